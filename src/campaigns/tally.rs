//! Counts what became of a campaign's deliveries.

use std::collections::BTreeMap;

/// Tells what became of one delivery. The numbers are those of the store's column `fate`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[repr(u8)]
pub enum DeliveryStatus {
    /// It waits to be sent.
    Pending = 0,
    /// Its request is about to leave, or has left.
    Sending = 1,
    /// Telegram took it.
    Sent = 2,
    /// The person blocked the bot, or is gone.
    Blocked = 3,
    /// Telegram refused it.
    Failed = 4,
    /// Nobody knows whether it arrived.
    Unknown = 5,
    /// The person no longer wanted it when it was due.
    Withdrawn = 6,
}

impl DeliveryStatus {
    /// Lists every status in the order of its number.
    pub const ALL: [Self; 7] =
        [Self::Pending, Self::Sending, Self::Sent, Self::Blocked, Self::Failed, Self::Unknown, Self::Withdrawn];

    /// Returns the status with this number, if there is one.
    pub(crate) fn of(number: i64) -> Option<Self> {
        usize::try_from(number).ok().and_then(|at| Self::ALL.get(at).copied())
    }

    /// Returns the number in the store.
    pub(crate) const fn number(self) -> i64 {
        self as i64
    }
}

/// Counts deliveries by language and status.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Tally(BTreeMap<String, [u64; 7]>);

impl Tally {
    /// Counts so many more deliveries of one status.
    pub(crate) fn add(&mut self, language: &str, fate: DeliveryStatus, count: u64) {
        let counts = match self.0.get_mut(language) {
            Some(counts) => counts,
            None => self.0.entry(language.to_owned()).or_default(),
        };
        counts[fate as usize] += count;
    }

    /// Counts one delivery of a status in another language.
    pub(crate) fn translate(&mut self, from: &str, to: &str, fate: DeliveryStatus) {
        self.add(to, fate, 1);
        if let Some(counts) = self.0.get_mut(from) {
            counts[fate as usize] = counts[fate as usize].saturating_sub(1);
        }
    }

    /// Moves one delivery from one status to another.
    pub(crate) fn pass(&mut self, language: &str, from: DeliveryStatus, to: DeliveryStatus) {
        self.add(language, to, 1);
        if let Some(counts) = self.0.get_mut(language) {
            counts[from as usize] = counts[from as usize].saturating_sub(1);
        }
    }

    /// Returns how many deliveries have a status.
    pub(crate) fn of(&self, fate: DeliveryStatus) -> u64 {
        self.0.values().map(|counts| counts[fate as usize]).sum()
    }

    /// Returns how many deliveries there are.
    pub(crate) fn total(&self) -> u64 {
        self.0.values().flatten().sum()
    }

    /// Returns how many are neither pending nor being sent.
    pub(crate) fn settled(&self) -> u64 {
        self.total() - self.open()
    }

    /// Returns how many are pending or being sent.
    pub(crate) fn open(&self) -> u64 {
        self.of(DeliveryStatus::Pending) + self.of(DeliveryStatus::Sending)
    }

    /// Returns each language with its counts, indexed by the status's number.
    pub(crate) fn by_language(&self) -> impl Iterator<Item = (&str, &[u64; 7])> {
        self.0.iter().map(|(language, counts)| (language.as_str(), counts))
    }
}

/// Returns how long so many messages take at a rate, in whole seconds, at least one.
pub fn duration_seconds(messages: u64, per_second: u32) -> u64 {
    messages.div_ceil(u64::from(per_second.max(1))).max(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_add_up() {
        let mut tally = Tally::default();
        tally.add("fr", DeliveryStatus::Pending, 3);
        tally.add("ar", DeliveryStatus::Pending, 1);
        tally.pass("fr", DeliveryStatus::Pending, DeliveryStatus::Sending);
        tally.pass("fr", DeliveryStatus::Sending, DeliveryStatus::Sent);
        assert_eq!((tally.total(), tally.settled(), tally.of(DeliveryStatus::Sent), tally.open()), (4, 1, 1, 3));
        assert!(DeliveryStatus::ALL.iter().all(|fate| DeliveryStatus::of(fate.number()) == Some(*fate)));
    }

    #[test]
    fn a_duration_is_never_nothing() {
        assert_eq!(duration_seconds(0, 29), 1);
        assert_eq!(duration_seconds(30, 29), 2);
        assert_eq!(duration_seconds(1, 0), 1);
    }
}
