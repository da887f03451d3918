//! Takes a text apart into names, numbers, and the words around them.

use super::{
    glued::GluedName,
    lead::{Marks, RunInText, SHORTEST_NAME},
    names::Namesakes,
    parts::{POSTCODE, QUANTITY},
    postcode::Number,
};
use crate::{
    catalogue::collection::Catalogue,
    gazetteer::{is_foreign, ordinal},
};

/// Limits the words of a name.
const LONGEST_NAME: usize = 9;
/// Limits the different names that are looked up in one text, because each
/// takes a millisecond.
const MOST_NAMES: usize = 5;
/// Lists how many digits a number among other words may have to be that of a
/// département or a postcode; four would be a year.
const MEANT_AS_NUMBER: [usize; 3] = [2, 3, 5];
/// Stands before the number of a post office, which is none of a place.
const CEDEX: &str = "cedex";
/// Lists what stands before the number of a box at a post office.
const BOXES: [&str; 3] = ["bp", "cs", "tsa"];

/// Holds a number of a text, and what its sentence says of it.
#[derive(Clone)]
pub(super) struct SaidNumber {
    pub number: Number,
    /// Is where it stands among the parts.
    pub at: usize,
    /// Says how much its sentence makes it the place of today.
    pub weight: i8,
    /// Says that what stands around it makes it the number of a département or a postcode.
    pub is_led: bool,
    /// Says that it may be a day, an hour, a month or a child's age.
    pub may_be_day: bool,
}

impl SaidNumber {
    /// Returns whether it is meant as a place wherever it stands.
    pub fn is_meant(&self) -> bool {
        self.is_led || !matches!(self.number, Number::Departement(_) | Number::Shortened(_)) && !self.may_be_day
    }
}

/// Holds the parts of a text.
#[derive(Default)]
pub(super) struct SentenceParts {
    pub names: Vec<Namesakes>,
    /// Holds names that are ordinary words too.
    pub weak: Vec<Namesakes>,
    /// Holds names of streets, as in « rue de Paris ».
    pub streets: Vec<Namesakes>,
    pub numbers: Vec<SaidNumber>,
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
    /// Says that one of the names is written together with something else.
    pub has_glued: bool,
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

    /// Returns whether every word is a name or stands around one.
    pub fn is_all_names(&self) -> bool {
        self.rest.is_empty() && self.ordinary == 0
    }

    /// Returns the number that says most, a postcode before others, and whether
    /// it is the only one of its kind.
    pub fn number(&self) -> (Option<SaidNumber>, bool) {
        let is_postcode = |one: &SaidNumber| one.number.is_postcode();
        let Some(said) = self.numbers.iter().find(|one| is_postcode(one)).or(self.numbers.first()) else {
            return (None, true);
        };
        let same_kind = self.numbers.iter().filter(|one| is_postcode(one) == is_postcode(said));
        (Some(said.clone()), same_kind.count() == 1)
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
    /// Reads a text; where it is an address, its town begins at `town`. The numbers in `apart`
    /// stand alone between commas or brackets.
    pub(super) fn read_sentence(&self, parts: &[String], town: Option<usize>, apart: &[String]) -> SentenceParts {
        let home = (1..=parts.len()).find(|end| self.overrides.says_home(&parts[..*end]));
        let marks = Marks { town, home, apart };
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
            self.read_word(RunInText { parts, at, length: 1, marks }, &mut reading);
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
    fn longest_run(&self, parts: &[String], at: usize, marks: Marks<'_>) -> Option<(usize, Run)> {
        (1..=(parts.len() - at).min(LONGEST_NAME)).rev().find_map(|length| {
            let within = RunInText { parts, at, length, marks };
            let run = within.words();
            if let Some(named) = self.named(run).filter(|named| self.is_meant(named, run)) {
                if self.is_strong(within, &named) {
                    let is_doubtful = is_of_departement(&named) && self.is_word(run);
                    let named = if is_doubtful { named.in_doubt() } else { named };
                    return Some((length, Run::Name(named.weighed(self.weight(within)))));
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
    fn read_word(&self, within: RunInText<'_>, reading: &mut SentenceParts) {
        let Some(word) = within.words().first() else { return };
        let before = within.before().last();
        let is_of_house = within.marks.town.is_some_and(|town| within.at < town);
        let small = ordinal(word);
        let is_number = small.is_some() || word == QUANTITY || word.bytes().all(|b| b.is_ascii_digit());
        let is_counted = self.is_counted(within.after());
        // « Marseille cedex 20 » is not in Corsica.
        let is_of_cedex = small.is_some() && before.is_some_and(|before| before == CEDEX);
        reading.digits += usize::from(is_number && !is_of_cedex && !is_counted);
        reading.ordinal |= small.as_ref().is_some_and(|_| !word.ends_with(|c: char| c.is_ascii_digit()));
        let may_say_where = MEANT_AS_NUMBER.contains(&word.len())
            && !is_counted
            && !is_of_cedex
            && (!is_of_house || word.len() == POSTCODE);
        match self.number(word).filter(|_| may_say_where) {
            Some(number) if reading.numbers.iter().all(|said| said.number != number) => {
                reading.numbers.push(self.said_number(number, within));
            }
            Some(_) => {}
            None if is_number || self.overrides.is_filler(word) => {}
            None if self.overrides.is_common(word) => reading.ordinary += 1,
            None => self.read_glued(word, within, reading),
        }
        reading.small_numbers.extend(small.filter(|_| !is_counted && !is_of_house));
    }

    /// Reads a word that no list has, but that may hold a name.
    fn read_glued(&self, word: &str, run: RunInText<'_>, reading: &mut SentenceParts) {
        let unspaced = self.names_unspaced(word);
        let bent = || {
            let named = self.bent_name(word);
            let weighed = named.map(|named| {
                let weight = Some(self.weight(run)).filter(|weight| *weight != 0).unwrap_or(named.weight);
                named.weighed(weight)
            });
            weighed.map(GluedName::Here).into_iter().collect()
        };
        let found = if unspaced.is_empty() { bent() } else { unspaced };
        if found.is_empty() {
            reading.rest.push(word.to_owned());
            return;
        }
        reading.ordinary += 1;
        reading.has_glued = true;
        for name in found {
            reading.add(
                match name {
                    GluedName::Here(named) => Run::Name(named),
                    GluedName::Abroad => Run::Foreign,
                },
                false,
            );
        }
    }
}

/// Returns whether the first of the places that bear a name is a whole département.
fn is_of_departement(named: &Namesakes) -> bool {
    named.candidates.first().is_some_and(|first| first.place.commune.is_none())
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
