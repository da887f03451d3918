//! Holds what all parts of a running bot share, and takes up again the updates that an
//! earlier run left.

use std::{
    collections::BTreeSet,
    num::NonZeroUsize,
    sync::{Arc, Mutex, MutexGuard, PoisonError, RwLock},
    time::Duration,
};

use jiff::Timestamp;
use lru::LruCache;
use tokio::{
    sync::{Semaphore, mpsc, watch},
    time::sleep,
};
use tokio_util::{sync::CancellationToken, task::TaskTracker};
use tracing::{error, warn};

use super::{
    chat::Chat,
    clock::ClockJudge,
    delivery::Deliveries,
    errands::Errands,
    gcra::Gcra,
    health::Health,
    incoming::{Incoming, IncomingKind},
    operators::StopAtOnce,
    queue::{Added, Queue, QueuedUpdate},
    send_limiter::SendLimiter,
    shown_unstored::ShownUnstored,
    threads::RefusedThreads,
    usage::UsageCounters,
};
use crate::{
    app::{OperatorNames, SharedContext, Sources},
    bot_api::Client,
    campaigns::{Operators, Timing},
    config::{Addresses, Pace},
    days,
    dialogue::Session,
    store::{
        Arrival, Change, Claimed, CrashMarker, NotificationChanges, Reachability, Store, StoreError, StoredChat,
        Waiting,
    },
};

/// At most this many chats are kept in memory, the most recent; each takes under 1 KiB.
const MOST_CHATS: NonZeroUsize = NonZeroUsize::new(1024).unwrap();
/// An update is given up once the program ended this often while working on it.
const MOST_ATTEMPTS: u8 = 3;
/// Where several instances share the store, an update is given up once this many ended while it
/// was the oldest of its chat.
const MOST_TAKEN_OVER: u8 = 5;
/// A clock that is wrong is looked at again after this time.
const DOUBT: Duration = Duration::from_secs(1);
/// A failed request to the store is repeated after this time.
pub(super) const STORE_AGAIN: Duration = Duration::from_secs(1);

/// Holds the state of a running bot, which its tasks share.
#[derive(Debug)]
pub(super) struct Bot {
    pub client: Client,
    pub store: Store,
    pub limiter: Arc<SendLimiter>,
    pub queue: Queue,
    context: RwLock<Arc<SharedContext>>,
    /// Names where a reload reads data and locales from.
    pub sources: Sources,
    /// Lets one task at a time replace the context.
    pub replacing_context: tokio::sync::Mutex<()>,
    /// Holds what runs aside for operators.
    pub errands: Errands,
    /// Holds what operators are called in Telegram.
    pub names: RwLock<OperatorNames>,
    /// Lists the versions of campaigns that publishers were asked to send, so that nobody
    /// is asked twice.
    pub asked_publishers: Mutex<BTreeSet<(i64, i64)>>,
    /// Holds the bot's username, without `@`.
    pub name: String,
    /// Is cancelled when the program should stop: tasks that are waiting give up.
    pub closing: CancellationToken,
    /// Is cancelled once handlers had their time to end: those still at work are dropped.
    pub stopping: CancellationToken,
    pub tasks: TaskTracker,
    pub health: Health,
    pub clock: ClockJudge,
    /// Lets one text at a time be searched, in the order in which they came.
    pub searching: Semaphore,
    /// Says why the store receives nothing any more, once that is so.
    pub store_lost: watch::Sender<Option<StoreError>>,
    chats: Mutex<LruCache<i64, Chat>>,
    pub crash_marker: CrashMarker,
    pub shown_unstored: ShownUnstored,
    pub threads: RefusedThreads,
    pub operators: Operators,
    pub addresses: Addresses,
    pub deliveries: Deliveries,
    pub usage: UsageCounters,
}

#[derive(Debug)]
pub(super) struct BotParts {
    pub client: Client,
    pub store: Store,
    pub crash_marker: CrashMarker,
    pub context: SharedContext,
    pub sources: Sources,
    pub name: String,
    pub names: OperatorNames,
    pub clock: ClockJudge,
    pub operators: Operators,
    pub pace: Pace,
    pub timing: Timing,
    pub addresses: Addresses,
}

