//! What a typed text means as a place: names, numbers and what stands around
//! them, put together.

use super::{
    Candidate, Place,
    names::{Named, by_likeness_and_people, certain},
    parts::parts,
    postcode::{LEAST_DIGITS, Number},
};
use crate::{
    catalogue::Catalogue,
    fold::{self, fold},
    gazetteer::{Commune, Name, alike, canonical, is_foreign, ordinal, without_article},
};

/// What a search leads to.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Found {
    /// Best first. Only the first may be certain; what follows then bears the
    /// same name, and is not meant.
    pub candidates: Vec<Candidate>,
    /// What would tell several apart.
    pub asked: Asked,
    /// A city or country outside France was named, and nothing in France.
    pub abroad: bool,
}

/// What tells places apart.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Asked {
    /// They bear one name: the postcode.
    #[default]
    Postcode,
    /// They have one postcode: the commune.
    Commune,
    /// A region: the commune or the postcode.
    Either,
}

/// The most words of a name.
const LONGEST_NAME: usize = 9;
/// The most words that are compared by likeness at once.
const LONGEST_ALIKE: usize = 7;
/// Shorter texts are like too many names.
const SHORTEST_ALIKE: usize = 4;
/// In a sentence a shorter name is a word.
const SHORTEST_IN_SENTENCE: usize = 4;
/// Below this likeness a name is no candidate.
const LEAST_LIKENESS: f64 = 0.7;
/// One word of several must be more like a name.
const LEAST_OF_A_WORD: f64 = 0.8;
/// Beside a postcode that has it, a name may be spelt badly.
const LEAST_BESIDE_POSTCODE: f64 = 0.75;
/// Candidates that are less like than the best by more than this are left out.
const FAR_BEHIND: f64 = 0.15;
/// From this likeness on, a text is a name and nothing more.
const WHOLE_NAME: f64 = 0.95;
/// In the midst of other words a name is less sure.
const AMONG_WORDS: f64 = 0.9;
/// With more numbers than this, and no name, a text is about something else.
const MOST_NUMBERS: usize = 2;
/// Beside other words numbers of so many digits are those of départements and
/// postcodes; a year has four.
const MEANT_AS_NUMBER: [usize; 3] = [2, 3, 5];
/// A number that the name beside it contradicts.
const CONTRADICTED: f64 = 0.8;
/// The most candidates by likeness.
const MOST_ALIKE: usize = 6;
/// A name of which the typed one is a short form is as likely meant.
const SHORT_FORM: f64 = 0.98;
/// Cities whose arrondissements are named by number alone.
const NUMBERED: [&str; 3] = ["paris", "marseille", "lyon"];
/// In another alphabet, transliterated, names are farther from what they are compared with.
const LEAST_TRANSLITERATED: f64 = 0.6;
/// The most letters of a text without spaces that are looked through.
const LONGEST_UNSPACED: usize = 24;
/// A name found by less than this in a text with other words may be misspelt.
const WELL_SPELT: f64 = 0.85;

/// A text taken apart.
#[derive(Default)]
struct Reading {
    names: Vec<Named>,
    /// Names that are ordinary words too.
    weak: Vec<Named>,
    numbers: Vec<Number>,
    /// Small numbers as typed, for the arrondissements of Paris, Lyon and Marseille.
    small_numbers: Vec<String>,
    /// One of them was an ordinal: `3e`.
    ordinal: bool,
    /// How many numbers there were, whatever they say.
    digits: usize,
    /// Words that are no part of a name and do not only stand around one.
    rest: Vec<String>,
    /// Ordinary words that are no name either.
    ordinary: usize,
}

impl Reading {
    /// Nothing but names, numbers and what stands around them.
    fn is_plain(&self) -> bool {
        self.rest.is_empty() && self.ordinary == 0
    }
}

impl Catalogue {
    /// Everything that a text may mean as a place.
    pub fn search_place(&self, text: &str) -> Found {
        let parts = parts(text);
        if parts.is_empty() {
            return Found::default();
        }
        if let Some(named) = self.named(&parts).filter(|named| self.is_meant(named, &parts)) {
            return self.whole_name(named);
        }
        let whole = parts.concat();
        let is_one = parts.len() == 1 || whole.len() <= LEAST_DIGITS;
        if let Some(number) = is_one.then(|| self.number(&whole)).flatten() {
            // One digit may be anything, and a postcode that lost its zero too.
            let exact = !matches!(whole.len(), 1 | 4);
            return Found::among(self.numbered(&number, exact), Asked::Commune);
        }
        let reading = self.take_apart(&parts);
        self.judge(reading, &parts)
    }

