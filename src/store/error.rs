//! Names what can go wrong with the store's file; each message says what to do.

use std::path::Path;

use rusqlite::ffi;
use thiserror::Error;

use super::database_error::DatabaseError;

/// Says why something was not read or stored.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum StoreError {
    #[error("another `guichet run` uses `{0}`: stop it first, or name another one in DATABASE_URL")]
    InUse(String),
    #[error("`{0}` is locked by another program: close that one")]
    Locked(String),
    #[error(
        "there is no file `{0}` yet: start `guichet run` once, or name another one with --database-url or DATABASE_URL"
    )]
    Missing(String),
    #[error("`{0}` is no file: name one in DATABASE_URL")]
    NoFile(String),
    #[error("`{0}` is there already: name a new file")]
    Exists(String),
    #[error("`{0}` cannot be opened: its folder does not exist")]
    NoFolder(String),
    #[error("`{0}` cannot be opened: it is a folder, so name a file in it")]
    Folder(String),
    #[error("`{0}` cannot be opened: check who may read and write it and its folder")]
    Unreadable(String),
    #[error("`{0}` is no database of this program, or is damaged: restore a backup, or move it away to begin anew")]
    Damaged(String),
    #[error("`{0}` cannot be written: no space is left, or the disk fails")]
    Full(String),
    #[error("`{0}` was not opened by this version yet: start `guichet run` once")]
    Older(String),
    #[error("`{0}` was moved, replaced or deleted while it was in use: put it back, then start again")]
    Gone(String),
    #[error("`{0}` was written by a newer version: use that version")]
    Newer(String),
    #[error("no server of `{0}` answers: check that PostgreSQL runs there, and DATABASE_URL")]
    Away(String),
    #[error("PostgreSQL lets nobody in at `{0}` with this user and password: check DATABASE_URL")]
    NoEntry(String),
    #[error("there is no database `{0}`: create it, or name another one in DATABASE_URL")]
    NoDatabase(String),
    #[error("this user may not do what is needed in `{0}`: it must own the database, or its schema")]
    NoRights(String),
    #[error("`{0}` can only be read: name the server that takes writes in DATABASE_URL, or all of them between commas")]
    ReadOnly(String),
    #[error(
        "the connection to `{0}` cannot be encrypted: check the server's certificate (SSL_CERT_FILE), or write \
         sslmode=disable in DATABASE_URL"
    )]
    Tls(String),
    #[error("`{0}` holds the tables of another program: name an empty database in DATABASE_URL")]
    OtherProgram(String),
    #[error("`{0}` holds something already: name an empty one to move into")]
    NotEmpty(String),
    #[error("a move into `{0}` was begun and not finished: repeat `guichet store move`")]
    Unfinished(String),
    #[error("not every row of `{0}` arrived: something wrote to one of the stores meanwhile; repeat the move")]
    NotTheSame(&'static str),
    #[error("`guichet backup` copies a file: of PostgreSQL take `pg_dump`")]
    NotAFile,
    #[error("the database answered `{0}`")]
    Other(String),
    #[error("the store is closed")]
    Closed,
}

impl StoreError {
    /// Says why a file cannot be opened, by what stands there now.
    pub(super) fn unopened(file: &str) -> Self {
        let path = Path::new(file);
        let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty());
        let file = file.to_owned();
        match folder.is_some_and(|folder| !folder.is_dir()) {
            true => Self::NoFolder(file),
            false if path.is_dir() => Self::Folder(file),
            false if path.metadata().is_ok_and(|there| !there.is_file()) => Self::NoFile(file),
            false => Self::Unreadable(file),
        }
    }

    /// Says why a statement failed, naming the file or the database.
    pub(super) fn at(error: DatabaseError, store: &str) -> Self {
        let store = store.to_owned();
        match error {
            DatabaseError::Sqlite(code) => Self::of_sqlite(code & 0xff, store),
            DatabaseError::Postgres(code) => Self::of_postgres(code, store),
            DatabaseError::Away => Self::Away(store),
            DatabaseError::ReadOnly => Self::ReadOnly(store),
            DatabaseError::Tls => Self::Tls(store),
            DatabaseError::Damaged => Self::Damaged(store),
            DatabaseError::Unexpected => Self::Other("an unexpected answer".to_owned()),
        }
    }

    fn of_sqlite(code: i32, file: String) -> Self {
        match code {
            ffi::SQLITE_BUSY | ffi::SQLITE_LOCKED => Self::Locked(file),
            ffi::SQLITE_READONLY | ffi::SQLITE_CANTOPEN => Self::unopened(&file),
            ffi::SQLITE_CORRUPT | ffi::SQLITE_NOTADB => Self::Damaged(file),
            // A full disk is reported as either, depending on what was being written.
            ffi::SQLITE_FULL | ffi::SQLITE_IOERR => Self::Full(file),
            code => Self::Other(format!("SQLite result {code}")),
        }
    }

    fn of_postgres(code: [u8; 5], database: String) -> Self {
        match &code {
            b"28000" | b"28P01" => Self::NoEntry(database),
            b"3D000" => Self::NoDatabase(database),
            b"42501" => Self::NoRights(database),
            b"53100" => Self::Full(database),
            code => Self::Other(format!("PostgreSQL error {}", String::from_utf8_lossy(code))),
        }
    }
}

impl From<DatabaseError> for StoreError {
    fn from(error: DatabaseError) -> Self {
        Self::at(error, "the database")
    }
}
