//! Finds which procedure and which title of the data each listing is.

use std::collections::{BTreeMap, BTreeSet};

use super::entry::{ListEntry, Status};
use crate::{
    catalogue::{Catalogue, Procedure, ProcedureIx},
    fold::fold,
    official_list::{
        page::{ListedPage, OfficialPage, bare, comparable},
        rules::Rules,
    },
};

/// Knows which procedure of the data each address of the page is.
pub(super) struct Matching<'a> {
    catalogue: &'a Catalogue,
    by_url: BTreeMap<String, ProcedureIx>,
    /// Maps addresses without their host.
    by_path: BTreeMap<String, ProcedureIx>,
    /// Maps département and folded title, for procedures whose address the page
    /// no longer has; holds nothing where two of them share a title.
    by_title: BTreeMap<(String, String), Option<ProcedureIx>>,
    taken: BTreeSet<ProcedureIx>,
}

impl<'a> Matching<'a> {
    pub fn new(
        catalogue: &'a Catalogue,
        local: &[(ProcedureIx, &'a Procedure)],
        page: &OfficialPage,
        rules: &Rules,
    ) -> Self {
        let mut matching = Self {
            catalogue,
            by_url: BTreeMap::new(),
            by_path: BTreeMap::new(),
            by_title: BTreeMap::new(),
            taken: BTreeSet::new(),
        };
        for (at, procedure) in (0u16..).map(ProcedureIx).zip(&catalogue.procedures) {
            matching.by_url.insert(comparable(&procedure.url), at);
        }
        let paths: BTreeSet<&str> = page.found.iter().map(|found| bare(&found.url)).collect();
        for (at, procedure) in local {
            let url = comparable(&procedure.url);
            let path = bare(&url);
            if path.starts_with(rules.path.as_str()) {
                matching.by_path.insert(path.to_owned(), *at);
            }
            let Some(departement) = procedure.departement.filter(|_| !paths.contains(path)) else { continue };
            let code = catalogue[departement].code.as_str();
            let titles: BTreeSet<String> =
                catalogue.cases[procedure.cases.clone()].iter().map(|case| fold(&case.title)).collect();
            for title in titles {
                let at = Some(*at);
                matching.by_title.entry((code.to_owned(), title)).and_modify(|other| *other = None).or_insert(at);
            }
        }
        matching
    }

    pub fn entry(&mut self, found: &'a ListedPage) -> ListEntry<'a> {
        if let Some(at) = self.by_url.get(&found.url) {
            return ListEntry { found, status: Status::Known, procedure: Some(*at), title: None };
        }
        // Two uses of one address have moved together.
        if let Some(at) = self.by_path.get(bare(&found.url)) {
            return ListEntry { found, status: Status::Moved, procedure: Some(*at), title: None };
        }
        let key = (found.departement.as_str().to_owned(), fold(&found.title));
        let same_title = self.by_title.get(&key).copied().flatten().filter(|_| !found.is_pointer);
        match same_title.filter(|at| self.taken.insert(*at)) {
            Some(at) => {
                let cases = &self.catalogue.cases[self.catalogue[at].cases.clone()];
                let title = cases.iter().map(|case| case.title.as_str()).find(|title| fold(title) == key.1);
                ListEntry { found, status: Status::Moved, procedure: Some(at), title }
            }
            None => ListEntry { found, status: Status::New, procedure: None, title: None },
        }
    }
}

/// Sets for each entry which title of the data it stands for, and returns the
/// titles that are left.
pub(super) fn match_titles<'a>(entries: &mut [ListEntry<'a>], catalogue: &'a Catalogue) -> Vec<(ProcedureIx, &'a str)> {
    let mut by_procedure: BTreeMap<ProcedureIx, Vec<&mut ListEntry<'a>>> = BTreeMap::new();
    for entry in entries {
        // A national page has its own title, whatever a préfecture calls it.
        if let Some(at) = entry.procedure.filter(|at| catalogue[*at].departement.is_some()) {
            by_procedure.entry(at).or_default().push(entry);
        }
    }
    let mut left = Vec::new();
    for (at, mut uses) in by_procedure {
        let mut titles: Vec<&str> = Vec::new();
        for case in &catalogue.cases[catalogue[at].cases.clone()] {
            if !titles.contains(&case.title.as_str()) {
                titles.push(&case.title);
            }
        }
        // Two sous-préfectures may use one title.
        for entry in &mut uses {
            let written = &entry.found.title;
            let same = titles.iter().find(|title| *title == written);
            entry.title = same.or_else(|| titles.iter().find(|title| fold(title) == fold(written))).copied();
        }
        titles.retain(|title| uses.iter().all(|entry| entry.title != Some(title)));
        // What is left of both sides is taken in order.
        let mut titles = titles.into_iter();
        for entry in uses.iter_mut().filter(|entry| entry.title.is_none() && entry.is_of(at, catalogue)) {
            entry.title = titles.next();
            if entry.status == Status::Known && entry.title.is_none() {
                entry.status = Status::New;
            }
        }
        for entry in &mut uses {
            // A word of a sentence is no title, so it cannot be another one.
            let is_other = !entry.found.is_pointer && entry.title.is_some_and(|title| title != entry.found.title);
            if entry.status == Status::Known && is_other && entry.is_of(at, catalogue) {
                entry.status = Status::Renamed;
            }
        }
        left.extend(titles.map(|title| (at, title)));
    }
    left
}
