//! Limits how fast messages leave: every one passes through this limiter. Replies leave
//! at once until Telegram says that there are too many (429); deliveries of campaigns get
//! what replies leave of the rate.
//!
//! A 429 concerns its chat alone, which waits by itself. Two chats refused within a
//! second mean the whole bot: everything stops for as long as Telegram asked, then
//! waiting replies leave in order, 25 a second (Bots FAQ: about 30 a second over all
//! chats), until none waits.

use std::{
    collections::VecDeque,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::Duration,
};

use tokio::{
    sync::{Notify, Semaphore, SemaphorePermit, oneshot},
    time::{Instant, sleep, sleep_until},
};

use super::gcra::Gcra;

/// At most this many replies are sent at once: more would wait in the system's queues.
const MOST_UNDER_WAY: usize = 64;
/// Two chats refused within this time mean that the whole bot is limited.
const TOGETHER: Duration = Duration::from_secs(1);
/// Waiting replies leave with this pause between them: 25 a second.
const STEP: Duration = Duration::from_millis(40);

/// Decides when a message may leave. Everything that sends shares it.
#[derive(Debug)]
pub(super) struct SendLimiter {
    under_way: Semaphore,
    line: Mutex<Line>,
    rate: Mutex<Gcra>,
    /// Wakes deliveries once no reply waits any more.
    opened: Notify,
}

#[derive(Debug, Default)]
struct Line {
    /// Holds the replies that wait, in order, while the limiter is closed.
    waiting: VecDeque<oneshot::Sender<()>>,
    /// Is the instant before which nothing leaves; `None` while the limiter is open.
    closed: Option<Instant>,
    /// Holds the chat that was refused last, and when.
    refused: Option<(i64, Instant)>,
}

impl SendLimiter {
    pub fn new(rate: Gcra) -> Arc<Self> {
        Arc::new(Self {
            under_way: Semaphore::new(MOST_UNDER_WAY),
            line: Mutex::default(),
            rate: Mutex::new(rate),
            opened: Notify::new(),
        })
    }

