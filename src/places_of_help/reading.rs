//! Reads a list row by row. It gives all places and what was wrong with the
//! other rows, or it refuses the list, so that nobody keeps half a list.

use std::collections::{HashMap, hash_map::Entry};

use super::{
    field,
    help_id::HelpId,
    list_error::ListRefused,
    point::HelpPoint,
    row_fields::RowFields,
    row_problem::{RowProblem, RowProblems, count_left_out, spoiled},
    spreadsheet::without_decimals,
    table::read_csv,
};
use crate::source_text::garbled;

/// Holds a list that was read.
#[derive(Debug, Clone, PartialEq)]
pub struct HelpList {
    /// Holds them in the order of the list.
    pub points: Vec<HelpPoint>,
    /// Holds them in the order of their lines.
    pub problems: Vec<RowProblem>,
    /// Counts all rows but the header.
    pub rows: usize,
    /// Counts the rows that are about something else.
    pub passed_over: usize,
    /// Counts services that stand with another one of their place.
    pub merged: usize,
    /// Names columns that nothing was read from.
    pub unread: Vec<String>,
}

/// Names the columns of a list.
pub(super) struct Columns<'a> {
    /// Holds those that every row needs.
    pub needed: &'a [&'static str],
    /// Holds those that are read where they are there.
    pub read: &'a [&'static str],
}

/// Limits a field, in bytes: what is longer is nothing that a list of places says.
const LONGEST_FIELD: usize = 100_000;

/// Collects what the rows of a list give.
#[derive(Default)]
pub(super) struct ListReading {
    points: Vec<HelpPoint>,
    problems: Vec<RowProblem>,
    /// Holds the line in which each id stands.
    lines: HashMap<String, usize>,
    garbled_lines: Vec<usize>,
    rows: usize,
    passed_over: usize,
}

impl ListReading {
    /// Takes in a row, which becomes places, or a reason why it is none. Where the rows of a
    /// file may share a line, `object` counts them.
    pub fn row(
        &mut self,
        line: usize,
        object: Option<usize>,
        fields: Result<RowFields<'_>, String>,
        places: impl FnOnce(RowFields<'_>, &mut RowProblems) -> Result<Vec<HelpPoint>, String>,
    ) {
        self.rows += 1;
        let mut row_problems = RowProblems::new(line, object);
        let read = fields.and_then(|fields| {
            if fields.any(|field| field.len() > LONGEST_FIELD) {
                return Err(format!("one of its fields has more than {LONGEST_FIELD} bytes"));
            }
            if fields.any(|field| garbled(field).is_some()) {
                self.garbled_lines.push(line);
                row_problems.kept("some of its accents are garbled".to_owned());
            }
            if fields.any(field::has_escapes) {
                row_problems.put_right("letters that are written as `\\x20` or `\\u2019` are written out".to_owned());
            }
            let points = places(fields, &mut row_problems)?;
            for point in &points {
                match self.lines.entry(format!("{} {}", point.list.as_str(), point.id.as_str())) {
                    Entry::Vacant(free) => free.insert(line),
                    Entry::Occupied(first) => {
                        return Err(format!("the id `{}` stands in line {} already", point.id.as_str(), first.get()));
                    }
                };
            }
            Ok(points)
        });
        match read {
            Ok(points) => {
                self.passed_over += usize::from(points.is_empty());
                self.points.extend(points);
                self.problems.append(&mut row_problems.problems);
            }
            // Why it is no place is all that matters of it.
            Err(why) => self.problems.push(row_problems.left_out(why)),
        }
    }

    /// Counts rows that are about something else, without looking at them.
    pub fn pass_over(&mut self, rows: usize) {
        self.rows += rows;
        self.passed_over += rows;
    }

    /// Returns the list, or refuses it.
    ///
    /// # Errors
    /// Says why nothing of the list can be taken.
    pub fn finish(self, unread: Vec<String>) -> Result<HelpList, ListRefused> {
        let Self { points, problems, garbled_lines, rows, passed_over, .. } = self;
        if rows == 0 {
            return Err(ListRefused::NoRows);
        }
        if let Some(first) = garbled_lines.first().filter(|_| garbled_lines.len() * 2 > rows) {
            return Err(ListRefused::Garbled(*first));
        }
        if count_left_out(&problems) * 2 > rows - passed_over {
            return Err(ListRefused::MostlyBad { rows, problems });
        }
        Ok(HelpList { points, problems, rows, passed_over, merged: 0, unread })
    }
}

/// Reads a list of CSV row by row. A row becomes a place, or a reason why it is none.
///
/// # Errors
/// Says why nothing of the list can be taken.
pub(super) fn read_rows(
    bytes: &[u8],
    columns: &Columns<'_>,
    largest: usize,
    places: impl Fn(RowFields<'_>, &mut RowProblems) -> Result<Vec<HelpPoint>, String>,
) -> Result<HelpList, ListRefused> {
    let mut reading = ListReading::default();
    let found = read_csv(bytes, columns.needed, largest, |line, fields| reading.row(line, None, fields, &places))?;
    let is_read = |name: &str| columns.needed.iter().chain(columns.read).any(|known| *known == name.to_lowercase());
    reading.finish(found.into_iter().filter(|name| !name.is_empty() && !is_read(name)).collect())
}

/// Returns the id of a row.
///
/// # Errors
/// Says that there is none, or what it is made of.
pub(super) fn required_id(fields: RowFields<'_>, column: &str) -> Result<HelpId, String> {
    let id = required(fields, column)?;
    if let Some(why) = spoiled(&id) {
        return Err(format!("its id `{id}` is none: {why}"));
    }
    HelpId::parse(without_decimals(&id)).ok_or_else(|| format!("its id `{id}` is not of letters, digits, `-` and `_`"))
}

/// Returns a field that a row cannot do without.
///
/// # Errors
/// Says that the field is empty or missing.
pub(super) fn required(fields: RowFields<'_>, column: &str) -> Result<String, String> {
    fields.text(column).ok_or_else(|| format!("it has no `{column}`"))
}
