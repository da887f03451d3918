//! Limits how fast messages leave: every one passes through this limiter. Replies leave
//! at once until Telegram says that there are too many (429); deliveries of campaigns get
//! what replies leave of the rate.
//!
//! A 429 concerns its chat alone, which waits by itself. It means the bot as a whole where
//! it says so, or where within a second as many chats are refused as [`MOST_ALONE`] says,
//! each of which got no more than one message a second: then everything stops for as long
//! as Telegram asked, at most a minute. After the pause one message leaves alone. If it is
//! refused too, the pause goes on; otherwise waiting replies leave in order, 25 a second
//! (Bots FAQ: about 30 a second over all chats), until none waits.

use std::{
    collections::VecDeque,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::Duration,
};

use tokio::{
    sync::{Notify, OwnedSemaphorePermit, Semaphore, oneshot},
    time::{Instant, sleep, sleep_until},
};
use tracing::{info, warn};

use super::gcra::Gcra;
use crate::bot_api::{Failure, FailureKind};

/// At most this many replies are sent at once: more would wait in the system's queues.
const MOST_UNDER_WAY: usize = 64;
/// Chats that are refused within this time are refused together.
const TOGETHER: Duration = Duration::from_secs(1);
/// As many chats may be refused together without it meaning the whole bot. Above thirty
/// messages a second, where Telegram limits a bot, each second refuses far more; a few
/// people who write too fast are no reason to silence everybody.
const MOST_ALONE: usize = 4;
/// The limiter is closed for at most this long before one message tries.
const LONGEST_PAUSE: Duration = Duration::from_mins(1);
/// Waiting replies leave with this pause between them: 25 a second.
const STEP: Duration = Duration::from_millis(40);
/// Lists parts of refusals that name the bot as a whole.
const OF_THE_BOT: [&str; 3] = ["bot", "broadcast", "all chats"];

/// Decides when a message may leave. Everything that sends shares it.
#[derive(Debug)]
pub(super) struct SendLimiter {
    under_way: Arc<Semaphore>,
    line: Mutex<Line>,
    rate: Mutex<Gcra>,
    /// Wakes deliveries once something changes about the gate.
    moved: Notify,
}

#[derive(Debug, Default)]
struct Line {
    /// Holds the replies that wait, in order, while the limiter is closed.
    waiting: VecDeque<Waiting>,
    gate: Gate,
    /// Holds the chats within their own rate that were refused last, and when.
    refused: Vec<(i64, Instant)>,
}

#[derive(Debug)]
struct Waiting {
    chat: i64,
    /// Tells the reply whether it leaves to try.
    call: oneshot::Sender<Option<Probe>>,
}

/// Tells what may leave.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
enum Gate {
    #[default]
    Open,
    /// Nothing leaves before `until`, which a refusal may move up to `latest`.
    Closed { until: Instant, latest: Instant },
    /// The next message that comes leaves alone, to try.
    Due,
    /// One message is under way alone.
    Trying,
    /// Waiting replies leave one by one.
    Leaving,
}

/// Keeps the gate at [`Gate::Trying`] until it is known what became of one message. Where
/// that stays unknown, the next one tries.
#[derive(Debug)]
struct Probe {
    limiter: Arc<SendLimiter>,
    /// Is false for one that nobody took.
    taken: bool,
}

impl Drop for Probe {
    fn drop(&mut self) {
        if self.taken {
            let mut line = self.limiter.line();
            if line.gate == Gate::Trying {
                self.limiter.try_next(&mut line);
            }
        }
    }
}

/// Is held while a message is under way; tells the limiter what became of it.
#[derive(Debug)]
pub(super) struct Leave {
    limiter: Arc<SendLimiter>,
    chat: i64,
    probe: Option<Probe>,
    /// Is `None` for a delivery, whose number its campaign bounds.
    _permit: Option<OwnedSemaphorePermit>,
}

impl Leave {
    /// Notes what Telegram answered.
    pub fn ended<T>(self, result: &Result<T, Failure>) {
        let kind = result.as_ref().err().map(Failure::kind);
        match kind {
            Some(FailureKind::TooManyRequests { wait }) => {
                let is_whole = result.as_ref().err().is_some_and(names_the_bot);
                self.limiter.refused(self.chat, wait, is_whole, self.probe.is_some());
            }
            // Nobody knows whether the limit is over.
            Some(FailureKind::NotConnected | FailureKind::Unanswered | FailureKind::ServerError) => {}
            Some(_) | None if self.probe.is_some() => self.limiter.passed(),
            Some(_) | None => {}
        }
    }
}

