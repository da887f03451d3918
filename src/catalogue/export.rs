//! Writes the catalogue as JSON, for other programs.

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::Serialize;

use super::{
    case::{Case, Tier},
    collection::Catalogue,
    condition::{Answer, AnswerSet, ConditionKind, Territory},
    index::{DepartementIx, QuestionIx},
    procedure::Procedure,
};

/// Describes one procedure as `guichet catalogue --json` prints it.
#[derive(Debug, Serialize)]
pub struct ProcedureLine<'a> {
    id: &'a str,
    departement: Option<&'a str>,
    url: &'a str,
    channel: &'static str,
    kind: &'static str,
    cases: Vec<CaseLine<'a>>,
    first_listed: Option<Date>,
    last_listed: Option<Date>,
    until: Option<Date>,
    offered: bool,
}

#[derive(Debug, Serialize)]
struct CaseLine<'a> {
    title: &'a str,
    heading: Option<&'a str>,
    remark: Option<&'a str>,
    exclusive: bool,
    conditions: BTreeMap<&'a str, ConditionLine<'a>>,
    more: bool,
    review: bool,
    until: Option<Date>,
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "snake_case")]
enum ConditionLine<'a> {
    Only(Vec<&'a str>),
    Except(Vec<&'a str>),
}

impl Catalogue {
    /// Returns every procedure, in the order of the data.
    pub fn lines(&self, today: Date) -> Vec<ProcedureLine<'_>> {
        self.procedures.iter().map(|procedure| self.line(procedure, today)).collect()
    }

    fn line<'a>(&'a self, procedure: &'a Procedure, today: Date) -> ProcedureLine<'a> {
        let cases = &self.cases[procedure.cases.clone()];
        // A procedure ends when its last case does.
        let until = cases.iter().map(|case| case.until).collect::<Option<Vec<Date>>>();
        ProcedureLine {
            id: procedure.id.as_str(),
            departement: procedure.departement.map(|at| self[at].code.as_str()),
            url: &procedure.url,
            channel: procedure.channel.as_str(),
            kind: procedure.kind.as_str(),
            cases: cases.iter().map(|case| self.case_line(case)).collect(),
            first_listed: procedure.listed.map(|listed| listed.first),
            last_listed: procedure.listed.map(|listed| listed.last),
            until: until.and_then(|days| days.into_iter().max()),
            offered: self.is_offered(procedure, today),
        }
    }

    fn case_line<'a>(&'a self, case: &'a Case) -> CaseLine<'a> {
        let mut conditions = BTreeMap::new();
        for condition in &case.conditions {
            let ids = self.ids(condition.question, condition.listed);
            let line = match condition.kind {
                ConditionKind::Only => ConditionLine::Only(ids),
                ConditionKind::Except => ConditionLine::Except(ids),
            };
            conditions.insert(self[condition.question].id.as_str(), line);
        }
        let codes = |listed: &[DepartementIx]| listed.iter().map(|at| self[*at].code.as_str()).collect();
        match &case.territory {
            Territory::Only(listed) if case.tier == Tier::National => {
                conditions.insert("departement", ConditionLine::Only(codes(listed)));
            }
            Territory::Except(listed) => {
                conditions.insert("departement", ConditionLine::Except(codes(listed)));
            }
            Territory::Only(_) | Territory::Everywhere => {}
        }
        CaseLine {
            title: &case.title,
            heading: case.heading.as_deref(),
            remark: case.remark.as_deref(),
            exclusive: case.exclusive,
            conditions,
            more: case.more,
            review: case.review,
            until: case.until,
        }
    }

    fn ids(&self, question: QuestionIx, listed: AnswerSet) -> Vec<&str> {
        listed
            .iter()
            .filter(|answer| *answer != Answer::Unknown)
            .map(|answer| self.answer_id(question, answer))
            .collect()
    }
}
