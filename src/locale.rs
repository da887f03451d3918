//! Holds the Fluent messages of every language, and reads a language when it is
//! first needed. It knows nothing of what the messages are for.

mod bundle;
mod choosing;
mod direction;
mod glossary;
mod lexicon;
pub mod lint;
mod message;
mod numbers;
mod phone;
mod plurals;
mod readability;
mod reading;
mod sentences;
mod skeleton;
mod slips;
mod worded;

use std::{
    borrow::Cow,
    collections::{BTreeMap, BTreeSet},
    sync::OnceLock,
};

use jiff::civil::Date;
use unic_langid::LanguageIdentifier;

pub(crate) use glossary::GLOSSARY;
pub use glossary::Kept;
pub(crate) use message::{Arg, Message};
#[cfg(test)]
pub(crate) use numbers::turned_round;
pub use plurals::Plurals;
pub(crate) use reading::{MACHINE, READINGS};
pub use reading::{Reader, Reading, written};
pub use worded::ChatText;

use crate::catalogue::{
    problem::{Problem, Problems},
    source::Files,
};
use bundle::Bundle;
use glossary::Glossary;
use lexicon::Lexicon;
pub(crate) use readability::lix;
use reading::{readers, readings};
pub(crate) use sentences::Sentences;
pub(crate) use sentences::WordedMessage;
use sentences::worded;

/// Is the file of what operators alone read; a language may leave it out.
const OPERATORS: &str = "operators.ftl";

/// Is the message in which a language names itself.
const OWN_NAME: &str = "language-name";

/// Is the language that all others follow.
pub const REFERENCE: &str = "fr";

/// Holds the messages of one language.
#[derive(Debug)]
pub struct Locale {
    /// Is the tag by which its folder is named.
    pub tag: LanguageIdentifier,
    /// Holds the tag as text.
    pub name: String,
    files: Vec<(String, Cow<'static, str>)>,
    right_to_left: bool,
    readings: Vec<Reading>,
    bundle: OnceLock<Bundle>,
    own_name: OnceLock<String>,
    is_read: OnceLock<bool>,
}

/// Holds all languages, the reference first.
#[derive(Debug)]
pub struct Locales {
    all: Vec<Locale>,
    glossary: Glossary,
    lexicon: OnceLock<Lexicon>,
}

impl Locales {
    /// Sorts files into languages by their first folder.
    ///
    /// # Errors
    /// Reports a folder that is no language tag, a missing reference language, and a glossary
    /// or readings that are no such thing.
    pub fn new(files: &Files) -> Result<Self, Vec<Problem>> {
        let mut problems = Problems::default();
        let mut glossary = Glossary::default();
        let mut by_tag: BTreeMap<&str, Locale> = BTreeMap::new();
        for (path, text) in files.texts() {
            if path == GLOSSARY {
                glossary = Glossary::read(text, &mut problems);
                continue;
            }
            let (folder, name) = path.split_once('/').unwrap_or(("", path));
            let Some(tag) = Some(folder).filter(|name| !name.is_empty()).and_then(|name| name.parse().ok()) else {
                problems.in_file(
                    path,
                    "stands in no language's folder: move it to <language>/, named by its tag".to_owned(),
                );
                continue;
            };
            let locale = by_tag.entry(folder).or_insert_with(|| Locale::empty(tag, folder));
            if name == READINGS {
                locale.readings = readings(path, text, &mut problems);
            } else {
                locale.files.push((path.to_owned(), text.clone()));
            }
        }
        if !by_tag.contains_key(REFERENCE) {
            problems.in_file(&format!("{REFERENCE}/"), "the reference language is missing: put it back");
        }
        let mut all: Vec<Locale> = by_tag.into_values().collect();
        all.sort_by_key(|locale| (locale.name != REFERENCE, locale.name != "en", locale.name.clone()));
        if problems.is_empty() {
            Ok(Self { all, glossary, lexicon: OnceLock::new() })
        } else {
            Err(problems.into_sorted())
        }
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
        let tags: Vec<&LanguageIdentifier> = self.all.iter().map(|locale| &locale.tag).collect();
        choosing::position(wanted, &tags).map(|at| &self.all[at])
    }

    /// Returns what all languages call their short messages, read when it is first needed.
    pub(crate) fn lexicon(&self) -> &Lexicon {
        self.lexicon.get_or_init(|| Lexicon::of(self.all.iter().flat_map(Locale::texts)))
    }

    /// Returns who has read each sentence of a language as it is worded now.
    pub fn readers<'l>(&'l self, locale: &'l Locale) -> BTreeMap<&'l str, Reader> {
        readers(&locale.readings, &locale.sentences(), &self.reference().sentences())
    }

