//! Words that people type: how they are compared, and those that mean danger.

use std::collections::BTreeSet;

use super::{file_names::WORDS, problem::Problems, reader::File};
use crate::fold::{self, fold, is_mark};

/// Words that open the urgent screen, in every language at once.
#[derive(Debug, Default)]
pub struct UrgentWords {
    /// Folded, between spaces: found as whole words.
    whole: Vec<String>,
    /// In scripts that glue articles and endings to a word, or write no spaces:
    /// found anywhere.
    anywhere: Vec<String>,
}

impl UrgentWords {
    /// Whether one of them stands in a text, as whole words.
    pub fn any_in(&self, text: &str) -> bool {
        let padded = format!(" {} ", fold(text));
        let bare = bare(text);
        self.whole.iter().any(|word| padded.contains(word.as_str()))
            || self.anywhere.iter().any(|word| bare.contains(word.as_str()))
    }

    fn add(&mut self, word: &str) -> bool {
        if word.chars().any(|c| c >= FIRST_OTHER_SCRIPT) {
            let bare = bare(word);
            let long_enough = bare.chars().count() >= SHORTEST;
            if long_enough {
                self.anywhere.push(bare);
            }
            return long_enough;
        }
        let folded = fold(word);
        let long_enough = folded.len() >= SHORTEST;
        if long_enough {
            self.whole.push(format!(" {folded} "));
        }
        long_enough
    }
}

/// A shorter urgent word would be found in others.
const SHORTEST: usize = 3;
/// Hebrew begins here; Latin, Greek, Cyrillic and Armenian come before and part
/// their words with spaces.
const FIRST_OTHER_SCRIPT: char = '\u{590}';

/// The text in its own script, without marks, and with the Arabic letters that
/// people write one for the other made one.
fn bare(text: &str) -> String {
    let letters = text.chars().filter(|c| !is_mark(*c)).map(|c| match c {
        'أ' | 'إ' | 'آ' => 'ا',
        'ى' => 'ي',
        'ة' => 'ه',
        _ if c.is_whitespace() => ' ',
        _ => c,
    });
    letters.collect()
}

pub(super) struct Words {
    pub urgent: UrgentWords,
    pub surrounding: SurroundingWords,
}

/// Words around a place.
#[derive(Debug, Default)]
pub(super) struct SurroundingWords {
    /// That say nothing about which place: "j'habite à".
    pub fillers: BTreeSet<String>,
    /// That numbers count: "35 ans" is not Ille-et-Vilaine.
    pub counted: BTreeSet<String>,
    /// That a street's name follows: "rue de Paris".
    pub streets: BTreeSet<String>,
    /// That a place follows, even one that is a word too: "à Nice".
    pub leading: BTreeSet<String>,
}

/// Reads `words.toml`.
pub(super) fn read_words(text: &str, problems: &mut Problems) -> Words {
    let mut words = Words { urgent: UrgentWords::default(), surrounding: SurroundingWords::default() };
    let Some(mut root) = File::new(WORDS, text).parse(problems) else { return words };
    if let Some(table) = root.table("urgent", problems) {
        for (_, list) in table.all_lists(problems) {
            for word in list {
                if !words.urgent.add(&word.value) {
                    problems.at(
                        &word.spot,
                        format!(
                            "the urgent word `{}` is too short to be told from others: write a longer one",
                            word.value
                        ),
                    );
                }
            }
        }
    }
    for (name, into) in [
        ("place-fillers", &mut words.surrounding.fillers),
        ("counted", &mut words.surrounding.counted),
        ("streets", &mut words.surrounding.streets),
        ("leading", &mut words.surrounding.leading),
    ] {
        let Some(table) = root.table(name, problems) else { continue };
        for (_, list) in table.all_lists(problems) {
            into.extend(list.iter().flat_map(|word| fold::words(&word.value)));
        }
    }
    root.finish(problems);
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_urgent_word_is_a_whole_word() {
        let mut words = UrgentWords::default();
        assert!(["oqtf", "Quitter la France", "ترحيل", "أمر بالمغادرة"].iter().all(|word| words.add(word)));
        assert!(!words.add("ou"));
        assert!(words.any_in("J'ai reçu une OQTF !"));
        assert!(words.any_in("on me dit de quitter la France"));
        assert!(!words.any_in("oqtfs"));
        assert!(words.any_in("هددوني بالترحيل"));
        assert!(words.any_in("وصلني امر بالمغادره"));
    }
}
