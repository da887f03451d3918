//! Reads the addresses of a file in the place of the data's, and refuses what cannot be
//! asked.

use std::path::Path;

use anyhow::{Result, anyhow, bail};

use crate::{
    catalogue::{AddressUse, AddressUses},
    cli::output::read_text,
    link_check::Address,
};

/// Limits a file in bytes: a larger one is no list of addresses.
const LARGEST: u64 = 1024 * 1024;
/// Limits the addresses of a file: more are nobody's catalogue.
const MOST: usize = 10_000;

/// Reads the addresses of a file, one a line; empty lines and those that begin with `#`
/// are skipped. The id of each use is the line.
pub(super) fn read(path: &Path) -> Result<AddressUses> {
    let name = path.display().to_string();
    let text = read_text(path, LARGEST)?;
    let mut uses = AddressUses::default();
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
    match uses.count() {
        0 => bail!("`{name}` holds no address: write one a line"),
        1..=MOST => Ok(uses),
        many => bail!("`{name}` holds {many} addresses: write at most {MOST}"),
    }
}

/// Returns the addresses, each once; fails at the first that cannot be asked.
pub(super) fn to_ask(uses: &AddressUses) -> Result<Vec<Address>> {
    let read = |(url, uses): (&str, &[AddressUse])| {
        let at = uses.first().map(|one| format!("{}: {}: ", one.file, one.id)).unwrap_or_default();
        Address::parse(url).map_err(|bad| anyhow!("{at}`{url}` {bad}"))
    };
    uses.iter().map(read).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalogue::{load, source::Files};

    #[test]
    fn every_address_of_the_data_can_be_asked() {
        let uses = load(&Files::repository_data()).unwrap().addresses();
        assert_eq!(to_ask(&uses).unwrap().len(), uses.count());
    }
}
