//! Takes a text apart into names, numbers, and the words around them.

use super::{
    names::{Namesakes, is_town},
    parts::QUANTITY,
    postcode::Number,
};
use crate::{
    catalogue::collection::Catalogue,
    fold,
    gazetteer::{is_foreign, ordinal, without_article},
};

/// Limits the words of a name.
const LONGEST_NAME: usize = 9;
/// Limits the different names that are looked up in one text, because each
/// takes a millisecond.
const MOST_NAMES: usize = 5;
/// Is the fewest letters of a name in a sentence; what is shorter is a word.
const SHORTEST_NAME: usize = 4;
/// Is the same for alphabets that write syllables or no vowels.
const SHORTEST_IN_OTHER_SCRIPT: usize = 2;
/// Lists how many digits a number among other words may have to be that of a
/// département or a postcode; four would be a year.
const MEANT_AS_NUMBER: [usize; 3] = [2, 3, 5];
/// Limits the letters of a text without spaces that is searched.
const LONGEST_UNSPACED: usize = 24;

/// Holds the parts of a text.
#[derive(Default)]
pub(super) struct SentenceParts {
    pub names: Vec<Namesakes>,
    /// Holds names that are ordinary words too.
    pub weak: Vec<Namesakes>,
    /// Holds names of streets, as in « rue de Paris ».
    pub streets: Vec<Namesakes>,
    pub numbers: Vec<Number>,
    /// Holds small numbers as typed, for the arrondissements of Paris, Lyon and
    /// Marseille.
    pub small_numbers: Vec<String>,
    /// Says that one of them was an ordinal, such as `3e`.
    pub ordinal: bool,
    /// Counts all numbers, whatever they say.
    pub digits: usize,
    /// Holds words that are no part of a name and do not only stand around one.
    pub rest: Vec<String>,
    /// Counts ordinary words that are no name.
    pub ordinary: usize,
    /// Says that a city or country outside France was named.
    pub abroad: bool,
}

/// Says what several words in a row are.
enum Run {
    Name(Namesakes),
    Weak(Namesakes),
    Foreign,
}

impl SentenceParts {
    /// Returns whether there are only names, numbers and what stands around
    /// them.
    pub fn is_plain(&self) -> bool {
        self.rest.is_empty() && self.ordinary == 0 && self.weak.is_empty() && self.streets.is_empty() && !self.abroad
    }

    /// Returns the number that says most, a postcode before others, and whether
    /// it is the only one of its kind.
    pub fn number(&self) -> (Option<Number>, bool) {
        let Some(number) = self.numbers.iter().find(|one| one.is_postcode()).or(self.numbers.first()) else {
            return (None, true);
        };
        let same_kind = self.numbers.iter().filter(|one| one.is_postcode() == number.is_postcode());
        (Some(number.clone()), same_kind.count() == 1)
    }

    fn add(&mut self, run: Run, in_street: bool) {
        let (named, into) = match run {
            Run::Name(named) if in_street => (named, &mut self.streets),
            Run::Name(named) => (named, &mut self.names),
            Run::Weak(named) => (named, &mut self.weak),
            Run::Foreign => {
                self.abroad |= !in_street;
                return;
            }
        };
        if into.len() < MOST_NAMES && into.iter().all(|known| known.words != named.words) {
            into.push(named);
        }
    }
}

impl Catalogue {
    pub(super) fn read_sentence(&self, parts: &[String]) -> SentenceParts {
        let mut reading = SentenceParts::default();
        let mut at = 0;
        let mut in_street = false;
        while let Some(first) = parts.get(at) {
            let before = at.checked_sub(1).map(|before| parts[before].as_str());
            if let Some((length, run)) = self.longest_run(&parts[at..], before) {
                reading.add(run, in_street);
                // « rue » itself is a commune.
                in_street = length == 1 && self.overrides.is_street(first);
                at += length;
                continue;
            }
            let after = parts.get(at + 1);
            self.read_word(first, after, &mut reading);
            in_street = self.overrides.is_street(first) || in_street && self.overrides.is_filler(first);
            at += 1;
        }
        reading
    }

