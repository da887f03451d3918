//! Opens the store's file and brings it up to date by its migrations.

use std::{path::Path, time::Duration};

use sqlx::{
    ConnectOptions, Connection, SqlSafeStr, SqliteConnection,
    migrate::{MigrateError, Migration, MigrationType, Migrator},
    sqlite::SqlitePoolOptions,
};
use tokio::sync::mpsc;

use super::{
    crash_marker::CrashMarker,
    error::{DAMAGED, StoreError},
    guard::{AttachedStore, StoreGuard},
    handle::Store,
    inbox::Arrivals,
    location::Location,
    lock::Lock,
    writer,
};

/// Inside the program; written out, so that no macro builds SQLite a second time.
fn migrations() -> Migrator {
    let all = [
        (1, "inbox and chats", include_str!("migrations/0001_inbox_and_chats.sql")),
        (2, "campaigns", include_str!("migrations/0002_campaigns.sql")),
        (3, "fresh", include_str!("migrations/0003_fresh.sql")),
    ];
    let migration = |(version, description, sql): (i64, &'static str, &'static str)| {
        Migration::new(version, description.into(), MigrationType::Simple, sql.into_sql_str(), false)
    };
    Migrator::with_migrations(all.map(migration).into())
}

/// The newest of them.
const NEWEST: i64 = 3;

/// In bytes: read whole in some tens of milliseconds.
const LARGEST_PROVED: u64 = 16 * 1024 * 1024;

/// At start nobody waits so long for a sentence.
const PATIENCE_AT_START: Duration = Duration::from_secs(1);

/// The store as it is opened.
#[derive(Debug)]
pub struct StoreHandles {
    /// To read and write.
    pub store: Store,
    /// New updates.
    pub arrivals: Arrivals,
    /// What is being worked on.
    pub crash_marker: CrashMarker,
    /// To close it.
    pub guard: StoreGuard,
}

/// Writes that may wait for the writer; whoever sends another one waits.
const MOST_WRITES: usize = 1024;
/// Transactions whose arrivals may wait to be handed on.
const MOST_HANDED_ON: usize = 1024;

impl Store {
    /// Opens the file, creating or upgrading it.
    ///
    /// # Errors
    /// One sentence that says what to do; nothing is half-written.
    pub async fn open(location: &Location) -> Result<StoreHandles, StoreError> {
        let shown = location.path.display().to_string();
        let told = |error: sqlx::Error| StoreError::at(&error, &shown);
        create_private(&location.path).map_err(|error| match error.kind() {
            std::io::ErrorKind::StorageFull => StoreError::Full(shown.clone()),
            _ => StoreError::Unreadable(shown.clone()),
        })?;
        // By whichever name it is called, it is one file.
        let path = location.path.canonicalize().map_err(|_| StoreError::Unreadable(shown.clone()))?;
        let lock = Lock::acquire(&path)?;
        let crash_marker = CrashMarker::open(&path).map_err(|_| StoreError::Unreadable(shown.clone()))?;
        let options = location.options.clone().busy_timeout(PATIENCE_AT_START);
        let mut connection = options.connect().await.map_err(told)?;
        prove_whole(&mut connection, &path).await.map_err(told)?;
        migrations().run_direct(None, &mut connection, false).await.map_err(|error| match error {
            MigrateError::Execute(error) | MigrateError::ExecuteMigration(error, _) => told(error),
            MigrateError::VersionMissing(_) | MigrateError::VersionTooNew(..) => StoreError::Newer(shown.clone()),
            _ => StoreError::Damaged(shown.clone()),
        })?;
        // The lock that a write takes is taken once now: a file that another
        // program holds is refused here, not at the first message.
        prove_writable(&mut connection).await.map_err(told)?;
        sqlx::query("PRAGMA busy_timeout = 5000").execute(&mut connection).await.map_err(told)?;
        let next: i64 = sqlx::query_scalar("SELECT coalesce(max(seq), 0) + 1 FROM inbox")
            .fetch_one(&mut connection)
            .await
            .map_err(told)?;
        let reads = SqlitePoolOptions::new()
            .max_connections(2)
            .connect_lazy_with(location.options.clone().create_if_missing(false));
        let (writes, queue) = mpsc::channel(MOST_WRITES);
        let (hand_on, arrivals) = mpsc::channel(MOST_HANDED_ON);
        let work = tokio::spawn(writer::run(connection, queue, hand_on, next));
        Ok(StoreHandles {
            store: Self { writes: writes.clone(), reads: reads.clone() },
            arrivals,
            crash_marker,
            guard: StoreGuard { writer: work, writes, reads, _lock: lock },
        })
    }
}

impl Store {
    /// Opens the file beside the program that serves it, for a moment: nothing
    /// is received here, and no lock is taken.
    ///
    /// # Errors
    /// One sentence that says what to do.
    pub async fn attach(location: &Location) -> Result<AttachedStore, StoreError> {
        let shown = location.path.display().to_string();
        let told = |error: sqlx::Error| StoreError::at(&error, &shown);
        let options = location.options.clone().create_if_missing(false);
        let mut connection = options.connect().await.map_err(told)?;
        let known = "SELECT coalesce(max(version), 0) FROM _sqlx_migrations";
        let version: i64 = sqlx::query_scalar(known).fetch_one(&mut connection).await.unwrap_or(0);
        match version.cmp(&NEWEST) {
            std::cmp::Ordering::Less => return Err(StoreError::Older(shown)),
            std::cmp::Ordering::Equal => {}
            std::cmp::Ordering::Greater => return Err(StoreError::Newer(shown)),
        }
        let reads = SqlitePoolOptions::new().max_connections(1).connect_lazy_with(options);
        let (writes, queue) = mpsc::channel(MOST_WRITES);
        let (hand_on, _) = mpsc::channel(1);
        let work = tokio::spawn(writer::run(connection, queue, hand_on, 0));
        Ok(AttachedStore { store: Self { writes: writes.clone(), reads: reads.clone() }, writer: work, writes, reads })
    }
}

/// A damaged page is found now rather than by whoever stands on it. A large
/// file would take too long at every start.
async fn prove_whole(connection: &mut SqliteConnection, path: &Path) -> Result<(), sqlx::Error> {
    if path.metadata().is_ok_and(|file| file.len() > LARGEST_PROVED) {
        return Ok(());
    }
    let found: String = sqlx::query_scalar("PRAGMA quick_check(1)").fetch_one(connection).await?;
    if found == "ok" { Ok(()) } else { Err(sqlx::Error::Protocol(DAMAGED.to_owned())) }
}

async fn prove_writable(connection: &mut SqliteConnection) -> Result<(), sqlx::Error> {
    let mut transaction = connection.begin_with("BEGIN IMMEDIATE").await?;
    sqlx::query("INSERT INTO remembered (name, text) VALUES ('opened', '') ON CONFLICT (name) DO UPDATE SET text = ''")
        .execute(&mut *transaction)
        .await?;
    transaction.commit().await
}

/// A new file is the owner's alone: it holds what people answered.
fn create_private(path: &Path) -> std::io::Result<()> {
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    match options.open(path) {
        Ok(_) => Ok(()),
        Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists => Ok(()),
        Err(error) => Err(error),
    }
}
