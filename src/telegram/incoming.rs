//! Parses updates into the little that an answer needs. Names, phone numbers and files
//! (except operators') are dropped here and never stored; of a position only the places
//! around it are kept.
//!
//! Updates are read field by field and not as teloxide's `Update`, so that a new or odd
//! kind or field does not cost the rest of the batch.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::{command_code, rich_text};
use crate::{
    bot_api::GroupMember,
    campaigns::{Media, MediaKind, Operators},
    dialogue::{Attachment, Context, Event, TypedCommand, Withdrawal},
    gazetteer::{Pinned, Point, Vicinity},
    store::Erasure,
};

/// Entities nest so many levels at most (Bot API: `MessageEntity` holds a `User`).
const MOST_NESTED: usize = 8;

/// Holds an update's number, and what it means to the bot, if anything.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Update {
    pub id: i64,
    /// Is when Telegram took it in, in Unix seconds, where that is known.
    pub date: Option<i64>,
    /// Is `None` for an update that needs no answer.
    pub incoming: Option<Incoming>,
    /// Holds the id of a callback query, which is to be answered at once.
    pub query: Option<String>,
}

/// Holds something that happened in a chat. The inbox stores it as JSON.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Incoming {
    pub chat: i64,
    /// Holds the `message_thread_id` of a message in a topic.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub thread: Option<i32>,
    /// Holds the IETF tag of the language that the person's Telegram is set to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
    pub what: IncomingKind,
    /// Names who asked in a group.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub asker: Option<GroupMember>,
    /// Holds what a campaign needs of an operator's message; `None` for anybody else.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub written: Option<Box<WrittenMessage>>,
}

/// Holds an operator's message as Telegram delivered it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct WrittenMessage {
    /// Holds the text, or the caption of the media.
    pub text: String,
    /// Holds the formatting (Bot API, `MessageEntity`), unchanged.
    pub entities: Vec<Value>,
    pub media: Option<Media>,
    /// Holds what the operator is called in Telegram, for the other operators.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

/// Tells what the person did.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum IncomingKind {
    /// The person typed text in a private chat.
    Text {
        #[serde(with = "command_code")]
        text: String,
        message: i32,
        edited: bool,
    },
    /// The person tapped an inline button; `message` is `None` where it is inaccessible.
    Tap { data: String, message: Option<i32> },
    /// The person sent a position in a private chat; only what lies around it is kept.
    Position(Vicinity),
    /// The person sent a link to a map with words around it; of the link only what lies
    /// around its position is kept.
    Pinned { vicinity: Vicinity, around: String },
    /// The person sent something else in a private chat; an album counts once.
    Attachment {
        kind: Attachment,
        album: Option<String>,
        /// Holds what is written below it, as long as it waits for its answer.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        caption: Option<String>,
    },
    /// Somebody in a group wrote a command for the bot, or mentioned it.
    Group,
    /// The person stopped the bot.
    Blocked,
    /// The person unblocked the bot.
    Unblocked,
}

impl Incoming {
    /// Returns what this takes back, which counts from now on. Its words are replaced by the
    /// command that says the same, and so by a number in the store.
    pub fn take_back(&mut self, context: Context<'_>) -> Option<Erasure> {
        let event = match &self.what {
            // What an operator writes may be for people, although it begins with a sign.
            IncomingKind::Text { text, .. } if self.written.is_some() && !says_nothing_else(text) => return None,
            IncomingKind::Text { text, edited: false, .. } => Event::Text(text),
            IncomingKind::Tap { data, .. } => Event::Tap(data),
            _ => return None,
        };
        let (erasure, command) = match Withdrawal::of(context, event)? {
            Withdrawal::News => (Erasure::News, "/stop"),
            Withdrawal::Everything => (Erasure::Everything, "/forget"),
            Withdrawal::Reminder => return Some(Erasure::Reminder),
        };
        if let IncomingKind::Text { text, .. } = &mut self.what {
            command.clone_into(text);
            self.written = None;
        }
        Some(erasure)
    }

    /// Returns whether its answer is found by a search that may take long.
    pub fn is_searched(&self) -> bool {
        matches!(&self.what, IncomingKind::Text { text, .. } if !text.starts_with('/'))
            || matches!(&self.what, IncomingKind::Attachment { caption: Some(_), .. } | IncomingKind::Pinned { .. })
    }

