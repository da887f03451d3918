//! Lists the pages that people found wrong: how often, never by whom.

use serde::Serialize;

use crate::{
    catalogue::{Catalogue, id::ProcedureId},
    days,
    dialogue::WRONG_PAGE,
    store::{Store, StoreError},
};

/// Holds a page and how often it was found wrong.
#[derive(Debug, Serialize)]
pub(crate) struct ReportedPage {
    pub id: String,
    pub count: u64,
    /// Is `None` for a page that is no longer in the data.
    pub url: Option<String>,
}

/// Returns what was reported in so many days, today included, the most often first.
///
/// # Errors
/// Fails when the store can't be read.
pub(crate) async fn reported_pages(
    store: &Store,
    catalogue: &Catalogue,
    days: i64,
) -> Result<Vec<ReportedPage>, StoreError> {
    let counted = store.counted(days::today_number() - days + 1).await?;
    let url = |id: &str| Some(catalogue.procedure(&ProcedureId::parse(id).ok()?)?.url.clone());
    let reported = counted.into_iter().filter(|row| row.kind == WRONG_PAGE);
    Ok(reported.map(|row| ReportedPage { url: url(&row.name), id: row.name, count: row.count }).collect())
}
