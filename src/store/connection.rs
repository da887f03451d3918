//! Is a connection to whichever engine holds the data.

use super::{
    database_error::DatabaseError,
    postgres,
    query::{Executor, Query, Rows},
    sqlite,
};

/// Is the connection that writes.
#[derive(Debug)]
pub(super) enum Connection {
    Sqlite(sqlite::FileConnection),
    Postgres(postgres::ServerConnection),
}

impl Connection {
    /// Begins a transaction that writes.
    pub async fn begin(&mut self) -> Result<(), DatabaseError> {
        match self {
            // The lock is taken at once: it cannot be had later where others read meanwhile.
            Self::Sqlite(connection) => connection.script("BEGIN IMMEDIATE"),
            Self::Postgres(connection) => connection.begin().await,
        }
    }

    /// Ends the transaction by what it did.
    pub async fn commit(&mut self) -> Result<(), DatabaseError> {
        match self {
            Self::Sqlite(connection) => connection.script("COMMIT"),
            Self::Postgres(connection) => connection.commit().await,
        }
    }

    /// Ends the transaction as if nothing was done.
    pub async fn roll_back(&mut self) {
        match self {
            // It fails only where SQLite has done so by itself, as on a full disk.
            Self::Sqlite(connection) => _ = connection.script("ROLLBACK"),
            Self::Postgres(connection) => connection.roll_back().await,
        }
    }

    /// Runs several statements that give nothing.
    pub async fn script(&mut self, script: &str) -> Result<(), DatabaseError> {
        match self {
            Self::Sqlite(connection) => connection.script(script),
            Self::Postgres(connection) => connection.script(script).await,
        }
    }

    /// Returns what only one engine understands.
    pub const fn choose<'a>(&self, sqlite: &'a str, postgres: &'a str) -> &'a str {
        match self {
            Self::Sqlite(_) => sqlite,
            Self::Postgres(_) => postgres,
        }
    }
}

impl Executor for &mut Connection {
    async fn run(self, query: Query) -> Result<Rows, DatabaseError> {
        match self {
            Connection::Sqlite(connection) => connection.run(&query),
            // In a box: who asks a file need not have room for this.
            Connection::Postgres(connection) => Box::pin(connection.run(query)).await,
        }
    }
}

/// Holds the connections that read.
#[derive(Debug, Clone)]
pub(super) enum Readers {
    Sqlite(sqlite::FileReaders),
    Postgres(postgres::ServerReader),
}

impl Readers {
    /// Closes them once what they read is read.
    pub async fn close(&self) {
        match self {
            Self::Sqlite(readers) => readers.close().await,
            // Its connection ends with its last reader.
            Self::Postgres(_) => {}
        }
    }

    /// Returns what only one engine understands.
    pub const fn choose<'a>(&self, sqlite: &'a str, postgres: &'a str) -> &'a str {
        match self {
            Self::Sqlite(_) => sqlite,
            Self::Postgres(_) => postgres,
        }
    }
}

impl Executor for &Readers {
    async fn run(self, query: Query) -> Result<Rows, DatabaseError> {
        match self {
            Readers::Sqlite(readers) => readers.run(query).await,
            Readers::Postgres(reader) => Box::pin(reader.run(query)).await,
        }
    }
}
