//! Runs statements on a SQLite file, in the thread that asks: a connection belongs to one.

use std::{
    path::{Path, PathBuf},
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};

use rusqlite::{
    OpenFlags,
    types::{ToSql, ToSqlOutput, ValueRef},
};
use tokio::{sync::Semaphore, task::spawn_blocking};

use super::{
    database_error::DatabaseError,
    query::{Executor, Query, Row, Rows, Value},
};

/// Limits how long to wait for another program, such as a backup, that holds the file.
pub(super) const PATIENCE: Duration = Duration::from_secs(5);

/// Limits the statements that a connection keeps read.
const KEPT_STATEMENTS: usize = 128;

/// Is an open connection to the file.
#[derive(Debug)]
pub(super) struct FileConnection(rusqlite::Connection);

impl FileConnection {
    /// Opens the file; `creates` tells whether it may be new.
    pub fn open(path: &Path, creates: bool, patience: Duration) -> Result<Self, DatabaseError> {
        let mut flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        flags.set(OpenFlags::SQLITE_OPEN_CREATE, creates);
        let connection = rusqlite::Connection::open_with_flags(path, flags)?;
        connection.busy_timeout(patience)?;
        connection.set_prepared_statement_cache_capacity(KEPT_STATEMENTS);
        connection.execute_batch(
            // SQLite overwrites what is erased (sqlite.org/pragma.html#pragma_secure_delete).
            // The limit of the log counts pages: it is emptied every minute anyway, and whoever
            // commits when it is full waits for it.
            "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON;
             PRAGMA temp_store = MEMORY; PRAGMA wal_autocheckpoint = 4000",
        )?;
        Ok(Self(connection))
    }

    /// Runs a statement to its end.
    pub fn run(&self, query: &Query) -> Result<Rows, DatabaseError> {
        let mut statement = self.0.prepare_cached(&query.sql)?;
        for index in 1..=statement.parameter_count() {
            // `$2` is a name to SQLite, whose place is where it first stands.
            let number = statement.parameter_name(index).and_then(|name| name.get(1..)?.parse().ok()).unwrap_or(index);
            let value = query.values.get(number - 1).unwrap_or(&Value::Null);
            statement.raw_bind_parameter(index, value)?;
        }
        let columns = statement.column_count();
        let mut found = statement.raw_query();
        let mut rows = Vec::new();
        while let Some(row) = found.next()? {
            let values = (0..columns).map(|column| row.get_ref(column).map(Value::from));
            rows.push(Row(values.collect::<Result<_, _>>()?));
        }
        drop(found);
        Ok(Rows { rows, changed: self.0.changes() })
    }

    /// Runs several statements that give nothing.
    pub fn script(&self, script: &str) -> Result<(), DatabaseError> {
        Ok(self.0.execute_batch(script)?)
    }
}

/// Holds the connections that read, each of which is opened when it is first needed.
#[derive(Debug, Clone)]
pub(super) struct FileReaders(Arc<Shared>);

#[derive(Debug)]
struct Shared {
    path: PathBuf,
    most: usize,
    free: Semaphore,
    idle: Mutex<Vec<FileConnection>>,
}

impl FileReaders {
    pub fn new(path: PathBuf, most: usize) -> Self {
        Self(Arc::new(Shared { path, most, free: Semaphore::new(most), idle: Mutex::default() }))
    }

    /// Opens one more connection, for whoever keeps it.
    pub async fn open(&self) -> Result<FileConnection, DatabaseError> {
        let path = self.0.path.clone();
        on_a_thread(move || FileConnection::open(&path, false, PATIENCE)).await
    }

    /// Closes the connections once what they read is read.
    pub async fn close(&self) {
        let all = u32::try_from(self.0.most).unwrap_or(u32::MAX);
        let _places = self.0.free.acquire_many(all).await;
        self.0.free.close();
        self.0.idle.lock().unwrap_or_else(PoisonError::into_inner).clear();
    }
}

impl Executor for &FileReaders {
    async fn run(self, query: Query) -> Result<Rows, DatabaseError> {
        // It is never closed while somebody reads.
        let _place = self.0.free.acquire().await.map_err(|_| DatabaseError::Unexpected)?;
        let shared = Arc::clone(&self.0);
        on_a_thread(move || {
            let idle = shared.idle.lock().unwrap_or_else(PoisonError::into_inner).pop();
            let connection = match idle {
                Some(connection) => connection,
                None => FileConnection::open(&shared.path, false, PATIENCE)?,
            };
            // One that failed is not used again.
            let rows = connection.run(&query)?;
            shared.idle.lock().unwrap_or_else(PoisonError::into_inner).push(connection);
            Ok(rows)
        })
        .await
    }
}

/// Runs what would block on a thread where that holds up nobody.
pub(super) async fn on_a_thread<T: Send + 'static>(
    work: impl FnOnce() -> Result<T, DatabaseError> + Send + 'static,
) -> Result<T, DatabaseError> {
    spawn_blocking(work).await.unwrap_or(Err(DatabaseError::Unexpected))
}

impl ToSql for Value {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(ToSqlOutput::Borrowed(match self {
            Self::Null => ValueRef::Null,
            Self::Integer(number) => ValueRef::Integer(*number),
            Self::Text(text) => ValueRef::Text(text.as_bytes()),
            Self::Bytes(bytes) => ValueRef::Blob(bytes),
            Self::Integers(_) | Self::Texts(_) | Self::Blobs(_) => return Err(rusqlite::Error::InvalidQuery),
        }))
    }
}

impl From<ValueRef<'_>> for Value {
    fn from(value: ValueRef<'_>) -> Self {
        match value {
            ValueRef::Null => Self::Null,
            ValueRef::Integer(number) => Self::Integer(number),
            #[expect(clippy::cast_possible_truncation, reason = "no column holds fractions")]
            ValueRef::Real(number) => Self::Integer(number as i64),
            ValueRef::Text(text) => Self::Text(String::from_utf8_lossy(text).into_owned()),
            ValueRef::Blob(bytes) => Self::Bytes(bytes.to_owned()),
        }
    }
}
