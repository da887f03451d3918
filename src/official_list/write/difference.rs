//! Finds what the page says of a procedure that the data does not.

use crate::{
    fold::fold,
    official_list::{
        compare::{ListEntry, Status},
        page::ListedPage,
    },
};

/// Returns whether the page has a use that the data does not have.
pub(super) fn is_new_use(entry: &ListEntry<'_>) -> bool {
    match entry.status {
        Status::New => true,
        Status::Moved => entry.title.is_none(),
        Status::Known | Status::Renamed => false,
    }
}

/// Returns the heading and the remark of the page, each only where the data
/// does not have it.
pub(super) fn new_texts(
    found: &ListedPage,
    heading: Option<&str>,
    remark: Option<&str>,
) -> (Option<String>, Option<String>) {
    let new_heading = found.heading.clone().filter(|new| heading.is_none_or(|old| fold(old) != fold(new)));
    let new_remark = found.remark.clone().filter(|new| remark != Some(new.as_str()));
    (new_heading, new_remark)
}
