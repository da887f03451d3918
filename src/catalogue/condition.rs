//! Says when a case fits: what it asks of each answer. This is set logic only;
//! `dialogue` decides which questions are asked, and when.

use super::index::{ChoiceIx, DepartementIx, QuestionIx};

/// Is what a person answered to a question.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Answer {
    Choice(ChoiceIx),
    /// The person chose none of the listed choices.
    Other,
    /// The person said "I don't know" or "I'd rather not say", which asserts
    /// nothing.
    Unknown,
}

impl Answer {
    /// Is how [`Answer::Other`] is written.
    pub const OTHER: &'static str = "other";
    /// Is how [`Answer::Unknown`] is written.
    pub const UNKNOWN: &'static str = "unknown";
}

/// Holds answers to one question: a bit for each choice and one for
/// [`Answer::Other`]. [`Answer::Unknown`] is never in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct AnswerSet(u64);

impl AnswerSet {
    /// Limits how many choices a question can have.
    pub const CAPACITY: u8 = 60;
    const OTHER_BIT: u64 = 1 << 63;
    /// Holds every answer but [`Answer::Unknown`].
    pub const ALL: Self = Self(u64::MAX);

    pub(crate) fn insert(&mut self, answer: Answer) {
        self.0 |= Self::bit(answer);
    }

    #[inline]
    pub(crate) fn contains(self, answer: Answer) -> bool {
        self.0 & Self::bit(answer) != 0
    }

    pub(crate) fn len(self) -> u32 {
        self.0.count_ones()
    }

    /// Returns every answer that is not in the set.
    #[must_use]
    pub(crate) fn complement(self) -> Self {
        Self(!self.0)
    }

    /// Returns the answers, choices first.
    pub fn iter(self) -> impl Iterator<Item = Answer> {
        let listed = (0..Self::CAPACITY).map(|at| Answer::Choice(ChoiceIx(at)));
        listed.chain([Answer::Other]).filter(move |answer| self.contains(*answer))
    }

    fn bit(answer: Answer) -> u64 {
        match answer {
            Answer::Choice(choice) => 1 << choice.0,
            Answer::Other => Self::OTHER_BIT,
            Answer::Unknown => 0,
        }
    }
}

/// Says what a case asks of one question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Condition {
    pub question: QuestionIx,
    pub kind: ConditionKind,
    pub listed: AnswerSet,
}

/// Says how a condition reads its list of answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ConditionKind {
    /// The answer must be a listed one; only such an answer confirms the
    /// condition.
    Only,
    /// The answer must not be a listed one; no answer at all satisfies the
    /// condition.
    Except,
}

impl Condition {
    /// Returns whether an answer other than [`Answer::Unknown`] is allowed.
    #[inline]
    pub(crate) fn allows(&self, answer: Answer) -> bool {
        self.allowed().contains(answer)
    }

    /// Returns all answers that are allowed.
    #[inline]
    pub(crate) fn allowed(&self) -> AnswerSet {
        match self.kind {
            ConditionKind::Only => self.listed,
            ConditionKind::Except => self.listed.complement(),
        }
    }
}

/// Says where a case holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Territory {
    /// The case holds in every département and collectivity.
    Everywhere,
    Only(Vec<DepartementIx>),
    Except(Vec<DepartementIx>),
}

impl Territory {
    /// Returns whether the case holds in this département.
    pub(crate) fn includes(&self, departement: DepartementIx) -> bool {
        match self {
            Self::Everywhere => true,
            Self::Only(listed) => listed.contains(&departement),
            Self::Except(listed) => !listed.contains(&departement),
        }
    }
}
