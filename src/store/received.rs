//! Knows which updates were received, without asking the file: those that are stored, and
//! those that were taken in and are being stored. Telegram brings an update again until it
//! is confirmed, and each must be answered once.

use std::{
    collections::{HashMap, HashSet},
    sync::{
        Mutex, MutexGuard, PoisonError,
        atomic::{AtomicBool, Ordering},
    },
};

use rangemap::RangeInclusiveMap;
use tokio::sync::Notify;

/// Counts the seconds of an hour: ranges of numbers go out of memory hour by hour.
const HOUR: i64 = 3600;

/// Is a range of update numbers that were all received in one hour since 1970: the first,
/// the last, the hour.
pub(super) type Range = (i64, i64, i64);

/// Tells what is known of an update that comes in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Known {
    /// It is new, and has this place in the order of arrival.
    New(i64),
    /// It was taken in at this place, and is not stored yet.
    Unstored(i64),
    Stored,
}

/// Holds the numbers of updates, and what concerns storing them. Whoever receives and the
/// writer share it.
#[derive(Debug, Default)]
pub(super) struct Reception {
    numbers: Mutex<Numbers>,
    /// Tells whether the last updates could not be stored.
    is_failing: AtomicBool,
    /// Wakes whoever waits for an update to be stored.
    stored: Notify,
    /// Wakes the writer where something waits for what it could still put off.
    pub hurry: Notify,
}

#[derive(Debug, Default)]
pub(super) struct Numbers {
    /// Maps the numbers of stored updates to the hour in which they came. Telegram counts
    /// updates up, so that there are few ranges.
    stored: RangeInclusiveMap<i64, i64>,
    /// Maps updates that are not stored yet to their places in the order of arrival.
    unstored: HashMap<i64, i64>,
    /// Is the next place in the order of arrival.
    next: i64,
    /// Is when updates last came in, in Unix seconds.
    pub latest: i64,
}

impl Reception {
    /// Begins with what the file holds; `next` is the next place in the order of arrival.
    pub fn new(ranges: &[Range], next: i64) -> Self {
        let mut numbers = Numbers { next, ..Numbers::default() };
        numbers.add(ranges);
        Self { numbers: Mutex::new(numbers), ..Self::default() }
    }

    pub fn numbers(&self) -> MutexGuard<'_, Numbers> {
        self.numbers.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub fn is_failing(&self) -> bool {
        self.is_failing.load(Ordering::Relaxed)
    }

    /// Notes whether updates could be stored.
    pub fn note(&self, works: bool) {
        self.is_failing.store(!works, Ordering::Relaxed);
    }

    /// Notes what the file holds now.
    pub fn stored(&self, ranges: &[Range]) {
        self.numbers().add(ranges);
        self.stored.notify_waiters();
    }

    /// Waits until these updates are stored.
    pub async fn until_stored(&self, updates: &[i64]) {
        loop {
            let stored = self.stored.notified();
            if !updates.iter().any(|update| self.numbers().is_unstored(*update)) {
                return;
            }
            stored.await;
        }
    }
}

impl Numbers {
    /// Takes an update in.
    pub fn take_in(&mut self, update: i64) -> Known {
        if self.is_stored(update) {
            return Known::Stored;
        }
        if let Some(seq) = self.unstored.get(&update) {
            return Known::Unstored(*seq);
        }
        let seq = self.next;
        self.next += 1;
        self.unstored.insert(update, seq);
        Known::New(seq)
    }

    pub fn is_stored(&self, update: i64) -> bool {
        self.stored.contains_key(&update)
    }

    pub fn is_unstored(&self, update: i64) -> bool {
        self.unstored.contains_key(&update)
    }

    /// Lists the updates that were taken in and are not stored.
    pub fn unstored(&self) -> impl ExactSizeIterator<Item = i64> {
        self.unstored.keys().copied()
    }

    /// Returns the updates among those not stored that stand at these places.
    pub fn unstored_at(&self, seqs: &HashSet<i64>) -> Vec<i64> {
        let at = self.unstored.iter().filter(|(_, seq)| seqs.contains(seq));
        at.map(|(update, _)| *update).collect()
    }

