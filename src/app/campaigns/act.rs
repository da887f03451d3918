//! Acts that move a campaign on. The store decides by one compare-and-set.

use jiff::Timestamp;

use super::audience::people_concerned;
use crate::{
    campaigns::{Act, OperatorId},
    store::{ActResult, CampaignRow, Store, StoreError},
};

/// Moves a campaign on, if its state and the version that was seen allow it.
/// The version counts only for acts on what people write; what is under way
/// changes by itself, and there the act alone counts.
///
/// # Errors
/// When nothing was stored.
pub(crate) async fn act(
    store: &Store,
    row: &CampaignRow,
    act: Act,
    operator: OperatorId,
    seen: Option<i64>,
) -> Result<ActResult, StoreError> {
    let people = people_concerned(store, row).await?;
    store.act(row.id, act, operator, seen, people, Timestamp::now().as_second()).await
}
