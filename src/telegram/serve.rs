//! Answers the updates of each chat in their order, and stores what an answer led to in
//! the transaction that takes its updates out of the inbox.

use std::{
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    time::Duration,
};

use tokio::{
    task::{spawn_blocking, yield_now},
    time::{sleep, timeout},
};
use tracing::{error, warn};

use super::{
    back_off::BackOff,
    bot::{Bot, second_after},
    chat::Chat,
    handle::Handling,
    queue::{QueuedUpdate, Run},
    reply::{ConversationChange, HandledRun, Reply},
    send_reply::SendOutcome,
};
use crate::{
    app::SharedContext,
    campaigns::Role,
    days,
    faults::{self, FaultPoint},
    locale::REFERENCE,
    store::{Change, Conversation, Finished, Reachability},
};

/// A delivery that is on its way to somebody who takes something back is waited for at most
/// this long: a request fails after that time.
const ON_ITS_WAY: Duration = Duration::from_secs(20);
/// A reply that failed is tried again after these times.
const PUT_OFF: BackOff = BackOff::new(Duration::from_secs(10), Duration::from_mins(5));
/// A reply that failed is put off at most this often, some four hours, then given up.
const MOST_PUT_OFF: u32 = 50;
/// A wait that an earlier run stored is kept for at most this long, in seconds.
const LONGEST_WAIT_LEFT: u64 = 3600;

/// Tells how the work on a run ended.
enum Worked {
    /// Its updates are answered, and out of the inbox.
    Done,
    /// An update came that erases: it is to be handled together with what is left of this
    /// run.
    Overtaken { left: Vec<QueuedUpdate> },
    /// Another instance answers the chat now.
    Lost,
}

/// Tells what became of the answers to a run.
enum Sent {
    /// They are out, or never will be; holds whether the chat can still be written to.
    Out { reachable: bool },
    /// They were dropped, because an update came that erases.
    Overtaken,
    /// Another instance answers the chat now.
    Lost,
}

impl Bot {
    /// Answers the updates of a chat until none waits.
    pub(super) async fn serve(self: Arc<Self>, chat: i64) {
        let watch = RestartOnPanic { bot: Arc::clone(&self), chat, under_way: AtomicUsize::new(0) };
        while let Some(run) = self.queue.next(chat, self.time()) {
            let count = run.items.len();
            watch.under_way.store(count, Ordering::Relaxed);
            match self.stopping.run_until_cancelled(self.answer(chat, &run)).await.flatten() {
                // The program stops: the next start finds these updates in the inbox.
                None => return,
                Some(Worked::Done) => self.queue.done(count),
                Some(Worked::Overtaken { left }) => {
                    let done = count - left.len();
                    self.queue.put_back(chat, Run { items: left, ..run });
                    self.queue.done(done);
                }
                Some(Worked::Lost) => {
                    self.queue.let_go(chat, run.lease());
                    self.chats().pop(&chat);
                    self.queue.done(count);
                    self.health.lost.add_many(count);
                }
            }
            watch.under_way.store(0, Ordering::Relaxed);
            // Other chats come in between, however much this one wrote.
            yield_now().await;
        }
    }

    /// Answers a run of updates; returns `None` where the program stops before.
    async fn answer(self: &Arc<Self>, chat: i64, run: &Run) -> Option<Worked> {
        self.may_be_answered(run).await?;
        if !self.unless_closing(self.store.holds(run.lease())).await? {
            return Some(Worked::Lost);
        }
        // What takes something back is handled at once, and only its answer may have to wait.
        if !run.erases()
            && let Sent::Overtaken = self.wait_for_turn(chat, run).await?
        {
            return Some(Worked::Overtaken { left: run.items.clone() });
        }
        let Some(role) = self.operators.role(chat) else { return self.answer_run(chat, run, true).await };
        // Operators get an answer to everything they do, not to the newest alone.
        for (at, item) in run.items.iter().enumerate() {
            let is_last = at + 1 == run.items.len();
            let one = Run { items: vec![item.clone()], is_cut: run.is_cut && is_last };
            let is_shown = is_last || !run.erases();
            // Operators are few: the task of everybody else need not have room for what they do.
            let answered = Box::pin(self.answer_operator(chat, role, &one, is_shown));
            match answered.await? {
                Worked::Done => {}
                Worked::Overtaken { mut left } => {
                    left.extend(run.items.iter().skip(at + 1).cloned());
                    return Some(Worked::Overtaken { left });
                }
                Worked::Lost => return Some(Worked::Lost),
            }
        }
        Some(Worked::Done)
    }

    /// Waits until a run is stored, where it must be before it is answered: as long as the store
    /// works, most need not.
    async fn may_be_answered(&self, run: &Run) -> Option<()> {
        let is_ahead = self.store.may_answer_ahead();
        let waiting = run.items.iter().filter(|item| item.waits_for_store || !is_ahead);
        let waiting: Vec<i64> = waiting.map(|item| item.update).collect();
        if waiting.is_empty() {
            return Some(());
        }
        self.unless_closing(self.store.until_stored(&waiting)).await
    }

