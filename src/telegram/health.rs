//! How the bot is doing since its start: numbers only.

use std::sync::atomic::{AtomicU64, Ordering};

/// What happened since the start. Numbers only.
#[derive(Debug, Default)]
pub(super) struct Health {
    pub received: Count,
    pub answered: Count,
    pub panicked: Count,
    pub limited: Count,
    pub refused: Count,
    pub unconfirmed: Count,
    pub given_up: Count,
    pub undecodable: Count,
    /// Operators' commands of people who are none.
    pub not_operators: Count,
    pub delivered: Count,
}

/// A number that only grows.
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
