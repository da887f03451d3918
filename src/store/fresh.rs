//! What is known beside the data: what was found at its addresses, places of
//! help, and the pages that a draft was last prepared about.

use std::sync::Arc;

use sqlx::{Row as _, sqlite::SqliteRow};

use super::{Store, StoreError};
use crate::campaigns::{CampaignKind, Offered, OperatorId};

/// What was found at an address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LinkRow {
    /// The address.
    pub url: String,
    /// The day, since 1970-01-01.
    pub day: i64,
    /// In one word.
    pub verdict: String,
    /// Why, or where to.
    pub detail: String,
}

impl Store {
    /// What was last found at each address.
    ///
    /// # Errors
    /// When it can't be read.
    pub async fn links(&self) -> Result<Vec<LinkRow>, StoreError> {
        let rows = sqlx::query("SELECT url, day, verdict, detail FROM link ORDER BY url");
        let link =
            |row: &SqliteRow| LinkRow { url: row.get(0), day: row.get(1), verdict: row.get(2), detail: row.get(3) };
        Ok(rows.fetch_all(&self.reads).await?.iter().map(link).collect())
    }

    /// Takes in what was found; other addresses stay as they were.
    ///
    /// # Errors
    /// When nothing was stored.
    pub async fn keep_links(&self, links: &[LinkRow]) -> Result<(), StoreError> {
        let rows: Vec<_> = links.iter().map(|row| (&row.url, row.day, &row.verdict, &row.detail)).collect();
        self.insert_all(
            None,
            "INSERT OR REPLACE INTO link (url, day, verdict, detail)
             SELECT value ->> 0, value ->> 1, value ->> 2, value ->> 3 FROM json_each($1)",
            json(&rows),
        )
        .await
    }

    /// Every place of help of a list, opaque here.
    ///
    /// # Errors
    /// When they can't be read.
    pub async fn help_places(&self, list: &str) -> Result<Vec<String>, StoreError> {
        let rows = sqlx::query_scalar("SELECT place FROM help_place WHERE list = ? ORDER BY id");
        Ok(rows.bind(list).fetch_all(&self.reads).await?)
    }

    /// Puts these places, by their ids, in the place of all that the list had.
    ///
    /// # Errors
    /// When the list stays as it was.
    pub async fn replace_help_places(&self, list: &'static str, places: &[(String, String)]) -> Result<(), StoreError> {
        self.insert_all(
            Some(("DELETE FROM help_place WHERE list = $1", list)),
            "INSERT INTO help_place (list, id, place) SELECT $2, value ->> 0, value ->> 1 FROM json_each($1)",
            json(&places),
        )
        .await
    }

    /// The pages that a draft was last prepared about, by id.
    ///
    /// # Errors
    /// When they can't be read.
    pub async fn offered(&self) -> Result<Vec<Offered>, StoreError> {
        let rows = sqlx::query("SELECT id, departement, title FROM offered ORDER BY id");
        let offered = |row: &SqliteRow| Offered { id: row.get(0), departement: row.get(1), title: row.get(2) };
        Ok(rows.fetch_all(&self.reads).await?.iter().map(offered).collect())
    }

    /// Notes the pages that are offered now, and begins a draft about what
    /// changed, where there is one: both or neither. Tells its number.
    ///
    /// # Errors
    /// When nothing was stored.
    pub async fn offer(
        &self,
        offered: &[Offered],
        draft: Option<(String, String)>,
        holder: OperatorId,
        now: i64,
    ) -> Result<Option<i64>, StoreError> {
        let rows: Vec<_> = offered.iter().map(|one| (&one.id, &one.departement, &one.title)).collect();
        let rows = json(&rows);
        let draft = Arc::new(draft);
        self.job(move |at| {
            let (rows, draft) = (Arc::clone(&rows), Arc::clone(&draft));
            Box::pin(async move {
                sqlx::query("DELETE FROM offered").execute(&mut *at).await?;
                let insert = "INSERT INTO offered (id, departement, title)
                              SELECT value ->> 0, value ->> 1, value ->> 2 FROM json_each($1)";
                sqlx::query(insert).bind(&*rows).execute(&mut *at).await?;
                let Some((name, draft)) = &*draft else { return Ok(None) };
                let begin = "INSERT INTO campaign (kind, state, name, draft, holder, created_at)
                             VALUES ($1, 'draft', $2, $3, $4, $5) RETURNING id";
                let begin = sqlx::query_scalar(begin).bind(CampaignKind::News.name()).bind(name).bind(draft);
                begin.bind(holder.0).bind(now).fetch_one(at).await.map(Some)
            })
        })
        .await
    }

    /// Rows from JSON, after what they replace is gone.
    async fn insert_all(
        &self,
        first: Option<(&'static str, &'static str)>,
        insert: &'static str,
        rows: Arc<str>,
    ) -> Result<(), StoreError> {
        self.job(move |at| {
            let rows = Arc::clone(&rows);
            Box::pin(async move {
                if let Some((delete, list)) = first {
                    sqlx::query(delete).bind(list).execute(&mut *at).await?;
                }
                let insert = sqlx::query(insert).bind(&*rows);
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

fn json<T: serde::Serialize>(rows: &T) -> Arc<str> {
    // Texts and numbers always serialise.
    serde_json::to_string(rows).unwrap_or_default().into()
}
