//! Applies an operator's act to a campaign. The store decides by one compare-and-set.

use jiff::Timestamp;

use super::audience::people_concerned;
use crate::{
    campaigns::{Act, OperatorId},
    store::{ActResult, CampaignRow, Store, StoreError},
};

/// Moves a campaign on, if its state and the version `seen` allow it. Give `seen` only
/// for acts before it is under way: from then on it changes by itself, and the act alone
/// counts.
///
/// # Errors
/// Fails when the transaction can't be committed; nothing is stored then.
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

/// Puts back whom a campaign unsubscribed, if it is `version` still and they are as many
/// as the operator saw.
///
/// # Errors
/// Fails when the transaction can't be committed; nothing is stored then.
pub(crate) async fn undo_unsubscribed(
    store: &Store,
    campaign: i64,
    operator: OperatorId,
    version: i64,
    people: u64,
) -> Result<ActResult, StoreError> {
    let now = Timestamp::now().as_second();
    store.act(campaign, Act::UndoUnsubscribed, operator, Some(version), people, now).await
}
