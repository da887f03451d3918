//! Closes the store, for the program that serves it and for one that opens it for a moment.
//! Both wait for their writer to end.

use tokio::{sync::mpsc, task::JoinHandle};
use tokio_util::sync::CancellationToken;

use super::{connection::Readers, lock::Lock, write::Write};

/// Keeps the store open until it is closed.
#[derive(Debug)]
pub struct StoreGuard {
    pub(super) tasks: StoreTasks,
    pub(super) writes: mpsc::Sender<Write>,
    pub(super) reads: Readers,
}

/// Is what works on the store meanwhile.
#[derive(Debug)]
pub(super) enum StoreTasks {
    /// The lock keeps the file to this process; a command beside the program that serves has
    /// none.
    File { writing: JoinHandle<()>, lock: Option<Lock> },
    /// The place among other instances is kept until it is told to stop.
    Server { writing: JoinHandle<()>, keeping: Option<(JoinHandle<()>, CancellationToken)> },
}

impl StoreGuard {
    /// Stores everything sent to the writer so far, and closes the store.
    pub async fn close(self) {
        // A writer that is gone has nothing left to store, and one that panicked neither.
        let _ = self.writes.send(Write::End).await;
        match self.tasks {
            StoreTasks::File { writing, lock } => {
                let _ = writing.await;
                self.reads.close().await;
                // The lock is given back after every connection is closed.
                drop(lock);
            }
            StoreTasks::Server { writing, keeping } => {
                let _ = writing.await;
                if let Some((keeping, stop)) = keeping {
                    stop.cancel();
                    let _ = keeping.await;
                }
            }
        }
    }
}
