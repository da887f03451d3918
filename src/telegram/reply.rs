//! Holds the replies to one chat, and everything else that its updates lead to.

use super::{chat::Chat, incoming::Incoming};
use crate::{
    app::render,
    bot_api::{Destination, OutgoingMessage},
    dialogue::UsageEvent,
    locale::{Locale, Locales},
    store::{NotificationChanges, Reachability},
};

/// Holds one message to a chat.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Reply {
    pub to: Destination,
    pub message: OutgoingMessage,
    /// Names the language of the plain sentence that is sent where Telegram refuses the message;
    /// `None` where the message is one itself.
    fallback_in: Option<String>,
}

impl Reply {
    /// Returns a reply to what came in; `edit` is the message that it replaces.
    pub fn new(incoming: &Incoming, edit: Option<i32>, message: OutgoingMessage, locale: &Locale) -> Self {
        let to = Destination { chat: incoming.chat, thread: incoming.thread, edit, asker: incoming.asker };
        Self { to, message, fallback_in: Some(locale.name.clone()) }
    }

    /// Returns a reply of one sentence in a new message, which stays the same in plain text.
    pub fn sentence(incoming: &Incoming, message: OutgoingMessage) -> Self {
        let to = Destination { thread: incoming.thread, asker: incoming.asker, ..Destination::chat(incoming.chat) };
        Self { to, fallback_in: None, message }
    }

    /// Returns what is sent where Telegram refuses the message: one plain sentence.
    pub fn fallback(&self, locales: &Locales) -> OutgoingMessage {
        match &self.fallback_in {
            Some(name) => render::failed(locales.named(name).unwrap_or_else(|| locales.negotiate(None))).plain(),
            None => self.message.plain(),
        }
    }
}

/// Tells what becomes of the stored conversation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum ConversationChange {
    Unchanged,
    Stored,
    Forgotten,
    /// Everything is erased, and what came after that is stored.
    Anew,
}

impl ConversationChange {
    /// Returns whether everything stored of the chat is erased.
    pub const fn erases(self) -> bool {
        matches!(self, Self::Forgotten | Self::Anew)
    }
}

/// Holds everything that a run of updates of one chat leads to.
#[derive(Debug)]
pub(super) struct HandledRun {
    pub chat: Chat,
    pub conversation: ConversationChange,
    /// Tells whether the person blocked or unblocked the bot.
    pub reach: Reachability,
    /// Holds the answer; before it may stand one that says that updates were dropped, and one
    /// that removes the position button.
    pub replies: Vec<Reply>,
    /// Holds the `update_id` of each update whose handling panicked.
    pub panicked: Vec<i64>,
    /// Holds what changes in the news and reminders that the person asked for.
    pub notification_changes: NotificationChanges,
    pub usage: Vec<UsageEvent>,
    /// Counts operators' commands from people who are no operators.
    pub not_operators: usize,
}

impl HandledRun {
    /// Returns whether the person takes something back that is stored.
    pub fn takes_back(&self) -> bool {
        let NotificationChanges { news, reminder } = &self.notification_changes;
        self.conversation.erases() || *news == Some(None) || *reminder == Some(None)
    }

    /// Returns a run that changes nothing and sends nothing.
    pub fn nothing(chat: Chat) -> Self {
        Self {
            chat,
            conversation: ConversationChange::Unchanged,
            reach: Reachability::Same,
            replies: Vec::new(),
            panicked: Vec::new(),
            notification_changes: NotificationChanges::default(),
            usage: Vec::new(),
            not_operators: 0,
        }
    }
}
