//! Something on the page beside what the data has of it.

use crate::{
    catalogue::{Catalogue, ProcedureIx},
    official_list::page::ListedPage,
};

/// How something on the page stands to the data.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Status {
    /// The data has this address with this title.
    Known,
    /// The data has neither, or not this title of the address.
    New,
    /// The data has the procedure at another address.
    Moved,
    /// The data has the address under another title.
    Renamed,
}

impl Status {
    /// How it is written.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Known => "known",
            Self::New => "new",
            Self::Moved => "moved",
            Self::Renamed => "renamed",
        }
    }
}

/// Something on the page beside what the data has of it.
#[derive(Debug)]
pub struct ListEntry<'a> {
    /// As the page has it.
    pub found: &'a ListedPage,
    /// How it stands to the data.
    pub status: Status,
    /// What the data has: the procedure.
    pub procedure: Option<ProcedureIx>,
    /// What the data has: the title that this one stands for.
    pub title: Option<&'a str>,
}

impl ListEntry<'_> {
    /// Whether the département that lists it is the procedure's own: what
    /// another one says of it is told, and changes nothing.
    pub(in crate::official_list) fn is_of(&self, procedure: ProcedureIx, catalogue: &Catalogue) -> bool {
        let owner = catalogue[procedure].departement.map(|owner| &catalogue[owner].code);
        owner == Some(&self.found.departement)
    }
}