impl Bot {
    pub fn new(parts: BotParts) -> Arc<Self> {
        let BotParts {
            client,
            clock,
            store,
            crash_marker,
            context,
            sources,
            name,
            names,
            operators,
            pace,
            timing,
            addresses,
        } = parts;
        let shown_unstored = ShownUnstored::left(&crash_marker, &store);
        Arc::new(Self {
            client,
            store,
            limiter: SendLimiter::new(Gcra::new(pace.per_second, pace.chat_pause)),
            queue: Queue::default(),
            context: RwLock::new(Arc::new(context)),
            sources,
            replacing_context: tokio::sync::Mutex::new(()),
            errands: Errands::default(),
            names: RwLock::new(names),
            asked_publishers: Mutex::default(),
            name,
            operators,
            addresses,
            deliveries: Deliveries::new(pace, timing),
            usage: UsageCounters::default(),
            closing: CancellationToken::new(),
            stopping: CancellationToken::new(),
            tasks: TaskTracker::new(),
            health: Health::default(),
            clock,
            searching: Semaphore::new(1),
            store_lost: watch::Sender::default(),
            chats: Mutex::new(LruCache::new(MOST_CHATS)),
            crash_marker,
            shown_unstored,
            threads: RefusedThreads::default(),
        })
    }

    /// Returns the context that answers are made from now. Each answer takes it once, so
    /// that no screen mixes old data with new.
    pub fn context(&self) -> Arc<SharedContext> {
        Arc::clone(&self.context.read().unwrap_or_else(PoisonError::into_inner))
    }

    /// Replaces the context; answers begun from now on use the new one.
    pub fn replace_context(&self, context: SharedContext) {
        *self.context.write().unwrap_or_else(PoisonError::into_inner) = Arc::new(context);
    }

    /// Returns whether the machine's clock is right, as far as anybody knows.
    pub fn clock_is_right(&self) -> bool {
        self.clock.is_right(now(), self.client.server_time())
    }

    /// Waits until the machine's clock is right; `None` once the program should stop.
    pub async fn clock_comes_right(&self) -> Option<()> {
        while !self.clock_is_right() {
            self.unless_closing(sleep(DOUBT)).await?;
        }
        Some(())
    }

    /// Returns the time to go by, in Unix seconds: Telegram's, where the clock is wrong.
    pub fn time(&self) -> i64 {
        self.clock.time(now(), self.client.server_time())
    }

    /// Returns the moment to go by: Telegram's, where the clock is wrong.
    pub fn moment(&self) -> Timestamp {
        Timestamp::from_second(self.time()).unwrap_or_else(|_| days::now())
    }

    /// Returns the result of `work`, or `None` once the program should stop.
    pub async fn unless_closing<T>(&self, work: impl Future<Output = T>) -> Option<T> {
        tokio::select! {
            biased;
            result = work => Some(result),
            () = self.closing.cancelled() => None,
        }
    }

    /// Adds an update that comes in to its chat's queue, and serves the chat if no task does.
    /// It is being stored at the place `seq` of the order of arrival, and may be answered `ahead`
    /// of that if nothing about it speaks against it. Returns the place in the inbox of one that
    /// was dropped for it.
    pub fn enqueue(self: &Arc<Self>, seq: i64, arrival: &Arrival, incoming: Incoming, ahead: bool) -> Option<i64> {
        let (chat, update) = (arrival.chat, arrival.update);
        let is_operators = self.operators.role(chat).is_some();
        if let Some(stop) = is_operators.then(|| StopAtOnce::of(chat, seq, &incoming)).flatten() {
            let bot = Arc::clone(self);
            self.tasks.spawn(async move {
                if bot.unless_closing(bot.store.until_stored(&[update])).await.is_some() {
                    bot.stop_at_once(stop).await;
                }
            });
        }
        let item = QueuedUpdate {
            seq,
            update,
            received: self.time(),
            not_before: 0,
            erases: arrival.erases.is_some(),
            // What takes something back and what operators do is kept before it is answered, and
            // so is what the program may have ended on.
            waits_for_store: arrival.erases.is_some() || is_operators || self.crash_marker.is_suspect(update) || !ahead,
            acted: None,
            lease: None,
            incoming: Some(incoming),
        };
        let added = self.queue_up(chat, item);
        if added.is_first {
            self.tasks.spawn(Arc::clone(self).serve(chat));
        } else {
            // The chat's last answer is to be kept before this one is out.
            self.store.hurry();
        }
        added.dropped
    }

