//! Describes communes, and the arrondissements and départements in which they
//! lie. Each value is the position of a row in the gazetteer.

use super::{
    arrays,
    rows::{CommuneRow, DepartementRow, NONE},
};

/// Identifies a commune of today, or a municipal arrondissement of Paris, Lyon
/// or Marseille.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Commune(pub(super) u16);

/// Identifies an arrondissement of a département.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Arrondissement(pub(super) u16);

/// Identifies a département or collectivity as INSEE lists it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct InseeDepartement(pub(super) u8);

impl Commune {
    /// Returns the commune with this INSEE code.
    pub fn with_insee(code: &str) -> Option<Self> {
        let at = arrays::communes().binary_search_by(|row| row.insee.as_slice().cmp(code.as_bytes())).ok()?;
        u16::try_from(at).ok().map(Self)
    }

    /// Returns all communes in the order of their INSEE codes.
    pub fn all() -> impl Iterator<Item = Self> {
        (0..).take(arrays::communes().len()).map(Self)
    }

    pub(super) fn row(self) -> &'static CommuneRow {
        &arrays::communes()[usize::from(self.0)]
    }

    /// Returns the official name, in French.
    pub fn name(self) -> &'static str {
        arrays::label(self.row().name)
    }

    /// Returns the INSEE code, which has five characters.
    pub fn insee(self) -> &'static str {
        std::str::from_utf8(&self.row().insee).unwrap_or_default()
    }

    pub fn departement(self) -> InseeDepartement {
        InseeDepartement(self.row().departement)
    }

    /// Returns its arrondissement; communes of the collectivities have none.
    pub fn arrondissement(self) -> Option<Arrondissement> {
        Some(self.row().arrondissement.get()).filter(|at| *at != NONE).map(Arrondissement)
    }

    /// Returns the number of inhabitants: 0 where nobody lives or the source
    /// does not say.
    pub fn population(self) -> u32 {
        self.row().population.get()
    }

    /// Returns the commune that a municipal arrondissement belongs to, and any
    /// other commune itself.
    #[must_use]
    pub fn whole(self) -> Self {
        Self(self.row().whole.get())
    }
}

impl Arrondissement {
    /// Returns all arrondissements, département by département.
    pub(crate) fn all() -> impl Iterator<Item = Self> {
        (0..).take(arrays::arrondissements().len()).map(Self)
    }

    /// Returns its position in [`Arrondissement::all`].
    pub(crate) fn at(self) -> usize {
        usize::from(self.0)
    }

    pub(crate) fn name(self) -> &'static str {
        arrays::label(arrays::arrondissements()[self.at()].name)
    }

    pub(crate) fn departement(self) -> InseeDepartement {
        InseeDepartement(arrays::arrondissements()[self.at()].departement)
    }
}

impl InseeDepartement {
    /// Returns the département with this INSEE code.
    pub fn with_code(code: &str) -> Option<Self> {
        Self::all().find(|departement| departement.code() == code)
    }

    /// Returns all départements in the order of the source.
    pub(crate) fn all() -> impl Iterator<Item = Self> {
        (0..).take(arrays::departements().len()).map(Self)
    }

    fn row(self) -> &'static DepartementRow {
        &arrays::departements()[usize::from(self.0)]
    }

    /// Returns the name, in French.
    pub(crate) fn name(self) -> &'static str {
        arrays::label(self.row().name)
    }

    /// Returns the INSEE code, which has two or three characters.
    pub fn code(self) -> &'static str {
        std::str::from_utf8(&self.row().code).unwrap_or_default().trim_end_matches('\0')
    }

    /// Returns the number of inhabitants of all its communes.
    pub(crate) fn population(self) -> u32 {
        self.row().population.get()
    }

    /// Returns its commune where it has only one, as Paris does.
    pub(crate) fn only_commune(self) -> Option<Commune> {
        let only = self.row().only.get();
        (only != NONE).then_some(Commune(only))
    }
}

/// Returns the départements of a region, given by
/// [`Target::Region`](super::Target::Region).
pub fn departements_of(region: u8) -> impl Iterator<Item = InseeDepartement> {
    InseeDepartement::all().filter(move |departement| departement.row().region == region)
}