    /// Returns the JSON form that the inbox stores.
    pub fn encode(&self) -> String {
        // Strings and numbers always become JSON.
        serde_json::to_string(self).unwrap_or_default()
    }

    /// Reads the stored form; returns `None` where it does not decode.
    pub fn decode(text: &str) -> Option<Self> {
        serde_json::from_str(text).ok()
    }
}

/// Names the kinds of chats that are answered differently.
enum Kind {
    Private,
    Group,
    Channel,
}

impl Update {
    /// Reads one update of the bot named `bot`; returns `None` without an `update_id`.
    pub fn read(update: &Value, bot: &str, operators: &Operators) -> Option<Self> {
        let id = update.get("update_id")?.as_i64()?;
        let mut read = Self { id, date: None, incoming: None, query: None };
        if let Some(message) = update.get("message") {
            read.date = message.get("date").and_then(Value::as_i64);
            read.incoming = of_message(message, bot, false, operators);
        } else if let Some(message) = update.get("edited_message") {
            read.incoming = of_message(message, bot, true, operators);
        } else if let Some(query) = update.get("callback_query") {
            read.query = query.get("id").and_then(Value::as_str).map(str::to_owned);
            read.incoming = of_query(query);
        } else if let Some(change) = update.get("my_chat_member") {
            read.incoming = of_membership(change);
        }
        Some(read)
    }
}

fn number(value: &Value, name: &str) -> Option<i32> {
    value.get(name)?.as_i64()?.try_into().ok()
}

fn text(value: &Value, name: &str) -> Option<String> {
    value.get(name)?.as_str().map(str::to_owned)
}

fn chat(value: &Value) -> Option<(i64, Kind)> {
    let chat = value.get("chat")?;
    let kind = match chat.get("type")?.as_str()? {
        "private" => Kind::Private,
        "group" | "supergroup" => Kind::Group,
        _ => Kind::Channel,
    };
    Some((chat.get("id")?.as_i64()?, kind))
}

fn language(of: &Value) -> Option<String> {
    // Telegram sends IETF tags; anything longer than 35 bytes is ignored.
    text(of.get("from")?, "language_code").filter(|tag| tag.len() <= 35)
}

fn of_message(message: &Value, bot: &str, edited: bool, operators: &Operators) -> Option<Incoming> {
    let from_bot = message.get("from").and_then(|from| from.get("is_bot")).and_then(Value::as_bool);
    if from_bot == Some(true) {
        return None;
    }
    let (chat, kind) = chat(message)?;
    let is_operators = matches!(kind, Kind::Private) && operators.role(chat).is_some();
    let what = match kind {
        Kind::Private => in_private(message, edited, is_operators)?,
        Kind::Group if !edited && calls(message, bot) => IncomingKind::Group,
        Kind::Group | Kind::Channel => return None,
    };
    let in_topic = message.get("is_topic_message").and_then(Value::as_bool) == Some(true);
    let thread = number(message, "message_thread_id").filter(|_| in_topic);
    let written = is_operators.then(|| written(message)).flatten().map(Box::new);
    let asker = if what == IncomingKind::Group { asker(message) } else { None };
    Some(Incoming { chat, thread, language: language(message), what, asker, written })
}

/// Returns who wrote a message in a group.
fn asker(message: &Value) -> Option<GroupMember> {
    let question = message.get("ephemeral_message_id").and_then(Value::as_i64);
    let user = message.get("from")?.get("id")?.as_i64()?;
    Some(GroupMember { user, question, is_hidden: question.is_some() })
}

/// Returns the words of a message, with formatting of any kind or none.
fn words(message: &Value) -> Option<String> {
    text(message, "text").or_else(|| rich_text::words(message))
}

/// Returns text, or a picture or document with its caption: all that campaigns send.
fn written(message: &Value) -> Option<WrittenMessage> {
    let list = |name: &str| message.get(name).and_then(Value::as_array).cloned().unwrap_or_default();
    let entities = |name: &str| list(name).into_iter().filter(|entity| is_within(MOST_NESTED, entity)).collect();
    if let Some(text) = words(message) {
        return Some(WrittenMessage { text, entities: entities("entities"), media: None, name: name(message) });
    }
    let file = |of: &Value| of.get("file_id").and_then(Value::as_str).map(str::to_owned);
    // The last of a picture's sizes is the largest.
    let photo = list("photo").last().and_then(file).map(|file| Media { kind: MediaKind::Photo, file });
    let document = || message.get("document").and_then(file).map(|file| Media { kind: MediaKind::Document, file });
    let is_animation = message.get("animation").is_some();
    let media = photo.or_else(|| if is_animation { None } else { document() })?;
    Some(WrittenMessage {
        text: text(message, "caption").unwrap_or_default(),
        entities: entities("caption_entities"),
        media: Some(media),
        name: name(message),
    })
}

