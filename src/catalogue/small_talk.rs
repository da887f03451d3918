//! Understands what people say beside the matter: thanks, "back", "in English please", "the
//! link does not work". The lists are in `words.toml`; danger is heard before (`alarms`).

use std::collections::{BTreeSet, HashMap};

use super::alarms::{Phrases, forms, words};

/// Tells what a whole message says, with or without a slash.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Saying {
    Greeting,
    Thanks,
    Help,
    /// Asks for the first choice, what the person wants to do.
    Menu,
    Back,
    /// Drops the answers.
    Again,
    /// Begins as a newcomer does.
    Start,
    /// Ends news.
    Stop,
    Urgent,
    /// Asks for another language without naming one.
    Languages,
    Settings,
    Privacy,
    MyData,
    News,
    Forget,
    /// Asks what it costs, or which documents are needed.
    Fees,
}

impl Saying {
    /// Lists them with their names in `words.toml`.
    pub const ALL: [(&'static str, Self); 16] = [
        ("greeting", Self::Greeting),
        ("thanks", Self::Thanks),
        ("help", Self::Help),
        ("menu", Self::Menu),
        ("back", Self::Back),
        ("again", Self::Again),
        ("start", Self::Start),
        ("stop", Self::Stop),
        ("urgent", Self::Urgent),
        ("language", Self::Languages),
        ("settings", Self::Settings),
        ("privacy", Self::Privacy),
        ("my-data", Self::MyData),
        ("news", Self::News),
        ("forget", Self::Forget),
        ("fees", Self::Fees),
    ];
}

/// Tells what a sentence is about, whatever else stands in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Topic {
    /// A page does not open, or is wrong.
    WrongPage,
    /// The person has no address of their own.
    NoAddress,
    /// The person asks what it costs, or which documents are needed.
    Fees,
}

impl Topic {
    /// Lists them with their names in `words.toml`.
    pub const ALL: [(&'static str, Self); 3] =
        [("wrong-page", Self::WrongPage), ("no-address", Self::NoAddress), ("fees", Self::Fees)];
}

/// Tells which language a message asks for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LanguageWish {
    /// Names one, by its tag; `bare` where the message is nothing but its name.
    One { tag: String, bare: bool },
    /// Names several.
    Several,
}

/// Holds what people say beside the matter, in every language at once.
#[derive(Debug, Clone, Default)]
pub struct SmallTalk {
    sayings: Beginnings<Saying>,
    languages: Beginnings<String>,
    /// Holds the tags of the languages that have names there.
    tags: BTreeSet<String>,
    /// Holds words of kindness, which may stand around a saying.
    polite: Beginnings<()>,
    /// Holds words that may stand around a language.
    around_language: Beginnings<()>,
    /// Holds words before the number of something in a list.
    before_number: BTreeSet<String>,
    topics: Phrases<Topic>,
}

/// A message of more words says something else.
const MOST_WORDS: usize = 16;

impl SmallTalk {
    /// Returns what a whole message says: nothing but phrases of one kind and kind words.
    pub fn saying(&self, text: &str) -> Option<Saying> {
        let mut said = Vec::new();
        let is_all = covers(&words_of(text)?, &mut |rest| {
            let own = self.sayings.longest(rest).map(|(length, saying)| (length, Some(*saying)));
            let kind = self.polite.longest(rest).map(|(length, ())| (length, None));
            let (length, saying) = longer(own, kind)?;
            said.extend(saying);
            Some(length)
        });
        // "Hello, help" asks for help; of two others the first counts.
        let first = said.iter().find(|saying| **saying != Saying::Greeting).or(said.first()).copied();
        first.filter(|_| is_all)
    }

