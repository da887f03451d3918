//! The places of France: communes, postcodes, départements, regions, their
//! names in many alphabets, and where they are. Made ready at build time from
//! `data/places` and read where it lies in the program: nothing is done at
//! start, nothing is copied. It knows names and places, not what a person means.

mod key;
mod sound;
mod rows;
mod similar;
mod nearest;
mod whereabouts;

use zerocopy::{FromBytes, Immutable, KnownLayout, little_endian::U16, little_endian::U32};

pub use key::{canonical, ordinal, without_article};
pub(crate) use nearest::RADIUS;
pub use nearest::{Point, Vicinity};
pub use rows::Bearing;
use rows::{ArrondissementRow, BearerRow, CommuneRow, DepartementRow, NONE, NameRow, PostcodeRow, Span};
pub use similar::{Alike, alike};
pub use whereabouts::{From, Whereabouts};

macro_rules! embedded {
    ($file:literal) => {
        include_bytes!(concat!(env!("OUT_DIR"), "/", $file))
    };
}
use embedded;

static LABELS: &str = include_str!(concat!(env!("OUT_DIR"), "/labels.txt"));
static KEYS: &str = include_str!(concat!(env!("OUT_DIR"), "/keys.txt"));

/// Rows that the build script wrote; a length that does not fit can't come from it.
fn table<T: FromBytes + KnownLayout + Immutable>(bytes: &'static [u8]) -> &'static [T] {
    <[T]>::ref_from_bytes(bytes).unwrap_or_default()
}

fn communes() -> &'static [CommuneRow] {
    table(embedded!("communes.bin"))
}

fn departements() -> &'static [DepartementRow] {
    table(embedded!("departements.bin"))
}

fn names() -> &'static [NameRow] {
    table(embedded!("names.bin"))
}

fn bearers() -> &'static [BearerRow] {
    table(embedded!("bearers.bin"))
}

impl Span {
    fn of(self, text: &'static str) -> &'static str {
        let start = self.start.get() as usize;
        text.get(start..start + usize::from(self.length)).unwrap_or_default()
    }
}

/// A commune of today, or a municipal arrondissement of Paris, Lyon or Marseille.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Commune(u16);

/// A département or collectivity, by its place in the gazetteer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct InseeDepartement(u8);

impl Commune {
    /// The one with this INSEE code.
    pub fn with_insee(code: &str) -> Option<Self> {
        let at = communes().binary_search_by(|row| row.insee.as_slice().cmp(code.as_bytes())).ok()?;
        u16::try_from(at).ok().map(Self)
    }

    /// All of them, in the order of their codes.
    pub fn all() -> impl Iterator<Item = Self> {
        (0..).take(communes().len()).map(Self)
    }

    fn row(self) -> &'static CommuneRow {
        &communes()[usize::from(self.0)]
    }

    /// Its official name, in French.
    pub fn name(self) -> &'static str {
        self.row().name.of(LABELS)
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

/// An arrondissement of a département.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Arrondissement(u16);

impl Arrondissement {
    /// All of them, département by département.
    pub fn all() -> impl Iterator<Item = Self> {
        (0..).take(Self::rows().len()).map(Self)
    }

    fn rows() -> &'static [ArrondissementRow] {
        table(embedded!("arrondissements.bin"))
    }

    /// Its place among [`Arrondissement::all`].
    pub fn at(self) -> usize {
        usize::from(self.0)
    }

    /// Its official name.
    pub fn name(self) -> &'static str {
        Self::rows()[self.at()].name.of(LABELS)
    }

    /// Its département.
    pub fn departement(self) -> InseeDepartement {
        InseeDepartement(Self::rows()[self.at()].departement)
    }
}

impl InseeDepartement {
    /// The one with this code.
    pub fn with_code(code: &str) -> Option<Self> {
        Self::all().find(|departement| departement.code() == code)
    }

    /// All of them, in the order of the source.
    pub fn all() -> impl Iterator<Item = Self> {
        (0..).take(departements().len()).map(Self)
    }

    fn row(self) -> &'static DepartementRow {
        &departements()[usize::from(self.0)]
    }

    /// Its name, in French.
    pub fn name(self) -> &'static str {
        self.row().name.of(LABELS)
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

