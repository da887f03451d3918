//! Lists every address that people may be sent to, with what uses it.

use super::collection::Catalogue;

/// Holds an address and where the data has it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AddressUse<'a> {
    pub url: &'a str,
    /// Names what uses it: the id of a procedure or of a place of help, or the
    /// code of a département with its key.
    pub id: String,
    /// Names the file, from the root of the data.
    pub file: String,
}

impl Catalogue {
    /// Returns the addresses in the order of the data; one may come several
    /// times.
    pub fn addresses(&self) -> Vec<AddressUse<'_>> {
        let procedures = self.procedures.iter().filter(|procedure| !procedure.ended).map(|procedure| AddressUse {
            url: &procedure.url,
            id: procedure.id.to_string(),
            file: self.cases[procedure.cases.start].spot.file.to_string(),
        });
        let help = self.help.iter().map(|help| AddressUse {
            url: &help.url,
            id: help.id.to_string(),
            file: "national.toml".to_owned(),
        });
        let departements = self.departements.iter().flat_map(|departement| {
            let code = departement.code.as_str();
            let keys = [("site", &departement.site), ("residence-page", &departement.residence_page)];
            keys.into_iter().filter_map(move |(key, url)| {
                Some(AddressUse {
                    url: url.as_deref()?,
                    id: format!("{code} {key}"),
                    file: format!("departements/{code}.toml"),
                })
            })
        });
        procedures.chain(help).chain(departements).collect()
    }
}