    /// Whether a text is ordinary words and nothing else, such as a greeting.
    pub fn is_small_talk(&self, text: &str) -> bool {
        let parts = parts(text);
        !parts.is_empty() && parts.iter().all(|part| self.hand.is_common(part))
    }

    /// Places that are called as this one is, or was, or is by hand.
    pub fn namesakes(&self, place: Place) -> Found {
        let own = place.commune.map_or(self[place.departement].name.clone(), |commune| commune.name().to_owned());
        let by_hand = place.commune.into_iter().flat_map(|commune| self.hand.names_of(commune));
        let mut candidates: Vec<Candidate> = Vec::new();
        for words in std::iter::once(parts(&own)).chain(by_hand.map(|name| vec![name.to_owned()])) {
            let others = self.named(&words).map(|named| named.candidates).unwrap_or_default();
            for other in others.into_iter().filter(|other| other.place != place) {
                if candidates.iter().all(|known| known.place != other.place) {
                    candidates.push(other);
                }
            }
        }
        Found { candidates, ..Found::default() }
    }

    /// Ordinary words that only look like a name once they are written together.
    fn is_meant(&self, named: &Named, words: &[String]) -> bool {
        named.as_written || words.len() == 1 || !words.iter().all(|word| self.hand.is_common(word))
    }

    fn whole_name(&self, named: Named) -> Found {
        if named.certain {
            return Found::certain(&named.candidates);
        }
        let asked = if named.is_area { Asked::Either } else { Asked::Postcode };
        let mut candidates = named.candidates;
        if named.contested {
            self.add_longer_names(&mut candidates, &named.words);
        }
        Found { candidates, asked, abroad: false }
    }

    /// Communes that are called so for short: Choisy-le-Roi for Choisy.
    fn add_longer_names(&self, candidates: &mut Vec<Candidate>, words: &[String]) {
        let is_longer = |one: &Candidate| {
            let name = one.place.commune.map(Commune::name).unwrap_or_default();
            let name = canonical(&fold::words(one.known_as.unwrap_or(name)));
            name.len() > words.len() && name.windows(words.len()).any(|run| run == words)
        };
        let longer = self.all_by_likeness(words, LEAST_OF_A_WORD).into_iter();
        let new = longer.filter(|one| is_longer(one) && candidates.iter().all(|known| known.place != one.place));
        let mut new: Vec<Candidate> =
            new.map(|one| Candidate { score: SHORT_FORM.min(one.score + 0.1), ..one }).collect();
        new.sort_by(by_likeness_and_people);
        candidates.extend(new.into_iter().take(MOST_ALIKE));
        candidates.sort_by(by_likeness_and_people);
    }

    fn take_apart(&self, parts: &[String]) -> Reading {
        let mut reading = Reading::default();
        let mut rest = parts;
        while let [first, after @ ..] = rest {
            let longest = rest.len().min(LONGEST_NAME);
            let found = (1..=longest).rev().find_map(|length| {
                let words = &rest[..length];
                Some((words, self.named(words).filter(|named| self.is_meant(named, words))?))
            });
            match found {
                Some((words, named)) if self.is_strong(words) => {
                    reading.names.push(named);
                    rest = &rest[words.len()..];
                    continue;
                }
                Some((words, named)) if !words.iter().all(|word| self.hand.is_filler(word)) => {
                    reading.weak.push(named);
                    rest = &rest[words.len()..];
                    continue;
                }
                Some(_) | None => {}
            }
            let small = ordinal(first);
            reading.ordinal |= small.as_ref().is_some_and(|number| number.len() < first.trim_start_matches('0').len());
            let is_number = small.is_some() || first.bytes().all(|b| b.is_ascii_digit());
            let counts = after.first().is_some_and(|next| self.hand.is_counted(next));
            match self.number(first).filter(|_| !counts && MEANT_AS_NUMBER.contains(&first.len())) {
                Some(number) => reading.numbers.push(number),
                None if is_number || self.hand.is_filler(first) => {}
                None if self.hand.is_common(first) => reading.ordinary += 1,
                None => match self.inside_word(first) {
                    Some(named) => {
                        reading.ordinary += 1;
                        reading.names.push(named);
                    }
                    None => reading.rest.push(first.clone()),
                },
            }
            reading.digits += usize::from(is_number);
            reading.small_numbers.extend(small.filter(|_| !counts));
            rest = after;
        }
        reading
    }

