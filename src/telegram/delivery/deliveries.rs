//! Holds what the workers of campaigns share with the bot: the rate, the hours, the
//! counts in memory, and the notice that something changed.

use std::{
    collections::BTreeMap,
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};

use tokio::sync::Notify;

use super::live_counts::LiveCounts;
use crate::{campaigns::Timing, config::Pace};

/// A change by another program, such as `guichet campaign pause`, is seen within this
/// time.
const LOOK_AGAIN: Duration = Duration::from_millis(200);

#[derive(Debug)]
pub(in crate::telegram) struct Deliveries {
    pub pace: Pace,
    pub timing: Arc<Timing>,
    pub live: LiveCounts,
    /// Holds the language in which each operator was last answered.
    spoken: Mutex<BTreeMap<i64, String>>,
    /// Wakes workers when this program changed a campaign.
    changed: Notify,
}

impl Deliveries {
    pub fn new(pace: Pace, timing: Timing) -> Self {
        Self {
            pace,
            timing: Arc::new(timing),
            live: LiveCounts::default(),
            spoken: Mutex::default(),
            changed: Notify::new(),
        }
    }

    /// Notes the language in which an operator was answered.
    pub fn speak(&self, operator: i64, language: &str) {
        self.spoken.lock().unwrap_or_else(PoisonError::into_inner).insert(operator, language.to_owned());
    }

    /// Returns the language in which an operator was last answered since the start.
    pub fn spoken(&self, operator: i64) -> Option<String> {
        self.spoken.lock().unwrap_or_else(PoisonError::into_inner).get(&operator).cloned()
    }

    /// Wakes the workers that wait for a change.
    pub fn notify(&self) {
        self.changed.notify_waiters();
    }

    /// Waits until this program changes something, but at most 200 ms.
    pub async fn change(&self) {
        // After a time-out the caller looks for changes by other programs.
        let _ = tokio::time::timeout(LOOK_AGAIN, self.changed.notified()).await;
    }
}
