//! Holds everything that is known in one collection, and looks things up in it.
//! Only `load` makes one, and nothing changes it afterwards.

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::{
    alarms::Alarms,
    case::{Case, Tier},
    citation::{Citation, FactId, FactUse, Standing},
    condition::{Answer, ConditionKind},
    denials::Denials,
    departement::Departement,
    hosts::Hosts,
    id::{DepartementCode, ProcedureId},
    index::{CaseIx, ChoiceIx, DepartementIx, ProcedureIx, QuestionIx},
    passage::{Passage, ProvisionalPaper},
    place::Overrides,
    procedure::{Channel, HelpPlace, Procedure, ProcedureKind},
    question::Question,
    rule_questions::RuleQuestions,
    small_talk::SmallTalk,
};
use crate::gazetteer::InseeDepartement;

/// Holds the checked data of one moment.
#[derive(Debug, Clone)]
pub struct Catalogue {
    /// Holds them in the order in which they are asked.
    pub questions: Vec<Question>,
    /// Holds them in the order of their codes.
    pub departements: Vec<Departement>,
    /// Holds the local ones by département, then the national ones, both in file
    /// order.
    pub procedures: Vec<Procedure>,
    /// Holds them in the order of their procedures.
    pub cases: Vec<Case>,
    /// Holds what is shown under every outcome.
    pub help: Vec<HelpPlace>,
    /// Holds the papers that people are given while a request is looked at.
    pub papers: Vec<ProvisionalPaper>,
    /// Holds what pages say about an office that does not answer; never merged.
    pub silences: Vec<Passage>,
    /// Is the page that the urgent screen gives.
    pub urgent_page: ProcedureIx,
    /// Is ANEF itself, the national site where requests are made.
    pub anef: ProcedureIx,
    /// Holds what people type in danger, which opens a screen at once.
    pub alarms: Alarms,
    /// Holds what people say beside the matter.
    pub small_talk: SmallTalk,
    /// Holds the words with which people say what they are not, or do not want.
    pub(crate) denials: Denials,
    /// Is the newest revision of the official list that the data follows.
    pub newest_revision: Date,
    pub(crate) roles: RuleQuestions,
    pub(crate) departement_by_code: BTreeMap<DepartementCode, DepartementIx>,
    pub(crate) cases_by_departement: Vec<Vec<CaseIx>>,
    pub(super) hosts: Hosts,
    pub(super) overrides: Overrides,
    /// Says for each arrondissement of the gazetteer which choice it is, if
    /// any.
    pub(super) arrondissement_choices: Vec<Option<ChoiceIx>>,
    /// Says for each département which one of the gazetteer it is.
    pub(super) in_gazetteer: Vec<Option<InseeDepartement>>,
}

impl Catalogue {
    /// Returns the question with this id.
    pub fn question(&self, id: &str) -> Option<QuestionIx> {
        let at = self.questions.iter().position(|q| q.id.as_str() == id)?;
        u8::try_from(at).ok().map(QuestionIx)
    }

    /// Returns where a case is asked for: its own channel, or that of its procedure.
    pub(crate) fn channel(&self, case: &Case) -> Channel {
        case.channel.unwrap_or(self[case.procedure].channel)
    }

    /// Returns the département with this code, written exactly as on the
    /// official list.
    pub fn departement(&self, code: &str) -> Option<DepartementIx> {
        self.departement_by_code.get(code).copied()
    }

    /// Returns the procedure with this id.
    pub fn procedure(&self, id: &ProcedureId) -> Option<&Procedure> {
        self.procedures.iter().find(|procedure| procedure.id == *id)
    }

    /// Returns the answer that a text names for this question: a choice,
    /// `other`, or `unknown` where the question allows it.
    pub fn answer(&self, question: QuestionIx, text: &str) -> Option<Answer> {
        let asked = &self[question];
        match text {
            Answer::UNKNOWN => asked.allows_unknown.then_some(Answer::Unknown),
            Answer::OTHER => Some(Answer::Other),
            _ => asked.choice(text).map(Answer::Choice),
        }
    }

