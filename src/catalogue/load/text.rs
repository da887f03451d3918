//! Checks the words of a source: what nobody sees in them is a slip.

use crate::catalogue::{problem::Problems, reader::Located};

/// Limits a title, in characters: three cards must fit one message.
pub(crate) const LONGEST_TITLE: usize = 500;

/// Reports what is wrong with words that were copied from a source.
pub(super) fn check_text(text: &Located<String>, problems: &mut Problems) {
    let trimmed = text.value.trim();
    if trimmed.is_empty() {
        problems.at(&text.spot, "the text is empty: write the official words");
    } else if trimmed.len() != text.value.len() || text.value.contains("  ") || text.value.contains('\u{a0}') {
        problems.at(
            &text.spot,
            format!("`{trimmed}` holds spaces at its ends, two in a row or non-breaking ones: write single spaces"),
        );
    }
    if text.value.chars().count() > LONGEST_TITLE {
        problems.at(
            &text.spot,
            format!("the text is longer than {LONGEST_TITLE} characters: three cards would not fit one message"),
        );
    }
}
