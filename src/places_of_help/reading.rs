//! What reading a list comes to: all of its places and what was wrong with the
//! others, or a refusal. Nothing in between, so that nobody keeps half a list.

use std::{
    collections::{HashMap, hash_map::Entry},
    fmt,
};

use serde::Serialize;

use super::{
    point::HelpPoint,
    table::{Cells, CsvTable, LARGEST},
};
use crate::source_text::{Unreadable, garbled};

/// A list that was read.
#[derive(Debug, Clone, PartialEq)]
pub struct Read {
    /// Its places, in its own order.
    pub points: Vec<HelpPoint>,
    /// What was wrong, by line.
    pub problems: Vec<RowProblem>,
    /// How many rows it has, without the header.
    pub rows: usize,
    /// Columns that nothing was read from.
    pub unread: Vec<String>,
}

/// Something wrong with one row.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct RowProblem {
    /// Where the row begins, counted from 1.
    pub line: usize,
    /// What became of the row.
    pub fate: RowOutcome,
    /// What is wrong with it, without a final period.
    pub message: String,
}

impl fmt::Display for RowProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "line {}, {}: {}", self.line, self.fate.as_str(), self.message)
    }
}

/// What became of a row with a problem.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum RowOutcome {
    /// It is no place.
    LeftOut,
    /// It is a place, after what was certain was put right.
    PutRight,
    /// It is a place, without what was wrong.
    Kept,
}

impl RowOutcome {
    /// For a line.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::LeftOut => "left out",
            Self::PutRight => "put right",
            Self::Kept => "kept",
        }
    }
}

/// Why nothing of a list is taken. Follows the name of the file in a sentence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ListRefused {
    /// The bytes are no text.
    Unreadable(Unreadable),
    /// Columns that cannot be done without are missing.
    Columns {
        /// Their names.
        missing: Vec<&'static str>,
        /// The columns that it has.
        found: Vec<String>,
    },
    /// It has a header and nothing else.
    NoRows,
    /// Quotes are left open in too many rows, up to this line.
    OpenQuotes(usize),
    /// Most rows have lost their accents; the first such line.
    Garbled(usize),
    /// Most rows are bad.
    MostlyBad {
        /// How many rows it has.
        rows: usize,
        /// What is wrong, by line.
        problems: Vec<RowProblem>,
    },
}

impl fmt::Display for ListRefused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unreadable(bad) => match bad {
                Unreadable::Empty => f.write_str("is empty: download the list again"),
                Unreadable::TooLarge(bytes) => {
                    write!(f, "has {bytes} bytes, more than {LARGEST}: it is not that list")
                }
                Unreadable::Utf16 => f.write_str("is UTF-16: save it as CSV in UTF-8"),
                Unreadable::Binary => {
                    f.write_str("is no text, perhaps a spreadsheet or an archive: save it as CSV in UTF-8")
                }
                Unreadable::NotUtf8(line) => {
                    write!(f, "is not UTF-8 in line {line}, perhaps Latin-1: save it as CSV in UTF-8")
                }
                Unreadable::Garbled(line) => write!(f, "holds garbled accents in line {line}: save it again as UTF-8"),
                Unreadable::Html => f.write_str("is HTML: download the CSV file and not the page about it"),
            },
            Self::Columns { missing, found } => {
                let quoted = |names: &[String]| match names {
                    [] => "nothing".to_owned(),
                    names => names.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", "),
                };
                let missing: Vec<String> = missing.iter().copied().map(str::to_owned).collect();
                let noun = if missing.len() == 1 { "column" } else { "columns" };
                let found: Vec<String> = found.iter().take(MOST_NAMED).map(|name| shortened(name)).collect();
                write!(f, "lacks the {noun} {}: its first line has {}", quoted(&missing), quoted(&found))
            }
            Self::NoRows => f.write_str("has a header and no row: download the list again"),
            Self::OpenQuotes(line) => {
                write!(f, "leaves quotes open in many rows up to line {line}: it is cut or no CSV")
            }
            Self::Garbled(line) => {
                write!(f, "holds garbled accents in most rows from line {line} on: save it again as UTF-8")
            }
            Self::MostlyBad { rows, problems } => {
                let bad = left_out(problems);
                let first = problems.iter().find(|problem| problem.fate == RowOutcome::LeftOut);
                write!(f, "has {bad} bad rows out of {rows}, so nothing of it is taken")?;
                first.map_or(Ok(()), |first| write!(f, "; line {}: {}", first.line, first.message))
            }
        }
    }
}