    /// Returns how an answer is written in data, buttons and sessions.
    pub fn answer_id(&self, question: QuestionIx, answer: Answer) -> &str {
        match answer {
            Answer::Choice(choice) => self[question].choices[choice.at()].id.as_str(),
            Answer::Other => Answer::OTHER,
            Answer::Unknown => Answer::UNKNOWN,
        }
    }

    /// Returns the cases that can matter in a département: local ones first,
    /// each list in file order.
    pub(crate) fn cases_in(&self, departement: DepartementIx) -> &[CaseIx] {
        &self.cases_by_departement[departement.at()]
    }

    /// Returns the national pages for whoever says as their goal that they are hurt, in file
    /// order; what is only further reading is left out.
    pub(crate) fn pages_on_violence(&self) -> impl Iterator<Item = CaseIx> {
        let goal = self.roles.goal;
        (0u16..).map(CaseIx).zip(&self.cases).filter_map(move |(at, case)| {
            let is_about_it = case.conditions.iter().any(|condition| {
                condition.question == goal
                    && condition.kind == ConditionKind::Only
                    && condition.listed.iter().all(|answer| self[goal].says_violence(answer))
            });
            (is_about_it && case.tier == Tier::National && !case.more).then_some(at)
        })
    }

    /// Returns the contact forms of a département that are on the official list
    /// and open to everybody there. Forms for some people only are pages of an
    /// outcome.
    pub fn contacts_in(&self, departement: DepartementIx) -> impl Iterator<Item = &Procedure> {
        self.procedures.iter().filter(move |procedure| {
            procedure.departement == Some(departement)
                && procedure.kind == ProcedureKind::Contact
                && self.is_listed(procedure)
                && self.cases[procedure.cases.clone()].iter().any(|case| case.conditions.len() == 1)
        })
    }

    /// Returns whether the newest revision of the official list still has a
    /// procedure. A national page is never on that list and counts as listed.
    pub(crate) fn is_listed(&self, procedure: &Procedure) -> bool {
        !procedure.ended && procedure.listed.is_none_or(|listed| listed.last >= self.newest_revision)
    }

    /// Returns whether a person can still be sent to a procedure on this day.
    pub fn is_offered(&self, procedure: &Procedure, today: Date) -> bool {
        self.is_listed(procedure) && procedure.cases.clone().any(|at| self.cases[at].is_open(today))
    }

    /// Lists everything that the data takes from pages of Service-Public, with what rests on it:
    /// an id of a procedure or a paper. A fact that several things rest on comes as often.
    pub fn citations(&self) -> impl Iterator<Item = (FactUse, &str, &Citation)> {
        let of_cases = self.cases.iter().flat_map(|case| {
            case.citations().map(|(what, citation)| (what, self[case.procedure].id.as_str(), citation))
        });
        let of_papers = self.papers.iter().flat_map(|paper| {
            paper.passages.iter().map(|passage| (FactUse::Paper, paper.id.as_str(), &passage.citation))
        });
        let of_silences =
            self.silences.iter().map(|passage| (FactUse::Silence, self[passage.page].id.as_str(), &passage.citation));
        let of_pages = self
            .procedures
            .iter()
            .filter_map(|procedure| Some((FactUse::Page, procedure.id.as_str(), procedure.page.as_ref()?)));
        of_pages.chain(of_cases).chain(of_papers).chain(of_silences)
    }

    /// Returns the same data with what is known of the pages that it cites.
    #[must_use]
    pub fn with_standing(mut self, standing: impl Fn(&FactId) -> Standing) -> Self {
        for page in self.procedures.iter_mut().filter_map(|procedure| procedure.page.as_mut()) {
            page.standing = standing(&page.fact);
        }
        for case in &mut self.cases {
            case.update_standing(&standing);
        }
        for passage in self.papers.iter_mut().flat_map(|paper| &mut paper.passages).chain(&mut self.silences) {
            passage.citation.standing = standing(&passage.citation.fact);
        }
        self
    }

    /// Returns the days on which the set of open cases changes, in order.
    pub(crate) fn turning_days(&self) -> Vec<Date> {
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
            #[inline]
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
