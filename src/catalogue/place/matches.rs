//! Holds what a search for a place leads to.

use super::{candidate::Candidate, names::certain, residence::Place};

/// Holds the places that a text may mean.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PlaceMatches {
    /// Holds the best first, each place once. Only the first may be certain; the
    /// others then bear the same name and are not meant.
    pub candidates: Vec<Candidate>,
    /// Says what would tell several candidates apart.
    pub missing: PlaceDetail,
    /// Says that the text names a city or country outside France; what bears
    /// its name in France is small.
    pub abroad: bool,
    /// Says that the text is a name or a number, and nothing more.
    pub whole: bool,
}

/// Says what would tell several places apart.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum PlaceDetail {
    /// They bear one name, so the postcode tells them apart.
    #[default]
    Postcode,
    /// They have one postcode, so the commune tells them apart.
    Commune,
    /// They lie in a region, so the commune or the postcode tells them apart.
    Either,
}

/// Weighs a name among other words, where it is less sure.
pub(crate) const AMONG_WORDS: f64 = 0.9;

impl PlaceMatches {
    /// Returns the place that may be taken without asking back.
    pub(crate) fn certain_place(&self) -> Option<Place> {
        self.candidates.first().filter(|first| first.certain).map(|first| first.place)
    }

    /// Holds one place for certain.
    pub(super) fn certain(candidates: &[Candidate]) -> Self {
        Self { candidates: certain(candidates), whole: true, ..Self::default() }
    }

    /// Holds candidates that stand among other words.
    pub(super) fn likely(candidates: Vec<Candidate>) -> Self {
        let candidates =
            candidates.into_iter().map(|one| Candidate { score: one.score * AMONG_WORDS, certain: false, ..one });
        Self { candidates: candidates.collect(), ..Self::default() }
    }

    /// Holds the candidates that a number leads to.
    pub(super) fn numbered(candidates: Vec<Candidate>) -> Self {
        Self { candidates, missing: PlaceDetail::Commune, ..Self::default() }
    }
}
