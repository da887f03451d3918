//! Hears in typed text that somebody is hurt, or is made to leave France, whatever the
//! language and the keyboard; in the same way it hears what else a sentence is about. It
//! knows no screen; the lists are in `words.toml`.

use std::collections::HashMap;

use crate::fold::{self, beginning};

/// Tells what a text is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Alarm {
    /// Somebody is hurt or threatened by another person.
    Violence,
    /// Somebody thinks of ending their life.
    Suicide,
    /// Somebody is to leave France, or is held by the police.
    Leaving,
}

/// Holds what raises an alarm, in every language at once.
pub type Alarms = Phrases<Alarm>;

/// Holds what tells the meaning of a sentence, in every language at once.
#[derive(Debug, Clone)]
pub struct Phrases<M> {
    all: Vec<Phrase>,
    /// Holds the phrases by their first word, those with an open first word aside.
    by_first: HashMap<String, Vec<usize>>,
    /// Holds those with an open first word by its first two letters, or its only one.
    open_first: HashMap<String, Vec<usize>>,
    lists: usize,
    rules: Vec<Rule<M>>,
    /// Is the list whose phrases are cut out before anything is looked for.
    harmless: Option<usize>,
}

/// Holds the words of a phrase, one after the other.
#[derive(Debug, Clone)]
struct Phrase {
    words: Vec<PhraseWord>,
    list: usize,
}

#[derive(Debug, Clone)]
struct PhraseWord {
    text: String,
    /// Says that any ending may follow.
    open: bool,
}

/// Tells its meaning where a phrase of each of its lists stands near the others.
#[derive(Debug, Clone)]
struct Rule<M> {
    meaning: M,
    lists: Vec<usize>,
    /// Is a list any phrase of which keeps the rule silent.
    unless: Option<usize>,
}

/// Holds where in a text a phrase stands, in words: from the first to past the last.
#[derive(Debug, Clone, Copy)]
struct Found {
    list: usize,
    from: usize,
    to: usize,
}

impl Found {
    fn overlaps(self, other: Self) -> bool {
        self.from < other.to && other.from < self.to
    }

    fn is_near(self, other: Self) -> bool {
        self.from.max(other.from).saturating_sub(self.to.min(other.to)) <= NEAR
    }
}

/// Lets this many words stand between two phrases of a rule.
const NEAR: usize = 8;
/// Only so many letters of a text are heard, as they are folded (Bot API: 4096 UTF-16 units).
const MOST_LETTERS: usize = 4096;
/// A text is heard in pieces of so many words, each with the last ones of the piece before:
/// more than a rule and what may stand between its phrases have.
const PIECE: usize = 160;
const OVERLAP: usize = 48;
/// Is the fewest letters of a phrase that is enough alone: a shorter one would be found
/// in harmless sentences. A word of Chinese has two.
const SHORTEST: usize = 3;
const SHORTEST_CHINESE: usize = 2;
/// Arabic writes articles and small words as one with the next; so do its dialects with
/// the sign of the present. The longest come first.
const ARABIC_BEGINNINGS: [&str; 12] = ["وال", "بال", "فال", "كال", "لل", "ال", "و", "ف", "ب", "ل", "ك", "س"];

impl Alarms {
    /// Returns the alarm that a text raises; violence comes before everything else.
    pub fn raised_by(&self, text: &str) -> Option<Alarm> {
        self.first_heard(text, &[Alarm::Violence, Alarm::Suicide, Alarm::Leaving])
    }

    /// Returns whether a text says that somebody thinks of ending their life, whatever else
    /// it may be taken for.
    pub fn tells_of_suicide(&self, text: &str) -> bool {
        self.first_heard(text, &[Alarm::Suicide]).is_some()
    }
}

impl<M> Default for Phrases<M> {
    fn default() -> Self {
        Self {
            all: Vec::new(),
            by_first: HashMap::new(),
            open_first: HashMap::new(),
            lists: 0,
            rules: Vec::new(),
            harmless: None,
        }
    }
}

impl<M: Copy + PartialEq> Phrases<M> {
    /// Returns the first of these meanings that a text has.
    pub(super) fn first_heard(&self, text: &str, meanings: &[M]) -> Option<M> {
        let words = words(beginning(text, MOST_LETTERS));
        // A long text is heard piece by piece, so that the time grows with its length alone.
        let pieces = (0..words.len().max(1)).step_by(PIECE - OVERLAP);
        let pieces = pieces.map(|from| &words[from..words.len().min(from + PIECE)]);
        let found: Vec<Vec<Found>> = pieces.map(|piece| self.found(piece)).collect();
        let heard = |meaning| {
            let rules = || self.rules.iter().filter(|rule| rule.meaning == meaning);
            found.iter().any(|found| rules().any(|rule| rule.holds(found)))
        };
        meanings.iter().copied().find(|meaning| heard(*meaning))
    }

