//! Describes one rule: the words that it waits for, and what it proposes where
//! they stand.

use std::collections::BTreeSet;

use jiff::civil::Date;

use crate::catalogue::{
    QuestionIx,
    condition::ConditionKind,
    procedure::{Channel, ProcedureKind},
};

/// Says what words in a title or near it propose.
#[derive(Debug)]
pub(in crate::official_list) struct Rule {
    /// Holds folded phrases of which one must be there.
    pub any: Vec<String>,
    /// Holds folded phrases of which none may be there.
    pub unless: Vec<String>,
    /// Says where they are looked for. Without any place that is the title, and
    /// the heading for what the title leaves open.
    pub places: Vec<ListingPart>,
    /// Is what it adds to the id.
    pub id: Option<String>,
    pub conditions: Vec<NamedAnswer>,
    /// Holds questions to which it allows every answer.
    pub settles: Vec<QuestionIx>,
    pub kind: Option<ProcedureKind>,
    pub channel: Option<Channel>,
    pub ended: bool,
    pub without_papers: bool,
    pub until: Option<Date>,
}

/// Says in which part of a listing words are looked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::official_list) enum ListingPart {
    Title,
    Heading,
    Remark,
    Address,
}

impl ListingPart {
    pub const ALL: [(&'static str, Self); 4] =
        [("title", Self::Title), ("heading", Self::Heading), ("remark", Self::Remark), ("address", Self::Address)];
}

/// Holds a condition by the names that data uses.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::official_list) struct NamedAnswer {
    pub question: QuestionIx,
    pub kind: ConditionKind,
    pub answers: Vec<String>,
}

/// Says whom a request is not for, where its title does not say.
#[derive(Debug)]
pub(in crate::official_list) struct DefaultExclusion {
    pub goals: Vec<String>,
    pub conditions: Vec<NamedAnswer>,
}

/// Adds goals to another one for certain grounds.
#[derive(Debug)]
pub(in crate::official_list) struct ImpliedGoals {
    pub goal: String,
    pub grounds: BTreeSet<String>,
    pub goals: Vec<String>,
}
