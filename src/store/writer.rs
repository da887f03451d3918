//! Runs the one writer: it takes everything that waits, stores it in one transaction, and
//! tells each sender. A statement that fails takes no other write with it. It gathers beside
//! those that send, and hands each group as a whole to a thread that may wait for the disk.
//!
//! What nobody waits for is put off for a moment, so that a quiet bot stores an answered
//! update together with the next one that comes in. Updates that could not be stored are kept
//! and tried again: their chats wait for that, and Telegram may bring them no more.

use std::{collections::BTreeMap, sync::Arc, time::Duration};

use tokio::{
    runtime::Handle,
    sync::{mpsc, oneshot},
    task::{JoinError, spawn_blocking, yield_now},
    time::{Instant, sleep, sleep_until, timeout_at},
};

use super::{
    connection::Connection,
    database_error::DatabaseError,
    error::StoreError,
    file_watch::FileWatch,
    inbox::{Erasure, Placed},
    received::{Range, Reception},
    statements as sql,
    write::Write,
};
use crate::faults;

/// Limits the writes of one transaction.
const MOST_GROUPED: usize = 512;
/// Limits how long a few writes are put off for which nobody waits.
const PUT_OFF: Duration = Duration::from_millis(50);
/// With more writes than this at once, none is put off: somebody soon waits.
const FEW: usize = 2;
/// Updates that could not be stored are tried again after this time.
const STORE_AGAIN: Duration = Duration::from_secs(1);
/// Limits how long erased data may stay in the write-ahead log.
const WIPE_AFTER: Duration = Duration::from_mins(1);
/// Limits the same after `/forget`, and after a start: a kill may have left what was erased.
/// While another program reads the log, emptying it is tried again after this time.
const WIPE_SOON: Duration = Duration::from_millis(500);

/// Stores writes until it is told to end, or every sender is gone.
pub(super) async fn run(
    connection: Connection,
    mut queue: mpsc::Receiver<Write>,
    reception: Arc<Reception>,
    watch: Option<FileWatch>,
) {
    let begun = Instant::now();
    let writer = Writer {
        connection,
        reception,
        unstored: BTreeMap::new(),
        store_again: None,
        wiped: begun,
        wipe_at: Some(begun),
        watch,
        gone: None,
    };
    // A panic ends it: whoever sends then learns that the store is closed.
    let _ = gather(writer, &mut queue).await;
}

async fn gather(mut writer: Writer, queue: &mut mpsc::Receiver<Write>) -> Result<(), JoinError> {
    let mut group = Vec::with_capacity(MOST_GROUPED);
    loop {
        let next = queue.recv_many(&mut group, MOST_GROUPED);
        let due = writer.wipe_at.into_iter().chain(writer.store_again).min();
        let received = match due {
            None => Some(next.await),
            Some(at) => timeout_at(at, next).await.ok(),
        };
        let Some(received) = received else {
            let is_again = writer.store_again.is_some_and(|at| at <= Instant::now());
            writer = writer
                .on_a_thread(
                    async move |writer| if is_again { writer.store(Vec::new()).await } else { writer.wipe().await },
                )
                .await?;
            continue;
        };
        if received == 0 {
            break;
        }
        put_off(&mut group, queue, &writer.reception).await;
        // What is being answered meanwhile leaves first.
        yield_now().await;
        let ends = group.iter().any(|write| matches!(write, Write::End));
        group.retain(|write| !matches!(write, Write::End));
        let whole = std::mem::take(&mut group);
        writer = writer
            .on_a_thread(async move |writer| {
                writer.store(whole).await;
                if ends || writer.wipe_at.is_some_and(|at| at <= Instant::now()) {
                    writer.wipe().await;
                }
            })
            .await?;
        if ends {
            return Ok(());
        }
    }
    writer.on_a_thread(async |writer| writer.wipe().await).await.map(drop)
}

/// Waits with a few writes for which nobody waits, until something comes that has to be
/// stored at once, or time is up.
async fn put_off(group: &mut Vec<Write>, queue: &mut mpsc::Receiver<Write>, reception: &Reception) {
    let until = Instant::now() + PUT_OFF;
    while group.len() <= FEW && group.iter().all(Write::may_wait) {
        let room = MOST_GROUPED - group.len();
        tokio::select! {
            biased;
            received = queue.recv_many(group, room) => if received == 0 { return },
            () = reception.hurry.notified() => return,
            () = sleep_until(until) => return,
        }
    }
}

struct Writer {
    connection: Connection,
    reception: Arc<Reception>,
    /// Holds updates that could not be stored, by their places, with the time of arrival in
    /// Unix seconds.
    unstored: BTreeMap<i64, (Placed, i64)>,
    store_again: Option<Instant>,
    wiped: Instant,
    wipe_at: Option<Instant>,
    /// Is `None` beside the program that serves.
    watch: Option<FileWatch>,
    /// Says that the file is no longer where it was: updates are received no more.
    gone: Option<StoreError>,
}

