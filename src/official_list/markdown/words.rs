//! Cleans the words that a parser gives.

use crate::source_text::tidy;

/// Returns text without the marks of bold words that a parser leaves where a space or a
/// comma beside them keeps them from being marks.
pub(super) fn without_marks(text: &str, is_escaped: bool) -> String {
    // The first sign is itself where it was escaped.
    let kept = if is_escaped { text.chars().next().map_or(0, char::len_utf8) } else { 0 };
    let (first, rest) = text.split_at(kept);
    format!("{first}{}", rest.replace('*', "").replace("__", ""))
}

/// Returns the text of a link. Spaces at its ends are kept, because they say whether a word
/// goes on.
pub(super) fn label(words: &str) -> String {
    let starts = words.starts_with(char::is_whitespace);
    let ends = words.ends_with(char::is_whitespace);
    let tidy = tidy(words);
    format!("{}{tidy}{}", if starts { " " } else { "" }, if ends && !tidy.is_empty() { " " } else { "" })
}
