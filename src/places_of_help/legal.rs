//! What a place of legal help has and no other: languages, for whom, whether an
//! appointment is needed, and where all of it was read.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::lines::Lines;

/// What only legal help has.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Legal {
    /// Codes of the languages spoken there, such as `fr`; none where it is not said.
    pub languages: Lines,
    /// For whom it is, as printed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub for_whom: Option<Box<str>>,
    /// Whether an appointment is needed, where that is said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub appointment: Option<Appointment>,
    /// Where it was read: an address or the name of a list.
    pub source: Box<str>,
    /// On which day it was read.
    pub read: Date,
}

/// Whether an appointment is needed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Appointment {
    /// Only by appointment.
    Needed,
    /// People may simply come.
    NotNeeded,
}
