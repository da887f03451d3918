//! Sending, editing and deleting messages.

use std::sync::Arc;
use std::time::Instant;

use serde_json::Value;

use super::super::html::{self, Formatted};
use super::super::keyboard;
use super::super::refusal::Refusal;
use super::super::request::Params;
use super::super::state::{Chat, Posted, Sent, State, bot, unix_now};
use super::super::transcript::Change;
use super::yes;

const LONGEST: usize = 4096;
const LONGEST_CAPTION: usize = 1024;
const MOST_ENTITIES: usize = 100;
const PREVIEW_FIELDS: [&str; 5] = ["is_disabled", "url", "prefer_small_media", "prefer_large_media", "show_above_text"];
const ACTIONS: [&str; 11] = [
    "typing",
    "upload_photo",
    "record_video",
    "upload_video",
    "record_voice",
    "upload_voice",
    "upload_document",
    "choose_sticker",
    "find_location",
    "record_video_note",
    "upload_video_note",
];

/// Kinds of entities that a client may send (Bot API, `MessageEntity`).
const KINDS: [&str; 19] = [
    "mention",
    "hashtag",
    "cashtag",
    "bot_command",
    "url",
    "email",
    "phone_number",
    "bold",
    "italic",
    "underline",
    "strikethrough",
    "spoiler",
    "blockquote",
    "expandable_blockquote",
    "code",
    "pre",
    "text_link",
    "text_mention",
    "custom_emoji",
];

type Hooked<'a> = Option<&'a mut Option<Sent>>;

pub(super) fn send(state: &mut State, params: &Params, hooked: Hooked<'_>) -> Result<String, Refusal> {
    let formatted = formatted(params, "text", "message is too long")?;
    if formatted.text.is_empty() {
        return Err(Refusal::careless("message text is empty"));
    }
    post(state, params, hooked, formatted, None)
}

/// A picture or a document: one that Telegram knows, one that it is to fetch, or one that comes with the request.
pub(super) fn send_media(
    state: &mut State,
    params: &Params,
    hooked: Hooked<'_>,
    media: &'static str,
) -> Result<String, Refusal> {
    let formatted = formatted(params, "caption", "message caption is too long")?;
    let file = params.text(media).unwrap_or_default();
    let known = file.starts_with("https://") || file.starts_with("attach://") || state.files.contains(file);
    if !known {
        return Err(Refusal::bad("wrong file identifier/HTTP URL specified"));
    }
    for file in &params.1 {
        state.uploads.push((params.chat().unwrap_or_default(), file.clone()));
    }
    post(state, params, hooked, formatted, Some(media))
}

fn post(
    state: &mut State,
    params: &Params,
    hooked: Hooked<'_>,
    formatted: Formatted,
    media: Option<&'static str>,
) -> Result<String, Refusal> {
    let below = below(params);
    let markup = markup(params, false)?;
    let link_preview_options = preview(params)?;
    let message_id = state.take_message_id();
    let recording = state.recording;
    let chat = reachable(state, params)?;
    if chat.user.is_none() && below.as_ref().is_some_and(keyboard::asks_for_more) {
        return Err(Refusal::careless("location can be requested in private chats only"));
    }
    check_reply(chat, params, recording)?;
    let posted = Posted {
        message_id,
        from: bot(),
        chat: Arc::clone(&chat.json),
        date: unix_now(),
        edit_date: None,
        text: formatted.text,
        entities: formatted.entities,
        media,
        link_preview_options,
        reply_markup: markup,
        source: params.text("text").or(params.text("caption")).unwrap_or_default().to_owned(),
        // A message with a keyboard of the other kind stays as it is.
        editable: below.is_none(),
    };
    if let Some(below) = below {
        chat.keyboard = keyboard::has_buttons(&below).then_some(below);
    }
    let answer = serde_json::to_string(&posted).expect("a message is JSON");
    hook(hooked, params, &posted);
    if recording {
        chat.transcript.shown(Change::Posted, &posted.text, &posted.rows());
    } else {
        chat.posted.clear();
    }
    chat.posted.insert(message_id, posted);
    Ok(answer)
}