    /// Answers one update of an operator; where it is not to be shown, its answer is dropped.
    async fn answer_operator(self: &Arc<Self>, chat: i64, role: Role, run: &Run, is_shown: bool) -> Option<Worked> {
        let Some(item) = run.items.first() else { return Some(Worked::Done) };
        let known = self.load(chat).await?;
        let answers = match &item.incoming {
            Some(incoming) => {
                let _suspect = self.crash_marker.begin(item.update);
                let language = known.session.language.clone();
                self.operator_replies(chat, role, item, incoming, language.as_deref()).await
            }
            None => None,
        };
        let Some(answers) = answers else { return self.answer_run(chat, run, is_shown).await };
        let mut worked = Worked::Done;
        let mut reachable = true;
        for answer in answers.iter().filter(|_| is_shown) {
            match self.send_until_done(chat, run, answer).await? {
                Sent::Out { reachable: this } => reachable &= this,
                Sent::Overtaken => {
                    // What it did is done, so that its answer alone is missing.
                    worked = Worked::Overtaken { left: Vec::new() };
                    break;
                }
                Sent::Lost => return Some(Worked::Lost),
            }
        }
        let handled = HandledRun::nothing(known);
        let finished = self.finish(chat, run.lease(), vec![item.seq], handled, &self.context(), reachable).await?;
        Some(if finished == Finished::Lost { Worked::Lost } else { worked })
    }

    /// Handles a run and sends its answer; where it is not to be shown, that is dropped.
    async fn answer_run(self: &Arc<Self>, chat: i64, run: &Run, is_shown: bool) -> Option<Worked> {
        let mut seqs: Vec<i64> = run.items.iter().map(|item| item.seq).collect();
        let context = self.context();
        let handled = self.handle(chat, run, &context).await?;
        if handled.takes_back() {
            // It counts before anybody reads so. The last update stays until its answer is out.
            let last = seqs.split_off(seqs.len().saturating_sub(1));
            let before = std::mem::replace(&mut seqs, last);
            let finished = self.commit(chat, run.lease(), before, &handled, &context, handled.reach).await?;
            if finished == Finished::Lost {
                return Some(Worked::Lost);
            }
            // What has left already arrives before it is said that nothing comes any more.
            let none_leaves = async {
                self.deliveries.live.none_leaves(chat).await;
                // Where the database is away, what another instance sends is not known.
                let _ = self.store.none_leaves(chat).await;
            };
            let _ = timeout(ON_ITS_WAY, self.unless_closing(none_leaves)).await;
        }
        let mut reachable = true;
        for answer in handled.replies.iter().filter(|_| is_shown) {
            match self.send_until_done(chat, run, answer).await? {
                Sent::Out { reachable: true } => {}
                Sent::Out { reachable: false } => {
                    reachable = false;
                    break;
                }
                Sent::Overtaken => {
                    let left = run.items.iter().filter(|item| seqs.contains(&item.seq));
                    return Some(Worked::Overtaken { left: left.cloned().collect() });
                }
                Sent::Lost => return Some(Worked::Lost),
            }
        }
        match self.finish(chat, run.lease(), seqs, handled, &context, reachable).await? {
            Finished::Stored => Some(Worked::Done),
            Finished::Lost => Some(Worked::Lost),
        }
    }

    /// Applies the updates of a run one by one; whatever else is due comes in between.
    async fn handle(self: &Arc<Self>, chat: i64, run: &Run, context: &Arc<SharedContext>) -> Option<HandledRun> {
        let mut handling = Handling::of(self.load(chat).await?);
        for item in &run.items {
            let Some(incoming) = item.incoming.clone() else { continue };
            let (update, now) = (item.update, self.moment());
            if incoming.is_searched() {
                let turn = self.searching.acquire().await.ok()?;
                let suspect = self.crash_marker.begin(item.update);
                let context = Arc::clone(context);
                let searched = spawn_blocking(move || handling.apply(&context, update, incoming, now)).await;
                drop((suspect, turn));
                // It fails only where the program stops.
                handling = searched.ok()?;
            } else {
                let _suspect = self.crash_marker.begin(item.update);
                handling = handling.apply(context, update, incoming, now);
            }
            if run.items.len() > 1 {
                yield_now().await;
            }
        }
        let handled = handling.end(context, &self.name, run);
        self.health.not_operators.add_many(handled.not_operators);
        self.usage.add(&handled.usage);
        for update in &handled.panicked {
            self.health.panicked.add();
            error!(chat, update, "handling this update panicked");
        }
        Some(handled)
    }

