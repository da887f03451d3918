//! Reports a list that was read to other programs and to people at a terminal.

use std::{collections::BTreeMap, fmt::Write as _};

use serde::Serialize;

use super::{
    list::List,
    point::HelpPoint,
    position::Precision,
    reading::HelpList,
    row_problem::{RowProblem, count_left_out},
};

/// Limits the problems that a person is shown.
const MOST_SHOWN: usize = 20;

/// Holds everything that `--json` prints.
#[derive(Debug, Serialize)]
pub struct HelpListReport<'a> {
    /// Is the first of the lists.
    list: Option<&'a List>,
    lists: &'a [List],
    rows: usize,
    accepted: usize,
    /// Counts the rows that are about something else.
    passed_over: usize,
    /// Counts services that stand with another one of their place.
    merged: usize,
    left_out: usize,
    /// Counts the places that are placed only by their commune.
    placed_by_commune: usize,
    /// Counts the places by the code of their département, or by `?` where a
    /// commune is not known.
    departements: BTreeMap<&'static str, usize>,
    unread_columns: &'a [String],
    problems: &'a [RowProblem],
    points: &'a [HelpPoint],
}

impl<'a> HelpListReport<'a> {
    /// Makes the report of a list that was read.
    pub fn new(lists: &'a [List], read: &'a HelpList) -> Self {
        let mut departements = BTreeMap::new();
        for point in &read.points {
            *departements.entry(point.departement().unwrap_or("?")).or_default() += 1;
        }
        Self {
            list: lists.first(),
            lists,
            rows: read.rows,
            accepted: read.points.len(),
            passed_over: read.passed_over,
            merged: read.merged,
            left_out: count_left_out(&read.problems),
            placed_by_commune: read.points.iter().filter(|point| point.precision == Precision::Commune).count(),
            departements,
            unread_columns: &read.unread,
            problems: &read.problems,
            points: &read.points,
        }
    }

    /// Returns the report for a person at a terminal.
    pub fn table(&self) -> String {
        let mut table = problems(self.problems);
        if !self.unread_columns.is_empty() {
            // Writing to a text cannot fail, here and below.
            let _ = writeln!(table, "columns not read: {}", self.unread_columns.join(", "));
        }
        let departements = self.departements.iter().map(|(code, count)| format!("{code}: {count}"));
        let _ = writeln!(table, "by département: {}", departements.collect::<Vec<_>>().join(", "));
        let _ = writeln!(
            table,
            "{}: {} rows read, {} places, {} of them placed by their commune, {} left out{}",
            self.lists.iter().map(|list| list.as_str()).collect::<Vec<_>>().join(", "),
            self.rows,
            self.accepted,
            self.placed_by_commune,
            self.left_out,
            match self.passed_over {
                0 => String::new(),
                passed_over => format!(", {passed_over} are about something else"),
            } + &match self.merged {
                0 => String::new(),
                merged => format!(", {merged} stand with another service of their place"),
            }
        );
        table
    }
}

/// Returns the first problems, one in a line, and how many more there are.
pub fn problems(problems: &[RowProblem]) -> String {
    let mut lines = String::new();
    for problem in problems.iter().take(MOST_SHOWN) {
        let _ = writeln!(lines, "{problem}");
    }
    let more = problems.len().saturating_sub(MOST_SHOWN);
    if more > 0 {
        let _ = writeln!(lines, "and {more} more");
    }
    lines
}
