//! Keeps several lines of text as one.

use serde::{Deserialize, Serialize};

/// Holds some lines of text as one, so that thousands of places stay small.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "Vec<String>", into = "Vec<String>")]
pub struct Lines(Box<str>);

impl Lines {
    /// Returns the lines, of which none is empty.
    pub fn iter(&self) -> impl Iterator<Item = &str> {
        self.0.lines()
    }

    /// Returns whether there is no line.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl From<Vec<String>> for Lines {
    fn from(lines: Vec<String>) -> Self {
        let lines = lines.iter().flat_map(|line| line.lines()).map(str::trim).filter(|line| !line.is_empty());
        Self(lines.collect::<Vec<_>>().join("\n").into())
    }
}

impl From<Lines> for Vec<String> {
    fn from(lines: Lines) -> Self {
        lines.iter().map(str::to_owned).collect()
    }
}
