//! Proves what must hold of data and locales together by walking every conversation: this
//! is what `guichet check` runs. It prints nothing.

mod figures;
mod fits;
pub mod measure;
mod reach;
mod screens;
mod judge;

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt,
};

use jiff::civil::Date;

use crate::{
    campaigns,
    catalogue::{
        Catalogue, LinkState, LinkStates, Place,
        citation::is_old,
        file_names::IMPORT_RULES,
        load,
        problem::{Problem, Problems, Spot},
        source::Files,
    },
    dialogue::{used_messages, walk},
    locale::{
        Locales,
        lint::{Used, lint},
    },
    needs::read_phrases,
    official_list::Rules,
};

pub(crate) use figures::Figures;
pub use fits::{Wording, screen_problems};
use judge::Judge;
pub(crate) use judge::is_longer;
use screens::Screens;
pub(crate) use screens::Viewer;

/// Holds what a check found.
#[derive(Debug)]
pub struct CheckReport {
    /// Lists problems in the order of files and lines; it is empty when all is well.
    pub problems: Vec<Problem>,
    /// Holds what the walk counted; `None` when data or locales could not be read.
    pub figures: Option<Figures>,
    /// Lists the cases that wait for somebody to check them, in file order: where each
    /// stands and whose it is. They are no problems: the person who is shown one is told
    /// so.
    pub reviews: Vec<(Spot, String)>,
    /// Says how old what was taken from official pages is.
    pub facts: Option<FactAges>,
}

/// Says how old what the data takes from pages of Service-Public is, by the day of reading.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FactAges {
    pub count: usize,
    pub pages: usize,
    pub oldest: Date,
    pub newest: Date,
    /// Counts those that people are told to check, because they are older than six months.
    pub old: usize,
}

impl FactAges {
    fn of(catalogue: &Catalogue, today: Date) -> Option<Self> {
        let facts: BTreeMap<&str, (&str, Date)> = catalogue
            .citations()
            .map(|(_, _, citation)| (citation.fact.as_str(), (citation.page.as_str(), citation.read)))
            .collect();
        let days = || facts.values().map(|(_, read)| *read);
        Some(Self {
            count: facts.len(),
            pages: facts.values().map(|(page, _)| page).collect::<BTreeSet<_>>().len(),
            oldest: days().min()?,
            newest: days().max()?,
            old: days().filter(|read| is_old(*read, today)).count(),
        })
    }
}

impl fmt::Display for FactAges {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { count, pages, oldest, newest, old } = self;
        write!(
            f,
            "{count} facts from {pages} pages of Service-Public, read between {oldest} and {newest}; {old} older than \
             six months: `guichet facts` tells whether they still stand"
        )
    }
}

/// Returns every message that somebody can be shown, people and operators alike.
pub fn all_messages(catalogue: &Catalogue) -> Vec<Used> {
    used_messages(catalogue).into_iter().chain(campaigns::messages::used_messages()).collect()
}

/// Checks data and locales, for today and for every later day on which the set
/// of open cases changes.
pub fn check(data: &Files, locales: &Files, today: Date) -> CheckReport {
    examine(data, locales, today).0
}

/// Returns data and locales, if they pass the check.
///
/// # Errors
/// Fails with every problem, in the order of files and lines.
pub(crate) fn checked(data: &Files, locales: &Files, today: Date) -> Result<(Catalogue, Locales), Vec<Problem>> {
    match examine(data, locales, today) {
        (CheckReport { problems, .. }, Some(read)) if problems.is_empty() => Ok(read),
        (CheckReport { problems, .. }, _) => Err(problems),
    }
}

