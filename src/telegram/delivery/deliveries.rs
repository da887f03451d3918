//! Holds what the workers of campaigns share with the bot: the rate, the hours, the
//! counts in memory, and the notice that something changed.

use std::{
    collections::BTreeMap,
    sync::{Arc, Mutex, PoisonError},
};

use tokio::sync::{Notify, watch};

use super::live_counts::LiveCounts;
use crate::{campaigns::Timing, config::Pace};

#[derive(Debug)]
pub(in crate::telegram) struct Deliveries {
    pub pace: Pace,
    pub timing: Arc<Timing>,
    pub live: LiveCounts,
    /// Wakes whoever tells operators what the program did by itself.
    pub must_tell: Notify,
    /// Holds the language in which each operator was last answered.
    spoken: Mutex<BTreeMap<i64, String>>,
    /// Wakes workers when a campaign may have changed.
    changed: watch::Sender<()>,
}

impl Deliveries {
    pub fn new(pace: Pace, timing: Timing) -> Self {
        Self {
            pace,
            timing: Arc::new(timing),
            live: LiveCounts::default(),
            must_tell: Notify::new(),
            spoken: Mutex::default(),
            changed: watch::Sender::new(()),
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
        self.changed.send_replace(());
    }

    /// Returns a receiver whose `changed` ends at the first notice after its last one, so
    /// that none is missed while a worker is busy.
    pub fn changes(&self) -> watch::Receiver<()> {
        self.changed.subscribe()
    }
}
