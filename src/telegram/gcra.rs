//! Decides when messages may leave: a rate over all chats and a pause for each. Replies
//! never wait, but use up the rate; deliveries get the rest. It also knows which chats got
//! more than Telegram lets one chat get.
//!
//! It follows the generic cell rate algorithm (ITU-T I.371): one instant says when the
//! next message is due, and a message may leave a little before it.

use std::{collections::HashMap, time::Duration};

use tokio::time::Instant;

/// Timers are up to this late, so deliveries may leave this early to keep a high rate.
const LATE: Duration = Duration::from_millis(10);
/// Replies count at most this far ahead: after a rush deliveries go on soon.
const MOST_AHEAD: Duration = Duration::from_secs(1);
/// A chat may get a message in this time (Bots FAQ, "My bot is hitting limits": avoid more
/// than one a second).
const CHAT_STEP: Duration = Duration::from_secs(1);
/// At this many chats at least, those that may be written to again are forgotten.
const MOST_CHATS: usize = 4096;

/// Keeps the rate over all chats and the pause of each; callers tell it the time.
#[derive(Debug)]
pub(super) struct Gcra {
    step: Duration,
    early: Duration,
    chat_pause: Duration,
    due: Option<Instant>,
    chats: HashMap<i64, Sent>,
    /// Is the number of chats at which those that may be written to again are forgotten.
    most: usize,
}

/// Holds what was sent to a chat lately: replies, edits and deliveries.
#[derive(Debug, Clone, Copy)]
struct Sent {
    last: Instant,
    /// Is when its next message is due at a message every [`CHAT_STEP`].
    due: Instant,
}

impl Gcra {
    /// Allows `per_second` messages over all chats, and one per chat every `chat_pause`.
    pub fn new(per_second: u32, chat_pause: Duration) -> Self {
        let step = Duration::from_secs(1) / per_second.max(1);
        Self { step, early: (step / 2).max(LATE), chat_pause, due: None, chats: HashMap::new(), most: MOST_CHATS }
    }

    /// Counts a reply that leaves now.
    pub fn reply(&mut self, chat: i64, now: Instant) {
        let due = self.due.map_or(now, |due| due.max(now)) + self.step;
        self.due = Some(due.min(now + MOST_AHEAD));
        self.note(chat, now);
    }

    /// Returns whether the pause since the last message to this chat is over.
    pub fn is_free(&self, chat: i64, now: Instant) -> bool {
        self.chats.get(&chat).is_none_or(|sent| now - sent.last >= self.chat_pause)
    }

    /// Returns whether a chat got more than one message a second lately.
    pub fn is_over(&self, chat: i64, now: Instant) -> bool {
        self.chats.get(&chat).is_some_and(|sent| sent.due > now + CHAT_STEP)
    }

    /// Counts a delivery that leaves now, or returns the instant at which to try again.
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
        if self.chats.len() >= self.most {
            let chat_pause = self.chat_pause;
            self.chats.retain(|_, sent| now - sent.last < chat_pause || sent.due > now);
            // Looking through all of them costs little as long as many messages lie between.
            self.most = (self.chats.len() * 2).max(MOST_CHATS);
        }
        let due = self.chats.get(&chat).map_or(now, |sent| sent.due.max(now)) + CHAT_STEP;
        self.chats.insert(chat, Sent { last: now, due });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Sends as fast as allowed for `long` and returns when each message left.
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

    /// Counts what leaves in the busiest second; `left` is in order.
    fn most_in_a_second(left: &[Duration]) -> usize {
        assert!(left.is_sorted());
        let within =
            |(nth, at): (usize, &Duration)| left.partition_point(|other| *other < *at + Duration::from_secs(1)) - nth;
        left.iter().enumerate().map(within).max().unwrap_or(0)
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

    #[tokio::test(start_paused = true)]
    async fn a_chat_is_over_its_rate_with_the_second_message_in_a_second() {
        let mut rate = Gcra::new(1000, Duration::ZERO);
        let now = Instant::now();
        rate.reply(7, now);
        assert!(!rate.is_over(7, now));
        rate.delivery(7, now + Duration::from_millis(500)).unwrap();
        assert!(rate.is_over(7, now + Duration::from_millis(600)));
        assert!(!rate.is_over(8, now));
        assert!(!rate.is_over(7, now + Duration::from_secs(1)), "it has rested");
        for second in 2..10 {
            rate.reply(8, now + Duration::from_secs(second));
            assert!(!rate.is_over(8, now + Duration::from_secs(second)), "one a second is its own rate");
        }
    }
}
