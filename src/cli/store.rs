//! Opens the store beside the program that serves it, for commands that keep or read
//! something and end.

use anyhow::Result;

use super::output::{say, usage};
use crate::{
    config::DATABASE,
    store::{DatabaseUrl, Store, StoreError},
};

/// Names the file in which `guichet run` keeps everything.
#[derive(Debug, clap::Args)]
pub(super) struct Database {
    /// The file that `guichet run` keeps everything in
    #[arg(long, value_name = "URL", env = "DATABASE_URL", hide_env_values = true)]
    database_url: Option<String>,
}

impl Database {
    /// Returns the address that was named, if any.
    fn named(&self) -> Option<&str> {
        self.database_url.as_deref().filter(|url| !url.is_empty())
    }

    /// Returns whether an address was named.
    pub fn is_named(&self) -> bool {
        self.named().is_some()
    }

    /// Proves that something could be kept where an address was named, before anything is told
    /// about it. A file that is not there yet is made when there is something to keep.
    pub fn try_out(&self) -> Result<()> {
        if !self.is_named() {
            return Ok(());
        }
        match self.with(async |_| Ok(())) {
            Err(error) if is_missing(&error) => Ok(()),
            tried => tried,
        }
    }

    /// Runs `work` with the store, which is made where it is not there yet.
    pub fn with_made<T>(&self, work: impl AsyncFnOnce(&Store) -> Result<T>) -> Result<T> {
        if self.with(async |_| Ok(())).is_err_and(|error| is_missing(&error)) {
            let location = DatabaseUrl::parse(self.named().unwrap_or(DATABASE)).map_err(usage)?;
            runtime()?.block_on(async {
                let made = Store::open(&location).await?;
                made.guard.close().await;
                anyhow::Ok(())
            })?;
            say("the file did not exist: it is made");
        }
        self.with(work)
    }

    /// Runs `work` with the store; without a name it is that of `guichet run`.
    pub fn with<T>(&self, work: impl AsyncFnOnce(&Store) -> Result<T>) -> Result<T> {
        beside(&DatabaseUrl::parse(self.named().unwrap_or(DATABASE)).map_err(usage)?, work)
    }
}

/// Runs `work` with the store, and closes it.
pub(super) fn beside<T>(location: &DatabaseUrl, work: impl AsyncFnOnce(&Store) -> Result<T>) -> Result<T> {
    runtime()?.block_on(async {
        let (store, guard) = Store::attach(location).await?;
        let result = work(&store).await;
        guard.close().await;
        result
    })
}

pub(super) fn runtime() -> Result<tokio::runtime::Runtime> {
    Ok(tokio::runtime::Builder::new_current_thread().enable_all().build()?)
}

/// Returns whether an error says that the file does not exist.
pub(super) fn is_missing(error: &anyhow::Error) -> bool {
    matches!(error.downcast_ref(), Some(StoreError::Missing(_)))
}
