//! Describes one use of a procedure: whom it is for, and what its source says.

use jiff::civil::Date;

use super::{
    condition::{Answer, AnswerSet, Condition, ConditionKind, Territory},
    id::NoteId,
    index::{ProcedureIx, QuestionIx},
    problem::Spot,
    procedure::Channel,
};

/// Describes one use of a procedure and the conditions under which it fits.
#[derive(Debug)]
#[expect(clippy::struct_excessive_bools, reason = "each is a key of the file")]
pub struct Case {
    pub procedure: ProcedureIx,
    /// Says which of two lists it stands on; neither list ever outranks the
    /// other.
    pub tier: Tier,
    /// Holds the official title, in French, as on the list or the page.
    pub title: String,
    /// Holds the group heading that the list prints above it.
    pub heading: Option<String>,
    /// Holds what the list prints after the link, in French.
    pub remark: Option<String>,
    /// Says where this use is asked for, if that differs from its procedure.
    pub channel: Option<Channel>,
    /// Says that its source leaves a doubt about the channel, which the person is told.
    pub channel_doubt: bool,
    pub territory: Territory,
    /// Holds one condition for each question named, in the order of the
    /// questions.
    pub conditions: Vec<Condition>,
    /// Has a bit for each question named.
    pub(crate) mentioned: u32,
    /// Says that this request is made here and nowhere else, according to its
    /// source.
    pub exclusive: bool,
    /// Says when to ask, in the source's own words.
    pub when: Option<Deadline>,
    /// Is the last day on which the rule behind it holds.
    pub until: Option<Date>,
    /// Marks further reading: it stands after everything else and takes no part
    /// in choosing.
    pub more: bool,
    /// Keeps it under "perhaps", whatever is answered, because the source
    /// leaves open whom it is for.
    pub perhaps: bool,
    /// Marks what is for people without papers; such a case is always strict.
    pub without_papers: bool,
    /// Keeps it under "perhaps" when the person answers "I don't know" to any
    /// question that it names, even by `except`.
    pub strict: bool,
    /// Holds answers that its label names beside its conditions.
    pub about: Vec<(QuestionIx, Answer)>,
    /// Says that it waits for somebody to check it, which the person is told.
    pub review: bool,
    /// Names sentences for the person.
    pub notes: Vec<NoteId>,
    /// Names sentences that are shown while a question has no answer.
    pub unanswered: Vec<(QuestionIx, NoteId)>,
    /// Says where it stands in the data.
    pub spot: Spot,
}

/// Holds a deadline that one page prints. It is never merged with another
/// page's; the message `when-<page>` says it in plain words.
#[derive(Debug)]
pub struct Deadline {
    /// Holds the page's own words, letter by letter; nothing else ever stands in
    /// quotation marks. Without them the plain words name the page.
    pub quote: Option<String>,
    /// Names the page, such as `F2231`.
    pub page: String,
    /// Is the day on which it was read.
    pub read: Date,
}

/// Tells apart the two lists that never outrank each other.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Tier {
    /// The page is a préfecture's own.
    Local,
    /// The page is the same for all of France.
    National,
}

impl Case {
    /// Returns the condition on a question, if the case names it.
    pub fn condition(&self, question: QuestionIx) -> Option<&Condition> {
        self.conditions.iter().find(|condition| condition.question == question)
    }

    /// Returns whether the case asks for given answers to this question.
    #[inline]
    pub(crate) fn names(&self, question: QuestionIx) -> bool {
        self.condition(question).is_some_and(|condition| condition.kind == ConditionKind::Only)
    }

    /// Returns whether the case has any condition on this question.
    #[inline]
    pub(crate) fn mentions(&self, question: QuestionIx) -> bool {
        self.mentioned & (1 << question.0) != 0
    }

    /// Returns whether this answer does not contradict the case.
    #[inline]
    pub fn allows(&self, question: QuestionIx, answer: Answer) -> bool {
        answer == Answer::Unknown || self.condition(question).is_none_or(|condition| condition.allows(answer))
    }

    /// Returns the answers to a question that do not contradict the case,
    /// [`Answer::Unknown`] aside.
    pub(crate) fn allowed(&self, question: QuestionIx) -> AnswerSet {
        self.condition(question).map_or(AnswerSet::ALL, Condition::allowed)
    }

    /// Returns whether the rule behind it still holds on this day.
    pub(crate) fn is_open(&self, today: Date) -> bool {
        self.until.is_none_or(|until| today <= until)
    }
}
