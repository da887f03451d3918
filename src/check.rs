//! Everything that must hold of data and locales together, proved by walking
//! every conversation: what `guichet check` runs.

mod figures;
mod fits;
mod reach;

use jiff::civil::Date;

use crate::{
    campaigns,
    catalogue::{
        Catalogue,
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
    official_list::Rules,
};

pub use figures::{Figures, GoalFigures};
pub use fits::faults;

/// What a check found.
#[derive(Debug)]
pub struct CheckReport {
    /// In the order of files and lines; none when all is well.
    pub problems: Vec<Problem>,
    /// What the walk counted; none when the data could not be read.
    pub figures: Option<Figures>,
    /// Cases that wait for somebody to check them, in file order: where each
    /// stands and whose it is. No problem: the person is told.
    pub reviews: Vec<(Spot, String)>,
}

/// Every message that somebody can be shown: people, and operators.
pub fn all_messages(catalogue: &Catalogue) -> Vec<Used> {
    used_messages(catalogue).into_iter().chain(campaigns::say::used_messages()).collect()
}

/// Checks data and locales, for today and for every later day on which the set
/// of open cases changes.
pub fn check(data: &Files, locales: &Files, today: Date) -> CheckReport {
    examine(data, locales, today).0
}

/// Data and locales that passed the check.
///
/// # Errors
/// Every problem, in the order of files and lines.
pub fn checked(data: &Files, locales: &Files, today: Date) -> Result<(Catalogue, Locales), Vec<Problem>> {
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
    let reviews = catalogue.as_ref().map_or_else(Vec::new, reviews);
    let read = catalogue.zip(locales);
    let together =
        |(catalogue, locales): &(Catalogue, Locales)| check_together(catalogue, locales, today, &mut problems);
    let figures = read.as_ref().map(together);
    (CheckReport { problems: problems.into_sorted(), figures, reviews }, read)
}

fn reviews(catalogue: &Catalogue) -> Vec<(Spot, String)> {
    let waiting = catalogue.cases.iter().filter(|case| case.review);
    waiting.map(|case| (case.spot.clone(), catalogue[case.procedure].id.to_string())).collect()
}

fn check_together(catalogue: &Catalogue, locales: &Locales, today: Date, problems: &mut Problems) -> Figures {
    problems.extend(lint(locales, &all_messages(catalogue)));
    let days = std::iter::once(today).chain(catalogue.turning_days().into_iter().filter(|day| *day > today));
    let mut figures = Figures::default();
    for (nth, day) in days.enumerate() {
        let mut reached = reach::Reached::new(catalogue, day);
        let mut screens = fits::Screens::new(catalogue, locales, day);
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
        figures.screens += screens.seen;
        figures.longest = figures.longest.max(screens.longest);
    }
    figures.finish(catalogue, locales);
    figures
}
