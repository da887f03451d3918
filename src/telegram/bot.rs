//! Everything that serves one bot, and the way of one update through it: from
//! the inbox to its answer, one chat after its own order.

use std::{
    num::NonZeroUsize,
    sync::{
        Arc, Mutex, MutexGuard, PoisonError,
        atomic::{AtomicU64, AtomicUsize, Ordering},
    },
    time::Duration,
};

use jiff::Timestamp;
use lru::LruCache;
use tokio::time::sleep;
use tokio_util::{sync::CancellationToken, task::TaskTracker};
use tracing::{error, warn};

use super::{
    answer::{self, Answered, Chat, Kept, Knowledge, paris},
    client::Client,
    gate::Gate,
    incoming::Incoming,
    queue::{Item, Queue},
    send::Sent,
};
use crate::{
    dialogue::Session,
    faults::{self, Point},
    store::{Change, Reach, Store, StoreError, Trying, Waiting},
};

/// Chats kept in memory: those who are talking now. Each takes under 1 KiB.
const MOST_CHATS: NonZeroUsize = NonZeroUsize::new(1024).unwrap();
/// How long a failing answer is put off first.
const PUT_OFF: Duration = Duration::from_secs(10);
/// Times that a failing answer is put off before it is given up: some four hours.
const MOST_PUT_OFF: u32 = 50;
/// The first of these waits doubles up to this.
const LONGEST_PUT_OFF: Duration = Duration::from_mins(5);
/// An update that ended the program so many times is given up.
const MOST_ATTEMPTS: u8 = 3;
/// What a wait noted by an earlier run comes to at most, in seconds.
const LONGEST_WAIT_LEFT: u64 = 3600;
/// Before the store is asked again.
const STORE_AGAIN: Duration = Duration::from_secs(1);

/// One bot at work.
#[derive(Debug)]
pub(super) struct Bot {
    pub client: Client,
    pub store: Store,
    pub gate: Arc<Gate>,
    pub queue: Queue,
    pub knowledge: Arc<Knowledge>,
    /// The bot's name, without `@`.
    pub name: String,
    /// Cancelled once the program should stop: who waits for a limit, leaves.
    pub closing: CancellationToken,
    /// Cancelled when it does: everybody leaves.
    pub stopping: CancellationToken,
    /// Work under way.
    pub tasks: TaskTracker,
    pub counts: Counts,
    chats: Mutex<LruCache<i64, Chat>>,
    trying: Trying,
}

/// What happened since the start. Numbers only.
#[derive(Debug, Default)]
pub(super) struct Counts {
    pub received: Count,
    pub answered: Count,
    pub panicked: Count,
    pub limited: Count,
    pub refused: Count,
    pub unconfirmed: Count,
    pub given_up: Count,
    pub undecodable: Count,
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

impl Bot {
    pub fn new(client: Client, store: Store, trying: Trying, knowledge: Arc<Knowledge>, name: String) -> Arc<Self> {
        Arc::new(Self {
            client,
            store,
            gate: Gate::new(),
            queue: Queue::default(),
            knowledge,
            name,
            closing: CancellationToken::new(),
            stopping: CancellationToken::new(),
            tasks: TaskTracker::new(),
            counts: Counts::default(),
            chats: Mutex::new(LruCache::new(MOST_CHATS)),
            trying,
        })
    }

    /// Waits for something that is not there yet only until the program should stop.
    pub async fn unless_closing<T>(&self, work: impl Future<Output = T>) -> Option<T> {
        tokio::select! {
            biased;
            result = work => Some(result),
            () = self.closing.cancelled() => None,
        }
    }

    /// Puts a stored update in its chat's line.
    pub fn take(self: &Arc<Self>, waiting: &Waiting) {
        let incoming = Incoming::decode(&waiting.payload);
        if incoming.is_none() {
            self.counts.undecodable.add();
        }
        let item = Item {
            seq: waiting.seq,
            update: waiting.update,
            received: waiting.received,
            not_before: waiting.not_before,
            incoming,
        };
        if self.queue.push(waiting.chat, item) {
            self.tasks.spawn(Arc::clone(self).serve(waiting.chat));
        }
    }

    /// What an earlier run left. An update on which the program ended three
    /// times is given up; no other one counts an attempt.
    pub async fn take_left_over(self: &Arc<Self>) -> Result<usize, StoreError> {
        let mut left_over = self.store.waiting().await?;
        if let Some(at) = left_over.iter().position(|waiting| Some(waiting.seq) == self.trying.left()) {
            let suspect = &left_over[at];
            self.store.attempt(suspect.seq).await?;
            if suspect.attempts + 1 >= MOST_ATTEMPTS {
                error!(update = suspect.update, "given up: the program ended each time it was tried");
                self.counts.given_up.add();
                self.store.park(suspect.seq, now()).await?;
                left_over.remove(at);
            }
        }
        let count = left_over.len();
        for waiting in left_over {
            self.take(&waiting);
        }
        Ok(count)
    }

    /// Answers everything that waits in a chat.
    async fn serve(self: Arc<Self>, chat: i64) {
        let watch = Watch { bot: Arc::clone(&self), chat, under_way: AtomicUsize::new(0) };
        while let Some(run) = self.queue.next(chat, now()) {
            let count = run.len();
            watch.under_way.store(count, Ordering::Relaxed);
            if self.stopping.run_until_cancelled(self.answer(chat, &run)).await.flatten().is_none() {
                // The program stops: what is left in the inbox is found again.
                return;
            }
            self.queue.done(count);
        }
    }

