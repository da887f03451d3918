//! What a revision of the page lists: its départements and their procedures.

use super::skipped::Skipped;
use crate::catalogue::id::DepartementCode;

/// What was read.
#[derive(Debug, Default)]
pub struct OfficialPage {
    /// In the order of the page; one of each code.
    pub departements: Vec<Section>,
    /// In the order of the page.
    pub found: Vec<ListedPage>,
    /// In the order of the page.
    pub skipped: Vec<Skipped>,
}

/// A département of the page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Section {
    /// Its code.
    pub code: DepartementCode,
    /// Its name as the page writes it.
    pub name: String,
    /// Counted from 1.
    pub line: usize,
}

/// A procedure that the page lists, once for each title of an address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListedPage {
    /// Whose it is.
    pub departement: DepartementCode,
    /// Whole, with single spaces.
    pub title: String,
    /// https, on the host that is written today.
    pub url: String,
    /// The group title above it.
    pub heading: Option<String>,
    /// The sub-préfecture that the page names for it.
    pub sous_prefecture: Option<String>,
    /// What stands around the link.
    pub remark: Option<String>,
    /// Counted from 1.
    pub line: usize,
    /// A word of a sentence is the link: it names nothing by itself.
    pub(in crate::official_list) is_pointer: bool,
}
