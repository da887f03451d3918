//! The store beside the program that serves it, for commands that keep or read
//! something and end.

use anyhow::Result;

use super::usage;
use crate::store::{Beside, Location, Store};

/// Where it is.
#[derive(Debug, clap::Args)]
pub(super) struct Database {
    /// The file that `guichet run` keeps everything in
    #[arg(long, value_name = "URL", env = "DATABASE_URL", hide_env_values = true)]
    database_url: Option<String>,
}

impl Database {
    /// Whether one was named.
    pub fn is_named(&self) -> bool {
        self.database_url.as_deref().is_some_and(|url| !url.is_empty())
    }

    /// Does something with the store; without a name it is that of `guichet run`.
    pub fn with<T>(&self, work: impl AsyncFnOnce(&Store) -> Result<T>) -> Result<T> {
        let url = self.database_url.as_deref().filter(|url| !url.is_empty()).unwrap_or("sqlite:guichet.db");
        let location = Location::parse(url).map_err(usage)?;
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
        runtime.block_on(async {
            let beside = Store::open_beside(&location).await?;
            let result = work(&beside.store).await;
            Beside::close(beside).await;
            result
        })
    }
}
