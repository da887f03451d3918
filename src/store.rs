//! What must survive: updates not yet answered, which ones were received, and
//! conversations. One SQLite file, one process, one writer.
//!
//! Knows nothing of Telegram's API nor of what a conversation means: payloads
//! and sessions are opaque here.

mod error;
mod lock;
mod open;
mod job;
mod statements;
mod people;
mod campaigns;
mod ledger;
mod operators;
mod fresh;
mod counters;
mod crash_marker;
mod writer;

use std::{path::PathBuf, sync::Arc};

use sqlx::{Row as _, SqliteConnection, SqlitePool, sqlite::SqliteConnectOptions};
use tokio::{
    sync::{mpsc, oneshot},
    task::JoinHandle,
};

pub use campaigns::{CampaignRow, Changed, Moved};
pub use counters::CountedRow;
pub use crash_marker::CrashMarker;
pub use error::StoreError;
pub use fresh::LinkRow;
use job::{Running, Work};
pub use ledger::{Begun, Due, PreparedChunk, Recipients, Settled};
use lock::Lock;
pub use operators::{AuditRow, PendingPrompt};
pub use people::{KeptChat, KeptReminder, Wishes};
use writer::Write;

/// Writes that may wait for the writer; whoever sends another one waits.
const MOST_WRITES: usize = 1024;
/// Transactions whose arrivals may wait to be handed on.
const MOST_HANDED_ON: usize = 1024;

/// An update to be kept until it is answered.
#[derive(Debug, Clone)]
pub struct Arrival {
    /// Telegram's `update_id`.
    pub update: i64,
    /// The chat that it belongs to.
    pub chat: i64,
    /// What is needed to answer it.
    pub payload: String,
}

/// An update that waits.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Waiting {
    /// Its place in the order of arrival, over all chats.
    pub seq: i64,
    /// Telegram's `update_id`.
    pub update: i64,
    /// The chat that it belongs to.
    pub chat: i64,
    /// When it was received: Unix time in seconds.
    pub received: i64,
    /// How often the program ended while it worked on this.
    pub attempts: u8,
    /// Not to be answered before: Unix time in seconds.
    pub not_before: i64,
    /// What is needed to answer it.
    pub payload: String,
}

/// What an update leads to for the chat that sent it.
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(missing_docs, reason = "fields are described with their variant")]
pub enum Change {
    /// Nothing is stored.
    None,
    /// The conversation goes on.
    Session(Conversation),
    /// Nothing of this chat is kept any more.
    Forget,
}

/// A conversation to be kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Conversation {
    /// Opaque here.
    pub session: String,
    /// The day (since 1970-01-01) on which the person was last heard.
    pub day: i64,
    /// The language that they read.
    pub language: String,
    /// The code of the département where they live, once they said so.
    pub departement: Option<String>,
}

/// Whether a chat can be written to from now on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reachability {
    /// As before.
    Same,
    /// The person stopped the bot, or is gone.
    Lost,
    /// The person let the bot in again.
    Back,
}

/// Rows that one upkeep took away.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Expired {
    /// Chats of which nothing is kept any more.
    pub chats: Vec<i64>,
    /// Update numbers that are no longer remembered.
    pub updates: u64,
    /// Deliveries that are only counts from now on.
    pub deliveries: u64,
}

/// What an upkeep takes away.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Before {
    /// Conversations last heard of before this day, since 1970-01-01.
    pub day: i64,
    /// Update numbers received before this time, in Unix seconds.
    pub received: i64,
    /// Deliveries of campaigns that ended before this time, in Unix seconds.
    pub settled: i64,
}

/// Where the store is and how it is opened.
#[derive(Debug, Clone)]
pub struct Location {
    options: SqliteConnectOptions,
    path: PathBuf,
}

/// The open store. Cheap to clone.
#[derive(Debug, Clone)]
pub struct Store {
    writes: mpsc::Sender<Write>,
    reads: SqlitePool,
}

/// New updates in the order of arrival, handed on once they are stored.
pub type Arrivals = mpsc::Receiver<Vec<Waiting>>;

/// Keeps the store's file to this process, and ends the writer.
#[derive(Debug)]
pub struct StoreGuard {
    writer: JoinHandle<()>,
    writes: mpsc::Sender<Write>,
    reads: SqlitePool,
    _lock: Lock,
}

/// The store as it is opened.
#[derive(Debug)]
pub struct StoreHandles {
    /// To read and write.
    pub store: Store,
    /// New updates.
    pub arrivals: Arrivals,
    /// What is being worked on.
    pub crash_marker: CrashMarker,
    /// To close it.
    pub guard: StoreGuard,
}