    /// Adds a rule: a phrase of each list, unless one of the last list is there too.
    pub(super) fn add(&mut self, meaning: M, lists: &[Vec<String>], unless: &[String]) {
        let lists: Vec<usize> = lists.iter().map(|list| self.add_list(list)).collect();
        let unless = (!unless.is_empty()).then(|| self.add_list(unless));
        self.rules.push(Rule { meaning, lists, unless });
    }

    /// Adds phrases in which nothing is looked for.
    pub(super) fn add_harmless(&mut self, phrases: &[String]) {
        let Some(list) = self.harmless else {
            self.harmless = Some(self.add_list(phrases));
            return;
        };
        for phrase in phrases {
            self.add_phrase(phrase, list);
        }
    }

    fn add_list(&mut self, phrases: &[String]) -> usize {
        let list = self.lists;
        self.lists += 1;
        for phrase in phrases {
            self.add_phrase(phrase, list);
        }
        list
    }

    fn add_phrase(&mut self, phrase: &str, list: usize) {
        self.add_words(phrase_words(phrase), list);
        // People leave the apostrophe out, and the space that it stands for.
        let without: String = phrase.chars().filter(|c| !is_apostrophe(*c)).collect();
        if without != phrase {
            self.add_words(phrase_words(&without), list);
        }
    }

    fn add_words(&mut self, words: Vec<PhraseWord>, list: usize) {
        let Some(first) = words.first() else { return };
        let at = self.all.len();
        if first.open {
            self.open_first.entry(opening(&first.text, 2).to_owned()).or_default().push(at);
        } else {
            self.by_first.entry(first.text.clone()).or_default().push(at);
        }
        self.all.push(Phrase { words, list });
    }

    /// Returns where phrases stand in a text, those in harmless words left out.
    fn found(&self, text: &[String]) -> Vec<Found> {
        let mut found = Vec::new();
        let text: Vec<Vec<&str>> = text.iter().map(|word| forms(word).collect()).collect();
        for (from, first) in text.iter().enumerate() {
            let begun = first.iter().filter_map(|form| self.by_first.get(*form));
            let open = first.iter().flat_map(|form| [1, 2].map(|most| opening(form, most)));
            let open = open.filter_map(|opening| self.open_first.get(opening));
            for at in begun.chain(open).flatten() {
                let phrase = &self.all[*at];
                let follows = text.get(from..from + phrase.words.len());
                if follows.is_some_and(|text| phrase.words.iter().zip(text).all(|(word, forms)| word.is(forms))) {
                    found.push(Found { list: phrase.list, from, to: from + phrase.words.len() });
                }
            }
        }
        let harmless: Vec<Found> = found.iter().filter(|one| Some(one.list) == self.harmless).copied().collect();
        found.retain(|one| !harmless.iter().any(|other| one.overlaps(*other)));
        found
    }
}

impl<M> Rule<M> {
    fn holds(&self, found: &[Found]) -> bool {
        let stands = |list| found.iter().any(|one| one.list == list);
        self.lists.iter().all(|list| stands(*list))
            && !self.unless.is_some_and(stands)
            && stand_together(&self.lists, found, &mut Vec::new())
    }
}

/// Returns whether a phrase of each list stands near those chosen and in other words.
fn stand_together(lists: &[usize], found: &[Found], chosen: &mut Vec<Found>) -> bool {
    let Some((list, rest)) = lists.split_first() else { return true };
    found.iter().filter(|one| one.list == *list).any(|one| {
        if chosen.iter().any(|other| one.overlaps(*other) || !one.is_near(*other)) {
            return false;
        }
        chosen.push(*one);
        let together = stand_together(rest, found, chosen);
        chosen.pop();
        together
    })
}

impl PhraseWord {
    fn is(&self, forms: &[&str]) -> bool {
        forms.iter().any(|form| if self.open { form.starts_with(&self.text) } else { *form == self.text })
    }
}

/// Returns the first letters of a word, at most so many.
fn opening(word: &str, most: usize) -> &str {
    word.char_indices().nth(most).map_or(word, |(at, _)| &word[..at])
}

/// Returns a word as it is and, in Arabic letters, without what may be written before it.
pub(super) fn forms(word: &str) -> impl Iterator<Item = &str> {
    let is_arabic = word.chars().next().is_some_and(|c| ('\u{600}'..'\u{700}').contains(&c));
    let beginnings = if is_arabic { &ARABIC_BEGINNINGS[..] } else { &[] };
    let bare = beginnings.iter().filter_map(|beginning| word.strip_prefix(beginning));
    std::iter::once(word).chain(bare.filter(|rest| rest.chars().count() >= SHORTEST))
}

