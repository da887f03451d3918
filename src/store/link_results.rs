//! Stores what was last found at each address of the data.

use super::{
    error::StoreError,
    handle::Store,
    json_rows::json,
    query::{Row, query},
};

/// Holds what was last found at one address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LinkRow {
    pub url: String,
    /// Is the day of that request in France, in days since 1970-01-01; of what seems gone
    /// the first day on which it did.
    pub day: i64,
    /// Is `alive`, `moved`, `unsure` or `dead`.
    pub verdict: String,
    /// Says why; for `moved`, it is the new address.
    pub detail: String,
    /// Says why the last look brought nothing certain; empty where it did.
    pub doubt: String,
}

impl Store {
    /// Returns what was last found at each address.
    ///
    /// # Errors
    /// Fails when the database can't be read.
    pub(crate) async fn links(&self) -> Result<Vec<LinkRow>, StoreError> {
        let rows = query("SELECT url, day, verdict, detail, doubt FROM link ORDER BY url");
        let link = |row: &Row| LinkRow {
            url: row.get(0),
            day: row.get(1),
            verdict: row.get(2),
            detail: row.get(3),
            doubt: row.get(4),
        };
        Ok(rows.fetch_all(&self.reads).await?.iter().map(link).collect())
    }

    /// Stores these rows in the place of those of the same addresses; others stay as they
    /// were.
    ///
    /// # Errors
    /// Fails when the transaction can't be committed; nothing is stored then.
    pub(crate) async fn keep_links(&self, links: &[LinkRow]) -> Result<(), StoreError> {
        let rows: Vec<_> = links.iter().map(|row| (&row.url, row.day, &row.verdict, &row.detail, &row.doubt)).collect();
        self.insert_all(
            None,
            "INSERT INTO link (url, day, verdict, detail, doubt)
             SELECT value ->> 0, CAST(value ->> 1 AS BIGINT), value ->> 2, value ->> 3, value ->> 4 FROM json_each($1)
             WHERE true ON CONFLICT (url) DO UPDATE SET
                 day = excluded.day, verdict = excluded.verdict, detail = excluded.detail, doubt = excluded.doubt",
            json(&rows),
        )
        .await
    }
}
