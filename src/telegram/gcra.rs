//! How much may leave: a rate over all chats and a pause for each. Replies
//! spend and never wait; deliveries take what is left.
//!
//! The generic cell rate algorithm (ITU-T I.371): one instant says when the
//! next message is due, and a message may come a little before it.

use std::{collections::HashMap, time::Duration};

use tokio::time::Instant;

/// At high rates a timer is this late.
const LATE: Duration = Duration::from_millis(10);
/// Replies spend at most this much ahead: after a rush deliveries go on soon.
const MOST_AHEAD: Duration = Duration::from_secs(1);
/// Chats remembered before those that may be written to again are forgotten.
const MOST_CHATS: usize = 4096;

/// What may leave, and when.
#[derive(Debug)]
pub(super) struct Gcra {
    step: Duration,
    early: Duration,
    a_chat: Duration,
    due: Option<Instant>,
    chats: HashMap<i64, Instant>,
}

impl Gcra {
    /// So many messages a second over all chats, and so long between two of one chat.
    pub fn new(per_second: u32, a_chat: Duration) -> Self {
        let step = Duration::from_secs(1) / per_second.max(1);
        Self { step, early: (step / 2).max(LATE), a_chat, due: None, chats: HashMap::new() }
    }

    /// A reply leaves now.
    pub fn reply(&mut self, chat: i64, now: Instant) {
        let due = self.due.map_or(now, |due| due.max(now)) + self.step;
        self.due = Some(due.min(now + MOST_AHEAD));
        self.note(chat, now);
    }

    /// Whether this chat may be written to.
    pub fn is_free(&self, chat: i64, now: Instant) -> bool {
        self.chats.get(&chat).is_none_or(|last| now - *last >= self.a_chat)
    }

    /// A delivery leaves now, or may try again at the instant told.
    pub fn delivery(&mut self, chat: i64, now: Instant) -> Result<(), Instant> {
        let due = self.due.unwrap_or(now);
        if let Some(early) = due.checked_sub(self.early)
            && now < early
        {
            return Err(early);
        }
        self.due = Some(due.max(now) + self.step);
        self.note(chat, now);
        Ok(())
    }

    fn note(&mut self, chat: i64, now: Instant) {
        if self.chats.len() >= MOST_CHATS {
            let a_chat = self.a_chat;
            self.chats.retain(|_, last| now - *last < a_chat);
        }
        self.chats.insert(chat, now);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Sends as fast as it may for so long; when each left.
    fn sends(rate: &mut Gcra, begun: Instant, late: Duration, long: Duration) -> Vec<Duration> {
        let (mut now, mut left) = (begun, Vec::new());
        while now - begun < long {
            match rate.delivery(i64::try_from(left.len()).unwrap(), now) {
                Ok(()) => left.push(now - begun),
                Err(again) => now = again + late,
            }
        }
        left
    }

    fn most_in_a_second(left: &[Duration]) -> usize {
        let within = |at: &Duration| {
            left.iter().filter(|other| **other >= *at && **other < *at + Duration::from_secs(1)).count()
        };
        left.iter().map(within).max().unwrap_or(0)
    }

    #[tokio::test(start_paused = true)]
    async fn the_rate_is_kept_and_never_passed() {
        for rate in [1, 28, 200, 1000] {
            let late = Duration::from_millis(2);
            let left = sends(&mut Gcra::new(rate, Duration::ZERO), Instant::now(), late, Duration::from_mins(1));
            let expected = usize::try_from(rate).unwrap() * 60;
            assert!(left.len() * 100 >= expected * 98, "{rate}: {}", left.len());
            assert!(most_in_a_second(&left) <= usize::try_from(rate + 1 + rate / 50).unwrap(), "{rate}");
        }
        let left = sends(&mut Gcra::new(28, Duration::ZERO), Instant::now(), Duration::ZERO, Duration::from_mins(1));
        assert!(most_in_a_second(&left) < 30);
    }

    #[tokio::test(start_paused = true)]
    async fn replies_come_first_and_count() {
        let mut rate = Gcra::new(10, Duration::ZERO);
        let now = Instant::now();
        for chat in 0..5 {
            rate.reply(chat, now);
        }
        let again = rate.delivery(9, now).unwrap_err();
        assert!(again - now >= Duration::from_millis(400));
        for chat in 0..1000 {
            rate.reply(chat, now);
        }
        assert!(rate.delivery(9, now).unwrap_err() - now <= MOST_AHEAD, "not starved for minutes");
    }

    #[tokio::test(start_paused = true)]
    async fn a_chat_rests_for_a_second() {
        let mut rate = Gcra::new(1000, Duration::from_secs(1));
        let now = Instant::now();
        rate.reply(7, now);
        assert!(!rate.is_free(7, now + Duration::from_millis(999)));
        assert!(rate.is_free(7, now + Duration::from_secs(1)));
        assert!(rate.is_free(8, now));
        for chat in 0..100_000 {
            rate.reply(chat, now + Duration::from_millis(u64::try_from(chat).unwrap()));
        }
        assert!(rate.chats.len() <= MOST_CHATS);
    }
}