    /// The longest name within a text that writes no spaces: 我住在巴黎.
    fn inside_word(&self, word: &str) -> Option<Named> {
        if word.is_ascii() {
            return None;
        }
        let letters: Vec<char> = word.chars().take(LONGEST_UNSPACED).collect();
        let is_unspaced = |c: &char| matches!(c, '\u{e00}'..='\u{eff}' | '\u{1000}'..='\u{109f}' | '\u{1780}'..='\u{17ff}' | '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}');
        if !letters.iter().all(is_unspaced) {
            return None;
        }
        let runs = (2..=letters.len()).rev().flat_map(|length| letters.windows(length));
        runs.map(|run| run.iter().collect::<String>()).find_map(|run| self.named(&[run]))
    }

    /// A name that is no ordinary word and not too short to be one.
    fn is_strong(&self, words: &[String]) -> bool {
        match without_article(words) {
            [word] => {
                let few = if word.is_ascii() { SHORTEST_IN_SENTENCE } else { 2 };
                word.chars().count() >= few && !self.hand.is_common(word) || self.hand.commune(words).is_some()
            }
            _ => true,
        }
    }

    fn judge(&self, mut reading: Reading, parts: &[String]) -> Found {
        // The postcode says more than another number beside it.
        let number = reading.numbers.iter().max_by_key(|number| matches!(number, Number::Postcode(_))).cloned();
        if reading.names.is_empty() {
            let only = reading.weak.len() == 1 && reading.is_plain() && number.is_none();
            let beside_number = |named: &Named| {
                number.as_ref().is_some_and(|n| named.candidates.iter().any(|c| self.agrees(n, c.place)))
            };
            let (meant, ordinary): (Vec<Named>, Vec<Named>) =
                std::mem::take(&mut reading.weak).into_iter().partition(|named| only || beside_number(named));
            reading.names = meant;
            reading.weak = ordinary;
        }
        reading.ordinary += reading.weak.len();
        if reading.names.is_empty() && reading.digits > MOST_NUMBERS {
            // A telephone number, a date.
            return Found::default();
        }
        let alone = reading.is_plain();
        let postcode = number.as_ref().is_some_and(|number| matches!(number, Number::Postcode(_)));
        if let Some(found) = self.numbered_part(&reading, alone).filter(|_| !postcode) {
            return found;
        }
        match (number, reading.names.as_slice()) {
            (Some(number), []) => self.beside(&number, &reading),
            (Some(number), [first, ..]) => {
                let agrees = |named: &&Named| named.candidates.iter().any(|one| self.agrees(&number, one.place));
                let named = reading.names.iter().find(agrees).unwrap_or(first);
                self.name_and_number(named, &number, alone)
            }
            (None, []) => self.by_spelling(&reading, parts),
            (None, [named]) if alone => self.whole_name(named.clone()),
            (None, [_, ..]) => self.among_words(&reading, parts),
        }
    }

    /// The 18th of Paris, of which the number stands elsewhere; or the 3rd of
    /// whatever city.
    fn numbered_part(&self, reading: &Reading, alone: bool) -> Option<Found> {
        let number = reading.small_numbers.first()?;
        let part = |city: &str| -> Option<Vec<Candidate>> {
            let words = [city.to_owned(), number.clone()];
            let name = Name::of(&words).filter(|name| name.key() == words.join(" "))?;
            self.named(&words).filter(|_| name.bearers().count() == 1).map(|named| named.candidates)
        };
        if reading.names.is_empty() {
            let of_any: Vec<Candidate> = NUMBERED.iter().filter_map(|city| part(city)).flatten().collect();
            return (reading.ordinal && alone).then(|| Found::among(of_any, Asked::Either));
        }
        let cities = reading.names.iter().filter_map(|named| named.candidates.first()?.place.commune);
        let known = NUMBERED.iter().filter(|city| cities.clone().any(|commune| fold(commune.name()) == **city));
        let candidates = known.into_iter().find_map(|city| part(city))?;
        Some(if alone { Found::certain(&candidates) } else { Found::likely(candidates) })
    }

