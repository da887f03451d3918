//! Puts the changes of all files together: each procedure of a revision is
//! edited where it stands, or added at the end of a file.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Context, Result};
use toml_edit::Table;

use super::{
    arrondissements::NewArrondissements,
    edit::{self, Edits},
    new_procedure::{self, NewProcedure},
};
use crate::{
    catalogue::{Catalogue, DepartementIx, ProcedureIx, id::DepartementCode, source::Files},
    official_list::{compare::Comparison, propose::propose, rules::Rules},
};

/// Holds the files that change, with their new text.
#[derive(Debug, Default)]
pub struct Changes {
    /// Maps paths to texts.
    pub files: BTreeMap<String, String>,
    /// Holds the ids of the procedures that are added.
    pub added: Vec<String>,
}

/// Returns what changes when this revision is taken in. Of an older revision
/// only the dates are taken.
///
/// # Errors
/// Fails when a file cannot be edited without losing what a person wrote.
pub fn changes(comparison: &Comparison<'_>, files: &Files, catalogue: &Catalogue, rules: &Rules) -> Result<Changes> {
    let mut edits: BTreeMap<ProcedureIx, Edits<'_>> = BTreeMap::new();
    let mut new_procedures: Vec<NewProcedure<'_>> = Vec::new();
    for entry in &comparison.entries {
        match entry.procedure {
            Some(at) => edits.entry(at).or_insert_with(|| Edits::new(&catalogue[at], comparison.date)).note(
                entry,
                catalogue,
                comparison.is_older,
            ),
            None if comparison.is_older => {}
            // Nothing can be known of it yet: one procedure for each address.
            None => match new_procedures.iter_mut().find(|known| known.url() == entry.found.url) {
                Some(known) if known.departement() == Some(&entry.found.departement) => known.uses.push(entry.found),
                Some(_) => {}
                None => new_procedures.push(NewProcedure { uses: vec![entry.found] }),
            },
        }
    }
    let mut writer = Writer::new(files, catalogue, comparison, rules);
    for (at, edits) in &edits {
        writer.edit(*at, edits)?;
    }
    for one in &new_procedures {
        writer.add(one);
    }
    Ok(writer.finish())
}

struct Writer<'a> {
    files: &'a Files,
    catalogue: &'a Catalogue,
    comparison: &'a Comparison<'a>,
    rules: &'a Rules,
    taken: BTreeSet<String>,
    arrondissements: NewArrondissements<'a>,
    changes: Changes,
}

impl<'a> Writer<'a> {
    fn new(files: &'a Files, catalogue: &'a Catalogue, comparison: &'a Comparison<'a>, rules: &'a Rules) -> Self {
        let taken = catalogue.procedures.iter().map(|procedure| procedure.id.to_string()).collect();
        let arrondissements = NewArrondissements::new(catalogue);
        Self { files, catalogue, comparison, rules, taken, arrondissements, changes: Changes::default() }
    }

    /// Returns path and text of a département's file so far; a département
    /// without a file gets the head of one.
    fn text(&self, code: &DepartementCode) -> (String, String) {
        let path = path_of(code);
        let text = self.changes.files.get(&path).cloned().or_else(|| self.files.get(&path).map(str::to_owned));
        let text = text.unwrap_or_else(|| {
            let section = self.comparison.page.departements.iter().find(|section| section.code == *code);
            new_procedure::head(code, section.map_or(code.as_str(), |section| &section.name))
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
            (
                text,
                new_procedure::cases(found, &proposal, arrondissement.as_deref(), self.comparison.date, self.catalogue),
            )
        });
        let (added, cases): (Vec<String>, Vec<Vec<Table>>) = cases.unzip();
        let edited = edit::apply(&text, procedure, edits, cases.concat())
            .with_context(|| format!("cannot edit `{path}`: correct it by hand and import again"))?;
        let edited = format!("{edited}{}", added.concat());
        if edited != text {
            self.changes.files.insert(path, edited);
        }
        Ok(())
    }

    fn add(&mut self, procedure: &NewProcedure<'_>) {
        let Some(first) = procedure.uses.first() else { return };
        let code = &first.departement;
        let (path, text) = self.text(code);
        let proposal = propose(first, self.rules, self.catalogue);
        let id = proposal.id(code.as_str(), &self.taken);
        let (mut text, _) = self.arrondissements.with(&proposal, code, text);
        let mut cases = Vec::new();
        for found in &procedure.uses {
            let proposal = propose(found, self.rules, self.catalogue);
            let (with, arrondissement) = self.arrondissements.with(&proposal, code, text);
            text = with;
            cases.extend(new_procedure::cases(
                found,
                &proposal,
                arrondissement.as_deref(),
                self.comparison.date,
                self.catalogue,
            ));
        }
        new_procedure::append(&mut text, &id, &first.url, &proposal, self.comparison.date, cases);
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
