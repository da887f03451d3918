//! Stores a command as a number in place of its words, so that nothing in the file says
//! what was asked for once its update is gone.

use std::fmt;

use serde::{
    Deserializer, Serializer,
    de::{self, Visitor},
};

use crate::dialogue::TypedCommand;

/// Lists the commands by their numbers: a place in this list never changes.
const COMMANDS: [&str; 10] =
    ["/start", "/language", "/help", "/privacy", "/urgent", "/settings", "/mydata", "/news", "/stop", "/forget"];

/// Returns a text that begins with one of these commands as the command alone, with what
/// follows it where that counts; any other text is returned as it is.
pub(super) fn plain(text: String) -> String {
    let Some(typed) = TypedCommand::read(&text) else { return text };
    let Some(command) = COMMANDS.iter().find(|command| command.strip_prefix('/') == Some(typed.name())) else {
        return text;
    };
    match *command {
        "/start" | "/language" if !typed.rest().is_empty() => format!("{command} {}", typed.rest()),
        command => command.to_owned(),
    }
}

/// Reads either form; a text is taken as it is, however long.
struct Stored;

impl Visitor<'_> for Stored {
    type Value = String;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a text, or the number of a command")
    }

    fn visit_u64<E: de::Error>(self, number: u64) -> Result<String, E> {
        let command = usize::try_from(number).ok().and_then(|number| COMMANDS.get(number));
        command.map(|command| (*command).to_owned()).ok_or_else(|| E::custom("no such command"))
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<String, E> {
        Ok(text.to_owned())
    }

    fn visit_string<E: de::Error>(self, text: String) -> Result<String, E> {
        Ok(text)
    }
}

pub(super) fn serialize<S: Serializer>(text: &str, to: S) -> Result<S::Ok, S::Error> {
    match COMMANDS.iter().position(|command| *command == text) {
        Some(number) => to.serialize_u64(number as u64),
        None => to.serialize_str(text),
    }
}

pub(super) fn deserialize<'a, D: Deserializer<'a>>(from: D) -> Result<String, D::Error> {
    from.deserialize_any(Stored)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(serde::Serialize, serde::Deserialize, PartialEq, Debug)]
    struct Typed(#[serde(with = "super")] String);

    #[test]
    fn a_command_with_anything_around_it_is_stored_as_the_command() {
        for (text, stored) in [
            ("\u{200f}/forget", "/forget"),
            ("／Stop@guichet_bot, merci", "/stop"),
            ("« /urgent »", "/urgent"),
            ("/start", "/start"),
            ("/START@guichet_bot  91_renew.", "/start 91_renew"),
            ("/language: ar", "/language ar"),
            ("/passeport", "/passeport"),
            ("que fait /stop ?", "que fait /stop ?"),
        ] {
            assert_eq!(plain(text.to_owned()), stored);
        }
    }

    #[test]
    fn a_command_is_a_number_and_a_text_is_itself() {
        for text in COMMANDS.iter().chain(&["", "/Forget", "/start 91", "8", "\u{fb03}"]) {
            let stored = serde_json::to_string(&Typed((*text).to_owned())).unwrap();
            assert_eq!(COMMANDS.contains(text), !stored.contains('"'), "{stored}");
            assert_eq!(serde_json::from_str::<Typed>(&stored).unwrap(), Typed((*text).to_owned()));
        }
        assert!(serde_json::from_str::<Typed>("99").is_err() && serde_json::from_str::<Typed>("null").is_err());
    }
}
