//! Puts remarks together from what stands around a link, as long as the data
//! allows.

use crate::{catalogue::LONGEST_TITLE, source_text::says_something};

pub(super) fn append(remark: &mut Option<String>, more: &str) {
    if says_something(more) {
        let mut said = remark.take().unwrap_or_default();
        if !said.is_empty() {
            said.push(' ');
        }
        said.push_str(more);
        *remark = Some(short(said));
    }
}

/// Cuts a text to the length that a title may have in the data, and marks the
/// cut.
pub(super) fn short(text: String) -> String {
    match text.char_indices().nth(LONGEST_TITLE) {
        None => text,
        Some(_) => text.chars().take(LONGEST_TITLE - 1).chain(['…']).collect(),
    }
}
