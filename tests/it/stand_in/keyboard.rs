//! Keyboards under a message: the checks Telegram makes, and the buttons as a test wants to see them.

use std::fmt;

use serde_json::Value;

use super::refusal::Refusal;

/// A button of a keyboard.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Button {
    pub text: String,
    pub action: Action,
}

/// What a button does.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Action {
    Data(String),
    Url(String),
    Copy(String),
    /// A button of a reply keyboard: it types its text.
    Type,
    /// A kind the stand-in does not look into, by the name of its field.
    Other(String),
}

impl Button {
    /// The callback data, if the button has one.
    pub fn data(&self) -> Option<&str> {
        match &self.action {
            Action::Data(data) => Some(data),
            Action::Url(_) | Action::Copy(_) | Action::Type | Action::Other(_) => None,
        }
    }
}

impl fmt::Display for Button {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.action {
            Action::Data(target) | Action::Url(target) => write!(f, "[{}] → {target}", self.text),
            Action::Copy(text) => write!(f, "[{}] → copies {text}", self.text),
            Action::Type => write!(f, "[{}]", self.text),
            Action::Other(kind) => write!(f, "[{}] → ({kind})", self.text),
        }
    }
}

const KINDS: [&str; 10] = [
    "callback_data",
    "url",
    "copy_text",
    "web_app",
    "login_url",
    "switch_inline_query",
    "switch_inline_query_current_chat",
    "switch_inline_query_chosen_chat",
    "callback_game",
    "pay",
];
const REPLY_KEYBOARD: [&str; 6] =
    ["keyboard", "is_persistent", "resize_keyboard", "one_time_keyboard", "input_field_placeholder", "selective"];
const REPLY_KINDS: [&str; 7] =
    ["text", "request_users", "request_chat", "request_contact", "request_location", "request_poll", "web_app"];
const LOOKS: [&str; 3] = ["text", "icon_custom_emoji_id", "style"];

/// The rows of buttons of a `reply_markup` that was accepted.
pub(super) fn rows(markup: &Value) -> Vec<Vec<Button>> {
    let rows = markup.get("inline_keyboard").or_else(|| markup.get("keyboard")).and_then(Value::as_array);
    let row = |row: &Value| row.as_array().into_iter().flatten().map(button).collect();
    rows.into_iter().flatten().map(row).collect()
}

/// Whether there is a button at all.
pub(super) fn has_buttons(markup: &Value) -> bool {
    let rows = markup.get("inline_keyboard").or_else(|| markup.get("keyboard")).and_then(Value::as_array);
    rows.is_some_and(|rows| rows.iter().any(|row| row.as_array().is_some_and(|row| !row.is_empty())))
}

/// Refuses a `reply_markup` as Telegram would; a client that checks its own keyboards never sees this.
pub(super) fn check(markup: &Value, inline_only: bool) -> Result<(), Refusal> {
    let Some(fields) = markup.as_object() else { return Err(careless("object expected as reply markup")) };
    if let Some(keyboard) = fields.get("inline_keyboard") {
        only_known(fields.keys(), &[&["inline_keyboard"]], "InlineKeyboardMarkup")?;
        return check_buttons(keyboard, check_inline);
    }
    if inline_only {
        return Err(careless("inline keyboard expected"));
    }
    if let Some(keyboard) = fields.get("keyboard") {
        only_known(fields.keys(), &[&REPLY_KEYBOARD], "ReplyKeyboardMarkup")?;
        return check_buttons(keyboard, check_reply);
    }
    if ["remove_keyboard", "force_reply"].iter().any(|name| fields.get(*name) == Some(&Value::Bool(true))) {
        return Ok(());
    }
    Err(careless("can't parse reply keyboard markup JSON object"))
}

/// Whether Telegram takes this for the address of a link: it wants a scheme and a host with a dot in it.
pub(super) fn is_link(url: &str) -> bool {
    if url.chars().any(|c| c.is_whitespace() || c.is_control()) {
        return false;
    }
    if let Some(rest) = url.strip_prefix("tg://") {
        return !rest.is_empty();
    }
    let rest = url.strip_prefix("https://").or_else(|| url.strip_prefix("http://"));
    let authority = rest.map(|rest| rest.split(['/', '?', '#']).next().unwrap_or_default());
    let host = authority.and_then(|it| it.rsplit('@').next()).and_then(|it| it.split(':').next()).unwrap_or_default();
    host.contains('.') && !host.starts_with('.') && !host.ends_with('.') && !host.contains("..")
}