    fn name_and_number(&self, named: &Named, number: &Number, alone: bool) -> Found {
        let agreeing: Vec<Candidate> =
            named.candidates.iter().filter(|candidate| self.agrees(number, candidate.place)).copied().collect();
        let Some(first) = agreeing.first() else {
            // They contradict each other: both are offered, the name before the number.
            let mut candidates = Found::likely(named.candidates.clone()).candidates;
            candidates.extend(self.numbered(number, false).into_iter().map(|c| Candidate { score: CONTRADICTED, ..c }));
            return Found { candidates, ..Found::default() };
        };
        let one = agreeing.iter().all(|other| other.is_where(first));
        let is_decisive = alone || matches!(number, Number::Postcode(_));
        if !(one && is_decisive) {
            return Found::likely(agreeing);
        }
        // Of Paris, Lyon and Marseille the postcode tells the arrondissement.
        let part = match (number, first.place.commune) {
            (Number::Postcode(communes), Some(city)) => communes.iter().find(|part| part.whole() == city).copied(),
            _ => None,
        };
        match part.and_then(|part| self.commune(part, first.score, true)) {
            Some(part) => Found::certain(&[part]),
            None => Found::certain(&agreeing),
        }
    }

    /// A number, and words of which none is a name.
    fn beside(&self, number: &Number, reading: &Reading) -> Found {
        if reading.rest.is_empty() {
            return Found::among(self.numbered(number, reading.ordinary == 0 && reading.digits <= 1), Asked::Commune);
        }
        let alike: Vec<Candidate> = self
            .by_likeness(&reading.rest, LEAST_LIKENESS)
            .into_iter()
            .filter(|candidate| self.agrees(number, candidate.place))
            .collect();
        match alike.first() {
            None => Found::among(self.numbered(number, false), Asked::Commune),
            Some(best) if matches!(number, Number::Postcode(_)) && best.score >= LEAST_BESIDE_POSTCODE => {
                Found::certain(&[*best])
            }
            Some(_) => Found { candidates: alike, ..Found::default() },
        }
    }

    /// One name or several, and other words.
    fn among_words(&self, reading: &Reading, parts: &[String]) -> Found {
        for named in &reading.names {
            for other in reading.names.iter().filter(|other| !std::ptr::eq(*other, named)) {
                let areas = other.candidates.iter().filter(|candidate| candidate.place.commune.is_none());
                let areas: Vec<_> = areas.map(|candidate| candidate.place.departement).collect();
                let inside = |c: &&Candidate| c.place.commune.is_some() && areas.contains(&c.place.departement);
                let inside: Vec<Candidate> = named.candidates.iter().filter(inside).copied().collect();
                let Some(first) = inside.first() else { continue };
                let alone = reading.is_plain();
                let one = inside.iter().all(|other| other.is_where(first));
                return if one && alone { Found::certain(&inside) } else { Found::likely(inside) };
            }
        }
        let mut candidates: Vec<Candidate> = Vec::new();
        if !reading.is_plain() && parts.len() <= LONGEST_ALIKE {
            let whole = self.by_likeness(self.trimmed(parts), WELL_SPELT);
            candidates.extend(whole);
        }
        for named in reading.names.iter().filter(|named| named.contested && !named.certain) {
            self.add_longer_names(&mut candidates, &named.words);
        }
        // « quartiers nord de Marseille »: the commune before the département.
        let is_commune = |named: &&Named| named.candidates.first().is_some_and(|first| first.place.commune.is_some());
        let communes = reading.names.iter().filter(is_commune);
        let others = reading.names.iter().filter(|named| !is_commune(named));
        for candidate in communes.chain(others).flat_map(|named| &named.candidates) {
            if candidates.iter().all(|known| known.place != candidate.place) {
                candidates.push(*candidate);
            }
        }
        Found::likely(candidates)
    }

