//! Tells whether anybody wrote to the store, another program such as `guichet campaign
//! pause` included, without asking what.

use super::{
    error::StoreError,
    handle::Store,
    query::query,
    sqlite::{Connection, Readers},
};

/// Compares the file's version with the one seen before.
#[derive(Debug)]
pub struct ChangeDetector {
    reads: Readers,
    /// Is held from one call to the next: a connection tells only what others wrote since
    /// it was opened.
    connection: Option<Connection>,
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
        let mut connection = if let Some(connection) = self.connection.take() {
            connection
        } else {
            self.seen = None;
            self.reads.open().await?
        };
        let version: i64 = query("PRAGMA data_version").fetch_scalar(&mut connection).await?;
        self.connection = Some(connection);
        Ok(self.seen.replace(version) != Some(version))
    }
}