/// Returns whether nothing is nested deeper. A draft nests what it holds some levels more,
/// and a reader takes 128 of them: one entity must not cost all of the draft.
fn is_within(levels: usize, value: &Value) -> bool {
    let fits = |inner: &Value| levels.checked_sub(1).is_some_and(|levels| is_within(levels, inner));
    match value {
        Value::Array(list) => list.iter().all(fits),
        Value::Object(members) => members.values().all(fits),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => true,
    }
}

/// Returns what the sender of a message is called, cut to forty characters.
fn name(message: &Value) -> Option<String> {
    let from = message.get("from")?;
    let parts = ["first_name", "last_name"].into_iter().filter_map(|part| text(from, part));
    let name: String = parts.collect::<Vec<_>>().join(" ").split_whitespace().collect::<Vec<_>>().join(" ");
    Some(name.chars().take(40).collect()).filter(|name: &String| !name.is_empty())
}

fn in_private(message: &Value, edited: bool, is_operators: bool) -> Option<IncomingKind> {
    let id = number(message, "message_id")?;
    if let Some(text) = words(message) {
        return Some(written_in_private(message, text, id, edited, is_operators));
    }
    if edited {
        return None;
    }
    if let Some(point) = message.get("location").and_then(position) {
        return Some(IncomingKind::Position(point.vicinity()));
    }
    let kind = attachment(message)?;
    Some(IncomingKind::Attachment { kind, album: text(message, "media_group_id"), caption: text(message, "caption") })
}

/// Tells what a text is: a command, a position like one sent by button, or words.
fn written_in_private(message: &Value, text: String, id: i32, edited: bool, is_operators: bool) -> IncomingKind {
    let marked = entities(message, &text).find(|part| part.kind == "bot_command" && is_list_mark(&part.before));
    let text = match marked {
        Some(part) if !is_operators => text[part.start..].to_owned(),
        _ => text,
    };
    if TypedCommand::read(&text).is_some() {
        let is_plain = !is_operators || says_nothing_else(&text);
        let text = if is_plain { command_code::plain(text) } else { text };
        return IncomingKind::Text { text, message: id, edited };
    }
    match Point::found_in(&text) {
        Some(Pinned { point, around }) if around.is_empty() => IncomingKind::Position(point.vicinity()),
        // An operator writes to people where something is.
        Some(Pinned { point, around }) if !is_operators => IncomingKind::Pinned { vicinity: point.vicinity(), around },
        Some(_) | None => IncomingKind::Text { text, message: id, edited },
    }
}

/// Returns whether a text is no command, or nothing but one.
fn says_nothing_else(text: &str) -> bool {
    TypedCommand::read(text).is_none_or(|command| command.stands_alone())
}

/// Returns whether what stands before a command only counts or marks it: `a)`, `1.`, an arrow.
fn is_list_mark(before: &str) -> bool {
    before.split(|c: char| !c.is_alphanumeric()).all(|word| word.chars().filter(|c| c.is_alphabetic()).count() <= 1)
}

/// Reads a `DatabaseUrl` (Bot API: WGS 84, in degrees).
fn position(location: &Value) -> Option<Point> {
    let degrees = |name| location.get(name).and_then(Value::as_f64);
    Point::new(degrees("latitude")?, degrees("longitude")?)
}

/// Returns what was sent, told by the field that holds it (Bot API, `Message`). Any other
/// message is a notice of Telegram's own, which needs no answer.
fn attachment(message: &Value) -> Option<Attachment> {
    const KINDS: [(Attachment, &[&str]); 4] = [
        (Attachment::Document, &["photo", "live_photo", "document", "video", "paid_media", "passport_data"]),
        (Attachment::Voice, &["voice", "audio", "video_note"]),
        (Attachment::Contact, &["contact"]),
        (
            Attachment::Other,
            &[
                "sticker",
                "animation",
                "dice",
                "poll",
                "game",
                "story",
                "checklist",
                "invoice",
                "rich_message",
                "location",
                "venue",
            ],
        ),
    ];
    // An animation also has a `document`, for older clients.
    if message.get("animation").is_some() {
        return Some(Attachment::Other);
    }
    KINDS.into_iter().find(|(_, names)| names.iter().any(|name| message.get(name).is_some())).map(|(kind, _)| kind)
}

