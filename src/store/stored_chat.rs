//! Holds what is kept of a chat, as it is stored.

/// Holds what is stored of a chat.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct StoredChat {
    /// Is the conversation, opaque here.
    pub session: Option<Vec<u8>>,
    /// Is the code of the département whose news were asked for.
    pub news: Option<String>,
    /// Is the reminder, opaque here.
    pub reminder: Option<String>,
    /// Is the language of the last answer.
    pub language: Option<String>,
}
