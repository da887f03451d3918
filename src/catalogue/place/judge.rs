//! Decides what a text means whose names, numbers and other words are known.

use std::{cmp::Reverse, collections::BTreeMap};

use super::{
    candidate::Candidate,
    lead::{Marks, RunInText, is_told_as_named},
    likeness::{LEAST_LIKENESS, rank},
    matches::PlaceMatches,
    names::{Namesakes, is_small_town, is_town},
    postcode::Number,
    role::HOME,
    sentence::SentenceParts,
};
use crate::{
    catalogue::collection::Catalogue,
    gazetteer::{is_foreign, without_article},
};

/// Limits how many words are compared by likeness at once.
const LONGEST_ALIKE: usize = 7;
/// Is the least likeness of one word among several to the name of a town.
const LEAST_OF_A_WORD: f64 = 0.85;
/// Is the same for other alphabets, because many of their languages bend names:
/// « в Ліоні ».
const LEAST_OF_A_BENT_WORD: f64 = 0.75;
/// Is the least likeness of all words together, where some of them are a name
/// already.
const LEAST_OF_ALL_WORDS: f64 = 0.82;
/// Limits the numbers in a text without a name; with more it is about something
/// else.
const MOST_NUMBERS: usize = 2;
/// Limits the misspelt words that are compared beside a place that somebody left.
const MOST_REACHED: usize = 2;

impl Catalogue {
    pub(super) fn judge(&self, mut reading: SentenceParts, parts: &[String]) -> PlaceMatches {
        self.leave_out_counts(&mut reading, parts);
        let (number, is_one_number) = reading.number();
        self.hear_weak_names(&mut reading, number.as_ref().map(|said| &said.number), parts);
        self.leave_out_cities_abroad(&mut reading);
        if reading.names.is_empty() && reading.digits > MOST_NUMBERS && !number.as_ref().is_some_and(|one| one.is_led) {
            // A telephone number, a date.
            return PlaceMatches::default();
        }
        // The place of today first.
        reading.names.sort_by_key(|named| Reverse(named.weight));
        if !number.as_ref().is_some_and(|said| said.number.is_postcode())
            && let Some(found) = self.numbered_part(&reading)
        {
            return found;
        }
        match (number, reading.names.as_slice()) {
            // « Alger 16000 »: the number may be that of a place abroad too.
            (Some(number), []) if is_one_number => {
                PlaceMatches { abroad: reading.abroad, ..self.beside(&number, &reading) }
            }
            (Some(_), []) => {
                let all = reading.numbers.iter().flat_map(|said| self.numbered(&said.number, false)).collect();
                PlaceMatches { abroad: reading.abroad, ..PlaceMatches::numbered(all) }
            }
            (Some(number), [first, ..]) => {
                let agrees = |named: &&Namesakes| self.agreeing(named, &number.number).next().is_some();
                let named = reading.names.iter().find(agrees).unwrap_or(first);
                let is_one = is_one_number && reading.names.iter().all(|named| agrees(&named));
                self.name_and_number(named, &number, reading.is_plain() && is_one)
            }
            (None, []) => self.by_spelling(&reading, parts),
            (None, [named]) if reading.is_plain() => self.whole_name(named.clone()),
            (None, [_, ..]) => self.among_words(&reading, parts),
        }
    }

