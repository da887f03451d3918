//! Counters of what happened, by day: no person, no chat.

use std::sync::Arc;

use sqlx::Row as _;

use super::{error::StoreError, handle::Store};

/// How often something happened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CountedRow {
    /// What kind of thing.
    pub kind: String,
    /// Which one, by its catalogue id.
    pub name: String,
    /// How often.
    pub count: u64,
}

impl Store {
    /// Adds to the counters of a day (since 1970-01-01).
    ///
    /// # Errors
    /// When nothing was added.
    pub async fn count(&self, day: i64, counted: Vec<(&'static str, String, u64)>) -> Result<(), StoreError> {
        let rows: Arc<str> = serde_json::to_string(&counted).unwrap_or_default().into();
        self.job(move |at| {
            let rows = Arc::clone(&rows);
            Box::pin(async move {
                let add = sqlx::query(
                    "INSERT INTO counter (day, kind, name, count)
                     SELECT $1, value ->> 0, value ->> 1, value ->> 2 FROM json_each($2) WHERE true
                     ON CONFLICT (day, kind, name) DO UPDATE SET count = count + excluded.count",
                );
                add.bind(day).bind(&*rows).execute(at).await.map(drop)
            })
        })
        .await
    }

    /// The counters since a day, over all days.
    ///
    /// # Errors
    /// When they can't be read.
    pub async fn counted(&self, since: i64) -> Result<Vec<CountedRow>, StoreError> {
        let rows = sqlx::query(
            "SELECT kind, name, sum(count) FROM counter WHERE day >= ? GROUP BY kind, name ORDER BY kind, 3 DESC, name",
        );
        let counted = |row: &sqlx::sqlite::SqliteRow| CountedRow {
            kind: row.get(0),
            name: row.get(1),
            count: u64::try_from(row.get::<i64, _>(2)).unwrap_or_default(),
        };
        Ok(rows.bind(since).fetch_all(&self.reads).await?.iter().map(counted).collect())
    }
}
