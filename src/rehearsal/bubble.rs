//! Holds one message of a chat: the parameters it was sent with, and how it is drawn.

use serde_json::{Map, Value, json};

use crate::phone;

/// Tells whose message it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Author {
    Bot,
    Person,
}

/// Holds a message as the Bot API's parameters describe it.
#[derive(Debug, Clone)]
pub struct Bubble {
    pub author: Author,
    /// Holds what decides how it looks: text, formatting, media, inline keyboard.
    pub shown: Map<String, Value>,
    /// Is when it was sent, in Unix seconds.
    pub date: i64,
    /// Is the version of the stage at which it changed last.
    pub changed: u64,
    pub is_edited: bool,
    pub is_gone: bool,
    /// Tells whether it can't be edited at all.
    pub is_fixed: bool,
}

/// Lists the parameters that decide how a message looks.
const LOOKS: [&str; 8] =
    ["text", "caption", "parse_mode", "entities", "caption_entities", "photo", "document", "reply_markup"];

/// Returns of the parameters of a request those that decide how its message looks. A keyboard
/// that is not the message's own is left out, and so is an empty one.
pub fn looks(parameters: &Map<String, Value>) -> Map<String, Value> {
    let is_look = |name: &String, value: &Value| match name.as_str() {
        "reply_markup" => has_buttons(value),
        name => LOOKS.contains(&name),
    };
    let looks = parameters.iter().filter(|(name, value)| is_look(name, value));
    looks.map(|(name, value)| (name.clone(), value.clone())).collect()
}

fn has_buttons(markup: &Value) -> bool {
    let rows = markup.get("inline_keyboard").and_then(Value::as_array);
    rows.is_some_and(|rows| rows.iter().filter_map(Value::as_array).any(|row| !row.is_empty()))
}

impl Bubble {
    /// Returns a message that has just been sent.
    pub fn new(author: Author, shown: Map<String, Value>, date: i64) -> Self {
        Self { author, shown, date, changed: 0, is_edited: false, is_gone: false, is_fixed: false }
    }

    /// Returns what the page is told of it.
    pub fn told(&self, person: i64, message: i64) -> Value {
        let html = if self.is_gone { String::new() } else { phone::message(&Value::Object(self.shown.clone())) };
        json!({
            "person": person,
            "message": message,
            "own": self.author == Author::Person,
            "html": html,
            "file": self.shown.get("photo").or_else(|| self.shown.get("document")),
            "edited": self.is_edited,
            "gone": self.is_gone,
        })
    }

    /// Returns its buttons, row after row.
    pub fn buttons(&self) -> impl Iterator<Item = &Value> {
        let rows = self.shown.get("reply_markup").and_then(|markup| markup.get("inline_keyboard"));
        rows.and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_array).flatten()
    }
}
