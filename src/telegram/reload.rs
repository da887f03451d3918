//! Reads data and locales again while the bot answers: everything is checked first, then
//! all of it is used or none.

use std::sync::Arc;

use tokio::signal::unix::{Signal, SignalKind, signal};
use tracing::{info, warn};

use super::{
    bot::Bot,
    errands::Errand,
    operators::{OperatorPage, Tap, number},
    profile,
};
use crate::{
    app::{PreparedDraft, ReadAnew, SharedContext, draft_about_changed_pages, read_anew},
    campaigns::{Announcement, OperatorId, messages},
    locale::Message,
    store::StoreError,
};

/// A message names at most this many problems, and counts the others.
const MOST_NAMED: usize = 10;

/// Tells what a reload led to.
pub(super) enum Reloaded {
    /// Answers are made from the new data from now on.
    Replaced { procedures: usize, draft: Option<PreparedDraft> },
    /// The new data has these problems, and the old data stays in use.
    Refused(Vec<String>),
}

impl Bot {
    /// Reads data and locales again; a draft about changed pages is held by `by`.
    pub(super) async fn reload(self: &Arc<Self>, by: OperatorId) -> Result<Reloaded, StoreError> {
        let _one_at_a_time = self.replacing_context.lock().await;
        // Reading and checking take seconds, in which people get answers.
        let context = match read_anew(&self.sources, &self.store, self.context().keep_days).await? {
            ReadAnew::Checked(context) => context,
            ReadAnew::Refused(problems) => {
                warn!(problems = problems.len(), "data and locales were refused: those before stay");
                return Ok(Reloaded::Refused(problems));
            }
        };
        let procedures = context.catalogue.procedures.len();
        self.replace_context(context.run_by(Arc::clone(&self.context().contact)));
        info!(procedures, "data and locales were read anew");
        self.tasks.spawn(profile::set(Arc::clone(self)));
        let context = self.context();
        let draft = self.draft_about_pages(&context, by).await?;
        Ok(Reloaded::Replaced { procedures, draft })
    }

    /// Reads everything again and returns the page that tells the result; `None` where the
    /// program stops before.
    pub(super) async fn reload_aside(self: &Arc<Self>, by: OperatorId) -> Option<OperatorPage> {
        match self.unless_closing(self.reload(by)).await? {
            Ok(reloaded) => Some(reloaded.page()),
            Err(error) => {
                warn!(%error, "read anew, and no draft prepared");
                Some(OperatorPage::default().line(Message::new(messages::ERRAND_FAILED).text("errand", "reload")))
            }
        }
    }

    /// Sends a page to every publisher in their language.
    async fn tell_publishers(self: &Arc<Self>, page: &OperatorPage) {
        self.bring(page, self.operators.publishers().collect()).await;
    }
}

impl Reloaded {
    /// Returns the page that tells operators the result.
    pub fn page(&self) -> OperatorPage {
        match self {
            Self::Replaced { procedures, draft } => {
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

impl Bot {
    /// Prepares a draft about pages that changed. Which pages are open, nobody knows by a
    /// clock that is wrong.
    async fn draft_about_pages(
        &self,
        context: &SharedContext,
        by: OperatorId,
    ) -> Result<Option<PreparedDraft>, StoreError> {
        if !self.clock_is_right() {
            return Ok(None);
        }
        draft_about_changed_pages(&self.store, &context.catalogue, &context.locales, by).await
    }
}

/// Adds to a page that a draft was prepared, with a button to the campaigns.
fn with_draft(page: OperatorPage, draft: PreparedDraft) -> OperatorPage {
    let campaign = Message::new(messages::CAMPAIGN_NAMED)
        .text("number", &draft.campaign.to_string())
        .text("name", &Announcement::name_of(draft.added, draft.ended));
    let prepared = number(messages::DRAFT_PREPARED, "added", draft.added as u64)
        .text("ended", &draft.ended.to_string())
        .message("campaign", campaign);
    page.line(prepared).button(Message::new(messages::CAMPAIGNS), Tap::List)
}

/// Returns the stream of SIGHUPs, each of which asks for a reload. It must be taken at
/// the start: a SIGHUP before that would end the program.
pub(super) fn hang_up() -> std::io::Result<Signal> {
    signal(SignalKind::hangup())
}

/// Tells publishers of pages that this start changed, then reloads at each SIGHUP.
pub(super) async fn reload_on_signal(bot: Arc<Bot>, mut sign: Signal) {
    match bot.draft_about_pages(&bot.context(), OperatorId::COMMAND_LINE).await {
        Ok(Some(draft)) => bot.tell_publishers(&with_draft(OperatorPage::default(), draft)).await,
        Ok(None) => {}
        Err(error) => warn!(%error, "whether pages changed is not known"),
    }
    while bot.unless_closing(sign.recv()).await.flatten().is_some() {
        // Where an operator has just begun one, this one reads what changed since.
        let begun = bot.errands.begin(Errand::Reload, OperatorId::COMMAND_LINE).ok();
        match bot.unless_closing(bot.reload(OperatorId::COMMAND_LINE)).await {
            Some(Ok(reloaded)) => {
                if let Reloaded::Refused(problems) = &reloaded {
                    for problem in problems {
                        warn!(problem, "refused");
                    }
                }
                let mut told = begun.map(|begun| begun.end()).unwrap_or_default();
                told.extend(bot.operators.publishers());
                bot.bring(&reloaded.page(), told).await;
            }
            Some(Err(error)) => warn!(%error, "read anew, and no draft prepared"),
            None => return,
        }
    }
}