/// The communes of a postcode, the most populated first; none where no
/// commune has it. A postcode of Paris, Lyon or Marseille gives the municipal
/// arrondissement.
pub fn with_postcode(code: u32) -> impl Iterator<Item = Commune> + Clone {
    let rows: &[PostcodeRow] = table(embedded!("postcodes.bin"));
    let of: &[U16] = table(embedded!("postcode-communes.bin"));
    let row = rows.binary_search_by(|row| row.code.get().cmp(&code)).ok().map(|at| rows[at]);
    let range = row.map_or(0..0, |row| {
        let start = row.communes.get() as usize;
        start..start + usize::from(row.communes_length)
    });
    of[range].iter().map(|row| Commune(row.get()))
}

/// All postcodes, in numeric order.
pub fn postcodes() -> impl Iterator<Item = u32> {
    let rows: &[PostcodeRow] = table(embedded!("postcodes.bin"));
    rows.iter().map(|row| row.code.get())
}

/// A name that places bear.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Name(u16);

/// What a name leads to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Target {
    /// A commune or municipal arrondissement.
    Commune(Commune),
    /// A département or collectivity.
    Departement(InseeDepartement),
    /// A region, for [`departements_of`].
    Region(u8),
}

/// A place that bears a name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Bearer {
    /// The place.
    pub target: Target,
    /// How it bears the name.
    pub how: Bearing,
    /// How the name is written, where it is not the place's own.
    pub label: Option<&'static str>,
}

impl Name {
    /// The name that these canonical words make, however they are parted.
    pub fn of(words: &[String]) -> Option<Self> {
        let typed = || words.iter().flat_map(|word| word.bytes());
        let at = names().binary_search_by(|row| glued(row).cmp(typed())).ok()?;
        u16::try_from(at).ok().map(Self)
    }

    fn row(self) -> &'static NameRow {
        &names()[usize::from(self.0)]
    }

    /// Its words in canonical form, between spaces.
    pub fn key(self) -> &'static str {
        self.row().key.of(KEYS)
    }

    /// Whether a larger commune is called so for short.
    pub fn is_contested(self) -> bool {
        self.row().contested != 0
    }

    /// Every place that bears it.
    pub fn bearers(self) -> impl Iterator<Item = Bearer> + Clone {
        let start = self.row().bearers.get() as usize;
        let rows = &bearers()[start..start + usize::from(self.row().bearers_length.get())];
        rows.iter().map(|row| Bearer {
            target: match rows::RowTarget::decode(row.target.get()) {
                rows::RowTarget::Commune(at) => Target::Commune(Commune(at)),
                rows::RowTarget::Departement(at) => Target::Departement(InseeDepartement(at)),
                rows::RowTarget::Region(at) => Target::Region(at),
            },
            how: Bearing::decode(row.how),
            label: (row.label.length > 0).then(|| row.label.of(LABELS)),
        })
    }

    /// The name that a commune itself bears.
    pub fn of_commune(commune: Commune) -> Option<Self> {
        let words = canonical(&crate::fold::words(commune.name()));
        Self::of(without_article(&words))
    }
}

fn glued(row: &NameRow) -> impl Iterator<Item = u8> + use<> {
    row.key.of(KEYS).bytes().filter(|byte| *byte != b' ')
}

/// Whether these canonical words name a city or a country outside France.
pub fn is_foreign(words: &[String]) -> bool {
    let hashes: &[U32] = table(embedded!("foreign.bin"));
    let is_listed = |words: &[String]| {
        let hash = rows::hash(words.iter().flat_map(|word| word.bytes()));
        hashes.binary_search_by(|known| known.get().cmp(&hash)).is_ok()
    };
    is_listed(words) || is_listed(without_article(words))
}

/// The bytes of the program that the gazetteer takes, and how much of them is
/// the index for search by likeness.
pub fn size() -> (usize, usize) {
    let index = embedded!("grams.bin").len() + embedded!("postings.bin").len();
    let rows = embedded!("communes.bin").len()
        + embedded!("departements.bin").len()
        + embedded!("arrondissements.bin").len()
        + embedded!("names.bin").len()
        + embedded!("bearers.bin").len()
        + embedded!("postcodes.bin").len()
        + embedded!("postcode-communes.bin").len()
        + embedded!("foreign.bin").len()
        + embedded!("positions.bin").len();
    (LABELS.len() + KEYS.len() + rows + index, index)
}
