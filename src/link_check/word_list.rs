//! Keeps lists of words as one text each, so that a long list stays short to read.

/// Returns whether a word stands in a list of words between spaces.
pub(super) fn is_in(list: &str, word: &str) -> bool {
    list.split(' ').any(|known| known == word)
}
