//! What is known beside the data, between the store and those who use it: what
//! was found at its addresses, places of help, and a draft where pages of
//! préfectures were added or have ended.

use jiff::Timestamp;
use tracing::{info, warn};

use crate::{
    campaigns::{Announcement, Offered, OperatorId},
    catalogue::{Catalogue, LinkState, LinkStates},
    days,
    link_check::{CheckedLink, Verdict},
    locale::Locales,
    places_of_help::{HelpMap, HelpPoint, List},
    store::{LinkRow, Store, StoreError},
};

/// A draft about what changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct PreparedDraft {
    /// The campaign's number.
    pub campaign: i64,
    /// Pages that are new.
    pub added: usize,
    /// Pages that are no longer offered.
    pub ended: usize,
}

/// Keeps what was found at addresses.
///
/// # Errors
/// When nothing was stored.
pub(crate) async fn keep_links(store: &Store, checked: &[CheckedLink]) -> Result<(), StoreError> {
    let row = |one: &CheckedLink| LinkRow {
        url: one.url.clone(),
        day: days::number(days::paris(one.at)),
        verdict: one.verdict.as_str().to_owned(),
        detail: match &one.verdict {
            Verdict::Alive => String::new(),
            Verdict::Moved { to } => to.clone(),
            Verdict::Unsure { why } | Verdict::Dead { why } => why.as_str().to_owned(),
        },
    };
    store.keep_links(&checked.iter().map(row).collect::<Vec<_>>()).await
}

/// What was found at addresses, as far as it is certain.
///
/// # Errors
/// When it can't be read.
pub(crate) async fn links(store: &Store) -> Result<LinkStates, StoreError> {
    Ok(store.links().await?.iter().filter_map(certain).collect())
}

fn certain(row: &LinkRow) -> Option<(String, LinkState)> {
    let day = days::of_number(row.day)?;
    let state = match row.verdict.as_str() {
        "alive" | "moved" => LinkState::Answers(day),
        "dead" => LinkState::Dead(day),
        _ => return None,
    };
    Some((row.url.clone(), state))
}

/// Puts these places in the place of all that their list had.
///
/// # Errors
/// When the list stays as it was.
pub(crate) async fn keep_places(store: &Store, list: List, places: &[HelpPoint]) -> Result<(), StoreError> {
    // A place of names and numbers always serialises.
    let row = |one: &HelpPoint| (one.id.as_str().to_owned(), serde_json::to_string(one).unwrap_or_default());
    store.replace_help_places(list.as_str(), &places.iter().map(row).collect::<Vec<_>>()).await
}

/// The places of every list that was imported.
///
/// # Errors
/// When they can't be read.
pub(crate) async fn places(store: &Store) -> Result<HelpMap, StoreError> {
    let mut points: Vec<HelpPoint> = Vec::new();
    for list in List::ALL {
        for place in store.help_places(list.as_str()).await? {
            if let Ok(point) = serde_json::from_str(&place) {
                points.push(point);
            } else {
                warn!(list = list.as_str(), "a place of help no longer decodes: import the list again");
            }
        }
    }
    Ok(HelpMap::new(points))
}

/// Prepares a draft where pages were added or have ended since the last one.
///
/// # Errors
/// When nothing was stored.
pub(crate) async fn announce(
    store: &Store,
    catalogue: &Catalogue,
    locales: &Locales,
    by: OperatorId,
) -> Result<Option<PreparedDraft>, StoreError> {
    let offered = Offered::all(catalogue, days::today());
    let before = store.offered().await?;
    if before == offered {
        return Ok(None);
    }
    // The first time there is nothing to compare with.
    let news = if before.is_empty() { None } else { Announcement::between(&before, &offered) };
    let draft = news.as_ref().map(|news| (news.name(), news.draft(locales).encode()));
    let campaign = store.offer(&offered, draft, by, Timestamp::now().as_second()).await?;
    Ok(campaign.zip(news).map(|(campaign, news)| {
        let prepared = PreparedDraft { campaign, added: news.added.len(), ended: news.ended.len() };
        info!(campaign, added = prepared.added, ended = prepared.ended, "a draft about pages is prepared");
        prepared
    }))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_is_certain_is_told_to_people() {
        let state = |verdict: &str| {
            let (url, detail) = ("https://a.example/".to_owned(), String::new());
            certain(&LinkRow { url, day: 20_000, verdict: verdict.to_owned(), detail }).map(|(_, state)| state)
        };
        let day = jiff::civil::date(2024, 10, 4);
        assert_eq!(state("alive"), Some(LinkState::Answers(day)));
        assert_eq!(state("moved"), Some(LinkState::Answers(day)));
        assert_eq!(state("dead"), Some(LinkState::Dead(day)));
        assert_eq!(state("unsure"), None);
    }
}
