//! Defines the lists of places that help, and the kinds of places on them.

use serde::{Deserialize, Serialize};

/// Names a list of places.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum List {
    /// It is the official list of France services, which give digital help.
    FranceServices,
    /// It is the list of legal help that operators write.
    LegalHelp,
}

impl List {
    pub const ALL: [Self; 2] = [Self::FranceServices, Self::LegalHelp];

    /// Returns its name in commands and in the store.
    pub(crate) fn as_str(self) -> &'static str {
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

/// Says what kind of place it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum HelpPointKind {
    /// It is a France services house.
    FranceServices,
    /// It is a France services bus, which is not always where its position is.
    FranceServicesBus,
    /// It is a point-justice, where several services give legal advice.
    PointJustice,
    /// It is a place where somebody advises at certain hours.
    Permanence,
    Association,
    Lawyers,
}

impl HelpPointKind {
    /// Lists the kinds of legal help by the word that the list writes.
    pub(super) const LEGAL: [(&'static str, Self); 4] = [
        ("point-justice", Self::PointJustice),
        ("permanence", Self::Permanence),
        ("association", Self::Association),
        ("lawyers", Self::Lawyers),
    ];
}
