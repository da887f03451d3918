//! Defines what is sent to the writer: what to store, and whom to tell.

use tokio::sync::oneshot;

use super::{
    conversation::{Change, Reachability},
    error::StoreError,
    inbox::{Finished, Placed},
    job::Job,
    notification_changes::NotificationChanges,
};

/// Limits the writes that wait for the writer; whoever sends one more waits.
pub(super) const MOST_WRITES: usize = 1024;

type Done<T> = oneshot::Sender<Result<T, StoreError>>;

/// Holds something to store, and the channel to whoever asked for it.
#[derive(Debug)]
pub(super) enum Write {
    Receive {
        placed: Vec<Placed>,
        now: i64,
        /// Tells how many turned out to be new.
        done: Done<usize>,
    },
    Finish {
        chat: i64,
        /// Is the number under which the chat is answered, where several instances share the
        /// store.
        lease: Option<i64>,
        seqs: Vec<i64>,
        change: Change,
        wishes: Box<NotificationChanges>,
        reach: Reachability,
        done: Done<Finished>,
    },
    /// Runs any other SQL.
    Job(Box<dyn Job>),
    /// Ends the writer, once everything sent before is stored.
    End,
}

impl Write {
    /// Tells the caller whether it is stored. They may be gone by now: then nobody needs to be
    /// told.
    pub fn tell(self, outcome: Result<(), StoreError>) {
        match self {
            Self::Receive { done, .. } => _ = done.send(outcome.map(|()| 0)),
            Self::Finish { done, .. } => _ = done.send(outcome.map(|()| Finished::Stored)),
            Self::Job(job) => job.tell(outcome),
            Self::End => {}
        }
    }

    /// Returns whether nobody waits for it as long as nothing else is to be stored: an update
    /// that was answered, and what that led to.
    pub fn may_wait(&self) -> bool {
        match self {
            Self::Finish { change, wishes, reach, .. } => {
                !change.erases() && **wishes == NotificationChanges::default() && *reach == Reachability::Same
            }
            Self::Receive { .. } | Self::Job(_) | Self::End => false,
        }
    }
}
