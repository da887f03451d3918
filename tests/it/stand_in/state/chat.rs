//! A chat of the bot: who is in it, and what the bot has posted there.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use serde_json::{Value, json};

use super::super::transcript::Transcript;
use super::Posted;

/// A private chat or a group.
pub(in super::super) struct Chat {
    /// Telegram's `Chat`.
    pub json: Arc<Value>,
    /// Telegram's `User`, for a private chat.
    pub user: Option<Arc<Value>>,
    pub blocked: bool,
    /// The bot's messages; the newest alone while recording is off.
    pub posted: BTreeMap<i64, Posted>,
    /// Messages of people; empty while recording is off.
    pub typed: BTreeSet<i64>,
    /// Commands in a group that the bot alone saw (Bot API 10.2), by their own numbers.
    pub hidden: BTreeSet<i64>,
    pub last_typed: Option<i64>,
    /// The keyboard below the conversation, until one of its buttons is used or the bot puts it away.
    pub keyboard: Option<Value>,
    pub transcript: Transcript,
}

impl Chat {
    pub fn private(id: i64, language_code: Option<&str>) -> Self {
        let (first, last, username) = (format!("Person{id}"), "Test", format!("person_{id}"));
        let mut user = json!({"id": id, "is_bot": false, "first_name": first, "last_name": last, "username": username});
        if let Some(code) = language_code {
            user["language_code"] = code.into();
        }
        let chat = json!({"id": id, "type": "private", "first_name": first, "last_name": last, "username": username});
        Self::new(chat, Some(Arc::new(user)))
    }

    pub fn group(id: i64, title: &str) -> Self {
        let kind = if id <= -1_000_000_000_000 { "supergroup" } else { "group" };
        Self::new(json!({"id": id, "type": kind, "title": title}), None)
    }

    fn new(json: Value, user: Option<Arc<Value>>) -> Self {
        Self {
            json: Arc::new(json),
            user,
            blocked: false,
            posted: BTreeMap::new(),
            typed: BTreeSet::new(),
            hidden: BTreeSet::new(),
            last_typed: None,
            keyboard: None,
            transcript: Transcript::default(),
        }
    }
}
