//! Says when a place of help is open, as far as its list says so. Hours stay as
//! they are printed; those of one day are read where their form leaves no doubt.

use serde::{Deserialize, Serialize};

use super::hours::{Slot, slots};

/// Says when a place is open.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Opening {
    /// The list does not say: one must ask, and not take it for closed.
    Unknown,
    Week(Week),
    /// Holds the hours in words.
    Text(Box<str>),
}

/// Holds opening hours from Monday to Sunday, as printed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "[Option<String>; 7]", into = "[Option<String>; 7]")]
pub struct Week(Box<str>);

impl Week {
    /// Returns the hours from Monday to Sunday; none when closed.
    pub fn days(&self) -> [Option<&str>; 7] {
        let mut lines = self.0.split('\n');
        [(); 7].map(|()| lines.next().filter(|hours| !hours.is_empty()))
    }
}

impl Opening {
    /// Returns the hours of a day of the week, counted from Monday, which may be none; nothing
    /// where the list leaves doubt.
    pub fn on_day(&self, day: usize) -> Option<Vec<Slot>> {
        let Self::Week(week) = self else { return None };
        match week.days().get(day)? {
            None => Some(Vec::new()),
            Some(hours) => slots(hours).filter(|slots| slots.iter().all(|(from, to)| from < to)),
        }
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
