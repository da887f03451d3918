//! Does what people do with their phones: each act becomes an update as Telegram sends it
//! (Bot API, `Update`), and a bubble of their own.

use serde::Deserialize;
use serde_json::{Map, Value, json};

use super::{
    bot_profile::bot,
    bubble::{Author, Bubble},
    person::{Person, PersonRole},
    stage::Stage,
};

/// Limits what one message may hold, in UTF-16 units (Bot API, `Message`: 4096).
const MOST_TEXT: usize = 4096;
/// Limits what a button sends, in bytes (Bot API, `callback_data`: 1-64).
const MOST_DATA: usize = 64;
/// Limits a tag of a language, as the bot does.
const LONGEST_TAG: usize = 35;

/// Is something that somebody does in the page.
#[derive(Debug, Deserialize)]
#[serde(tag = "act", rename_all = "snake_case")]
pub enum PhoneAct {
    Say {
        person: i64,
        text: String,
    },
    Tap {
        person: i64,
        message: i64,
        data: String,
    },
    Photo {
        person: i64,
        caption: String,
    },
    Position {
        person: i64,
        latitude: f64,
        longitude: f64,
    },
    /// The person sets the phone to another language.
    Language {
        person: i64,
        language: String,
    },
    /// Somebody else comes, with this number where it is free.
    Add {
        role: String,
        language: String,
        person: Option<i64>,
    },
}

impl PhoneAct {
    /// Does it at the time `now`, in Unix seconds, and returns the number of the person.
    ///
    /// # Errors
    /// Fails with a sentence that says what Telegram would not take.
    pub fn perform(self, stage: &mut Stage, now: i64) -> Result<i64, String> {
        match self {
            Self::Say { person, text } => say(stage, person, &text, now),
            Self::Tap { person, message, data } => tap(stage, person, message, &data, now),
            Self::Photo { person, caption } => photo(stage, person, &caption, now),
            Self::Position { person, latitude, longitude } => position(stage, person, latitude, longitude, now),
            Self::Language { person, language } => {
                check_tag(&language)?;
                of(stage, person)?.language = language;
                stage.show(person);
                Ok(person)
            }
            Self::Add { role, language, person } => {
                check_tag(&language)?;
                let role = PersonRole::named(&role).ok_or_else(|| format!("There is no role `{role}`."))?;
                stage.admit(role, &language, person)
            }
        }
    }
}

fn of(stage: &mut Stage, person: i64) -> Result<&mut Person, String> {
    stage.people.get_mut(&person).ok_or_else(|| "This person is not there any more.".to_owned())
}

fn check_tag(tag: &str) -> Result<(), String> {
    let is_tag = (2..=LONGEST_TAG).contains(&tag.len()) && tag.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-');
    is_tag.then_some(()).ok_or_else(|| "Write the code of a language, such as fr, ar or pt-br.".to_owned())
}

fn fits(text: &str) -> Result<(), String> {
    let units = text.encode_utf16().count();
    if units > MOST_TEXT {
        return Err(format!("This has {units} signs: Telegram takes {MOST_TEXT} in one message."));
    }
    Ok(())
}

fn say(stage: &mut Stage, person: i64, text: &str, now: i64) -> Result<i64, String> {
    let text = text.trim();
    fits(text)?;
    if text.is_empty() {
        return Err("Write something first.".to_owned());
    }
    let mut fields = Map::from_iter([("text".to_owned(), json!(text))]);
    let commands = commands(text);
    if !commands.is_empty() {
        fields.insert("entities".to_owned(), commands.into());
    }
    let shown = Map::from_iter([("text".to_owned(), json!(text))]);
    send(stage, person, fields, shown, now)
}

fn photo(stage: &mut Stage, person: i64, caption: &str, now: i64) -> Result<i64, String> {
    let caption = caption.trim();
    fits(caption)?;
    let file = format!("rehearsed-photo-{}", stage.files.len() + 1);
    stage.files.insert(file.clone());
    let size = json!({ "file_id": file, "file_unique_id": file, "width": 1280, "height": 960 });
    let mut fields = Map::from_iter([("photo".to_owned(), json!([size]))]);
    let mut shown = Map::from_iter([("photo".to_owned(), json!(file))]);
    if !caption.is_empty() {
        fields.insert("caption".to_owned(), caption.into());
        shown.insert("caption".to_owned(), caption.into());
    }
    send(stage, person, fields, shown, now)
}

fn position(stage: &mut Stage, person: i64, latitude: f64, longitude: f64, now: i64) -> Result<i64, String> {
    if !(-90.0..=90.0).contains(&latitude) || !(-180.0..=180.0).contains(&longitude) {
        return Err("A latitude lies from -90 to 90, a longitude from -180 to 180.".to_owned());
    }
    let location = json!({ "latitude": latitude, "longitude": longitude });
    let shown = json!(format!("📍 {latitude:.4}, {longitude:.4}"));
    let fields = Map::from_iter([("location".to_owned(), location)]);
    send(stage, person, fields, Map::from_iter([("text".to_owned(), shown)]), now)
}

