//! Lists every address that people may be sent to, with what uses it.

use std::collections::BTreeMap;

use serde::Serialize;

use super::{
    collection::Catalogue,
    file_names::{DEPARTEMENTS, NATIONAL},
};

/// Says where an address stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub(crate) struct AddressUse {
    /// Names what uses it: the id of a procedure or of a place of help, or the
    /// code of a département with its key.
    pub id: String,
    /// Names the file, from the root of the data.
    pub file: String,
}

/// Holds addresses, each once and with all its uses, in the order in which they
/// were met.
#[derive(Debug, Clone, Default)]
pub(crate) struct AddressUses {
    order: Vec<String>,
    by_address: BTreeMap<String, Vec<AddressUse>>,
}

impl AddressUses {
    /// Adds a use of an address.
    pub(crate) fn add(&mut self, url: &str, id: String, file: &str) {
        let uses = self.by_address.entry(url.to_owned()).or_insert_with(|| {
            self.order.push(url.to_owned());
            Vec::new()
        });
        uses.push(AddressUse { id, file: file.to_owned() });
    }

    /// Keeps the addresses that contain the text, or that an id containing it
    /// uses.
    pub(crate) fn keep_only(&mut self, pattern: &str) {
        let pattern = pattern.to_lowercase();
        let holds = |text: &str| text.to_lowercase().contains(&pattern);
        self.by_address.retain(|url, uses| holds(url) || uses.iter().any(|one| holds(&one.id)));
        self.order.retain(|url| self.by_address.contains_key(url));
    }

    /// Returns how many addresses there are.
    pub(crate) fn count(&self) -> usize {
        self.order.len()
    }

    /// Returns the addresses with their uses, in the order in which they were
    /// met.
    pub(crate) fn iter(&self) -> impl Iterator<Item = (&str, &[AddressUse])> {
        self.order.iter().map(|url| (url.as_str(), self.of(url)))
    }

    /// Returns the addresses with their uses, in alphabetical order.
    pub(crate) fn sorted(&self) -> impl Iterator<Item = (&str, &[AddressUse])> {
        self.by_address.iter().map(|(url, uses)| (url.as_str(), uses.as_slice()))
    }

    /// Returns what uses an address.
    pub(crate) fn of(&self, url: &str) -> &[AddressUse] {
        self.by_address.get(url).map(Vec::as_slice).unwrap_or_default()
    }
}

impl Catalogue {
    /// Returns every address that a person may be sent to, in the order of the
    /// data.
    pub(crate) fn addresses(&self) -> AddressUses {
        let mut uses = AddressUses::default();
        for procedure in self.procedures.iter().filter(|procedure| !procedure.ended) {
            uses.add(&procedure.url, procedure.id.to_string(), &self.cases[procedure.cases.start].spot.file);
        }
        for help in &self.help {
            uses.add(&help.url, help.id.to_string(), NATIONAL);
        }
        for departement in &self.departements {
            let code = &departement.code;
            for (key, url) in [("site", &departement.site), ("residence-page", &departement.residence_page)] {
                if let Some(url) = url {
                    uses.add(url, format!("{code} {key}"), &format!("{DEPARTEMENTS}{code}.toml"));
                }
            }
        }
        uses
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalogue::{load, source::Files};

    #[test]
    fn every_address_of_the_data_tells_who_uses_it() {
        let catalogue = load(&Files::repository_data()).unwrap();
        let uses = catalogue.addresses();
        assert!(uses.count() > 200, "{}", uses.count());
        for procedure in &catalogue.procedures {
            let named = uses.of(&procedure.url).iter().any(|one| one.id == procedure.id.as_str());
            assert_eq!(named, !procedure.ended, "{}", procedure.id);
        }
        let ain = AddressUse { id: "01 site".to_owned(), file: "departements/01.toml".to_owned() };
        assert_eq!(uses.of("https://www.ain.gouv.fr"), [ain]);
        let anef = "https://administration-etrangers-en-france.interieur.gouv.fr/particuliers/#/contact";
        let ids: Vec<&str> = uses.of(anef).iter().map(|one| one.id.as_str()).collect();
        assert_eq!(ids, ["anef-contact", "anef-help"]);
    }

    #[test]
    fn a_pattern_is_looked_for_in_addresses_and_ids() {
        let mut uses = AddressUses::default();
        uses.add("https://a.fr/Essonne", "91-x".to_owned(), "91.toml");
        uses.add("https://a.fr/y", "anef-home".to_owned(), "national.toml");
        let mut by_address = uses.clone();
        by_address.keep_only("essonne");
        assert_eq!(by_address.order, ["https://a.fr/Essonne"]);
        uses.keep_only("ANEF");
        assert_eq!(uses.order, ["https://a.fr/y"]);
        uses.keep_only("nowhere");
        assert_eq!(uses.count(), 0);
    }
}
