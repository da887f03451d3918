//! Data and locales read anew while people are answered: everything is checked
//! first, and taken whole or not at all.

use std::sync::Arc;

use jiff::Timestamp;
use tokio::signal::unix::{Signal, SignalKind, signal};
use tracing::{info, warn};

use super::{
    answer::{Knowledge, paris},
    bot::{Bot, now},
    desk::{Page, number},
    profile,
};
use crate::{
    broadcast::{Announcement, Offered, OperatorId, say},
    catalogue::Catalogue,
    locale::{Locales, Message},
    store::{Store, StoreError},
};

/// Problems that one message names; the others are counted.
const MOST_NAMED: usize = 10;

/// What became of it.
pub(super) enum Reloaded {
    /// From now on people are answered from what was read.
    Taken { procedures: usize, draft: Option<Prepared> },
    /// What was there before stays.
    Refused(Vec<String>),
}

/// A draft about what changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Prepared {
    /// The campaign's number.
    pub campaign: i64,
    /// Pages that are new.
    pub added: usize,
    /// Pages that are no longer offered.
    pub ended: usize,
}

impl Bot {
    /// Reads data and locales anew; a draft about what changed is `by`'s.
    pub(super) async fn reload(self: &Arc<Self>, by: OperatorId) -> Result<Reloaded, StoreError> {
        let _one_at_a_time = self.changing.lock().await;
        let (sources, today) = (self.sources.clone(), paris(Timestamp::now()));
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
        let draft = announce(&self.store, &knowledge.catalogue, &knowledge.locales, by).await?;
        Ok(Reloaded::Taken { procedures, draft })
    }

    /// Shows a page to everybody who may send.
    pub(super) async fn tell_publishers(&self, page: &Page) {
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
    pub fn page(&self) -> Page {
        match self {
            Self::Taken { procedures, draft } => {
                let page = Page::default().line(number(say::RELOADED, "count", *procedures as u64));
                match draft {
                    Some(draft) => (*draft).add_to(page),
                    None => page,
                }
            }
            Self::Refused(problems) => {
                let page = Page::default().title(number(say::RELOAD_REFUSED, "count", problems.len() as u64));
                let page = problems.iter().take(MOST_NAMED).fold(page, |page, one| page.line(Message::verbatim(one)));
                match problems.len().saturating_sub(MOST_NAMED) {
                    0 => page,
                    left => page.line(number(say::RELOAD_MORE, "count", left as u64)),
                }
            }
        }
    }
}

impl Prepared {
    fn add_to(self, page: Page) -> Page {
        let prepared = number(say::DRAFT_PREPARED, "added", self.added as u64);
        let prepared = prepared.text("ended", &self.ended.to_string()).text("campaign", &self.campaign.to_string());
        page.line(prepared).button(Message::new(say::CAMPAIGNS), super::desk::Tap::List)
    }
}

/// Prepares a draft where pages were added or ended since the last one.
///
/// # Errors
/// When nothing was stored.
pub async fn announce(
    store: &Store,
    catalogue: &Catalogue,
    locales: &Locales,
    by: OperatorId,
) -> Result<Option<Prepared>, StoreError> {
    let offered = Offered::all(catalogue, paris(Timestamp::now()));
    let before = store.offered().await?;
    if before == offered {
        return Ok(None);
    }
    // The first time there is nothing to compare with.
    let news = if before.is_empty() { None } else { Announcement::between(&before, &offered) };
    let draft = news.as_ref().map(|news| (news.name(), news.draft(locales).encode()));
    let campaign = store.offer(&offered, draft, by, now()).await?;
    Ok(campaign.zip(news).map(|(campaign, news)| {
        info!(campaign, added = news.added.len(), ended = news.ended.len(), "a draft about pages is prepared");
        Prepared { campaign, added: news.added.len(), ended: news.ended.len() }
    }))
}

/// SIGHUP, the sign to read anew; taken before anybody could send one.
pub(super) fn hang_up() -> std::io::Result<Signal> {
    signal(SignalKind::hangup())
}

/// Tells of what this start brought, then reads anew at each sign.
pub(super) async fn keep_fresh(bot: Arc<Bot>, mut sign: Signal) {
    let knowledge = bot.knowledge();
    match announce(&bot.store, &knowledge.catalogue, &knowledge.locales, OperatorId::COMMAND_LINE).await {
        Ok(Some(draft)) => bot.tell_publishers(&draft.add_to(Page::default())).await,
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
