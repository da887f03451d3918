//! Marks a store into which another one is being copied, so that no bot serves from a part.

use super::{connection::Connection, database_error::DatabaseError, query::query};

/// Names in the store from where it is being filled.
pub(super) const MOVING: &str = "moving";

/// Returns whether a copy into the store was begun and not finished.
pub(super) async fn is_unfinished(at: &mut Connection) -> Result<bool, DatabaseError> {
    let mark = query("SELECT text FROM remembered WHERE name = $1").bind(MOVING);
    Ok(mark.fetch_optional(at).await?.is_some())
}
