//! Holds the words with which people say what they are not, or do not want, and those with
//! which they go on; `needs` takes out what stands between them. The lists are in `words.toml`.

use crate::fold;

/// Holds phrases as their words, as they are compared.
#[derive(Debug, Clone, Default)]
pub(crate) struct Denials {
    /// Holds what begins a denial: "je ne suis pas".
    pub begin: Vec<Vec<String>>,
    /// Holds what ends it, because something is said again: "mais".
    pub end: Vec<Vec<String>>,
}

impl Denials {
    pub(super) fn phrases(list: impl IntoIterator<Item = String>) -> Vec<Vec<String>> {
        list.into_iter().map(|phrase| fold::words(&phrase)).filter(|words| !words.is_empty()).collect()
    }
}
