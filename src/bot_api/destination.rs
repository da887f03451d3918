//! Says where a message goes: chat, topic, and the message that is edited.

use teloxide::types::{ChatId, MessageId, ThreadId};

/// Names a chat, or a place in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Destination {
    pub chat: i64,
    /// Holds the `message_thread_id` of the topic to send to, if any.
    pub thread: Option<i32>,
    /// Holds the id of the message to edit; `None` sends a new one.
    pub edit: Option<i32>,
}

impl Destination {
    /// Returns the end of this chat, where a new message comes.
    pub fn chat(chat: i64) -> Self {
        Self { chat, thread: None, edit: None }
    }

    /// Returns the place of this message, which is edited.
    pub fn message(chat: i64, message: i32) -> Self {
        Self { edit: Some(message), ..Self::chat(chat) }
    }

    pub(super) fn chat_id(self) -> ChatId {
        ChatId(self.chat)
    }

    pub(super) fn thread_id(self) -> Option<ThreadId> {
        self.thread.map(|thread| ThreadId(MessageId(thread)))
    }
}
