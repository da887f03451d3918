//! Tells whether anybody wrote to the store, another program such as `guichet campaign
//! pause` included, without asking what.

use super::{connection::Readers, error::StoreError, handle::Store, query::query, sqlite};

/// Tells in PostgreSQL what campaigns have come to: each change of one has a number of its own.
const CAMPAIGNS: &str = "SELECT CAST(coalesce(sum(version), 0) AS BIGINT) FROM campaign";

/// Compares the store with what was seen of it before.
#[derive(Debug)]
pub struct ChangeDetector {
    reads: Readers,
    /// Is held from one call to the next: a connection to a file tells only what others wrote
    /// since it was opened.
    connection: Option<sqlite::FileConnection>,
    seen: Option<i64>,
}

impl Store {
    /// Returns a detector, which holds one connection until it is dropped.
    pub fn change_detector(&self) -> ChangeDetector {
        ChangeDetector { reads: self.reads.clone(), connection: None, seen: None }
    }
}

impl ChangeDetector {
    /// Returns whether anything was written since the last call; the first call, and one
    /// after a failure, returns true (SQLite, `PRAGMA data_version`).
    ///
    /// # Errors
    /// Fails when the database can't be read.
    pub async fn has_changed(&mut self) -> Result<bool, StoreError> {
        let version = match &self.reads {
            Readers::Postgres(reader) => query(CAMPAIGNS).fetch_scalar(reader).await?,
            Readers::Sqlite(readers) => {
                let connection = if let Some(connection) = self.connection.take() {
                    connection
                } else {
                    self.seen = None;
                    readers.open().await?
                };
                let version = connection.run(&query("PRAGMA data_version"))?;
                self.connection = Some(connection);
                version.rows.first().map(|row| row.get(0)).unwrap_or_default()
            }
        };
        Ok(self.seen.replace(version) != Some(version))
    }
}
