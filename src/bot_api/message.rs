//! Holds a message as data and turns it into the request of the method that sends or
//! edits it. Answers, campaigns and operators' pages are all made here.

use serde_json::Value;
use teloxide::{
    payloads::{EditMessageText, SendDocument, SendMessage, SendPhoto},
    types::{FileId, InputFile, LinkPreviewOptions, MessageId, ParseMode},
};

use super::{
    destination::Destination,
    html,
    keyboard::Keyboard,
    request::{NewerFields, Request, Upload},
};

/// Limits a text in UTF-16 units after entities (Bot API, `sendMessage`: 1-4096).
pub(crate) const MOST_TEXT: usize = 4096;
/// Limits what stands below a picture or a document (Bot API, `sendPhoto`: 0-1024).
const MOST_CAPTION: usize = 1024;
/// Links in a text are shown without a picture of the page.
const NO_PREVIEW: LinkPreviewOptions = LinkPreviewOptions {
    is_disabled: true,
    url: None,
    prefer_small_media: false,
    prefer_large_media: false,
    show_above_text: false,
};

/// Holds a message ready to be sent, or to be edited into another's place.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct OutgoingMessage {
    /// Is the text, or the caption of the media.
    pub text: FormattedText,
    pub media: Option<OutgoingMedia>,
    pub keyboard: Keyboard,
    /// Tells whether to set `allow_paid_broadcast` (Bot API).
    pub paid: bool,
}

/// Holds a text and how it is formatted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum FormattedText {
    Plain(String),
    /// Holds HTML as Telegram reads it (Bot API, "HTML style").
    Html(String),
    /// Holds entities as they came (Bot API, `MessageEntity`).
    Entities {
        text: String,
        entities: Vec<Value>,
    },
}

/// Holds a picture or a document that a message shows above its text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum OutgoingMedia {
    Photo(MediaSource),
    Document(MediaSource),
}

/// Tells where Telegram gets a picture or a document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum MediaSource {
    /// Telegram has it under this `file_id`, or fetches it from this address.
    Known(String),
    /// It goes with the request under this file name.
    Upload { name: &'static str, bytes: Vec<u8> },
}

impl Default for FormattedText {
    fn default() -> Self {
        Self::Plain(String::new())
    }
}

impl FormattedText {
    /// Adds plain text at the end.
    fn push(&mut self, end: &str) {
        match self {
            Self::Plain(text) | Self::Entities { text, .. } => text.push_str(end),
            Self::Html(text) => text.push_str(&html::escaped(end)),
        }
    }

    /// Returns the text, its `parse_mode` and its entities.
    fn parts(&self) -> (&str, Option<ParseMode>, &[Value]) {
        match self {
            Self::Plain(text) => (text, None, &[]),
            Self::Html(text) => (text, Some(ParseMode::Html), &[]),
            Self::Entities { text, entities } => (text, None, entities),
        }
    }
}

impl MediaSource {
    /// Returns the parameter of this name for what Telegram knows or fetches, and the file
    /// to send in its place otherwise. An address is written like a `file_id`, as it is.
    fn parts(&self, field: &'static str) -> (InputFile, Option<Upload>) {
        let (known, upload) = match self {
            Self::Known(file) => (file.clone(), None),
            Self::Upload { name, bytes } => (String::new(), Some(Upload { field, name, bytes: bytes.clone() })),
        };
        (InputFile::file_id(FileId(known)), upload)
    }
}

impl OutgoingMessage {
    /// Returns a message in HTML with a keyboard below it.
    pub fn html(html: String, keyboard: Keyboard) -> Self {
        Self { text: FormattedText::Html(html), keyboard, ..Self::default() }
    }

    /// Returns a picture or a document with a caption, which may be empty.
    pub fn media(media: OutgoingMedia, caption: String) -> Self {
        Self { text: FormattedText::Plain(caption), media: Some(media), ..Self::default() }
    }

    /// Returns the text alone, without formatting and keyboard.
    pub fn plain(&self) -> Self {
        Self { text: FormattedText::Plain(self.text.parts().0.to_owned()), ..Self::default() }
    }

    /// Returns the same message without formatting.
    pub fn unformatted(&self) -> Self {
        let text = match &self.text {
            FormattedText::Plain(text) | FormattedText::Entities { text, .. } => text.clone(),
            FormattedText::Html(html) => html::shown(html),
        };
        Self { text: FormattedText::Plain(text), ..self.clone() }
    }