/// Adds the person's own bubble and the update that goes with it. A keyboard that hides after
/// one use is put away.
fn send(
    stage: &mut Stage,
    person: i64,
    fields: Map<String, Value>,
    shown: Map<String, Value>,
    now: i64,
) -> Result<i64, String> {
    let sender = of(stage, person)?;
    let hides = |keyboard: &Value| keyboard.get("one_time_keyboard") == Some(&Value::Bool(true));
    if sender.keyboard.as_ref().is_some_and(hides) {
        sender.keyboard = None;
    }
    let (from, chat) = (sender.user(), sender.chat());
    let id = stage.add(person, Bubble::new(Author::Person, shown, now));
    let mut message = json!({ "message_id": id, "from": from, "chat": chat, "date": now });
    if let Some(message) = message.as_object_mut() {
        message.extend(fields);
    }
    stage.updates.push("message", &message);
    Ok(person)
}

fn tap(stage: &mut Stage, person: i64, message: i64, data: &str, now: i64) -> Result<i64, String> {
    if data.is_empty() || data.len() > MOST_DATA {
        return Err("This is no button of Telegram.".to_owned());
    }
    let bot = bot(&stage.run);
    let tapper = of(stage, person)?;
    let is_bots = tapper.bubbles.get(&message).is_some_and(|bubble| bubble.author == Author::Bot);
    if !is_bots {
        return Err("This message is not there any more.".to_owned());
    }
    let (from, message) = (tapper.user(), tapper.message(message, &bot));
    let id = format!("{now}-{}", stage.version);
    stage.version += 1;
    stage.taps.insert(id.clone());
    let query = json!({
        "id": id, "from": from, "message": message, "chat_instance": person.to_string(), "data": data,
    });
    stage.updates.push("callback_query", &query);
    Ok(person)
}

/// Returns the commands in a text, as Telegram marks them (Bot API, `MessageEntity`).
fn commands(text: &str) -> Vec<Value> {
    let mut found = Vec::new();
    let mut at = 0;
    for word in text.split_inclusive(char::is_whitespace) {
        let name = word.trim_end();
        let is_letter = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '@');
        let is_command = name.strip_prefix('/').is_some_and(|name| !name.is_empty() && name.chars().all(is_letter));
        if is_command {
            found.push(json!({ "type": "bot_command", "offset": at, "length": name.encode_utf16().count() }));
        }
        at += word.encode_utf16().count();
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn stage() -> Stage {
        Stage::new("run".to_owned(), Vec::new(), 1)
    }

    #[test]
    fn what_is_said_becomes_a_message_with_its_commands() {
        let mut stage = stage();
        let say = PhoneAct::Say { person: 1001, text: "🙂 /start x\n".to_owned() };
        assert_eq!(say.perform(&mut stage, 7), Ok(1001));
        let update = &stage.updates.first(1)[0];
        assert_eq!(update["message"]["text"], "🙂 /start x");
        assert_eq!(update["message"]["from"]["language_code"], "fr");
        assert_eq!(update["message"]["entities"], json!([{ "type": "bot_command", "offset": 3, "length": 6 }]));
        assert_eq!(stage.people[&1001].bubbles.len(), 1);
    }

    #[test]
    fn what_telegram_would_not_take_is_told() {
        for (act, told) in [
            (PhoneAct::Say { person: 1001, text: " ".to_owned() }, "Write something"),
            (PhoneAct::Say { person: 1001, text: "é".repeat(4097) }, "4097"),
            (PhoneAct::Say { person: 5, text: "a".to_owned() }, "not there"),
            (PhoneAct::Tap { person: 1001, message: 3, data: "a".to_owned() }, "not there"),
            (PhoneAct::Position { person: 1001, latitude: 91.0, longitude: 0.0 }, "latitude"),
            (PhoneAct::Position { person: 1001, latitude: f64::NAN, longitude: 0.0 }, "latitude"),
            (PhoneAct::Language { person: 1001, language: "<b>".to_owned() }, "code of a language"),
            (PhoneAct::Add { role: "king".to_owned(), language: "fr".to_owned(), person: None }, "no role"),
        ] {
            let said = act.perform(&mut stage(), 1).unwrap_err();
            assert!(said.contains(told), "{said}");
        }
    }

    #[test]
    fn somebody_comes_back_with_the_number_they_had() {
        let mut stage = stage();
        let add = |role: &str, person| PhoneAct::Add { role: role.to_owned(), language: "es".to_owned(), person };
        assert_eq!(add("resident", Some(1005)).perform(&mut stage, 1), Ok(1005));
        // Two windows may bring the same person back.
        assert_eq!(add("resident", Some(1005)).perform(&mut stage, 1), Ok(1005));
        assert_eq!(add("resident", None).perform(&mut stage, 1), Ok(1006));
        assert_eq!(add("publisher", None).perform(&mut stage, 1), Ok(9002));
        assert!(add("publisher", None).perform(&mut stage, 1).is_err());
        assert_eq!(add("editor", None).perform(&mut stage, 1), Ok(9003));
    }
}