/// Returns whether a message in a group is for this bot: it begins with a command, alone
/// or with the bot's name, or it mentions the bot.
fn calls(message: &Value, bot: &str) -> bool {
    let Some(text) = text(message, "text") else { return false };
    entities(message, &text).any(|part| {
        let (before, name) = part.text.split_once('@').unwrap_or((part.text.as_str(), ""));
        match part.kind {
            "bot_command" => {
                // Signs that nobody sees, or a quotation mark, may stand before it.
                let is_first = TypedCommand::read(&text).is_some() && !part.before.contains(char::is_alphabetic);
                is_first && (name.is_empty() || name.eq_ignore_ascii_case(bot))
            }
            "mention" => before.is_empty() && name.eq_ignore_ascii_case(bot),
            _ => false,
        }
    })
}

/// Holds a part of a text that Telegram has marked.
struct MarkedPart<'a> {
    kind: &'a str,
    before: String,
    text: String,
    /// Is where it begins in the text, in bytes.
    start: usize,
}

/// Returns the parts of a text that Telegram has marked; what lies outside of the text is
/// left out.
fn entities<'a>(message: &'a Value, text: &str) -> impl Iterator<Item = MarkedPart<'a>> {
    let units: Vec<u16> = text.encode_utf16().collect();
    let marked = message.get("entities").and_then(Value::as_array).map_or(&[][..], Vec::as_slice);
    marked.iter().filter_map(move |entity| {
        // Offset and length count UTF-16 units (Bot API, `MessageEntity`).
        let at = |name| entity.get(name).and_then(Value::as_u64).and_then(|n| usize::try_from(n).ok());
        let (offset, length) = (at("offset")?, at("length")?);
        let part = units.get(offset..offset.checked_add(length)?)?;
        let before = String::from_utf16(units.get(..offset)?).ok()?;
        let start = before.len();
        let kind = entity.get("type")?.as_str()?;
        Some(MarkedPart { kind, before, text: String::from_utf16_lossy(part), start })
    })
}

fn of_query(query: &Value) -> Option<Incoming> {
    let message = query.get("message")?;
    let (chat, Kind::Private) = chat(message)? else { return None };
    // The date of an `InaccessibleMessage` is always 0 (Bot API).
    let reachable = message.get("date").and_then(Value::as_i64) != Some(0);
    let what =
        IncomingKind::Tap { data: text(query, "data")?, message: number(message, "message_id").filter(|_| reachable) };
    let thread = number(message, "message_thread_id")
        .filter(|_| message.get("is_topic_message").and_then(Value::as_bool) == Some(true));
    Some(Incoming { chat, thread, language: language(query), what, asker: None, written: None })
}

