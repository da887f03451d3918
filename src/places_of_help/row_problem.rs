//! Describes what is wrong with single rows of a list, and what became of them.

use std::fmt;

use serde::Serialize;

use super::{
    field::mails,
    lines::Lines,
    phone::phone,
    spreadsheet::{code, is_date, is_shortened},
};

/// Says why a number that a spreadsheet shortened is no code, and what to do.
const LOST_DIGITS: &str =
    "a spreadsheet has shortened it, and digits are lost; mark the column as text, write it again and save";

const BECAME_DATE: &str = "a spreadsheet has made a date of it; mark the column as text, write it again and save";

/// Returns what a spreadsheet did to a field so that it is no code any more.
pub(super) fn spoiled(text: &str) -> Option<&'static str> {
    is_shortened(text).then_some(LOST_DIGITS).or_else(|| is_date(text).then_some(BECAME_DATE))
}

/// Describes something wrong with one row.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct RowProblem {
    /// Is where the row begins, counted from 1.
    pub line: usize,
    pub fate: RowOutcome,
    /// Says what is wrong with the row, without a final period.
    pub message: String,
}

impl fmt::Display for RowProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "line {}, {}: {}", self.line, self.fate.as_str(), self.message)
    }
}

/// Says what became of a row with a problem.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum RowOutcome {
    /// The row gave no place.
    LeftOut,
    /// The row gave a place, after what was certain was put right.
    PutRight,
    /// The row gave a place, without what was wrong.
    Kept,
}

impl RowOutcome {
    /// Returns the words for it in a line of a report.
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::LeftOut => "left out",
            Self::PutRight => "put right",
            Self::Kept => "kept",
        }
    }
}

/// Collects what is wrong with one row.
pub(super) struct RowProblems {
    line: usize,
    /// Counts the row where rows may share a line.
    object: Option<usize>,
    pub problems: Vec<RowProblem>,
    /// Holds what was said of fields that a spreadsheet spoiled.
    spoiled: Vec<String>,
}

impl RowProblems {
    pub fn new(line: usize, object: Option<usize>) -> Self {
        Self { line, object, problems: Vec::new(), spoiled: Vec::new() }
    }

    fn problem(&self, fate: RowOutcome, message: String) -> RowProblem {
        let message = match self.object {
            Some(number) => format!("object {number}: {message}"),
            None => message,
        };
        RowProblem { line: self.line, fate, message }
    }

    /// Returns why the row gives no place, and which fields are spoiled that could have told.
    pub fn left_out(self, why: String) -> RowProblem {
        let message = std::iter::once(why).chain(self.spoiled.iter().cloned()).collect::<Vec<_>>().join("; ");
        self.problem(RowOutcome::LeftOut, message)
    }

    fn note(&mut self, fate: RowOutcome, message: String) {
        let problem = self.problem(fate, message);
        self.problems.push(problem);
    }

    /// Reports that the row is taken without what was wrong.
    pub fn kept(&mut self, message: String) {
        self.note(RowOutcome::Kept, message);
    }

    /// Reports that the row is taken after something was put right.
    pub fn put_right(&mut self, message: String) {
        self.note(RowOutcome::PutRight, message);
    }

    /// Returns a field that `check` lets pass; anything else is dropped and
    /// reported.
    pub fn checked<T>(&mut self, what: &str, text: Option<String>, check: impl FnOnce(&str) -> Option<T>) -> Option<T> {
        let text = text?;
        let checked = check(&text);
        if checked.is_none() {
            let why = spoiled(&text);
            let said = format!("{what} `{}` is dropped: {}", shortened(&text), why.unwrap_or("it is none"));
            if why.is_some() {
                self.spoiled.push(said.clone());
            }
            self.kept(said);
        }
        checked
    }

    /// Returns a code as it was before a spreadsheet took it for a number; one that lost
    /// digits is dropped and reported.
    pub fn code(&mut self, what: &str, text: Option<String>) -> Option<String> {
        self.checked(what, text, |text| spoiled(text).is_none().then(|| code(text).to_uppercase()))
    }

    /// Returns mail addresses, the first one apart; what else a field holds is reported.
    pub fn mails(&mut self, text: Option<String>) -> (Option<Box<str>>, Lines) {
        let Some(text) = text else { return (None, Lines::default()) };
        let (found, is_part) = mails(&text);
        if found.is_empty() {
            self.kept(format!("the mail address `{}` is dropped: it is none", shortened(&text)));
        } else if is_part {
            self.kept(format!("of the mail address `{}` only `{}` is taken", shortened(&text), found.join(", ")));
        }
        let mut found = found.into_iter();
        let first = found.next().map(Into::into);
        (first, found.map(str::to_owned).collect::<Vec<_>>().into())
    }

    /// Returns telephone numbers to call; what else a field holds is reported.
    pub fn phone(&mut self, text: Option<String>) -> Option<Box<str>> {
        let found = self.checked("the telephone number", text.clone(), phone)?;
        if found.is_part {
            let text = text.unwrap_or_default();
            self.kept(format!("of the telephone number `{}` only `{}` is taken", shortened(&text), found.text));
        }
        Some(found.text.into())
    }
}

pub(super) fn count_left_out(problems: &[RowProblem]) -> usize {
    problems.iter().filter(|problem| problem.fate == RowOutcome::LeftOut).count()
}

/// Limits the characters of a text from a list that a message repeats.
const LONGEST_NAMED: usize = 40;

pub(super) fn shortened(name: &str) -> String {
    // What nobody sees would steer a terminal.
    name.chars().filter(|c| !c.is_control()).take(LONGEST_NAMED).collect()
}
