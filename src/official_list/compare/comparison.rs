//! Compares a whole revision with the data.

use std::collections::BTreeSet;

use jiff::civil::Date;

use super::{
    doubts::doubts,
    entry::ListEntry,
    matching::{Matching, match_titles},
};
use crate::{
    catalogue::{Catalogue, Procedure, ProcedureIx},
    official_list::{
        page::{OfficialPage, Skipped},
        rules::Rules,
    },
};

/// Holds how a revision differs from the data.
#[derive(Debug)]
pub struct Comparison<'a> {
    pub date: Date,
    /// Says that it is older than the newest revision that the data follows.
    pub is_older: bool,
    /// Holds everything on the page, in its order.
    pub entries: Vec<ListEntry<'a>>,
    /// Holds procedures of the newest revision in the data that this one lacks.
    pub gone: Vec<ProcedureIx>,
    /// Holds titles that this revision lacks, of procedures that it still has.
    pub gone_titles: Vec<(ProcedureIx, &'a str)>,
    /// Counts the procedures of the newest revision in the data.
    pub listed: usize,
    /// Says what a person should look at, and in which line; line 0 is the
    /// whole page.
    pub doubts: Vec<(usize, String)>,
    pub skipped: &'a [Skipped],
    pub(in crate::official_list) page: &'a OfficialPage,
}

impl Comparison<'_> {
    /// Returns whether nothing on the page is known, though the data knows procedures of
    /// the list: it is another page.
    pub fn is_another_page(&self) -> bool {
        is_another_page(self.listed, &self.entries)
    }

    /// Returns whether so much is gone that this is hardly the whole page.
    pub fn looks_cut_off(&self) -> bool {
        self.gone.len() * 2 > self.listed
    }
}

fn is_another_page(listed: usize, entries: &[ListEntry<'_>]) -> bool {
    listed > 0 && entries.iter().all(|entry| entry.procedure.is_none())
}

/// Compares the page of this day with the data.
pub fn compare<'a>(page: &'a OfficialPage, catalogue: &'a Catalogue, rules: &Rules, date: Date) -> Comparison<'a> {
    let is_older = date < catalogue.newest_revision;
    let local: Vec<(ProcedureIx, &Procedure)> =
        (0u16..).map(ProcedureIx).zip(&catalogue.procedures).filter(|(_, p)| p.departement.is_some()).collect();
    let is_on_newest = |procedure: &Procedure| procedure.listed.is_some_and(|l| l.last >= catalogue.newest_revision);
    let listed = local.iter().filter(|(_, procedure)| is_on_newest(procedure)).count();

    let mut matching = Matching::new(catalogue, &local, page, rules);
    let mut entries: Vec<ListEntry<'a>> = page.found.iter().map(|found| matching.entry(found)).collect();
    let gone_titles = match_titles(&mut entries, catalogue);
    let seen: BTreeSet<ProcedureIx> = entries.iter().filter_map(|entry| entry.procedure).collect();
    let missing = local.iter().filter(|(at, procedure)| is_on_newest(procedure) && !seen.contains(at));
    let gone = if is_older { Vec::new() } else { missing.map(|(at, _)| *at).collect() };
    let gone_titles = if is_older { Vec::new() } else { gone_titles };
    let mut doubts = doubts(page, &entries, catalogue);
    if is_another_page(listed, &entries) {
        doubts.push((
            0,
            format!("nothing on this page is known, and the data lists {listed} procedures: it is another page"),
        ));
    }
    if date == catalogue.newest_revision && !gone.is_empty() {
        let again = "this revision was taken in before and had what is now gone: correct `last-listed` there by hand";
        doubts.push((0, again.to_owned()));
    }
    Comparison { date, is_older, entries, gone, gone_titles, listed, doubts, skipped: &page.skipped, page }
}
