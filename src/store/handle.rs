//! Defines the open store as callers hold it: a channel to the one writer, and
//! connections that read.

use std::sync::Arc;

use tokio::sync::{mpsc, oneshot};

use super::{
    connection::{Connection, Readers},
    error::StoreError,
    job::{Running, Work},
    received::Reception,
    shared::Membership,
    write::Write,
};

/// Is the open store; a clone is cheap and shares the writer.
#[derive(Debug, Clone)]
pub struct Store {
    pub(super) writes: mpsc::Sender<Write>,
    pub(super) reads: Readers,
    pub(super) reception: Arc<Reception>,
    /// Is the place among the instances that share the store, if it is shared.
    pub(super) place: Option<Membership>,
}

impl Store {
    /// Runs SQL within the writer's next transaction. It may run twice, so it must change
    /// nothing but the database.
    pub(super) async fn job<T, F>(&self, work: F) -> Result<T, StoreError>
    where
        F: for<'a> Fn(&'a mut Connection) -> Running<'a, T> + Send + Sync + 'static,
        T: Send + Sync + 'static,
    {
        self.write(|done| Write::Job(Work::boxed(work, done))).await
    }

    pub(super) async fn write<T>(
        &self,
        write: impl FnOnce(oneshot::Sender<Result<T, StoreError>>) -> Write,
    ) -> Result<T, StoreError> {
        let (done, answer) = oneshot::channel();
        self.writes.send(write(done)).await.map_err(|_| StoreError::Closed)?;
        answer.await.map_err(|_| StoreError::Closed)?
    }
}
