//! Everything that is known, in one collection, and what can be looked up in it.
//! `load` alone makes one; nothing changes it afterwards.

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::{
    case::Case,
    condition::Answer,
    departement::Departement,
    id::{DepartementCode, ProcedureId},
    place::Overrides,
    position::{CaseIx, ChoiceIx, DepartementIx, ProcedureIx, QuestionIx},
    procedure::{HelpPlace, Procedure, ProcedureKind},
    question::Question,
    roles::Roles,
    words::UrgentWords,
};
use crate::gazetteer::InseeDepartement;

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
    pub(super) overrides: Overrides,
    /// For each arrondissement of the gazetteer, the choice it is, if it is one.
    pub(super) arrondissement_choices: Vec<Option<ChoiceIx>>,
    /// Each département in the gazetteer.
    pub(super) in_gazetteer: Vec<Option<InseeDepartement>>,
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
                && procedure.kind == ProcedureKind::Contact
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
