//! Stores places of help, list by list; a place is opaque here.

use super::{error::StoreError, handle::Store, json_rows::json};

impl Store {
    /// Returns every place of a list, ordered by id.
    ///
    /// # Errors
    /// Fails when the database can't be read.
    pub(crate) async fn help_places(&self, list: &str) -> Result<Vec<String>, StoreError> {
        let rows = sqlx::query_scalar("SELECT place FROM help_place WHERE list = ? ORDER BY id");
        Ok(rows.bind(list).fetch_all(&self.reads).await?)
    }

    /// Replaces all places of a list by these pairs of id and place.
    ///
    /// # Errors
    /// Fails when the transaction can't be committed; the list stays as it was.
    pub(crate) async fn replace_help_places(
        &self,
        list: &'static str,
        places: &[(String, String)],
    ) -> Result<(), StoreError> {
        self.insert_all(
            Some(("DELETE FROM help_place WHERE list = $1", list)),
            "INSERT INTO help_place (list, id, place) SELECT $2, value ->> 0, value ->> 1 FROM json_each($1)",
            json(&places),
        )
        .await
    }
}
