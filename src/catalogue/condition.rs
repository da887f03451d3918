//! When a case fits: what it asks of each answer. Pure set logic; which
//! questions are asked, and when, is decided in `dialogue`.

use super::position::{ChoiceIx, DepartementIx, QuestionIx};

/// What a person answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Answer {
    /// One of the listed choices.
    Choice(ChoiceIx),
    /// None of those shown.
    Other,
    /// "I don't know" or "I'd rather not say": nothing is asserted.
    Unknown,
}

impl Answer {
    /// How [`Answer::Other`] is written.
    pub const OTHER: &'static str = "other";
    /// How [`Answer::Unknown`] is written.
    pub const UNKNOWN: &'static str = "unknown";
}

/// A set of answers of one question: a bit for each choice and one for
/// [`Answer::Other`]. [`Answer::Unknown`] is never in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct AnswerSet(u64);

impl AnswerSet {
    /// The most choices a question can have.
    pub const CAPACITY: u8 = 60;
    const OTHER_BIT: u64 = 1 << 63;
    /// Every answer but [`Answer::Unknown`].
    pub const ALL: Self = Self(u64::MAX);

    /// Adds an answer.
    pub fn insert(&mut self, answer: Answer) {
        self.0 |= Self::bit(answer);
    }

    /// Whether the answer is in the set.
    pub fn contains(self, answer: Answer) -> bool {
        self.0 & Self::bit(answer) != 0
    }

    /// How many answers are in the set.
    pub fn len(self) -> u32 {
        self.0.count_ones()
    }

    /// Whether nothing is in the set.
    pub fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// Every answer that is not in the set.
    #[must_use]
    pub fn complement(self) -> Self {
        Self(!self.0)
    }

    /// Whether the two sets share an answer.
    pub fn meets(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    /// The answers, choices first.
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

/// What a case asks of one question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Condition {
    /// The question.
    pub question: QuestionIx,
    /// Whether the listed answers are the only ones or the excluded ones.
    pub kind: ConditionKind,
    /// The listed answers.
    pub listed: AnswerSet,
}

/// How a condition reads its list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ConditionKind {
    /// One of the listed answers; only an answer confirms it.
    Only,
    /// None of the listed answers; silence satisfies it.
    Except,
}

impl Condition {
    /// Whether this answer, which is not [`Answer::Unknown`], is allowed.
    pub fn allows(&self, answer: Answer) -> bool {
        self.allowed().contains(answer)
    }

    /// The answers that are allowed.
    pub fn allowed(&self) -> AnswerSet {
        match self.kind {
            ConditionKind::Only => self.listed,
            ConditionKind::Except => self.listed.complement(),
        }
    }
}

/// Where a case holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Territory {
    /// In every département and collectivity.
    Everywhere,
    /// In these only.
    Only(Vec<DepartementIx>),
    /// In all but these.
    Except(Vec<DepartementIx>),
}

impl Territory {
    /// Whether it holds in this département.
    pub fn includes(&self, departement: DepartementIx) -> bool {
        match self {
            Self::Everywhere => true,
            Self::Only(listed) => listed.contains(&departement),
            Self::Except(listed) => !listed.contains(&departement),
        }
    }
}