    fn queue_up(&self, chat: i64, item: QueuedUpdate) -> Added {
        let context = self.context();
        self.queue.push(chat, item, |item| is_urgent(&context, item))
    }

    /// Adds an update that an earlier run left to its chat's queue. Returns what an operator
    /// stops by it.
    fn queue_left_over(&self, waiting: &Waiting) -> (Added, Option<StopAtOnce>) {
        let incoming = Incoming::decode(&waiting.payload);
        if incoming.is_none() {
            self.health.undecodable.add();
        }
        let is_operators = waiting.acted.is_none() && self.operators.role(waiting.chat).is_some();
        let stop = incoming.as_ref().filter(|_| is_operators);
        let stop = stop.and_then(|incoming| StopAtOnce::of(waiting.chat, waiting.seq, incoming));
        let item = QueuedUpdate {
            seq: waiting.seq,
            update: waiting.update,
            received: waiting.received,
            not_before: waiting.not_before,
            erases: waiting.erases,
            waits_for_store: false,
            acted: waiting.acted,
            lease: waiting.lease,
            incoming,
        };
        (self.queue_up(waiting.chat, item), stop)
    }

    /// Takes updates out of the inbox that were dropped; a failure brings them back at the
    /// next start.
    pub async fn discard(&self, dropped: Vec<i64>) {
        if dropped.is_empty() {
            return;
        }
        self.health.dropped.add_many(dropped.len());
        if let Err(error) = self.store.discard(dropped).await {
            warn!(%error, "updates that were dropped are still stored");
        }
    }

    /// Queues the updates that an earlier run left, and returns how many. Only an update on
    /// which the program ended counts an attempt; the third time it is given up.
    pub async fn enqueue_left_over(self: &Arc<Self>) -> Result<usize, StoreError> {
        let mut left_over = self.store.waiting().await?;
        let mut given_up = BTreeSet::new();
        for suspect in left_over.iter().filter(|waiting| self.crash_marker.is_suspect_at(waiting.seq, waiting.update)) {
            self.store.attempt(suspect.seq).await?;
            if suspect.attempts + 1 >= MOST_ATTEMPTS {
                error!(update = suspect.update, "given up: the program ended each time it was tried");
                self.health.given_up.add();
                self.store.park(suspect.seq, now()).await?;
                given_up.insert(suspect.seq);
            }
        }
        left_over.retain(|waiting| !given_up.contains(&waiting.seq));
        let count = left_over.len();
        // All wait before any is answered: what erases counts for what came before it.
        let (mut dropped, mut chats) = (Vec::new(), Vec::new());
        for waiting in &left_over {
            let (added, stop) = self.queue_left_over(waiting);
            dropped.extend(added.dropped);
            chats.extend(added.is_first.then_some(waiting.chat));
            if let Some(stop) = stop {
                self.stop_at_once(stop).await;
            }
        }
        self.discard(dropped).await;
        for chat in chats {
            self.tasks.spawn(Arc::clone(self).serve(chat));
        }
        Ok(count)
    }

    /// Queues what this instance has to answer of a store that several share, until the program
    /// stops.
    pub async fn take_claims(self: Arc<Self>, mut claims: mpsc::Receiver<Claimed>) {
        while let Some(Some(claimed)) = self.unless_closing(claims.recv()).await {
            self.take_claim(claimed);
        }
    }

