//! Causes faults on demand, for tests alone: with the feature `faults`, the variable
//! `GUICHET_FAULT` makes the program stop dead or panic at a named point. Without the
//! feature, which no release has, nothing here does anything.
//!
//! - `abort:<point>:<n>` aborts the n-th time a point is passed.
//! - `abort-on:<text>` aborts whenever this is typed.
//! - `panic-on:<text>` panics whenever this is typed.
//! - `links:<port>` sends link checks to this port of this machine (127.0.0.1 to
//!   127.0.0.250, chosen by the address), instead of where the addresses are.
//!
//! The variable `GUICHET_SLOW_DISK` names a file of milliseconds that each write takes longer.
//! The variable `GUICHET_PATIENCE` holds the milliseconds for which something is asked again
//! that takes minutes otherwise.
//! The variable `GUICHET_CLOCK` names a file of seconds by which the clock is wrong.

/// Names a place in the life of an update or of a delivery.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FaultPoint {
    /// Updates are handed on, and not stored yet.
    TakenIn,
    Stored,
    BeforeSend,
    AfterSend,
    /// An answer is out whose update is not stored yet.
    SentUnstored,
    BeforeCommit,
    AfterCommit,
    DeliveryBegun,
    DeliverySent,
    DeliverySettled,
}

impl FaultPoint {
    /// Lists every point that a delivery of a campaign passes, in order.
    pub const OF_A_DELIVERY: [Self; 3] = [Self::DeliveryBegun, Self::DeliverySent, Self::DeliverySettled];

    /// Lists every point that an update passes, in order.
    pub const ALL: [Self; 7] = [
        Self::TakenIn,
        Self::Stored,
        Self::BeforeSend,
        Self::AfterSend,
        Self::SentUnstored,
        Self::BeforeCommit,
        Self::AfterCommit,
    ];

    /// Returns the name that `GUICHET_FAULT` has for it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::TakenIn => "taken-in",
            Self::Stored => "stored",
            Self::BeforeSend => "before-send",
            Self::AfterSend => "after-send",
            Self::SentUnstored => "sent-unstored",
            Self::BeforeCommit => "before-commit",
            Self::AfterCommit => "after-commit",
            Self::DeliveryBegun => "delivery-begun",
            Self::DeliverySent => "delivery-sent",
            Self::DeliverySettled => "delivery-settled",
        }
    }
}

#[cfg(feature = "faults")]
mod on {
    use std::{
        sync::{
            LazyLock,
            atomic::{AtomicU64, Ordering},
        },
        time::Duration,
    };

    use jiff::{SignedDuration, Timestamp};

    use super::FaultPoint;

    static WANTED: LazyLock<String> = LazyLock::new(|| std::env::var("GUICHET_FAULT").unwrap_or_default());
    static PASSED: AtomicU64 = AtomicU64::new(0);

    pub fn pass(point: FaultPoint) {
        let Some((name, nth)) = WANTED.strip_prefix("abort:").and_then(|rest| rest.split_once(':')) else { return };
        if name == point.name() && nth.parse() == Ok(PASSED.fetch_add(1, Ordering::Relaxed) + 1) {
            std::process::abort();
        }
    }

    pub fn abort_on(text: &str) {
        if WANTED.strip_prefix("abort-on:") == Some(text) {
            std::process::abort();
        }
    }

    pub fn panic_on(text: &str) {
        abort_on(text);
        assert!(WANTED.strip_prefix("panic-on:") != Some(text), "a fault on demand, holding `{text}`");
    }

    pub fn slowness() -> Duration {
        static FILE: LazyLock<Option<String>> = LazyLock::new(|| std::env::var("GUICHET_SLOW_DISK").ok());
        let read = || std::fs::read_to_string(FILE.as_ref()?).ok()?.trim().parse().ok();
        read().map_or(Duration::ZERO, Duration::from_millis)
    }

    pub fn patience(usual: Duration) -> Duration {
        static SHORTER: LazyLock<Option<u64>> = LazyLock::new(|| std::env::var("GUICHET_PATIENCE").ok()?.parse().ok());
        SHORTER.map_or(usual, Duration::from_millis)
    }

    pub fn shifted(now: Timestamp) -> Timestamp {
        static FILE: LazyLock<Option<String>> = LazyLock::new(|| std::env::var("GUICHET_CLOCK").ok());
        let shift = || std::fs::read_to_string(FILE.as_ref()?).ok()?.trim().parse().ok();
        now.saturating_add(SignedDuration::from_secs(shift().unwrap_or(0))).unwrap_or(now)
    }

    pub fn address(url: &str) -> String {
        let elsewhere = WANTED.strip_prefix("links:").zip(url.strip_prefix("https://"));
        let host = url.bytes().map(u32::from).sum::<u32>() % 250 + 1;
        elsewhere.map_or_else(|| url.to_owned(), |(port, rest)| format!("http://127.0.0.{host}:{port}/{rest}"))
    }
}

#[cfg(not(feature = "faults"))]
mod on {
    use jiff::Timestamp;

    pub fn slowness() -> std::time::Duration {
        std::time::Duration::ZERO
    }
    pub fn patience(usual: std::time::Duration) -> std::time::Duration {
        usual
    }
    pub fn shifted(now: Timestamp) -> Timestamp {
        now
    }
    pub fn address(url: &str) -> String {
        url.to_owned()
    }
    pub fn pass(_: super::FaultPoint) {}
    pub fn abort_on(_: &str) {}
    pub fn panic_on(_: &str) {}
}

pub(crate) use on::{abort_on, address, panic_on, pass, patience, shifted, slowness};
