//! Defines what is sent to the writer: what to store, and whom to tell.

use tokio::sync::oneshot;

use super::{
    conversation::{Change, Reachability},
    error::StoreError,
    inbox::Placed,
    job::Job,
    notification_changes::NotificationChanges,
};

type Done<T> = oneshot::Sender<Result<T, StoreError>>;

/// Holds something to store, and the channel to whoever asked for it.
#[derive(Debug)]
pub(super) enum Write {
    Receive {
        placed: Vec<Placed>,
        now: i64,
        done: Done<()>,
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

impl Write {
    /// Tells the caller whether it is stored. They may be gone by now: then nobody needs to be
    /// told.
    pub fn tell(self, outcome: Result<(), StoreError>) {
        match self {
            Self::Receive { done, .. } | Self::Finish { done, .. } => _ = done.send(outcome),
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