pub(super) fn edit_text(state: &mut State, params: &Params, hooked: Hooked<'_>) -> Result<String, Refusal> {
    let formatted = formatted(params, "text", "MESSAGE_TOO_LONG")?;
    if formatted.text.is_empty() {
        return Err(Refusal::careless("message text is empty"));
    }
    let markup = markup(params, true)?;
    let preview = preview(params)?;
    let source = params.text("text").unwrap_or_default().to_owned();
    let changed = |posted: &mut Posted| {
        if posted.text == formatted.text && posted.entities == formatted.entities && posted.reply_markup == markup {
            return false;
        }
        posted.text = formatted.text;
        posted.entities = formatted.entities;
        posted.reply_markup = markup;
        posted.link_preview_options = preview;
        posted.source = source;
        true
    };
    edit(state, params, changed, hooked)
}

pub(super) fn edit_markup(state: &mut State, params: &Params) -> Result<String, Refusal> {
    let markup = markup(params, true)?;
    let changed = |posted: &mut Posted| {
        let differs = posted.reply_markup != markup;
        posted.reply_markup = markup;
        differs
    };
    edit(state, params, changed, None)
}

pub(super) fn delete(state: &mut State, params: &Params) -> Result<String, Refusal> {
    let id = message_id(params)?;
    let forgotten = state.may_have_forgotten(id);
    let recording = state.recording;
    let chat = reachable(state, params)?;
    match chat.posted.remove(&id) {
        Some(posted) if recording => chat.transcript.shown(Change::Deleted, &posted.text, &[]),
        Some(_) => {}
        None if forgotten || chat.typed.remove(&id) => {}
        None => return Err(Refusal::bad("message to delete not found")),
    }
    Ok(yes())
}

pub(super) fn chat_action(state: &mut State, params: &Params) -> Result<String, Refusal> {
    if !params.text("action").is_some_and(|action| ACTIONS.contains(&action)) {
        return Err(Refusal::careless("wrong parameter action in request"));
    }
    reachable(state, params).map(|_| yes())
}

fn edit(
    state: &mut State,
    params: &Params,
    changed: impl FnOnce(&mut Posted) -> bool,
    hooked: Hooked<'_>,
) -> Result<String, Refusal> {
    if params.get("inline_message_id").is_some() {
        return Err(Refusal::careless("MESSAGE_ID_INVALID"));
    }
    let id = message_id(params)?;
    let forgotten = state.may_have_forgotten(id);
    let recording = state.recording;
    let chat = reachable(state, params)?;
    let newest = chat.posted.keys().next_back() == Some(&id);
    let mut stand_for_forgotten = forgotten.then(|| blank(id, chat));
    let typed = chat.typed.contains(&id);
    let posted = chat
        .posted
        .get_mut(&id)
        .or(stand_for_forgotten.as_mut())
        .ok_or_else(|| Refusal::bad(if typed { "message can't be edited" } else { "message to edit not found" }))?;
    if posted.media.is_some() {
        return Err(Refusal::bad("there is no text in the message to edit"));
    }
    if !posted.editable || posted.reply_markup.as_ref().is_some_and(|it| it.get("inline_keyboard").is_none()) {
        return Err(Refusal::bad("message can't be edited"));
    }
    if !changed(posted) {
        return Err(Refusal::bad(
            "message is not modified: specified new message content and reply markup are exactly the same as a \
             current content and reply markup of the message",
        ));
    }
    posted.edit_date = Some(unix_now());
    hook(hooked, params, posted);
    if recording {
        let change = if newest { Change::Edited } else { Change::EditedEarlier };
        chat.transcript.shown(change, &posted.text, &posted.rows());
    }
    Ok(serde_json::to_string(posted).expect("a message is JSON"))
}

/// Stands for a message that was not kept because recording is off.
fn blank(message_id: i64, chat: &Chat) -> Posted {
    Posted {
        message_id,
        from: bot(),
        chat: Arc::clone(&chat.json),
        date: unix_now(),
        edit_date: None,
        text: String::new(),
        entities: Vec::new(),
        media: None,
        link_preview_options: None,
        reply_markup: None,
        source: String::new(),
        editable: true,
    }
}

fn hook(hooked: Hooked<'_>, params: &Params, posted: &Posted) {
    let (Some(sent), Some(chat)) = (hooked, params.chat()) else { return };
    let buttons = posted.rows().into_iter().flatten();
    let data = buttons.filter_map(|button| button.data().map(str::to_owned)).take(8).collect();
    let edited = posted.edit_date.is_some();
    *sent =
        Some(Sent { chat, message_id: posted.message_id, edited, text: posted.text.clone(), data, at: Instant::now() });
}

