//! What is wrong in data or locales, told to the person who edits them: all of
//! it at once, each with its file, its line and what to do.

use std::{fmt, sync::Arc};

/// One thing to put right.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Problem {
    /// The file, from the root of the data or the locales.
    pub file: String,
    /// Counted from 1; absent when the whole file is meant.
    pub line: Option<usize>,
    /// What is wrong and what to do, without a final period.
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

/// Where something stands in a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Spot {
    /// The file's path.
    pub file: Arc<str>,
    /// Counted from 1.
    pub line: usize,
}

/// The problems found so far.
#[derive(Debug, Default)]
pub struct Problems(Vec<Problem>);

impl Problems {
    /// Notes a problem at a spot.
    pub fn at(&mut self, spot: &Spot, message: impl Into<String>) {
        self.0.push(Problem { file: spot.file.to_string(), line: Some(spot.line), message: message.into() });
    }

    /// Notes a problem of a whole file.
    pub fn in_file(&mut self, file: &str, message: impl Into<String>) {
        self.0.push(Problem { file: file.to_owned(), line: None, message: message.into() });
    }

    /// Whether nothing was found.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Adds what another check found.
    pub fn extend(&mut self, others: impl IntoIterator<Item = Problem>) {
        self.0.extend(others);
    }

    /// The problems by file and line, each once.
    pub fn into_sorted(mut self) -> Vec<Problem> {
        self.0.sort();
        self.0.dedup();
        self.0
    }
}

/// The nearest of the known names, for "did you mean".
pub fn nearest<'a>(wrong: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    known
        .into_iter()
        .map(|name| (strsim::damerau_levenshtein(wrong, name), name))
        .filter(|(distance, name)| *distance <= 1 + name.chars().count() / 4)
        .min()
        .map(|(_, name)| name)
}

/// `, did you mean …?` where something is near, nothing otherwise.
pub fn did_you_mean<'a>(wrong: &str, known: impl IntoIterator<Item = &'a str>) -> String {
    nearest(wrong, known).map_or_else(String::new, |name| format!("; did you mean `{name}`?"))
}