    /// Returns the same message without buttons. What they say and open stands below the text,
    /// in as many whole lines as fit.
    pub fn without_keyboard(&self) -> Self {
        let shown = self.unformatted();
        let shown = shown.text.parts().0;
        let mark = html::line_mark_of(shown);
        let most = if self.media.is_some() { MOST_CAPTION } else { MOST_TEXT };
        let mut room = most.saturating_sub(shown.encode_utf16().count());
        let mut text = self.text.clone();
        let mut gap = "\n\n";
        for line in self.keyboard.lines() {
            let line = format!("{gap}{mark}{line}");
            let units = line.encode_utf16().count();
            if units > room {
                break;
            }
            room -= units;
            text.push(&line);
            gap = "\n";
        }
        Self { text, keyboard: Keyboard::default(), ..self.clone() }
    }

    /// Returns the request that brings it there. Media always comes in a new message.
    pub fn to(&self, to: Destination) -> Request {
        let (text, parse_mode, entities) = self.text.parts();
        // What all methods that make a new message take under the same names.
        macro_rules! finished {
            ($payload:ident, $entities:ident) => {{
                $payload.parse_mode = parse_mode;
                $payload.message_thread_id = to.thread_id();
                $payload.allow_paid_broadcast = self.paid.then_some(true);
                $payload.reply_markup = self.keyboard.markup();
                let ephemeral = to.ephemeral();
                Request::merged(&$payload, NewerFields { $entities: entities, ephemeral, ..NewerFields::default() })
            }};
        }
        macro_rules! with_media {
            ($method:ident, $field:literal, $source:ident) => {{
                let (file, upload) = $source.parts($field);
                let mut payload = $method::new(to.chat_id(), file);
                payload.caption = Some(text.to_owned()).filter(|caption| !caption.is_empty());
                Request { upload, ..finished!(payload, caption_entities) }
            }};
        }
        match (&self.media, to.edit) {
            (None, None) => {
                let mut payload = SendMessage::new(to.chat_id(), text);
                payload.link_preview_options = Some(NO_PREVIEW);
                finished!(payload, entities)
            }
            (None, Some(message)) => {
                let mut payload = EditMessageText::new(to.chat_id(), MessageId(message), text);
                payload.parse_mode = parse_mode;
                payload.link_preview_options = Some(NO_PREVIEW);
                // An edit without a keyboard would leave the one that was there.
                payload.reply_markup = Some(self.keyboard.of_edit());
                Request::merged(&payload, NewerFields { entities, ..NewerFields::default() })
            }
            (Some(OutgoingMedia::Photo(source)), _) => with_media!(SendPhoto, "photo", source),
            (Some(OutgoingMedia::Document(source)), _) => with_media!(SendDocument, "document", source),
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::bot_api::{destination::GroupMember, keyboard::InlineButton};

    fn inline() -> Keyboard {
        let link = InlineButton::link("Open", "https://a.example/x").unwrap();
        Keyboard::inline([vec![link], vec![InlineButton::callback("Back".to_owned(), "b".to_owned())]])
    }

    /// Returns the method and the parameters of a message for chat 7.
    fn made(keyboard: Keyboard, to: Destination) -> (&'static str, Value) {
        let request = OutgoingMessage::html("<b>a</b>".to_owned(), keyboard).to(to);
        (request.method, request.parameters())
    }

    #[test]
    fn messages_and_edits_hold_these_parameters() {
        let (new, edit) = (Destination::chat(7), Destination::message(7, 5));
        let rows = json!([[{"text": "Open", "url": "https://a.example/x"}], [{"text": "Back", "callback_data": "b"}]]);
        let with = |added: Value| {
            let mut body = json!({"chat_id": 7, "text": "<b>a</b>", "parse_mode": "HTML",
                "link_preview_options": {"is_disabled": true}});
            body.as_object_mut().unwrap().extend(added.as_object().unwrap().clone());
            body
        };
        assert_eq!(made(inline(), new), ("SendMessage", with(json!({"reply_markup": {"inline_keyboard": rows}}))),);
        assert_eq!(
            made(inline(), Destination { thread: Some(3), ..new }),
            ("SendMessage", with(json!({"message_thread_id": 3, "reply_markup": {"inline_keyboard": rows}}))),
        );
        assert_eq!(
            made(inline(), Destination { thread: Some(3), ..edit }),
            ("EditMessageText", with(json!({"message_id": 5, "reply_markup": {"inline_keyboard": rows}}))),
        );
        assert_eq!(made(Keyboard::default(), new), ("SendMessage", with(json!({}))));
        let asker = Some(GroupMember { user: 3, question: None, is_hidden: false });
        let only_for_3 = json!({"receiver_user_id": 3, "ephemeral_message_parameters": {"receiver_user_id": 3}});
        assert_eq!(made(Keyboard::default(), Destination { asker, ..new }), ("SendMessage", with(only_for_3.clone())));
        let asker = Some(GroupMember { user: 3, question: Some(9), is_hidden: true });
        let mut reply = only_for_3;
        reply["reply_parameters"] = json!({"ephemeral_message_id": 9});
        assert_eq!(made(Keyboard::default(), Destination { asker, ..new }), ("SendMessage", with(reply)));
        assert_eq!(
            made(Keyboard::default(), edit),
            ("EditMessageText", with(json!({"message_id": 5, "reply_markup": {"inline_keyboard": []}}))),
        );
        assert_eq!(
            made(Keyboard::position("Here".to_owned(), ["No".to_owned()].into_iter()), new),
            (
                "SendMessage",
                with(
                    json!({"reply_markup": {"keyboard": [[{"text": "Here", "request_location": true}], [{"text": "No"}]],
                    "resize_keyboard": true, "one_time_keyboard": true}})
                )
            ),
        );
        assert_eq!(
            made(Keyboard::PutAway, new),
            ("SendMessage", with(json!({"reply_markup": {"remove_keyboard": true}}))),
        );
    }

    #[test]
    fn a_text_says_what_buttons_that_are_given_up_say_and_open() {
        let shown = |text: &str, keyboard| OutgoingMessage::html(text.to_owned(), keyboard).without_keyboard();
        let link = InlineButton::link("1. A & B", "https://a.example/x?a=1&b=2").unwrap();
        let copy = InlineButton::copy("Copy", "+33199001234").unwrap();
        let back = InlineButton::callback("Back".to_owned(), "b".to_owned());
        let keyboard = Keyboard::inline([vec![link], vec![copy, back]]);
        let message = shown("<b>a</b>", keyboard.clone());
        assert_eq!(
            message.text,
            FormattedText::Html(
                "<b>a</b>\n\n↗ 1. A &amp; B  https://a.example/x?a=1&amp;b=2\nCopy  +33199001234\n• Back".to_owned()
            )
        );
        assert_eq!(message.without_keyboard(), message);
        assert_eq!(message.keyboard, Keyboard::default());
        // From right to left every line says so.
        let message = shown("<b>\u{200f}ب</b>", inline());
        let expected = "<b>\u{200f}ب</b>\n\n\u{200f}↗ Open  https://a.example/x\n\u{200f}• Back";
        assert_eq!(message.text, FormattedText::Html(expected.to_owned()));
        let position = Keyboard::position("Here".to_owned(), ["No".to_owned()].into_iter());
        assert_eq!(shown("a", position).text, FormattedText::Html("a\n\n• No".to_owned()));
        // Whole lines are left out where there is no room.
        let message = shown(&format!("<b>{}</b>", "é".repeat(MOST_TEXT - 60)), keyboard).unformatted();
        let text = message.text.parts().0;
        assert!(text.ends_with("é\n\n↗ 1. A & B  https://a.example/x?a=1&b=2\nCopy  +33199001234"), "{text}");
        assert!(text.encode_utf16().count() <= MOST_TEXT);
    }

    #[test]
    fn a_file_goes_with_its_parameters_as_text() {
        let upload = || MediaSource::Upload { name: "a.png", bytes: vec![1] };
        let made = |media, caption: &str| {
            let request = OutgoingMessage::media(media, caption.to_owned()).to(Destination::chat(7));
            let fields = request.form_fields().into_iter().map(|(name, value)| format!("{name}={value}"));
            (request.method, fields.collect::<Vec<_>>().join("\n"))
        };
        let photo = OutgoingMedia::Photo(upload());
        assert_eq!(made(photo, "a & b"), ("SendPhoto", "caption=a & b\nchat_id=7".to_owned()));
        assert_eq!(made(OutgoingMedia::Document(upload()), ""), ("SendDocument", "chat_id=7".to_owned()));
    }
}
