//! Opens the file: its address, its settings, its migrations.

use std::{path::Path, str::FromStr, time::Duration};

use sqlx::{
    ConnectOptions, Connection, SqlSafeStr, SqliteConnection,
    migrate::{MigrateError, Migration, MigrationType, Migrator},
    sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous},
};
use tokio::sync::mpsc;

use super::{
    AttachedStore, CrashMarker, Location, Lock, MOST_HANDED_ON, MOST_WRITES, Store, StoreError, StoreGuard,
    StoreHandles, error::DAMAGED, writer,
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

/// How long another program, such as a backup, may hold the file.
const PATIENCE: Duration = Duration::from_secs(5);
/// At start nobody waits so long for a sentence.
const PATIENCE_AT_START: Duration = Duration::from_secs(1);

impl Location {
    /// Reads an address such as `sqlite:guichet.db`.
    ///
    /// # Errors
    /// A sentence that says what to write instead.
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
            // What is erased is overwritten (sqlite.org/pragma.html#pragma_secure_delete).
            .pragma("secure_delete", "ON")
            .pragma("temp_store", "MEMORY")
            // In pages: the log is emptied every minute anyway, and whoever
            // commits when it is full waits for it.
            .pragma("wal_autocheckpoint", "4000");
        Ok(Self { options, path })
    }
}

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
        let lock = Lock::take(&path)?;
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

impl AttachedStore {
    /// Stores everything sent so far, and closes the file.
    pub async fn close(self) {
        let Self { store, writer: work, writes, reads } = self;
        drop(store);
        // A writer that is gone has nothing left to store.
        let _ = writes.send(writer::Write::End).await;
        let _ = work.await;
        reads.close().await;
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
