//! Says what the classes of a model mean: answers of the catalogue, talk, or no need.

use crate::catalogue::{Answer, Catalogue, QuestionIx};

/// A class is what a phrase stands for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Class {
    Answer(QuestionIx, Answer),
    /// Holds the tag of a language, such as `ar` or `ar-Latn`.
    Language(String),
    Talk(Talk),
    NoNeed(NoNeed),
}

/// Tells what is asked that is no procedure and has an answer of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Talk {
    /// Wants to talk to a person.
    Human,
    /// Does not know how to go on.
    Stuck,
    /// Asks what a paper is that they were given, and what it allows.
    PaperReceived,
    /// Asks whether a site is official.
    OfficialSite,
}

/// Tells what is said that asks for no paper.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NoNeed {
    Thanks,
    Greeting,
    Insult,
    Joke,
    Housing,
    Bank,
    Benefits,
    Tax,
    Health,
    Other,
}

impl Talk {
    /// Lists them with their names in the files of phrases.
    pub const ALL: [(&'static str, Self); 4] = [
        ("human", Self::Human),
        ("stuck", Self::Stuck),
        ("paper-received", Self::PaperReceived),
        ("official-site", Self::OfficialSite),
    ];
}

impl NoNeed {
    /// Lists them with their names in the files of phrases.
    pub const ALL: [(&'static str, Self); 10] = [
        ("thanks", Self::Thanks),
        ("greeting", Self::Greeting),
        ("insult", Self::Insult),
        ("joke", Self::Joke),
        ("housing", Self::Housing),
        ("bank", Self::Bank),
        ("benefits", Self::Benefits),
        ("tax", Self::Tax),
        ("health", Self::Health),
        ("other", Self::Other),
    ];

    /// Returns whether it is a matter of daily life with which somebody near helps.
    pub fn is_other_matter(self) -> bool {
        matches!(self, Self::Housing | Self::Bank | Self::Benefits | Self::Tax | Self::Health)
    }
}

impl Class {
    /// Returns what a class means by its name, `goal.renew`; `None` if nothing here does.
    pub fn named(catalogue: &Catalogue, name: &str) -> Option<Self> {
        let (table, key) = name.split_once('.')?;
        match table {
            "language" => Some(Self::Language(key.to_owned())),
            "talk" => Talk::ALL.iter().find(|(known, _)| *known == key).map(|(_, talk)| Self::Talk(*talk)),
            "none" => NoNeed::ALL.iter().find(|(known, _)| *known == key).map(|(_, none)| Self::NoNeed(*none)),
            _ => {
                let question = catalogue.question(table)?;
                Some(Self::Answer(question, catalogue.answer(question, key)?))
            }
        }
    }
}
