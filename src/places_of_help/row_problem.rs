//! What is wrong with single rows of a list, and what became of these rows.

use std::fmt;

use serde::Serialize;

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

/// What is noted about one row.
pub(super) struct RowProblems {
    pub line: usize,
    pub problems: Vec<RowProblem>,
}

impl RowProblems {
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

pub(super) fn count_left_out(problems: &[RowProblem]) -> usize {
    problems.iter().filter(|problem| problem.fate == RowOutcome::LeftOut).count()
}

/// The most characters of a text from a list that a message repeats.
const LONGEST_NAMED: usize = 40;

pub(super) fn shortened(name: &str) -> String {
    name.chars().take(LONGEST_NAMED).collect()
}
