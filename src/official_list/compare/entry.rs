//! Describes something on the page together with what the data has of it.

use crate::{
    catalogue::{Catalogue, ProcedureIx},
    official_list::page::ListedPage,
};

/// Says how something on the page relates to the data.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Status {
    /// The data has this address with this title.
    Known,
    /// The data does not have the address, or not with this title.
    New,
    /// The data has the procedure at another address.
    Moved,
    /// The data has the address under another title.
    Renamed,
}

impl Status {
    /// Returns the word for it in reports.
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::Known => "known",
            Self::New => "new",
            Self::Moved => "moved",
            Self::Renamed => "renamed",
        }
    }
}

/// Describes something on the page together with what the data has of it.
#[derive(Debug)]
pub struct ListEntry<'a> {
    pub found: &'a ListedPage,
    pub status: Status,
    /// Is the procedure that the data has.
    pub procedure: Option<ProcedureIx>,
    /// Is the title in the data that this one stands for.
    pub title: Option<&'a str>,
}

impl ListEntry<'_> {
    /// Returns whether the département that lists it is the procedure's own.
    /// What another département says of it is told, and changes nothing.
    pub(in crate::official_list) fn is_of(&self, procedure: ProcedureIx, catalogue: &Catalogue) -> bool {
        let owner = catalogue[procedure].departement.map(|owner| &catalogue[owner].code);
        owner == Some(&self.found.departement)
    }
}
