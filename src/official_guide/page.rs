//! Describes a page of the guide: its head, its branches, and what stands under each.

use std::{collections::BTreeSet, fmt};

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::subject::Subject;

/// Separates the headings that lead to a passage.
pub(super) const UNDER: &str = " › ";
/// An id has at most this many digits; those of 2026 have five.
const MOST_DIGITS: usize = 7;

/// Identifies a page: `F` for a page to read, `N` for a dossier or a theme, `R` for a form,
/// an online service or a word explained.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct PageId(String);

impl PageId {
    /// Reads an id such as `F2231`.
    pub fn parse(text: &str) -> Option<Self> {
        let digits = text.strip_prefix(['F', 'N', 'R'])?;
        let fits = (1..=MOST_DIGITS).contains(&digits.len()) && digits.bytes().all(|b| b.is_ascii_digit());
        fits.then(|| Self(text.to_owned()))
    }

    /// Returns the id that an official address ends with, on any of the site's hosts.
    pub(crate) fn of_address(url: &str) -> Option<Self> {
        let (site, id) = url.split_once("/vosdroits/")?;
        let host = site.strip_prefix("https://")?.split('/').next()?;
        host.contains("service-public").then(|| Self::parse(id))?
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for PageId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Holds what a page says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct GuidePage {
    pub id: PageId,
    /// Is its kind as the guide names it, such as "Fiche d'information".
    pub kind: String,
    pub title: String,
    /// Is its official address, where the page says it.
    pub url: Option<String>,
    /// Is the day of its last change; `None` where the page names no day.
    pub modified: Option<Date>,
    /// Holds the headings that lead to passages, each from the outermost on.
    pub branches: Vec<String>,
    /// Holds what it says, in its order.
    pub passages: Vec<GuidePassage>,
    pub services: Vec<OnlineService>,
    pub offices: Vec<Office>,
}

/// Holds a paragraph, or a row of a table.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct GuidePassage {
    /// Is the position of its branch in [`GuidePage::branches`].
    pub branch: usize,
    /// Holds the words as they are written, with single spaces.
    pub text: String,
    /// Says what it is about, as far as its words tell.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    pub about: BTreeSet<Subject>,
}

/// Describes an online service or a form that a page leads to.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct OnlineService {
    pub id: String,
    /// Is its kind as the guide names it: "Téléservice", "Formulaire", "Simulateur".
    pub kind: String,
    pub title: String,
    pub url: Option<String>,
    pub provider: Option<String>,
}

/// Describes where a page says to ask.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Office {
    pub id: String,
    pub title: String,
    /// Is the kind of office in the directory of the administration, such as `prefecture`.
    pub pivot: Option<String>,
    pub url: Option<String>,
}

impl GuidePage {
    /// Returns the headings that lead to a passage.
    pub fn branch(&self, passage: &GuidePassage) -> &str {
        self.branches.get(passage.branch).map_or("", String::as_str)
    }

    /// Counts the passages about a subject.
    pub fn count(&self, subject: Subject) -> usize {
        self.passages.iter().filter(|passage| passage.about.contains(&subject)).count()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_is_a_letter_and_digits() {
        assert!(PageId::parse("F2231").is_some());
        for bad in ["f2231", "F", "F2231b", "F12345678", "A12", "F2231 ", "../F1"] {
            assert_eq!(PageId::parse(bad), None, "{bad}");
        }
        let id = |url| PageId::of_address(url).map(|id| id.to_string());
        assert_eq!(id("https://www.service-public.gouv.fr/particuliers/vosdroits/F2231").as_deref(), Some("F2231"));
        assert_eq!(id("https://www.service-public.fr/particuliers/vosdroits/R1").as_deref(), Some("R1"));
        assert_eq!(id("https://example.org/vosdroits/F2231"), None);
        assert_eq!(id("https://www.service-public.gouv.fr/particuliers/vosdroits/F2231?x=1"), None);
    }
}
