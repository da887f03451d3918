//! Names what can go wrong with the store's file; each message says what to do.

use std::path::Path;

use rusqlite::ffi;
use thiserror::Error;

use super::database_error::DatabaseError;

/// Says why something was not read or stored.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum StoreError {
    #[error("another `guichet run` uses `{0}`: stop it first, or name another file in DATABASE_URL")]
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

    /// Says why a statement failed, naming the file.
    pub(super) fn at(failure: DatabaseError, file: &str) -> Self {
        let file = file.to_owned();
        match failure.sqlite_code() {
            Some(ffi::SQLITE_BUSY | ffi::SQLITE_LOCKED) => Self::Locked(file),
            Some(ffi::SQLITE_READONLY | ffi::SQLITE_CANTOPEN) => Self::unopened(&file),
            Some(ffi::SQLITE_CORRUPT | ffi::SQLITE_NOTADB) => Self::Damaged(file),
            // A full disk is reported as either, depending on what was being written.
            Some(ffi::SQLITE_FULL | ffi::SQLITE_IOERR) => Self::Full(file),
            Some(code) => Self::Other(format!("SQLite result {code}")),
            None if failure == DatabaseError::Damaged => Self::Damaged(file),
            None => Self::Other("an unexpected answer".to_owned()),
        }
    }
}

impl From<DatabaseError> for StoreError {
    fn from(failure: DatabaseError) -> Self {
        Self::at(failure, "the database")
    }
}
