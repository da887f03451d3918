//! Runs the one writer: it takes everything that waits, stores it in one transaction, and
//! tells each sender. A statement that fails takes no other write with it.

use std::time::Duration;

use sqlx::{Connection as _, SqliteConnection};
use tokio::{
    sync::mpsc,
    time::{Instant, sleep, timeout_at},
};

use super::{
    error::StoreError,
    file_watch::FileWatch,
    inbox::{Erasure, Waiting},
    statements as sql,
    write::{Write, WriteOutcome},
};
use crate::faults;

/// Limits the writes of one transaction.
const MOST_GROUPED: usize = 512;
/// Limits how long erased data may stay in the write-ahead log.
const WIPE_AFTER: Duration = Duration::from_mins(1);
/// Limits the same after `/forget`, and after a start: a kill may have left what was erased.
/// While another program reads the log, emptying it is tried again after this time.
const WIPE_SOON: Duration = Duration::from_millis(500);

/// Stores writes until it is told to end, or every sender is gone.
pub(super) async fn run(
    connection: SqliteConnection,
    mut queue: mpsc::Receiver<Write>,
    hand_on: mpsc::Sender<Vec<Waiting>>,
    next: i64,
    watch: Option<FileWatch>,
) {
    let begun = Instant::now();
    let mut writer = Writer { connection, hand_on, next, wiped: begun, wipe_at: Some(begun), watch, gone: None };
    let mut group = Vec::with_capacity(MOST_GROUPED);
    loop {
        let next = queue.recv_many(&mut group, MOST_GROUPED);
        let received = match writer.wipe_at {
            None => Some(next.await),
            Some(at) => timeout_at(at, next).await.ok(),
        };
        let Some(received) = received else {
            writer.wipe().await;
            continue;
        };
        if received == 0 {
            break;
        }
        let ends = group.iter().any(|write| matches!(write, Write::End));
        group.retain(|write| !matches!(write, Write::End));
        writer.store(std::mem::take(&mut group)).await;
        if ends {
            break;
        }
        if writer.wipe_at.is_some_and(|at| at <= Instant::now()) {
            writer.wipe().await;
        }
    }
    writer.wipe().await;
    // The file is whole whether or not closing it succeeds.
    let _ = writer.connection.close().await;
}

struct Writer {
    connection: SqliteConnection,
    /// Hands updates on from here and nowhere else, so that their order is that of the
    /// inbox.
    hand_on: mpsc::Sender<Vec<Waiting>>,
    /// Is the next place in the order of arrival.
    next: i64,
    wiped: Instant,
    wipe_at: Option<Instant>,
    /// Is `None` beside the program that serves.
    watch: Option<FileWatch>,
    /// Says that the file is no longer where it was: updates are received no more.
    gone: Option<StoreError>,
}

impl Writer {
    async fn store(&mut self, mut group: Vec<Write>) {
        let slowness = faults::slowness();
        if !slowness.is_zero() {
            sleep(slowness).await;
        }
        let forgets = group.iter().any(erases_everything);
        let outcomes = match self.together(&mut group).await {
            Ok(outcomes) => outcomes.into_iter().map(Ok).collect(),
            // One of the writes is the cause, so each is tried on its own.
            Err(error) if StoreError::is_of_one_statement(&error) => self.one_by_one(&mut group).await,
            Err(error) => {
                let error = StoreError::from(error);
                group.iter().map(|_| Err(error.clone())).collect()
            }
        };
        for (write, outcome) in group.into_iter().zip(outcomes) {
            match (&write, &self.gone) {
                (Write::Receive { .. }, Some(gone)) => write.tell(Err(gone.clone())),
                _ => write.tell(outcome),
            }
        }
        let now = Instant::now();
        let due = if forgets { now.max(self.wiped + WIPE_SOON) } else { now + WIPE_AFTER };
        self.wipe_at = Some(self.wipe_at.map_or(due, |at| at.min(due)));
    }