fn button(json: &Value) -> Button {
    let text = json["text"].as_str().or_else(|| json.as_str()).unwrap_or_default().to_owned();
    let string = |at: &str| json.pointer(at).and_then(Value::as_str).map(str::to_owned);
    let action = string("/callback_data")
        .map(Action::Data)
        .or_else(|| string("/url").map(Action::Url))
        .or_else(|| string("/copy_text/text").map(Action::Copy))
        .or_else(|| KINDS.iter().find(|kind| json.get(**kind).is_some()).map(|kind| Action::Other((*kind).to_owned())))
        .unwrap_or(Action::Type);
    Button { text, action }
}

fn check_buttons(keyboard: &Value, check: fn(&Value) -> Result<(), Refusal>) -> Result<(), Refusal> {
    let rows = keyboard.as_array().ok_or_else(|| careless("field \"keyboard\" must be of type Array"))?;
    let mut count = 0;
    for row in rows {
        let row = row.as_array().ok_or_else(|| careless("can't parse inline keyboard: row must be of type Array"))?;
        count += row.len();
        row.iter().try_for_each(check)?;
        if row.len() > 8 {
            return Err(careless("reply markup row is too long"));
        }
    }
    if count > 100 { Err(careless("reply markup is too long")) } else { Ok(()) }
}

fn check_inline(json: &Value) -> Result<(), Refusal> {
    let wrong = |what: &str| careless(format!("can't parse inline keyboard button: {what}"));
    let fields = json.as_object().ok_or_else(|| wrong("InlineKeyboardButton must be an Object"))?;
    let text = fields.get("text").and_then(Value::as_str).ok_or_else(|| wrong("Can't find field \"text\""))?;
    if text.trim().is_empty() {
        return Err(wrong("Button text must be non-empty"));
    }
    only_known(fields.keys(), &[&KINDS, &LOOKS], "InlineKeyboardButton")?;
    match KINDS.iter().filter(|kind| fields.contains_key(**kind)).count() {
        0 => return Err(wrong("Text buttons are unallowed in the inline keyboard")),
        1 => {}
        _ => return Err(wrong("Exactly one optional field must be used")),
    }
    if let Some(data) = fields.get("callback_data")
        && !data.as_str().is_some_and(|data| (1..=64).contains(&data.len()))
    {
        return Err(careless("BUTTON_DATA_INVALID"));
    }
    if let Some(url) = fields.get("url") {
        let url = url.as_str().unwrap_or_default();
        if !is_link(url) {
            return Err(careless(format!("inline keyboard button URL '{url}' is invalid: Wrong HTTP URL")));
        }
    }
    if let Some(copy) = fields.get("copy_text")
        && !copy["text"].as_str().is_some_and(|text| (1..=256).contains(&text.chars().count()))
    {
        return Err(careless("BUTTON_COPY_TEXT_INVALID"));
    }
    Ok(())
}

/// Whether a button of a keyboard below the conversation asks for a position or a number.
pub(super) fn asks_for_more(markup: &Value) -> bool {
    let rows = markup.get("keyboard").and_then(Value::as_array).into_iter().flatten();
    let mut buttons = rows.filter_map(Value::as_array).flatten();
    buttons.any(|button| ["request_location", "request_contact"].iter().any(|name| button.get(*name).is_some()))
}

fn check_reply(json: &Value) -> Result<(), Refusal> {
    if let Some(fields) = json.as_object() {
        only_known(fields.keys(), &[&REPLY_KINDS, &LOOKS], "KeyboardButton")?;
    }
    match json["text"].as_str().or_else(|| json.as_str()) {
        Some(text) if !text.trim().is_empty() => Ok(()),
        _ => Err(careless("can't parse keyboard button: Can't find field \"text\"")),
    }
}

fn only_known<'a>(names: impl Iterator<Item = &'a String>, known: &[&[&str]], what: &str) -> Result<(), Refusal> {
    for name in names {
        if !known.iter().any(|known| known.contains(&name.as_str())) {
            return Err(careless(format!("{what} has no field `{name}`")));
        }
    }
    Ok(())
}

fn careless(text: impl Into<String>) -> Refusal {
    Refusal::careless(text)
}
