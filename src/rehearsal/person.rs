//! Holds the people of a rehearsal: who they are to Telegram, and their chat with the bot.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::{
    bot_profile::BotProfile,
    bubble::{Author, Bubble},
};
use crate::phone;

/// Is the number of the first resident; the others follow.
pub const FIRST_RESIDENT: i64 = 1001;
/// Lists who may be added as an operator, with their role: the bot knows them from the start.
pub const OPERATORS: [(i64, &str, PersonRole); 3] = [
    (9001, "Camille", PersonRole::Publisher),
    (9002, "Dominique", PersonRole::Publisher),
    (9003, "Robin", PersonRole::Editor),
];
/// Lists what residents are called, in turn.
const NAMES: [&str; 8] = ["Awa", "Karim", "Lina", "Tomas", "Mei", "Olena", "Farid", "Nadia"];

/// Says what somebody may do with campaigns.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PersonRole {
    Publisher,
    Editor,
    /// Asks, as everybody does.
    Resident,
}

impl PersonRole {
    /// Returns the word for it, as `GUICHET_OPERATORS` has it.
    pub fn word(self) -> &'static str {
        match self {
            Self::Publisher => "publisher",
            Self::Editor => "editor",
            Self::Resident => "resident",
        }
    }

    /// Returns the role that a word names.
    pub fn named(word: &str) -> Option<Self> {
        [Self::Publisher, Self::Editor, Self::Resident].into_iter().find(|role| role.word() == word)
    }
}

/// Names a language that a phone can be set to.
#[derive(Debug, Clone)]
pub struct PhoneLanguage {
    /// Is its IETF tag, as Telegram sends it.
    pub tag: String,
    pub is_right_to_left: bool,
}

/// Returns the operators of every rehearsal, in the form of `GUICHET_OPERATORS`.
pub fn operators() -> String {
    let entries = OPERATORS.iter().map(|(id, name, role)| format!("{id}:{}={name}", role.word()));
    entries.collect::<Vec<_>>().join(",")
}

/// Is somebody with a phone.
#[derive(Debug)]
pub struct Person {
    pub id: i64,
    name: String,
    /// Is the IETF tag of the language that the phone is set to.
    pub language: String,
    pub role: PersonRole,
    /// Tells whether the page shows the phone: operators are known before somebody adds them.
    pub is_shown: bool,
    /// Is the version of the stage at which anything but a message changed last.
    pub changed: u64,
    /// Holds the keyboard in the place of the phone's own.
    pub keyboard: Option<Value>,
    pub bubbles: BTreeMap<i64, Bubble>,
}

impl Person {
    /// Returns a resident with the number `id`.
    pub fn resident(id: i64, language: &str) -> Self {
        let nth = usize::try_from(id - FIRST_RESIDENT).unwrap_or_default();
        let name = NAMES.get(nth).map_or_else(|| format!("Person {}", nth + 1), |name| (*name).to_owned());
        Self::new(id, name, language, PersonRole::Resident, true)
    }

    /// Returns an operator whom nobody has added yet.
    pub fn operator(id: i64, name: &str, role: PersonRole) -> Self {
        Self::new(id, name.to_owned(), "fr", role, false)
    }

    fn new(id: i64, name: String, language: &str, role: PersonRole, is_shown: bool) -> Self {
        let language = language.to_owned();
        Self { id, name, language, role, is_shown, changed: 0, keyboard: None, bubbles: BTreeMap::new() }
    }

    /// Returns the person as Telegram's `User`.
    pub fn user(&self) -> Value {
        json!({ "id": self.id, "is_bot": false, "first_name": self.name, "language_code": self.language })
    }

    /// Returns Telegram's `Chat` of the private chat.
    pub fn chat(&self) -> Value {
        json!({ "id": self.id, "type": "private", "first_name": self.name })
    }

    /// Returns a message as Telegram's `Message`; one that is not there any more has no date.
    pub fn message(&self, id: i64, bot: &Value) -> Value {
        let Some(bubble) = self.bubbles.get(&id).filter(|bubble| !bubble.is_gone) else {
            return json!({ "message_id": id, "chat": self.chat(), "date": 0 });
        };
        let from = if bubble.author == Author::Bot { bot.clone() } else { self.user() };
        let mut message = json!({ "message_id": id, "from": from, "chat": self.chat(), "date": bubble.date });
        for name in ["text", "caption", "reply_markup"] {
            if let Some(value) = bubble.shown.get(name) {
                message[name] = value.clone();
            }
        }
        message
    }

    /// Adds a message at the end of the chat, and returns its number.
    pub fn add(&mut self, bubble: Bubble) -> i64 {
        let id = self.bubbles.keys().next_back().map_or(1, |last| last + 1);
        self.bubbles.insert(id, bubble);
        id
    }

    /// Returns the version at which the bot said something here last; zero where it never did.
    pub fn heard(&self) -> u64 {
        let own = self.bubbles.values().filter(|bubble| bubble.author == Author::Bot);
        own.map(|bubble| bubble.changed).max().unwrap_or_default()
    }

    /// Returns what the page is told of somebody.
    pub fn told(&self, profile: &BotProfile, languages: &[PhoneLanguage]) -> Value {
        let base = |tag: &str| tag.split('-').next().unwrap_or_default().to_ascii_lowercase();
        let known = languages.iter().find(|known| base(&known.tag) == base(&self.language));
        json!({
            "person": self.id,
            "name": self.name,
            "role": self.role.word(),
            "language": self.language,
            "rtl": known.is_some_and(|known| known.is_right_to_left),
            "keyboard": self.keyboard.as_ref().map(phone::rows).unwrap_or_default(),
            "commands": profile.commands(self.id, &base(&self.language)),
            "description": profile.description(&base(&self.language)),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_bot_reads_the_operators_of_a_rehearsal() {
        assert_eq!(operators(), "9001:publisher=Camille,9002:publisher=Dominique,9003:editor=Robin");
        assert!(crate::campaigns::Operators::parse(&operators()).is_ok());
    }
}