    /// Returns the longest name at the beginning of these words. Of a French
    /// and a foreign name of the same length it is the French one.
    fn longest_run(&self, words: &[String], before: Option<&str>) -> Option<(usize, Run)> {
        (1..=words.len().min(LONGEST_NAME)).rev().find_map(|length| {
            let run = &words[..length];
            if let Some(named) = self.named(run).filter(|named| self.is_meant(named, run)) {
                if self.is_strong(run, &named, before) {
                    return Some((length, Run::Name(named)));
                }
                if !run.iter().all(|word| self.overrides.is_filler(word)) {
                    return Some((length, Run::Weak(named)));
                }
            }
            let is_ordinary = run.iter().all(|word| self.overrides.is_common(word));
            let is_abroad = !is_ordinary && is_foreign(run) && run.concat().chars().count() >= SHORTEST_NAME;
            is_abroad.then_some((length, Run::Foreign))
        })
    }

    fn read_word(&self, word: &str, after: Option<&String>, reading: &mut SentenceParts) {
        let small = ordinal(word);
        let is_number = small.is_some() || word == QUANTITY || word.bytes().all(|b| b.is_ascii_digit());
        let is_counted = after.is_some_and(|next| self.overrides.is_counted(next));
        reading.digits += usize::from(is_number);
        reading.ordinal |= small.as_ref().is_some_and(|_| !word.ends_with(|c: char| c.is_ascii_digit()));
        match self.number(word).filter(|_| MEANT_AS_NUMBER.contains(&word.len()) && !is_counted) {
            Some(number) if !reading.numbers.contains(&number) => reading.numbers.push(number),
            Some(_) => {}
            None if is_number || self.overrides.is_filler(word) => {}
            None if self.overrides.is_common(word) => reading.ordinary += 1,
            None => match self.inside_word(word) {
                Some(run) => {
                    reading.ordinary += 1;
                    reading.add(run, false);
                }
                None => reading.rest.push(word.to_owned()),
            },
        }
        reading.small_numbers.extend(small.filter(|_| !is_counted));
    }

    /// Returns the longest name in a text that writes no spaces: 我住在巴黎.
    fn inside_word(&self, word: &str) -> Option<Run> {
        let letters: Vec<char> = word.chars().take(LONGEST_UNSPACED).collect();
        if word.is_ascii() || !letters.iter().all(|c| is_unspaced(*c)) {
            return None;
        }
        let runs = (2..=letters.len()).rev().flat_map(|length| letters.windows(length));
        runs.map(|run| [run.iter().collect::<String>()]).find_map(|run| match self.named(&run) {
            Some(named) => Some(Run::Name(named)),
            None => is_foreign(&run).then_some(Run::Foreign),
        })
    }

    /// Returns whether a name counts for certain. It must be no ordinary word
    /// and long enough; an ordinary word counts only if it is the name of a
    /// town and stands where a place stands, as in « à Nice ».
    fn is_strong(&self, words: &[String], named: &Namesakes, before: Option<&str>) -> bool {
        let [word] = without_article(words) else { return true };
        let is_by_hand = self.overrides.commune(words).is_some() || !self.overrides.area(words).is_empty();
        let is_departement = named.candidates.first().is_some_and(|first| first.place.commune.is_none());
        let is_told = before.is_some_and(|before| self.overrides.leads_to_place(before));
        if self.overrides.is_common(word) || self.overrides.is_departement_word(word) {
            let is_town = named.candidates.first().is_some_and(is_town);
            return is_by_hand || is_told && !is_departement && is_town && is_told_as_named(words, named);
        }
        let few = if word.is_ascii() { SHORTEST_NAME } else { SHORTEST_IN_OTHER_SCRIPT };
        is_by_hand || is_departement || is_told || word.chars().count() >= few
    }
}

/// Returns whether an ordinary word with an article is typed as the name has
/// it: La Garde, but not « la mer ».
pub(super) fn is_told_as_named(words: &[String], named: &Namesakes) -> bool {
    let article = words.first().filter(|_| without_article(words).len() < words.len());
    article.is_none_or(|article| {
        named.candidates.iter().any(|one| fold::words(one.commune_name()).first() == Some(article))
    })
}

/// Returns whether a script writes no spaces between words, and much in each
/// sign: Thai, Lao, Tibetan, Myanmar, Khmer, kana and Han.
pub(super) fn is_unspaced(c: char) -> bool {
    matches!(c, '\u{e00}'..='\u{fff}' | '\u{1000}'..='\u{109f}' | '\u{1780}'..='\u{17ff}' | '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}')
}