/// The store beside the program that serves it.
#[derive(Debug)]
pub struct AttachedStore {
    /// To read and write.
    pub store: Store,
    writer: JoinHandle<()>,
    writes: mpsc::Sender<Write>,
    reads: SqlitePool,
}

impl StoreGuard {
    /// Stores everything sent to the writer so far, and closes the file.
    pub async fn close(self) {
        // A writer that is gone has nothing left to store.
        let _ = self.writes.send(Write::End).await;
        // A writer that panicked has nothing left to write.
        let _ = self.writer.await;
        self.reads.close().await;
    }
}

impl Store {
    /// Stores updates and tells how many were not seen in the last 48 hours.
    /// Once this returns they survive a power cut, and have been handed on.
    ///
    /// # Errors
    /// When nothing was stored.
    pub async fn receive(&self, arrivals: Vec<Arrival>, now: i64) -> Result<usize, StoreError> {
        self.write(|done| Write::Receive { arrivals, now, done }).await
    }

    /// Takes updates out of the inbox and stores what they led to, together.
    ///
    /// # Errors
    /// When nothing was stored.
    pub async fn finish(
        &self,
        chat: i64,
        seqs: Vec<i64>,
        change: Change,
        wishes: Wishes,
        reach: Reachability,
    ) -> Result<(), StoreError> {
        self.write(|done| Write::Finish { chat, seqs, change, wishes: Box::new(wishes), reach, done }).await
    }

    /// Notes that an update must wait.
    ///
    /// # Errors
    /// When it was not stored.
    pub async fn delay(&self, seq: i64, not_before: i64) -> Result<(), StoreError> {
        self.job(move |at| Box::pin(statements::delay(at, seq, not_before))).await
    }

    /// Counts one more attempt at this.
    ///
    /// # Errors
    /// When it was not stored.
    pub async fn attempt(&self, seq: i64) -> Result<(), StoreError> {
        self.job(move |at| Box::pin(statements::attempt(at, seq))).await
    }

    /// Gives this up: its number is kept, what was in it is not.
    ///
    /// # Errors
    /// When it was not stored.
    pub async fn park(&self, seq: i64, now: i64) -> Result<(), StoreError> {
        self.job(move |at| Box::pin(statements::park(at, seq, now))).await
    }

    /// Remembers a text under a name.
    ///
    /// # Errors
    /// When it was not stored.
    pub async fn remember(&self, name: &'static str, text: String) -> Result<(), StoreError> {
        let text: Arc<str> = text.into();
        self.job(move |at| {
            let text = Arc::clone(&text);
            Box::pin(async move { statements::remember(at, name, &text).await })
        })
        .await
    }

    /// Erases what is old, at most 2,000 of each; call again while something was found.
    ///
    /// # Errors
    /// When nothing was erased.
    pub async fn expire(&self, before: Before) -> Result<Expired, StoreError> {
        self.job(move |at| Box::pin(statements::expire(at, before))).await
    }

    /// Everything that waits, in the order of arrival.
    ///
    /// # Errors
    /// When it can't be read.
    pub async fn waiting(&self) -> Result<Vec<Waiting>, StoreError> {
        let rows = sqlx::query(
            "SELECT seq, update_id, chat_id, received_at, attempts, not_before, payload FROM inbox ORDER BY seq",
        );
        let waiting = |row: &sqlx::sqlite::SqliteRow| Waiting {
            seq: row.get(0),
            update: row.get(1),
            chat: row.get(2),
            received: row.get(3),
            attempts: row.get(4),
            not_before: row.get(5),
            payload: row.get(6),
        };
        Ok(rows.fetch_all(&self.reads).await?.iter().map(waiting).collect())
    }

    /// A text that was remembered.
    ///
    /// # Errors
    /// When it can't be read.
    pub async fn remembered(&self, name: &'static str) -> Result<Option<String>, StoreError> {
        let row = sqlx::query("SELECT text FROM remembered WHERE name = ?").bind(name).fetch_optional(&self.reads);
        Ok(row.await?.map(|row| row.get(0)))
    }

    /// Runs SQL within the writer's next transaction; perhaps twice, so it
    /// changes nothing else.
    async fn job<T, F>(&self, work: F) -> Result<T, StoreError>
    where
        F: for<'a> Fn(&'a mut SqliteConnection) -> Running<'a, T> + Send + Sync + 'static,
        T: Send + Sync + 'static,
    {
        self.write(|done| Write::Job(Work::boxed(work, done))).await
    }

    async fn write<T>(
        &self,
        write: impl FnOnce(oneshot::Sender<Result<T, StoreError>>) -> Write,
    ) -> Result<T, StoreError> {
        let (done, answer) = oneshot::channel();
        self.writes.send(write(done)).await.map_err(|_| StoreError::Closed)?;
        answer.await.map_err(|_| StoreError::Closed)?
    }
}
