//! A message of the bot: as Telegram's `Message`, and as a test wants to see it.

use std::sync::{Arc, LazyLock};

use serde::{Serialize, Serializer};
use serde_json::{Value, json};

use super::super::keyboard::{self, Button};
use super::super::{BOT_ID, BOT_USERNAME};

/// A message of the bot, as it looks to the person now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ShownMessage {
    pub message_id: i64,
    /// Without markup and word joiners, and with plain spaces: so it is read.
    pub text: String,
    /// The text as the bot sent it.
    pub html: String,
    pub rows: Vec<Vec<Button>>,
    pub edited: bool,
    /// What stands above the text: `photo`, `document`.
    pub media: Option<&'static str>,
    /// The formatting of the text.
    pub entities: Vec<Value>,
}

impl ShownMessage {
    /// The labels of all buttons, row after row.
    pub fn labels(&self) -> Vec<&str> {
        self.rows.iter().flatten().map(|button| button.text.as_str()).collect()
    }

    /// The callback data of all buttons that have one, row after row.
    pub fn data(&self) -> Vec<&str> {
        self.rows.iter().flatten().filter_map(Button::data).collect()
    }

    /// Whether a button has this callback data.
    pub fn offers(&self, data: &str) -> bool {
        self.data().contains(&data)
    }
}

/// Telegram's `Message`, for a message of the bot.
#[derive(Clone, Serialize)]
pub(in super::super) struct Posted {
    pub message_id: i64,
    #[serde(serialize_with = "shared")]
    pub from: Arc<Value>,
    #[serde(serialize_with = "shared")]
    pub chat: Arc<Value>,
    pub date: u64,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub edit_date: Option<u64>,
    pub text: String,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub entities: Vec<Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub link_preview_options: Option<Value>,
    /// Telegram gives back inline keyboards only.
    #[serde(skip_serializing_if = "is_not_inline")]
    pub reply_markup: Option<Value>,
    #[serde(skip)]
    pub media: Option<&'static str>,
    #[serde(skip)]
    pub source: String,
    #[serde(skip)]
    pub editable: bool,
}

impl Posted {
    pub fn shown(&self) -> ShownMessage {
        ShownMessage {
            message_id: self.message_id,
            text: self.text.replace('\u{a0}', " ").replace('\u{2060}', ""),
            html: self.source.clone(),
            rows: self.rows(),
            edited: self.edit_date.is_some(),
            media: self.media,
            entities: self.entities.clone(),
        }
    }

    pub fn rows(&self) -> Vec<Vec<Button>> {
        self.reply_markup.as_ref().map(keyboard::rows).unwrap_or_default()
    }
}

/// The bot itself, as Telegram's `User`.
pub(in super::super) fn bot() -> Arc<Value> {
    static BOT: LazyLock<Arc<Value>> = LazyLock::new(|| {
        Arc::new(json!({"id": BOT_ID, "is_bot": true, "first_name": "Guichet", "username": BOT_USERNAME}))
    });
    Arc::clone(&BOT)
}

fn shared<S: Serializer>(value: &Arc<Value>, serializer: S) -> Result<S::Ok, S::Error> {
    value.serialize(serializer)
}

#[allow(clippy::ref_option, reason = "serde passes the field")]
fn is_not_inline(markup: &Option<Value>) -> bool {
    markup.as_ref().is_none_or(|markup| markup.get("inline_keyboard").is_none())
}
