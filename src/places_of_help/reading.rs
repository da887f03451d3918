//! Reads a list row by row. It gives all places and what was wrong with the
//! other rows, or it refuses the list, so that nobody keeps half a list.

use std::collections::{HashMap, hash_map::Entry};

use super::{
    help_id::HelpId,
    list_error::ListRefused,
    point::HelpPoint,
    row_problem::{RowProblem, RowProblems, count_left_out, spoiled},
    spreadsheet::without_decimals,
    table::{CsvTable, RowFields},
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

/// Reads a list row by row. A row becomes a place, or a reason why it is none.
///
/// # Errors
/// Says why nothing of the list can be taken.
pub(super) fn read_rows(
    bytes: &[u8],
    columns: &Columns<'_>,
    place: impl Fn(RowFields<'_>, &mut RowProblems) -> Result<HelpPoint, String>,
) -> Result<HelpList, ListRefused> {
    let table = CsvTable::read(bytes, columns.needed)?;
    let mut points: Vec<HelpPoint> = Vec::with_capacity(table.rows.len());
    let mut problems = Vec::new();
    let mut lines: HashMap<String, usize> = HashMap::new();
    let mut garbled_lines = Vec::new();
    for row in &table.rows {
        let mut row_problems = RowProblems::new(row.line);
        let read = row.fields.as_ref().map_err(Clone::clone).and_then(|fields| {
            let fields = table.name_fields(fields);
            if fields.iter().any(|field| garbled(field).is_some()) {
                garbled_lines.push(row.line);
                row_problems.kept("some of its accents are garbled".to_owned());
            }
            let point = place(fields, &mut row_problems)?;
            match lines.entry(point.id.as_str().to_owned()) {
                Entry::Vacant(free) => free.insert(row.line),
                Entry::Occupied(first) => {
                    return Err(format!("the id `{}` stands in line {} already", first.key(), first.get()));
                }
            };
            Ok(point)
        });
        match read {
            Ok(point) => {
                points.push(point);
                problems.append(&mut row_problems.problems);
            }
            // Why it is no place is all that matters of it.
            Err(why) => problems.push(row_problems.left_out(why)),
        }
    }
    let rows = table.rows.len();
    if let Some(first) = garbled_lines.first().filter(|_| garbled_lines.len() * 2 > rows) {
        return Err(ListRefused::Garbled(*first));
    }
    if count_left_out(&problems) * 2 > rows {
        return Err(ListRefused::MostlyBad { rows, problems });
    }
    let is_read = |name: &str| columns.needed.iter().chain(columns.read).any(|known| *known == name.to_lowercase());
    let unread = table.columns.iter().filter(|name| !name.is_empty() && !is_read(name));
    Ok(HelpList { points, problems, rows, unread: unread.cloned().collect() })
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
