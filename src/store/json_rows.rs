//! Inserts many rows by one statement, to which they are bound as one JSON text.

use std::sync::Arc;

use super::{error::StoreError, handle::Store, query::query};

impl Store {
    /// Inserts rows from JSON, after deleting those that they replace.
    pub(super) async fn insert_all(
        &self,
        first: Option<(&'static str, &'static str)>,
        insert: &'static str,
        rows: Arc<str>,
    ) -> Result<(), StoreError> {
        self.job(move |at| {
            let rows = Arc::clone(&rows);
            Box::pin(async move {
                if let Some((delete, list)) = first {
                    query(delete).bind(list).execute(&mut *at).await?;
                }
                let insert = query(insert).bind(&*rows);
                let insert = match first {
                    Some((_, list)) => insert.bind(list),
                    None => insert,
                };
                insert.execute(at).await.map(drop)
            })
        })
        .await
    }
}

/// Returns the rows as one JSON text.
pub(super) fn json<T: serde::Serialize>(rows: &T) -> Arc<str> {
    // Texts and numbers always serialise.
    serde_json::to_string(rows).unwrap_or_default().into()
}