/// Returns whether a refusal is about the bot as a whole.
fn names_the_bot(failure: &Failure) -> bool {
    match failure {
        Failure::Refused { description, .. } => {
            let description = description.to_ascii_lowercase();
            OF_THE_BOT.iter().any(|part| description.contains(part))
        }
        Failure::NotConnected | Failure::Unanswered | Failure::Intercepted { .. } => false,
    }
}

/// Tells how a reply goes on.
enum Entry {
    Free,
    Try(Probe),
    Wait(oneshot::Receiver<Option<Probe>>),
}

impl SendLimiter {
    pub fn new(rate: Gcra) -> Arc<Self> {
        Arc::new(Self {
            under_way: Arc::new(Semaphore::new(MOST_UNDER_WAY)),
            line: Mutex::default(),
            rate: Mutex::new(rate),
            moved: Notify::new(),
        })
    }

    /// Waits until a reply may leave; what is returned is held while it does.
    pub async fn acquire_reply(self: &Arc<Self>, chat: i64) -> Leave {
        let (probe, permit) = self.wait_in_queue(chat).await;
        self.rate().reply(chat, Instant::now());
        Leave { limiter: Arc::clone(self), chat, probe, _permit: permit }
    }

    /// Returns whether the pause since the last message to this chat is over.
    pub fn is_free(&self, chat: i64) -> bool {
        self.rate().is_free(chat, Instant::now())
    }

    /// Waits until a delivery may leave: after every waiting reply, within the rate.
    pub async fn acquire_delivery(self: &Arc<Self>, chat: i64) -> Leave {
        let leave = |probe| Leave { limiter: Arc::clone(self), chat, probe, _permit: None };
        loop {
            let moved = self.moved.notified();
            let gate = self.line().gate;
            match gate {
                Gate::Open => {
                    let taken = self.rate().delivery(chat, Instant::now());
                    match taken {
                        Ok(()) => return leave(None),
                        Err(again) => sleep_until(again).await,
                    }
                }
                Gate::Due => {
                    if let Some(probe) = self.probe(&mut self.line()) {
                        self.rate().reply(chat, Instant::now());
                        return leave(Some(probe));
                    }
                }
                Gate::Closed { .. } | Gate::Trying | Gate::Leaving => moved.await,
            }
        }
    }

    async fn wait_in_queue(self: &Arc<Self>, chat: i64) -> (Option<Probe>, Option<OwnedSemaphorePermit>) {
        let permit = || Arc::clone(&self.under_way).acquire_owned();
        loop {
            match self.enter(chat) {
                Entry::Free => {
                    let permit = permit().await.ok();
                    // The limiter may have closed while this reply waited for its permit.
                    if self.line().gate == Gate::Open {
                        return (None, permit);
                    }
                }
                Entry::Try(probe) => return (Some(probe), permit().await.ok()),
                Entry::Wait(turn) => {
                    // This reply's turn has come: it leaves one step before the next.
                    if let Ok(probe) = turn.await {
                        return (probe, permit().await.ok());
                    }
                }
            }
        }
    }

    fn enter(self: &Arc<Self>, chat: i64) -> Entry {
        let mut line = self.line();
        if line.gate == Gate::Open {
            return Entry::Free;
        }
        if let Some(probe) = self.probe(&mut line) {
            return Entry::Try(probe);
        }
        let (call, turn) = oneshot::channel();
        line.waiting.push_back(Waiting { chat, call });
        Entry::Wait(turn)
    }

    /// Lets one message try, where that is due.
    fn probe(self: &Arc<Self>, line: &mut Line) -> Option<Probe> {
        if line.gate != Gate::Due {
            return None;
        }
        line.gate = Gate::Trying;
        Some(Probe { limiter: Arc::clone(self), taken: true })
    }

