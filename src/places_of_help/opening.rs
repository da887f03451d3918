//! When a place of help is open, as far as its list says so. Hours stay as they
//! are printed: nothing is computed from them.

use serde::{Deserialize, Serialize};

/// When a place is open.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Opening {
    /// Its list does not say: it must be asked for, not taken for closed.
    Unknown,
    /// Day by day.
    Week(Week),
    /// In words.
    Text(Box<str>),
}

/// Opening hours from Monday to Sunday, as printed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "[Option<String>; 7]", into = "[Option<String>; 7]")]
pub struct Week(Box<str>);

impl Week {
    /// The days from Monday to Sunday; none when closed.
    pub fn days(&self) -> [Option<&str>; 7] {
        let mut lines = self.0.split('\n');
        [(); 7].map(|()| lines.next().filter(|hours| !hours.is_empty()))
    }
}

impl From<[Option<String>; 7]> for Week {
    fn from(days: [Option<String>; 7]) -> Self {
        let days = days.map(|hours| hours.unwrap_or_default().replace(['\n', '\r'], " ").trim().to_owned());
        Self(days.join("\n").into())
    }
}

impl From<Week> for [Option<String>; 7] {
    fn from(week: Week) -> Self {
        week.days().map(|hours| hours.map(str::to_owned))
    }
}
