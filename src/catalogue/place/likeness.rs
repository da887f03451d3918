//! Finds places whose names are like what was typed.

use super::{
    candidate::Candidate,
    glued::is_unspaced,
    names::{by_likeness_and_people, is_town},
};
use crate::{
    catalogue::collection::Catalogue,
    fold,
    gazetteer::{SimilarName, canonical, names_by_ear, similar_names},
};

/// Is the least likeness at which a text is a name.
pub(super) const LEAST_LIKENESS: f64 = 0.7;
/// Is the fewest letters of a text that is compared: shorter ones are like too
/// many names. A sign for a whole syllable or word counts as two letters.
const SHORTEST: usize = 4;
/// Is the most letters of a text that is compared only with the names of towns.
const SHORT: usize = 5;
/// Says by how much a candidate may be less alike than the best one.
const FAR_BEHIND: f64 = 0.15;
/// Limits how many candidates likeness gives.
const MOST: usize = 6;
/// Limits the likeness of a rival, below that of a place that bears the name
/// itself.
const RIVAL: f64 = 0.98;
/// Is the least likeness of a rival.
const LEAST_OF_A_RIVAL: f64 = 0.8;
/// Says how many times larger a town must be, so that a village's name may be a
/// slip for it.
const SLIP: u32 = 20;
/// Is the least likeness at which words in another alphabet sound like a name, and below it
/// the most of them that are compared.
const LEAST_BY_EAR: f64 = 0.77;
const MOST_BY_EAR: usize = 5;

impl Catalogue {
    /// Returns the few candidates that are most alike, from a likeness on.
    pub(super) fn by_likeness(&self, words: &[String], least: f64) -> Vec<Candidate> {
        let length =
            words.iter().flat_map(|word| word.chars()).map(|c| if is_unspaced(c) { 2 } else { 1 }).sum::<usize>();
        if length < SHORTEST {
            return Vec::new();
        }
        let mut candidates = self.all_by_likeness(words, least);
        candidates.retain(|one| length > SHORT || is_town(one) || one.place.commune.is_none());
        rank(&mut candidates);
        candidates
    }

    /// Adds communes that may be meant by another's name: those that are called
    /// so for short (Choisy-le-Roi for Choisy), and towns whose name is nearly
    /// that of a village.
    pub(super) fn add_rivals(&self, candidates: &mut Vec<Candidate>, words: &[String]) {
        let most = candidates.iter().map(|candidate| candidate.population).max().unwrap_or(0).max(1);
        let is_longer = |one: &Candidate| {
            let name = canonical(&fold::words(one.commune_name()));
            name.len() > words.len() && name.windows(words.len()).any(|run| run == words)
        };
        let is_rival =
            |one: &Candidate| one.place.commune.is_some() && (is_longer(one) || one.population / most >= SLIP);
        let mut rivals: Vec<Candidate> = Vec::new();
        for rival in self.all_by_likeness(words, LEAST_OF_A_RIVAL).into_iter().filter(is_rival) {
            if candidates.iter().chain(&rivals).all(|known| known.place != rival.place) {
                rivals.push(Candidate { score: RIVAL.min(rival.score + 0.1), ..rival });
            }
        }
        rivals.sort_by(by_likeness_and_people);
        candidates.extend(rivals.into_iter().take(MOST));
        candidates.sort_by(by_likeness_and_people);
    }

    /// Returns towns and départements that sound like words in another alphabet; none is ever
    /// certain.
    pub(super) fn by_ear(&self, words: &[String]) -> Vec<Candidate> {
        if words.len() > MOST_BY_EAR || words.iter().any(|word| word.is_ascii()) {
            return Vec::new();
        }
        let mut candidates = self.bearing(names_by_ear(words, LEAST_BY_EAR), words);
        candidates.retain(|one| is_town(one) || one.place.commune.is_none());
        rank(&mut candidates);
        candidates
    }

    fn all_by_likeness(&self, words: &[String], least: f64) -> Vec<Candidate> {
        self.bearing(similar_names(words, least), words)
    }

    /// Returns who bears names that are like what was typed, as much as these are.
    fn bearing(&self, names: Vec<SimilarName>, words: &[String]) -> Vec<Candidate> {
        let has_number = words.iter().any(|word| word.contains(|c: char| c.is_ascii_digit()));
        // Nobody misspells « Marseille 13e arrondissement » without a number.
        let is_meant = |one: &Candidate| has_number || one.place.commune.is_none_or(|c| c.whole() == c);
        let mut candidates: Vec<Candidate> = Vec::new();
        for found in names {
            let key: Vec<String> = found.name.key().split(' ').map(str::to_owned).collect();
            let bearers = self.named(&key).map(|known| known.candidates).unwrap_or_default();
            let scored = |one: Candidate| Candidate { score: one.score * found.likeness, certain: false, ..one };
            candidates.extend(bearers.into_iter().filter(is_meant).map(scored));
        }
        candidates
    }
}

/// Keeps the best few candidates: by likeness, then by inhabitants, each place
/// once.
pub(super) fn rank(candidates: &mut Vec<Candidate>) {
    candidates.sort_by(by_likeness_and_people);
    let best = candidates.iter().map(|candidate| candidate.score).fold(0.0, f64::max);
    let mut seen = Vec::new();
    candidates.retain(|candidate| {
        let is_new = !seen.contains(&candidate.place);
        seen.push(candidate.place);
        is_new && candidate.score >= best - FAR_BEHIND
    });
    candidates.truncate(MOST);
}