    /// Notes that a chat got a 429, and closes the limiter where that means the whole bot.
    fn refused(self: &Arc<Self>, chat: i64, wait: Duration, is_whole: bool, is_probe: bool) {
        let now = Instant::now();
        let is_alone = self.rate().is_over(chat, now) && !is_whole;
        let mut line = self.line();
        if !is_alone {
            line.refused.retain(|(other, at)| *other != chat && now - *at < TOGETHER);
            line.refused.push((chat, now));
        }
        let until = now + wait.min(LONGEST_PAUSE);
        match line.gate {
            // A request refused during the pause makes it longer.
            Gate::Closed { until: before, latest } if !is_alone => {
                line.gate = Gate::Closed { until: until.min(latest).max(before), latest };
            }
            // What concerns its own chat alone leaves the trying to the next.
            Gate::Trying if is_probe && !is_alone => self.close(&mut line, until),
            Gate::Open | Gate::Leaving if is_whole || line.refused.len() > MOST_ALONE => self.close(&mut line, until),
            // One that left before the pause says nothing about its end.
            Gate::Closed { .. } | Gate::Trying | Gate::Due | Gate::Open | Gate::Leaving => {}
        }
    }

    fn close(self: &Arc<Self>, line: &mut Line, until: Instant) {
        if line.gate == Gate::Open {
            warn!("Telegram limits the bot as a whole: nothing leaves until it lets a message pass");
        }
        line.gate = Gate::Closed { until, latest: Instant::now() + LONGEST_PAUSE };
        tokio::spawn(Arc::clone(self).try_after_the_pause());
    }

    async fn try_after_the_pause(self: Arc<Self>) {
        loop {
            let gate = self.line().gate;
            match gate {
                Gate::Closed { until, .. } if until > Instant::now() => sleep_until(until).await,
                Gate::Closed { .. } => return self.try_next(&mut self.line()),
                Gate::Open | Gate::Due | Gate::Trying | Gate::Leaving => return,
            }
        }
    }

    /// Lets one waiting reply leave to try, or the next message that comes. Rather than a
    /// chat that was refused itself, another tries: its own limit would stop everybody.
    fn try_next(self: &Arc<Self>, line: &mut Line) {
        loop {
            let was_refused = |chat: i64| line.refused.iter().any(|(refused, _)| *refused == chat);
            let at = line.waiting.iter().position(|waiting| !was_refused(waiting.chat)).unwrap_or_default();
            let Some(waiting) = line.waiting.remove(at) else { break };
            line.gate = Gate::Trying;
            let probe = Probe { limiter: Arc::clone(self), taken: true };
            match waiting.call.send(Some(probe)) {
                Ok(()) => return,
                // A reply that no longer waits tries nothing.
                Err(probe) => _ = probe.map(|mut probe| probe.taken = false),
            }
        }
        line.gate = Gate::Due;
        self.moved.notify_waiters();
    }

    /// Notes that a message which left alone was not refused.
    fn passed(self: &Arc<Self>) {
        let mut line = self.line();
        if line.gate == Gate::Trying {
            line.gate = Gate::Leaving;
            tokio::spawn(Arc::clone(self).release_queue());
        }
    }

    /// Lets waiting replies leave one by one, and opens the limiter after the last.
    async fn release_queue(self: Arc<Self>) {
        while self.call_next() {
            sleep(STEP).await;
        }
    }

