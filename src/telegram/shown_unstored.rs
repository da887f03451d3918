//! Counts answers that people saw and the store forgot. An update may be answered while it is
//! being stored. Where the program ends in between, Telegram brings the update again and it is
//! answered again, so that nothing is lost; but a tap it keeps for some 150 seconds alone.

use std::{
    collections::BTreeSet,
    sync::{Mutex, MutexGuard, PoisonError},
};

use crate::store::{CrashMarker, Store};

/// Holds the updates that the last run had taken in and not stored, and that did not come again.
#[derive(Debug, Default)]
pub(super) struct ShownUnstored(Mutex<BTreeSet<i64>>);

impl ShownUnstored {
    /// Returns what an earlier run left.
    pub fn left(marker: &CrashMarker, store: &Store) -> Self {
        let unstored = marker.left_unstored().iter().copied().filter(|update| !store.is_stored(*update));
        Self(Mutex::new(unstored.collect()))
    }

    /// Notes that updates have come.
    pub fn come(&self, updates: impl Iterator<Item = i64>) {
        let mut awaited = self.awaited();
        if !awaited.is_empty() {
            updates.for_each(|update| _ = awaited.remove(&update));
        }
    }

    /// Returns how many did not come, and waits for them no more.
    pub fn give_up(&self) -> usize {
        std::mem::take(&mut *self.awaited()).len()
    }

    /// Returns whether all of them have come.
    pub fn is_empty(&self) -> bool {
        self.awaited().is_empty()
    }

    fn awaited(&self) -> MutexGuard<'_, BTreeSet<i64>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
