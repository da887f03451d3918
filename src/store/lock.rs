//! Keeps the database to one process, by an advisory lock on a file beside it. The system
//! releases the lock when the process ends, however it ends.
//!
//! The lock is not on the database itself: closing a second handle to it would release
//! SQLite's own locks (sqlite.org/howtocorrupt.html, section 2.2).

use std::{
    fs::{File, OpenOptions, TryLockError},
    path::{Path, PathBuf},
};

use super::error::StoreError;

/// Holds the lock until it is dropped.
#[derive(Debug)]
pub(super) struct Lock(#[expect(dead_code, reason = "holds the lock until it is dropped")] File);

impl Lock {
    pub fn acquire(database: &Path) -> Result<Self, StoreError> {
        let shown = database.display().to_string();
        let mut name = database.as_os_str().to_owned();
        name.push(".lock");
        let file = OpenOptions::new().create(true).append(true).open(PathBuf::from(name));
        let file = file.map_err(|error| match error.kind() {
            std::io::ErrorKind::StorageFull => StoreError::Full(shown.clone()),
            _ => StoreError::Unreadable(shown.clone()),
        })?;
        match file.try_lock() {
            Ok(()) => Ok(Self(file)),
            Err(TryLockError::WouldBlock) => Err(StoreError::InUse(shown)),
            Err(TryLockError::Error(_)) => Err(StoreError::Unreadable(shown)),
        }
    }
}
