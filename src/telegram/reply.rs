//! Holds the replies to one chat, and everything else that its updates lead to.

use super::{chat::Chat, render::Rendered};
use crate::{
    dialogue::UsageEvent,
    store::{NotificationChanges, Reachability},
};

/// Holds one message to a chat.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Reply {
    /// Holds the id of the message to edit; `None` sends a new one.
    pub edit: Option<i32>,
    /// Holds the `message_thread_id` of the topic to send to, if any.
    pub thread: Option<i32>,
    pub message: Rendered,
    /// Is sent as plain text where Telegram refuses the message.
    pub fallback: String,
}

/// Tells what becomes of the stored conversation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum ConversationChange {
    Unchanged,
    Stored,
    Forgotten,
}

/// Holds everything that a run of updates of one chat leads to.
#[derive(Debug)]
pub(super) struct HandledRun {
    pub chat: Chat,
    pub conversation: ConversationChange,
    /// Tells whether the person blocked or unblocked the bot.
    pub reach: Reachability,
    /// Holds at most two replies; of two, the first removes the position button.
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
