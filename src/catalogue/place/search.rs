//! Searches the places that a typed text may mean.

use super::{
    candidate::Candidate,
    lead::is_told_as_named,
    matches::{PlaceDetail, PlaceMatches},
    names::Namesakes,
    parts::{MOST_WORDS, numbers_apart, parts},
    residence::Place,
};
use crate::{catalogue::collection::Catalogue, gazetteer::without_article};

/// Lists Latin letters that no French name has and that stand for another sound than the letter
/// without its mark: what is written with one is never certain (Manş is the Manche, not Le Mans).
const OTHER_LETTERS: &str = "şŞșȘšŠśŚčČćĆžŽźŹżŻğĞţŢțȚłŁ";

/// Holds the parts of a text, and where in them the town of an address begins.
struct Address {
    parts: Vec<String>,
    town: Option<usize>,
}

impl Catalogue {
    /// Returns everything that a text may mean as a place.
    pub fn search_place(&self, text: &str) -> PlaceMatches {
        let read = self.address(text).unwrap_or_else(|| Address { parts: parts(text), town: None });
        let mut found = self.found(&read, &numbers_apart(text));
        let mut seen = Vec::with_capacity(found.candidates.len());
        found.candidates.retain(|candidate| {
            let is_new = !seen.contains(&candidate.place);
            seen.push(candidate.place);
            is_new
        });
        if text.chars().any(|c| OTHER_LETTERS.contains(c)) {
            found.candidates.iter_mut().for_each(|candidate| candidate.certain = false);
        }
        found
    }

    fn found(&self, read: &Address, apart: &[String]) -> PlaceMatches {
        let parts = read.parts.as_slice();
        if parts.is_empty() {
            return PlaceMatches::default();
        }
        if let [word] = parts
            && self.overrides.is_chatter(word)
        {
            return PlaceMatches::default();
        }
        let is_said = |named: &Namesakes| {
            let is_word = |word: &String| self.overrides.is_common(word);
            self.is_meant(named, parts) && (!parts.iter().all(is_word) || is_told_as_named(parts, named))
        };
        if let Some(named) = self.named(parts).filter(is_said) {
            return PlaceMatches { whole: true, ..self.whole_name(named) };
        }
        if let [number] = parts
            && let Some(said) = self.number(number)
        {
            // One digit may be anything.
            return PlaceMatches { whole: true, ..PlaceMatches::numbered(self.numbered(&said, number.len() > 1)) };
        }
        let reading = self.read_sentence(parts, read.town, apart);
        self.judge(reading, parts)
    }

    /// Reads a text as an address, if a street or a building is named before a comma or the
    /// end of a line and something else after the last one: the town.
    fn address(&self, text: &str) -> Option<Address> {
        let lines = || text.split(['\n', ',', ';', '،', '؛', '、', '，', '；']);
        lines().nth(1)?;
        let pieces: Vec<Vec<String>> = lines().map(parts).collect();
        let is_of_address = |part: &String| self.overrides.is_of_address(part);
        // « France » ends many addresses; Eu and Villé are words around a place, too.
        let is_said = |piece: &Vec<String>| {
            !piece.iter().all(|part| self.is_around(part)) || !piece.is_empty() && self.named(piece).is_some()
        };
        let last = pieces.iter().rposition(is_said)?;
        // « 12 rue des Lilas, Cours » names a town that is a word of streets, too.
        let is_street = pieces[last].iter().any(is_of_address) && without_article(&pieces[last]).len() > 1;
        let is_address = pieces[..last].iter().flatten().any(is_of_address) && !is_street;
        let town = pieces[..last].iter().map(Vec::len).sum();
        let mut parts = pieces.concat();
        parts.truncate(MOST_WORDS);
        (is_address && town < parts.len()).then_some(Address { parts, town: Some(town) })
    }

    /// Returns whether a text holds only ordinary words, as a greeting does.
    pub(crate) fn is_small_talk(&self, text: &str) -> bool {
        let parts = parts(text);
        !parts.is_empty() && parts.iter().all(|part| self.overrides.is_common(part))
    }

    /// Returns other places whose name of today, former name or name by hand is
    /// that of this one.
    pub(crate) fn namesakes(&self, place: Place) -> PlaceMatches {
        let own = place.commune.map_or(self[place.departement].name.clone(), |commune| commune.name().to_owned());
        let by_hand = place.commune.into_iter().flat_map(|commune| self.overrides.names_of(commune));
        let mut candidates: Vec<Candidate> = Vec::new();
        for words in std::iter::once(parts(&own)).chain(by_hand.map(|name| vec![name.to_owned()])) {
            let others = self.named(&words).map(|named| named.candidates).unwrap_or_default();
            for other in others.into_iter().filter(|other| other.place != place) {
                if candidates.iter().all(|known| known.place != other.place) {
                    candidates.push(other);
                }
            }
        }
        PlaceMatches { candidates, ..PlaceMatches::default() }
    }

    /// Returns whether words were typed as the name writes them: « à Blois » is
    /// not Ablois, and « mon ville » is not Monville.
    pub(super) fn is_meant(&self, named: &Namesakes, words: &[String]) -> bool {
        let is_loose =
            |word: Option<&String>| word.is_some_and(|word| self.overrides.is_common(word) || word.len() == 1);
        named.is_as_written() || words.len() == 1 || !(is_loose(words.first()) || is_loose(words.last()))
    }

    pub(super) fn whole_name(&self, named: Namesakes) -> PlaceMatches {
        if named.certain {
            return PlaceMatches::certain(&named.candidates);
        }
        let missing = if named.is_area { PlaceDetail::Either } else { PlaceDetail::Postcode };
        let is_contested = named.is_contested();
        let mut candidates = named.candidates;
        if is_contested {
            self.add_rivals(&mut candidates, &named.words);
        }
        PlaceMatches { candidates, missing, abroad: named.is_abroad, ..PlaceMatches::default() }
    }
}
