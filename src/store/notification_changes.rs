//! What changes in what somebody asked to be told: news, a reminder.

/// What changes in what somebody asked for; none is no change.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct NotificationChanges {
    /// News of a département in a language, or no news any more.
    pub news: Option<Option<(String, String)>>,
    /// A reminder, or none any more.
    pub reminder: Option<Option<KeptReminder>>,
}

/// A reminder as it is stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeptReminder {
    /// On which day it is due, since 1970-01-01.
    pub due: i64,
    /// The language it will be written in.
    pub language: String,
    /// The code of the département, for the hours of quiet.
    pub departement: Option<String>,
    /// What it is, opaque here.
    pub text: String,
}
