//! Campaigns under way: prepared in chunks, sent one by one through the send limiter,
//! watched. The ledger is written before and after each request, so that
//! whatever ends the program loses nobody and writes to nobody twice.

mod clock;
mod live;
mod message;
mod prepare;
mod send;
pub(super) mod watch;

use std::{
    collections::BTreeMap,
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};

use tokio::sync::Notify;
use tracing::error;

use super::bot::{Bot, now};
use crate::{campaigns::Timing, config::Pace, days};

pub(super) use live::Live;
pub(super) use message::{Request, room};

/// A change by another program, such as `guichet campaign pause`, is seen
/// within this time.
const LOOK_AGAIN: Duration = Duration::from_millis(200);

/// What sending shares.
#[derive(Debug)]
pub(in crate::telegram) struct DeliveryState {
    pub pace: Pace,
    pub timing: Arc<Timing>,
    pub live: Live,
    /// Languages in which operators were last answered.
    spoken: Mutex<BTreeMap<i64, String>>,
    /// A campaign was changed here.
    changed: Notify,
}

impl DeliveryState {
    pub fn new(pace: Pace, timing: Timing) -> Self {
        Self { pace, timing: Arc::new(timing), live: Live::default(), spoken: Mutex::default(), changed: Notify::new() }
    }

    /// An operator was answered in this language.
    pub fn speak(&self, operator: i64, language: &str) {
        self.spoken.lock().unwrap_or_else(PoisonError::into_inner).insert(operator, language.to_owned());
    }

    /// The language in which an operator was last answered.
    pub fn spoken(&self, operator: i64) -> Option<String> {
        self.spoken.lock().unwrap_or_else(PoisonError::into_inner).get(&operator).cloned()
    }

    /// Something was changed: whoever waits looks again at once.
    pub fn look(&self) {
        self.changed.notify_waiters();
    }

    /// Waits until something was changed, here or by another program.
    async fn change(&self) {
        // A time-out is as good as a change.
        let _ = tokio::time::timeout(LOOK_AGAIN, self.changed.notified()).await;
    }
}

/// Begins.
pub(super) fn begin(bot: &Arc<Bot>) {
    bot.tasks.spawn(prepare::work(Arc::clone(bot)));
    bot.tasks.spawn(send::work(Arc::clone(bot)));
    bot.tasks.spawn(watch::work(Arc::clone(bot)));
    bot.tasks.spawn(clock::work(Arc::clone(bot)));
}

/// Reminders that are due become a campaign of the program's own.
pub(super) async fn gather_reminders(bot: &Bot) {
    match bot.store.gather_reminders(days::today_number(), now()).await {
        Ok(Some(_)) => bot.deliveries.look(),
        Ok(None) => {}
        Err(error) => error!(%error, "reminders that are due were not gathered: trying again in an hour"),
    }
}
