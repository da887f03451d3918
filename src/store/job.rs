//! Wraps a write that is not part of answering: SQL for the writer's transaction, and the
//! sender that waits for its result. It may run twice where the first transaction failed,
//! so it must change nothing but the database.

use std::{fmt, pin::Pin};

use tokio::sync::oneshot;

use super::{connection::Connection, database_error::DatabaseError, error::StoreError};

/// Is the future of a running job.
pub(super) type Running<'a, T> = Pin<Box<dyn Future<Output = Result<T, DatabaseError>> + Send + 'a>>;

/// Runs SQL whose type of result only the caller knows.
pub(super) trait Job: Send + Sync {
    /// Runs the job within the transaction.
    fn run<'a>(&'a mut self, at: &'a mut Connection) -> Running<'a, ()>;
    /// Sends the result to the caller, once it is stored.
    fn tell(self: Box<Self>, stored: Result<(), StoreError>);
}

impl fmt::Debug for dyn Job {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Job")
    }
}

/// Makes a job of a function.
pub(super) struct Work<F, T> {
    run: F,
    result: Option<T>,
    done: oneshot::Sender<Result<T, StoreError>>,
}

impl<F, T> Work<F, T>
where
    F: for<'a> Fn(&'a mut Connection) -> Running<'a, T> + Send + Sync + 'static,
    T: Send + Sync + 'static,
{
    pub fn boxed(work: F, done: oneshot::Sender<Result<T, StoreError>>) -> Box<dyn Job> {
        Box::new(Self { run: work, result: None, done })
    }
}

impl<F, T> Job for Work<F, T>
where
    F: for<'a> Fn(&'a mut Connection) -> Running<'a, T> + Send + Sync + 'static,
    T: Send + Sync + 'static,
{
    fn run<'a>(&'a mut self, at: &'a mut Connection) -> Running<'a, ()> {
        let work = (self.run)(at);
        let result = &mut self.result;
        Box::pin(async move {
            *result = Some(work.await?);
            Ok(())
        })
    }

    fn tell(self: Box<Self>, stored: Result<(), StoreError>) {
        let Self { result, done, .. } = *self;
        // Whoever asked may be gone: then nobody needs to be told.
        let _ = done.send(stored.and_then(|()| result.ok_or(StoreError::Closed)));
    }
}