    /// Lets the next reply leave; opens the limiter and returns false where none waits.
    fn call_next(&self) -> bool {
        let mut line = self.line();
        if line.gate != Gate::Leaving {
            return false;
        }
        while let Some(waiting) = line.waiting.pop_front() {
            // A reply that no longer waits uses up no turn.
            if waiting.call.send(None).is_ok() {
                return true;
            }
        }
        line.gate = Gate::Open;
        info!("messages leave again");
        self.moved.notify_waiters();
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

    fn too_many(seconds: u64) -> Result<(), Failure> {
        let description = "Too Many Requests: retry after".to_owned();
        Err(Failure::Refused { code: 429, description, retry_after: Some(seconds) })
    }

    /// Sends one message to each of these chats, which are all refused.
    async fn refuses(limiter: &Arc<SendLimiter>, chats: impl Iterator<Item = i64>, seconds: u64) {
        let mut under_way = Vec::new();
        for chat in chats {
            under_way.push(limiter.acquire_reply(chat).await);
        }
        for leave in under_way {
            leave.ended(&too_many(seconds));
        }
    }

    async fn passes_within(limiter: &Arc<SendLimiter>, chat: i64, time: Duration) -> bool {
        let leave = tokio::time::timeout(time, limiter.acquire_reply(chat)).await;
        leave.map(|leave| leave.ended(&Ok(()))).is_ok()
    }

    fn gate(limiter: &SendLimiter) -> Gate {
        limiter.line().gate
    }

    #[tokio::test(start_paused = true)]
    async fn a_few_refused_chats_stop_nobody_else() {
        let limiter = limiter();
        refuses(&limiter, 1..=4, 3600).await;
        for _ in 0..10 {
            refuses(&limiter, 1..=1, 3600).await;
        }
        assert!(passes_within(&limiter, 9, Duration::ZERO).await);
    }

    #[tokio::test(start_paused = true)]
    async fn chats_over_their_own_rate_stop_nobody_else() {
        let limiter = limiter();
        for chat in 1..=50 {
            for _ in 0..3 {
                assert!(passes_within(&limiter, chat, Duration::ZERO).await);
            }
        }
        refuses(&limiter, 1..=50, 40).await;
        assert!(passes_within(&limiter, 99, Duration::ZERO).await);
    }

    #[tokio::test(start_paused = true)]
    async fn chats_refused_one_after_the_other_stop_nobody_else() {
        let limiter = limiter();
        for chat in 1..=50 {
            refuses(&limiter, chat..=chat, 40).await;
            sleep(Duration::from_millis(300)).await;
        }
        assert!(passes_within(&limiter, 99, Duration::ZERO).await);
    }

    #[tokio::test(start_paused = true)]
    async fn a_refusal_that_names_the_bot_stops_everything() {
        let limiter = limiter();
        let description = "Too Many Requests: the bot sends too much".to_owned();
        let whole = Failure::Refused { code: 429, description, retry_after: Some(2) };
        limiter.acquire_reply(1).await.ended::<()>(&Err(whole));
        assert!(!passes_within(&limiter, 9, Duration::from_millis(1900)).await);
        assert!(passes_within(&limiter, 9, Duration::from_millis(200)).await);
    }

    #[tokio::test(start_paused = true)]
    async fn many_refused_chats_stop_everything_and_the_line_leaves_in_order() {
        let limiter = limiter();
        refuses(&limiter, 101..=105, 2).await;
        let start = Instant::now();
        let order = Arc::new(Mutex::new(Vec::new()));
        let mut tasks = Vec::new();
        for number in 0..50 {
            let (limiter, order) = (Arc::clone(&limiter), Arc::clone(&order));
            tasks.push(tokio::spawn(async move {
                let leave = limiter.acquire_reply(number).await;
                order.lock().unwrap().push((number, start.elapsed()));
                leave.ended(&Ok(()));
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
        assert!(last >= Duration::from_millis(2000 + 48 * 40) && last < Duration::from_secs(5), "{last:?}");
        sleep(2 * STEP).await;
        assert_eq!(gate(&limiter), Gate::Open);
    }

    #[tokio::test(start_paused = true)]
    async fn one_message_tries_and_a_refused_one_prolongs_the_pause() {
        let limiter = limiter();
        refuses(&limiter, 101..=105, 10).await;
        let left = Arc::new(Mutex::new(Vec::new()));
        for number in 0..20 {
            let (limiter, left) = (Arc::clone(&limiter), Arc::clone(&left));
            tokio::spawn(async move {
                let leave = limiter.acquire_reply(number).await;
                left.lock().unwrap().push(number);
                leave.ended(&if number < 3 { too_many(10_000) } else { Ok(()) });
            });
            tokio::task::yield_now().await;
        }
        for (seconds, expected) in [(9, 0), (2, 1), (58, 1), (2, 2), (60, 3)] {
            sleep(Duration::from_secs(seconds)).await;
            assert_eq!(left.lock().unwrap().len(), expected);
        }
        sleep(Duration::from_secs(61)).await;
        assert_eq!(left.lock().unwrap().len(), 20, "the fourth passed, and the line left");
    }

    #[tokio::test(start_paused = true)]
    async fn an_absurd_pause_ends_within_a_minute() {
        let limiter = limiter();
        refuses(&limiter, 101..=120, u64::MAX).await;
        assert!(!passes_within(&limiter, 9, Duration::from_secs(59)).await);
        assert!(passes_within(&limiter, 9, Duration::from_secs(2)).await);
    }

    #[tokio::test(start_paused = true)]
    async fn a_refusal_during_the_pause_makes_it_longer() {
        let limiter = limiter();
        let late = limiter.acquire_reply(6).await;
        refuses(&limiter, 1..=5, 1).await;
        sleep(Duration::from_millis(500)).await;
        late.ended(&too_many(3));
        assert!(!passes_within(&limiter, 9, Duration::from_millis(2900)).await);
        assert!(passes_within(&limiter, 9, Duration::from_millis(200)).await);
    }

    #[tokio::test(start_paused = true)]
    async fn a_message_that_gives_up_while_it_tries_leaves_it_to_the_next() {
        let limiter = limiter();
        refuses(&limiter, 1..=5, 1).await;
        sleep(Duration::from_secs(2)).await;
        assert_eq!(gate(&limiter), Gate::Due);
        drop(limiter.acquire_reply(8).await);
        let lost = limiter.acquire_reply(8).await;
        lost.ended::<()>(&Err(Failure::Unanswered));
        assert_eq!(gate(&limiter), Gate::Due);
        assert!(passes_within(&limiter, 9, Duration::ZERO).await);
        sleep(STEP).await;
        assert_eq!(gate(&limiter), Gate::Open);
    }

    #[tokio::test(start_paused = true)]
    async fn a_chat_over_its_own_rate_that_tries_in_vain_prolongs_nothing() {
        let limiter = limiter();
        refuses(&limiter, 1..=5, 1).await;
        sleep(Duration::from_secs(2)).await;
        for chat in [8, 8] {
            limiter.rate().reply(chat, Instant::now());
        }
        limiter.acquire_reply(8).await.ended(&too_many(3600));
        assert_eq!(gate(&limiter), Gate::Due);
        assert!(passes_within(&limiter, 9, Duration::ZERO).await);
    }

    #[tokio::test(start_paused = true)]
    async fn who_was_refused_does_not_try_for_all() {
        let limiter = limiter();
        refuses(&limiter, 1..=5, 1).await;
        let (sender, mut tried) = tokio::sync::mpsc::unbounded_channel();
        for chat in [1, 2, 7, 8] {
            let (limiter, sender) = (Arc::clone(&limiter), sender.clone());
            tokio::spawn(async move {
                let leave = limiter.acquire_reply(chat).await;
                sender.send(chat).unwrap();
                leave.ended(&Ok(()));
            });
            tokio::task::yield_now().await;
        }
        assert_eq!(tried.recv().await, Some(7));
    }

    #[tokio::test(start_paused = true)]
    async fn a_delivery_tries_where_no_reply_waits() {
        let limiter = limiter();
        refuses(&limiter, 1..=5, 1).await;
        let leave = limiter.acquire_delivery(9).await;
        assert_eq!(gate(&limiter), Gate::Trying);
        assert!(!passes_within(&limiter, 10, Duration::from_secs(5)).await);
        leave.ended(&Ok(()));
        assert!(passes_within(&limiter, 11, Duration::from_secs(1)).await);
    }

    #[tokio::test(start_paused = true)]
    async fn deliveries_leave_behind_every_reply() {
        let limiter = limiter();
        refuses(&limiter, 101..=105, 1).await;
        let start = Instant::now();
        let replies: Vec<_> = (0..20)
            .map(|chat| {
                let limiter = Arc::clone(&limiter);
                tokio::spawn(async move { limiter.acquire_reply(chat).await.ended(&Ok(())) })
            })
            .collect();
        tokio::task::yield_now().await;
        let waiting = {
            let limiter = Arc::clone(&limiter);
            tokio::spawn(async move {
                limiter.acquire_delivery(9).await.ended(&Ok(()));
                start.elapsed()
            })
        };
        for reply in replies {
            reply.await.unwrap();
        }
        assert!(waiting.await.unwrap() >= Duration::from_millis(1000 + 18 * 40));
    }
}
