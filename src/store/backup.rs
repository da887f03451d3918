//! Copies the store's file while it is in use.

use std::path::Path;

use super::{error::StoreError, handle::Store, private_file::create_private, query::query};

impl Store {
    /// Writes a copy of everything into a new file that only its owner can read (SQLite,
    /// `VACUUM INTO`). Nothing that was erased is in it.
    ///
    /// # Errors
    /// Fails where the file is there already or can't be written; what was begun of it is
    /// taken away again.
    pub(crate) async fn back_up(&self, to: &Path) -> Result<(), StoreError> {
        if self.is_server() {
            return Err(StoreError::NotAFile);
        }
        let shown = to.display().to_string();
        create_private(to).map_err(|error| match error.kind() {
            std::io::ErrorKind::AlreadyExists => StoreError::Exists(shown.clone()),
            std::io::ErrorKind::StorageFull => StoreError::Full(shown.clone()),
            _ => StoreError::unopened(&shown),
        })?;
        let copied = query("VACUUM INTO $1").bind(&shown).execute(&self.reads).await;
        if copied.is_err() {
            // What stays of it is empty or half a copy, and of no use.
            let _ = std::fs::remove_file(to);
        }
        copied.map(drop).map_err(|error| StoreError::at(error, &shown))
    }
}
