//! What the workers that send campaigns share with the bot: the pace, the hours,
//! the counts in memory, and the call that something changed.

use std::{
    collections::BTreeMap,
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};

use tokio::sync::Notify;

use super::live_counts::LiveCounts;
use crate::{campaigns::Timing, config::Pace};

/// A change by another program, such as `guichet campaign pause`, is seen
/// within this time.
const LOOK_AGAIN: Duration = Duration::from_millis(200);

/// What sending shares.
#[derive(Debug)]
pub(in crate::telegram) struct DeliveryState {
    pub pace: Pace,
    pub timing: Arc<Timing>,
    pub live: LiveCounts,
    /// Languages in which operators were last answered.
    spoken: Mutex<BTreeMap<i64, String>>,
    /// A campaign was changed here.
    changed: Notify,
}

impl DeliveryState {
    pub fn new(pace: Pace, timing: Timing) -> Self {
        Self {
            pace,
            timing: Arc::new(timing),
            live: LiveCounts::default(),
            spoken: Mutex::default(),
            changed: Notify::new(),
        }
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
    pub fn notify(&self) {
        self.changed.notify_waiters();
    }

    /// Waits until something was changed, here or by another program.
    pub async fn change(&self) {
        // A time-out is as good as a change.
        let _ = tokio::time::timeout(LOOK_AGAIN, self.changed.notified()).await;
    }
}
