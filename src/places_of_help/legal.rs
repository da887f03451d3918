//! Describes what only a place of legal help has: languages, whom it is for,
//! whether an appointment is needed, and where all of it was read.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::lines::Lines;

/// Holds what only legal help has.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Legal {
    /// Holds codes of the languages spoken there, such as `fr`; none where it
    /// is not said.
    pub languages: Lines,
    /// Says whom it is for, as printed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub for_whom: Option<Box<str>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub appointment: Option<Appointment>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub foreigners_law: Option<ForeignersLaw>,
    /// Is the last day on which it is closed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub closed_until: Option<Date>,
    /// Says where it was read: an address or the name of a list.
    pub source: Box<str>,
    /// Is the day on which it was read.
    pub read: Date,
}

/// Says whether an appointment is needed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Appointment {
    Needed,
    /// People may simply come.
    NotNeeded,
}

/// Says whether the law about foreigners is advised on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ForeignersLaw {
    Yes,
    /// It is, on these days, as printed.
    On(Box<str>),
    No,
}
