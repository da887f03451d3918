//! Decides what a number means beside a name or beside other words, and which
//! of the two is believed.

use super::{
    candidate::Candidate,
    likeness::LEAST_LIKENESS,
    matches::{PlaceDetail, PlaceMatches},
    names::Namesakes,
    postcode::Number,
    sentence::SentenceParts,
};
use crate::{catalogue::collection::Catalogue, fold::fold, gazetteer::Name};

/// Is the least likeness of a badly spelt name beside a postcode that has it.
const LEAST_BESIDE_POSTCODE: f64 = 0.75;
/// Weighs a number and a name that contradict each other: the one that counts less.
const CONTRADICTED: f64 = 0.8;
/// Lists the cities whose arrondissements are named by number alone.
const NUMBERED: [&str; 3] = ["paris", "marseille", "lyon"];

impl Catalogue {
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

    pub(super) fn name_and_number(&self, named: &Namesakes, number: &Number, alone: bool) -> PlaceMatches {
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
            let (mut candidates, others) = if number.is_postcode() {
                (by_number, named.candidates.clone())
            } else {
                (named.candidates.clone(), by_number)
            };
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
    pub(super) fn beside(&self, number: &Number, reading: &SentenceParts) -> PlaceMatches {
        if reading.rest.is_empty() {
            let exact = reading.is_plain() && reading.digits <= 1;
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
