//! Holds one chat in memory: its conversation, and what tells an edit or an album from
//! something new.

use crate::dialogue::Session;

#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Chat {
    pub session: Session,
    /// Tells whether the store has a conversation of this chat.
    pub is_stored: bool,
    /// Names the language of the last answer, as the store keeps it.
    pub language: Option<String>,
    /// Tells whether it was read since this instance began to answer the chat: another one may
    /// have answered it before.
    pub is_fresh: bool,
    /// Holds the id of the last typed message and a hash of its text: an edit of it is
    /// answered where its words change.
    pub(super) typed: Option<(i32, u64)>,
    /// Holds the id of the last album answered: its other messages get no answer.
    pub(super) album: Option<String>,
}

impl Chat {
    /// Returns a chat of which only what is stored is known.
    pub fn at(session: Session, is_stored: bool, language: Option<String>) -> Self {
        Self { session, is_stored, language, is_fresh: true, ..Self::default() }
    }

    /// Returns the chat with what is known of its messages, which nobody stores.
    pub fn with_messages_of(self, before: Option<&Self>) -> Self {
        let Some(before) = before else { return self };
        Self { typed: before.typed, album: before.album.clone(), ..self }
    }
}