fn of_membership(change: &Value) -> Option<Incoming> {
    let (chat, Kind::Private) = chat(change)? else { return None };
    let what = match change.get("new_chat_member")?.get("status")?.as_str()? {
        "kicked" | "left" => IncomingKind::Blocked,
        _ => IncomingKind::Unblocked,
    };
    Some(Incoming { chat, thread: None, language: None, what, asker: None, written: None })
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn read(update: &Value) -> Option<IncomingKind> {
        Update::read(update, "guichet_bot", &Operators::default()).unwrap().incoming.map(|incoming| incoming.what)
    }

    fn in_group(text: &str, entities: &Value) -> Option<IncomingKind> {
        read(&json!({"update_id": 1, "message": {"message_id": 5, "chat": {"id": -7, "type": "supergroup"},
            "from": {"id": 3, "is_bot": false}, "text": text, "entities": entities}}))
    }

    #[test]
    fn groups_are_heard_only_when_they_call() {
        let command = |length| json!([{"type": "bot_command", "offset": 0, "length": length}]);
        assert_eq!(in_group("/start", &command(6)), Some(IncomingKind::Group));
        assert_eq!(in_group("/start@Guichet_Bot", &command(18)), Some(IncomingKind::Group));
        assert_eq!(in_group("/start@other_bot", &command(16)), None);
        let led = json!([{"type": "bot_command", "offset": 1, "length": 6}]);
        assert_eq!(in_group("\u{200f}/start", &led), Some(IncomingKind::Group));
        let within = json!([{"type": "bot_command", "offset": 5, "length": 6}]);
        assert_eq!(in_group("oui, /start", &within), None);
        assert_eq!(in_group("bonjour", &json!([])), None);
        assert_eq!(
            in_group("🙂 @guichet_bot ?", &json!([{"type": "mention", "offset": 3, "length": 12}])),
            Some(IncomingKind::Group)
        );
        assert_eq!(in_group("x", &json!([{"type": "mention", "offset": 9, "length": 12}])), None);
    }

    #[test]
    fn who_asks_in_a_group_is_known_for_the_answer_alone() {
        let asked = |extra: Value| {
            let mut message = json!({"message_id": 0, "chat": {"id": -7, "type": "supergroup"}, "text": "/start",
                "from": {"id": 3, "is_bot": false}, "entities": [{"type": "bot_command", "offset": 0, "length": 6}]});
            message.as_object_mut().unwrap().extend(extra.as_object().unwrap().clone());
            let update = json!({"update_id": 1, "message": message});
            Update::read(&update, "guichet_bot", &Operators::default()).unwrap().incoming.unwrap().asker
        };
        assert_eq!(asked(json!({})), Some(GroupMember { user: 3, question: None, is_hidden: false }));
        let hidden = asked(json!({"ephemeral_message_id": 12, "receiver_user": {"id": 1}}));
        assert_eq!(hidden, Some(GroupMember { user: 3, question: Some(12), is_hidden: true }));
    }

    #[test]
    fn a_command_is_what_telegram_marks_or_what_is_read_as_one() {
        let said = |text: &str, entities: Value| {
            let what = read(&json!({"update_id": 1, "message": {"message_id": 5, "chat": {"id": 7, "type": "private"},
                "from": {"id": 7, "is_bot": false}, "text": text, "entities": entities}}));
            let Some(IncomingKind::Text { text, .. }) = what else { panic!("{text}: {what:?}") };
            text
        };
        let marked = |offset, length| json!([{"type": "bot_command", "offset": offset, "length": length}]);
        for text in ["\u{200f}/forget", "/forget.", "／ＦＯＲＧＥＴ", "« /forget »", "/Forget@guichet_bot, merci"]
        {
            assert_eq!(said(text, json!([])), "/forget", "{text}");
        }
        assert_eq!(said("a) /forget", marked(3, 7)), "/forget");
        assert_eq!(said("🙏🏽 B – /stop", marked(9, 5)), "/stop");
        assert_eq!(said("a) /forget", json!([])), "a) /forget");
        assert_eq!(said("que fait /forget ?", marked(9, 7)), "que fait /forget ?");
        assert_eq!(said("je veux /stop", marked(8, 5)), "je veux /stop");
        assert_eq!(said("/passeport", marked(0, 10)), "/passeport");
        // Entities that lie elsewhere than in the text mark nothing.
        assert_eq!(said("x", marked(9, 7)), "x");
        assert_eq!(said("🙏/stop", marked(1, 5)), "/stop");
    }

    #[test]
    fn a_pasted_link_to_a_map_is_a_position_of_which_only_the_places_around_are_kept() {
        let said = |text: &str| {
            let update = json!({"update_id": 1, "message": {"message_id": 5, "chat": {"id": 7, "type": "private"},
                "text": text}});
            let incoming = Update::read(&update, "guichet_bot", &Operators::default()).unwrap().incoming.unwrap();
            let stored = incoming.encode();
            assert!(!stored.contains("48.73") && !stored.contains("2.27"), "{stored}");
            assert_eq!(Incoming::decode(&stored).as_ref(), Some(&incoming));
            incoming.what
        };
        for text in [
            "geo:48.7309,2.2713",
            "https://www.openstreetmap.org/#map=15/48.7309/2.2713",
            "https://maps.google.com/?q=48.7309,2.2713",
            "48,73 2,27",
            "48°43'51\"N 2°16'17\"E",
        ] {
            let IncomingKind::Position(vicinity) = said(text) else { panic!("{text}") };
            assert_eq!(vicinity.places[0], "91377", "{text}");
        }
        let IncomingKind::Pinned { vicinity, around } = said("il me frappe https://maps.google.com/?q=48.7309,2.2713")
        else {
            panic!("no position")
        };
        assert_eq!((vicinity.places[0].as_str(), around.as_str()), ("91377", "il me frappe"));
    }

    #[test]
    fn what_an_operator_writes_to_people_is_no_command_because_of_a_sign() {
        let operators = Operators::parse("7").unwrap();
        let said = |text: &str| {
            let update = json!({"update_id": 1, "message": {"message_id": 5, "chat": {"id": 7, "type": "private"},
                "text": text}});
            let incoming = Update::read(&update, "guichet_bot", &operators).unwrap().incoming.unwrap();
            let IncomingKind::Text { text, .. } = incoming.what else { panic!("{text}") };
            text
        };
        for text in ["📢 /stop arrête les messages", "👉 /news : chaque mois"] {
            assert_eq!(said(text), text);
        }
        assert_eq!(said("📢 /stop"), "/stop");
        assert_eq!(said("\u{200f}/stop, merci"), "/stop");
    }

    #[test]
    fn an_entity_that_is_too_deep_for_a_draft_is_left_out() {
        let operators = Operators::parse("7").unwrap();
        let deep = (0..100).fold(json!([]), |inner, _| json!([inner]));
        let mention = json!({"type": "text_mention", "offset": 0, "length": 1, "user": {"id": 8, "is_bot": false}});
        let update = json!({"update_id": 1, "message": {"message_id": 5, "chat": {"id": 7, "type": "private"},
            "text": "x", "entities": [deep, mention]}});
        let incoming = Update::read(&update, "guichet_bot", &operators).unwrap().incoming.unwrap();
        assert_eq!(incoming.written.unwrap().entities, [mention]);
    }

    #[test]
    fn what_is_sent_is_known_by_kind_alone() {
        let private = |extra: Value| {
            let mut message =
                json!({"message_id": 5, "chat": {"id": 7, "type": "private"}, "from": {"id": 7, "is_bot": false}});
            message.as_object_mut().unwrap().extend(extra.as_object().unwrap().clone());
            read(&json!({"update_id": 1, "message": message}))
        };
        let kind = |kind| Some(IncomingKind::Attachment { kind, album: None, caption: None });
        assert_eq!(
            private(json!({"photo": [{"file_id": "secret"}], "caption": "mon passeport"})),
            Some(IncomingKind::Attachment {
                kind: Attachment::Document,
                album: None,
                caption: Some("mon passeport".to_owned())
            })
        );
        assert_eq!(private(json!({"voice": {}})), kind(Attachment::Voice));
        assert_eq!(private(json!({"venue": {}, "location": {}})), kind(Attachment::Other));
        let massy = IncomingKind::Position(Vicinity {
            places: ["91377", "91645", "91477", "91136", "92002"].map(str::to_owned).into(),
            abroad: false,
        });
        assert_eq!(private(json!({"location": {"latitude": 48.7309, "longitude": 2.2713}})), Some(massy));
        assert_eq!(private(json!({"animation": {}, "document": {}})), kind(Attachment::Other));
        assert_eq!(private(json!({"pinned_message": {}})), None);
        let rich = |blocks: Value| private(json!({"rich_message": {"blocks": blocks}}));
        let typed = IncomingKind::Text { text: "93200".to_owned(), message: 5, edited: false };
        assert_eq!(rich(json!([{"type": "paragraph", "text": ["93", {"type": "bold", "text": "200"}]}])), Some(typed));
        assert_eq!(rich(json!([{"type": "divider"}])), kind(Attachment::Other));
    }

    #[test]
    fn odd_updates_are_read_as_far_as_they_go() {
        assert_eq!(Update::read(&json!({"message": {}}), "b", &Operators::default()), None);
        assert_eq!(Update::read(&json!([]), "b", &Operators::default()), None);
        for odd in [json!({}), json!({"chat": 5}), json!({"chat": {"id": "x", "type": "private"}})] {
            assert_eq!(read(&json!({"update_id": 1, "message": odd})), None);
        }
        assert_eq!(read(&json!({"update_id": 1, "channel_post": {"text": "x"}})), None);
        let gone = json!({"update_id": 1, "callback_query": {"id": "9", "data": "b",
            "message": {"message_id": 4, "date": 0, "chat": {"id": 7, "type": "private"}}}});
        assert_eq!(read(&gone), Some(IncomingKind::Tap { data: "b".to_owned(), message: None }));
    }
}