    /// Decides which names that are ordinary words too count as names. Such a
    /// name counts where it is all that was said, or where a number or an area
    /// beside it agrees with it. The name of a town counts beside any number,
    /// and a street's name where nothing else says where.
    fn hear_weak_names(&self, reading: &mut SentenceParts, number: Option<&Number>, parts: &[String]) {
        let is_all_names = reading.is_all_names();
        let is_area = |one: &Candidate| one.place.commune.is_none();
        let holds = |area: &Candidate, one: &Candidate| {
            is_area(area) && !is_area(one) && area.place.departement == one.place.departement
        };
        let weak = std::mem::take(&mut reading.weak);
        let others = reading.names.iter().chain(&weak);
        let told: Vec<(String, Candidate)> =
            others.flat_map(|named| named.candidates.iter().map(|one| (named.words.concat(), *one))).collect();
        let is_held = |named: &Namesakes| {
            let own = named.words.concat();
            let others = told.iter().filter(|(name, _)| *name != own);
            let mut pairs = others.flat_map(|(_, other)| named.candidates.iter().map(move |one| (one, other)));
            pairs.any(|(one, other)| holds(one, other) || holds(other, one))
        };
        let is_numbered = |named: &Namesakes| {
            let is_town = named.candidates.first().is_some_and(is_town);
            number.is_some_and(|number| is_town && is_all_names || self.agreeing(named, number).next().is_some())
        };
        let is_all = without_article(parts).len() == 1;
        let is_heard =
            |named: &Namesakes| is_all && is_told_as_named(parts, named) || is_numbered(named) || is_held(named);
        let (heard, unheard): (Vec<Namesakes>, Vec<Namesakes>) = weak.into_iter().partition(is_heard);
        reading.names.splice(0..0, heard);
        reading.weak = unheard;
        if reading.names.is_empty() && number.is_none() && !reading.streets.is_empty() {
            reading.names = std::mem::take(&mut reading.streets);
            reading.ordinary += 1;
        }
    }

    /// Leaves out of a sentence what a city abroad is called, where in France only villages are
    /// and nobody says that they live there: « my flight from Lagos ».
    fn leave_out_cities_abroad(&self, reading: &mut SentenceParts) {
        if reading.is_plain() {
            return;
        }
        let before = reading.names.len();
        let is_small = |named: &Namesakes| !named.candidates.first().is_some_and(is_small_town);
        let agrees =
            |named: &Namesakes| reading.numbers.iter().any(|said| self.agreeing(named, &said.number).next().is_some());
        let is_abroad = |named: &Namesakes| named.is_abroad && named.weight < HOME && is_small(named);
        reading.names.retain(|named| !is_abroad(named) || agrees(named));
        reading.abroad |= reading.names.len() < before;
    }

    /// Judges a text with one name or several, and with other words.
    fn among_words(&self, reading: &SentenceParts, parts: &[String]) -> PlaceMatches {
        if let Some(found) = self.held_by_another(reading) {
            return found;
        }
        let mut candidates: Vec<Candidate> = Vec::new();
        if !reading.is_plain() && !reading.has_glued && parts.len() <= LONGEST_ALIKE {
            candidates = self.by_likeness(self.trimmed(parts), LEAST_OF_ALL_WORDS);
        }
        if reading.names.iter().all(|named| named.weight < 0) {
            // « De Lyon à Monpelier »: the place of today is misspelt.
            let reached = |word: &&String| self.weight_of_word(word, parts) > 0;
            for word in reading.rest.iter().filter(reached).take(MOST_REACHED) {
                let alike = self.by_likeness(std::slice::from_ref(word), LEAST_OF_A_WORD);
                candidates.extend(alike.into_iter().filter(is_town));
            }
        }
        // « quartiers nord de Marseille »: the commune before the département.
        let is_area = |named: &Namesakes| named.candidates.iter().all(|one| one.place.commune.is_none());
        let mut named: Vec<&Namesakes> = reading.names.iter().collect();
        named.sort_by_key(|named| (Reverse(named.weight), is_area(named)));
        let mut lists: Vec<std::vec::IntoIter<Candidate>> = Vec::new();
        for named in named {
            lists.push(self.whole_name(named.in_doubt()).candidates.into_iter());
        }
        // The best of each name in turn: none buries another.
        while lists.iter().any(|list| list.len() > 0) {
            candidates.extend(lists.iter_mut().filter_map(Iterator::next));
        }
        PlaceMatches::likely(candidates)
    }

