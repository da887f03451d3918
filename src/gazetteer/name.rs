//! Finds names, and the places that bear them.

use super::{
    arrays,
    commune::{Commune, InseeDepartement},
    key::{canonical, without_article},
    rows::{self, NameKind, NameRow},
};

/// Identifies a name that at least one place bears.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Name(pub(super) u16);

/// Says what kind of place bears a name, and which.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Target {
    /// A commune or municipal arrondissement bears it.
    Commune(Commune),
    /// A département or collectivity bears it.
    Departement(InseeDepartement),
    /// A region bears it; [`departements_of`](super::departements_of) gives its
    /// départements.
    Region(u8),
}

/// Describes one place that bears a name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NamedPlace {
    pub target: Target,
    pub how: NameKind,
    /// Holds how the name is written, where it is not the place's own name.
    pub label: Option<&'static str>,
}

impl Name {
    /// Returns the name that these canonical words make, however they are
    /// parted.
    pub fn of(words: &[String]) -> Option<Self> {
        let typed = || words.iter().flat_map(|word| word.bytes());
        let at = arrays::names().binary_search_by(|row| glued(row).cmp(typed())).ok()?;
        u16::try_from(at).ok().map(Self)
    }

    fn row(self) -> &'static NameRow {
        &arrays::names()[usize::from(self.0)]
    }

    /// Returns its words in canonical form, parted by spaces.
    pub fn key(self) -> &'static str {
        arrays::key(self.row().key)
    }

    /// Returns whether a larger commune is called by this name for short.
    pub fn is_contested(self) -> bool {
        self.row().contested != 0
    }

    /// Returns every place that bears it.
    pub fn bearers(self) -> impl Iterator<Item = NamedPlace> + Clone {
        let start = self.row().bearers.get() as usize;
        let rows = &arrays::bearers()[start..start + usize::from(self.row().bearers_length.get())];
        rows.iter().map(|row| NamedPlace {
            target: match rows::RowTarget::decode(row.target.get()) {
                rows::RowTarget::Commune(at) => Target::Commune(Commune(at)),
                rows::RowTarget::Departement(at) => Target::Departement(InseeDepartement(at)),
                rows::RowTarget::Region(at) => Target::Region(at),
            },
            how: NameKind::decode(row.how),
            label: (row.label.length > 0).then(|| arrays::label(row.label)),
        })
    }

    /// Returns the name that a commune itself bears.
    pub fn of_commune(commune: Commune) -> Option<Self> {
        let words = canonical(&crate::fold::words(commune.name()));
        Self::of(without_article(&words))
    }
}

fn glued(row: &NameRow) -> impl Iterator<Item = u8> + use<> {
    arrays::key(row.key).bytes().filter(|byte| *byte != b' ')
}

/// Returns whether these canonical words name a city or a country outside
/// France.
pub fn is_foreign(words: &[String]) -> bool {
    let hashes = arrays::foreign();
    let is_listed = |words: &[String]| {
        let hash = rows::long_hash(words.iter().flat_map(|word| word.bytes()));
        hashes.binary_search_by(|known| known.get().cmp(&hash)).is_ok()
    };
    is_listed(words) || is_listed(without_article(words))
}
