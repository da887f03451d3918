//! Collects the addresses and who uses each, so that whoever reads of a dead one knows
//! what to edit.

use std::{collections::BTreeMap, fs, path::Path};

use anyhow::{Context, Result, bail};
use serde::Serialize;

use crate::{catalogue::Catalogue, link_check::Address};

/// Limits a file in bytes: a larger one is no list of addresses.
const LARGEST: u64 = 1024 * 1024;
/// Limits the addresses of a file: more are nobody's catalogue.
const MOST: usize = 10_000;

/// Says where an address stands.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub(super) struct FileUse {
    /// Is the id that uses it: of a procedure, a place of help, or a département with its
    /// key. For a list of addresses, it is the line.
    pub id: String,
    /// Is the file, from the root of the data.
    pub file: String,
}

/// Holds addresses with their uses, in the order in which they were met.
#[derive(Debug, Default)]
pub(super) struct Uses {
    order: Vec<String>,
    by_address: BTreeMap<String, Vec<FileUse>>,
}

impl Uses {
    /// Returns every address that a person may be sent to.
    pub(super) fn of_catalogue(catalogue: &Catalogue) -> Self {
        let mut uses = Self::default();
        for one in catalogue.addresses() {
            uses.add(one.url, one.id, &one.file);
        }
        uses
    }

    /// Reads the addresses of a file, one a line; empty lines and those that begin with
    /// `#` are skipped.
    pub(super) fn of_file(path: &Path) -> Result<Self> {
        let name = path.display().to_string();
        let size = fs::metadata(path).with_context(|| format!("cannot read `{name}`"))?.len();
        if size > LARGEST {
            bail!("`{name}` is larger than {} MiB: it is no list of addresses", LARGEST >> 20);
        }
        let text = fs::read_to_string(path).with_context(|| format!("cannot read `{name}`"))?;
        let mut uses = Self::default();
        for (at, line) in text.trim_start_matches('\u{feff}').lines().enumerate() {
            let line = line.trim();
            if line.is_empty() || line.starts_with('#') {
                continue;
            }
            if let Err(bad) = Address::parse(line) {
                bail!("{name}:{}: `{line}` {bad}", at + 1);
            }
            uses.add(line, format!("line {}", at + 1), &name);
        }
        match uses.order.len() {
            0 => bail!("`{name}` holds no address: write one a line"),
            1..=MOST => Ok(uses),
            many => bail!("`{name}` holds {many} addresses: write at most {MOST}"),
        }
    }

    fn add(&mut self, url: &str, id: String, file: &str) {
        let uses = self.by_address.entry(url.to_owned()).or_insert_with(|| {
            self.order.push(url.to_owned());
            Vec::new()
        });
        uses.push(FileUse { id, file: file.to_owned() });
    }

    /// Keeps the addresses that contain the text, or that an id containing it uses.
    pub(super) fn keep_only(&mut self, pattern: &str) {
        let pattern = pattern.to_lowercase();
        let holds = |text: &str| text.to_lowercase().contains(&pattern);
        self.by_address.retain(|url, uses| holds(url) || uses.iter().any(|one| holds(&one.id)));
        self.order.retain(|url| self.by_address.contains_key(url));
    }

    pub(super) fn is_empty(&self) -> bool {
        self.order.is_empty()
    }

    /// Returns the addresses, each once.
    pub(super) fn addresses(&self) -> Result<Vec<Address>> {
        let read = |url: &String| {
            let uses = self.of(url).first();
            let at = uses.map(|one| format!("{}: {}: ", one.file, one.id)).unwrap_or_default();
            Address::parse(url).map_err(|bad| anyhow::anyhow!("{at}`{url}` {bad}"))
        };
        self.order.iter().map(read).collect()
    }

    /// Returns who uses an address.
    pub(super) fn of(&self, url: &str) -> &[FileUse] {
        self.by_address.get(url).map(Vec::as_slice).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalogue::{load, source::Files};

    #[test]
    fn every_address_of_the_data_is_asked_and_tells_who_uses_it() {
        let catalogue = load(&Files::repository_data()).unwrap();
        let uses = Uses::of_catalogue(&catalogue);
        let addresses = uses.addresses().unwrap();
        assert!(addresses.len() > 200, "{}", addresses.len());
        for procedure in &catalogue.procedures {
            let named = uses.of(&procedure.url).iter().any(|one| one.id == procedure.id.as_str());
            assert_eq!(named, !procedure.ended, "{}", procedure.id);
        }
        let ain = FileUse { id: "01 site".to_owned(), file: "departements/01.toml".to_owned() };
        assert_eq!(uses.of("https://www.ain.gouv.fr"), [ain]);
        let anef = "https://administration-etrangers-en-france.interieur.gouv.fr/particuliers/#/contact";
        let ids: Vec<&str> = uses.of(anef).iter().map(|one| one.id.as_str()).collect();
        assert_eq!(ids, ["anef-contact", "anef-help"]);
    }

    #[test]
    fn a_pattern_is_looked_for_in_addresses_and_ids() {
        let mut uses = Uses::default();
        uses.add("https://a.fr/Essonne", "91-x".to_owned(), "91.toml");
        uses.add("https://a.fr/y", "anef-home".to_owned(), "national.toml");
        let mut by_address = Uses { order: uses.order.clone(), by_address: uses.by_address.clone() };
        by_address.keep_only("essonne");
        assert_eq!(by_address.order, ["https://a.fr/Essonne"]);
        uses.keep_only("ANEF");
        assert_eq!(uses.order, ["https://a.fr/y"]);
        uses.keep_only("nowhere");
        assert!(uses.is_empty());
    }
}
