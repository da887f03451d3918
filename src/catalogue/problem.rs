//! Tells the people who edit data or locales what is wrong there: everything at
//! once, each problem with its file, its line and what to do.

use std::{fmt, sync::Arc};

/// Describes one thing to put right.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Problem {
    /// Names the file, from the root of the data or the locales.
    pub file: String,
    /// Counts from 1; it is absent when the whole file is meant.
    pub line: Option<usize>,
    /// Says what is wrong and what to do, without a final period.
    pub message: String,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.line {
            Some(line) => write!(f, "{}:{line}: {}", self.file, self.message),
            None => write!(f, "{}: {}", self.file, self.message),
        }
    }
}

/// Says where something stands in a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Spot {
    pub file: Arc<str>,
    /// Counts from 1.
    pub line: usize,
}

/// Collects the problems found so far.
#[derive(Debug, Default)]
pub struct Problems(Vec<Problem>);

impl Problems {
    /// Adds a problem at a line of a file.
    pub(crate) fn at(&mut self, spot: &Spot, message: impl Into<String>) {
        self.0.push(Problem { file: spot.file.to_string(), line: Some(spot.line), message: message.into() });
    }

    /// Adds a problem of a whole file.
    pub(crate) fn in_file(&mut self, file: &str, message: impl Into<String>) {
        self.0.push(Problem { file: file.to_owned(), line: None, message: message.into() });
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Adds what another check found.
    pub(crate) fn extend(&mut self, others: impl IntoIterator<Item = Problem>) {
        self.0.extend(others);
    }

    /// Returns the problems by file and line, each once.
    pub(crate) fn into_sorted(mut self) -> Vec<Problem> {
        self.0.sort();
        self.0.dedup();
        self.0
    }
}

/// Returns the known name that is nearest to a wrong one, if any is near.
pub(crate) fn nearest<'a>(wrong: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    known
        .into_iter()
        .map(|name| (strsim::damerau_levenshtein(wrong, name), name))
        .filter(|(distance, name)| *distance <= 1 + name.chars().count() / 4)
        .min()
        .map(|(_, name)| name)
}

/// Returns `; did you mean …?` where a known name is near, and the empty text
/// otherwise.
pub(crate) fn did_you_mean<'a>(wrong: &str, known: impl IntoIterator<Item = &'a str>) -> String {
    nearest(wrong, known).map_or_else(String::new, |name| format!("; did you mean `{name}`?"))
}