    /// Returns which language a whole message asks for.
    pub fn language(&self, text: &str) -> Option<LanguageWish> {
        let mut named: Vec<&String> = Vec::new();
        let mut bare = true;
        let is_all = covers(&words_of(text)?, &mut |rest| {
            let own = self.languages.longest(rest).map(|(length, tag)| (length, Some(tag)));
            let around = self.around_language.longest(rest).map(|(length, ())| (length, None));
            let polite = self.polite.longest(rest).map(|(length, ())| (length, None));
            let (length, tag) = longer(own, longer(around, polite))?;
            bare &= tag.is_some();
            named.extend(tag);
            Some(length)
        });
        named.sort_unstable();
        named.dedup();
        match named.as_slice() {
            _ if !is_all => None,
            [] => None,
            [tag] => Some(LanguageWish::One { tag: (*tag).clone(), bare }),
            [_, ..] => Some(LanguageWish::Several),
        }
    }

    /// Returns whether names of a language are listed.
    pub fn names(&self, tag: &str) -> bool {
        self.tags.contains(tag)
    }

    /// Returns the number of something in a list, if that is all that is said: `1`, `n° 2`.
    /// A number that begins with a zero is a département's.
    pub fn item(&self, text: &str) -> Option<usize> {
        let words = words_of(text)?;
        let (number, before) = words.split_last()?;
        let is_number = number.len() <= 2 && number.bytes().all(|b| b.is_ascii_digit()) && !number.starts_with('0');
        let is_led = before.iter().all(|word| self.before_number.contains(word));
        number.parse().ok().filter(|_| is_number && is_led)
    }

    /// Returns what a sentence is about.
    pub fn topic(&self, text: &str) -> Option<Topic> {
        self.topics.first_heard(text, &Topic::ALL.map(|(_, topic)| topic))
    }

    pub(super) fn add_saying(&mut self, saying: Saying, phrases: &[String]) {
        self.sayings.add(phrases, &saying);
    }

    pub(super) fn add_language(&mut self, tag: &str, names: &[String]) {
        self.languages.add(names, &tag.to_owned());
        self.tags.insert(tag.to_owned());
    }

    pub(super) fn add_polite(&mut self, phrases: &[String]) {
        self.polite.add(phrases, &());
    }

    pub(super) fn add_around_language(&mut self, phrases: &[String]) {
        self.around_language.add(phrases, &());
    }

    pub(super) fn add_before_number(&mut self, phrases: &[String]) {
        self.before_number.extend(phrases.iter().flat_map(|word| words(word)));
    }

    pub(super) fn add_topic(&mut self, topic: Topic, lists: &[Vec<String>], unless: &[String]) {
        self.topics.add(topic, lists, unless);
    }

    /// Returns every phrase that is enough alone to be a saying or a language's name.
    pub fn phrases(&self) -> impl Iterator<Item = String> {
        let sayings = self.sayings.all.iter().map(|(words, _)| words);
        sayings.chain(self.languages.all.iter().map(|(words, _)| words)).map(|words| words.join(" "))
    }
}

/// Holds phrases with what each of them says, found by their first words.
#[derive(Debug, Clone)]
struct Beginnings<T> {
    all: Vec<(Vec<String>, T)>,
    /// Maps a first word to the places of its phrases.
    by_first: HashMap<String, Vec<usize>>,
}

impl<T> Default for Beginnings<T> {
    fn default() -> Self {
        Self { all: Vec::new(), by_first: HashMap::new() }
    }
}

impl<T: Clone> Beginnings<T> {
    fn add(&mut self, phrases: &[String], says: &T) {
        for words in phrases.iter().flat_map(|phrase| written(phrase)) {
            self.by_first.entry(words[0].clone()).or_default().push(self.all.len());
            self.all.push((words, says.clone()));
        }
    }

