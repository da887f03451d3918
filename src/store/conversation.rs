//! Describes what an answered update changes for its chat. A session is opaque here.

/// Tells what to do with the stored conversation of a chat.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Change {
    /// The stored conversation stays as it is.
    None,
    /// This conversation takes the place of the stored one.
    Session(Conversation),
    /// Everything stored of this chat is erased.
    Forget,
    /// Everything stored of this chat is erased, and this conversation begun.
    Anew(Conversation),
}

impl Change {
    /// Returns whether everything stored of the chat is erased.
    pub(super) const fn erases(&self) -> bool {
        matches!(self, Self::Forget | Self::Anew(_))
    }
}

/// Holds a conversation as it is stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Conversation {
    /// Holds what the dialogue needs to go on; opaque here.
    pub session: String,
    /// Is the day on which the person last wrote, in days since 1970-01-01.
    pub day: i64,
    /// Names the locale in which the person is answered.
    pub language: String,
    /// Is the code of the département where they live, once they said so.
    pub departement: Option<String>,
}

/// Tells how an update changes whether a chat can be written to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reachability {
    /// Nothing changes.
    Same,
    /// The person stopped the bot, or their account is gone.
    Lost,
    /// The person started the bot again after stopping it.
    Back,
}
