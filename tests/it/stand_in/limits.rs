//! Telegram's limits on sending: a token bucket over all chats, and pauses for single chats.

use std::collections::HashMap;
use std::time::{Duration, Instant};

use super::refusal::Refusal;

const PER_SECOND: f64 = 30.0;
const BURST: f64 = 30.0;

pub(super) struct Limits {
    bucket: Option<Bucket>,
    chats: HashMap<i64, Instant>,
    /// The `retry_after` of the limit over all chats.
    pub pause: u32,
    /// Whether edits count.
    pub edits: bool,
    /// How many requests were refused.
    pub refused: u64,
}

struct Bucket {
    tokens: f64,
    filled: Instant,
    paused_until: Option<Instant>,
}

impl Default for Limits {
    fn default() -> Self {
        Self { bucket: None, chats: HashMap::new(), pause: 1, edits: false, refused: 0 }
    }
}

impl Limits {
    pub fn set_rate(&mut self, on: bool) {
        self.bucket = on.then(|| Bucket { tokens: BURST, filled: Instant::now(), paused_until: None });
    }

    pub fn limit_chat(&mut self, chat: i64, seconds: u32) {
        self.chats.insert(chat, Instant::now() + Duration::from_secs(seconds.into()));
    }

    /// Takes a token for this request, or refuses it; every request during a pause makes the pause longer.
    pub fn take(&mut self, method: &str, chat: Option<i64>, now: Instant) -> Result<(), Refusal> {
        if self.bucket.is_none() && self.chats.is_empty() || !self.counts(method) {
            return Ok(());
        }
        let result = self.take_of_chat(chat, now).and_then(|()| self.take_of_all(now));
        self.refused += u64::from(result.is_err());
        result
    }

    fn counts(&self, method: &str) -> bool {
        method == "sendmessage" || self.edits && method.starts_with("editmessage")
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
        bucket.tokens = (bucket.tokens + gained).min(BURST);
        bucket.filled = now;
        if bucket.paused_until.is_some_and(|until| now < until) || bucket.tokens < 1.0 {
            bucket.paused_until = Some(now + Duration::from_secs(self.pause.into()));
            return Err(Refusal::too_many(self.pause.into()));
        }
        bucket.tokens -= 1.0;
        Ok(())
    }
}