    /// Returns the longest phrase that words begin with: its length and what it says. Of two, that
    /// is the one added last.
    fn longest(&self, words: &[String]) -> Option<(usize, &T)> {
        let begins = |phrase: &[String]| {
            words.len() >= phrase.len()
                && phrase.iter().zip(words).all(|(word, text)| forms(text).any(|form| form == word.as_str()))
        };
        let places = forms(words.first()?).filter_map(|form| self.by_first.get(form)).flatten();
        let found = places.filter(|place| begins(&self.all[**place].0));
        let place = found.max_by_key(|place| (self.all[**place].0.len(), **place))?;
        let (phrase, says) = &self.all[*place];
        Some((phrase.len(), says))
    }
}

fn words_of(text: &str) -> Option<Vec<String>> {
    let words = words(text);
    (1..=MOST_WORDS).contains(&words.len()).then_some(words)
}

/// Returns the words of a phrase, and those of the same written without apostrophes.
fn written(phrase: &str) -> Vec<Vec<String>> {
    let without: String = phrase.chars().filter(|c| !matches!(c, '\'' | '’')).collect();
    let mut both = vec![words(phrase)];
    if without != phrase {
        both.push(words(&without));
    }
    both.retain(|words| !words.is_empty());
    both
}

/// Returns whether pieces, each as long as `piece` says, cover all words.
fn covers(words: &[String], piece: &mut dyn FnMut(&[String]) -> Option<usize>) -> bool {
    let mut rest = words;
    while !rest.is_empty() {
        match piece(rest) {
            Some(length) => rest = &rest[length..],
            None => return false,
        }
    }
    true
}

/// Returns the longer of two, the first where both are as long.
fn longer<T>(first: Option<(usize, T)>, second: Option<(usize, T)>) -> Option<(usize, T)> {
    match (first, second) {
        (Some(first), Some(second)) => Some(if second.0 > first.0 { second } else { first }),
        (first, second) => first.or(second),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn owned(phrases: &[&str]) -> Vec<String> {
        phrases.iter().map(|phrase| (*phrase).to_owned()).collect()
    }

    fn small_talk() -> SmallTalk {
        let mut talk = SmallTalk::default();
        talk.add_saying(Saying::Thanks, &owned(&["merci", "谢谢", "شكرا"]));
        talk.add_saying(Saying::Greeting, &owned(&["bonjour"]));
        talk.add_saying(Saying::Help, &owned(&["aide", "j'ai besoin d'aide"]));
        talk.add_polite(&owned(&["beaucoup", "pour votre aide", "svp", "您"]));
        talk.add_language("en", &owned(&["anglais", "english", "الإنجليزية"]));
        talk.add_language("es", &owned(&["espagnol"]));
        talk.add_around_language(&owned(&["en", "ou"]));
        talk.add_before_number(&owned(&["n", "numéro", "page"]));
        talk
    }

    #[test]
    fn a_saying_is_a_whole_message_with_kind_words_around_it() {
        let talk = small_talk();
        for text in ["Merci !", "merciiii 🙏", "merci beaucoup pour votre aide", "bonjour merci", "谢谢您", "شكراً"]
        {
            assert_eq!(talk.saying(text), Some(Saying::Thanks), "{text}");
        }
        for text in ["aide", "Aide, svp", "J’ai besoin d’aide", "jai besoin daide", "bonjour, aide"] {
            assert_eq!(talk.saying(text), Some(Saying::Help), "{text}");
        }
        assert_eq!(talk.saying("bonjour"), Some(Saying::Greeting));
        for text in ["merci et mon récépissé", "aide sociale", "beaucoup", "", "🙏"] {
            assert_eq!(talk.saying(text), None, "{text}");
        }
    }

    #[test]
    fn a_language_is_named_alone_or_with_words_around_it() {
        let talk = small_talk();
        let one = |bare| Some(LanguageWish::One { tag: "en".to_owned(), bare });
        assert_eq!(talk.language("English"), one(true));
        assert_eq!(talk.language("en anglais svp"), one(false));
        assert_eq!(talk.language("بالإنجليزية"), one(true));
        assert_eq!(talk.language("anglais ou espagnol"), Some(LanguageWish::Several));
        assert_eq!(talk.language("je suis anglais"), None);
        assert_eq!(talk.language("en"), None);
    }

    #[test]
    fn the_number_of_an_item_has_no_zero_before_it() {
        let talk = small_talk();
        for (text, number) in [("1", 1), ("n° 2", 2), ("page 3.", 3), ("2️⃣", 2), ("٤", 4), ("12", 12)] {
            assert_eq!(talk.item(text), Some(number), "{text}");
        }
        for text in ["01", "0", "1 2", "un", "91300", "rue 1"] {
            assert_eq!(talk.item(text), None, "{text}");
        }
    }
}
