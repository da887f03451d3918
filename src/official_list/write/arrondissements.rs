//! Adds the arrondissements of a département to its file, where a new procedure
//! is for one of them and the data does not name them yet.

use super::values;
use crate::{
    catalogue::{
        AnswerSet, Catalogue,
        id::{DepartementCode, LONGEST},
    },
    fold::fold,
    gazetteer::Arrondissement,
    official_list::propose::Proposal,
};

/// Knows which choice each arrondissement is, and adds all those of a
/// département where a procedure needs the first.
pub(super) struct NewArrondissements<'a> {
    catalogue: &'a Catalogue,
    /// Holds the code of the département, INSEE's name and the id of each.
    added: Vec<(String, String, String)>,
}

impl<'a> NewArrondissements<'a> {
    pub fn new(catalogue: &'a Catalogue) -> Self {
        Self { catalogue, added: Vec::new() }
    }

    /// Returns the file's text with the arrondissements that the proposal
    /// needs, and the id of the one that it is for.
    pub fn with(&mut self, proposal: &Proposal, code: &DepartementCode, text: String) -> (String, Option<String>) {
        let Some(wanted) = proposal.arrondissement else { return (text, None) };
        if let Some(id) = self.id(wanted, code) {
            return (text, Some(id));
        }
        let Some(asked) = self.catalogue.roles.arrondissement else { return (text, None) };
        let here: Vec<Arrondissement> =
            Arrondissement::all().filter(|one| one.departement().code() == code.as_str()).collect();
        let choices = &self.catalogue[asked].choices;
        let count = choices.len() + self.added.len() + here.len();
        // A question holds so many and no more: the condition is left out then.
        if count > usize::from(AnswerSet::CAPACITY) {
            return (text, None);
        }
        let mut tables = Vec::new();
        for one in here {
            let mut id = fold(one.name()).replace(' ', "-");
            let is_taken = choices.iter().any(|choice| choice.id.as_str() == id)
                || self.added.iter().any(|(_, _, known)| *known == id);
            if is_taken {
                id = format!("{}-{id}", code.as_str().to_ascii_lowercase());
            }
            id.truncate(LONGEST);
            tables.push(values::table([("id", values::text(&id)), ("name", values::text(one.name()))]));
            self.added.push((code.to_string(), one.name().to_owned(), id));
        }
        let id = self.id(wanted, code);
        (insert(&text, &values::written("arrondissement", tables)), id)
    }

    fn id(&self, wanted: Arrondissement, code: &DepartementCode) -> Option<String> {
        let departement = self.catalogue.departement(code.as_str());
        let known = departement.zip(self.catalogue.roles.arrondissement).and_then(|(departement, asked)| {
            let choices = &self.catalogue[asked].choices;
            let here = self.catalogue[departement].arrondissements.iter().map(|choice| &choices[choice.at()]);
            here.into_iter().find(|choice| choice.name.as_deref().is_some_and(|name| fold(name) == fold(wanted.name())))
        });
        let added = || self.added.iter().find(|(at, name, _)| at == code.as_str() && name == wanted.name());
        known.map(|choice| choice.id.to_string()).or_else(|| added().map(|(_, _, id)| id.clone()))
    }
}

/// Inserts tables before the first procedure and the comment above it, or at
/// the end.
fn insert(text: &str, tables: &str) -> String {
    let Some(first) = text.find("\n[[procedure]]") else {
        let gap = if text.is_empty() || text.ends_with('\n') { "" } else { "\n" };
        return format!("{text}{gap}{tables}");
    };
    let mut at = first + 1;
    while let Some(before) = text.get(..at.saturating_sub(1)) {
        let start = before.rfind('\n').map_or(0, |end| end + 1);
        if !before.get(start..).is_some_and(|line| line.starts_with('#')) {
            break;
        }
        at = start;
    }
    let (before, after) = text.split_at(at);
    format!("{}{tables}\n{after}", before.strip_suffix('\n').filter(|b| b.ends_with('\n')).unwrap_or(before))
}