impl Writer {
    /// Works in a thread where waiting holds up nobody, and comes back.
    async fn on_a_thread(mut self, work: impl AsyncFnOnce(&mut Self) + Send + 'static) -> Result<Self, JoinError> {
        let runtime = Handle::current();
        spawn_blocking(move || {
            runtime.block_on(work(&mut self));
            self
        })
        .await
    }

    async fn store(&mut self, mut group: Vec<Write>) {
        let slowness = faults::slowness();
        if !slowness.is_zero() {
            sleep(slowness).await;
        }
        self.store_again = None;
        group.extend(self.again());
        let forgets = group.iter().any(erases_everything);
        let outcomes = match self.together(&mut group).await {
            Ok(()) => vec![Ok(()); group.len()],
            // One of the writes is the cause, so each is tried on its own.
            Err(error) if error.is_of_one_statement() => self.one_by_one(&mut group).await,
            Err(error) => vec![Err(StoreError::from(error)); group.len()],
        };
        for (write, outcome) in group.into_iter().zip(outcomes) {
            match write {
                Write::Receive { placed, now, done } => {
                    let outcome = self.gone.clone().map_or(outcome, Err);
                    self.reception.note(outcome.is_ok());
                    if outcome.is_err() {
                        self.unstored.extend(placed.into_iter().map(|placed| (placed.seq, (placed, now))));
                        self.store_again = Some(Instant::now() + STORE_AGAIN);
                    }
                    // Whoever received them may be gone: then nobody needs to be told.
                    let _ = done.send(outcome.map(|()| 0));
                }
                write => write.tell(outcome),
            }
        }
        let now = Instant::now();
        let due = if forgets { now.max(self.wiped + WIPE_SOON) } else { now + WIPE_AFTER };
        self.wipe_at = Some(self.wipe_at.map_or(due, |at| at.min(due)));
    }

    /// Returns the updates that could not be stored before, each as it came in. Nobody waits
    /// for that but their chats.
    fn again(&mut self) -> impl Iterator<Item = Write> + use<> {
        std::mem::take(&mut self.unstored).into_values().map(|(placed, now)| {
            let (done, _) = oneshot::channel();
            Write::Receive { placed: vec![placed], now, done }
        })
    }

    async fn together(&mut self, group: &mut [Write]) -> Result<(), DatabaseError> {
        let ranges = if sql::is_usual(group) {
            sql::commit(&mut self.connection, group, &self.reception).await?
        } else {
            match self.within(group).await {
                Ok(ranges) => ranges,
                Err(error) => {
                    self.connection.roll_back().await;
                    return Err(error);
                }
            }
        };
        self.stored(&ranges);
        Ok(())
    }

    async fn within(&mut self, group: &mut [Write]) -> Result<Vec<Range>, DatabaseError> {
        self.connection.begin().await?;
        let ranges = sql::apply(&mut self.connection, group, &self.reception).await?;
        self.connection.commit().await?;
        Ok(ranges)
    }

    /// Stores each write in a savepoint of its own.
    async fn one_by_one(&mut self, group: &mut [Write]) -> Vec<Result<(), StoreError>> {
        match self.in_savepoints(group).await {
            Ok(outcomes) => outcomes,
            Err(error) => {
                self.connection.roll_back().await;
                vec![Err(StoreError::from(error)); group.len()]
            }
        }
    }

    async fn in_savepoints(&mut self, group: &mut [Write]) -> Result<Vec<Result<(), StoreError>>, DatabaseError> {
        let mut outcomes = Vec::with_capacity(group.len());
        let mut ranges = Vec::new();
        self.connection.begin().await?;
        for write in group {
            self.connection.script("SAVEPOINT one").await?;
            match sql::apply(&mut self.connection, std::slice::from_mut(write), &self.reception).await {
                Ok(mut applied) => {
                    ranges.append(&mut applied);
                    outcomes.push(Ok(()));
                }
                Err(error) => {
                    self.connection.script("ROLLBACK TO one").await?;
                    outcomes.push(Err(error.into()));
                }
            }
            self.connection.script("RELEASE one").await?;
        }
        self.connection.commit().await?;
        self.stored(&ranges);
        Ok(outcomes)
    }

    fn stored(&mut self, ranges: &[Range]) {
        if ranges.is_empty() {
            return;
        }
        // An update is confirmed only if the next start will find it.
        if let Some(watch) = self.watch.as_mut().filter(|_| self.gone.is_none())
            && !watch.is_there()
        {
            self.gone = Some(StoreError::Gone(watch.shown()));
        }
        if self.gone.is_none() {
            self.reception.stored(ranges);
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
        Write::Receive { placed, .. } => placed.iter().any(|placed| placed.arrival.erases == Some(Erasure::Everything)),
        Write::Finish { change, .. } => change.erases(),
        Write::Job(_) | Write::End => false,
    }
}
