//! Counts usage in memory until upkeep adds it to the store.

use std::{
    collections::BTreeMap,
    sync::{Mutex, PoisonError},
};

use crate::dialogue::UsageEvent;

/// Holds counts that are not in the store yet; there are no more than catalogue ids.
#[derive(Debug, Default)]
pub(super) struct UsageCounters(Mutex<BTreeMap<(&'static str, String), u64>>);

impl UsageCounters {
    pub fn add(&self, counted: &[UsageEvent]) {
        if counted.is_empty() {
            return;
        }
        let mut counts = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        for one in counted {
            let (kind, name) = one.key();
            *counts.entry((kind, name.unwrap_or_default().to_owned())).or_insert(0) += 1;
        }
    }

    /// Empties the counters and returns what they held.
    pub fn drain(&self) -> Vec<(&'static str, String, u64)> {
        let taken = std::mem::take(&mut *self.0.lock().unwrap_or_else(PoisonError::into_inner));
        taken.into_iter().map(|((kind, name), count)| (kind, name, count)).collect()
    }
}
