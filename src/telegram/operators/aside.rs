//! Runs errands for operators: says at once that one has begun, shows how far it is in one
//! message, and brings the result to everybody who asked for it.

use std::{collections::BTreeSet, sync::Arc, time::Duration};

use tokio::time::{Instant, interval_at, sleep, timeout};
use tracing::warn;

use super::{
    page::{OperatorPage, number},
    session::{OperatorSession, PageResult, ShownPage},
};
use crate::{
    bot_api::{Destination, OutgoingMessage},
    campaigns::{OperatorId, messages},
    locale::{Arg, Message},
    telegram::{
        back_off::BackOff,
        bot::Bot,
        errands::{Begun, Busy, Errand, Progress},
        send_reply::SERVER_AGAIN,
    },
};

/// The message that shows how far an errand is changes this often.
const EDIT: Duration = Duration::from_secs(4);
/// A message that cannot be sent now is tried again after these times.
const AGAIN: BackOff = BackOff::new(Duration::from_secs(1), Duration::from_secs(30));
/// A message is tried this often, some three minutes in all.
const MOST_TRIES: u32 = 10;
/// At a stop, telling that an errand ended may take this long.
const LAST_WORD: Duration = Duration::from_secs(2);

impl OperatorSession<'_> {
    /// Runs `work` aside and answers at once. It ends with a page for everybody who asked,
    /// or with none where the program stops.
    pub(super) async fn aside<F>(
        &self,
        errand: Errand,
        work: impl FnOnce(Arc<Bot>, Arc<Progress>) -> F + Send + 'static,
    ) -> PageResult
    where
        F: Future<Output = Option<OperatorPage>> + Send + 'static,
    {
        let begun = match self.bot.errands.begin(errand, self.operator) {
            Ok(begun) => begun,
            Err(busy) => return Ok(ShownPage::Below(self.running(errand, &busy))),
        };
        let page = OperatorPage::default().line(said(messages::ERRAND_BEGUN, errand));
        let (message, shown) = self.first(page).await;
        let (bot, operator) = (Arc::clone(self.bot), self.operator);
        self.bot.tasks.spawn(async move {
            let work = work(Arc::clone(&bot), Arc::clone(&begun.progress));
            run(&bot, begun, operator, message, work).await;
        });
        Ok(shown)
    }

    /// Sends a page now, so that it can be edited later; where that fails, it is left to be
    /// sent like any reply.
    pub(super) async fn first(&self, page: OperatorPage) -> (Option<i32>, ShownPage) {
        match self.bot.post(&page.render(self.locale), Destination::chat(self.operator.0)).await {
            Ok(message) => (Some(message), ShownPage::Sent),
            Err(_) => (None, ShownPage::Below(page)),
        }
    }

    /// Returns the page that tells that an errand is running already.
    pub(super) fn running(&self, errand: Errand, busy: &Busy) -> OperatorPage {
        let running = said(messages::ERRAND_RUNNING, errand).message("operator", self.bot.operator_name(busy.by));
        far(OperatorPage::default().line(running), &busy.progress)
    }
}

/// Shows how far an errand is until it ends, and brings the result.
async fn run<F>(bot: &Arc<Bot>, begun: Begun, by: OperatorId, message: Option<i32>, work: F)
where
    F: Future<Output = Option<OperatorPage>> + Send + 'static,
{
    let errand = begun.errand;
    // It goes on while the message is edited, and a panic in it is told like a failure.
    let mut work = bot.tasks.spawn(work);
    let mut ticks = interval_at(Instant::now() + EDIT, EDIT);
    let begun_page = far(OperatorPage::default().line(said(messages::ERRAND_BEGUN, errand)), &Progress::default());
    let mut last = Some(begun_page.render(bot.locale_of(by.0).await.locale()));
    let result = loop {
        tokio::select! {
            biased;
            result = &mut work => break result.unwrap_or_else(|_| Some(failed(errand))),
            _ = ticks.tick() => {}
        }
        let Some(message) = message else { continue };
        let page = far(OperatorPage::default().line(said(messages::ERRAND_BEGUN, errand)), &begun.progress);
        let page = page.render(bot.locale_of(by.0).await.locale());
        if last.as_ref() == Some(&page) {
            continue;
        }
        if let Err(failure) = bot.post(&page, Destination::message(by.0, message)).await
            && let Some(wait) = failure.asked_wait()
        {
            ticks.reset_after(wait.max(EDIT));
        }
        last = Some(page);
    };
    let Some(result) = result else {
        let page = OperatorPage::default().line(said(messages::ERRAND_STOPPED, errand));
        let page = page.render(bot.locale_of(by.0).await.locale());
        let to = message.map_or(Destination::chat(by.0), |message| Destination::message(by.0, message));
        // Whoever waits asks again after the start; nothing is lost if this does not arrive.
        let _ = timeout(LAST_WORD, bot.post(&page, to)).await;
        return;
    };
    let waiting = begun.end();
    if let Some(message) = message {
        let page = OperatorPage::default().line(said(messages::ERRAND_DONE, errand));
        let page = page.render(bot.locale_of(by.0).await.locale());
        // The result says the same, so a failure is ignored.
        let _ = bot.unless_closing(bot.post(&page, Destination::message(by.0, message))).await;
    }
    bot.bring(&result, waiting).await;
}

impl Bot {
    /// Sends a page to each of these operators; nobody waits for the chat of another.
    pub(in crate::telegram) async fn bring(self: &Arc<Self>, page: &OperatorPage, to: BTreeSet<OperatorId>) {
        for operator in to.into_iter().filter(|operator| *operator != OperatorId::COMMAND_LINE) {
            let message = page.render(self.locale_of(operator.0).await.locale());
            let bot = Arc::clone(self);
            self.tasks.spawn(async move { bot.insist_on(&message, operator).await });
        }
    }

    /// Sends a message to an operator, and tries again where it may arrive later.
    pub(in crate::telegram) async fn insist_on(&self, message: &OutgoingMessage, operator: OperatorId) {
        let mut back_off = AGAIN;
        let mut risked = false;
        for _ in 0..MOST_TRIES {
            let sent = self.unless_closing(self.post(message, Destination::chat(operator.0))).await;
            let wait = match sent {
                None | Some(Ok(_)) => return,
                // A result that comes twice is better than none, and twice is enough.
                Some(Err(failure)) if failure.may_have_worked() && !std::mem::replace(&mut risked, true) => {
                    if self.unless_closing(self.telegram_answers(SERVER_AGAIN)).await.is_none() {
                        return;
                    }
                    continue;
                }
                Some(Err(failure)) if failure.is_passing() && !failure.may_have_worked() => {
                    failure.asked_wait().unwrap_or_else(|| back_off.wait())
                }
                Some(Err(failure)) => {
                    warn!("an operator was not told ({failure})");
                    return;
                }
            };
            if self.unless_closing(sleep(wait)).await.is_none() {
                return;
            }
        }
        warn!("an operator was not told: given up");
    }
}

/// Returns the page that tells that an errand came to nothing.
pub(super) fn failed(errand: Errand) -> OperatorPage {
    OperatorPage::default().line(said(messages::ERRAND_FAILED, errand))
}

/// Returns a sentence about an errand.
fn said(id: &'static str, errand: Errand) -> Message {
    Message::new(id).text("errand", errand.name())
}

/// Adds to a page how far an errand is, where that is known.
fn far(page: OperatorPage, progress: &Progress) -> OperatorPage {
    match progress.get() {
        Some((done, total)) => {
            page.line(number(messages::ERRAND_PROGRESS, "done", done as u64).with("total", Arg::Number(total)))
        }
        None => page,
    }
}
