//! Keeps the database to one process, by an advisory lock on the file itself, whichever of
//! its names it was opened by. The system releases the lock when the process ends, however
//! it ends.
//!
//! The lock is that of `flock`, which SQLite's own locks know nothing of. Closing a second
//! handle to the file would release those (sqlite.org/howtocorrupt.html, section 2.2): this
//! one is therefore closed after every other.

use std::{
    fs::{File, TryLockError},
    path::Path,
};

use super::error::StoreError;

/// Holds the lock until it is dropped.
#[derive(Debug)]
pub(super) struct Lock(#[expect(dead_code, reason = "holds the lock until it is dropped")] File);

impl Lock {
    pub fn acquire(database: &Path) -> Result<Self, StoreError> {
        let shown = database.display().to_string();
        let file = File::open(database).map_err(|_| StoreError::unopened(&shown))?;
        match file.try_lock() {
            Ok(()) => Ok(Self(file)),
            Err(TryLockError::WouldBlock) => Err(StoreError::InUse(shown)),
            Err(TryLockError::Error(_)) => Err(StoreError::Unreadable(shown)),
        }
    }
}