    /// Nothing is spelt as any list has it.
    fn by_spelling(&self, reading: &Reading, parts: &[String]) -> Found {
        let content: Vec<&String> = parts.iter().filter(|part| !self.hand.is_filler(part)).collect();
        let whole = self.trimmed(parts);
        if is_foreign(whole) || reading.rest.iter().any(|word| is_foreign(std::slice::from_ref(word))) {
            return Found { abroad: true, ..Found::default() };
        }
        if reading.rest.is_empty() || content.is_empty() {
            return Found::default();
        }
        let mut candidates =
            if whole.len() <= LONGEST_ALIKE { self.by_likeness(whole, LEAST_LIKENESS) } else { Vec::new() };
        let best = candidates.first().map_or(0.0, |candidate| candidate.score);
        if best < LEAST_OF_A_WORD && whole.len() > 1 {
            for word in &reading.rest {
                candidates.extend(self.by_likeness(std::slice::from_ref(word), LEAST_OF_A_WORD));
            }
            rank(&mut candidates);
        }
        if candidates.is_empty() {
            candidates = self.transliterated(whole);
        }
        Found::likely(candidates)
    }

    /// Without what only stands before and after.
    fn trimmed<'a>(&self, parts: &'a [String]) -> &'a [String] {
        let is_around = |part: &String| self.hand.is_filler(part) || part.bytes().all(|b| b.is_ascii_digit());
        let begin = parts.iter().take_while(|part| is_around(part)).count();
        let end = parts[begin..].iter().rev().take_while(|part| is_around(part)).count();
        without_article(&parts[begin..parts.len() - end])
    }

    fn by_likeness(&self, words: &[String], least: f64) -> Vec<Candidate> {
        // In bytes: other alphabets say more with fewer letters.
        if words.iter().map(String::len).sum::<usize>() < SHORTEST_ALIKE {
            return Vec::new();
        }
        let mut candidates = self.all_by_likeness(words, least);
        rank(&mut candidates);
        candidates
    }

    fn all_by_likeness(&self, words: &[String], least: f64) -> Vec<Candidate> {
        let mut candidates: Vec<Candidate> = Vec::new();
        for found in alike(words, least) {
            let key: Vec<String> = found.name.key().split(' ').map(str::to_owned).collect();
            let Some(named) = self.named(&key) else { continue };
            candidates.extend(named.candidates.into_iter().map(|c| Candidate {
                score: c.score * found.likeness,
                certain: false,
                ..c
            }));
        }
        candidates
    }

    /// What other alphabets write, in Latin letters.
    fn transliterated(&self, words: &[String]) -> Vec<Candidate> {
        if words.iter().all(|word| word.is_ascii()) {
            return Vec::new();
        }
        let latin: Vec<String> = words.iter().flat_map(|word| fold::words(&fold(word))).collect();
        self.by_likeness(&latin, LEAST_TRANSLITERATED)
    }
}

/// The best few: likeness first, then inhabitants, each place once.
fn rank(candidates: &mut Vec<Candidate>) {
    candidates.sort_by(by_likeness_and_people);
    let best = candidates.iter().map(|candidate| candidate.score).fold(0.0, f64::max);
    let mut seen = Vec::new();
    candidates.retain(|candidate| {
        let is_new = !seen.contains(&candidate.place);
        seen.push(candidate.place);
        is_new && candidate.score >= best - FAR_BEHIND
    });
    candidates.truncate(MOST_ALIKE);
}

impl Found {
    /// The place that may be taken without asking back.
    pub fn certain_place(&self) -> Option<Place> {
        self.candidates.first().filter(|first| first.certain).map(|first| first.place)
    }

    /// Nothing was said but a name, or a postcode, that several places bear.
    pub fn is_whole_name(&self) -> bool {
        self.candidates.first().is_some_and(|first| first.score >= WHOLE_NAME)
    }

    /// One place, for certain.
    fn certain(candidates: &[Candidate]) -> Self {
        Self { candidates: certain(candidates), ..Self::default() }
    }

    /// What stands among other words.
    fn likely(candidates: Vec<Candidate>) -> Self {
        let candidates =
            candidates.into_iter().map(|c| Candidate { score: c.score * AMONG_WORDS, certain: false, ..c });
        Self { candidates: candidates.collect(), ..Self::default() }
    }

    fn among(candidates: Vec<Candidate>, asked: Asked) -> Self {
        Self { candidates, asked, abroad: false }
    }
}
