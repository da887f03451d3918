//! Telegram's limits on sending: a token bucket over all chats, and pauses for single chats.

use std::collections::{HashMap, VecDeque};
use std::time::{Duration, Instant};

use super::refusal::Refusal;

const PER_SECOND: f64 = 30.0;
/// The `retry_after` of the limit over all chats, in seconds.
const PAUSE: u64 = 1;

#[derive(Default)]
pub(super) struct Limits {
    bucket: Option<Bucket>,
    /// When messages of the last second were accepted, and the most that any second saw.
    accepted: VecDeque<Instant>,
    pub fastest: usize,
    chats: HashMap<i64, Instant>,
    /// How many requests were refused.
    pub refused: u64,
}

struct Bucket {
    tokens: f64,
    filled: Instant,
    paused_until: Option<Instant>,
}

impl Limits {
    pub fn set_rate(&mut self, on: bool) {
        self.bucket = on.then(|| Bucket { tokens: PER_SECOND, filled: Instant::now(), paused_until: None });
    }

    pub fn limit_chat(&mut self, chat: i64, seconds: u32) {
        self.chats.insert(chat, Instant::now() + Duration::from_secs(seconds.into()));
    }

    /// Takes a token for this request, or refuses it; every request during a pause makes the pause longer.
    pub fn take(&mut self, method: &str, chat: Option<i64>, now: Instant) -> Result<(), Refusal> {
        if !counts(method) {
            return Ok(());
        }
        if self.bucket.is_none() && self.chats.is_empty() {
            self.accept(now);
            return Ok(());
        }
        let result = self.take_of_chat(chat, now).and_then(|()| self.take_of_all(now));
        self.refused += u64::from(result.is_err());
        if result.is_ok() {
            self.accept(now);
        }
        result
    }

    fn accept(&mut self, now: Instant) {
        self.accepted.push_back(now);
        while self.accepted.front().is_some_and(|at| now - *at >= Duration::from_secs(1)) {
            self.accepted.pop_front();
        }
        self.fastest = self.fastest.max(self.accepted.len());
    }

    fn take_of_chat(&mut self, chat: Option<i64>, now: Instant) -> Result<(), Refusal> {
        let Some(chat) = chat else { return Ok(()) };
        let Some(until) = self.chats.get(&chat) else { return Ok(()) };
        let left = until.saturating_duration_since(now);
        if left.is_zero() {
            self.chats.remove(&chat);
            return Ok(());
        }
        Err(Refusal::too_many(left.as_secs() + u64::from(left.subsec_nanos() > 0)))
    }

    fn take_of_all(&mut self, now: Instant) -> Result<(), Refusal> {
        let Some(bucket) = &mut self.bucket else { return Ok(()) };
        let gained = now.saturating_duration_since(bucket.filled).as_secs_f64() * PER_SECOND;
        bucket.tokens = (bucket.tokens + gained).min(PER_SECOND);
        bucket.filled = now;
        if bucket.paused_until.is_some_and(|until| now < until) || bucket.tokens < 1.0 {
            bucket.paused_until = Some(now + Duration::from_secs(PAUSE));
            return Err(Refusal::too_many(PAUSE));
        }
        bucket.tokens -= 1.0;
        Ok(())
    }
}

/// Whether a request counts: edits do not.
fn counts(method: &str) -> bool {
    method.starts_with("send") && method != "sendchataction"
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_rate_pauses_and_a_pause_grows() {
        // Named in here: a benchmark compiles this file without its tests.
        use super::{Duration, Instant, Limits};
        let mut limits = Limits::default();
        limits.set_rate(true);
        let begun = Instant::now();
        let mut is_taken = |after: u64| {
            let now = begun + Duration::from_millis(after);
            limits.take("sendmessage", Some(7), now).is_ok()
        };
        assert_eq!((0..40).filter(|_| is_taken(1)).count(), 30);
        assert!(!is_taken(601));
        assert!(!is_taken(1201), "the pause was extended");
        assert!(is_taken(2202));
        assert_eq!((limits.refused, limits.fastest), (12, 30));
    }
}
