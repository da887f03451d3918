//! One use of a procedure: for whom it is, and what its source says of it.

use jiff::civil::Date;

use super::{
    condition::{Answer, AnswerSet, Condition, ConditionKind, Territory},
    id::NoteId,
    position::{ProcedureIx, QuestionIx},
    problem::Spot,
    procedure::Channel,
};

/// One use of a procedure and the conditions under which it fits.
#[derive(Debug)]
#[expect(clippy::struct_excessive_bools, reason = "each is a key of the file")]
pub struct Case {
    /// The address it belongs to.
    pub procedure: ProcedureIx,
    /// Local or national: the two never outrank each other.
    pub tier: Tier,
    /// The official title, in French, as on the list or the page.
    pub title: String,
    /// The group heading that the list prints above it.
    pub heading: Option<String>,
    /// What the list prints after the link, in French.
    pub remark: Option<String>,
    /// Where this use is asked for, where it differs from the procedure's.
    pub channel: Option<Channel>,
    /// Where it holds.
    pub territory: Territory,
    /// In the order of the questions, one for each question named.
    pub conditions: Vec<Condition>,
    /// The questions named, a bit for each.
    pub(crate) mentioned: u32,
    /// The source says that this request is made here and nowhere else.
    pub exclusive: Option<Exclusive>,
    /// When to ask, in the source's own words.
    pub when: Option<Deadline>,
    /// The last day of the rule behind it.
    pub until: Option<Date>,
    /// Stands after everything else and takes no part in choosing.
    pub more: bool,
    /// Never above "perhaps", whatever is answered: the source leaves open for whom it is.
    pub perhaps: bool,
    /// For people without papers; strict too.
    pub without_papers: bool,
    /// "I don't know" to a question that it names, by `except` too, leaves it
    /// under "perhaps".
    pub strict: bool,
    /// Answers that its label names beside its conditions.
    pub about: Vec<(QuestionIx, Answer)>,
    /// Waits for somebody to check it; the person is told.
    pub review: bool,
    /// Sentences for the person.
    pub notes: Vec<NoteId>,
    /// Sentences shown while a question has no answer.
    pub unanswered: Vec<(QuestionIx, NoteId)>,
    /// Where it stands in the data.
    pub spot: Spot,
}

/// Where a rule comes from.
#[derive(Debug)]
pub struct Exclusive {
    /// The page and its words.
    pub source: String,
    /// When it was read.
    pub read: Date,
}

/// A deadline as one page prints it; never merged with another page's. The
/// message `when-<page>` says it in plain words.
#[derive(Debug)]
pub struct Deadline {
    /// The source's own words.
    pub quote: String,
    /// The page, such as `F2231`.
    pub page: String,
    /// When it was read.
    pub read: Date,
}

/// The two lists that never outrank each other.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Tier {
    /// A préfecture's own page.
    Local,
    /// The same page for all of France.
    National,
}

impl Case {
    /// The condition on a question, if the case names it.
    pub fn condition(&self, question: QuestionIx) -> Option<&Condition> {
        self.conditions.iter().find(|condition| condition.question == question)
    }

    /// Whether the case asks for given answers of this question.
    pub fn names(&self, question: QuestionIx) -> bool {
        self.condition(question).is_some_and(|condition| condition.kind == ConditionKind::Only)
    }

    /// Whether the case speaks of this question in any way.
    pub fn mentions(&self, question: QuestionIx) -> bool {
        self.mentioned & (1 << question.0) != 0
    }

    /// Whether this answer does not contradict the case.
    pub fn allows(&self, question: QuestionIx, answer: Answer) -> bool {
        answer == Answer::Unknown || self.condition(question).is_none_or(|condition| condition.allows(answer))
    }

    /// The answers to a question that do not contradict the case, unknown aside.
    pub fn allowed(&self, question: QuestionIx) -> AnswerSet {
        self.condition(question).map_or(AnswerSet::ALL, Condition::allowed)
    }

    /// Whether the rule behind it still runs on this day.
    pub fn is_open(&self, today: Date) -> bool {
        self.until.is_none_or(|until| today <= until)
    }
}
