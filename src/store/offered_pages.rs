//! Stores which pages were on offer when a draft about them was last prepared, so that
//! the next draft tells only what changed since.

use std::sync::Arc;

use super::{
    error::StoreError,
    handle::Store,
    json_rows::json,
    query::{Row, query},
};
use crate::campaigns::{CampaignKind, OfferedPage, OperatorId};

impl Store {
    /// Returns the pages that were on offer at the last draft, ordered by id.
    ///
    /// # Errors
    /// Fails when the database can't be read.
    pub(crate) async fn offered(&self) -> Result<Vec<OfferedPage>, StoreError> {
        let rows = query("SELECT id, departement, title FROM offered ORDER BY id");
        let offered = |row: &Row| OfferedPage { id: row.get(0), departement: row.get(1), title: row.get(2) };
        Ok(rows.fetch_all(&self.reads).await?.iter().map(offered).collect())
    }

    /// Stores which pages are on offer now and, where `draft` holds a name and a draft,
    /// creates a campaign of it: both or neither. Returns the campaign's number.
    ///
    /// # Errors
    /// Fails when the transaction can't be committed; nothing is stored then.
    pub(crate) async fn offer(
        &self,
        offered: &[OfferedPage],
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
                query("DELETE FROM offered").execute(&mut *at).await?;
                let insert = "INSERT INTO offered (id, departement, title)
                              SELECT value ->> 0, value ->> 1, value ->> 2 FROM json_each($1)";
                query(insert).bind(&*rows).execute(&mut *at).await?;
                let Some((name, draft)) = &*draft else { return Ok(None) };
                let begin = "INSERT INTO campaign (kind, state, name, draft, holder, created_at)
                             VALUES ($1, 'draft', $2, $3, $4, $5) RETURNING id";
                let begin = query(begin).bind(CampaignKind::News.name()).bind(name).bind(draft);
                begin.bind(holder.0).bind(now).fetch_scalar(at).await.map(Some)
            })
        })
        .await
    }
}
