//! Words that people type: how they are compared, and those that mean danger.

use super::{problem::Problems, reader::File};

/// A text without case, accents, punctuation, emoji or script: what is
/// compared. `L'Haÿ-les-Roses` becomes `l hay les roses`.
pub fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for c in text.chars().filter(|c| !is_mark(*c)) {
        let plain = if c.is_alphanumeric() { deunicode::deunicode_char(c).unwrap_or_default() } else { " " };
        for c in plain.chars() {
            if c.is_ascii_alphanumeric() {
                folded.push(c.to_ascii_lowercase());
            } else if !folded.is_empty() && !folded.ends_with(' ') {
                folded.push(' ');
            }
        }
    }
    folded.truncate(folded.trim_end().len());
    folded
}

/// Signs that belong to the letter before them, or only steer its drawing:
/// combining accents, Arabic vowel signs, joiners and direction marks.
fn is_mark(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}' | '\u{610}'..='\u{61a}' | '\u{640}' | '\u{64b}'..='\u{65f}' | '\u{670}'
        | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}')
}

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
    pub place_fillers: Vec<String>,
}

pub(super) const FILE: &str = "words.toml";

/// Reads `words.toml`.
pub(super) fn read(text: &str, problems: &mut Problems) -> Words {
    let mut words = Words { urgent: UrgentWords::default(), place_fillers: Vec::new() };
    let Some(mut root) = File::new(FILE, text).parse(problems) else { return words };
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
    if let Some(table) = root.table("place-fillers", problems) {
        for (_, list) in table.all_lists(problems) {
            words.place_fillers.extend(
                list.iter().flat_map(|word| fold(&word.value).split(' ').map(str::to_owned).collect::<Vec<_>>()),
            );
        }
    }
    root.finish(problems);
    words.place_fillers.sort();
    words.place_fillers.dedup();
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn folding_keeps_only_what_is_said() {
        assert_eq!(fold("  L’Haÿ-les-Roses ! "), "l hay les roses");
        assert_eq!(fold("ÎLE-DE-FRANCE"), "ile de france");
        assert_eq!(fold("🙂\u{202e}\u{0}"), "");
        assert_eq!(fold("🪪 Carte de séjour"), "carte de sejour");
        assert_eq!(fold("Esso\u{301}nne\u{200f}"), "essonne");
        assert_eq!(fold("٩١"), "91");
    }

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
