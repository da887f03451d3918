//! Says why a whole list is refused, so that nothing of it is taken.

use std::fmt;

use super::{
    json_records::NoJsonList,
    row_problem::{RowOutcome, RowProblem, count_left_out, shortened},
};
use crate::source_text::Unreadable;

/// Limits the size of a list, in bytes: the official one has about one million.
pub const LARGEST: usize = 10 * 1024 * 1024;

/// Limits the size of a national list that is CSV, in bytes: that of data·inclusion has some 160
/// million, and is held in memory while it is read.
pub const LARGEST_NATIONAL: usize = 512 * 1024 * 1024;

/// Limits how many columns a message names.
const MOST_NAMED: usize = 40;

/// Says why nothing of a list is taken; its text follows the name of the file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ListRefused {
    /// The bytes are no text, or more than the second number.
    Unreadable(Unreadable, usize),
    /// The text is JSON and no list.
    NoList(NoJsonList),
    /// The files are of different lists.
    Apart,
    /// Structures stand without the services that they offer.
    StructuresAlone,
    /// It holds something else than it should; names that, and what its objects or columns are.
    Other { wanted: &'static str, found: Vec<String> },
    /// Columns are missing that cannot be done without.
    Columns {
        missing: Vec<&'static str>,
        /// Holds the columns that the list has.
        found: Vec<String>,
    },
    /// The list has a header and nothing else.
    NoRows,
    /// Too many rows leave quotes open, up to this line.
    OpenQuotes(usize),
    /// No row gives a place of this list; counts the rows.
    NothingTaken(usize),
    /// The last row is cut, in this line.
    CutRow(usize),
    /// Most rows have lost their accents; holds the first such line.
    Garbled(usize),
    /// Most rows are bad.
    MostlyBad {
        /// Counts all rows.
        rows: usize,
        problems: Vec<RowProblem>,
    },
}

impl fmt::Display for ListRefused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoList(why) => why.fmt(f),
            Self::Apart => f.write_str("is of another list than the files beside it: import one list at a time"),
            Self::StructuresAlone => f.write_str("holds structures alone: name the file of the services beside it"),
            Self::Other { wanted, found } => {
                let found: Vec<String> = found.iter().take(MOST_NAMED).map(|name| shortened(name)).collect();
                write!(f, "is not {wanted}: it holds {}", quoted(&found))
            }
            Self::Unreadable(bad, largest) => match bad {
                Unreadable::Empty => f.write_str("is empty: download the list again"),
                Unreadable::TooLarge(bytes) => {
                    write!(f, "has {bytes} bytes, more than {largest}: it is not that list")
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
                let missing: Vec<String> = missing.iter().copied().map(str::to_owned).collect();
                let noun = if missing.len() == 1 { "column" } else { "columns" };
                let found: Vec<String> = found.iter().take(MOST_NAMED).map(|name| shortened(name)).collect();
                write!(f, "lacks the {noun} {}: its first line has {}", quoted(&missing), quoted(&found))
            }
            Self::NoRows => f.write_str("has a header and no row: download the list again"),
            Self::OpenQuotes(line) => {
                write!(f, "leaves quotes open in many rows up to line {line}: it is cut or no CSV")
            }
            Self::NothingTaken(rows) => {
                write!(f, "holds no place that this list is for: of its rows ({rows}) all are about something else")
            }
            Self::CutRow(line) => write!(f, "is cut in line {line}, its last one: download it again"),
            Self::Garbled(line) => {
                write!(f, "holds garbled accents in most rows from line {line} on: save it again as UTF-8")
            }
            Self::MostlyBad { rows, problems } => {
                let bad = count_left_out(problems);
                let first = problems.iter().find(|problem| problem.fate == RowOutcome::LeftOut);
                write!(f, "has {bad} bad rows out of {rows}, so nothing of it is taken")?;
                first.map_or(Ok(()), |first| write!(f, "; line {}: {}", first.line, first.message))
            }
        }
    }
}

impl std::error::Error for ListRefused {}

fn quoted(names: &[String]) -> String {
    match names {
        [] => "nothing".to_owned(),
        names => names.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", "),
    }
}
