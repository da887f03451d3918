//! Finds what a person should look at before a revision is taken in.

use std::collections::BTreeMap;

use super::entry::ListEntry;
use crate::{
    catalogue::{Catalogue, Departement},
    fold::fold,
    official_list::page::OfficialPage,
};

pub(super) fn doubts(page: &OfficialPage, entries: &[ListEntry<'_>], catalogue: &Catalogue) -> Vec<(usize, String)> {
    let mut doubts = Vec::new();
    for section in &page.departements {
        match catalogue.departement(section.code.as_str()).map(|at| &catalogue[at]) {
            Some(known) if !is_named(known, &section.name, catalogue) => doubts.push((
                section.line,
                format!(
                    "`{}` stands beside {}, which is {}: one of the two is a slip",
                    section.name, known.code, known.name
                ),
            )),
            Some(_) => {}
            None => doubts.push((section.line, format!("there is no file for {} yet: it is made", section.code))),
        }
    }
    let mut owners: BTreeMap<&str, &str> = BTreeMap::new();
    for entry in entries {
        let here = entry.found.departement.as_str();
        let known = entry.procedure.and_then(|at| catalogue[at].departement).map(|at| catalogue[at].code.as_str());
        let owner = known.unwrap_or_else(|| owners.entry(&entry.found.url).or_insert(here));
        if owner != here {
            let url = &entry.found.url;
            doubts.push((entry.found.line, format!("{here} lists `{url}`, which belongs to {owner}: it stays there")));
        }
    }
    doubts.sort();
    doubts
}

/// Returns whether a name is that of a département. Two letters may be wrong,
/// unless that makes it another département's name.
fn is_named(known: &Departement, written: &str, catalogue: &Catalogue) -> bool {
    let (name, written) = (fold(&known.name), fold(written));
    let is_another = || catalogue.departements.iter().any(|other| fold(&other.name) == written);
    written == name
        || written.starts_with(&format!("{name} "))
        || (strsim::damerau_levenshtein(&name, &written) <= 2 && !is_another())
}
