//! Finds names that are written together with other words, or with what a language sticks to
//! them: 我住在巴黎, « Mulhouseda », « в Лионе », « لباريس ». None of them is ever certain.

use super::names::{Namesakes, is_town};
use crate::{
    catalogue::collection::Catalogue,
    gazetteer::{Name, is_foreign},
};

/// Limits the letters of a text without spaces that is searched.
const LONGEST_UNSPACED: usize = 32;
/// Limits the letters of a name in it.
const LONGEST_NAME_UNSPACED: usize = 10;
/// Is the fewest letters of a name in Latin letters without what is stuck to it.
const SHORTEST_LATIN: usize = 4;
/// Is the same in other alphabets.
const SHORTEST_OTHER: usize = 3;

/// Lists the Turkish endings that say where, from where and where to.
const TURKISH: [&str; 18] = [
    "dayim", "deyim", "tayim", "teyim", "dayiz", "deyiz", "tayiz", "teyiz", "daki", "deki", "taki", "teki", "dan",
    "den", "tan", "ten", "da", "de",
];
/// Lists the Turkish endings that say where to: a letter or two, which other words have, too.
const TURKISH_TO: [&str; 4] = ["ye", "ya", "e", "a"];
/// Is the fewest letters and inhabitants of a name with one of these.
const SHORTEST_TO: usize = 5;
const CITY: u32 = 20_000;
/// Lists the endings of Russian and Ukrainian cases, each with those that the name itself may
/// have. The letters are folded: `й` is `и`, `ї` is `і`.
const SLAVIC: [(&str, &[&str]); 19] = [
    ("а", &["", "о"]),
    ("я", &["ь", "и", "е"]),
    ("у", &["", "а", "о"]),
    ("ю", &["ь", "я", "и"]),
    ("е", &["", "а", "ь", "я", "о"]),
    ("є", &["ь", "я"]),
    ("і", &["", "а", "ь", "я", "о"]),
    ("и", &["а", "ь", "я"]),
    ("ы", &["а", ""]),
    ("ом", &["", "о", "е"]),
    ("ем", &["", "ь", "и"]),
    ("єм", &["ь", "и"]),
    ("ои", &["а"]),
    ("ою", &["а"]),
    ("еи", &["а", "я"]),
    ("ею", &["а", "я"]),
    ("ью", &["ь"]),
    ("ах", &["", "ы", "и"]),
    ("ами", &["", "ы", "и"]),
];
/// Lists what Arabic, Persian and Pashto write before a name, without a space.
const ARABIC_BEFORE: [&str; 15] =
    ["", "ب", "ف", "ل", "و", "ك", "ال", "لل", "بال", "فال", "وال", "ول", "وب", "ع", "عال"];
/// Lists what Persian and Pashto write behind a name.
const ARABIC_BEHIND: [&str; 4] = ["", "م", "ه", "و"];
/// Lists the endings of Bengali cases.
const BENGALI: [&str; 11] = ["তে", "েতে", "ে", "ের", "র", "তেই", "েই", "য\u{9bc}", "য\u{9bc}ে", "কে", "ত"];

/// Holds what a part of a word names.
pub(super) enum GluedName {
    /// It is a place, with how much its sentence makes it that of today.
    Here(Namesakes),
    Abroad,
}

impl Catalogue {
    /// Returns the names within letters that have no spaces between words, in their order.
    pub(super) fn names_unspaced(&self, word: &str) -> Vec<GluedName> {
        let letters: Vec<char> = word.chars().take(LONGEST_UNSPACED).collect();
        let mut found = Vec::new();
        if word.is_ascii() || !letters.iter().all(|c| is_unspaced(*c)) {
            return found;
        }
        let mut at = 0;
        while at + 1 < letters.len() {
            let longest = (letters.len() - at).min(LONGEST_NAME_UNSPACED);
            let name = (2..=longest).rev().find_map(|length| {
                let run = [String::from_iter(&letters[at..at + length])];
                let named = if self.is_any_name(&run) { self.named(&run) } else { None };
                let weighed = named.map(|named| named.weighed(self.weight_unspaced(&letters[..at])));
                let name = weighed.map(GluedName::Here).or_else(|| is_foreign(&run).then_some(GluedName::Abroad));
                name.map(|name| (length, name))
            });
            at += name.as_ref().map_or(1, |(length, _)| *length);
            found.extend(name.map(|(_, name)| name));
        }
        found
    }

    /// Returns the town or département whose name a word is, with what its language sticks to
    /// names.
    pub(super) fn bent_name(&self, word: &str) -> Option<Namesakes> {
        let town = |prefix: &str, stem: String, suffix: &str, least: usize| -> Option<Namesakes> {
            let stem = [stem];
            if stem[0].chars().count() < least || self.overrides.is_common(&stem[0]) || !self.is_any_name(&stem) {
                return None;
            }
            let named = self.named(&stem).filter(|named| named.candidates.first().is_some_and(is_town))?;
            Some(named.weighed(self.weight_of_ending(prefix, suffix)))
        };
        let without = |suffix: &'static str| word.strip_suffix(suffix).map(|stem| (stem.to_owned(), suffix));
        match word.chars().next()? {
            'a'..='z' => {
                let mut stems = TURKISH.into_iter().filter_map(without);
                let to = || {
                    let mut stems = TURKISH_TO.into_iter().filter_map(without);
                    let named = stems.find_map(|(stem, suffix)| town("", stem, suffix, SHORTEST_TO))?;
                    named.candidates.first().is_some_and(|first| first.population >= CITY).then_some(named)
                };
                stems.find_map(|(stem, suffix)| town("", stem, suffix, SHORTEST_LATIN)).or_else(to)
            }
            '\u{400}'..='\u{4ff}' => SLAVIC.iter().find_map(|(ending, own)| {
                let stem = word.strip_suffix(ending)?;
                own.iter().find_map(|own| town("", format!("{stem}{own}"), "", SHORTEST_OTHER))
            }),
            '\u{980}'..='\u{9ff}' => {
                let mut stems = BENGALI.into_iter().filter_map(without);
                stems.find_map(|(stem, suffix)| town("", stem, suffix, SHORTEST_OTHER))
            }
            '\u{600}'..='\u{6ff}' => ARABIC_BEFORE.into_iter().find_map(|prefix| {
                let begun = word.strip_prefix(prefix)?;
                ARABIC_BEHIND.into_iter().find_map(|suffix| {
                    let stem = begun.strip_suffix(suffix)?;
                    if stem == word { None } else { town(prefix, stem.to_owned(), suffix, SHORTEST_OTHER) }
                })
            }),
            _ => None,
        }
    }

    /// Returns whether any list has a name, before it is read in full.
    fn is_any_name(&self, words: &[String]) -> bool {
        Name::of(words).is_some()
            || self.overrides.commune(words).is_some()
            || !self.overrides.area(words).is_empty()
            || !self.overrides.departements(words).is_empty()
    }
}

/// Returns whether a script writes no spaces between words, and much in each
/// sign: Thai, Lao, Tibetan, Myanmar, Khmer, kana and Han.
pub(super) fn is_unspaced(c: char) -> bool {
    matches!(c, '\u{e00}'..='\u{fff}' | '\u{1000}'..='\u{109f}' | '\u{1780}'..='\u{17ff}' | '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}')
}
