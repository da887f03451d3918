//! Stores a command as a number in place of its words, so that nothing in the file says
//! what was asked for once its update is gone.

use serde::{Deserialize, Deserializer, Serializer};

/// Lists the commands by their numbers: a place in this list never changes.
const COMMANDS: [&str; 10] =
    ["/start", "/language", "/help", "/privacy", "/urgent", "/settings", "/mydata", "/news", "/stop", "/forget"];

#[derive(Deserialize)]
#[serde(untagged)]
enum Stored {
    Command(usize),
    Text(String),
}

pub(super) fn serialize<S: Serializer>(text: &str, to: S) -> Result<S::Ok, S::Error> {
    match COMMANDS.iter().position(|command| *command == text) {
        Some(number) => to.serialize_u64(number as u64),
        None => to.serialize_str(text),
    }
}

pub(super) fn deserialize<'a, D: Deserializer<'a>>(from: D) -> Result<String, D::Error> {
    Ok(match Stored::deserialize(from)? {
        Stored::Command(number) => COMMANDS.get(number).copied().unwrap_or_default().to_owned(),
        Stored::Text(text) => text,
    })
}
