//! Counts by day what happened; no row holds a person or a chat.

use std::sync::Arc;

use super::{
    error::StoreError,
    handle::Store,
    query::{Row, query},
};

/// Holds how often one thing happened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CountedRow {
    /// Is the kind of event, such as `asked` or `wrong-page`.
    pub kind: String,
    /// Is the catalogue id of what it happened to; empty where there is none.
    pub name: String,
    pub count: u64,
}

impl Store {
    /// Adds counts of a kind and a name to a day's counters (days since 1970-01-01).
    ///
    /// # Errors
    /// Fails when the transaction can't be committed; nothing is stored then.
    pub(crate) async fn count(&self, day: i64, counted: Vec<(&'static str, String, u64)>) -> Result<(), StoreError> {
        let rows: Arc<str> = serde_json::to_string(&counted).unwrap_or_default().into();
        self.job(move |at| {
            let rows = Arc::clone(&rows);
            Box::pin(async move {
                let add = query(
                    "INSERT INTO counter (day, kind, name, count)
                     SELECT $1, value ->> 0, value ->> 1, CAST(value ->> 2 AS BIGINT) FROM json_each($2) WHERE true
                     ON CONFLICT (day, kind, name) DO UPDATE SET count = counter.count + excluded.count",
                );
                add.bind(day).bind(&*rows).execute(at).await.map(drop)
            })
        })
        .await
    }

    /// Returns the sum of each counter from the day `since` on (days since 1970-01-01),
    /// ordered by kind, the largest first.
    ///
    /// # Errors
    /// Fails when the database can't be read.
    pub(crate) async fn counted(&self, since: i64) -> Result<Vec<CountedRow>, StoreError> {
        let rows = query(
            "SELECT kind, name, CAST(sum(count) AS BIGINT) FROM counter WHERE day >= $1 GROUP BY kind, name ORDER BY kind, 3 DESC, name",
        );
        let counted = |row: &Row| CountedRow {
            kind: row.get(0),
            name: row.get(1),
            count: u64::try_from(row.get::<i64>(2)).unwrap_or_default(),
        };
        Ok(rows.bind(since).fetch_all(&self.reads).await?.iter().map(counted).collect())
    }
}
