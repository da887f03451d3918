//! Defines what is sent to the writer: what to store, whom to tell, and what it led to.

use tokio::sync::oneshot;

use super::{
    conversation::{Change, Reachability},
    error::StoreError,
    inbox::Arrival,
    job::Job,
    notification_changes::NotificationChanges,
};

type Done<T> = oneshot::Sender<Result<T, StoreError>>;

/// Holds something to store, and the channel to whoever asked for it.
#[derive(Debug)]
pub(super) enum Write {
    Receive {
        arrivals: Vec<Arrival>,
        now: i64,
        done: Done<usize>,
    },
    Finish {
        chat: i64,
        seqs: Vec<i64>,
        change: Change,
        wishes: Box<NotificationChanges>,
        reach: Reachability,
        done: Done<()>,
    },
    /// Runs any other SQL.
    Job(Box<dyn Job>),
    /// Ends the writer, once everything sent before is stored.
    End,
}

/// Tells what a write led to, once it is stored.
#[derive(Debug)]
pub(super) enum WriteOutcome {
    Received(usize),
    Stored,
}

impl Write {
    /// Tells the caller what the write led to. They may be gone by now: then nobody needs
    /// to be told.
    pub fn tell(self, outcome: Result<WriteOutcome, StoreError>) {
        match self {
            Self::Receive { done, .. } => drop(done.send(outcome.map(|outcome| match outcome {
                WriteOutcome::Received(count) => count,
                WriteOutcome::Stored => 0,
            }))),
            Self::Finish { done, .. } => drop(done.send(outcome.map(|_| ()))),
            Self::Job(job) => job.tell(outcome.map(|_| ())),
            Self::End => {}
        }
    }
}