    /// Sends a reply, however long it takes, unless an update comes that erases. Returns
    /// `None` where the program stops before.
    async fn send_until_done(&self, chat: i64, run: &Run, answer: &Reply) -> Option<Sent> {
        let mut put_off = 0;
        let mut back_off = PUT_OFF;
        let mut risked = false;
        loop {
            let wait = match self.send_reply(answer, run.lease(), &mut risked).await {
                SendOutcome::Done => {
                    if run.items.iter().any(|item| self.store.is_unstored(item.update)) {
                        faults::pass(FaultPoint::SentUnstored);
                    }
                    return Some(Sent::Out { reachable: true });
                }
                SendOutcome::Unreachable => return Some(Sent::Out { reachable: false }),
                SendOutcome::Stopped => return None,
                SendOutcome::Lost => return Some(Sent::Lost),
                SendOutcome::Limited(wait) => wait,
                SendOutcome::Failed if put_off < MOST_PUT_OFF => {
                    put_off += 1;
                    back_off.wait()
                }
                SendOutcome::Failed => {
                    error!(chat, "an answer failed again and again: given up");
                    self.health.given_up.add();
                    return Some(Sent::Out { reachable: true });
                }
            };
            if let Sent::Overtaken = self.put_off(chat, run, wait).await? {
                return Some(Sent::Overtaken);
            }
        }
    }

    /// Waits until the time that an earlier run stored for these updates.
    async fn wait_for_turn(&self, chat: i64, run: &Run) -> Option<Sent> {
        let until = run.items.iter().map(|item| item.not_before).max().unwrap_or_default();
        // A clock that was wrong then must not silence the chat now.
        let left = u64::try_from(until - self.time()).unwrap_or_default().min(LONGEST_WAIT_LEFT);
        if left == 0 {
            return Some(Sent::Out { reachable: true });
        }
        self.rest(chat, Duration::from_secs(left)).await
    }

    async fn put_off(&self, chat: i64, run: &Run, wait: Duration) -> Option<Sent> {
        let until = second_after(self.time(), wait);
        if let Some(item) = run.items.last()
            && let Err(error) = self.store.delay(item.seq, until).await
        {
            // This run goes on, because only the next start reads the stored time.
            warn!(%error, "the time to wait until was not stored");
        }
        self.rest(chat, wait).await
    }

    /// Rests, unless an update of this chat comes that erases something.
    async fn rest(&self, chat: i64, wait: Duration) -> Option<Sent> {
        let rest = async {
            tokio::select! {
                () = sleep(wait) => Sent::Out { reachable: true },
                () = self.queue.overtaken(chat) => Sent::Overtaken,
            }
        };
        self.unless_closing(rest).await
    }

    /// Stores what a run led to, and takes its updates out of the inbox.
    async fn finish(
        &self,
        chat: i64,
        lease: Option<i64>,
        seqs: Vec<i64>,
        handled: HandledRun,
        context: &SharedContext,
        reachable: bool,
    ) -> Option<Finished> {
        let reach = if reachable { handled.reach } else { Reachability::Lost };
        let answered = seqs.len();
        faults::pass(FaultPoint::BeforeCommit);
        if handled.conversation.erases() {
            self.forget_name(chat).await;
        }
        let finished = self.commit(chat, lease, seqs, &handled, context, reach).await?;
        faults::pass(FaultPoint::AfterCommit);
        if finished == Finished::Stored {
            self.health.answered.add_many(answered);
            // From now on another instance may answer the chat, if there is one.
            self.chats().put(chat, Chat { is_fresh: false, ..handled.chat });
        }
        Some(finished)
    }

    async fn commit(
        &self,
        chat: i64,
        lease: Option<i64>,
        seqs: Vec<i64>,
        handled: &HandledRun,
        context: &SharedContext,
        reach: Reachability,
    ) -> Option<Finished> {
        let conversation = || {
            let session = &handled.chat.session;
            let departement = session
                .place(&context.catalogue)
                .map(|place| context.catalogue[place.departement].code.as_str().to_owned());
            Conversation {
                session: session.encode(),
                day: days::number(days::paris(self.moment())),
                language: handled.chat.language.clone().unwrap_or_else(|| REFERENCE.to_owned()),
                departement,
            }
        };
        let change = match handled.conversation {
            ConversationChange::Unchanged => Change::None,
            ConversationChange::Stored => Change::Session(conversation()),
            ConversationChange::Forgotten => Change::Forget,
            ConversationChange::Anew => Change::Anew(conversation()),
        };
        let wishes = handled.notification_changes.clone();
        self.insist(|| self.store.finish(chat, lease, seqs.clone(), change.clone(), wishes.clone(), reach)).await
    }
}

/// Starts another task for a chat when serving it panics. The updates under way stay in
/// the inbox for the next start.
struct RestartOnPanic {
    bot: Arc<Bot>,
    chat: i64,
    under_way: AtomicUsize,
}

impl Drop for RestartOnPanic {
    fn drop(&mut self) {
        if std::thread::panicking() {
            self.bot.health.panicked.add();
            self.bot.queue.done(self.under_way.load(Ordering::Relaxed));
            error!(chat = self.chat, "serving this chat panicked");
            self.bot.tasks.spawn(Arc::clone(&self.bot).serve(self.chat));
        }
    }
}
