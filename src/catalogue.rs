//! What is known: places, questions, official addresses and the cases they
//! serve. Checked while it is read and never changed afterwards; [`load`] is
//! the only way in. It must not know how a conversation goes.

pub mod id;
pub mod position;
pub mod problem;
pub mod source;
pub(crate) mod reader;
pub(crate) mod hosts;
pub mod question;
pub mod departement;
pub mod condition;
pub mod procedure;
mod load;
mod words;
pub mod place;
pub mod export;
mod addresses;
mod link_states;

use std::collections::BTreeMap;

use jiff::civil::Date;

pub use addresses::AddressUse;
pub use condition::{Answer, AnswerSet, Condition, Territory};
pub use departement::Departement;
pub use link_states::{LinkState, LinkStates};
pub use load::load;
pub(crate) use load::{IMPORT_RULES, LONGEST_TITLE, find_answer, find_question, word};
pub use place::Place;
pub use position::{CaseIx, ChoiceIx, DepartementIx, ProcedureIx, QuestionIx};
pub use procedure::{Case, Procedure, Tier};
pub use question::Question;
pub use words::UrgentWords;

use crate::{
    catalogue::{
        id::{DepartementCode, ProcedureId},
        procedure::HelpPlace,
    },
    gazetteer,
};

/// The checked data of one moment.
#[derive(Debug)]
pub struct Catalogue {
    /// In the order in which they are asked.
    pub questions: Vec<Question>,
    /// In the order of their codes.
    pub departements: Vec<Departement>,
    /// Local ones by département, then the national ones, in file order.
    pub procedures: Vec<Procedure>,
    /// All cases of all procedures, in file order.
    pub cases: Vec<Case>,
    /// Places of help, shown under every outcome.
    pub help: Vec<HelpPlace>,
    /// The page that the urgent screen gives.
    pub urgent_page: ProcedureIx,
    /// ANEF itself, where requests are made.
    pub anef: ProcedureIx,
    /// Words that open the urgent screen at once.
    pub urgent_words: UrgentWords,
    /// The newest revision of the official list that the data follows.
    pub newest_revision: Date,
    pub(crate) roles: Roles,
    pub(crate) departement_by_code: BTreeMap<DepartementCode, DepartementIx>,
    pub(crate) cases_by_departement: Vec<Vec<CaseIx>>,
    overrides: place::Overrides,
    /// For each arrondissement of the gazetteer, the choice it is, if it is one.
    arrondissement_choices: Vec<Option<ChoiceIx>>,
    /// Each département in the gazetteer.
    in_gazetteer: Vec<Option<gazetteer::InseeDepartement>>,
}

/// The questions that rules name.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Roles {
    /// What the person wants to do; always asked first and never unknown.
    pub goal: QuestionIx,
    /// Why the person asks.
    pub ground: Option<QuestionIx>,
    /// Of which the outranking rule speaks.
    pub nationality: Option<QuestionIx>,
    /// Which comes from the place where it can.
    pub arrondissement: Option<QuestionIx>,
}

impl Catalogue {
    /// The question with this id.
    pub fn question(&self, id: &str) -> Option<QuestionIx> {
        let at = self.questions.iter().position(|q| q.id.as_str() == id)?;
        u8::try_from(at).ok().map(QuestionIx)
    }

    /// The département with this code, exactly as written on the official list.
    pub fn departement(&self, code: &str) -> Option<DepartementIx> {
        self.departement_by_code.get(code).copied()
    }

    /// The procedure with this id.
    pub fn procedure(&self, id: &ProcedureId) -> Option<&Procedure> {
        self.procedures.iter().find(|procedure| procedure.id == *id)
    }

    /// The answer that this text names for this question: a choice, `other`
    /// where the list is open or hides something, or `unknown`.
    pub fn answer(&self, question: QuestionIx, text: &str) -> Option<Answer> {
        let asked = &self[question];
        match text {
            Answer::UNKNOWN => asked.allows_unknown.then_some(Answer::Unknown),
            Answer::OTHER => Some(Answer::Other),
            _ => asked.choice(text).map(Answer::Choice),
        }
    }

    /// How this answer is written in data, buttons and sessions.
    pub fn answer_id(&self, question: QuestionIx, answer: Answer) -> &str {
        match answer {
            Answer::Choice(choice) => self[question].choices[choice.at()].id.as_str(),
            Answer::Other => Answer::OTHER,
            Answer::Unknown => Answer::UNKNOWN,
        }
    }

    /// The cases that can matter in a département, in file order, local first.
    pub fn cases_in(&self, departement: DepartementIx) -> &[CaseIx] {
        &self.cases_by_departement[departement.at()]
    }

    /// Contact forms of a département that are on the official list and open to
    /// everybody there: those for some only are pages of an outcome.
    pub fn contacts_in(&self, departement: DepartementIx) -> impl Iterator<Item = &Procedure> {
        self.procedures.iter().filter(move |procedure| {
            procedure.departement == Some(departement)
                && procedure.kind == procedure::ProcedureKind::Contact
                && self.is_listed(procedure)
                && self.cases[procedure.cases.clone()].iter().any(|case| case.conditions.len() == 1)
        })
    }

    /// Whether the newest revision of the official list still has it; a
    /// national page is never on that list and counts as listed.
    pub fn is_listed(&self, procedure: &Procedure) -> bool {
        !procedure.ended && procedure.listed.is_none_or(|listed| listed.last >= self.newest_revision)
    }

    /// Whether a person can still be sent there on this day.
    pub fn is_offered(&self, procedure: &Procedure, today: Date) -> bool {
        self.is_listed(procedure) && procedure.cases.clone().any(|at| self.cases[at].is_open(today))
    }

    /// The days on which the set of open cases changes, after the first.
    pub fn turning_days(&self) -> Vec<Date> {
        let mut days: Vec<Date> = self.cases.iter().filter_map(|case| case.until?.tomorrow().ok()).collect();
        days.sort_unstable();
        days.dedup();
        days
    }
}

macro_rules! index {
    ($ix:ty, $item:ty, $field:ident) => {
        impl std::ops::Index<$ix> for Catalogue {
            type Output = $item;
            fn index(&self, at: $ix) -> &$item {
                &self.$field[at.at()]
            }
        }
    };
}
index!(QuestionIx, Question, questions);
index!(DepartementIx, Departement, departements);
index!(ProcedureIx, Procedure, procedures);
index!(CaseIx, Case, cases);
