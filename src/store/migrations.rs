//! Upgrades a store by its migrations, each of which is noted there with the text that was run.
//! In a SQLite file the notes have the form in which sqlx kept them, which earlier versions used.

use rusqlite::ffi;
use sha2::{Digest as _, Sha384};

use super::{
    connection::Connection,
    database_error::DatabaseError,
    query::{Row, query},
};

/// Holds the migrations of a SQLite file: what each is about, and its SQL. The first has the
/// version 1.
const OF_SQLITE: &[(&str, &str)] = &[
    ("inbox and chats", include_str!("migrations/sqlite/0001_inbox_and_chats.sql")),
    ("campaigns", include_str!("migrations/sqlite/0002_campaigns.sql")),
    ("fresh", include_str!("migrations/sqlite/0003_fresh.sql")),
    ("arrival", include_str!("migrations/sqlite/0004_arrival.sql")),
    ("unsubscribed", include_str!("migrations/sqlite/0005_unsubscribed.sql")),
    ("second look", include_str!("migrations/sqlite/0006_second_look.sql")),
    ("official guide", include_str!("migrations/sqlite/0007_official_guide.sql")),
    ("received ranges", include_str!("migrations/sqlite/0008_received_ranges.sql")),
];

/// Holds the migrations of a PostgreSQL database.
const OF_POSTGRES: &[(&str, &str)] = &[
    ("store", include_str!("migrations/postgres/0001_store.sql")),
    ("instances", include_str!("migrations/postgres/0002_instances.sql")),
];

/// Is the oldest version of the program's own migrations that works on a database of the newest:
/// while instances are updated one after the other, both serve. Where a migration takes out what
/// an earlier version uses, that one's number stands here.
const OLDEST_THAT_WORKS: i64 = 2;

/// Names the lock under which one instance at a time upgrades the database.
const ONE_AT_A_TIME: i64 = 0x6d_69_67_72_61_74_65;

const SQLITE_NOTES: &str = "CREATE TABLE IF NOT EXISTS _sqlx_migrations (
    version BIGINT PRIMARY KEY,
    description TEXT NOT NULL,
    installed_on TIMESTAMP NOT NULL DEFAULT CURRENT_TIMESTAMP,
    success BOOLEAN NOT NULL,
    checksum BLOB NOT NULL,
    execution_time BIGINT NOT NULL
)";
const POSTGRES_NOTES: &str = "CREATE TABLE IF NOT EXISTS guichet_migration (
    version BIGINT PRIMARY KEY,
    description TEXT NOT NULL,
    checksum BYTEA NOT NULL,
    oldest BIGINT NOT NULL
)";

/// Tells what version a store has beside the program's own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum StoreVersion {
    Older,
    Same,
    /// It is newer, and this version can work with it.
    Compatible,
    Newer,
    /// It is that of another program, or was never finished.
    Foreign,
}

/// Runs the migrations that the store has not seen, in a transaction with their notes. Returns
/// which version it had before: what is newer or foreign stays as it was.
pub(super) async fn migrate(at: &mut Connection) -> Result<StoreVersion, DatabaseError> {
    at.begin().await?;
    match within(at).await {
        Ok(before) => {
            at.commit().await?;
            Ok(before)
        }
        Err(error) => {
            at.roll_back().await;
            Err(error)
        }
    }
}

async fn within(at: &mut Connection) -> Result<StoreVersion, DatabaseError> {
    if matches!(at, Connection::Postgres(_)) {
        query("SELECT pg_advisory_xact_lock($1)::text").bind(ONE_AT_A_TIME).execute(&mut *at).await?;
        if is_another_programs(at).await? {
            return Ok(StoreVersion::Foreign);
        }
    }
    let create = at.choose(SQLITE_NOTES, POSTGRES_NOTES);
    query(create).execute(&mut *at).await?;
    let before = version(at).await?;
    if before == StoreVersion::Older {
        let seen = notes(at).await?.len();
        for (index, (about, script)) in migrations(at).iter().enumerate().skip(seen) {
            at.script(script).await?;
            note(at, index, about, script).await?;
        }
    }
    Ok(before)
}

/// Returns whether a database holds tables and none of them is ours.
async fn is_another_programs(at: &mut Connection) -> Result<bool, DatabaseError> {
    let tables =
        "SELECT CAST(count(*) AS BIGINT), CAST(count(*) FILTER (WHERE tablename = 'guichet_migration') AS BIGINT)
                  FROM pg_tables WHERE schemaname = current_schema()";
    let row = query(tables).fetch_one(at).await?;
    Ok(row.get::<i64>(0) > 0 && row.get::<i64>(1) == 0)
}

async fn note(at: &mut Connection, index: usize, about: &str, script: &str) -> Result<(), DatabaseError> {
    let note = at.choose(
        "INSERT INTO _sqlx_migrations (version, description, success, checksum, execution_time)
         VALUES ($1, $2, 1, $3, 0)",
        "INSERT INTO guichet_migration (version, description, checksum, oldest) VALUES ($1, $2, $3, $4)",
    );
    let note = query(note).bind(number(index)).bind(about).bind(checksum(script));
    let note = if matches!(at, Connection::Postgres(_)) { note.bind(OLDEST_THAT_WORKS) } else { note };
    note.execute(at).await.map(drop)
}

/// Returns which version the store has. One without notes is older than any.
pub(super) async fn version(at: &mut Connection) -> Result<StoreVersion, DatabaseError> {
    let notes = notes(at).await?;
    let migrations = migrations(at);
    let newest = number(migrations.len() - 1);
    for (index, note) in notes.iter().enumerate() {
        if note.get::<i64>(0) > newest {
            let works = notes.iter().all(|note| note.get::<Option<i64>>(3).is_some_and(|oldest| oldest <= newest));
            return Ok(if works { StoreVersion::Compatible } else { StoreVersion::Newer });
        }
        let is_ours = migrations.get(index).is_some_and(|(_, script)| note.get::<Vec<u8>>(2) == checksum(script));
        if note.get::<i64>(0) != number(index) || !note.get::<bool>(1) || !is_ours {
            return Ok(StoreVersion::Foreign);
        }
    }
    Ok(if notes.len() < migrations.len() { StoreVersion::Older } else { StoreVersion::Same })
}

async fn notes(at: &mut Connection) -> Result<Vec<Row>, DatabaseError> {
    let notes = query(at.choose(
        "SELECT version, success, checksum, NULL FROM _sqlx_migrations ORDER BY version",
        "SELECT version, true, checksum, oldest FROM guichet_migration ORDER BY version",
    ));
    match notes.fetch_all(at).await {
        // There is no such table yet.
        Err(error) if error.sqlite_code() == Some(ffi::SQLITE_ERROR) || error.is_missing_table() => Ok(Vec::new()),
        notes => notes,
    }
}

const fn migrations(at: &Connection) -> &'static [(&'static str, &'static str)] {
    match at {
        Connection::Sqlite(_) => OF_SQLITE,
        Connection::Postgres(_) => OF_POSTGRES,
    }
}

fn number(index: usize) -> i64 {
    i64::try_from(index + 1).unwrap_or(i64::MAX)
}

fn checksum(script: &str) -> Vec<u8> {
    Sha384::digest(script).to_vec()
}