    async fn together(&mut self, group: &mut [Write]) -> Result<Vec<WriteOutcome>, sqlx::Error> {
        let mut next = self.next;
        if sql::is_usual(group) {
            let applied = sql::commit(&mut self.connection, group, &mut next).await?;
            self.stored(next, applied.received).await;
            return Ok(applied.outcomes);
        }
        let applied = match self.within(group, &mut next).await {
            Ok(applied) => applied,
            Err(error) => {
                self.roll_back().await;
                return Err(error);
            }
        };
        self.stored(next, applied.received).await;
        Ok(applied.outcomes)
    }

    async fn within(&mut self, group: &mut [Write], next: &mut i64) -> Result<sql::Applied, sqlx::Error> {
        self.say("BEGIN IMMEDIATE").await?;
        let applied = sql::apply(&mut self.connection, group, next).await?;
        self.say("COMMIT").await?;
        Ok(applied)
    }

    /// Stores each write in a savepoint of its own.
    async fn one_by_one(&mut self, group: &mut [Write]) -> Vec<Result<WriteOutcome, StoreError>> {
        match self.in_savepoints(group).await {
            Ok(outcomes) => outcomes,
            Err(error) => {
                self.roll_back().await;
                let error = StoreError::from(error);
                group.iter().map(|_| Err(error.clone())).collect()
            }
        }
    }

    async fn in_savepoints(
        &mut self,
        group: &mut [Write],
    ) -> Result<Vec<Result<WriteOutcome, StoreError>>, sqlx::Error> {
        let mut next = self.next;
        let mut outcomes = Vec::with_capacity(group.len());
        let mut received = Vec::new();
        self.say("BEGIN IMMEDIATE").await?;
        for write in group {
            let mut after = next;
            self.say("SAVEPOINT one").await?;
            match sql::apply(&mut self.connection, std::slice::from_mut(write), &mut after).await {
                Ok(mut applied) => {
                    next = after;
                    received.append(&mut applied.received);
                    outcomes.push(applied.outcomes.pop().ok_or(StoreError::Closed));
                }
                Err(error) => {
                    self.say("ROLLBACK TO one").await?;
                    outcomes.push(Err(error.into()));
                }
            }
            self.say("RELEASE one").await?;
        }
        self.say("COMMIT").await?;
        self.stored(next, received).await;
        Ok(outcomes)
    }

    /// Runs one statement, without sqlx's transactions: where SQLite rolls back by
    /// itself, as on a full disk, those never begin again.
    async fn say(&mut self, statement: &'static str) -> Result<(), sqlx::Error> {
        sqlx::query(statement).execute(&mut self.connection).await.map(drop)
    }

    async fn roll_back(&mut self) {
        // The rollback fails only where SQLite has done so already.
        let _ = self.say("ROLLBACK").await;
    }

    async fn stored(&mut self, next: i64, received: Vec<Waiting>) {
        self.next = next;
        // An update is confirmed only if the next start will find it.
        if let Some(watch) = self.watch.as_mut().filter(|_| !received.is_empty() && self.gone.is_none())
            && !watch.is_there()
        {
            self.gone = Some(StoreError::Gone(watch.shown()));
        }
        if !received.is_empty() && self.gone.is_none() {
            // Nobody listens any more when the program stops: the next start finds the
            // updates.
            let _ = self.hand_on.send(received).await;
        }
    }

    /// Moves the write-ahead log into the file and empties it: what was erased is then
    /// gone from both. A reader in the way puts it off.
    async fn wipe(&mut self) {
        let busy = sql::truncate_log(&mut self.connection).await.unwrap_or(true);
        self.wiped = Instant::now();
        self.wipe_at = busy.then(|| self.wiped + WIPE_SOON);
    }
}

fn erases_everything(write: &Write) -> bool {
    match write {
        Write::Receive { arrivals, .. } => arrivals.iter().any(|arrival| arrival.erases == Some(Erasure::Everything)),
        Write::Finish { change, .. } => change.erases(),
        Write::Job(_) | Write::End => false,
    }
}
