//! Tells how the store is, for whoever looks after it.

use std::path::Path;

use super::{connection::Readers, database_url::DatabaseUrl, error::StoreError, handle::Store, query::query};

/// Holds what is told of a store.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct StoreCondition {
    /// Counts updates that wait for their answer.
    pub waiting: u64,
    /// Is when the oldest of them came, in Unix seconds.
    pub oldest: Option<i64>,
    /// Counts updates that were given up, as each ended the program.
    pub parked: u64,
    /// Is told of a server alone.
    pub server: Option<ServerCondition>,
}

/// Holds what is told of a PostgreSQL server.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct ServerCondition {
    /// Is its main version, such as 15.
    pub version: u64,
    /// Tells whether what is confirmed is on a second server before.
    pub waits_for_replica: bool,
    /// Counts the instances that are alive.
    pub instances: u64,
}

impl Store {
    /// Returns how the store is.
    ///
    /// # Errors
    /// Fails when the database can't be read.
    pub(crate) async fn condition(&self) -> Result<StoreCondition, StoreError> {
        let inbox = query("SELECT count(*), min(received_at), (SELECT count(*) FROM parked) FROM inbox");
        let row = inbox.fetch_one(&self.reads).await?;
        let server = match &self.reads {
            Readers::Sqlite(_) => None,
            Readers::Postgres(_) => {
                let server = query(
                    "SELECT CAST(current_setting('server_version_num') AS BIGINT) / 10000,
                         CAST(CASE WHEN current_setting('synchronous_standby_names') <> ''
                             AND current_setting('synchronous_commit') IN ('on', 'remote_apply', 'remote_write')
                             THEN 1 ELSE 0 END AS BIGINT),
                         (SELECT count(*) FROM instance WHERE buried = 0 AND alive_until > clock_timestamp())",
                );
                let row = server.fetch_one(&self.reads).await?;
                Some(ServerCondition { version: row.get(0), waits_for_replica: row.get(1), instances: row.get(2) })
            }
        };
        Ok(StoreCondition { waiting: row.get(0), oldest: row.get(1), parked: row.get(2), server })
    }
}

impl DatabaseUrl {
    /// Returns how many bytes are free beside the file, where it is one and that is known.
    pub(crate) fn room(&self) -> Option<u64> {
        let folder = self.file()?.parent().filter(|folder| !folder.as_os_str().is_empty());
        let about = rustix::fs::statvfs(folder.unwrap_or(Path::new("."))).ok()?;
        Some(about.f_bavail.saturating_mul(about.f_frsize))
    }
}
