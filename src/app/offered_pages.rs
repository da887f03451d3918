//! Prepares a draft where pages of préfectures were added or have ended since the last
//! one, whoever notices it: an import, a reload or a start.

use tracing::info;

use crate::{
    campaigns::{Announcement, OfferedPage, OperatorId},
    catalogue::Catalogue,
    days,
    locale::Locales,
    store::{Store, StoreError},
};

/// Names a draft that was prepared, and counts the pages that it tells of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct PreparedDraft {
    pub campaign: i64,
    /// Counts the pages that are new.
    pub added: usize,
    /// Counts the pages that are no longer offered.
    pub ended: usize,
}

/// Prepares a draft where pages were added or have ended since the last one; `None` says
/// that there was nothing to tell.
///
/// # Errors
/// Fails when the transaction can't be committed; nothing is stored then.
pub(crate) async fn draft_about_changed_pages(
    store: &Store,
    catalogue: &Catalogue,
    locales: &Locales,
    by: OperatorId,
) -> Result<Option<PreparedDraft>, StoreError> {
    let offered = OfferedPage::all(catalogue, days::today());
    let before = store.offered().await?;
    if before == offered {
        return Ok(None);
    }
    // The first time there is nothing to compare with.
    let news = if before.is_empty() { None } else { Announcement::between(&before, &offered) };
    let draft = news.as_ref().map(|news| (news.name(), news.draft(locales).encode()));
    let campaign = store.offer(&offered, draft, by, days::now().as_second()).await?;
    Ok(campaign.zip(news).map(|(campaign, news)| {
        let prepared = PreparedDraft { campaign, added: news.added.len(), ended: news.ended.len() };
        info!(campaign, added = prepared.added, ended = prepared.ended, "a draft about pages is prepared");
        prepared
    }))
}
