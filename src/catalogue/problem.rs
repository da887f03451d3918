//! Tells the people who edit data or locales what is wrong there: everything at
//! once, each problem with its file, its line and what to do.

use std::{
    collections::BTreeSet,
    fmt::{self, Write as _},
    sync::Arc,
};

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
            Some(line) => write!(f, "{}:{line}: ", self.file)?,
            None => write!(f, "{}: ", self.file)?,
        }
        // What it quotes of a file must not steer a terminal.
        self.message.chars().try_for_each(|sign| match sign {
            '\n' | '\t' => f.write_char(sign),
            sign if sign.is_control() => write!(f, "{}", sign.escape_default()),
            sign => f.write_char(sign),
        })
    }
}

/// Says where something stands in a file.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Spot {
    pub file: Arc<str>,
    /// Counts from 1.
    pub line: usize,
}

/// Collects the problems found so far.
#[derive(Debug, Default)]
pub struct Problems {
    found: Vec<Problem>,
    /// Holds the lines that are no TOML: what they say is guessed.
    no_toml: BTreeSet<Spot>,
    /// Holds the files of which nothing can be known.
    unreadable: BTreeSet<Arc<str>>,
}

impl Problems {
    /// Adds a problem at a line of a file, unless the line is no TOML anyway.
    pub(crate) fn at(&mut self, spot: &Spot, message: impl Into<String>) {
        if !self.is_no_toml(spot) {
            self.push(spot, message.into());
        }
    }

    /// Adds the reason why a line is no TOML.
    pub(crate) fn no_toml(&mut self, spot: Spot, message: String) {
        self.push(&spot, message);
        self.no_toml.insert(spot);
    }

    /// Returns whether a line is no TOML, so that what it says is guessed.
    pub(crate) fn is_no_toml(&self, spot: &Spot) -> bool {
        self.no_toml.contains(spot)
    }

    /// Notes that nothing can be known of a file.
    pub(crate) fn unreadable(&mut self, file: Arc<str>) {
        self.unreadable.insert(file);
    }

    /// Takes out what only follows from a file that cannot be read: what is said
    /// of the whole file, and what others say of names where it holds these names.
    #[must_use]
    pub(crate) fn without_follow_ups(mut self, named_in: &[&str]) -> Self {
        let are_lost = named_in.iter().any(|file| self.unreadable.contains(*file));
        let no_toml: BTreeSet<(&str, Option<usize>)> =
            self.no_toml.iter().map(|spot| (&*spot.file, Some(spot.line))).collect();
        self.found.retain(|Problem { file, line, .. }| {
            let is_sure = !self.unreadable.contains(file.as_str()) && (!are_lost || named_in.contains(&file.as_str()));
            is_sure || no_toml.contains(&(file.as_str(), *line))
        });
        self
    }

    fn push(&mut self, spot: &Spot, message: String) {
        self.found.push(Problem { file: spot.file.to_string(), line: Some(spot.line), message });
    }

    /// Adds a problem of a whole file.
    pub(crate) fn in_file(&mut self, file: &str, message: impl Into<String>) {
        self.found.push(Problem { file: file.to_owned(), line: None, message: message.into() });
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.found.is_empty()
    }

    /// Adds what another check found.
    pub(crate) fn extend(&mut self, others: impl IntoIterator<Item = Problem>) {
        self.found.extend(others);
    }

    /// Returns the problems by file and line, each once.
    pub(crate) fn into_sorted(mut self) -> Vec<Problem> {
        self.found.sort();
        self.found.dedup();
        self.found
    }
}

/// Returns the known name that is nearest to a wrong one, if any is near.
pub(crate) fn nearest<'a>(wrong: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let length = wrong.chars().count();
    let distance = |name: &'a str| {
        let known = name.chars().count();
        let most = 1 + known / 4;
        // Two names are at least as far apart as their lengths.
        let is_of_a_length = length.abs_diff(known) <= most;
        let distance = is_of_a_length.then(|| strsim::damerau_levenshtein(wrong, name));
        distance.filter(|distance| *distance <= most).map(|distance| (distance, name))
    };
    known.into_iter().filter_map(distance).min().map(|(_, name)| name)
}

/// Returns `; did you mean …?` where a known name is near, and the empty text
/// otherwise.
pub(crate) fn did_you_mean<'a>(wrong: &str, known: impl IntoIterator<Item = &'a str>) -> String {
    nearest(wrong, known).map_or_else(String::new, |name| format!("; did you mean `{name}`?"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_problem_quotes_steers_no_terminal() {
        let message = "`\u{1b}[2J\0é` is no\nlanguage".to_owned();
        let problem = Problem { file: "campaign.toml".to_owned(), line: Some(3), message };
        assert_eq!(problem.to_string(), "campaign.toml:3: `\\u{1b}[2J\\u{0}é` is no\nlanguage");
    }
}