fn reachable<'a>(state: &'a mut State, params: &Params) -> Result<&'a mut Chat, Refusal> {
    if params.get("chat_id").is_none() {
        return Err(Refusal::careless("chat_id is empty"));
    }
    let chat = params.chat().and_then(|chat| state.chats.get_mut(&chat));
    let chat = chat.ok_or_else(|| Refusal::bad("chat not found"))?;
    if chat.blocked { Err(Refusal::blocked()) } else { Ok(chat) }
}

fn message_id(params: &Params) -> Result<i64, Refusal> {
    params.int("message_id").ok_or_else(|| Refusal::careless("message identifier is not specified"))
}

fn formatted(params: &Params, key: &str, too_long: &str) -> Result<Formatted, Refusal> {
    let text = params.text(key).unwrap_or_default();
    let (longest, entities) = if key == "text" { (LONGEST, "entities") } else { (LONGEST_CAPTION, "caption_entities") };
    let plain = |text: &str| Formatted { text: text.to_owned(), entities: Vec::new() };
    let formatted = match params.text("parse_mode").map(str::to_ascii_lowercase).as_deref() {
        Some("html") => html::parse(text).map_err(|what| Refusal::careless(format!("can't parse entities: {what}")))?,
        None | Some("") => {
            let given = params.get(entities).and_then(Value::as_array).cloned().unwrap_or_default();
            check_entities(text, &given)?;
            Formatted { entities: given, ..plain(text) }
        }
        Some("markdown" | "markdownv2") => {
            return Err(Refusal::careless("the stand-in reads HTML, not Markdown"));
        }
        Some(_) => return Err(Refusal::careless("unsupported parse_mode")),
    };
    let formatted = html::trim(formatted);
    if formatted.text.len() > longest && formatted.text.encode_utf16().count() > longest {
        return Err(Refusal::careless(too_long));
    }
    if formatted.entities.len() > MOST_ENTITIES {
        return Err(Refusal::careless("the stand-in refuses more than 100 entities, which Telegram would cut"));
    }
    Ok(formatted)
}

/// Entities lie inside the text and have a kind that exists.
fn check_entities(text: &str, given: &[Value]) -> Result<(), Refusal> {
    let units = text.encode_utf16().count() as u64;
    for entity in given {
        let end = entity["offset"].as_u64().zip(entity["length"].as_u64()).map(|(offset, length)| offset + length);
        let kind = entity["type"].as_str().unwrap_or_default();
        if !KINDS.contains(&kind) || end.is_none_or(|end| end > units) {
            return Err(Refusal::careless(format!("can't parse MessageEntity: {entity}")));
        }
    }
    Ok(())
}

/// What the message does to the keyboard below the conversation.
fn below(params: &Params) -> Option<Value> {
    params.get("reply_markup").filter(|markup| markup.get("inline_keyboard").is_none()).cloned()
}

/// The keyboard of the message; one without a button is none.
fn markup(params: &Params, inline_only: bool) -> Result<Option<Value>, Refusal> {
    let Some(markup) = params.get("reply_markup") else { return Ok(None) };
    keyboard::check(markup, inline_only)?;
    let has_buttons = keyboard::has_buttons(markup);
    Ok(has_buttons.then(|| markup.clone()))
}

fn preview(params: &Params) -> Result<Option<Value>, Refusal> {
    let Some(options) = params.get("link_preview_options") else { return Ok(None) };
    let known = |name: &String| PREVIEW_FIELDS.contains(&name.as_str());
    if !options.as_object().is_some_and(|fields| fields.keys().all(known)) {
        return Err(Refusal::careless("can't parse link preview options JSON object"));
    }
    Ok(Some(options.clone()))
}

fn check_reply(chat: &Chat, params: &Params, recording: bool) -> Result<(), Refusal> {
    let Some(reply) = params.get("reply_parameters").filter(|_| recording) else { return Ok(()) };
    let known =
        reply["message_id"].as_i64().is_some_and(|id| chat.posted.contains_key(&id) || chat.typed.contains(&id));
    let hidden = reply["ephemeral_message_id"].as_i64().is_some_and(|id| chat.hidden.contains(&id));
    if known || hidden || reply["allow_sending_without_reply"] == true {
        return Ok(());
    }
    Err(Refusal::bad("message to be replied not found"))
}
