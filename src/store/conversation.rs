//! What an update leads to for the chat that sent it. A session is opaque here.

/// What an update leads to for the chat that sent it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Change {
    /// Nothing is stored.
    None,
    /// The conversation goes on.
    Session(Conversation),
    /// Nothing of this chat is kept any more.
    Forget,
}

/// A conversation to be kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Conversation {
    /// Opaque here.
    pub session: String,
    /// The day (since 1970-01-01) on which the person was last heard.
    pub day: i64,
    /// The language that they read.
    pub language: String,
    /// The code of the département where they live, once they said so.
    pub departement: Option<String>,
}

/// Whether a chat can be written to from now on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reachability {
    /// As before.
    Same,
    /// The person stopped the bot, or is gone.
    Lost,
    /// The person let the bot in again.
    Back,
}
