//! Every address that people may be sent to, and what uses it.

use super::collection::Catalogue;

/// An address where the data has it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AddressUse<'a> {
    /// The address.
    pub url: &'a str,
    /// The id that uses it: of a procedure, a place of help, or a département
    /// with its key.
    pub id: String,
    /// The file, from the root of the data.
    pub file: String,
}

impl Catalogue {
    /// In the order of the data; an address may come several times.
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
