//! Describes what official pages say of a paper or of silence, in their own words.

use super::{citation::Citation, id::NoteId, index::ProcedureIx};

/// Holds words that a page prints, letter by letter, and the page that opens below them.
#[derive(Debug, Clone)]
pub struct Passage {
    pub citation: Citation,
    pub page: ProcedureIx,
}

/// Describes a paper that people are given while their request is looked at.
#[derive(Debug, Clone)]
pub struct ProvisionalPaper {
    /// Identifies it and its messages, `paper-<id>` and `paper-<id>-means`.
    pub id: NoteId,
    /// Holds what pages say of it, those of one page together.
    pub passages: Vec<Passage>,
    /// Says that the message `paper-<id>-employer` is a text to show to an employer.
    pub employer: bool,
}
