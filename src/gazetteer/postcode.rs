//! Finds the communes of a postcode, and those that share one.

use super::{arrays, commune::Commune, rows::PostcodeRow};

/// Returns the communes of a postcode, the most populated first; none where no
/// commune has it. A postcode of Paris, Lyon or Marseille gives the municipal
/// arrondissement.
pub fn with_postcode(code: u32) -> impl Iterator<Item = Commune> + Clone {
    let rows = arrays::postcodes();
    let row = rows.binary_search_by(|row| row.code.get().cmp(&code)).ok().map(|at| &rows[at]);
    row.map(arrays::communes_of).unwrap_or_default().iter().map(|at| Commune(at.get()))
}

/// Returns all postcodes in numeric order.
pub fn postcodes() -> impl Iterator<Item = u32> {
    arrays::postcodes().iter().map(|row| row.code.get())
}

impl Commune {
    /// Returns the communes that have one of its postcodes, itself among them.
    pub(super) fn sharing_a_postcode(self) -> impl Iterator<Item = Self> {
        let is_here = move |row: &&PostcodeRow| arrays::communes_of(row).iter().any(|at| at.get() == self.0);
        let shared = arrays::postcodes().iter().filter(is_here);
        shared.flat_map(arrays::communes_of).map(|at| Self(at.get()))
    }
}