    /// Waits until a reply may leave; the permit is held while it does.
    pub async fn acquire_reply(&self, chat: i64) -> Option<SemaphorePermit<'_>> {
        let permit = self.wait_in_queue().await;
        self.rate().reply(chat, Instant::now());
        permit
    }

    /// Returns whether the pause since the last message to this chat is over.
    pub fn is_free(&self, chat: i64) -> bool {
        self.rate().is_free(chat, Instant::now())
    }

    /// Waits until a delivery may leave: after every waiting reply, within the rate.
    pub async fn acquire_delivery(&self, chat: i64) {
        loop {
            let opened = self.opened.notified();
            if self.line().closed.is_some() {
                opened.await;
                continue;
            }
            let taken = self.rate().delivery(chat, Instant::now());
            match taken {
                Ok(()) => return,
                Err(again) => sleep_until(again).await,
            }
        }
    }

    async fn wait_in_queue(&self) -> Option<SemaphorePermit<'_>> {
        loop {
            let turn = {
                let mut line = self.line();
                line.closed.map(|_| {
                    let (call, turn) = oneshot::channel();
                    line.waiting.push_back(call);
                    turn
                })
            };
            if let Some(turn) = turn {
                // This reply's turn has come: it leaves one step before the next.
                if turn.await.is_ok() {
                    return self.under_way.acquire().await.ok();
                }
                continue;
            }
            let permit = self.under_way.acquire().await.ok();
            // The limiter may have closed while this reply waited for its permit.
            if self.line().closed.is_none() {
                return permit;
            }
        }
    }

    /// Notes that a chat got a 429, and closes the limiter where another just did.
    pub fn refused(self: &Arc<Self>, chat: i64, retry_after: Duration) {
        let now = Instant::now();
        let mut line = self.line();
        let others = line.refused.is_some_and(|(other, at)| other != chat && now - at < TOGETHER);
        line.refused = Some((chat, now));
        let until = now + retry_after;
        match &mut line.closed {
            // A request refused during the pause makes it longer.
            Some(closed) => *closed = until.max(*closed),
            None if others => {
                line.closed = Some(until);
                tokio::spawn(Arc::clone(self).release_queue());
            }
            None => {}
        }
    }

    /// Lets waiting replies leave one by one, and opens the limiter after the last.
    async fn release_queue(self: Arc<Self>) {
        loop {
            let until = self.line().closed;
            match until {
                None => return,
                Some(until) if until > Instant::now() => sleep_until(until).await,
                Some(_) => {
                    if !self.call_next() {
                        return;
                    }
                    sleep(STEP).await;
                }
            }
        }
    }

    /// Lets the next reply leave; opens the limiter and returns false where none waits.
    fn call_next(&self) -> bool {
        let mut line = self.line();
        while let Some(call) = line.waiting.pop_front() {
            // A reply that no longer waits uses up no turn.
            if call.send(()).is_ok() {
                return true;
            }
        }
        line.closed = None;
        self.opened.notify_waiters();
        false
    }

    fn rate(&self) -> MutexGuard<'_, Gcra> {
        self.rate.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn line(&self) -> MutexGuard<'_, Line> {
        self.line.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn limiter() -> Arc<SendLimiter> {
        SendLimiter::new(Gcra::new(1000, Duration::ZERO))
    }

    async fn passes_within(limiter: &SendLimiter, time: Duration) -> bool {
        tokio::time::timeout(time, limiter.acquire_reply(1)).await.is_ok()
    }

    #[tokio::test(start_paused = true)]
    async fn one_refused_chat_stops_nobody_else() {
        let limiter = limiter();
        limiter.refused(1, Duration::from_secs(5));
        limiter.refused(1, Duration::from_secs(5));
        assert!(passes_within(&limiter, Duration::ZERO).await);
    }

    #[tokio::test(start_paused = true)]
    async fn two_refused_chats_stop_everything_and_the_line_leaves_in_order() {
        let limiter = limiter();
        limiter.refused(1, Duration::from_secs(1));
        limiter.refused(2, Duration::from_secs(2));
        let start = Instant::now();
        let order = Arc::new(Mutex::new(Vec::new()));
        let mut tasks = Vec::new();
        for number in 0..50 {
            let (limiter, order) = (Arc::clone(&limiter), Arc::clone(&order));
            tasks.push(tokio::spawn(async move {
                let permit = limiter.acquire_reply(number).await;
                order.lock().unwrap().push((number, start.elapsed()));
                drop(permit);
            }));
            tokio::task::yield_now().await;
        }
        for task in tasks {
            task.await.unwrap();
        }
        let order = order.lock().unwrap().clone();
        assert!(order.iter().map(|(number, _)| *number).eq(0..50), "{order:?}");
        assert!(order[0].1 >= Duration::from_secs(2));
        let last = order[49].1;
        assert!(last >= Duration::from_millis(2000 + 49 * 40) && last < Duration::from_secs(5), "{last:?}");
        sleep(2 * STEP).await;
        assert!(passes_within(&limiter, Duration::ZERO).await, "open again");
    }

    #[tokio::test(start_paused = true)]
    async fn a_refusal_during_the_pause_makes_it_longer() {
        let limiter = limiter();
        limiter.refused(1, Duration::from_secs(1));
        limiter.refused(2, Duration::from_secs(1));
        sleep(Duration::from_millis(500)).await;
        limiter.refused(3, Duration::from_secs(3));
        assert!(!passes_within(&limiter, Duration::from_millis(2900)).await);
        assert!(passes_within(&limiter, Duration::from_millis(200)).await);
    }

    #[tokio::test(start_paused = true)]
    async fn deliveries_leave_behind_every_reply() {
        let limiter = limiter();
        limiter.refused(1, Duration::from_secs(1));
        limiter.refused(2, Duration::from_secs(1));
        let start = Instant::now();
        let waiting = {
            let limiter = Arc::clone(&limiter);
            tokio::spawn(async move {
                limiter.acquire_delivery(9).await;
                start.elapsed()
            })
        };
        let replies: Vec<_> = (0..20)
            .map(|chat| {
                let limiter = Arc::clone(&limiter);
                tokio::spawn(async move { limiter.acquire_reply(chat).await.is_some() })
            })
            .collect();
        for reply in replies {
            assert!(reply.await.unwrap());
        }
        assert!(waiting.await.unwrap() >= Duration::from_millis(1000 + 19 * 40));
    }
}
