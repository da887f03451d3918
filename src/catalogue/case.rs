//! Describes one use of a procedure: whom it is for, and what its source says.

use jiff::civil::Date;

use super::{
    citation::{Citation, FactId, FactUse, Standing},
    condition::{Answer, AnswerSet, Condition, ConditionKind, Territory},
    id::NoteId,
    index::{ProcedureIx, QuestionIx},
    problem::Spot,
    procedure::Channel,
};

/// Describes one use of a procedure and the conditions under which it fits.
#[derive(Debug, Clone)]
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
    /// Says that its source leaves a doubt about the channel, which the person is told, or that
    /// the words behind `exclusive` no longer stand on their page.
    pub channel_doubt: bool,
    /// Holds what the doubt rests on.
    pub doubt_by: Vec<Citation>,
    pub territory: Territory,
    /// Holds one condition for each question named, in the order of the
    /// questions.
    pub conditions: Vec<Condition>,
    /// Has a bit for each question named.
    pub(crate) mentioned: u32,
    /// Says that this request is made here and nowhere else, according to its
    /// source.
    pub exclusive: bool,
    /// Holds what that rests on.
    pub exclusive_by: Vec<Citation>,
    /// Says when to ask; never merged with another page's. The message `when-<page>` says it in
    /// plain words.
    pub when: Option<Citation>,
    /// Says what it costs. It is quoted only while an edition that was taken in has it.
    pub cost: Option<Citation>,
    /// Says what to bring or send, under the same rule.
    pub documents: Option<Citation>,
    /// Holds what its conditions, notes and remarks rest on beside the page as a whole.
    pub rests_on: Vec<Citation>,
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

    /// Lists everything that it takes from pages, with what rests on it.
    pub fn citations(&self) -> impl Iterator<Item = (FactUse, &Citation)> {
        let by = |what: FactUse| move |citation| (what, citation);
        (self.when.iter().map(by(FactUse::When)))
            .chain(self.exclusive_by.iter().map(by(FactUse::Exclusive)))
            .chain(self.doubt_by.iter().map(by(FactUse::ChannelDoubt)))
            .chain(self.cost.iter().map(by(FactUse::Cost)))
            .chain(self.documents.iter().map(by(FactUse::Documents)))
            .chain(self.rests_on.iter().map(by(FactUse::Conditions)))
    }

    /// Takes over what is known of the pages that it cites: what rests on words that no longer
    /// stand there is said no more.
    pub(super) fn update_standing(&mut self, standing: &impl Fn(&FactId) -> Standing) {
        let all = (self.when.iter_mut()).chain(&mut self.exclusive_by).chain(&mut self.doubt_by);
        for citation in all.chain(&mut self.cost).chain(&mut self.documents).chain(&mut self.rests_on) {
            citation.standing = standing(&citation.fact);
        }
        // Where the words of the page are tied beside an editor's note, they say whether it holds.
        let rests_on = &self.rests_on;
        let tied = |page: &str| {
            let of_page = || rests_on.iter().filter(|tied| tied.page == page && tied.quote.is_some());
            of_page().find(|tied| !tied.holds()).or_else(|| of_page().next()).map(|tied| tied.standing.clone())
        };
        for citation in self.when.iter_mut().chain(&mut self.exclusive_by).chain(&mut self.doubt_by) {
            if citation.quote.is_none()
                && let Some(standing) = tied(&citation.page)
            {
                citation.standing = standing;
            }
        }
        self.exclusive = !self.exclusive_by.is_empty() && self.exclusive_by.iter().all(Citation::holds);
        self.channel_doubt = !self.doubt_by.is_empty() || (!self.exclusive_by.is_empty() && !self.exclusive);
    }

    /// Returns whether what it says of when to ask may still be said: its page has these words,
    /// and everything else of it that the case rests on.
    pub fn deadline_holds(&self) -> bool {
        let is_about = |what: FactUse| !matches!(what, FactUse::Cost | FactUse::Documents);
        self.when.as_ref().is_some_and(|when| {
            self.citations().all(|(what, cited)| cited.holds() || cited.page != when.page || !is_about(what))
        })
    }

    /// Returns whether the rule behind it still holds on this day.
    pub(crate) fn is_open(&self, today: Date) -> bool {
        self.until.is_none_or(|until| today <= until)
    }
}
