//! Counts what happened since the start; it holds nothing about any person.

use std::sync::atomic::{AtomicU64, Ordering};

#[derive(Debug, Default)]
pub(super) struct Health {
    pub received: Count,
    pub answered: Count,
    pub panicked: Count,
    /// Counts requests that the Bot API answered with 429.
    pub limited: Count,
    /// Counts replies that the Bot API refused as they were written.
    pub refused: Count,
    /// Counts replies of which nobody knows whether they arrived.
    pub unconfirmed: Count,
    pub given_up: Count,
    /// Counts updates that were dropped, because too many of one chat waited.
    pub dropped: Count,
    /// Counts stored updates and conversations that no longer decode.
    pub undecodable: Count,
    /// Counts updates of Telegram that cannot be read.
    pub unreadable: Count,
    /// Counts operators' commands from people who are no operators.
    pub not_operators: Count,
    pub delivered: Count,
    /// Counts updates that may have been answered before a crash and were never stored.
    pub forgotten: Count,
    /// Counts updates that another instance took over while this one had them.
    pub lost: Count,
}

/// Is a number that only grows.
#[derive(Debug, Default)]
pub(super) struct Count(AtomicU64);

impl Count {
    pub fn add(&self) {
        self.add_many(1);
    }

    pub fn add_many(&self, count: usize) {
        self.0.fetch_add(count as u64, Ordering::Relaxed);
    }

    pub fn get(&self) -> u64 {
        self.0.load(Ordering::Relaxed)
    }
}
