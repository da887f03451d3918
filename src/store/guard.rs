//! Closes the store's file, for the program that serves it and for one that opens it for
//! a moment. Both wait for their writer to end.

use std::thread::JoinHandle;

use tokio::{sync::mpsc, task::spawn_blocking};

use super::{lock::Lock, sqlite::Readers, write::Write};

/// Keeps the store's file until it is closed.
#[derive(Debug)]
pub struct StoreGuard {
    pub(super) thread: JoinHandle<()>,
    pub(super) writes: mpsc::Sender<Write>,
    pub(super) reads: Readers,
    /// Keeps the file to this process; a command beside the program that serves has none.
    pub(super) _lock: Option<Lock>,
}

impl StoreGuard {
    /// Stores everything sent to the writer so far, and closes the file.
    pub async fn close(self) {
        // A writer that is gone has nothing left to store.
        let _ = self.writes.send(Write::End).await;
        // A writer that panicked has nothing left to write.
        let _ = spawn_blocking(|| self.thread.join()).await;
        self.reads.close().await;
    }
}
