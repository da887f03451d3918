//! Says where a message goes: chat, topic, the message that is edited, and who alone sees
//! it.

use serde::{Deserialize, Serialize};
use teloxide::types::{ChatId, MessageId, ThreadId};

/// Names a chat, or a place in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Destination {
    pub chat: i64,
    /// Holds the `message_thread_id` of the topic to send to, if any.
    pub thread: Option<i32>,
    /// Holds the id of the message to edit; `None` sends a new one.
    pub edit: Option<i32>,
    /// Names who alone sees it in a group; `None` where everybody does.
    pub asker: Option<GroupMember>,
}

/// Names who asked something in a group, so that the answer is for them alone (Bot API
/// 10.2, ephemeral messages).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct GroupMember {
    pub user: i64,
    /// Holds the `ephemeral_message_id` of a question that nobody else saw. It can be
    /// answered for 15 seconds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub question: Option<i64>,
    /// Tells whether nobody else saw the question, so that nobody may see the answer.
    #[serde(default)]
    pub is_hidden: bool,
}

/// Holds the parameters that show a message to one person alone. Bot API 10.3 took them
/// into an object; 10.2 has them beside the others. Servers of before know neither, and
/// show the message to all.
#[derive(Debug, Default, Serialize)]
pub(super) struct EphemeralFields {
    #[serde(skip_serializing_if = "Option::is_none")]
    receiver_user_id: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    ephemeral_message_parameters: Option<Receiver>,
    #[serde(skip_serializing_if = "Option::is_none")]
    reply_parameters: Option<RepliedTo>,
}

#[derive(Debug, Serialize)]
struct Receiver {
    receiver_user_id: i64,
}

#[derive(Debug, Serialize)]
struct RepliedTo {
    ephemeral_message_id: i64,
}

impl Destination {
    /// Returns the end of this chat, where a new message comes.
    pub fn chat(chat: i64) -> Self {
        Self { chat, thread: None, edit: None, asker: None }
    }

    /// Returns the place of this message, which is edited.
    pub fn message(chat: i64, message: i32) -> Self {
        Self { edit: Some(message), ..Self::chat(chat) }
    }

    pub(super) fn chat_id(self) -> ChatId {
        ChatId(self.chat)
    }

    /// Returns the parameters that show a new message to one person alone, if that is wanted.
    pub(super) fn ephemeral(self) -> EphemeralFields {
        let Some(GroupMember { user, question, .. }) = self.asker else { return EphemeralFields::default() };
        EphemeralFields {
            receiver_user_id: Some(user),
            ephemeral_message_parameters: Some(Receiver { receiver_user_id: user }),
            reply_parameters: question.map(|question| RepliedTo { ephemeral_message_id: question }),
        }
    }

    pub(super) fn thread_id(self) -> Option<ThreadId> {
        self.thread.map(|thread| ThreadId(MessageId(thread)))
    }
}
