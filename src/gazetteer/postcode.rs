//! Finds the communes of a postcode, and those that share one.

use super::{arrays, commune::Commune};

/// Returns the communes of a postcode, the most populated first; none where no
/// commune has it. A postcode of Paris, Lyon or Marseille gives the municipal
/// arrondissement.
pub fn with_postcode(code: u32) -> impl Iterator<Item = Commune> + Clone {
    let rows = arrays::postcodes();
    let row = rows.binary_search_by(|row| row.code.get().cmp(&code)).ok().map(|at| &rows[at]);
    row.map(arrays::communes_of).unwrap_or_default().iter().map(|at| Commune(at.get()))
}

/// Returns the codes of the départements in which a postcode may lie that no commune has, as
/// a CEDEX: those that its beginning says. Those of La Réunion go on after 974 with 977 and
/// 978, by which the communes of Saint-Barthélemy and Saint-Martin have their INSEE codes.
pub(crate) fn departements_of_postcode(postcode: &str) -> Vec<&str> {
    let (Some(two), Some(three)) = (postcode.get(..2), postcode.get(..3)) else { return Vec::new() };
    match three {
        "200" | "201" => vec!["2A"],
        "202" | "206" => vec!["2B"],
        "977" | "978" if Commune::with_insee(postcode).is_some() => vec![three, "974"],
        "977" | "978" => vec!["974"],
        _ if two == "20" => vec!["2A", "2B"],
        _ if matches!(two, "97" | "98") => vec![three],
        _ => vec![two],
    }
}

/// Returns all postcodes in numeric order.
pub fn postcodes() -> impl Iterator<Item = u32> {
    arrays::postcodes().iter().map(|row| row.code.get())
}

impl Commune {
    /// Returns its postcodes; a city with municipal arrondissements has all of theirs.
    pub fn postcodes(self) -> impl Iterator<Item = u32> + Clone {
        arrays::postcodes_of(self.row()).iter().map(|code| code.get())
    }
}