    fn take_claim(self: &Arc<Self>, Claimed { waiting, kept }: Claimed) {
        let chat = waiting.chat;
        if waiting.attempts >= MOST_TAKEN_OVER {
            error!(update = waiting.update, "given up: its instance ended each time it was tried");
            self.health.given_up.add();
            let (seq, update) = (waiting.seq, waiting.update);
            let nothing = NotificationChanges::default();
            let (bot, lease) = (Arc::clone(self), waiting.lease);
            // Whoever stores may wait for the next claim to be taken.
            self.tasks.spawn(async move {
                let given_up = async {
                    bot.store.park(seq, now()).await?;
                    bot.store.finish(chat, lease, vec![seq], Change::None, nothing, Reachability::Same).await
                };
                if let Err(error) = given_up.await {
                    warn!(%error, update, "an update that was given up is still stored");
                }
            });
            return;
        }
        let (added, stop) = self.queue_left_over(&waiting);
        if added.is_first {
            let known = self.chats().get(&chat).cloned();
            let read = self.chat_of(chat, &kept).with_messages_of(known.as_ref());
            self.chats().put(chat, read);
            self.tasks.spawn(Arc::clone(self).serve(chat));
        }
        let bot = Arc::clone(self);
        let dropped: Vec<i64> = added.dropped.into_iter().collect();
        if stop.is_some() || !dropped.is_empty() {
            self.tasks.spawn(async move {
                bot.discard(dropped).await;
                if let Some(stop) = stop {
                    bot.stop_at_once(stop).await;
                }
            });
        }
    }

    /// Returns a chat from memory or the store; `None` once the program should stop.
    pub async fn load(&self, chat: i64) -> Option<Chat> {
        let known = self.chats().get(&chat).cloned();
        if let Some(known) = known.as_ref().filter(|known| known.is_fresh || !self.store.is_shared()) {
            return Some(known.clone());
        }
        let kept = self.insist(|| self.store.kept(chat)).await?;
        Some(self.chat_of(chat, &kept).with_messages_of(known.as_ref()))
    }

    /// Returns a chat as it is stored.
    fn chat_of(&self, chat: i64, kept: &StoredChat) -> Chat {
        let is_stored = kept.session.is_some();
        let session = kept.session.as_deref().map(|stored| {
            Session::decode(stored).unwrap_or_else(|| {
                self.health.undecodable.add();
                warn!(chat, "a conversation no longer decodes: it begins anew");
                Session::default()
            })
        });
        let session = session.unwrap_or_default().with_kept(kept.news.as_deref(), kept.reminder.as_deref());
        Chat::at(session, is_stored, kept.language.clone())
    }

    /// Repeats a store request until it succeeds; `None` once the program should stop.
    pub async fn insist<T, F>(&self, ask: impl Fn() -> F) -> Option<T>
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

    /// Drops these chats from memory; the store keeps what it has.
    pub fn forget(&self, chats: &[i64]) {
        let mut known = self.chats();
        for chat in chats {
            known.pop(chat);
        }
    }

    pub fn chats(&self) -> MutexGuard<'_, LruCache<i64, Chat>> {
        self.chats.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Returns whether an update must be answered however many others wait.
fn is_urgent(context: &SharedContext, item: &QueuedUpdate) -> bool {
    let said = match item.incoming.as_ref().map(|incoming| &incoming.what) {
        Some(IncomingKind::Text { text, .. } | IncomingKind::Pinned { around: text, .. }) => Some(text),
        Some(IncomingKind::Attachment { caption, .. }) => caption.as_ref(),
        _ => None,
    };
    said.is_some_and(|said| context.context().catalogue.alarms.raised_by(said).is_some())
}

/// Returns the current Unix time in seconds.
pub(super) fn now() -> i64 {
    days::now().as_second()
}

/// Returns the first whole Unix second by which all of `wait` has passed, from the second
/// `now` on, which has begun and is not over yet.
pub(super) fn second_after(now: i64, wait: Duration) -> i64 {
    let whole = i64::try_from(wait.as_secs()).unwrap_or(i64::MAX);
    now.saturating_add(whole).saturating_add(1 + i64::from(wait.subsec_nanos() > 0))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_of_a_wait_has_passed_at_the_second_told() {
        // The latest moment of the second that has begun.
        let now = Duration::from_millis(100_999);
        for wait in [0, 1, 999, 1000, 2600].map(Duration::from_millis) {
            let second = Duration::from_secs(second_after(100, wait).unsigned_abs());
            assert!(second > now + wait && second <= now + wait + Duration::from_secs(2), "{wait:?}");
        }
        assert_eq!(second_after(100, Duration::MAX), i64::MAX);
    }
}
