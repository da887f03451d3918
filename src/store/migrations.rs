//! Upgrades a file by its migrations, each of which is noted in the file with the text that
//! was run. The notes have the form in which sqlx kept them, which earlier versions used.

use rusqlite::ffi;
use sha2::{Digest as _, Sha384};

use super::{
    database_error::DatabaseError,
    query::{Row, query},
    sqlite::Connection,
};

/// Holds the migrations, which are part of the program: what each is about, and its SQL. The
/// first has the version 1.
const MIGRATIONS: [(&str, &str); 8] = [
    ("inbox and chats", include_str!("migrations/0001_inbox_and_chats.sql")),
    ("campaigns", include_str!("migrations/0002_campaigns.sql")),
    ("fresh", include_str!("migrations/0003_fresh.sql")),
    ("arrival", include_str!("migrations/0004_arrival.sql")),
    ("unsubscribed", include_str!("migrations/0005_unsubscribed.sql")),
    ("second look", include_str!("migrations/0006_second_look.sql")),
    ("official guide", include_str!("migrations/0007_official_guide.sql")),
    ("received ranges", include_str!("migrations/0008_received_ranges.sql")),
];

const NOTES: &str = "CREATE TABLE IF NOT EXISTS _sqlx_migrations (
    version BIGINT PRIMARY KEY,
    description TEXT NOT NULL,
    installed_on TIMESTAMP NOT NULL DEFAULT CURRENT_TIMESTAMP,
    success BOOLEAN NOT NULL,
    checksum BLOB NOT NULL,
    execution_time BIGINT NOT NULL
)";

/// Tells what version a file has beside the program's own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum FileVersion {
    Older,
    Same,
    Newer,
    /// Its migrations are those of another program, or one was never finished.
    Foreign,
}

/// Runs the migrations that the file has not seen, each in a transaction with its note. Returns
/// which version the file had before: what is newer or foreign stays as it was.
pub(super) async fn migrate(at: &mut Connection) -> Result<FileVersion, DatabaseError> {
    query(NOTES).execute(&mut *at).await?;
    let version = version(at).await?;
    if version == FileVersion::Older {
        let seen = notes(at).await?.len();
        for (index, (about, script)) in MIGRATIONS.iter().enumerate().skip(seen) {
            query("BEGIN IMMEDIATE").execute(&mut *at).await?;
            if let Err(failure) = apply(at, index, about, script).await {
                // It fails only where SQLite has rolled back by itself.
                let _ = query("ROLLBACK").execute(&mut *at).await;
                return Err(failure);
            }
            query("COMMIT").execute(&mut *at).await?;
        }
    }
    Ok(version)
}

async fn apply(at: &mut Connection, index: usize, about: &str, script: &str) -> Result<(), DatabaseError> {
    at.run_script(script)?;
    let note = query(
        "INSERT INTO _sqlx_migrations (version, description, success, checksum, execution_time)
         VALUES ($1, $2, 1, $3, 0)",
    );
    note.bind(number(index)).bind(about).bind(checksum(script)).execute(at).await.map(drop)
}

/// Returns which version the file has. One without notes is older than any.
pub(super) async fn version(at: &mut Connection) -> Result<FileVersion, DatabaseError> {
    let notes = notes(at).await?;
    for (index, note) in notes.iter().enumerate() {
        let Some((_, script)) = MIGRATIONS.get(index) else { return Ok(FileVersion::Newer) };
        if note.get::<i64>(0) > number(MIGRATIONS.len() - 1) {
            return Ok(FileVersion::Newer);
        }
        if note.get::<i64>(0) != number(index) || !note.get::<bool>(1) || note.get::<Vec<u8>>(2) != checksum(script) {
            return Ok(FileVersion::Foreign);
        }
    }
    Ok(if notes.len() < MIGRATIONS.len() { FileVersion::Older } else { FileVersion::Same })
}

async fn notes(at: &mut Connection) -> Result<Vec<Row>, DatabaseError> {
    let notes = query("SELECT version, success, checksum FROM _sqlx_migrations ORDER BY version");
    match notes.fetch_all(at).await {
        // There is no such table yet.
        Err(failure) if failure.sqlite_code() == Some(ffi::SQLITE_ERROR) => Ok(Vec::new()),
        notes => notes,
    }
}

fn number(index: usize) -> i64 {
    i64::try_from(index + 1).unwrap_or(i64::MAX)
}

fn checksum(script: &str) -> Vec<u8> {
    Sha384::digest(script).to_vec()
}
