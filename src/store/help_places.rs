//! Stores places of help, list by list; a place is opaque here.

use std::sync::Arc;

use super::{error::StoreError, handle::Store, json_rows::json, query::query};

/// Limits the places that are written at once, so that a long list needs little memory.
const AT_ONCE: usize = 2_000;

impl Store {
    /// Returns every place of a list, ordered by id.
    ///
    /// # Errors
    /// Fails when the database can't be read.
    pub(crate) async fn help_places(&self, list: &str) -> Result<Vec<String>, StoreError> {
        let rows = query("SELECT place FROM help_place WHERE list = $1 ORDER BY id").bind(list);
        Ok(rows.fetch_all(&self.reads).await?.iter().map(|row| row.get(0)).collect())
    }

    /// Replaces all places of some lists by these: list, id and place.
    ///
    /// # Errors
    /// Fails when the transaction can't be committed; the lists stay as they were.
    pub(crate) async fn replace_help_places(
        &self,
        lists: &[&'static str],
        places: &[(&'static str, String, String)],
    ) -> Result<(), StoreError> {
        let lists: Arc<[&'static str]> = lists.into();
        let rows: Arc<[Arc<str>]> = places.chunks(AT_ONCE).map(|some| json(&some)).collect();
        self.job(move |at| {
            let (lists, rows) = (Arc::clone(&lists), Arc::clone(&rows));
            Box::pin(async move {
                for list in lists.iter() {
                    query("DELETE FROM help_place WHERE list = $1").bind(*list).execute(&mut *at).await?;
                }
                for some in rows.iter() {
                    let insert = "INSERT INTO help_place (list, id, place) \
                                  SELECT value ->> 0, value ->> 1, value ->> 2 FROM json_each($1)";
                    query(insert).bind(&**some).execute(&mut *at).await?;
                }
                Ok(())
            })
        })
        .await
    }
}