/// Returns the words of a phrase; a star after a word stands for any ending.
fn phrase_words(phrase: &str) -> Vec<PhraseWord> {
    let mut read = Vec::new();
    let mut pieces = phrase.split('*').peekable();
    while let Some(piece) = pieces.next() {
        let open = pieces.peek().is_some();
        let words = words(piece);
        let last = words.len();
        read.extend((1..).zip(words).map(|(at, text)| PhraseWord { text, open: open && at == last }));
    }
    read
}

/// Returns whether a phrase is too short to be told from others, if it is enough alone.
pub(super) fn is_too_short(phrase: &str) -> bool {
    let words = words(phrase);
    let letters: usize = words.iter().map(|word| word.chars().count()).sum();
    let is_chinese = words.iter().flat_map(|word| word.chars()).all(is_chinese);
    letters < if is_chinese { SHORTEST_CHINESE } else { SHORTEST }
}

/// Returns the words of a text for comparison. Beyond [`fold::words`], a doubled Latin
/// letter is one, the Persian sign of the present belongs to its verb, and Chinese is read
/// sign by sign.
pub(super) fn words(text: &str) -> Vec<String> {
    let text: String = text.chars().map(|c| if is_apostrophe(c) { '\'' } else { c }).collect();
    let mut words: Vec<String> = Vec::new();
    let mut prefix = String::new();
    for word in fold::words(&text) {
        if word.chars().any(is_chinese) {
            words.extend(word.chars().map(String::from));
            continue;
        }
        let is_prefix = matches!(word.as_str(), "مي" | "نمي");
        let word = std::mem::take(&mut prefix) + &plain(&word);
        if is_prefix {
            prefix = word;
        } else {
            words.push(word);
        }
    }
    words.extend(Some(prefix).filter(|left| !left.is_empty()));
    words
}

fn plain(word: &str) -> String {
    let mut plain = String::with_capacity(word.len());
    for c in word.chars() {
        // Pashto has letters of its own that other keyboards lack; before this, they tell its
        // small words from the Persian sign.
        let c = if matches!(c, 'ې' | 'ۍ') { 'ي' } else { c };
        if !(c.is_ascii_alphabetic() && plain.ends_with(c)) {
            plain.push(c);
        }
    }
    plain
}

fn is_chinese(c: char) -> bool {
    matches!(c, '\u{3400}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3ffff}')
}

fn is_apostrophe(c: char) -> bool {
    matches!(c, '\'' | '`' | '´' | '‘' | '’' | 'ʼ' | 'ʹ' | '′' | '＇' | '\u{2bb}' | '\u{2bd}')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn owned(phrases: &[&str]) -> Vec<String> {
        phrases.iter().map(|phrase| (*phrase).to_owned()).collect()
    }

    fn alone(phrases: &[&str]) -> Alarms {
        let mut alarms = Alarms::default();
        alarms.add(Alarm::Leaving, &[owned(phrases)], &[]);
        alarms
    }

    #[test]
    fn a_phrase_is_found_as_whole_words_however_it_is_typed() {
        let alarms = alone(&["oqtf", "m'expulse", "ترحيل", "أمر بالمغادرة", "б'ють", "驱逐", "می‌زند", "وهي", "frapp*"]);
        for text in [
            "J'ai reçu une OQTF !",
            "on m’expulse",
            "on mexpulse",
            "هددوني بالترحيل",
            "وصلني امر بالمغادره",
            "мене бʼють",
            "мене бють",
            "我要被驱逐了",
            "او مرا می زند",
            "او مرا ميزند",
            "ما وهی",
            "il me frape",
            "elle est frappée",
        ] {
            assert_eq!(alarms.raised_by(text), Some(Alarm::Leaving), "{text}");
        }
        for text in ["oqtfs", "expulsez", "驱", "l'oq tf", ""] {
            assert_eq!(alarms.raised_by(text), None, "{text}");
        }
        assert!(is_too_short("ou") && is_too_short("打") && !is_too_short("cra") && !is_too_short("遣返"));
    }

    #[test]
    fn phrases_of_a_rule_stand_near_each_other_and_in_different_words() {
        let mut alarms = Alarms::default();
        let lists = [owned(&["il", "mon fils"]), owned(&["me", "mon fils"]), owned(&["bat"])];
        alarms.add(Alarm::Violence, &lists, &owned(&["record"]));
        alarms.add_harmless(&owned(&["il me bat froid"]));
        assert_eq!(alarms.raised_by("il me bat"), Some(Alarm::Violence));
        assert_eq!(alarms.raised_by("mon fils, depuis deux ans, me bat"), Some(Alarm::Violence));
        assert_eq!(alarms.raised_by("mon fils bat"), None, "one phrase is not two people");
        assert_eq!(alarms.raised_by("il me bat froid"), None);
        assert_eq!(alarms.raised_by("il me bat, c'est un record"), None);
        assert_eq!(alarms.raised_by("il a un deux trois quatre cinq six sept huit neuf dix me bat"), None);
    }
}
