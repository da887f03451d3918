//! Communes of today, and the arrondissements and départements that they lie in.
//! They are rows of the gazetteer: each is named by its place there.

use super::{
    arrays,
    rows::{CommuneRow, DepartementRow, NONE},
};

/// A commune of today, or a municipal arrondissement of Paris, Lyon or Marseille.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Commune(pub(super) u16);

/// An arrondissement of a département.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Arrondissement(pub(super) u16);

/// A département or collectivity, by its place in the gazetteer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct InseeDepartement(pub(super) u8);

impl Commune {
    /// The one with this INSEE code.
    pub fn with_insee(code: &str) -> Option<Self> {
        let at = arrays::communes().binary_search_by(|row| row.insee.as_slice().cmp(code.as_bytes())).ok()?;
        u16::try_from(at).ok().map(Self)
    }

    /// All of them, in the order of their codes.
    pub fn all() -> impl Iterator<Item = Self> {
        (0..).take(arrays::communes().len()).map(Self)
    }

    fn row(self) -> &'static CommuneRow {
        &arrays::communes()[usize::from(self.0)]
    }

    /// Its official name, in French.
    pub fn name(self) -> &'static str {
        arrays::label(self.row().name)
    }

    /// Its INSEE code: five characters.
    pub fn insee(self) -> &'static str {
        std::str::from_utf8(&self.row().insee).unwrap_or_default()
    }

    /// Its département.
    pub fn departement(self) -> InseeDepartement {
        InseeDepartement(self.row().departement)
    }

    /// Its arrondissement; the collectivities have none.
    pub fn arrondissement(self) -> Option<Arrondissement> {
        Some(self.row().arrondissement.get()).filter(|at| *at != NONE).map(Arrondissement)
    }

    /// Inhabitants; 0 where nobody lives or the source does not say.
    pub fn population(self) -> u32 {
        self.row().population.get()
    }

    /// The commune that a municipal arrondissement belongs to, else itself.
    #[must_use]
    pub fn whole(self) -> Self {
        Self(self.row().whole.get())
    }
}

impl Arrondissement {
    /// All of them, département by département.
    pub fn all() -> impl Iterator<Item = Self> {
        (0..).take(arrays::arrondissements().len()).map(Self)
    }

    /// Its place among [`Arrondissement::all`].
    pub fn at(self) -> usize {
        usize::from(self.0)
    }

    /// Its official name.
    pub fn name(self) -> &'static str {
        arrays::label(arrays::arrondissements()[self.at()].name)
    }

    /// Its département.
    pub fn departement(self) -> InseeDepartement {
        InseeDepartement(arrays::arrondissements()[self.at()].departement)
    }
}

impl InseeDepartement {
    /// The one with this code.
    pub fn with_code(code: &str) -> Option<Self> {
        Self::all().find(|departement| departement.code() == code)
    }

    /// All of them, in the order of the source.
    pub fn all() -> impl Iterator<Item = Self> {
        (0..).take(arrays::departements().len()).map(Self)
    }

    fn row(self) -> &'static DepartementRow {
        &arrays::departements()[usize::from(self.0)]
    }

    /// Its name, in French.
    pub fn name(self) -> &'static str {
        arrays::label(self.row().name)
    }

    /// Its code: two or three characters.
    pub fn code(self) -> &'static str {
        std::str::from_utf8(&self.row().code).unwrap_or_default().trim_end_matches('\0')
    }

    /// Inhabitants of all its communes.
    pub fn population(self) -> u32 {
        self.row().population.get()
    }

    /// Its commune, where it has only one: Paris.
    pub fn only_commune(self) -> Option<Commune> {
        let only = self.row().only.get();
        (only != NONE).then_some(Commune(only))
    }
}

/// The départements of a region.
pub fn departements_of(region: u8) -> impl Iterator<Item = InseeDepartement> {
    InseeDepartement::all().filter(move |departement| departement.row().region == region)
}
