//! What the data files say once a revision has been taken in. Everything that
//! a person wrote stays: only dates, titles, headings, remarks and addresses
//! that the page says otherwise are changed, and what is new is put at the end.
//! Nothing is ever taken out.

mod quoted;
mod edit;
mod fresh;

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Context, Result};

use super::{
    compare::{Comparison, ListEntry, Status},
    page::ListedPage,
    propose::propose,
    rules::Rules,
};
use crate::catalogue::{Catalogue, DepartementIx, ProcedureIx, id::DepartementCode, source::Files};
use edit::Edits;
use fresh::{Arrondissements, Fresh};

/// Files that change, with their new text.
#[derive(Debug, Default)]
pub struct Changes {
    /// By path.
    pub files: BTreeMap<String, String>,
    /// Ids of the procedures that are added.
    pub added: Vec<String>,
}

/// What taking this revision in changes. Of an older revision only the dates
/// are taken.
///
/// # Errors
/// When a file cannot be edited without losing what a person wrote.
pub fn changes(comparison: &Comparison<'_>, files: &Files, catalogue: &Catalogue, rules: &Rules) -> Result<Changes> {
    let mut edits: BTreeMap<ProcedureIx, Edits<'_>> = BTreeMap::new();
    let mut fresh: Vec<Fresh<'_>> = Vec::new();
    for entry in &comparison.entries {
        match entry.procedure {
            Some(at) => edits.entry(at).or_insert_with(|| Edits::new(&catalogue[at], comparison.date)).see(
                entry,
                catalogue,
                comparison.is_older,
            ),
            None if comparison.is_older => {}
            // Nothing can be known of it yet: one procedure for each address.
            None => match fresh.iter_mut().find(|known| known.url() == entry.found.url) {
                Some(known) if known.departement() == Some(&entry.found.departement) => known.uses.push(entry.found),
                Some(_) => {}
                None => fresh.push(Fresh { uses: vec![entry.found] }),
            },
        }
    }
    let mut writing = Writing::new(files, catalogue, comparison, rules);
    for (at, edits) in &edits {
        writing.edit(*at, edits)?;
    }
    for one in &fresh {
        writing.add(one);
    }
    Ok(writing.finish())
}

struct Writing<'a> {
    files: &'a Files,
    catalogue: &'a Catalogue,
    comparison: &'a Comparison<'a>,
    rules: &'a Rules,
    taken: BTreeSet<String>,
    arrondissements: Arrondissements<'a>,
    changes: Changes,
}

impl<'a> Writing<'a> {
    fn new(files: &'a Files, catalogue: &'a Catalogue, comparison: &'a Comparison<'a>, rules: &'a Rules) -> Self {
        let taken = catalogue.procedures.iter().map(|procedure| procedure.id.to_string()).collect();
        let arrondissements = Arrondissements::new(catalogue);
        Self { files, catalogue, comparison, rules, taken, arrondissements, changes: Changes::default() }
    }

    /// The text so far; a département without a file gets the head of one.
    fn text(&self, code: &DepartementCode) -> (String, String) {
        let path = path_of(code);
        let text = self.changes.files.get(&path).cloned().or_else(|| self.files.get(&path).map(str::to_owned));
        let text = text.unwrap_or_else(|| {
            let section = self.comparison.page.departements.iter().find(|section| section.code == *code);
            fresh::head(code, section.map_or(code.as_str(), |section| &section.name))
        });
        (path, text)
    }

    fn edit(&mut self, at: ProcedureIx, edits: &Edits<'_>) -> Result<()> {
        let procedure = &self.catalogue[at];
        let Some(departement) = procedure.departement else { return Ok(()) };
        let (path, text) = self.text(&self.code(departement));
        let arrondissements = &mut self.arrondissements;
        let cases = edits.new_uses.iter().map(|found| {
            let proposal = propose(found, self.rules, self.catalogue);
            let (text, arrondissement) = arrondissements.with(&proposal, &found.departement, String::new());
            (text, fresh::cases(found, &proposal, arrondissement.as_deref(), self.comparison.date, self.catalogue))
        });
        let (added, cases): (Vec<String>, Vec<Vec<String>>) = cases.unzip();
        let edited = edit::apply(&text, procedure, edits, &cases.concat())
            .with_context(|| format!("cannot edit `{path}`: correct it by hand and import again"))?;
        let edited = format!("{edited}{}", added.concat());
        if edited != text {
            self.changes.files.insert(path, edited);
        }
        Ok(())
    }

    fn add(&mut self, fresh: &Fresh<'_>) {
        let Some(first) = fresh.uses.first() else { return };
        let code = &first.departement;
        let (path, text) = self.text(code);
        let proposal = propose(first, self.rules, self.catalogue);
        let id = proposal.id(code.as_str(), &self.taken);
        let (mut text, _) = self.arrondissements.with(&proposal, code, text);
        let mut cases = Vec::new();
        for found in &fresh.uses {
            let proposal = propose(found, self.rules, self.catalogue);
            let (with, arrondissement) = self.arrondissements.with(&proposal, code, text);
            text = with;
            cases.extend(fresh::cases(
                found,
                &proposal,
                arrondissement.as_deref(),
                self.comparison.date,
                self.catalogue,
            ));
        }
        fresh::append(&mut text, &id, &first.url, &proposal, self.comparison.date, &cases);
        self.taken.insert(id.clone());
        self.changes.added.push(id);
        self.changes.files.insert(path, text);
    }

    fn code(&self, departement: DepartementIx) -> DepartementCode {
        self.catalogue[departement].code.clone()
    }

    fn finish(self) -> Changes {
        self.changes
    }
}

fn path_of(code: &DepartementCode) -> String {
    format!("departements/{code}.toml")
}

/// Whether the page says something else of it than the data.
fn is_new_use(entry: &ListEntry<'_>) -> bool {
    match entry.status {
        Status::New => true,
        Status::Moved => entry.title.is_none(),
        Status::Known | Status::Renamed => false,
    }
}

/// A remark or heading that the page has and the data has not.
fn differs(found: &ListedPage, heading: Option<&str>, remark: Option<&str>) -> (Option<String>, Option<String>) {
    use crate::fold::fold;
    let new_heading = found.heading.clone().filter(|new| heading.is_none_or(|old| fold(old) != fold(new)));
    let new_remark = found.remark.clone().filter(|new| remark != Some(new.as_str()));
    (new_heading, new_remark)
}
