//! Sends, edits and deletes messages of the bot, and refuses what Telegram refuses.

use serde_json::{Map, Value, json};

use super::{
    bot_profile::bot,
    bubble::{Author, Bubble, looks},
    html_text::shown_units,
    params::Params,
    refusal::Refusal,
    stage::Stage,
};

/// Limits a text, in UTF-16 units after entities (Bot API, `sendMessage`).
const MOST_TEXT: usize = 4096;
/// Limits what stands below a picture (Bot API, `sendPhoto`).
const MOST_CAPTION: usize = 1024;
/// Limits what a button sends, in bytes (Bot API, `InlineKeyboardButton`).
const MOST_DATA: usize = 64;

/// Sends a text to somebody.
///
/// # Errors
/// Returns Telegram's refusal.
pub fn send(stage: &mut Stage, params: &Params, now: i64) -> Result<Value, Refusal> {
    check_text(params, "text", MOST_TEXT, "message is too long")?;
    post(stage, params, now)
}

/// Sends a picture or a document.
///
/// # Errors
/// Returns Telegram's refusal.
pub fn send_media(stage: &mut Stage, params: &Params, field: &str, now: i64) -> Result<Value, Refusal> {
    check_text(params, "caption", MOST_CAPTION, "message caption is too long")?;
    let file = params.text(field).unwrap_or_default().to_owned();
    let is_new = file.starts_with("attach://") || file.starts_with("https://");
    if !is_new && !stage.files.contains(&file) {
        return Err(Refusal::bad("wrong file identifier/HTTP URL specified"));
    }
    let known = if is_new { format!("rehearsed-file-{}", stage.files.len() + 1) } else { file };
    stage.files.insert(known.clone());
    if let Some(bytes) = &params.1 {
        stage.keep(&known, bytes.clone());
    }
    let mut message = post(stage, params, now)?;
    let number = message.get("message_id").and_then(Value::as_i64);
    let bubble = stage.person(params.number("chat_id"))?.bubbles.get_mut(&number.unwrap_or_default());
    if let Some(bubble) = bubble {
        bubble.shown.insert(field.to_owned(), known.clone().into());
    }
    let file = json!({ "file_id": known, "file_unique_id": known, "width": 1280, "height": 960 });
    message[field] = if field == "photo" { json!([file]) } else { file };
    Ok(message)
}

/// Puts a text in the place of another.
///
/// # Errors
/// Returns Telegram's refusal.
pub fn edit_text(stage: &mut Stage, params: &Params) -> Result<Value, Refusal> {
    check_text(params, "text", MOST_TEXT, "MESSAGE_TOO_LONG")?;
    check_markup(params)?;
    edit(stage, params, |shown| {
        if shown.contains_key("photo") || shown.contains_key("document") {
            return Err(Refusal::bad("there is no text in the message to edit"));
        }
        Ok(looks(&params.0))
    })
}

/// Puts buttons in the place of others.
///
/// # Errors
/// Returns Telegram's refusal.
pub fn edit_markup(stage: &mut Stage, params: &Params) -> Result<Value, Refusal> {
    check_markup(params)?;
    edit(stage, params, |shown| {
        let mut shown = shown.clone();
        shown.remove("reply_markup");
        shown.extend(looks(&params.0).remove_entry("reply_markup"));
        Ok(shown)
    })
}

/// Takes a message away.
///
/// # Errors
/// Returns Telegram's refusal.
pub fn delete(stage: &mut Stage, params: &Params) -> Result<Value, Refusal> {
    let (id, message) = (message_id(params)?, params.number("chat_id"));
    let person = stage.person(message)?;
    let bubble = person.bubbles.get_mut(&id).filter(|bubble| !bubble.is_gone);
    bubble.ok_or_else(|| Refusal::bad("message to delete not found"))?.is_gone = true;
    let person = person.id;
    stage.show_message(person, id);
    Ok(true.into())
}

fn post(stage: &mut Stage, params: &Params, now: i64) -> Result<Value, Refusal> {
    check_markup(params)?;
    let person = stage.person(params.number("chat_id"))?;
    let below = params.get("reply_markup").filter(|markup| markup.get("inline_keyboard").is_none());
    if let Some(markup) = below {
        person.keyboard = markup.get("keyboard").map(|_| markup.clone());
    }
    let mut bubble = Bubble::new(Author::Bot, looks(&params.0), now);
    // A message that came with a keyboard of the other kind stays as it is.
    bubble.is_fixed = below.is_some();
    let person = person.id;
    let message = stage.add(person, bubble);
    let bot = bot(&stage.run);
    Ok(stage.person(Some(person))?.message(message, &bot))
}

fn edit(
    stage: &mut Stage,
    params: &Params,
    change: impl FnOnce(&Map<String, Value>) -> Result<Map<String, Value>, Refusal>,
) -> Result<Value, Refusal> {
    let id = message_id(params)?;
    let person = stage.person(params.number("chat_id"))?;
    let bubble = person.bubbles.get_mut(&id).filter(|bubble| !bubble.is_gone);
    let bubble = bubble.ok_or_else(|| Refusal::bad("message to edit not found"))?;
    if bubble.author == Author::Person || bubble.is_fixed {
        return Err(Refusal::bad("message can't be edited"));
    }
    let shown = change(&bubble.shown)?;
    if shown == bubble.shown {
        return Err(Refusal::bad(
            "message is not modified: specified new message content and reply markup are exactly the same as a \
             current content and reply markup of the message",
        ));
    }
    bubble.shown = shown;
    bubble.is_edited = true;
    let person = person.id;
    stage.show_message(person, id);
    let bot = bot(&stage.run);
    Ok(stage.person(Some(person))?.message(id, &bot))
}

fn message_id(params: &Params) -> Result<i64, Refusal> {
    params.number("message_id").ok_or_else(|| Refusal::bad("message identifier is not specified"))
}

fn check_text(params: &Params, field: &str, most: usize, too_long: &str) -> Result<(), Refusal> {
    let text = params.text(field).unwrap_or_default();
    let is_html = params.text("parse_mode").is_some_and(|mode| mode.eq_ignore_ascii_case("html"));
    let units = if is_html { shown_units(text)? } else { text.encode_utf16().count() };
    if field == "text" && text.trim().is_empty() {
        return Err(Refusal::bad("message text is empty"));
    }
    if units > most { Err(Refusal::bad(too_long)) } else { Ok(()) }
}

fn check_markup(params: &Params) -> Result<(), Refusal> {
    let rows = params.get("reply_markup").and_then(|markup| markup.get("inline_keyboard")).and_then(Value::as_array);
    for button in rows.into_iter().flatten().filter_map(Value::as_array).flatten() {
        if button.get("text").and_then(Value::as_str).is_none_or(str::is_empty) {
            return Err(Refusal::bad("inline keyboard button text must be non-empty"));
        }
        let data = button.get("callback_data").and_then(Value::as_str).unwrap_or_default();
        if data.len() > MOST_DATA {
            return Err(Refusal::bad("BUTTON_DATA_INVALID"));
        }
    }
    Ok(())
}
