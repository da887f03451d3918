//! Stores pages of Service-Public's guide, and what facts of the data are tied to; a page is
//! opaque here.

use std::sync::Arc;

use super::{
    error::StoreError,
    handle::Store,
    json_rows::json,
    query::{Row, query},
};

/// Holds a page as it was last taken in. Days are counted since 1970-01-01.
#[derive(Debug, Clone)]
pub(crate) struct OfficialPageRow {
    pub id: String,
    pub page: String,
    /// Holds the edition before.
    pub earlier: Option<String>,
    pub seen: i64,
    /// Is the day of the archive that last changed it.
    pub changed: Option<i64>,
    /// Is the day of the first archive without it.
    pub gone: Option<i64>,
}

/// Holds what a fact is tied to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct FactTieRow {
    pub fact: String,
    pub tied: String,
    pub words: Option<String>,
    pub accepted: Option<i64>,
}

/// Says which archive was last taken in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct OfficialImportRow {
    pub day: i64,
    pub source: String,
    pub etag: Option<String>,
}

/// Holds what an archive brings, all of which is stored or nothing.
#[derive(Debug)]
pub(crate) struct OfficialEdition<'a> {
    pub import: &'a OfficialImportRow,
    /// Pairs each id with its page.
    pub pages: &'a [(String, String)],
    /// Lists all ids of the archive; stored pages without one are gone.
    pub present: &'a [String],
    pub ties: &'a [FactTieRow],
}

const PAGES: &str = "
    INSERT INTO official_page (id, page, seen, changed)
    SELECT value ->> 0, value ->> 1, $2, NULL FROM json_each($1) WHERE true
    ON CONFLICT (id) DO UPDATE SET
        earlier = CASE WHEN official_page.page = excluded.page THEN official_page.earlier ELSE official_page.page END,
        changed = CASE WHEN official_page.page = excluded.page THEN official_page.changed ELSE excluded.seen END,
        page = excluded.page, seen = excluded.seen, gone = NULL";
const GONE: &str = "
    UPDATE official_page SET gone = $2
    WHERE gone IS NULL AND id NOT IN (SELECT value ->> 0 FROM json_each($1))";
const TIES: &str = "
    INSERT INTO fact_tie (fact, tied, words, accepted)
    SELECT value ->> 0, value ->> 1, value ->> 2, CAST(value ->> 3 AS BIGINT) FROM json_each($1) WHERE true
    ON CONFLICT (fact) DO UPDATE SET tied = excluded.tied, words = excluded.words, accepted = excluded.accepted";

impl Store {
    /// Returns the pages, ordered by id.
    ///
    /// # Errors
    /// Fails when the database can't be read.
    pub(crate) async fn official_pages(&self) -> Result<Vec<OfficialPageRow>, StoreError> {
        let rows = query("SELECT id, page, earlier, seen, changed, gone FROM official_page ORDER BY id");
        let page = |row: &Row| OfficialPageRow {
            id: row.get(0),
            page: row.get(1),
            earlier: row.get(2),
            seen: row.get(3),
            changed: row.get(4),
            gone: row.get(5),
        };
        Ok(rows.fetch_all(&self.reads).await?.iter().map(page).collect())
    }

    /// Returns what facts are tied to.
    ///
    /// # Errors
    /// Fails when the database can't be read.
    pub(crate) async fn fact_ties(&self) -> Result<Vec<FactTieRow>, StoreError> {
        let rows = query("SELECT fact, tied, words, accepted FROM fact_tie ORDER BY fact");
        let tie =
            |row: &Row| FactTieRow { fact: row.get(0), tied: row.get(1), words: row.get(2), accepted: row.get(3) };
        Ok(rows.fetch_all(&self.reads).await?.iter().map(tie).collect())
    }

    /// Returns which archive was last taken in.
    ///
    /// # Errors
    /// Fails when the database can't be read.
    pub(crate) async fn official_import(&self) -> Result<Option<OfficialImportRow>, StoreError> {
        let row = query("SELECT day, source, etag FROM official_import").fetch_optional(&self.reads).await?;
        Ok(row.map(|row| OfficialImportRow { day: row.get(0), source: row.get(1), etag: row.get(2) }))
    }

    /// Stores an edition: its pages, what is gone, and ties that are new.
    ///
    /// # Errors
    /// Fails when the transaction can't be committed; everything stays as it was.
    pub(crate) async fn keep_official_edition(&self, edition: &OfficialEdition<'_>) -> Result<(), StoreError> {
        let import = edition.import.clone();
        let present: Vec<_> = edition.present.iter().map(|id| [id]).collect();
        let (pages, present): (Arc<str>, Arc<str>) = (json(&edition.pages), json(&present));
        let ties = ties(edition.ties);
        self.job(move |at| {
            let (import, pages, present, ties) =
                (import.clone(), Arc::clone(&pages), Arc::clone(&present), Arc::clone(&ties));
            Box::pin(async move {
                query(PAGES).bind(&*pages).bind(import.day).execute(&mut *at).await?;
                query(GONE).bind(&*present).bind(import.day).execute(&mut *at).await?;
                query(TIES).bind(&*ties).execute(&mut *at).await?;
                let kept =
                    query("INSERT INTO official_import (\"only\", day, source, etag) VALUES (1, $1, $2, $3)
                     ON CONFLICT (\"only\") DO UPDATE SET day = excluded.day, source = excluded.source, etag = excluded.etag");
                kept.bind(import.day).bind(import.source).bind(import.etag).execute(at).await.map(drop)
            })
        })
        .await
    }

    /// Stores what a fact is tied to from now on.
    ///
    /// # Errors
    /// Fails when the transaction can't be committed; the tie stays as it was.
    pub(crate) async fn keep_fact_tie(&self, tie: &FactTieRow) -> Result<(), StoreError> {
        self.insert_all(None, TIES, ties(std::slice::from_ref(tie))).await
    }
}

fn ties(rows: &[FactTieRow]) -> Arc<str> {
    let rows: Vec<_> = rows.iter().map(|row| (&row.fact, &row.tied, &row.words, row.accepted)).collect();
    json(&rows)
}
