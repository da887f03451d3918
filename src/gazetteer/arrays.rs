//! Gives access to the gazetteer's arrays, which the build script writes from
//! `data/places`. They are read where they lie in the program: nothing is
//! computed at start and nothing is copied. The rows are described in `rows`.

use zerocopy::{
    FromBytes, Immutable, KnownLayout,
    little_endian::{U16, U32, U64},
};

use super::rows::{
    ABROAD, ArrondissementRow, BearerRow, CommuneRow, DepartementRow, EarRow, GramRow, NameRow, PositionRow,
    PostcodeRow, Span, WhereaboutsRow,
};

macro_rules! embedded {
    ($file:literal) => {
        include_bytes!(concat!(env!("OUT_DIR"), "/", $file))
    };
}

static LABELS: &str = include_str!(concat!(env!("OUT_DIR"), "/labels.txt"));
static SOUNDS: &str = include_str!(concat!(env!("OUT_DIR"), "/sounds.txt"));
static KEYS: &str = include_str!(concat!(env!("OUT_DIR"), "/keys.txt"));

/// Reads the rows of a file that the build script wrote; only a file that did
/// not come from it can have a length that does not fit, and gives no rows.
fn table<T: FromBytes + KnownLayout + Immutable>(bytes: &'static [u8]) -> &'static [T] {
    <[T]>::ref_from_bytes(bytes).unwrap_or_default()
}

pub(super) fn communes() -> &'static [CommuneRow] {
    table(embedded!("communes.bin"))
}

/// Returns about where each commune is, in the order of [`communes`].
pub(super) fn whereabouts() -> &'static [WhereaboutsRow] {
    table(embedded!("whereabouts.bin"))
}

/// Returns the postcodes of a commune.
pub(super) fn postcodes_of(commune: &CommuneRow) -> &'static [U32] {
    let all: &[U32] = table(embedded!("commune-postcodes.bin"));
    let start = commune.postcodes.start.get() as usize;
    all.get(start..start + usize::from(commune.postcodes.length)).unwrap_or_default()
}

pub(super) fn departements() -> &'static [DepartementRow] {
    table(embedded!("departements.bin"))
}

pub(super) fn arrondissements() -> &'static [ArrondissementRow] {
    table(embedded!("arrondissements.bin"))
}

pub(super) fn names() -> &'static [NameRow] {
    table(embedded!("names.bin"))
}

pub(super) fn bearers() -> &'static [BearerRow] {
    table(embedded!("bearers.bin"))
}

pub(super) fn postcodes() -> &'static [PostcodeRow] {
    table(embedded!("postcodes.bin"))
}

/// Returns the communes of one postcode as positions in [`communes`].
pub(super) fn communes_of(postcode: &PostcodeRow) -> &'static [U16] {
    let all: &[U16] = table(embedded!("postcode-communes.bin"));
    let start = postcode.communes.get() as usize;
    all.get(start..start + usize::from(postcode.communes_length)).unwrap_or_default()
}

/// Returns the positions abroad, and those in France in the order of the
/// communes.
pub(super) fn positions() -> (&'static [PositionRow], &'static [PositionRow]) {
    let rows: &[PositionRow] = table(embedded!("positions.bin"));
    // Those abroad come first.
    rows.split_at(rows.partition_point(|row| row.departement == ABROAD))
}

pub(super) fn grams() -> &'static [GramRow] {
    table(embedded!("grams.bin"))
}

/// Returns the names that contain each trigram as positions in [`names`].
pub(super) fn postings() -> &'static [U16] {
    table(embedded!("postings.bin"))
}

/// Returns how the names of towns and départements sound.
pub(super) fn ears() -> &'static [EarRow] {
    table(embedded!("ears.bin"))
}

/// Returns the sounds of a name.
pub(super) fn sounds(span: Span) -> &'static str {
    piece(span, SOUNDS)
}

/// Returns the hashes of cities and countries outside France, in numeric order.
pub(super) fn foreign() -> &'static [U64] {
    table(embedded!("foreign.bin"))
}

/// Returns a name as it is printed.
pub(super) fn label(span: Span) -> &'static str {
    piece(span, LABELS)
}

/// Returns a name in canonical form, its words between spaces.
pub(super) fn key(span: Span) -> &'static str {
    piece(span, KEYS)
}

fn piece(span: Span, text: &'static str) -> &'static str {
    let start = span.start.get() as usize;
    text.get(start..start + usize::from(span.length)).unwrap_or_default()
}

/// Returns how many bytes of the program the gazetteer takes, and how many of
/// these are the index for the search by likeness.
pub fn size() -> (usize, usize) {
    let ears = embedded!("ears.bin").len() + SOUNDS.len();
    let index = embedded!("grams.bin").len() + embedded!("postings.bin").len() + ears;
    let rows = embedded!("communes.bin").len()
        + embedded!("departements.bin").len()
        + embedded!("arrondissements.bin").len()
        + embedded!("names.bin").len()
        + embedded!("bearers.bin").len()
        + embedded!("postcodes.bin").len()
        + embedded!("postcode-communes.bin").len()
        + embedded!("foreign.bin").len()
        + embedded!("positions.bin").len()
        + embedded!("whereabouts.bin").len()
        + embedded!("commune-postcodes.bin").len();
    (LABELS.len() + KEYS.len() + rows + index, index)
}
