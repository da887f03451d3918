//! One chat while it is in memory: its conversation, and what tells an edit or an
//! album from something new.

use crate::dialogue::Session;

/// One chat while it is in memory.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Chat {
    pub session: Session,
    /// The language last answered in, as it is stored.
    pub language: Option<String>,
    /// The last thing typed, and a hash of it: an edit of that one is read again
    /// where it changes the words.
    pub(super) typed: Option<(i32, u64)>,
    /// The last album answered: its other pictures get no sentence each.
    pub(super) album: Option<String>,
}

impl Chat {
    /// A chat of which only what is stored is known.
    pub fn at(session: Session, language: Option<String>) -> Self {
        Self { session, language, ..Self::default() }
    }
}