    /// Finds a name with a bearer that lies in an area, or in the département
    /// of a city, that another name says: Orly Val-de-Marne, Saint-Martin
    /// Grenoble.
    fn held_by_another(&self, reading: &SentenceParts) -> Option<PlaceMatches> {
        for named in &reading.names {
            let all = self.whole_name(named.in_doubt()).candidates;
            for other in reading.names.iter().filter(|other| other.words != named.words) {
                let is_area = other.candidates.first().is_some_and(|first| first.place.commune.is_none());
                let counts = |one: &&Candidate| !is_area || one.place.commune.is_none();
                let areas: Vec<_> = other.candidates.iter().filter(counts).map(|one| one.place.departement).collect();
                let inside = |c: &&Candidate| c.place.commune.is_some() && areas.contains(&c.place.departement);
                let mut inside: Vec<Candidate> = all.iter().filter(inside).copied().collect();
                let Some(first) = inside.first() else { continue };
                if is_area {
                    let is_spelling = other.has_spelling() || named.has_spelling();
                    let is_certain =
                        reading.is_plain() && !is_spelling && inside.iter().all(|other| other.is_where(first));
                    return Some(if is_certain {
                        PlaceMatches::certain(&inside)
                    } else {
                        PlaceMatches::likely(inside)
                    });
                }
                // A suburb beside its city, unless it is itself a name that means one place.
                if other.certain && !named.certain {
                    inside.extend(&other.candidates);
                    return Some(PlaceMatches::likely(inside));
                }
            }
        }
        None
    }

    /// Returns how much a sentence makes a word that no list has the place of today.
    fn weight_of_word(&self, word: &String, parts: &[String]) -> i8 {
        let marks = Marks { town: None, home: None, apart: &[] };
        let at = parts.iter().position(|part| part == word);
        at.map_or(0, |at| self.weight(RunInText { parts, at, length: 1, marks }))
    }

    /// Judges a text in which nothing is spelt as any list has it.
    fn by_spelling(&self, reading: &SentenceParts, parts: &[String]) -> PlaceMatches {
        let whole = self.trimmed(parts);
        if reading.abroad || is_foreign(whole) {
            // « Vilneuve Saint George » is nearer than Saint George's in Grenada.
            let is_part = !reading.rest.is_empty() && whole.len() <= LONGEST_ALIKE;
            let alike = if is_part { self.by_likeness(whole, LEAST_OF_ALL_WORDS) } else { Vec::new() };
            return PlaceMatches { abroad: alike.is_empty(), ..PlaceMatches::likely(alike) };
        }
        if reading.rest.is_empty() {
            return PlaceMatches::default();
        }
        let is_whole = reading.ordinary == 0 && reading.weak.is_empty();
        let least = if is_whole { LEAST_LIKENESS } else { LEAST_OF_A_WORD };
        let mut candidates = if whole.len() <= LONGEST_ALIKE { self.by_likeness(whole, least) } else { Vec::new() };
        let best = candidates.first().map_or(0.0, |candidate| candidate.score);
        if best < LEAST_OF_A_WORD && parts.len() > 1 {
            candidates = self.by_each_word(&reading.rest, parts, candidates);
        }
        if is_whole {
            candidates.extend(self.by_ear(whole));
            rank(&mut candidates);
        }
        PlaceMatches::likely(candidates)
    }

    /// Adds the towns that each word is like, those of today first.
    fn by_each_word(&self, words: &[String], parts: &[String], whole: Vec<Candidate>) -> Vec<Candidate> {
        let mut by_weight: BTreeMap<Reverse<i8>, Vec<Candidate>> = BTreeMap::new();
        // Digits within a word are letters of Arabic: `7elt`.
        let words = words.iter().filter(|word| !word.contains(|c: char| c.is_ascii_digit()));
        for word in words.take(LONGEST_ALIKE) {
            let least = if word.is_ascii() { LEAST_OF_A_WORD } else { LEAST_OF_A_BENT_WORD };
            let alike = self.by_likeness(std::slice::from_ref(word), least);
            let mut towns = alike.into_iter().filter(is_town).peekable();
            if towns.peek().is_some() {
                by_weight.entry(Reverse(self.weight_of_word(word, parts))).or_default().extend(towns);
            }
        }
        by_weight.entry(Reverse(0)).or_default().extend(whole);
        by_weight
            .into_values()
            .flat_map(|mut alike| {
                rank(&mut alike);
                alike
            })
            .collect()
    }

    /// Removes words that only stand before or after a place.
    fn trimmed<'a>(&self, parts: &'a [String]) -> &'a [String] {
        let begin = parts.iter().take_while(|part| self.is_around(part)).count();
        let end = parts[begin..].iter().rev().take_while(|part| self.is_around(part)).count();
        without_article(&parts[begin..parts.len() - end])
    }
}
