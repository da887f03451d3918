//! Finds which places a position on the map may stand for.

use super::candidate::Candidate;
use crate::{catalogue::collection::Catalogue, gazetteer::Vicinity};

impl Catalogue {
    /// Returns the nearest place, then near ones in another département or
    /// arrondissement. None of them is certain.
    pub fn places_near(&self, vicinity: &Vicinity) -> Vec<Candidate> {
        let mut candidates: Vec<Candidate> = Vec::new();
        for place in vicinity.places.iter().filter_map(|code| self.place_with_code(code)) {
            let candidate = Candidate { place, known_as: None, score: 1.0, certain: false, population: 0 };
            if candidates.iter().all(|known| !known.is_where(&candidate)) {
                candidates.push(candidate);
            }
        }
        for (candidate, place) in candidates.iter_mut().zip(1u8..) {
            candidate.score /= f64::from(place);
        }
        candidates
    }
}