impl std::error::Error for ListRefused {}

/// The most columns that one line names, and the longest name.
const MOST_NAMED: usize = 40;
const LONGEST_NAMED: usize = 40;

fn shortened(name: &str) -> String {
    name.chars().take(LONGEST_NAMED).collect()
}

fn left_out(problems: &[RowProblem]) -> usize {
    problems.iter().filter(|problem| problem.fate == RowOutcome::LeftOut).count()
}

/// What is noted about one row.
pub(super) struct Notes {
    line: usize,
    problems: Vec<RowProblem>,
}

impl Notes {
    fn note(&mut self, fate: RowOutcome, message: String) {
        self.problems.push(RowProblem { line: self.line, fate, message });
    }

    /// The row is taken without what was wrong.
    pub fn kept(&mut self, message: String) {
        self.note(RowOutcome::Kept, message);
    }

    /// The row is taken after something was put right.
    pub fn put_right(&mut self, message: String) {
        self.note(RowOutcome::PutRight, message);
    }

    /// A field that `check` lets pass; anything else is dropped and noted.
    pub fn checked<T>(&mut self, what: &str, text: Option<String>, check: impl FnOnce(&str) -> Option<T>) -> Option<T> {
        let text = text?;
        let checked = check(&text);
        if checked.is_none() {
            self.kept(format!("{what} `{}` is dropped: it is none", shortened(&text)));
        }
        checked
    }
}

/// The columns of a list.
pub(super) struct Columns<'a> {
    /// Those that every row needs.
    pub needed: &'a [&'static str],
    /// Those that are read where they are there.
    pub read: &'a [&'static str],
}

/// Reads a list row by row. A row is a place, or a reason why it is none.
pub(super) fn read_rows(
    bytes: &[u8],
    columns: &Columns<'_>,
    place: impl Fn(Cells<'_>, &mut Notes) -> Result<HelpPoint, String>,
) -> Result<Read, ListRefused> {
    let table = CsvTable::read(bytes, columns.needed)?;
    let mut points: Vec<HelpPoint> = Vec::with_capacity(table.rows.len());
    let mut problems = Vec::new();
    let mut lines: HashMap<String, usize> = HashMap::new();
    let mut garbled_lines = Vec::new();
    for row in &table.rows {
        let mut notes = Notes { line: row.line, problems: Vec::new() };
        let read = row.fields.as_ref().map_err(Clone::clone).and_then(|fields| {
            let cells = table.cells(fields);
            if cells.iter().any(|field| garbled(field).is_some()) {
                garbled_lines.push(row.line);
                notes.kept("some of its accents are garbled".to_owned());
            }
            let point = place(cells, &mut notes)?;
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
                problems.append(&mut notes.problems);
            }
            // Why it is no place is all that matters of it.
            Err(message) => problems.push(RowProblem { line: row.line, fate: RowOutcome::LeftOut, message }),
        }
    }
    let rows = table.rows.len();
    if let Some(first) = garbled_lines.first().filter(|_| garbled_lines.len() * 2 > rows) {
        return Err(ListRefused::Garbled(*first));
    }
    if left_out(&problems) * 2 > rows {
        return Err(ListRefused::MostlyBad { rows, problems });
    }
    let is_read = |name: &str| columns.needed.iter().chain(columns.read).any(|known| *known == name.to_lowercase());
    let unread = table.columns.iter().filter(|name| !name.is_empty() && !is_read(name));
    Ok(Read { points, problems, rows, unread: unread.cloned().collect() })
}

/// A field that a row cannot do without.
pub(super) fn required(cells: Cells<'_>, column: &str) -> Result<String, String> {
    cells.text(column).ok_or_else(|| format!("it has no `{column}`"))
}
