//! Describes what a revision of the page lists: its départements and their
//! procedures.

use super::skipped::Skipped;
use crate::catalogue::id::DepartementCode;

/// Holds what was read of a page; every list is in the order of the page.
#[derive(Debug, Default)]
pub struct OfficialPage {
    /// Holds each code once.
    pub departements: Vec<Section>,
    pub found: Vec<ListedPage>,
    pub skipped: Vec<Skipped>,
}

/// Describes a département of the page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Section {
    pub code: DepartementCode,
    /// Holds the name as the page writes it.
    pub name: String,
    /// Counts from 1.
    pub line: usize,
}

/// Describes a procedure that the page lists, once for each title of an
/// address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListedPage {
    pub departement: DepartementCode,
    /// Holds the whole title, with single spaces.
    pub title: String,
    /// Is https, on the host that is written today.
    pub url: String,
    /// Holds the group title above it.
    pub heading: Option<String>,
    /// Names the sous-préfecture that the page says it is for.
    pub sous_prefecture: Option<String>,
    /// Holds what stands around the link.
    pub remark: Option<String>,
    /// Counts from 1.
    pub line: usize,
    /// Says that the link is a word of a sentence, or an address alone, which
    /// names nothing by itself.
    pub(in crate::official_list) is_pointer: bool,
}
