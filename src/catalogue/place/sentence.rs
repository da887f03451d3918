//! Takes a text apart into names, numbers, and the words around them.

use super::{
    names::{Namesakes, is_small_town, is_town},
    parts::{POSTCODE, QUANTITY},
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
/// Limits the words between where somebody says that they live and the place: « dans la
/// ville de ».
const MOST_BETWEEN: usize = 5;
/// Stands before the number of a post office, which is none of a place.
const CEDEX: &str = "cedex";
/// Lists what stands before the number of a box at a post office.
const BOXES: [&str; 3] = ["bp", "cs", "tsa"];

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

/// Says what stands before a name, so that it is a place even where it is a word as well.
#[derive(Clone, Copy, PartialEq)]
enum Lead {
    /// The name stands where an address has its town.
    Address,
    /// The person says that they live there.
    Home,
    /// The person may say that they live there: « je suis de Die », « je vis avec mon mari à
    /// Die », « à Die » and nothing else.
    Rather,
    /// A word that leads to a place stands before it, in any sentence.
    Word,
    Nothing,
}

/// Holds a run of words with the whole text around it.
#[derive(Clone, Copy)]
struct RunInText<'a> {
    parts: &'a [String],
    at: usize,
    length: usize,
    marks: Marks,
}

/// Holds what is known of a text before its names are.
#[derive(Clone, Copy)]
struct Marks {
    /// Is where the town of an address begins.
    town: Option<usize>,
    /// Is where the first phrase ends that says where somebody lives.
    home: Option<usize>,
}