    /// Returns the ranges that these updates make with those that are stored, for updates
    /// received at one time, in Unix seconds.
    pub fn ranges_with(&self, mut updates: Vec<i64>, now: i64) -> Vec<Range> {
        let hour = now.div_euclid(HOUR);
        updates.sort_unstable();
        let mut ranges: Vec<Range> = Vec::new();
        for update in updates {
            match ranges.last_mut() {
                Some((_, last, _)) if update <= last.saturating_add(1) => *last = update.max(*last),
                _ => ranges.push((update, update, hour)),
            }
        }
        for (first, last, _) in &mut ranges {
            let beside = |update: Option<i64>| {
                let (range, known) = self.stored.get_key_value(&update?)?;
                (*known == hour).then_some(range)
            };
            *first = beside(first.checked_sub(1)).map_or(*first, |range| *range.start());
            *last = beside(last.checked_add(1)).map_or(*last, |range| *range.end());
        }
        ranges
    }

    fn add(&mut self, ranges: &[Range]) {
        for (first, last, hour) in ranges.iter().filter(|(first, last, _)| first <= last) {
            self.stored.insert(*first..=*last, *hour);
            self.unstored.retain(|update, _| !(*first..=*last).contains(update));
        }
    }

    /// Forgets the updates received before this time, in Unix seconds, and returns the hour
    /// before which none is known any more.
    pub fn forget_before(&mut self, time: i64) -> i64 {
        let hour = hour_of(time);
        let old: Vec<_> =
            self.stored.iter().filter(|(_, known)| **known < hour).map(|(range, _)| range.clone()).collect();
        for range in old {
            self.stored.remove(range);
        }
        hour
    }
}

/// Returns the hour of a time in Unix seconds.
pub(super) fn hour_of(time: i64) -> i64 {
    time.div_euclid(HOUR)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn what_is_stored_is_known_and_nothing_else(groups in prop::collection::vec((prop::collection::vec(0..300_i64, 1..40), 0..4_i64), 1..20)) {
            let (mut numbers, mut rows, mut all) = (Numbers::default(), HashMap::new(), BTreeSet::new());
            for (updates, hours) in groups {
                let new: Vec<i64> = updates.into_iter().filter(|update| matches!(numbers.take_in(*update), Known::New(_))).collect();
                all.extend(new.iter().copied());
                let ranges = numbers.ranges_with(new, hours * HOUR);
                numbers.add(&ranges);
                // As the file has them, by their first number.
                rows.extend(ranges.iter().map(|range| (range.0, *range)));
            }
            let read = Reception::new(&rows.into_values().collect::<Vec<_>>(), 1);
            for update in -1..301 {
                prop_assert_eq!(numbers.is_stored(update), all.contains(&update));
                prop_assert_eq!(read.numbers().is_stored(update), all.contains(&update));
            }
            prop_assert_eq!(numbers.unstored().count(), 0);
        }
    }

    #[test]
    fn an_update_that_comes_again_keeps_its_place() {
        let reception = Reception::new(&[(7, 9, 0)], 5);
        let mut numbers = reception.numbers();
        assert_eq!(
            [7, 10, 10, 11].map(|update| numbers.take_in(update)),
            [Known::Stored, Known::New(5), Known::Unstored(5), Known::New(6)]
        );
        assert_eq!(numbers.ranges_with(vec![10], 0), [(7, 10, 0)]);
        assert_eq!(numbers.ranges_with(vec![11, 10], HOUR), [(10, 11, 1)]);
        assert_eq!(numbers.unstored_at(&[6].into()), [11]);
        let far = numbers.ranges_with(vec![i64::MAX, i64::MIN], 0);
        assert_eq!(far, [(i64::MIN, i64::MIN, 0), (i64::MAX, i64::MAX, 0)]);
    }

    #[test]
    fn numbers_go_hour_by_hour() {
        let mut numbers = Numbers::default();
        numbers.add(&[(1, 5, 10), (6, 9, 11)]);
        assert_eq!(numbers.forget_before(11 * HOUR + 30), 11);
        assert_eq!((1..=9).filter(|update| numbers.is_stored(*update)).collect::<Vec<_>>(), [6, 7, 8, 9]);
    }
}
