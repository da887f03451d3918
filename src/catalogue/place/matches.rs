//! What a search for a place leads to.

use super::{candidate::Candidate, names::certain, residence::Place};

/// What a search leads to.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PlaceMatches {
    /// Best first, each place once. Only the first may be certain; what follows
    /// then bears the same name, and is not meant.
    pub candidates: Vec<Candidate>,
    /// What would tell several apart.
    pub missing: PlaceDetail,
    /// A city or country outside France was named. What bears its name in France
    /// is small.
    pub abroad: bool,
    /// The text was a name or a number, and nothing more.
    pub whole: bool,
}

/// What tells places apart.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum PlaceDetail {
    /// They bear one name: the postcode.
    #[default]
    Postcode,
    /// They have one postcode: the commune.
    Commune,
    /// A region: the commune or the postcode.
    Either,
}

/// In the midst of other words a name is less sure.
const AMONG_WORDS: f64 = 0.9;

impl PlaceMatches {
    /// The place that may be taken without asking back.
    pub fn certain_place(&self) -> Option<Place> {
        self.candidates.first().filter(|first| first.certain).map(|first| first.place)
    }

    /// One place, for certain.
    pub(super) fn certain(candidates: &[Candidate]) -> Self {
        Self { candidates: certain(candidates), whole: true, ..Self::default() }
    }

    /// What stands among other words.
    pub(super) fn likely(candidates: Vec<Candidate>) -> Self {
        let candidates =
            candidates.into_iter().map(|one| Candidate { score: one.score * AMONG_WORDS, certain: false, ..one });
        Self { candidates: candidates.collect(), ..Self::default() }
    }

    /// What a number leads to.
    pub(super) fn numbered(candidates: Vec<Candidate>) -> Self {
        Self { candidates, missing: PlaceDetail::Commune, ..Self::default() }
    }
}
