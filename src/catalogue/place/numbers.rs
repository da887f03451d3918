//! Decides what a number means beside a name or beside other words, and which
//! of the two is believed.

use super::{
    candidate::Candidate,
    glued::is_unspaced,
    lead::{Lead, RunInText},
    likeness::LEAST_LIKENESS,
    matches::{PlaceDetail, PlaceMatches},
    names::{Namesakes, is_town},
    parts::NUMBERED,
    postcode::Number,
    sentence::{SaidNumber, SentenceParts},
};
use crate::{catalogue::collection::Catalogue, fold::fold, gazetteer::Name};

/// Is the least likeness of a badly spelt name beside a postcode that has it.
const LEAST_BESIDE_POSTCODE: f64 = 0.75;
/// Weighs a number and a name that contradict each other: the one that counts less.
const CONTRADICTED: f64 = 0.8;

/// Is the last day of a month: a number up to it may say when, or how old a child is.
const LAST_DAY: u32 = 31;
/// Limits the letters of a word beside a number, in scripts that write no spaces.
const LONGEST_BESIDE: usize = 3;

impl Catalogue {
    /// Returns a number with what its sentence says of it.
    pub(super) fn said_number(&self, number: Number, within: RunInText<'_>) -> SaidNumber {
        let may_be_day = within.words().concat().parse().is_ok_and(|day: u32| day <= LAST_DAY);
        let (before, after) = (within.before(), within.after());
        let (last, next) = (unspaced_ends(before.last()), unspaced_beginnings(after.first()));
        let follows =
            |is: &dyn Fn(&str) -> bool| after.first().is_some_and(|next| is(next)) || next.iter().any(|next| is(next));
        let leads =
            |is: &dyn Fn(&[String]) -> bool| is(before) || last.iter().any(|last| is(std::slice::from_ref(last)));
        let is_led = leads(&|words| self.overrides.leads_to_departement(words))
            || follows(&|word| self.overrides.follows_departement(word))
            || matches!(self.lead(within), Lead::Home | Lead::Address);
        let is_led_code = || {
            leads(&|words| self.overrides.leads_to_code(words))
                || follows(&|word| self.overrides.follows_code(word))
                || within.words().first().is_some_and(|word| within.marks.apart.contains(word))
        };
        let is_led = is_led || !may_be_day && is_led_code();
        SaidNumber { number, at: within.at, weight: self.weight(within), is_led, may_be_day }
    }

    /// Returns whether numbers count the word at the beginning, or what a text without spaces
    /// begins with. Romanian has a word between: « 35 de ani ».
    pub(super) fn is_counted(&self, after: &[String]) -> bool {
        let is_counted = |word: &String| {
            self.overrides.is_counted(word)
                || unspaced_beginnings(Some(word)).iter().any(|word| self.overrides.is_counted(word))
        };
        match after {
            [of, counted, ..] if of == "de" => is_counted(counted),
            [counted, ..] => is_counted(counted),
            [] => false,
        }
    }

    /// Leaves out numbers that nothing in a sentence makes a place: they say how old, how much
    /// or when. Puts those of today first.
    pub(super) fn leave_out_counts(&self, reading: &mut SentenceParts, parts: &[String]) {
        let mut numbers = std::mem::take(&mut reading.numbers);
        // « 59 ou 62 » has a word between.
        let is_town_too = |named: &Namesakes| named.candidates.first().is_some_and(is_town);
        let is_all_names =
            reading.rest.is_empty() && reading.ordinary < numbers.len().max(1) && reading.weak.iter().all(is_town_too);
        numbers.retain(|said| {
            let agrees = |named: &&Namesakes| self.agreeing(named, &said.number).next().is_some();
            let is_beside = |named: &Namesakes| {
                parts[..said.at].ends_with(&named.words) || parts[said.at + 1..].starts_with(&named.words)
            };
            is_all_names
                || said.is_meant()
                || reading.names.iter().any(|named| agrees(&named))
                || reading.weak.iter().filter(agrees).any(is_beside)
        });
        numbers.sort_by_key(|said| std::cmp::Reverse(said.weight));
        reading.numbers = numbers;
    }

