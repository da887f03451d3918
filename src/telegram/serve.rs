//! Answers the updates of each chat in their order, and stores what an answer led to in
//! the transaction that takes its updates out of the inbox.

use std::{
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    time::Duration,
};

use jiff::Timestamp;
use tokio::time::sleep;
use tracing::{error, warn};

use super::{
    back_off::BackOff,
    bot::{Bot, now, second_after},
    handle::handle_run,
    queue::QueuedUpdate,
    reply::{ConversationChange, HandledRun, Reply},
    send_reply::SendOutcome,
};
use crate::{
    app::SharedContext,
    campaigns::Role,
    days,
    faults::{self, FaultPoint},
    locale::REFERENCE,
    store::{Change, Conversation, Reachability},
};

/// A reply that failed is tried again after these times.
const PUT_OFF: BackOff = BackOff::new(Duration::from_secs(10), Duration::from_mins(5));
/// A reply that failed is put off at most this often, some four hours, then given up.
const MOST_PUT_OFF: u32 = 50;
/// A wait that an earlier run stored is kept for at most this long, in seconds.
const LONGEST_WAIT_LEFT: u64 = 3600;

impl Bot {
    /// Answers the updates of a chat until none waits.
    pub(super) async fn serve(self: Arc<Self>, chat: i64) {
        let watch = RestartOnPanic { bot: Arc::clone(&self), chat, under_way: AtomicUsize::new(0) };
        while let Some(run) = self.queue.next(chat, now()) {
            let count = run.len();
            watch.under_way.store(count, Ordering::Relaxed);
            if self.stopping.run_until_cancelled(self.answer(chat, &run)).await.flatten().is_none() {
                // The program stops: the next start finds these updates in the inbox.
                return;
            }
            self.queue.done(count);
        }
    }

    /// Answers a run of updates; returns `None` where the program stops before.
    async fn answer(self: &Arc<Self>, chat: i64, run: &[QueuedUpdate]) -> Option<()> {
        self.wait_for_turn(run).await?;
        let Some(role) = self.operators.role(chat) else { return self.answer_run(chat, run).await };
        // Operators get an answer to everything they do, not to the newest alone.
        for item in run {
            self.answer_operator(chat, role, item).await?;
        }
        Some(())
    }

    async fn answer_operator(self: &Arc<Self>, chat: i64, role: Role, item: &QueuedUpdate) -> Option<()> {
        let run = std::slice::from_ref(item);
        let known = self.load(chat).await?;
        let answers = match &item.incoming {
            Some(incoming) => self.operator_replies(chat, role, incoming, known.session.language.as_deref()).await,
            None => None,
        };
        let Some(answers) = answers else { return self.answer_run(chat, run).await };
        let mut reachable = true;
        for answer in &answers {
            reachable &= self.send_until_done(chat, run, answer).await?;
        }
        let handled = HandledRun::nothing(known);
        self.finish(chat, vec![item.seq], handled, &self.context(), reachable).await
    }

    async fn answer_run(&self, chat: i64, run: &[QueuedUpdate]) -> Option<()> {
        let seqs: Vec<i64> = run.iter().map(|item| item.seq).collect();
        let before = self.load(chat).await?;
        let begin = |seq| self.crash_marker.begin(seq);
        let context = self.context();
        let handled = handle_run(&context, &self.name, before, run, Timestamp::now(), begin);
        self.crash_marker.end();
        self.health.not_operators.add_many(handled.not_operators);
        self.usage.add(&handled.usage);
        for update in &handled.panicked {
            self.health.panicked.add();
            error!(chat, update, "handling this update panicked");
        }
        let mut reachable = true;
        for answer in &handled.replies {
            reachable = self.send_until_done(chat, run, answer).await?;
            if !reachable {
                break;
            }
        }
        self.finish(chat, seqs, handled, &context, reachable).await
    }

    /// Sends a reply, however long it takes. Returns false where nobody can be written to
    /// any more, and `None` where the program stops before.
    async fn send_until_done(&self, chat: i64, run: &[QueuedUpdate], answer: &Reply) -> Option<bool> {
        let mut put_off = 0;
        let mut back_off = PUT_OFF;
        let mut risked = false;
        loop {
            match self.send_reply(answer, &mut risked).await {
                SendOutcome::Done => return Some(true),
                SendOutcome::Unreachable => return Some(false),
                SendOutcome::Stopped => return None,
                SendOutcome::Limited(wait) => self.put_off(run, wait).await?,
                SendOutcome::Failed if put_off < MOST_PUT_OFF => {
                    put_off += 1;
                    self.put_off(run, back_off.wait()).await?;
                }
                SendOutcome::Failed => {
                    error!(chat, "an answer failed again and again: given up");
                    self.health.given_up.add();
                    return Some(true);
                }
            }
        }
    }

    /// Waits until the time that an earlier run stored for these updates.
    async fn wait_for_turn(&self, run: &[QueuedUpdate]) -> Option<()> {
        let until = run.iter().map(|item| item.not_before).max().unwrap_or_default();
        // A clock that was wrong then must not silence the chat now.
        let left = u64::try_from(until - now()).unwrap_or_default().min(LONGEST_WAIT_LEFT);
        if left == 0 {
            return Some(());
        }
        self.unless_closing(sleep(Duration::from_secs(left))).await
    }

    async fn put_off(&self, run: &[QueuedUpdate], wait: Duration) -> Option<()> {
        let until = second_after(wait);
        if let Some(item) = run.last()
            && let Err(error) = self.store.delay(item.seq, until).await
        {
            // This run goes on, because only the next start reads the stored time.
            warn!(%error, "the time to wait until was not stored");
        }
        self.unless_closing(sleep(wait)).await
    }

    async fn finish(
        &self,
        chat: i64,
        seqs: Vec<i64>,
        handled: HandledRun,
        context: &SharedContext,
        reachable: bool,
    ) -> Option<()> {
        let day = days::today_number();
        let session = &handled.chat.session;
        let language = handled.chat.language.clone().unwrap_or_else(|| REFERENCE.to_owned());
        let departement = session
            .place(&context.catalogue)
            .map(|place| context.catalogue[place.departement].code.as_str().to_owned());
        let change = match handled.conversation {
            ConversationChange::Unchanged => Change::None,
            ConversationChange::Stored => {
                Change::Session(Conversation { session: session.encode(), day, language, departement })
            }
            ConversationChange::Forgotten => Change::Forget,
        };
        let wishes = handled.notification_changes.clone();
        let reach = if reachable { handled.reach } else { Reachability::Lost };
        faults::pass(FaultPoint::BeforeCommit);
        self.insist(|| self.store.finish(chat, seqs.clone(), change.clone(), wishes.clone(), reach)).await?;
        faults::pass(FaultPoint::AfterCommit);
        self.health.answered.add_many(seqs.len());
        self.chats().put(chat, handled.chat);
        Some(())
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
