//! Opens a SQLite file, and proves that it can be worked with.

use std::{path::Path, sync::Arc, time::Duration};

use tokio::{sync::mpsc, task::JoinHandle};

use crate::store::{
    connection::{Connection, Readers},
    crash_marker::CrashMarker,
    database_error::DatabaseError,
    error::StoreError,
    file_watch::FileWatch,
    guard::{StoreGuard, StoreTasks},
    handle::Store,
    lock::Lock,
    migrations::{self, StoreVersion},
    moving_mark,
    private_file::create_private,
    query::query,
    received::Reception,
    sqlite::{self, PATIENCE},
    store_handles::StoreHandles,
    write::{MOST_WRITES, Write},
    writer,
};

/// Limits in bytes which files are checked whole at start: that takes some tens of
/// milliseconds.
const LARGEST_PROVED: u64 = 16 * 1024 * 1024;

/// Limits the wait for a locked file at start, where an operator waits for the error.
const PATIENCE_AT_START: Duration = Duration::from_secs(1);

/// Limits the connections that read: those for questions.
const READERS: usize = 2;

/// Sets how long to wait for another program that holds the file, from then on.
const PATIENCE_AT_WORK: &str = "PRAGMA busy_timeout = 5000";

/// Opens the file to serve from it, creating or upgrading it.
pub(super) async fn open(path: &Path) -> Result<StoreHandles, StoreError> {
    let shown = path.display().to_string();
    let told = |error: DatabaseError| StoreError::at(error, &shown);
    match create_private(path) {
        Ok(()) => {}
        Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists => {}
        Err(error) if error.kind() == std::io::ErrorKind::StorageFull => return Err(StoreError::Full(shown)),
        Err(_) => return Err(StoreError::unopened(&shown)),
    }
    let path = path.canonicalize().map_err(|_| StoreError::unopened(&shown))?;
    // A pipe would keep whoever opens it waiting.
    if !path.is_file() {
        return Err(StoreError::unopened(&shown));
    }
    let lock = Lock::acquire(&path)?;
    let crash_marker = CrashMarker::open(&path).map_err(|_| StoreError::unopened(&shown))?;
    let mut connection =
        Connection::Sqlite(sqlite::FileConnection::open(&path, true, PATIENCE_AT_START).map_err(told)?);
    prove_whole(&mut connection, &path).await.map_err(told)?;
    match migrations::migrate(&mut connection).await.map_err(told)? {
        StoreVersion::Older | StoreVersion::Same => {}
        StoreVersion::Newer | StoreVersion::Compatible => return Err(StoreError::Newer(shown)),
        StoreVersion::Foreign => return Err(StoreError::Damaged(shown)),
    }
    if moving_mark::is_unfinished(&mut connection).await.map_err(told)? {
        return Err(StoreError::Unfinished(shown));
    }
    // This takes once the lock that every write takes: a file that another program
    // holds is refused here, not at the first message.
    prove_writable(&mut connection).await.map_err(told)?;
    connection.script(PATIENCE_AT_WORK).await.map_err(told)?;
    let next =
        query("SELECT coalesce(max(seq), 0) + 1 FROM inbox").fetch_scalar(&mut connection).await.map_err(told)?;
    let ranges =
        query("SELECT first, last, hour FROM received_range").fetch_all(&mut connection).await.map_err(told)?;
    let ranges: Vec<_> = ranges.iter().map(|row| (row.get(0), row.get(1), row.get(2))).collect();
    let reception = Arc::new(Reception::new(&ranges, next));
    let reads = Readers::Sqlite(sqlite::FileReaders::new(path.clone(), READERS));
    let watch = FileWatch::new(&path).map_err(|_| StoreError::unopened(&shown))?;
    let (writes, writing) = begin_writing(connection, &reception, Some(watch));
    let store = Store { writes: writes.clone(), reads: reads.clone(), reception, place: None };
    let guard = StoreGuard { tasks: StoreTasks::File { writing, lock: Some(lock) }, writes, reads };
    Ok(StoreHandles { store, crash_marker, guard, claims: None })
}

/// Opens the file for a moment, beside the program that serves it.
pub(super) async fn attach(path: &Path) -> Result<(Store, StoreGuard), StoreError> {
    let shown = path.display().to_string();
    let told = |error: DatabaseError| StoreError::at(error, &shown);
    // A folder that is missing is a slip in the name, a file often is not.
    if matches!(path.try_exists(), Ok(false)) {
        return Err(match StoreError::unopened(&shown) {
            StoreError::Unreadable(_) => StoreError::Missing(shown),
            other => other,
        });
    }
    // What was killed while it made the file leaves an empty one.
    if path.metadata().is_ok_and(|file| file.is_file() && file.len() == 0) {
        return Err(StoreError::Missing(shown));
    }
    if path.exists() && !path.is_file() {
        return Err(StoreError::unopened(&shown));
    }
    let mut connection = Connection::Sqlite(sqlite::FileConnection::open(path, false, PATIENCE).map_err(told)?);
    match migrations::version(&mut connection).await.map_err(told)? {
        StoreVersion::Older | StoreVersion::Foreign => return Err(StoreError::Older(shown)),
        StoreVersion::Same => {}
        StoreVersion::Newer | StoreVersion::Compatible => return Err(StoreError::Newer(shown)),
    }
    let reads = Readers::Sqlite(sqlite::FileReaders::new(path.to_owned(), 1));
    let reception = Arc::<Reception>::default();
    let (writes, writing) = begin_writing(connection, &reception, None);
    let store = Store { writes: writes.clone(), reads: reads.clone(), reception, place: None };
    Ok((store, StoreGuard { tasks: StoreTasks::File { writing, lock: None }, writes, reads }))
}

fn begin_writing(
    connection: Connection,
    reception: &Arc<Reception>,
    watch: Option<FileWatch>,
) -> (mpsc::Sender<Write>, JoinHandle<()>) {
    let (writes, queue) = mpsc::channel(MOST_WRITES);
    (writes, tokio::spawn(writer::run(connection, queue, Arc::clone(reception), watch)))
}

/// Finds damaged pages at start, rather than when somebody needs them. A large file is
/// not checked: that would take too long at every start.
async fn prove_whole(connection: &mut Connection, path: &Path) -> Result<(), DatabaseError> {
    if path.metadata().is_ok_and(|file| file.len() > LARGEST_PROVED) {
        return Ok(());
    }
    let found: String = query("PRAGMA quick_check(1)").fetch_scalar(connection).await?;
    if found == "ok" { Ok(()) } else { Err(DatabaseError::Damaged) }
}

async fn prove_writable(connection: &mut Connection) -> Result<(), DatabaseError> {
    connection.begin().await?;
    query("INSERT INTO remembered (name, text) VALUES ('opened', '') ON CONFLICT (name) DO UPDATE SET text = ''")
        .execute(&mut *connection)
        .await?;
    connection.commit().await
}
