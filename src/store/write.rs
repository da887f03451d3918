//! Something to store, whom to tell, and what it led to.

use tokio::sync::oneshot;

use super::{
    conversation::{Change, Reachability},
    error::StoreError,
    inbox::Arrival,
    job::Job,
    notification_changes::NotificationChanges,
};

type Done<T> = oneshot::Sender<Result<T, StoreError>>;

/// Something to store, and whom to tell.
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
    /// Anything else.
    Job(Box<dyn Job>),
    /// What came before is stored, and nothing after it.
    End,
}

/// What a write led to, to be told once it is stored.
#[derive(Debug)]
pub(super) enum WriteOutcome {
    Received(usize),
    Stored,
}

impl Write {
    /// Whoever asked may be gone by now: then nobody needs to be told.
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
