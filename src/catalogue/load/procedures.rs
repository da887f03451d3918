//! Reads procedures, local and national ones alike, and checks that each id and
//! each address stands only once.

use std::collections::BTreeMap;

use super::{
    cases::read_case,
    citations::page_of,
    references::{KnownIds, read_id, required_word},
};
use crate::catalogue::{
    case::Case,
    citation::Citation,
    hosts::{Hosts, Owner},
    id::ProcedureId,
    index::{DepartementIx, ProcedureIx},
    problem::{Problems, Spot},
    procedure::{Channel, Listing, Procedure, ProcedureKind},
    reader::{Located, TomlTable},
};

/// Holds what was read so far, and what must stay unique.
pub(super) struct ProcedureReader<'a> {
    pub known: KnownIds<'a>,
    pub hosts: &'a Hosts,
    pub procedures: Vec<Procedure>,
    pub cases: Vec<Case>,
    pub urls: BTreeMap<String, String>,
    pub ids: BTreeMap<ProcedureId, Spot>,
}

impl ProcedureReader<'_> {
    /// Reads the procedures of one file.
    pub fn read(&mut self, tables: Vec<TomlTable<'_>>, departement: Option<DepartementIx>, problems: &mut Problems) {
        for table in tables {
            if let Some(procedure) = self.procedure(table, departement, problems) {
                self.procedures.push(procedure);
            }
        }
    }

    /// Returns the procedure that a key of the file names.
    pub fn named(&self, name: Option<Located<String>>, problems: &mut Problems) -> Option<ProcedureIx> {
        let name = name?;
        let found = (0u16..).map(ProcedureIx).zip(&self.procedures).find(|(_, p)| p.id.as_str() == name.value);
        if found.is_none() {
            problems.at(&name.spot, format!("no procedure `{}`: name one that stands below", name.value));
        }
        found.map(|(ix, _)| ix)
    }

    fn procedure(
        &mut self,
        mut table: TomlTable<'_>,
        departement: Option<DepartementIx>,
        problems: &mut Problems,
    ) -> Option<Procedure> {
        let spot = table.spot();
        let key = table.required("id", problems);
        let url = table.required("url", problems);
        let channel = required_word(&mut table, "channel", Channel::ALL, problems);
        let kind = required_word(&mut table, "kind", ProcedureKind::ALL, problems);
        let (listed, read) = match departement {
            Some(_) => (listed(&mut table, problems), None),
            None => (None, table.required_date("read", problems)),
        };
        let ended = table.mark("ended", problems);
        let raw_cases = table.tables("case", problems);
        table.finish(problems);
        if raw_cases.is_empty() {
            problems.at(&spot, "the procedure has no case: add [[procedure.case]] with a title and conditions");
        }

        let home = url.as_ref().is_some_and(|url| self.hosts.is_home_page(&url.value));
        let first = self.cases.len();
        let ix = ProcedureIx(u16::try_from(self.procedures.len()).unwrap_or(u16::MAX));
        for raw in raw_cases {
            let case = read_case(&self.known, raw, ix, departement, home, problems);
            self.cases.push(case);
        }
        let url = url.inspect(|url| self.check_url(url, problems))?;
        let key = key?;
        let procedure = read_id(&key, ProcedureId::parse, problems)?;
        if let Some(earlier) = self.ids.insert(procedure.clone(), key.spot.clone()) {
            problems.at(
                &key.spot,
                format!(
                    "the procedure `{procedure}` stands twice, first at {}:{}: give one another id",
                    earlier.file, earlier.line
                ),
            );
        }
        let page = read.and_then(|read| Some(Citation::of_page(page_of(&url.value)?.to_owned(), read)));
        Some(Procedure {
            id: procedure,
            url: url.value,
            page,
            channel: channel?,
            kind: kind?,
            departement,
            listed,
            read,
            ended,
            cases: first..self.cases.len(),
        })
    }

    fn check_url(&mut self, url: &Located<String>, problems: &mut Problems) {
        self.hosts.check(url, Owner::Service, problems);
        let here = format!("{}:{}", url.spot.file, url.spot.line);
        if let Some(earlier) = self.urls.insert(url.value.clone(), here) {
            problems.at(
                &url.spot,
                format!(
                    "the address `{}` stands twice, first at {earlier}: make one procedure of it with two cases",
                    url.value
                ),
            );
        }
    }
}

fn listed(table: &mut TomlTable<'_>, problems: &mut Problems) -> Option<Listing> {
    let spot = table.spot();
    let first = table.required_date("first-listed", problems);
    let last = table.required_date("last-listed", problems);
    let listed = Listing { first: first?, last: last? };
    if listed.first > listed.last {
        problems.at(&spot, format!("first-listed {} is after last-listed {}: swap them", listed.first, listed.last));
    }
    Some(listed)
}