    /// Returns the messages that people can be shown, those of operators aside.
    pub(crate) fn sentences_for_people(&self) -> BTreeSet<&str> {
        let files = self.reference().files.iter().filter(|(path, _)| !path.ends_with(OPERATORS));
        Sentences::of(files.map(|(_, text)| text.as_ref())).0.into_keys().collect()
    }

    /// Returns whether people have read everything that a language says as it is worded now.
    pub(crate) fn is_read_by_people(&self, locale: &Locale) -> bool {
        let is_read =
            || !locale.readings.is_empty() && self.readers(locale).values().all(|reader| *reader == Reader::Person);
        *locale.is_read.get_or_init(is_read)
    }

    /// Returns how often each language keeps the glossary, and where it does not.
    pub(crate) fn glossary_kept(&self) -> (Vec<Problem>, BTreeMap<String, Kept>) {
        let for_people = |(path, _): &&(String, Cow<'static, str>)| !path.ends_with(OPERATORS);
        let words = |locale: &Locale| {
            let files = locale.files.iter().filter(for_people);
            worded(files.map(|(path, text)| (path.as_str(), text.as_ref())))
        };
        let others = self.all[1..].iter().map(|locale| (locale.name.as_str(), words(locale)));
        self.glossary.lint(&words(self.reference()), &others.collect::<Vec<_>>())
    }

    /// Returns the files of a language that nobody has translated yet: their names and texts.
    pub(crate) fn skeleton(&self) -> Vec<(&str, String)> {
        let files = self.reference().files.iter().filter(|(path, _)| !path.ends_with(OPERATORS));
        files.map(|(path, text)| (path.rsplit('/').next().unwrap_or(path), skeleton::skeleton(text))).collect()
    }

    /// Makes a reading of what a language says now in these messages.
    pub fn reading(&self, by: &str, on: Date, locale: &Locale, is_wanted: impl Fn(&str) -> bool) -> Reading {
        Reading::of(by, on, &locale.sentences(), &self.reference().sentences(), is_wanted)
    }

    /// Returns the language in which operators read their own screens: a person's own, where
    /// it has them, or the reference.
    pub(crate) fn for_operators<'l>(&'l self, locale: &'l Locale) -> &'l Locale {
        if locale.speaks_to_operators() { locale } else { self.reference() }
    }

    /// Returns the best language for a tag such as `ar-DZ`, or the reference.
    pub fn negotiate(&self, wanted: Option<&str>) -> &Locale {
        wanted.and_then(|tag| self.matching(tag)).unwrap_or(self.reference())
    }
}

impl Locale {
    fn empty(tag: LanguageIdentifier, name: &str) -> Self {
        Self {
            right_to_left: direction::is_right_to_left(&tag),
            tag,
            name: name.to_owned(),
            files: Vec::new(),
            readings: Vec::new(),
            bundle: OnceLock::new(),
            own_name: OnceLock::new(),
            is_read: OnceLock::new(),
        }
    }

    /// Returns whether a folder of this name is that of a language.
    pub(crate) fn is_tag(name: &str) -> bool {
        !name.is_empty() && name.parse::<LanguageIdentifier>().is_ok() && !name.contains(['/', '\\', '.'])
    }

    /// Returns what the language says, message by message.
    pub(crate) fn sentences(&self) -> Sentences<'_> {
        Sentences::of(self.files.iter().map(|(_, text)| text.as_ref()))
    }

    /// Returns the words of every message, and where it stands.
    pub(crate) fn worded(&self) -> BTreeMap<String, WordedMessage> {
        worded(self.files.iter().map(|(path, text)| (path.as_str(), text.as_ref())))
    }

    /// Returns the readings of its folder.
    pub(crate) fn readings(&self) -> &[Reading] {
        &self.readings
    }

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

    /// Returns whether the language has the screens of operators.
    fn speaks_to_operators(&self) -> bool {
        self.files.iter().any(|(path, _)| path.rsplit('/').next() == Some(OPERATORS))
    }

    /// Returns whether the language is written from right to left.
    pub(crate) fn is_right_to_left(&self) -> bool {
        self.right_to_left
    }

    /// Returns the language's own name, for which the language need not be read whole.
    pub fn own_name(&self) -> &str {
        self.own_name.get_or_init(|| {
            lexicon::value(self.texts(), OWN_NAME).unwrap_or_else(|| self.text(&Message::new(OWN_NAME)))
        })
    }

    /// Returns the same language without anything that was read of it: for a few sentences that
    /// are needed once.
    pub(crate) fn unread(&self) -> Self {
        let mut locale = Self::empty(self.tag.clone(), &self.name);
        locale.files.clone_from(&self.files);
        locale
    }

    fn texts(&self) -> impl Iterator<Item = &str> {
        self.files.iter().map(|(_, text)| text.as_ref())
    }

    fn bundle(&self) -> &Bundle {
        self.bundle.get_or_init(|| Bundle::new(&self.tag, self.is_right_to_left(), self.texts()))
    }
}
