//! Describes how one is received at a place: on what condition, at what cost, from where.

use serde::{Deserialize, Serialize};

use super::lines::Lines;
use crate::gazetteer::{Commune, InseeDepartement};

/// Holds what a list says of how one is received; everything is left out where it says
/// nothing.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Access {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub visit: Option<Visit>,
    /// Is the http or https address at which an appointment is made.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub booking: Option<Box<str>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cost: Option<HelpCost>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub distance: Option<AtDistance>,
    /// Says that a professional sends people there: nobody can enrol themselves.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub through_professional: bool,
    /// Says whom it is for, as printed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub for_whom: Option<Box<str>>,
    /// Names the services, as printed.
    #[serde(skip_serializing_if = "Lines::is_empty")]
    pub services: Lines,
    /// Holds mail addresses beside the first one.
    #[serde(skip_serializing_if = "Lines::is_empty")]
    pub more_mails: Lines,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub area: Option<ServedArea>,
}

/// Says whether people come with an appointment.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Visit {
    /// Nobody is received without one.
    ByAppointment,
    /// Appointments are given; the list does not say that they are needed.
    AppointmentsGiven,
}

/// Says what help costs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum HelpCost {
    Free,
    FreeOnCondition,
    Paid,
}

/// Says that nobody is received on the spot.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum AtDistance {
    ByTelephone,
    /// Help is given by telephone or through the internet.
    Remote,
}

/// Says whom a place serves by where they live.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ServedArea {
    /// Holds codes of communes (five characters) and of départements (two or three).
    Codes(Lines),
    /// Holds the area in words, which nobody can check.
    Words(Box<str>),
}

impl HelpCost {
    /// Returns what several costs are together: where some help is free and some is not, that is a
    /// condition.
    pub(super) fn of_all(costs: impl Iterator<Item = Self>) -> Option<Self> {
        costs.reduce(|one, other| if one == other { one } else { Self::FreeOnCondition })
    }
}

impl ServedArea {
    /// Returns the name of the département or commune with a code; the code itself where it is none.
    pub(crate) fn name_of(code: &str) -> &str {
        let departement = InseeDepartement::with_code(code).map(InseeDepartement::name);
        departement.or_else(|| Commune::with_insee(code).map(Commune::name)).unwrap_or(code)
    }
}

impl Access {
    /// Returns itself where it says anything.
    pub(super) fn kept(self) -> Option<Box<Self>> {
        (self != Self::default()).then(|| Box::new(self))
    }
}
