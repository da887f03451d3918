//! One rule, and what it is made of: the words that it waits for, and what it
//! proposes where they stand.

use std::collections::BTreeSet;

use jiff::civil::Date;

use crate::catalogue::{
    QuestionIx,
    condition::ConditionKind,
    procedure::{Channel, ProcedureKind},
};

/// What words in a title or near it propose.
#[derive(Debug)]
pub(in crate::official_list) struct Rule {
    /// Folded: one of them must be there.
    pub any: Vec<String>,
    /// Folded: none of them.
    pub unless: Vec<String>,
    /// Where they are looked for; none: in the title, and in the heading for
    /// what the title leaves open.
    pub places: Vec<ListingPart>,
    /// What it adds to the id.
    pub id: Option<String>,
    pub conditions: Vec<NamedAnswer>,
    /// Questions that it leaves to every answer.
    pub settles: Vec<QuestionIx>,
    pub kind: Option<ProcedureKind>,
    pub channel: Option<Channel>,
    pub ended: bool,
    pub without_papers: bool,
    pub until: Option<Date>,
}

/// Where words are looked for.
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

/// A condition by the names that data uses.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::official_list) struct NamedAnswer {
    pub question: QuestionIx,
    pub kind: ConditionKind,
    pub answers: Vec<String>,
}

/// Whom a request is not for, where its title does not say.
#[derive(Debug)]
pub(in crate::official_list) struct DefaultExclusion {
    pub goals: Vec<String>,
    pub conditions: Vec<NamedAnswer>,
}

/// Goals that go with another for certain grounds.
#[derive(Debug)]
pub(in crate::official_list) struct ImpliedGoals {
    pub goal: String,
    pub grounds: BTreeSet<String>,
    pub goals: Vec<String>,
}
