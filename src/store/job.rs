//! A write that is not part of answering: whatever SQL it takes, within the
//! writer's transaction, and whom to tell. It may run twice where the first
//! transaction failed, so it changes nothing but the database.

use std::{fmt, pin::Pin};

use sqlx::SqliteConnection;
use tokio::sync::oneshot;

use super::error::StoreError;

/// What a job does while it runs.
pub(super) type Running<'a, T> = Pin<Box<dyn Future<Output = Result<T, sqlx::Error>> + Send + 'a>>;

/// A job whose result is known to whoever asked, and to nobody else.
pub(super) trait Job: Send + Sync {
    /// Runs it within the transaction.
    fn run<'a>(&'a mut self, at: &'a mut SqliteConnection) -> Running<'a, ()>;
    /// Tells what came of it, once it is stored.
    fn tell(self: Box<Self>, stored: Result<(), StoreError>);
}

impl fmt::Debug for dyn Job {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Job")
    }
}

/// A job made of a function.
pub(super) struct Work<F, T> {
    run: F,
    result: Option<T>,
    done: oneshot::Sender<Result<T, StoreError>>,
}

impl<F, T> Work<F, T>
where
    F: for<'a> Fn(&'a mut SqliteConnection) -> Running<'a, T> + Send + Sync + 'static,
    T: Send + Sync + 'static,
{
    pub fn boxed(work: F, done: oneshot::Sender<Result<T, StoreError>>) -> Box<dyn Job> {
        Box::new(Self { run: work, result: None, done })
    }
}

impl<F, T> Job for Work<F, T>
where
    F: for<'a> Fn(&'a mut SqliteConnection) -> Running<'a, T> + Send + Sync + 'static,
    T: Send + Sync + 'static,
{
    fn run<'a>(&'a mut self, at: &'a mut SqliteConnection) -> Running<'a, ()> {
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
