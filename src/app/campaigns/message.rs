//! Turns one language's message of a campaign into a request: what operators wrote, and
//! what the bot adds to it. Previews and deliveries are made by the same function.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use crate::{
    bot_api::{Request, escaped},
    campaigns::{CampaignKind, Content, Draft, MediaKind, Text},
    dialogue::{Action, messages},
    locale::{Locale, Locales, Message},
};

/// Says what the bot adds to a message.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Wrapping<'a> {
    pub kind: CampaignKind,
    pub locale: &'a Locale,
    /// Tells whether to set `allow_paid_broadcast` (Bot API).
    pub paid: bool,
}

/// Returns every version of a draft as a request, by language.
pub(crate) fn requests_of_draft(
    draft: &Draft,
    kind: CampaignKind,
    locales: &Locales,
    paid: bool,
) -> BTreeMap<String, Request> {
    let made = draft.versions.iter().map(|(language, content)| {
        let locale = locales.named(language).unwrap_or_else(|| locales.negotiate(Some(language)));
        (language.clone(), request_of_version(content, Wrapping { kind, locale, paid }))
    });
    made.collect()
}

/// Returns a version as a request, with what the bot adds around it.
pub(crate) fn request_of_version(content: &Content, wrapping: Wrapping<'_>) -> Request {
    let head = head(wrapping);
    let mut body = Map::new();
    let (text_key, entities_key, method) = match &content.media {
        None => ("text", "entities", "sendMessage"),
        Some(media) => {
            let (key, method) = match media.kind {
                MediaKind::Photo => ("photo", "sendPhoto"),
                MediaKind::Document => ("document", "sendDocument"),
            };
            body.insert(key.to_owned(), media.file.clone().into());
            ("caption", "caption_entities", method)
        }
    };
    match &content.text {
        Text::Html(text) => {
            body.insert(text_key.to_owned(), format!("{}{text}", escaped(&head)).into());
            body.insert("parse_mode".to_owned(), "HTML".into());
        }
        Text::Entities { text, entities } => {
            body.insert(text_key.to_owned(), format!("{head}{text}").into());
            let shift = head.encode_utf16().count();
            let moved: Vec<Value> = entities.iter().map(|entity| moved(entity, shift)).collect();
            if !moved.is_empty() {
                body.insert(entities_key.to_owned(), moved.into());
            }
        }
    }
    if content.media.is_none() {
        body.insert("link_preview_options".to_owned(), json!({"is_disabled": true}));
    }
    let mut rows: Vec<Value> =
        content.links.iter().map(|link| json!([{"text": link.label, "url": link.url}])).collect();
    if wrapping.kind == CampaignKind::News {
        let label = wrapping.locale.text(&Message::new(messages::BUTTON_STOP_NEWS));
        rows.push(json!([{"text": label, "callback_data": Action::StopNews.to_string()}]));
    }
    if !rows.is_empty() {
        body.insert("reply_markup".to_owned(), json!({"inline_keyboard": rows}));
    }
    if wrapping.paid {
        body.insert("allow_paid_broadcast".to_owned(), true.into());
    }
    Request { method, body }
}

/// Returns what stands above the operators' text: a notice says that it is one.
fn head(wrapping: Wrapping<'_>) -> String {
    match wrapping.kind {
        CampaignKind::Notice => format!("{}\n\n", wrapping.locale.text(&Message::new(messages::NOTICE_HEAD))),
        CampaignKind::News | CampaignKind::Reminder => String::new(),
    }
}

/// Returns how many UTF-16 units the bot adds at most, in any language.
pub(crate) fn longest_head(kind: CampaignKind, locales: &Locales) -> usize {
    let units = |locale| head(Wrapping { kind, locale, paid: false }).encode_utf16().count();
    locales.iter().map(units).max().unwrap_or(0)
}

/// Returns an entity whose offset is moved by UTF-16 units (Bot API, `MessageEntity`).
fn moved(entity: &Value, by: usize) -> Value {
    let mut entity = entity.clone();
    if let Some(offset) = entity.get("offset").and_then(Value::as_u64) {
        entity["offset"] = (offset + by as u64).into();
    }
    entity
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalogue::source::Files;

    #[test]
    fn formatting_moves_with_the_head() {
        let locales = Locales::new(&Files::repository_locales()).unwrap();
        let entities = vec![json!({"type": "bold", "offset": 3, "length": 2})];
        let content = Content { text: Text::Entities { text: "🙂 ab".to_owned(), entities }, ..Content::default() };
        for locale in locales.iter() {
            let wrapping = Wrapping { kind: CampaignKind::Notice, locale, paid: true };
            let body = request_of_version(&content, wrapping).to(7);
            let text: Vec<u16> = body["text"].as_str().unwrap().encode_utf16().collect();
            let at = usize::try_from(body["entities"][0]["offset"].as_u64().unwrap()).unwrap();
            assert_eq!(String::from_utf16(&text[at..at + 2]).unwrap(), "ab");
            assert_eq!(body["chat_id"], 7);
            assert_eq!(body["allow_paid_broadcast"], true);
        }
    }
}
