//! Data and locales read anew while people are answered: everything is checked
//! first, and taken whole or not at all.

use std::sync::Arc;

use tokio::signal::unix::{Signal, SignalKind, signal};
use tracing::{info, warn};

use super::{
    answer::Knowledge,
    bot::Bot,
    operators::{OperatorPage, number},
    profile,
};
use crate::{
    campaigns::{OperatorId, messages},
    days, fresh,
    locale::Message,
    store::StoreError,
};

/// Problems that one message names; the others are counted.
const MOST_NAMED: usize = 10;

/// What became of it.
pub(super) enum Reloaded {
    /// From now on people are answered from what was read.
    Taken { procedures: usize, draft: Option<fresh::PreparedDraft> },
    /// What was there before stays.
    Refused(Vec<String>),
}

impl Bot {
    /// Reads data and locales anew; a draft about what changed is `by`'s.
    pub(super) async fn reload(self: &Arc<Self>, by: OperatorId) -> Result<Reloaded, StoreError> {
        let _one_at_a_time = self.changing.lock().await;
        let (sources, today) = (self.sources.clone(), days::today());
        // Reading and checking take seconds: people are answered meanwhile.
        let read = tokio::task::spawn_blocking(move || sources.read(today)).await;
        let (catalogue, locales) = match read {
            Ok(Ok(read)) => read,
            Ok(Err(problems)) => {
                warn!(problems = problems.len(), "data and locales were refused: those before stay");
                return Ok(Reloaded::Refused(problems));
            }
            Err(_) => return Ok(Reloaded::Refused(vec!["the check itself ended: run `guichet check`".to_owned()])),
        };
        let procedures = catalogue.procedures.len();
        let knowledge = Knowledge::new(catalogue, locales, self.knowledge().keep_days);
        self.know(knowledge.with_found(&self.store).await?);
        info!(procedures, "data and locales were read anew");
        self.tasks.spawn(profile::set(Arc::clone(self)));
        let knowledge = self.knowledge();
        let draft = fresh::announce(&self.store, &knowledge.catalogue, &knowledge.locales, by).await?;
        Ok(Reloaded::Taken { procedures, draft })
    }

    /// Shows a page to everybody who may send.
    pub(super) async fn tell_publishers(&self, page: &OperatorPage) {
        for publisher in self.operators.publishers() {
            let page = page.render(self.locale_of(publisher.0).await.locale());
            if let Some(Err(failure)) = self.unless_closing(self.post(publisher.0, &page, None)).await {
                warn!("an operator was not told ({failure})");
            }
        }
    }
}

impl Reloaded {
    /// As operators read it.
    pub fn page(&self) -> OperatorPage {
        match self {
            Self::Taken { procedures, draft } => {
                let page = OperatorPage::default().line(number(messages::RELOADED, "count", *procedures as u64));
                match draft {
                    Some(draft) => with_draft(page, *draft),
                    None => page,
                }
            }
            Self::Refused(problems) => {
                let page =
                    OperatorPage::default().title(number(messages::RELOAD_REFUSED, "count", problems.len() as u64));
                let page = problems.iter().take(MOST_NAMED).fold(page, |page, one| page.line(Message::verbatim(one)));
                match problems.len().saturating_sub(MOST_NAMED) {
                    0 => page,
                    left => page.line(number(messages::RELOAD_MORE, "count", left as u64)),
                }
            }
        }
    }
}

/// A page, and below it that a draft waits.
fn with_draft(page: OperatorPage, draft: fresh::PreparedDraft) -> OperatorPage {
    let prepared = number(messages::DRAFT_PREPARED, "added", draft.added as u64)
        .text("ended", &draft.ended.to_string())
        .text("campaign", &draft.campaign.to_string());
    page.line(prepared).button(Message::new(messages::CAMPAIGNS), super::operators::Tap::List)
}

/// SIGHUP, the sign to read anew; taken before anybody could send one.
pub(super) fn hang_up() -> std::io::Result<Signal> {
    signal(SignalKind::hangup())
}

/// Tells of what this start brought, then reads anew at each sign.
pub(super) async fn keep_fresh(bot: Arc<Bot>, mut sign: Signal) {
    let knowledge = bot.knowledge();
    match fresh::announce(&bot.store, &knowledge.catalogue, &knowledge.locales, OperatorId::COMMAND_LINE).await {
        Ok(Some(draft)) => bot.tell_publishers(&with_draft(OperatorPage::default(), draft)).await,
        Ok(None) => {}
        Err(error) => warn!(%error, "whether pages changed is not known"),
    }
    while bot.unless_closing(sign.recv()).await.flatten().is_some() {
        match bot.unless_closing(bot.reload(OperatorId::COMMAND_LINE)).await {
            Some(Ok(reloaded)) => {
                if let Reloaded::Refused(problems) = &reloaded {
                    for problem in problems {
                        warn!(problem, "refused");
                    }
                }
                bot.tell_publishers(&reloaded.page()).await;
            }
            Some(Err(error)) => warn!(%error, "read anew, and no draft prepared"),
            None => return,
        }
    }
}
