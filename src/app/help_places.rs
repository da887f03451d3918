//! Converts places of help between the rows of the store and those who show them.

use tracing::warn;

use crate::{
    places_of_help::{HelpMap, HelpPoint, List},
    store::{Store, StoreError},
};

/// Replaces all places of some lists by these, all of them or none.
///
/// # Errors
/// Fails when the transaction can't be committed; the lists stay as they were.
pub(crate) async fn store_help_places(store: &Store, lists: &[List], places: &[HelpPoint]) -> Result<(), StoreError> {
    // A place of names and numbers always serialises.
    let row = |one: &HelpPoint| {
        (one.list.as_str(), one.id.as_str().to_owned(), serde_json::to_string(one).unwrap_or_default())
    };
    let names: Vec<&str> = lists.iter().map(|list| list.as_str()).collect();
    store.replace_help_places(&names, &places.iter().map(row).collect::<Vec<_>>()).await
}

/// Returns the places of one imported list; a row that no longer decodes is logged and left
/// out.
///
/// # Errors
/// Fails when the store can't be read.
pub(crate) async fn stored_help_list(store: &Store, list: List) -> Result<Vec<HelpPoint>, StoreError> {
    let mut points: Vec<HelpPoint> = Vec::new();
    for place in store.help_places(list.as_str()).await? {
        if let Ok(point) = serde_json::from_str(&place) {
            points.push(point);
        } else {
            warn!(list = list.as_str(), "a place of help no longer decodes: import the list again");
        }
    }
    Ok(points)
}

/// Returns the places of all imported lists.
///
/// # Errors
/// Fails when the store can't be read.
pub(crate) async fn stored_help_places(store: &Store) -> Result<HelpMap, StoreError> {
    let mut points: Vec<HelpPoint> = Vec::new();
    for list in List::ALL {
        points.append(&mut stored_help_list(store, list).await?);
    }
    Ok(HelpMap::new(points))
}
