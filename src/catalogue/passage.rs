//! Describes what official pages say of a paper or of silence, in their own words.

use jiff::civil::Date;

use super::{id::NoteId, index::ProcedureIx};

/// Holds words that a page prints, letter by letter.
#[derive(Debug)]
pub struct Passage {
    pub quote: String,
    /// Holds the headings of the page under which it stands, where it is not said of all.
    pub chapters: Vec<String>,
    /// Is the page that prints them; it opens below them.
    pub page: ProcedureIx,
    /// Is the day on which it was read.
    pub read: Date,
}

/// Describes a paper that people are given while their request is looked at.
#[derive(Debug)]
pub struct ProvisionalPaper {
    /// Identifies it and its messages, `paper-<id>` and `paper-<id>-means`.
    pub id: NoteId,
    /// Holds what pages say of it, those of one page together.
    pub passages: Vec<Passage>,
    /// Says that the message `paper-<id>-employer` is a text to show to an employer.
    pub employer: bool,
}
