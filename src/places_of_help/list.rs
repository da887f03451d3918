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
    /// It holds the services of data·inclusion that help with papers and rights.
    AdministrativeHelp,
    /// It holds the places of *médiation numérique* that help with online procedures.
    DigitalHelp,
    /// It holds the services of data·inclusion that teach French.
    FrenchLessons,
    /// It holds the offices of the State from the directory of the administration.
    Directory,
}

impl List {
    pub const ALL: [Self; 6] = [
        Self::FranceServices,
        Self::LegalHelp,
        Self::AdministrativeHelp,
        Self::DigitalHelp,
        Self::FrenchLessons,
        Self::Directory,
    ];

    /// Lists those of which the nearest places are shown. An office serves its
    /// arrondissement, however near another one is.
    pub(crate) const OF_NEAREST: [Self; 5] =
        [Self::FranceServices, Self::LegalHelp, Self::AdministrativeHelp, Self::DigitalHelp, Self::FrenchLessons];

    /// Returns its name in commands and in the store.
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::FranceServices => "france-services",
            Self::LegalHelp => "legal-help",
            Self::AdministrativeHelp => "administrative-help",
            Self::DigitalHelp => "digital-help",
            Self::FrenchLessons => "french-lessons",
            Self::Directory => "directory",
        }
    }

    pub(super) fn at(self) -> usize {
        match self {
            Self::FranceServices => 0,
            Self::LegalHelp => 1,
            Self::AdministrativeHelp => 2,
            Self::DigitalHelp => 3,
            Self::FrenchLessons => 4,
            Self::Directory => 5,
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
    /// It is a place where somebody helps with a computer and the internet.
    DigitalHelp,
    /// It is such help that drives about.
    DigitalHelpOnTour,
    /// It is a service that data·inclusion lists.
    SocialService,
    /// It is the préfecture of a département, or the préfecture de police.
    Prefecture,
    /// It is the sous-préfecture of an arrondissement.
    SousPrefecture,
    /// It is a desk for foreigners of a préfecture or sous-préfecture.
    ForeignersDesk,
}

impl HelpPointKind {
    /// Lists the kinds of legal help by the word that the list writes.
    pub(super) const LEGAL: [(&'static str, Self); 4] = [
        ("point-justice", Self::PointJustice),
        ("permanence", Self::Permanence),
        ("association", Self::Association),
        ("lawyers", Self::Lawyers),
    ];

    /// Returns whether it drives about, so that its address is not always where it is.
    pub fn is_on_tour(self) -> bool {
        matches!(self, Self::FranceServicesBus | Self::DigitalHelpOnTour)
    }

    /// Returns whether it is of the official list of France services.
    pub(super) fn is_france_services(self) -> bool {
        matches!(self, Self::FranceServices | Self::FranceServicesBus)
    }
}
