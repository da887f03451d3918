//! Counts whom a campaign is for, among the people who may be meant.

use crate::{
    campaigns::{AudienceCell, CampaignKind, CampaignState, Draft, Scope},
    store::{CampaignRow, Store, StoreError},
};

/// Returns among whom the audience of this kind of campaign is chosen: a notice
/// of the service goes to everybody, news and reminders to who asked for them.
pub(crate) fn scope(kind: CampaignKind) -> Scope {
    match kind {
        CampaignKind::Notice => Scope::Everybody,
        CampaignKind::News | CampaignKind::Reminder => Scope::Subscribers,
    }
}

/// Counts the people who may be meant, by département and language.
///
/// # Errors
/// Fails when the store can't be read.
pub(crate) async fn cells(store: &Store, kind: CampaignKind) -> Result<Vec<AudienceCell>, StoreError> {
    store.cells(scope(kind)).await
}

/// Counts the people whom an act on a campaign concerns: while it is written,
/// those who would get it, and afterwards those who have not got it yet.
///
/// # Errors
/// Fails when the store can't be read.
pub(crate) async fn people_concerned(store: &Store, row: &CampaignRow) -> Result<u64, StoreError> {
    match row.state {
        CampaignState::Draft | CampaignState::Agreement => {
            let draft = Draft::decode(&row.draft).unwrap_or_default();
            Ok(draft.recipients(&cells(store, row.kind).await?))
        }
        CampaignState::Scheduled
        | CampaignState::Preparing
        | CampaignState::Sending
        | CampaignState::Paused
        | CampaignState::Cancelled
        | CampaignState::Done => Ok(store.tally(row.id).await?.open()),
    }
}
