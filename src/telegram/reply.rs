//! A reply to one chat, and everything that a run of its updates leads to.

use super::{chat::Chat, render::Rendered};
use crate::{
    dialogue::UsageEvent,
    store::{NotificationChanges, Reachability},
};

/// A message to a chat.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Reply {
    /// The message whose place it takes; none for a new one.
    pub edit: Option<i32>,
    /// The topic, if there are any.
    pub thread: Option<i32>,
    pub message: Rendered,
    /// What to say where Telegram refuses the message.
    pub fallback: String,
}

/// What becomes of what is stored.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum ConversationChange {
    Unchanged,
    Stored,
    Forgotten,
}

/// What a run of updates leads to.
#[derive(Debug)]
pub(super) struct HandledRun {
    pub chat: Chat,
    pub kept: ConversationChange,
    /// What the person did about the bot, if anything.
    pub reach: Reachability,
    /// At most two: the second where a button has to be put away first.
    pub answers: Vec<Reply>,
    /// Updates whose handling panicked.
    pub panicked: Vec<i64>,
    /// What changes in what the person asked to be told.
    pub wishes: NotificationChanges,
    /// What is counted.
    pub counted: Vec<UsageEvent>,
    /// Commands of operators, from somebody who is none.
    pub not_operators: usize,
}

impl HandledRun {
    /// Nothing changes, and nothing is said.
    pub fn nothing(chat: Chat) -> Self {
        Self {
            chat,
            kept: ConversationChange::Unchanged,
            reach: Reachability::Same,
            answers: Vec::new(),
            panicked: Vec::new(),
            wishes: NotificationChanges::default(),
            counted: Vec::new(),
            not_operators: 0,
        }
    }
}