impl<'a> RunInText<'a> {
    fn words(self) -> &'a [String] {
        &self.parts[self.at..self.at + self.length]
    }

    fn before(self) -> &'a [String] {
        &self.parts[..self.at]
    }

    fn after(self) -> &'a [String] {
        &self.parts[self.at + self.length..]
    }
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
    /// Reads a text; where it is an address, its town begins at `town`.
    pub(super) fn read_sentence(&self, parts: &[String], town: Option<usize>) -> SentenceParts {
        let home = (1..=parts.len()).find(|end| self.overrides.says_home(&parts[..*end]));
        let marks = Marks { town, home };
        let mut reading = SentenceParts::default();
        let mut at = 0;
        let mut in_street = false;
        let mut before_town = 0;
        let is_cedex = parts.iter().any(|part| part == CEDEX);
        while let Some(first) = parts.get(at) {
            if town == Some(at) {
                in_street = false;
                before_town = reading.names.len();
            }
            let of_box = if is_cedex { box_parts(&parts[at..]) } else { 0 };
            if of_box > 0 {
                at += of_box;
                continue;
            }
            if let Some((length, run)) = self.longest_run(parts, at, marks) {
                if let Run::Name(named) = &run
                    && named.candidates.first().is_some_and(|first| first.place.commune.is_some())
                {
                    // What stands before the town names streets and buildings.
                    reading.streets.extend(reading.names.drain(..std::mem::take(&mut before_town)));
                }
                reading.add(run, in_street);
                // « rue » itself is a commune.
                in_street = length == 1 && self.overrides.is_street(first);
                at += length;
                continue;
            }
            self.read_word(parts, at, town.is_some_and(|town| at < town), &mut reading);
            in_street = self.overrides.is_street(first) || in_street && self.overrides.is_filler(first);
            at += 1;
        }
        reading
    }

    /// Returns whether a part only stands around a place.
    pub(super) fn is_around(&self, part: &str) -> bool {
        self.overrides.is_filler(part) || part.bytes().all(|b| b.is_ascii_digit())
    }

    /// Returns the longest name at the beginning of these words. Of a French
    /// and a foreign name of the same length it is the French one.
    fn longest_run(&self, parts: &[String], at: usize, marks: Marks) -> Option<(usize, Run)> {
        (1..=(parts.len() - at).min(LONGEST_NAME)).rev().find_map(|length| {
            let within = RunInText { parts, at, length, marks };
            let run = within.words();
            if let Some(named) = self.named(run).filter(|named| self.is_meant(named, run)) {
                if self.is_strong(within, &named) {
                    return Some((length, Run::Name(named)));
                }
                if !run.iter().all(|word| self.overrides.is_filler(word)) {
                    return Some((length, Run::Weak(named)));
                }
            }
            let is_ordinary = run.iter().all(|word| self.overrides.is_common(word));
            // « Laval et » is not La Valette of Malta.
            let is_ordinary = is_ordinary || run[1..].last().is_some_and(|last| self.overrides.goes_on(last));
            let is_abroad = !is_ordinary && is_foreign(run) && run.concat().chars().count() >= SHORTEST_NAME;
            is_abroad.then_some((length, Run::Foreign))
        })
    }

    /// Reads a word that is no name; in an address before the town, numbers are of houses.
    fn read_word(&self, parts: &[String], at: usize, is_of_house: bool, reading: &mut SentenceParts) {
        let Some(word) = parts.get(at) else { return };
        let (before, after) = (at.checked_sub(1).and_then(|before| parts.get(before)), parts.get(at + 1));
        let small = ordinal(word);
        let is_number = small.is_some() || word == QUANTITY || word.bytes().all(|b| b.is_ascii_digit());
        let is_counted = after.is_some_and(|next| self.overrides.is_counted(next));
        // « Marseille cedex 20 » is not in Corsica.
        let is_of_cedex = small.is_some() && before.is_some_and(|before| before == CEDEX);
        reading.digits += usize::from(is_number && !is_of_cedex);
        reading.ordinal |= small.as_ref().is_some_and(|_| !word.ends_with(|c: char| c.is_ascii_digit()));
        let may_say_where = MEANT_AS_NUMBER.contains(&word.len())
            && !is_counted
            && !is_of_cedex
            && (!is_of_house || word.len() == POSTCODE);
        match self.number(word).filter(|_| may_say_where) {
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
        reading.small_numbers.extend(small.filter(|_| !is_counted && !is_of_house));
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
    /// town and stands where a place stands, as in « à Nice », or that of a
    /// smaller one and the person says that they live there.
    fn is_strong(&self, run: RunInText<'_>, named: &Namesakes) -> bool {
        let words = run.words();
        let [word] = without_article(words) else { return true };
        let is_by_hand = self.overrides.commune(words).is_some() || !self.overrides.area(words).is_empty();
        let is_departement = named.candidates.first().is_some_and(|first| first.place.commune.is_none());
        let few = if word.is_ascii() { SHORTEST_NAME } else { SHORTEST_IN_OTHER_SCRIPT };
        if self.overrides.is_common(word) || self.overrides.is_departement_word(word) {
            return is_by_hand || !is_departement && self.is_said_to_be_place(run, named);
        }
        is_by_hand || is_departement || word.chars().count() >= few || self.lead(run) != Lead::Nothing
    }

    /// Returns whether a name that is an ordinary word as well stands where only a place
    /// stands.
    fn is_said_to_be_place(&self, run: RunInText<'_>, named: &Namesakes) -> bool {
        let words = run.words();
        if !is_told_as_named(words, named) {
            return false;
        }
        let is_town = named.candidates.first().is_some_and(is_town);
        let is_known = named.is_contested() || named.candidates.first().is_some_and(is_small_town);
        let has_own_article = || has_own_article(run, named);
        let is_last = || run.after().iter().all(|part| self.is_around(part));
        match self.lead(run) {
            Lead::Address => true,
            Lead::Home if has_own_article() => is_town || is_known || is_last(),
            Lead::Rather if has_own_article() => is_town || is_known,
            Lead::Home | Lead::Rather | Lead::Word => is_town && self.is_led(run),
            Lead::Nothing => false,
        }
    }

    /// Returns whether the word before a name leads to a place, in any sentence.
    fn is_led(&self, run: RunInText<'_>) -> bool {
        run.before().last().is_some_and(|last| self.overrides.leads_to_place(last))
    }

    /// Returns what leads to a name.
    fn lead(&self, run: RunInText<'_>) -> Lead {
        let (before, after) = (run.before(), run.after());
        if before.is_empty() {
            return Lead::Nothing;
        }
        let is_around = |part: &String| self.is_around(part);
        if let Some(of_town) = run.marks.town.and_then(|town| before.get(town..))
            && of_town.iter().chain(after).all(is_around)
        {
            return Lead::Address;
        }
        let is_led = self.is_led(run);
        let goes_on = after.first().is_none_or(|next| is_around(next) || self.overrides.goes_on(next));
        // « rue » is a commune, but not in « j'habite rue de Paris ».
        let is_street_word = run.words().last().is_some_and(|word| self.overrides.is_street(word));
        let is_street = is_street_word && after.first().is_some_and(|next| !self.overrides.goes_on(next));
        if goes_on && !is_street && !ends_with_article(before) {
            let between = before.iter().rev().take(MOST_BETWEEN);
            let between = between.take_while(|word| self.overrides.stands_before_home(word)).count();
            let mut beginnings = (0..=between).map(|skipped| &before[..before.len() - skipped]);
            if beginnings.clone().any(|words| self.overrides.says_home(words)) {
                return Lead::Home;
            }
            if beginnings.any(|words| self.overrides.may_say_home(words)) {
                return Lead::Rather;
            }
            let is_all = || before.iter().chain(after).all(is_around);
            let is_said_before = || run.marks.home.is_some_and(|end| end < before.len());
            if between > 1 && is_all() || between > 0 && is_led && (is_all() || is_said_before()) {
                return Lead::Rather;
            }
        }
        if is_led { Lead::Word } else { Lead::Nothing }
    }
}

/// Counts the parts of a box at a post office at the beginning: « CS 50001 », « BP123 »,
/// « CS 50 001 » before a postcode.
fn box_parts(parts: &[String]) -> usize {
    let is_number = |word: &str| !word.is_empty() && word.bytes().all(|b| b.is_ascii_digit());
    let [first, rest @ ..] = parts else { return 0 };
    let glued = BOXES.iter().find_map(|kind| first.strip_prefix(kind));
    let numbers = rest.iter().take_while(|word| is_number(word)).count();
    match glued {
        Some("") if numbers > 0 => 1 + (numbers - 1).max(1),
        Some(number) if is_number(number) => 1,
        Some(_) | None => 0,
    }
}

/// Returns whether a name is typed with the article that it has, or with none if it has
/// none: « au Trait », « à La Mure », but not « de passage ».
fn has_own_article(run: RunInText<'_>, named: &Namesakes) -> bool {
    let words = run.words();
    let typed = words.first().filter(|_| without_article(words).len() < words.len()).map(String::as_str);
    let typed = typed.or(match run.before().last().map(String::as_str) {
        Some("au" | "du") => Some("le"),
        Some("aux" | "des") => Some("les"),
        _ => None,
    });
    named.candidates.iter().any(|one| {
        let name = fold::words(one.commune_name());
        let own = name.first().filter(|_| without_article(&name).len() < name.len()).map(String::as_str);
        own == typed
    })
}

/// Returns whether words end with an article, which belongs to what follows. An English one
/// looks like « à ».
fn ends_with_article(words: &[String]) -> bool {
    match words {
        [.., last] if ["le", "la", "les", "l", "the", "an"].contains(&last.as_str()) => true,
        [.., before, last] => last == "a" && ["in", "at", "near", "is", "am", "have"].contains(&before.as_str()),
        _ => false,
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