fn examine(data: &Files, locales: &Files, today: Date) -> (CheckReport, Option<(Catalogue, Locales)>) {
    let mut problems = Problems::default();
    let catalogue = load(data).map_err(|found| problems.extend(found)).ok();
    let locales = Locales::new(locales).map_err(|found| problems.extend(found)).ok();
    // Only an import needs these rules; a folder without them serves as well.
    if let Some(catalogue) = catalogue.as_ref().filter(|_| data.get(IMPORT_RULES).is_some())
        && let Err(found) = Rules::read(data, catalogue)
    {
        problems.extend(found);
    }
    if let Some(Err(found)) = catalogue.as_ref().map(|catalogue| read_phrases(data, catalogue)) {
        problems.extend(found);
    }
    let reviews = catalogue.as_ref().map_or_else(Vec::new, reviews);
    let facts = catalogue.as_ref().and_then(|catalogue| FactAges::of(catalogue, today));
    let read = catalogue.zip(locales);
    let together =
        |(catalogue, locales): &(Catalogue, Locales)| check_together(catalogue, locales, today, &mut problems);
    let figures = read.as_ref().map(together);
    (CheckReport { problems: problems.into_sorted(), figures, reviews, facts }, read)
}

fn reviews(catalogue: &Catalogue) -> Vec<(Spot, String)> {
    let waiting = catalogue.cases.iter().filter(|case| case.review);
    waiting.map(|case| (case.spot.clone(), catalogue[case.procedure].id.to_string())).collect()
}

/// Returns what is known after a look at every link, which a card says in one line more.
fn every_link_answers(catalogue: &Catalogue, today: Date) -> LinkStates {
    catalogue.procedures.iter().map(|page| (page.url.clone(), LinkState::Answers(today))).collect()
}

fn check_together(catalogue: &Catalogue, locales: &Locales, today: Date, problems: &mut Problems) -> Figures {
    problems.extend(lint(locales, &all_messages(catalogue)));
    reach::report_untold_ends(catalogue, problems);
    let days = std::iter::once(today).chain(catalogue.turning_days().into_iter().filter(|day| *day > today));
    let mut figures = Figures::default();
    let links = every_link_answers(catalogue, today);
    let mut screens = Screens::new(catalogue, locales, &links, today, Judge::new(locales));
    for (nth, day) in days.enumerate() {
        let mut reached = reach::Reached::new(catalogue, day);
        screens.turn_to(day);
        for (place, members) in walk::place_classes(catalogue) {
            walk::walk(catalogue, place, day, &mut |state| {
                reached.see(state, problems);
                screens.see(state, problems);
                if nth == 0 {
                    figures.see(catalogue, state, day, members.len());
                }
            });
        }
        reached.report(problems);
    }
    let judge = screens.viewer;
    figures.screens = judge.seen;
    figures.longest = judge.longest;
    figures.heights = judge.heights();
    figures.most_buttons = judge.most_buttons;
    (figures.labels, figures.labels_cut) = judge.labels();
    figures.longer = judge.longer;
    figures.finish(catalogue, locales);
    figures
}

/// Returns the problems of every screen of this day, for data of which something is known that
/// the data itself does not say: whether official pages still have what was taken from them.
pub fn problems_of_screens(catalogue: &Catalogue, locales: &Locales, today: Date) -> Vec<Problem> {
    let mut problems = Problems::default();
    let links = every_link_answers(catalogue, today);
    let mut screens = Screens::new(catalogue, locales, &links, today, Judge::new(locales));
    for (place, _) in walk::place_classes(catalogue) {
        walk::walk(catalogue, place, today, &mut |state| screens.see(state, &mut problems));
    }
    problems.into_sorted()
}

/// Shows every screen that a conversation can lead to, in the places that are wanted.
pub(crate) fn every_screen<V: Viewer>(
    catalogue: &Catalogue,
    locales: &Locales,
    today: Date,
    is_wanted: impl Fn(Place) -> bool,
    viewer: V,
) -> V {
    let links = every_link_answers(catalogue, today);
    let mut screens = Screens::new(catalogue, locales, &links, today, viewer);
    for (place, _) in walk::place_classes(catalogue).into_iter().filter(|(place, _)| is_wanted(*place)) {
        walk::walk(catalogue, place, today, &mut |state| screens.see(state, &mut Problems::default()));
    }
    screens.viewer
}
