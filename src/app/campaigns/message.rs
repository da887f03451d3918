//! Turns one language's message of a campaign into what is sent: what operators
//! wrote, and what the bot adds to it. Previews and deliveries are made by the same function.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::{
    bot_api::{FormattedText, InlineButton, Keyboard, MediaSource, OutgoingMedia, OutgoingMessage, escaped},
    campaigns::{CampaignKind, Content, Draft, MediaKind, Text},
    dialogue::{Action, messages},
    locale::{Locale, Locales, Message},
};

/// Says what the bot adds to a message.
#[derive(Debug, Clone, Copy)]
struct Wrapping<'a> {
    kind: CampaignKind,
    locale: &'a Locale,
    /// Tells whether to set `allow_paid_broadcast` (Bot API).
    paid: bool,
}

/// Returns every version of a draft as a message, by language.
pub(crate) fn messages_of_draft(
    draft: &Draft,
    kind: CampaignKind,
    locales: &Locales,
    paid: bool,
) -> BTreeMap<String, OutgoingMessage> {
    let made = draft.versions.iter().map(|(language, content)| {
        let locale = locales.named(language).unwrap_or_else(|| locales.negotiate(Some(language)));
        (language.clone(), message_of_version(content, Wrapping { kind, locale, paid }))
    });
    made.collect()
}

/// Returns a version as a message, with what the bot adds around it.
fn message_of_version(content: &Content, wrapping: Wrapping<'_>) -> OutgoingMessage {
    let head = head(wrapping);
    let shift = head.encode_utf16().count();
    let text = match content.text.kept_plain(content.most(shift)) {
        Text::Html(text) => FormattedText::Html(format!("{}{text}", escaped(&head))),
        Text::Entities { text, entities } => {
            let entities = entities.iter().map(|entity| moved(entity, shift)).collect();
            FormattedText::Entities { text: format!("{head}{text}"), entities }
        }
    };
    let media = content.media.as_ref().map(|media| {
        let source = MediaSource::Known(media.file.clone());
        match media.kind {
            MediaKind::Photo => OutgoingMedia::Photo(source),
            MediaKind::Document => OutgoingMedia::Document(source),
        }
    });
    let links = content.links.iter().filter_map(|link| InlineButton::link(&link.label, &link.url));
    let stop = (wrapping.kind == CampaignKind::News).then(|| {
        let label = wrapping.locale.text(&Message::new(messages::BUTTON_STOP_NEWS));
        InlineButton::callback(label, Action::StopNews.to_string())
    });
    let keyboard = Keyboard::inline(links.chain(stop).map(|button| vec![button]));
    OutgoingMessage { text, media, keyboard, paid: wrapping.paid }
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
    use serde_json::json;

    use super::*;
    use crate::{
        bot_api::Destination,
        campaigns::{LinkButton, Media},
        catalogue::source::Files,
    };

    /// Returns the parameters with which a version leaves for chat 7.
    fn parameters(content: &Content, kind: CampaignKind, locale: &Locale, paid: bool) -> Value {
        message_of_version(content, Wrapping { kind, locale, paid }).to(Destination::chat(7)).parameters()
    }

    #[test]
    fn a_version_holds_what_operators_wrote_and_what_the_bot_adds() {
        let locales = Locales::new(&Files::repository_locales()).unwrap();
        let fr = locales.named("fr").unwrap();
        let (news, reminder) = (CampaignKind::News, CampaignKind::Reminder);
        let links = vec![LinkButton::new("Ouvrir", "https://a.example/x?a=1&b=2").unwrap()];
        let html = Content { text: Text::Html("<b>a</b>".to_owned()), media: None, links };
        let rows = json!([
            [{"text": "Ouvrir", "url": "https://a.example/x?a=1&b=2"}],
            [{"text": fr.text(&Message::new(messages::BUTTON_STOP_NEWS)), "callback_data": "ns"}],
        ]);
        assert_eq!(
            parameters(&html, news, fr, true),
            json!({"chat_id": 7, "text": "<b>a</b>", "parse_mode": "HTML", "allow_paid_broadcast": true,
                "link_preview_options": {"is_disabled": true}, "reply_markup": {"inline_keyboard": rows}})
        );
        assert_eq!(
            parameters(&html, reminder, fr, false),
            json!({"chat_id": 7, "text": "<b>a</b>", "parse_mode": "HTML",
                "link_preview_options": {"is_disabled": true}, "reply_markup": {"inline_keyboard": [rows[0]]}})
        );
        // Entities of kinds that nobody knows yet are passed on as they came.
        let entities = vec![json!({"type": "of-tomorrow", "offset": 0, "length": 1, "unix_time": 5})];
        let text = Text::Entities { text: "b < c".to_owned(), entities: entities.clone() };
        let captioned = |kind| {
            let media = Some(Media { kind, file: "AgAC".to_owned() });
            parameters(&Content { text: text.clone(), media, links: Vec::new() }, reminder, fr, false)
        };
        for (kind, name) in [(MediaKind::Photo, "photo"), (MediaKind::Document, "document")] {
            assert_eq!(
                captioned(kind),
                json!({"chat_id": 7, name: "AgAC", "caption": "b < c", "caption_entities": entities})
            );
        }
        assert_eq!(
            parameters(&Content { text, ..Content::default() }, reminder, fr, false),
            json!({"chat_id": 7, "text": "b < c", "entities": entities, "link_preview_options": {"is_disabled": true}})
        );
    }

    #[test]
    fn formatting_moves_with_the_head() {
        let locales = Locales::new(&Files::repository_locales()).unwrap();
        let entities = vec![json!({"type": "bold", "offset": 3, "length": 2})];
        let content = Content { text: Text::Entities { text: "🙂 ab".to_owned(), entities }, ..Content::default() };
        for locale in locales.iter() {
            let body = parameters(&content, CampaignKind::Notice, locale, true);
            let text: Vec<u16> = body["text"].as_str().unwrap().encode_utf16().collect();
            let at = usize::try_from(body["entities"][0]["offset"].as_u64().unwrap()).unwrap();
            assert_eq!(String::from_utf16(&text[at..at + 2]).unwrap(), "ab");
            assert_eq!(body["allow_paid_broadcast"], true);
        }
    }
}
