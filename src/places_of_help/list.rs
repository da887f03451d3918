//! The lists of places that help, and the kinds of places that stand on them.

use serde::{Deserialize, Serialize};

/// A list of places.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum List {
    /// The official list of France services: digital help.
    FranceServices,
    /// Legal help, written down by operators.
    LegalHelp,
}

impl List {
    /// All of them.
    pub const ALL: [Self; 2] = [Self::FranceServices, Self::LegalHelp];

    /// Its name in commands and in the store.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::FranceServices => "france-services",
            Self::LegalHelp => "legal-help",
        }
    }

    pub(super) fn at(self) -> usize {
        match self {
            Self::FranceServices => 0,
            Self::LegalHelp => 1,
        }
    }
}

/// What kind of place it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum HelpPointKind {
    /// A France services house.
    FranceServices,
    /// A France services bus: not always where its position is.
    FranceServicesBus,
    /// A point-justice.
    PointJustice,
    /// Hours at which somebody advises.
    Permanence,
    /// An association.
    Association,
    /// Lawyers.
    Lawyers,
}

impl HelpPointKind {
    /// Those of legal help, by the word that its list writes.
    pub(super) const LEGAL: [(&'static str, Self); 4] = [
        ("point-justice", Self::PointJustice),
        ("permanence", Self::Permanence),
        ("association", Self::Association),
        ("lawyers", Self::Lawyers),
    ];
}
