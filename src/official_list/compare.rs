//! What a revision says that the data does not, and the other way round. Only
//! finds the differences; what follows from them is decided in `write`.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;

use super::{
    page::{ListedPage, OfficialPage, Skipped, bare},
    rules::Rules,
};
use crate::{
    catalogue::{Catalogue, Departement, Procedure, ProcedureIx},
    fold::fold,
};

/// How something on the page stands to the data.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Status {
    /// The data has this address with this title.
    Known,
    /// The data has neither, or not this title of the address.
    New,
    /// The data has the procedure at another address.
    Moved,
    /// The data has the address under another title.
    Renamed,
}

impl Status {
    /// How it is written.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Known => "known",
            Self::New => "new",
            Self::Moved => "moved",
            Self::Renamed => "renamed",
        }
    }
}

/// Something on the page beside what the data has of it.
#[derive(Debug)]
pub struct ListEntry<'a> {
    /// As the page has it.
    pub found: &'a ListedPage,
    /// How it stands to the data.
    pub status: Status,
    /// What the data has: the procedure.
    pub procedure: Option<ProcedureIx>,
    /// What the data has: the title that this one stands for.
    pub title: Option<&'a str>,
}

impl ListEntry<'_> {
    /// Whether the département that lists it is the procedure's own: what
    /// another one says of it is told, and changes nothing.
    pub(super) fn is_of(&self, procedure: ProcedureIx, catalogue: &Catalogue) -> bool {
        let owner = catalogue[procedure].departement.map(|owner| &catalogue[owner].code);
        owner == Some(&self.found.departement)
    }
}

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
    pub(super) page: &'a OfficialPage,
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

/// Which procedure of the data each address of the page is.
struct Matching<'a> {
    catalogue: &'a Catalogue,
    by_url: BTreeMap<String, ProcedureIx>,
    /// Host aside.
    by_path: BTreeMap<&'a str, ProcedureIx>,
    /// By département and folded title, for what the page no longer has under
    /// its address; nothing where two share a title.
    by_title: BTreeMap<(String, String), Option<ProcedureIx>>,
    taken: BTreeSet<ProcedureIx>,
}

impl<'a> Matching<'a> {
    fn new(
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
            matching.by_url.insert(procedure.url.clone(), at);
        }
        let paths: BTreeSet<&str> = page.found.iter().map(|found| bare(&found.url)).collect();
        for (at, procedure) in local {
            let path = bare(&procedure.url).trim_end_matches('/');
            if path.starts_with(rules.path.as_str()) {
                matching.by_path.insert(path, *at);
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

    fn entry(&mut self, found: &'a ListedPage) -> ListEntry<'a> {
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

/// Says which title of the data each use is; returns those that are left.
fn match_titles<'a>(entries: &mut [ListEntry<'a>], catalogue: &'a Catalogue) -> Vec<(ProcedureIx, &'a str)> {
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

fn doubts(page: &OfficialPage, entries: &[ListEntry<'_>], catalogue: &Catalogue) -> Vec<(usize, String)> {
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

/// Two letters may be wrong, unless that makes it another one's name.
fn is_named(known: &Departement, written: &str, catalogue: &Catalogue) -> bool {
    let (name, written) = (fold(&known.name), fold(written));
    let is_another = || catalogue.departements.iter().any(|other| fold(&other.name) == written);
    written == name
        || written.starts_with(&format!("{name} "))
        || (strsim::damerau_levenshtein(&name, &written) <= 2 && !is_another())
}
