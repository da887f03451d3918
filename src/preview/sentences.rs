//! Holds what a language says message by message, beside the French, with what a reader should
//! look at.

use std::collections::{BTreeMap, BTreeSet};

use crate::{
    catalogue::{Catalogue, problem::Problem},
    check::all_messages,
    locale::{Locale, Locales, Reader, WordedMessage, lint::lint},
};

/// Says how much longer than the French a sentence may be, in hundredths, and from how many
/// more letters on it counts.
const LONGER: usize = 150;
const LEAST_LONGER: usize = 20;

/// Holds a message in both languages.
#[derive(Debug)]
pub(super) struct Sentence {
    pub id: String,
    /// Is the file of the language and the line in it, if it has the message.
    pub spot: Option<(String, usize)>,
    pub words: String,
    pub french: String,
    /// Says that it is longer than the French by more than half.
    pub is_longer: bool,
    /// Lists what `guichet check` says of it: a term of the glossary that is missing, and all else.
    pub problems: Vec<String>,
    /// Says that nobody but who wrote it has read it since it was written.
    pub is_unread: bool,
}

impl Sentence {
    /// Returns every message that people can be shown, in the order of the French files.
    pub fn all(catalogue: &Catalogue, locales: &Locales, locale: &Locale) -> Vec<Self> {
        let wanted: BTreeSet<&str> = locales.sentences_for_people();
        let own = locale.worded();
        let readers = locales.readers(locale);
        let mut french: Vec<(String, WordedMessage)> =
            locales.reference().worded().into_iter().filter(|(id, _)| wanted.contains(id.as_str())).collect();
        french.sort_by(|(_, a), (_, b)| (&a.spot.file, a.spot.line).cmp(&(&b.spot.file, b.spot.line)));
        let told = told(&lint(locales, &all_messages(catalogue)));
        let sentence = |(id, french): (String, WordedMessage)| {
            let own = own.get(&id);
            let words = own.map_or("", |own| own.text.trim()).to_owned();
            let french = french.text.trim().to_owned();
            let (length, reference) = (words.chars().count(), french.chars().count());
            let spot = own.map(|own| (own.spot.file.to_string(), own.spot.line));
            let problems = spot.as_ref().and_then(|spot| told.get(spot)).cloned().unwrap_or_default();
            Self {
                spot,
                is_longer: length * 100 > reference * LONGER && length >= reference + LEAST_LONGER,
                problems,
                is_unread: readers.get(id.as_str()).copied().unwrap_or_default() == Reader::Nobody,
                words,
                french,
                id,
            }
        };
        french.into_iter().map(sentence).collect()
    }
}

/// Returns problems by file and line.
fn told(problems: &[Problem]) -> BTreeMap<(String, usize), Vec<String>> {
    let mut told: BTreeMap<(String, usize), Vec<String>> = BTreeMap::new();
    for problem in problems {
        if let Some(line) = problem.line {
            told.entry((problem.file.clone(), line)).or_default().push(problem.message.clone());
        }
    }
    told
}
