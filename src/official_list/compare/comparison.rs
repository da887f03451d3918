//! A whole revision beside the data.

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

/// A revision beside the data.
#[derive(Debug)]
pub struct Comparison<'a> {
    /// The day of the revision.
    pub date: Date,
    /// Older than the newest revision that the data follows.
    pub is_older: bool,
    /// In the order of the page.
    pub entries: Vec<ListEntry<'a>>,
    /// On the newest revision of the data and not on this one.
    pub gone: Vec<ProcedureIx>,
    /// Titles of procedures still there that this revision no longer has.
    pub gone_titles: Vec<(ProcedureIx, &'a str)>,
    /// How many the newest revision of the data has.
    pub listed: usize,
    /// What a person should look at, with its line.
    pub doubts: Vec<(usize, String)>,
    /// What was passed over.
    pub skipped: &'a [Skipped],
    pub(in crate::official_list) page: &'a OfficialPage,
}

impl Comparison<'_> {
    /// Whether so much is gone that this is hardly the whole page.
    pub fn looks_cut_off(&self) -> bool {
        self.gone.len() * 2 > self.listed
    }
}

/// Compares a page of this day with the data.
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
    if date == catalogue.newest_revision && !gone.is_empty() {
        let again = "this revision was taken in before and had what is now gone: correct `last-listed` there by hand";
        doubts.push((0, again.to_owned()));
    }
    Comparison { date, is_older, entries, gone, gone_titles, listed, doubts, skipped: &page.skipped, page }
}
