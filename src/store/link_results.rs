//! Stores what was last found at each address of the data.

use sqlx::{Row as _, sqlite::SqliteRow};

use super::{error::StoreError, handle::Store, json_rows::json};

/// Holds what was last found at one address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LinkRow {
    pub url: String,
    /// Is the day of that request in France, in days since 1970-01-01.
    pub day: i64,
    /// Is `alive`, `moved`, `unsure` or `dead`.
    pub verdict: String,
    /// Says why; for `moved`, it is the new address.
    pub detail: String,
}

impl Store {
    /// Returns what was last found at each address.
    ///
    /// # Errors
    /// Fails when the database can't be read.
    pub(crate) async fn links(&self) -> Result<Vec<LinkRow>, StoreError> {
        let rows = sqlx::query("SELECT url, day, verdict, detail FROM link ORDER BY url");
        let link =
            |row: &SqliteRow| LinkRow { url: row.get(0), day: row.get(1), verdict: row.get(2), detail: row.get(3) };
        Ok(rows.fetch_all(&self.reads).await?.iter().map(link).collect())
    }

    /// Stores what was found at these addresses; the rows of others stay as they were. An
    /// unsure result tells nothing, so it replaces no certain one.
    ///
    /// # Errors
    /// Fails when the transaction can't be committed; nothing is stored then.
    pub(crate) async fn keep_links(&self, links: &[LinkRow]) -> Result<(), StoreError> {
        let rows: Vec<_> = links.iter().map(|row| (&row.url, row.day, &row.verdict, &row.detail)).collect();
        self.insert_all(
            None,
            // Without the WHERE, SQLite would read ON CONFLICT as a part of a join.
            "INSERT INTO link (url, day, verdict, detail)
             SELECT value ->> 0, value ->> 1, value ->> 2, value ->> 3 FROM json_each($1) WHERE true
             ON CONFLICT (url) DO UPDATE SET day = excluded.day, verdict = excluded.verdict, detail = excluded.detail
             WHERE excluded.verdict <> 'unsure' OR link.verdict = 'unsure'",
            json(&rows),
        )
        .await
    }
}
