//! Names what can go wrong with the store's file; each message says what to do.

use std::path::Path;

use sqlx::error::DatabaseError;
use thiserror::Error;

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

/// SQLite defines these result codes (sqlite.org/rescode.html); of extended ones the low
/// byte counts.
const ERROR: u32 = 1;
const BUSY: u32 = 5;
const LOCKED: u32 = 6;
const READONLY: u32 = 8;
const IO_ERROR: u32 = 10;
const CORRUPT: u32 = 11;
const FULL: u32 = 13;
const CANNOT_OPEN: u32 = 14;
const TOO_BIG: u32 = 18;
const CONSTRAINT: u32 = 19;
const MISMATCH: u32 = 20;
const NOT_A_DATABASE: u32 = 26;

/// Marks, in [`sqlx::Error::Protocol`], that a check of the whole file found damage.
pub(super) const DAMAGED: &str = "damaged";

impl StoreError {
    /// Returns whether SQLite refused this statement for its content, rather than every
    /// statement for the state of the file.
    pub(super) fn is_of_one_statement(error: &sqlx::Error) -> bool {
        matches!(code(error), Some(ERROR | TOO_BIG | CONSTRAINT | MISMATCH))
    }

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

    /// Converts an error of sqlx, naming the file in its message.
    pub(super) fn at(error: &sqlx::Error, file: &str) -> Self {
        let file = file.to_owned();
        if matches!(error, sqlx::Error::Protocol(said) if said == DAMAGED) {
            return Self::Damaged(file);
        }
        match code(error) {
            Some(BUSY | LOCKED) => Self::Locked(file),
            Some(READONLY | CANNOT_OPEN) => Self::unopened(&file),
            Some(CORRUPT | NOT_A_DATABASE) => Self::Damaged(file),
            // A full disk is reported as either, depending on what was being written.
            Some(FULL | IO_ERROR) => Self::Full(file),
            Some(_) | None => Self::Other(short(error)),
        }
    }
}

impl From<sqlx::Error> for StoreError {
    fn from(error: sqlx::Error) -> Self {
        Self::at(&error, "the database")
    }
}

fn code(error: &sqlx::Error) -> Option<u32> {
    let sqlx::Error::Database(error) = error else { return None };
    let code: u32 = DatabaseError::code(error.as_ref())?.parse().ok()?;
    Some(code & 0xff)
}

/// Returns the result code alone: a message of SQLite could hold what somebody wrote.
fn short(error: &sqlx::Error) -> String {
    match error {
        sqlx::Error::Database(error) => {
            format!("SQLite result {}", DatabaseError::code(error.as_ref()).unwrap_or_default())
        }
        sqlx::Error::PoolTimedOut => "no connection was free in time".to_owned(),
        sqlx::Error::Io(error) => error.kind().to_string(),
        _ => "an unexpected answer".to_owned(),
    }
}
