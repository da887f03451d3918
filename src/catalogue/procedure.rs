//! The official addresses and the cases they serve.

use std::{fmt, ops::Range};

use jiff::civil::Date;

use super::{
    Answer, Condition, DepartementIx, ProcedureIx, QuestionIx, Territory,
    condition::{AnswerSet, Wants},
    id::{NoteId, ProcedureId},
    problem::Spot,
};

/// An official address where something is asked for or explained.
#[derive(Debug)]
pub struct Procedure {
    /// Its id, part of no address.
    pub id: ProcedureId,
    /// The official address, https, on a listed host.
    pub url: String,
    /// Where the request is made.
    pub channel: Channel,
    /// What the page is.
    pub kind: ProcedureKind,
    /// The préfecture's département; absent for a national page.
    pub departement: Option<DepartementIx>,
    /// Revisions of the official list that have it, for a local one.
    pub listed: Option<Listing>,
    /// When a national page's facts were read.
    pub read: Option<Date>,
    /// Tied to something long over: kept as data, never given.
    pub ended: bool,
    /// Its cases, as positions in `Catalogue::cases`.
    pub cases: Range<usize>,
}

/// First and last revision of the official list, among those read, with it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Listing {
    /// The older one.
    pub first: Date,
    /// The newer one.
    pub last: Date,
}

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

/// A place of help, on every outcome.
#[derive(Debug)]
pub struct HelpPlace {
    /// Its id, also its message.
    pub id: NoteId,
    /// Its official address.
    pub url: String,
    /// A number to call, as printed by the source.
    pub phone: Option<String>,
    /// Opening hours as printed by the source, Monday to Friday.
    pub hours: Option<String>,
}

macro_rules! words {
    ($(#[$doc:meta])* $name:ident { $($(#[$vdoc:meta])* $variant:ident = $text:literal),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum $name { $($(#[$vdoc])* $variant),+ }

        impl $name {
            /// Every value, as written in data.
            pub const ALL: &'static [(&'static str, Self)] = &[$(($text, Self::$variant)),+];

            /// How it is written in data.
            pub fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $text),+ }
            }

            /// Reads it.
            pub fn parse(text: &str) -> Option<Self> {
                Self::ALL.iter().find(|(name, _)| *name == text).map(|(_, value)| *value)
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(self.as_str())
            }
        }
    };
}

words! {
    /// Where the request is made.
    Channel {
        /// The national site administration-etrangers-en-france.
        Anef = "anef",
        /// An online page of the préfecture.
        PrefectureOnline = "prefecture-online",
        /// At the préfecture or sous-préfecture.
        PrefectureDesk = "prefecture-desk",
        /// The employer asks.
        Employer = "employer",
        /// Another office, or the source does not say.
        Other = "other",
    }
}

words! {
    /// What a page is.
    ProcedureKind {
        /// The request itself.
        Form = "form",
        /// A request that prepares the request.
        PreRequest = "pre-request",
        /// Only asks for an appointment.
        Appointment = "appointment",
        /// Writes to somebody.
        Contact = "contact",
        /// Where the card is handed over.
        Collection = "collection",
        /// Explains.
        Information = "information",
    }
}

impl Case {
    /// The condition on a question, if the case names it.
    pub fn condition(&self, question: QuestionIx) -> Option<&Condition> {
        self.conditions.iter().find(|condition| condition.question == question)
    }

    /// Whether the case asks for given answers of this question.
    pub fn names(&self, question: QuestionIx) -> bool {
        self.condition(question).is_some_and(|condition| condition.wants == Wants::Only)
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
