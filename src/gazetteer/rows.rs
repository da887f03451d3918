//! How the gazetteer lies in memory: arrays of fixed rows over a few long
//! texts, written by the build script and read as they are.

use zerocopy::{
    FromBytes, Immutable, IntoBytes, KnownLayout, Unaligned,
    little_endian::{I32, U16, U32},
};

macro_rules! row {
    ($(#[$about:meta])* $name:ident { $($(#[$field_about:meta])* $field:ident: $kind:ty,)+ }) => {
        $(#[$about])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, FromBytes, IntoBytes, Immutable, KnownLayout, Unaligned)]
        #[repr(C)]
        pub struct $name { $($(#[$field_about])* pub $field: $kind,)+ }
    };
}

row! {
    /// A piece of one of the long texts.
    Span {
        start: U32,
        length: u8,
    }
}

row! {
    /// A commune, or a municipal arrondissement, in the order of the INSEE codes.
    CommuneRow {
        /// In the labels.
        name: Span,
        insee: [u8; 5],
        departement: u8,
        /// Of the arrondissements; [`NONE`] overseas where there are none.
        arrondissement: U16,
        population: U32,
        /// The commune that a municipal arrondissement belongs to, else itself.
        whole: U16,
    }
}

row! {
    /// A département or collectivity, in the order of the source.
    DepartementRow {
        /// In the labels.
        name: Span,
        /// Two or three characters, and a zero.
        code: [u8; 3],
        region: u8,
        /// Of all its communes.
        population: U32,
        /// Its commune where it has only one, else [`NONE`].
        only: U16,
    }
}

row! {
    /// An arrondissement of a département.
    ArrondissementRow {
        /// In the labels.
        name: Span,
        departement: u8,
    }
}

row! {
    /// A name ready for comparison, in the order of its letters without spaces.
    NameRow {
        /// In the keys.
        key: Span,
        /// Of the bearers.
        bearers: U32,
        bearers_length: U16,
        /// 1 where a much larger commune is called so for short.
        contested: u8,
    }
}

row! {
    /// Who bears a name.
    BearerRow {
        /// A [`RowTarget`].
        target: U16,
        /// A [`Bearing`].
        how: u8,
        /// How it is written, in the labels; empty where it is the target's own name.
        label: Span,
    }
}

row! {
    /// Three neighbouring letters, in the order of their hashes.
    GramRow {
        hash: U32,
        /// Of the postings: names that have them.
        postings: U32,
    }
}

row! {
    /// A postcode, in numeric order.
    PostcodeRow {
        code: U32,
        /// Of the postcodes' communes.
        communes: U32,
        communes_length: u8,
    }
}

row! {
    /// A place on the map.
    PositionRow {
        /// 10⁻⁴ degrees.
        latitude: I32,
        /// 10⁻⁴ degrees.
        longitude: I32,
        /// [`ABROAD`], or a département.
        departement: u8,
        /// A commune, or [`NONE`].
        commune: U16,
    }
}

/// How many units of a position make one degree.
pub const POSITION_UNITS: f64 = 10_000.0;
/// No row.
pub const NONE: u16 = u16::MAX;
/// No département: across a border.
pub const ABROAD: u8 = u8::MAX;

/// What a name leads to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum RowTarget {
    /// A commune's row.
    Commune(u16),
    /// A département's row.
    Departement(u8),
    /// A region's row.
    Region(u8),
}

/// In a row: communes from 0, then départements, then regions.
pub const FIRST_DEPARTEMENT: u16 = 60_000;
pub const FIRST_REGION: u16 = 61_000;

impl RowTarget {
    /// From a row. The build script wrote it: it is one of the three.
    pub fn decode(code: u16) -> Self {
        let low = |first: u16| u8::try_from(code - first).unwrap_or(u8::MAX);
        match code {
            0..FIRST_DEPARTEMENT => Self::Commune(code),
            FIRST_DEPARTEMENT..FIRST_REGION => Self::Departement(low(FIRST_DEPARTEMENT)),
            FIRST_REGION.. => Self::Region(low(FIRST_REGION)),
        }
    }
}

/// How a place bears a name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[repr(u8)]
pub enum Bearing {
    /// It is its name today.
    Own = 0,
    /// It was, or it is that of the part where its seat is.
    Former = 1,
    /// Another part of it is called so, or was.
    Part = 2,
    /// It is its name in another language or alphabet.
    Foreign = 3,
}

impl Bearing {
    /// From a row.
    pub fn decode(code: u8) -> Self {
        match code {
            0 => Self::Own,
            1 => Self::Former,
            2 => Self::Part,
            _ => Self::Foreign,
        }
    }
}

/// FNV-1a, 32 bits: the same at build time and later, on every machine.
pub fn hash(text: impl IntoIterator<Item = u8>) -> u32 {
    text.into_iter().fold(0x811c_9dc5, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193))
}

/// The hashes of every three neighbouring letters of a text, word by word, with
/// the beginning and the end of each word as letters of their own.
pub fn grams(text: &str) -> Vec<u32> {
    let mut grams = Vec::with_capacity(text.len() + 2);
    for word in text.split(' ').filter(|word| !word.is_empty()) {
        let letters: Vec<char> = std::iter::once(' ').chain(word.chars()).chain([' ']).collect();
        grams.extend(letters.windows(3).map(|three| hash(three.iter().flat_map(|c| u32::from(*c).to_le_bytes()))));
    }
    grams.sort_unstable();
    grams.dedup();
    grams
}
