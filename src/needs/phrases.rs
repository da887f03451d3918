//! Reads the files of phrases, and finds what is wrong in them.

use std::collections::BTreeMap;

use guichet_understanding::Phrases;

use super::classes::Class;
use crate::{
    catalogue::{
        Catalogue,
        file_names::PHRASES as FOLDER,
        problem::{Problem, Problems},
        source::Files,
    },
    fold::words,
};

/// Is the file of words that cross languages: it need not have all of them.
const ACROSS: &str = "cross";
/// A language has at least so many phrases for a goal.
const FEWEST: usize = 5;

/// Reads the files of phrases.
///
/// # Errors
/// Returns every problem: a file that cannot be read, an id that does not exist, a phrase
/// under two keys of a table, a language with too few phrases for a goal.
pub fn read_phrases(files: &Files, catalogue: &Catalogue) -> Result<Phrases, Vec<Problem>> {
    let mut problems = Problems::default();
    let own = files.iter().filter(|(path, _)| path.starts_with(FOLDER));
    let phrases = match Phrases::read(own) {
        Ok(phrases) => phrases,
        Err(mistakes) => {
            for mistake in mistakes {
                problems.in_file(&mistake.file, format!("cannot be read as phrases: {}", mistake.what.trim()));
            }
            return Err(problems.into_sorted());
        }
    };
    let mut known: BTreeMap<(&str, &str, Vec<String>), &str> = BTreeMap::new();
    let mut counts: BTreeMap<(&str, &str), usize> = BTreeMap::new();
    for phrase in phrases.iter() {
        let file = format!("{FOLDER}{}.toml", phrase.language);
        let (table, key) = phrase.class.split_once('.').unwrap_or((phrase.class.as_str(), ""));
        let seen = counts.entry((phrase.language.as_str(), phrase.class.as_str())).or_default();
        *seen += 1;
        if *seen == 1 && Class::named(catalogue, &phrase.class).is_none() {
            problems.in_file(&file, format!("`{key}` under [{table}] is no choice of a question: correct the id"));
        }
        let said = words(&phrase.text);
        if said.is_empty() {
            problems.in_file(&file, format!("`{}` under [{table}] {key} holds no word: take it out", phrase.text));
        }
        match known.insert((phrase.language.as_str(), table, said), key) {
            Some(other) if other != key => problems.in_file(
                &file,
                format!("`{}` stands under {other} and {key} of [{table}]: leave it where it is meant", phrase.text),
            ),
            Some(_) | None => {}
        }
    }
    let languages: Vec<&str> = {
        let mut all: Vec<&str> = counts.keys().map(|(language, _)| *language).filter(|name| *name != ACROSS).collect();
        all.dedup();
        all
    };
    let goal = catalogue.roles.goal;
    for language in languages {
        for choice in &catalogue[goal].choices {
            let class = format!("{}.{}", catalogue[goal].id, choice.id);
            let count = counts.get(&(language, class.as_str())).copied().unwrap_or(0);
            if count < FEWEST {
                let what = format!("has {count} phrases for the goal `{}`: write at least {FEWEST}", choice.id);
                problems.in_file(&format!("{FOLDER}{language}.toml"), what);
            }
        }
    }
    if problems.is_empty() { Ok(phrases) } else { Err(problems.into_sorted()) }
}
