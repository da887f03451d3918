//! Opens the store's file, and upgrades it by its migrations.

use std::{path::Path, sync::Arc, thread, time::Duration};

use tokio::{runtime, sync::mpsc};

use super::{
    crash_marker::CrashMarker,
    database_error::DatabaseError,
    database_url::DatabaseUrl,
    error::StoreError,
    file_watch::FileWatch,
    guard::StoreGuard,
    handle::Store,
    lock::Lock,
    migrations::{self, FileVersion},
    query::query,
    received::Reception,
    sqlite::{Connection, PATIENCE, Readers},
    write::Write,
    writer,
};

/// Limits in bytes which files are checked whole at start: that takes some tens of
/// milliseconds.
const LARGEST_PROVED: u64 = 16 * 1024 * 1024;

/// Limits the wait for a locked file at start, where an operator waits for the error.
const PATIENCE_AT_START: Duration = Duration::from_secs(1);

/// Limits the connections that read: those for questions.
const READERS: usize = 2;

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
        let told = |failure: DatabaseError| StoreError::at(failure, &shown);
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
        let location = DatabaseUrl { path: path.clone() };
        let mut connection = Connection::open(&location, true, PATIENCE_AT_START).map_err(told)?;
        prove_whole(&mut connection, &path).await.map_err(told)?;
        match migrations::migrate(&mut connection).await.map_err(told)? {
            FileVersion::Older | FileVersion::Same => {}
            FileVersion::Newer => return Err(StoreError::Newer(shown)),
            FileVersion::Foreign => return Err(StoreError::Damaged(shown)),
        }
        // This takes once the lock that every write takes: a file that another program
        // holds is refused here, not at the first message.
        prove_writable(&mut connection).await.map_err(told)?;
        connection.set_patience(PATIENCE).map_err(told)?;
        let next =
            query("SELECT coalesce(max(seq), 0) + 1 FROM inbox").fetch_scalar(&mut connection).await.map_err(told)?;
        let ranges =
            query("SELECT first, last, hour FROM received_range").fetch_all(&mut connection).await.map_err(told)?;
        let ranges: Vec<_> = ranges.iter().map(|row| (row.get(0), row.get(1), row.get(2))).collect();
        let reception = Arc::new(Reception::new(&ranges, next));
        let reads = Readers::new(location, READERS);
        let watch = FileWatch::new(&path).map_err(|_| StoreError::unopened(&shown))?;
        let (writes, thread) = begin_writing(connection, &reception, Some(watch)).map_err(|_| StoreError::Closed)?;
        Ok(StoreHandles {
            store: Self { writes: writes.clone(), reads: reads.clone(), reception },
            crash_marker,
            guard: StoreGuard { thread, writes, reads, _lock: Some(lock) },
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
        let told = |failure: DatabaseError| StoreError::at(failure, &shown);
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
        let mut connection = Connection::open(location, false, PATIENCE).map_err(told)?;
        match migrations::version(&mut connection).await.map_err(told)? {
            FileVersion::Older | FileVersion::Foreign => return Err(StoreError::Older(shown)),
            FileVersion::Same => {}
            FileVersion::Newer => return Err(StoreError::Newer(shown)),
        }
        let reads = Readers::new(location.clone(), 1);
        let reception = Arc::<Reception>::default();
        let (writes, thread) = begin_writing(connection, &reception, None).map_err(|_| StoreError::Closed)?;
        let store = Self { writes: writes.clone(), reads: reads.clone(), reception };
        Ok((store, StoreGuard { thread, writes, reads, _lock: None }))
    }
}

/// Starts the writer in a thread of its own, where SQLite may wait for the disk.
fn begin_writing(
    connection: Connection,
    reception: &Arc<Reception>,
    watch: Option<FileWatch>,
) -> std::io::Result<(mpsc::Sender<Write>, thread::JoinHandle<()>)> {
    let (writes, queue) = mpsc::channel(MOST_WRITES);
    let reception = Arc::clone(reception);
    let runtime = runtime::Builder::new_current_thread().enable_time().build()?;
    let work = move || runtime.block_on(writer::run(connection, queue, reception, watch));
    Ok((writes, thread::Builder::new().name("store".to_owned()).spawn(work)?))
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
    query("BEGIN IMMEDIATE").execute(&mut *connection).await?;
    query("INSERT INTO remembered (name, text) VALUES ('opened', '') ON CONFLICT (name) DO UPDATE SET text = ''")
        .execute(&mut *connection)
        .await?;
    query("COMMIT").execute(connection).await.map(drop)
}

/// Creates a new file that only its owner can read, since it holds what people answered.
pub(super) fn create_private(path: &Path) -> std::io::Result<()> {
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path).map(drop)
}
