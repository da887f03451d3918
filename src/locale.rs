//! Holds the Fluent messages of every language, and reads a language when it is
//! first needed. It knows nothing of what the messages are for.

mod bundle;
pub mod lint;
mod message;
mod numbers;
mod phone;
mod plurals;
mod slips;
mod worded;

use std::{collections::BTreeMap, sync::OnceLock};

use fluent_langneg::{NegotiationStrategy, negotiate_languages};
use unic_langid::{CharacterDirection, LanguageIdentifier};

pub(crate) use message::{Arg, Message};
#[cfg(test)]
pub(crate) use numbers::turned_round;
pub use plurals::Plurals;
pub use worded::ChatText;

use crate::catalogue::{problem::Problem, source::Files};
use bundle::Bundle;

/// Is the folder of languages that have the screens for people in danger alone, a file for each.
pub(crate) const DANGER: &str = "danger";

/// Is the language that all others follow.
pub const REFERENCE: &str = "fr";

/// Holds the messages of one language.
#[derive(Debug)]
pub struct Locale {
    /// Is the tag by which its folder is named.
    pub tag: LanguageIdentifier,
    /// Holds the tag as text.
    pub name: String,
    files: Vec<(String, String)>,
    bundle: OnceLock<Bundle>,
}

/// Holds all languages, the reference first.
#[derive(Debug)]
pub struct Locales {
    all: Vec<Locale>,
    /// Holds languages that have the screens for people in danger alone.
    danger: Vec<Locale>,
}

impl Locales {
    /// Sorts files into languages by their first folder.
    ///
    /// # Errors
    /// Reports a folder that is no language tag, and a missing reference
    /// language.
    pub fn new(files: &Files) -> Result<Self, Vec<Problem>> {
        let mut problems = Vec::new();
        let mut by_tag: BTreeMap<String, Vec<(String, String)>> = BTreeMap::new();
        let mut danger = Vec::new();
        for (path, text) in files.iter() {
            if let Some(name) = path.strip_prefix(DANGER).and_then(|rest| rest.strip_prefix('/')) {
                let name = name.strip_suffix(".ftl").unwrap_or(name).to_owned();
                let files = vec![(path.to_owned(), text.to_owned())];
                match name.parse::<LanguageIdentifier>() {
                    Ok(tag) => danger.push(Locale { tag, name, files, bundle: OnceLock::new() }),
                    Err(_) => problems.push(Problem {
                        file: path.to_owned(),
                        line: None,
                        message: "is named after no language: name it by its tag, such as `es.ftl`".to_owned(),
                    }),
                }
                continue;
            }
            let folder = path.split_once('/').map_or("", |(folder, _)| folder);
            by_tag.entry(folder.to_owned()).or_default().push((path.to_owned(), text.to_owned()));
        }
        let mut all: Vec<Locale> = Vec::new();
        for (name, files) in by_tag {
            match name.parse::<LanguageIdentifier>() {
                Ok(tag) if !name.is_empty() => all.push(Locale { tag, name, files, bundle: OnceLock::new() }),
                Ok(_) | Err(_) => problems.push(Problem {
                    file: files.first().map_or(name, |(path, _)| path.clone()),
                    line: None,
                    message: "stands in no language's folder: move it to <language>/, named by its tag".to_owned(),
                }),
            }
        }
        if !all.iter().any(|locale| locale.name == REFERENCE) {
            problems.push(Problem {
                file: format!("{REFERENCE}/"),
                line: None,
                message: "the reference language is missing: put it back".to_owned(),
            });
        }
        all.sort_by_key(|locale| (locale.name != REFERENCE, locale.name != "en", locale.name.clone()));
        if problems.is_empty() { Ok(Self { all, danger }) } else { Err(problems) }
    }

    /// Returns every language, the reference first.
    pub fn iter(&self) -> impl Iterator<Item = &Locale> {
        self.all.iter()
    }

    /// Returns the language that the others are compared with.
    pub(crate) fn reference(&self) -> &Locale {
        &self.all[0]
    }

    /// Returns the language with exactly this tag.
    pub fn named(&self, name: &str) -> Option<&Locale> {
        self.all.iter().find(|locale| locale.name == name)
    }

    /// Returns the language of a tag such as `ar-DZ`, or none where there is no
    /// such language.
    pub(crate) fn matching(&self, wanted: &str) -> Option<&Locale> {
        let found = self.negotiate(Some(wanted));
        let primary = |tag: &str| tag.split(['-', '_']).next().map(str::to_ascii_lowercase);
        (primary(&found.name) == primary(wanted)).then_some(found)
    }

    /// Returns the language in which somebody reads the screens for people in danger: of a tag
    /// such as `ru-UA`, complete or not.
    pub fn for_danger(&self, wanted: &str) -> Option<&Locale> {
        let tag: LanguageIdentifier = wanted.parse().ok()?;
        self.danger.iter().find(|locale| locale.tag.language == tag.language).or_else(|| self.matching(wanted))
    }

    /// Returns the languages that have the screens for people in danger alone.
    pub fn danger_alone(&self) -> impl Iterator<Item = &Locale> {
        self.danger.iter()
    }

    /// Returns the language of a screen by its exact tag.
    pub(crate) fn of_screen(&self, name: &str) -> Option<&Locale> {
        self.named(name).or_else(|| self.danger.iter().find(|locale| locale.name == name))
    }

    /// Returns the best language for a tag such as `ar-DZ`, or the reference.
    pub fn negotiate(&self, wanted: Option<&str>) -> &Locale {
        let requested: Vec<LanguageIdentifier> = wanted.and_then(|tag| tag.parse().ok()).into_iter().collect();
        let available: Vec<&LanguageIdentifier> = self.all.iter().map(|locale| &locale.tag).collect();
        let found = negotiate_languages(&requested, &available, None, NegotiationStrategy::Lookup);
        let tag = found.first().copied().copied();
        self.all.iter().find(|locale| Some(&locale.tag) == tag).unwrap_or(&self.all[0])
    }
}

impl Locale {
    /// Returns the sentence of a message as a person reads it. A missing
    /// message shows its id, which `guichet check` keeps from happening.
    pub fn text(&self, message: &Message) -> String {
        self.bundle().format(message)
    }

    /// Returns the sentence as a chat shows it: an address opens, and what a list or a page
    /// wrote becomes no link, command or bank card by accident.
    pub(crate) fn chat_text(&self, message: &Message) -> ChatText {
        self.bundle().chat_text(message)
    }

    /// Returns the sentence for a chat without signs that keep other people's texts plain.
    pub(crate) fn chat_text_as_it_is(&self, message: &Message) -> ChatText {
        ChatText::as_it_is(self.text(message))
    }

    /// Returns the other names by which people call a message, such as those of a month.
    pub(crate) fn other_names(&self, message: &Message) -> Vec<String> {
        let listed = self.bundle().also(&message.id).unwrap_or_default();
        listed.split([',', '،']).map(|name| name.trim().to_owned()).filter(|name| !name.is_empty()).collect()
    }

    /// Returns whether the language is written from right to left.
    pub(crate) fn is_right_to_left(&self) -> bool {
        self.tag.character_direction() == CharacterDirection::RTL
    }

    /// Returns the language's own name.
    pub fn own_name(&self) -> String {
        self.text(&Message::new("language-name"))
    }

    fn bundle(&self) -> &Bundle {
        self.bundle.get_or_init(|| {
            Bundle::new(&self.tag, self.is_right_to_left(), self.files.iter().map(|(_, text)| text.as_str()))
        })
    }
}
