//! Applies an operator's act to a campaign. The store decides by one compare-and-set.

use super::audience::people_concerned;
use crate::{
    campaigns::Act,
    days,
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
    let people = match seen.and_then(|seen| seen.count) {
        Some(count) => count,
        None => people_concerned(store, row).await?,
    };
    store.act(row.id, act, actor, seen, people, days::now().as_second()).await
}
