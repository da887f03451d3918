//! Applies an operator's act to a campaign. The store decides by one compare-and-set.

use jiff::Timestamp;

use super::audience::people_concerned;
use crate::{
    campaigns::Act,
    store::{ActResult, Actor, CampaignRow, Seen, Store, StoreError},
};

/// Moves a campaign on, if its state and what was `seen` of it allow that.
///
/// # Errors
/// Fails when the transaction can't be committed; nothing is stored then.
pub(crate) async fn act(
    store: &Store,
    row: &CampaignRow,
    act: Act,
    actor: Actor,
    seen: Option<Seen>,
) -> Result<ActResult, StoreError> {
    let people = people_concerned(store, row).await?;
    store.act(row.id, act, actor, seen, people, Timestamp::now().as_second()).await
}