    pub(super) fn agreeing<'a>(
        &'a self,
        named: &'a Namesakes,
        number: &'a Number,
    ) -> impl Iterator<Item = Candidate> + 'a {
        named.candidates.iter().filter(|one| self.agrees(number, one.place)).copied()
    }

    /// Finds an arrondissement by its number: the 18th of Paris where the
    /// number stands apart from the name, or the 3rd of any city.
    pub(super) fn numbered_part(&self, reading: &SentenceParts) -> Option<PlaceMatches> {
        let number = reading.small_numbers.first()?;
        let part = |city: &str| -> Option<Vec<Candidate>> {
            let words = [city.to_owned(), number.clone()];
            let name = Name::of(&words).filter(|name| name.key() == words.join(" "))?;
            self.named(&words).filter(|_| name.bearers().count() == 1).map(|named| named.candidates)
        };
        match reading.names.as_slice() {
            [] if reading.ordinal && reading.is_plain() => {
                let of_any = NUMBERED.iter().filter_map(|city| part(city)).flatten().collect();
                Some(PlaceMatches { candidates: of_any, missing: PlaceDetail::Either, ..PlaceMatches::default() })
            }
            [named] if reading.is_plain() || reading.ordinal => {
                let city = fold(named.candidates.first()?.place.commune?.name());
                let candidates = NUMBERED.iter().find(|known| **known == city).and_then(|city| part(city))?;
                Some(if reading.is_plain() {
                    PlaceMatches::certain(&candidates)
                } else {
                    PlaceMatches::likely(candidates)
                })
            }
            _ => None,
        }
    }

    pub(super) fn name_and_number(&self, named: &Namesakes, said: &SaidNumber, alone: bool) -> PlaceMatches {
        let number = &said.number;
        let mut agreeing: Vec<Candidate> = self.agreeing(named, number).collect();
        if agreeing.is_empty() && named.is_contested() {
            // Pierrefitte 93: of a longer name.
            let mut rivals = Vec::new();
            self.add_rivals(&mut rivals, &named.words);
            agreeing.extend(rivals.into_iter().filter(|one| self.agrees(number, one.place)));
        }
        let Some(first) = agreeing.first() else {
            // They contradict each other, and both are offered. A postcode is copied from a
            // letter, while quarters and villages everywhere have the name beside it.
            let by_number = self.numbered(number, false);
            let comes_first = said.weight > named.weight || number.is_postcode() && said.weight == named.weight;
            let (mut candidates, others) =
                if comes_first { (by_number, named.candidates.clone()) } else { (named.candidates.clone(), by_number) };
            candidates = PlaceMatches::likely(candidates).candidates;
            let contradicted = |one| Candidate { score: CONTRADICTED, certain: false, ..one };
            candidates.extend(others.into_iter().map(contradicted));
            return PlaceMatches { candidates, ..PlaceMatches::default() };
        };
        // « Essonne 91300 »: the postcode says more than the département.
        if number.is_postcode() && first.place.commune.is_none() {
            return PlaceMatches::numbered(self.numbered(number, alone));
        }
        let one = agreeing.iter().all(|other| other.is_where(first));
        if !(one && (alone || number.is_postcode())) {
            return PlaceMatches::likely(agreeing);
        }
        // Of Paris, Lyon and Marseille the postcode tells the arrondissement.
        let part = match (number, first.place.commune) {
            (Number::Postcode(communes), Some(city)) => communes.iter().find(|part| part.whole() == city).copied(),
            _ => None,
        };
        match part.and_then(|part| self.commune(part, first.score, true)) {
            Some(part) => PlaceMatches::certain(&[part]),
            None => PlaceMatches::certain(&agreeing),
        }
    }

    /// Judges a number beside words of which none is a name.
    pub(super) fn beside(&self, said: &SaidNumber, reading: &SentenceParts) -> PlaceMatches {
        let number = &said.number;
        if reading.rest.is_empty() {
            // « Le 30 » may be a day.
            let exact = reading.is_plain() && reading.digits <= 1 && (said.is_led || !said.may_be_day);
            return PlaceMatches { whole: exact, ..PlaceMatches::numbered(self.numbered(number, exact)) };
        }
        let alike = self.by_likeness(&reading.rest, LEAST_LIKENESS).into_iter();
        let alike: Vec<Candidate> = alike.filter(|candidate| self.agrees(number, candidate.place)).collect();
        match alike.first() {
            None => PlaceMatches::numbered(self.numbered(number, false)),
            Some(best) if number.is_postcode() && best.score >= LEAST_BESIDE_POSTCODE => {
                PlaceMatches::certain(&[*best])
            }
            Some(_) => PlaceMatches { candidates: alike, ..PlaceMatches::default() },
        }
    }
}

/// Returns what a word without spaces may end with, as words.
fn unspaced_ends(word: Option<&String>) -> Vec<String> {
    let Some(word) = word.filter(|word| word.ends_with(is_unspaced)) else { return Vec::new() };
    let starts = word.char_indices().rev().take(LONGEST_BESIDE);
    starts.map(|(at, _)| word[at..].to_owned()).collect()
}

/// Returns what a word without spaces may begin with, as words.
fn unspaced_beginnings(word: Option<&String>) -> Vec<String> {
    let Some(word) = word.filter(|word| word.starts_with(is_unspaced)) else { return Vec::new() };
    (1..=LONGEST_BESIDE).map(|length| word.chars().take(length).collect()).collect()
}
