//! Reads the words that people type: those that mean danger, and those that
//! stand around a place.

use std::collections::BTreeSet;

use super::{file_names::WORDS, problem::Problems, reader::File};
use crate::fold::{self, fold, is_mark};

/// Holds the words that open the urgent screen, in every language at once.
#[derive(Debug, Default)]
pub struct UrgentWords {
    /// Holds folded words between spaces, which are found as whole words.
    whole: Vec<String>,
    /// Holds words of scripts that write no spaces, or that glue articles and
    /// endings to a word; these are found anywhere.
    anywhere: Vec<String>,
}

impl UrgentWords {
    /// Returns whether an urgent word stands in a text.
    pub(crate) fn any_in(&self, text: &str) -> bool {
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

/// Is the fewest letters of an urgent word: a shorter one would be found in
/// others.
const SHORTEST: usize = 3;
/// Begins the scripts that are searched anywhere, with Hebrew. Latin, Greek,
/// Cyrillic and Armenian come before it and part their words with spaces.
const FIRST_OTHER_SCRIPT: char = '\u{590}';

/// Returns a text in its own script without marks, and with those Arabic
/// letters made the same that people write for one another.
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

/// Holds words that stand around a place.
#[derive(Debug, Default)]
pub(super) struct SurroundingWords {
    /// Holds words that do not say which place is meant: "j'habite à".
    pub fillers: BTreeSet<String>,
    /// Holds words that numbers count: "35 ans" is not Ille-et-Vilaine.
    pub counted: BTreeSet<String>,
    /// Holds words before a street's name: "rue de Paris".
    pub streets: BTreeSet<String>,
    /// Holds words before a place, even one that is a word too: "à Nice".
    pub leading: BTreeSet<String>,
}

/// Reads `words.toml` and reports what is wrong in it.
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
