//! Describes changes to what a person asked to be told: news, and a reminder.

/// Holds the changes of one update; `None` changes nothing.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct NotificationChanges {
    /// Asks for news of a département in a language, or ends them by `Some(None)`.
    pub news: Option<Option<(String, String)>>,
    /// Replaces the reminder, or erases it by `Some(None)`.
    pub reminder: Option<Option<KeptReminder>>,
}

/// Holds a reminder as it is stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeptReminder {
    /// Is the day on which it is due, in days since 1970-01-01.
    pub due: i64,
    /// Is the language that it will be written in.
    pub language: String,
    /// Is the code of the département, by which quiet hours are known.
    pub departement: Option<String>,
    /// Holds the reminder itself, opaque here.
    pub text: String,
}
