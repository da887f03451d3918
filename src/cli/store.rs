//! Opens the store beside the program that serves it, for commands that keep or read
//! something and end.

use anyhow::Result;

use super::output::usage;
use crate::{
    config::DATABASE,
    store::{DatabaseUrl, Store},
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

    /// Runs `work` with the store; without a name it is that of `guichet run`.
    pub fn with<T>(&self, work: impl AsyncFnOnce(&Store) -> Result<T>) -> Result<T> {
        beside(&DatabaseUrl::parse(self.named().unwrap_or(DATABASE)).map_err(usage)?, work)
    }
}

/// Runs `work` with the store, and closes it.
pub(super) fn beside<T>(location: &DatabaseUrl, work: impl AsyncFnOnce(&Store) -> Result<T>) -> Result<T> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    runtime.block_on(async {
        let (store, guard) = Store::attach(location).await?;
        let result = work(&store).await;
        guard.close().await;
        result
    })
}
