//! Reads the address of the store into what opens it.

use std::{path::PathBuf, str::FromStr, time::Duration};

use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqliteSynchronous};

/// Limits how long to wait for another program, such as a backup, that holds the file.
const PATIENCE: Duration = Duration::from_secs(5);

/// Says where the store is, and how to open it.
#[derive(Debug, Clone)]
pub struct DatabaseUrl {
    pub(super) options: SqliteConnectOptions,
    pub(super) path: PathBuf,
}

impl DatabaseUrl {
    /// Reads an address such as `sqlite:guichet.db`.
    ///
    /// # Errors
    /// Fails with a sentence that says what to write instead.
    pub fn parse(url: &str) -> Result<Self, String> {
        if url.starts_with("postgres") {
            return Err("PostgreSQL is not served yet: write `sqlite:` and a file in DATABASE_URL".to_owned());
        }
        let wrong = || "DATABASE_URL is no address of a file: write for example `sqlite:guichet.db`".to_owned();
        if !url.starts_with("sqlite:") {
            return Err(wrong());
        }
        if url.contains('?') {
            return Err("DATABASE_URL takes no options: write `sqlite:` and a file".to_owned());
        }
        let options = SqliteConnectOptions::from_str(url).map_err(|_| wrong())?;
        let path = options.get_filename().to_owned();
        let text = path.to_string_lossy();
        if text.is_empty() || text.contains(":memory:") || text.contains("sqlx-in-memory") {
            return Err(
                "DATABASE_URL names no file: nothing would survive; write for example `sqlite:guichet.db`".to_owned()
            );
        }
        let options = options
            .create_if_missing(true)
            .journal_mode(SqliteJournalMode::Wal)
            .synchronous(SqliteSynchronous::Full)
            .busy_timeout(PATIENCE)
            // SQLite overwrites what is erased
            // (sqlite.org/pragma.html#pragma_secure_delete).
            .pragma("secure_delete", "ON")
            .pragma("temp_store", "MEMORY")
            // This counts pages: the log is emptied every minute anyway, and whoever
            // commits when it is full waits for it.
            .pragma("wal_autocheckpoint", "4000");
        Ok(Self { options, path })
    }
}
