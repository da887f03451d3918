//! Opens the store's file, and upgrades it by its migrations.

use std::{path::Path, sync::Arc, time::Duration};

use sqlx::{
    ConnectOptions, Connection, SqlSafeStr, SqliteConnection,
    migrate::{MigrateError, Migration, MigrationType, Migrator},
    sqlite::SqlitePoolOptions,
};
use tokio::sync::mpsc;

use super::{
    crash_marker::CrashMarker,
    database_url::DatabaseUrl,
    error::{DAMAGED, StoreError},
    file_watch::FileWatch,
    guard::StoreGuard,
    handle::Store,
    lock::Lock,
    received::Reception,
    writer,
};

/// Returns the migrations, which are part of the program. They are listed by hand: sqlx's
/// macro would build SQLite a second time.
fn migrations() -> Migrator {
    let all = [
        (1, "inbox and chats", include_str!("migrations/0001_inbox_and_chats.sql")),
        (2, "campaigns", include_str!("migrations/0002_campaigns.sql")),
        (3, "fresh", include_str!("migrations/0003_fresh.sql")),
        (4, "arrival", include_str!("migrations/0004_arrival.sql")),
        (5, "unsubscribed", include_str!("migrations/0005_unsubscribed.sql")),
        (6, "second look", include_str!("migrations/0006_second_look.sql")),
        (7, "official guide", include_str!("migrations/0007_official_guide.sql")),
        (8, "received ranges", include_str!("migrations/0008_received_ranges.sql")),
    ];
    let migration = |(version, description, sql): (i64, &'static str, &'static str)| {
        Migration::new(version, description.into(), MigrationType::Simple, sql.into_sql_str(), false)
    };
    Migrator::with_migrations(all.map(migration).into())
}

/// Is the version of the newest migration.
const NEWEST: i64 = 8;

/// Limits in bytes which files are checked whole at start: that takes some tens of
/// milliseconds.
const LARGEST_PROVED: u64 = 16 * 1024 * 1024;

/// Limits the wait for a locked file at start, where an operator waits for the error.
const PATIENCE_AT_START: Duration = Duration::from_secs(1);

/// Limits the connections that read: two for questions, one for the change detector.
const READERS: u32 = 3;

/// Holds what opening the store gives.
#[derive(Debug)]
pub struct StoreHandles {
    pub store: Store,
    pub crash_marker: CrashMarker,
    pub guard: StoreGuard,
}

/// Limits the writes that wait for the writer; whoever sends one more waits.
const MOST_WRITES: usize = 1024;

impl Store {
    /// Opens the file to serve from it, creating or upgrading it.
    ///
    /// # Errors
    /// Fails with one sentence that says what to do; nothing is half-written then.
    pub async fn open(location: &DatabaseUrl) -> Result<StoreHandles, StoreError> {
        let shown = location.path.display().to_string();
        let told = |error: sqlx::Error| StoreError::at(&error, &shown);
        match create_private(&location.path) {
            Ok(()) => {}
            Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists => {}
            Err(error) if error.kind() == std::io::ErrorKind::StorageFull => return Err(StoreError::Full(shown)),
            Err(_) => return Err(StoreError::unopened(&shown)),
        }
        let path = location.path.canonicalize().map_err(|_| StoreError::unopened(&shown))?;
        // A pipe would keep whoever opens it waiting.
        if !path.is_file() {
            return Err(StoreError::unopened(&shown));
        }
        let lock = Lock::acquire(&path)?;
        let crash_marker = CrashMarker::open(&path).map_err(|_| StoreError::unopened(&shown))?;
        let options = location.options.clone().busy_timeout(PATIENCE_AT_START);
        let mut connection = options.connect().await.map_err(told)?;
        prove_whole(&mut connection, &path).await.map_err(told)?;
        migrations().run_direct(None, &mut connection, false).await.map_err(|error| match error {
            MigrateError::Execute(error) | MigrateError::ExecuteMigration(error, _) => told(error),
            MigrateError::VersionMissing(_) | MigrateError::VersionTooNew(..) => StoreError::Newer(shown.clone()),
            _ => StoreError::Damaged(shown.clone()),
        })?;
        // This takes once the lock that every write takes: a file that another program
        // holds is refused here, not at the first message.
        prove_writable(&mut connection).await.map_err(told)?;
        sqlx::query("PRAGMA busy_timeout = 5000").execute(&mut connection).await.map_err(told)?;
        let next: i64 = sqlx::query_scalar("SELECT coalesce(max(seq), 0) + 1 FROM inbox")
            .fetch_one(&mut connection)
            .await
            .map_err(told)?;
        let ranges = sqlx::query_as("SELECT first, last, hour FROM received_range");
        let ranges = ranges.fetch_all(&mut connection).await.map_err(told)?;
        let reception = Arc::new(Reception::new(&ranges, next));
        let reads = SqlitePoolOptions::new()
            .max_connections(READERS)
            .connect_lazy_with(location.options.clone().create_if_missing(false));
        let (writes, queue) = mpsc::channel(MOST_WRITES);
        let watch = FileWatch::new(&path).map_err(|_| StoreError::unopened(&shown))?;
        let work = tokio::spawn(writer::run(connection, queue, Arc::clone(&reception), Some(watch)));
        Ok(StoreHandles {
            store: Self { writes: writes.clone(), reads: reads.clone(), reception },
            crash_marker,
            guard: StoreGuard { writer: work, writes, reads, _lock: Some(lock) },
        })
    }
}

impl Store {
    /// Opens the file for a moment, beside the program that serves it: nothing is
    /// received here, and no lock is taken.
    ///
    /// # Errors
    /// Fails with one sentence that says what to do, also when the file has another
    /// version.
    pub(crate) async fn attach(location: &DatabaseUrl) -> Result<(Self, StoreGuard), StoreError> {
        let shown = location.path.display().to_string();
        let told = |error: sqlx::Error| StoreError::at(&error, &shown);
        // A folder that is missing is a slip in the name, a file often is not.
        if matches!(location.path.try_exists(), Ok(false)) {
            return Err(match StoreError::unopened(&shown) {
                StoreError::Unreadable(_) => StoreError::Missing(shown),
                other => other,
            });
        }
        // What was killed while it made the file leaves an empty one.
        if location.path.metadata().is_ok_and(|file| file.is_file() && file.len() == 0) {
            return Err(StoreError::Missing(shown));
        }
        if location.path.exists() && !location.path.is_file() {
            return Err(StoreError::unopened(&shown));
        }
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
        let reception = Arc::<Reception>::default();
        let work = tokio::spawn(writer::run(connection, queue, Arc::clone(&reception), None));
        let store = Self { writes: writes.clone(), reads: reads.clone(), reception };
        Ok((store, StoreGuard { writer: work, writes, reads, _lock: None }))
    }
}

/// Finds damaged pages at start, rather than when somebody needs them. A large file is
/// not checked: that would take too long at every start.
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

/// Creates a new file that only its owner can read, since it holds what people answered.
pub(super) fn create_private(path: &Path) -> std::io::Result<()> {
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path).map(drop)
}
