//! Closes the store's file, for the program that serves it and for one that opens it for
//! a moment. Both wait for their writer to end.

use sqlx::SqlitePool;
use tokio::{sync::mpsc, task::JoinHandle};

use super::{handle::Store, lock::Lock, write::Write};

/// Keeps the store's file to this process until it is closed.
#[derive(Debug)]
pub struct StoreGuard {
    pub(super) writer: JoinHandle<()>,
    pub(super) writes: mpsc::Sender<Write>,
    pub(super) reads: SqlitePool,
    pub(super) _lock: Lock,
}

/// Holds the store as a command opens it beside the program that serves it.
#[derive(Debug)]
pub struct AttachedStore {
    pub store: Store,
    pub(super) writer: JoinHandle<()>,
    pub(super) writes: mpsc::Sender<Write>,
    pub(super) reads: SqlitePool,
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

impl AttachedStore {
    /// Stores everything sent to the writer so far, and closes the file.
    pub async fn close(self) {
        let Self { store, writer: work, writes, reads } = self;
        drop(store);
        // A writer that is gone has nothing left to store.
        let _ = writes.send(Write::End).await;
        let _ = work.await;
        reads.close().await;
    }
}