    /// Answers a run of updates; none where the program stopped before.
    async fn answer(&self, chat: i64, run: &[Item]) -> Option<()> {
        self.wait_for_turn(run).await?;
        let seqs: Vec<i64> = run.iter().map(|item| item.seq).collect();
        let before = self.load(chat).await?;
        let begin = |seq| self.trying.begin(seq);
        let answered = answer::answer(&self.knowledge, &self.name, before, run, Timestamp::now(), begin);
        self.trying.end();
        for update in &answered.panicked {
            self.counts.panicked.add();
            error!(chat, update, "handling this update panicked");
        }
        let mut put_off = 0;
        let reachable = loop {
            let Some(answer) = &answered.answer else { break true };
            match self.send(chat, answer).await {
                Sent::Done => break true,
                Sent::Unreachable => break false,
                Sent::Stopped => return None,
                Sent::Limited(wait) => self.put_off(run, wait).await?,
                Sent::Failed if put_off < MOST_PUT_OFF => {
                    let wait = PUT_OFF.saturating_mul(1 << put_off.min(10)).min(LONGEST_PUT_OFF);
                    put_off += 1;
                    self.put_off(run, wait).await?;
                }
                Sent::Failed => {
                    error!(chat, "an answer failed again and again: given up");
                    self.counts.given_up.add();
                    break true;
                }
            }
        };
        self.finish(chat, seqs, answered, reachable).await
    }

    /// An earlier run may have been told to wait.
    async fn wait_for_turn(&self, run: &[Item]) -> Option<()> {
        let until = run.iter().map(|item| item.not_before).max().unwrap_or_default();
        // A clock that was wrong then must not silence a chat now.
        let left = u64::try_from(until - now()).unwrap_or_default().min(LONGEST_WAIT_LEFT);
        if left == 0 {
            return Some(());
        }
        self.unless_closing(sleep(Duration::from_secs(left))).await
    }

    async fn put_off(&self, run: &[Item], wait: Duration) -> Option<()> {
        let until = now() + i64::try_from(wait.as_secs()).unwrap_or_default();
        if let Some(item) = run.last()
            && let Err(error) = self.store.delay(item.seq, until).await
        {
            // Only a restart would read it.
            warn!(%error, "the time to wait until was not stored");
        }
        self.unless_closing(sleep(wait)).await
    }

    async fn finish(&self, chat: i64, seqs: Vec<i64>, answered: Answered, reachable: bool) -> Option<()> {
        let day = day_number(Timestamp::now());
        let change = match answered.kept {
            Kept::Unchanged => Change::None,
            Kept::Stored => Change::Session { session: answered.chat.session.encode(), day },
            Kept::Forgotten => Change::Forget,
        };
        let reach = if reachable { answered.reach } else { Reach::Lost };
        faults::pass(Point::BeforeCommit);
        self.insist(|| self.store.finish(chat, seqs.clone(), change.clone(), reach)).await?;
        faults::pass(Point::AfterCommit);
        self.counts.answered.add_many(seqs.len());
        self.chats().put(chat, answered.chat);
        Some(())
    }

    async fn load(&self, chat: i64) -> Option<Chat> {
        if let Some(known) = self.chats().get(&chat) {
            return Some(known.clone());
        }
        let stored = self.insist(|| self.store.session(chat)).await?;
        let session = stored.as_deref().map(|stored| {
            Session::decode(stored).unwrap_or_else(|| {
                self.counts.undecodable.add();
                warn!(chat, "a conversation no longer decodes: it begins anew");
                Session::default()
            })
        });
        Some(Chat::at(session.unwrap_or_default()))
    }

    /// Asks the store until it does what it is asked.
    async fn insist<T, F>(&self, ask: impl Fn() -> F) -> Option<T>
    where
        F: Future<Output = Result<T, StoreError>>,
    {
        let mut told = false;
        loop {
            match ask().await {
                Ok(answer) => return Some(answer),
                Err(error) => {
                    if !std::mem::replace(&mut told, true) {
                        error!(%error, "the store fails: trying until it works");
                    }
                    self.unless_closing(sleep(STORE_AGAIN)).await?;
                }
            }
        }
    }

    /// Forgets what memory holds of these chats.
    pub fn forget(&self, chats: &[i64]) {
        let mut known = self.chats();
        for chat in chats {
            known.pop(chat);
        }
    }

    fn chats(&self) -> MutexGuard<'_, LruCache<i64, Chat>> {
        self.chats.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Sees to it that a chat is served by somebody else when serving it panics.
/// What was under way stays in the inbox for the next start.
struct Watch {
    bot: Arc<Bot>,
    chat: i64,
    under_way: AtomicUsize,
}

impl Drop for Watch {
    fn drop(&mut self) {
        if std::thread::panicking() {
            self.bot.counts.panicked.add();
            self.bot.queue.done(self.under_way.load(Ordering::Relaxed));
            error!(chat = self.chat, "serving this chat panicked");
            self.bot.tasks.spawn(Arc::clone(&self.bot).serve(self.chat));
        }
    }
}

/// Unix time in seconds.
pub(super) fn now() -> i64 {
    Timestamp::now().as_second()
}

/// Days since 1970-01-01, in France.
pub(super) fn day_number(now: Timestamp) -> i64 {
    let epoch = jiff::civil::date(1970, 1, 1);
    paris(now).since(epoch).map_or(0, |span| i64::from(span.get_days()))
}
