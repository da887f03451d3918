//! Describes how the gazetteer lies in memory: arrays of rows of fixed length
//! over a few long texts. The build script writes them; the program reads them
//! as they are.

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
    /// Marks a piece of one of the long texts.
    Span {
        start: U32,
        length: u8,
    }
}

row! {
    /// Describes a commune or municipal arrondissement; the rows are in the
    /// order of the INSEE codes.
    CommuneRow {
        /// Lies in the labels.
        name: Span,
        insee: [u8; 5],
        departement: u8,
        /// Is a position among the arrondissements, or [`NONE`] overseas where
        /// there are none.
        arrondissement: U16,
        population: U32,
        /// Is the commune that a municipal arrondissement belongs to, else the
        /// commune itself.
        whole: U16,
        /// Lies in the postcodes of communes.
        postcodes: Span,
    }
}

row! {
    /// Says about where a commune is; the rows are in the order of the
    /// communes.
    WhereaboutsRow {
        /// Counts units of 10⁻⁴ degrees.
        latitude: I32,
        /// Counts units of 10⁻⁴ degrees.
        longitude: I32,
        /// Is [`OF_ITSELF`], [`OF_POSTCODE`], [`OF_SURROUNDINGS`] or [`NOWHERE`].
        source: u8,
    }
}

row! {
    /// Describes a département or collectivity; the rows are in the order of
    /// the source.
    DepartementRow {
        /// Lies in the labels.
        name: Span,
        /// Holds two or three characters; zeros fill it up.
        code: [u8; 3],
        region: u8,
        /// Counts the inhabitants of all its communes.
        population: U32,
        /// Is its commune where it has only one, else [`NONE`].
        only: U16,
    }
}

row! {
    /// Describes an arrondissement of a département.
    ArrondissementRow {
        /// Lies in the labels.
        name: Span,
        departement: u8,
    }
}

row! {
    /// Describes a name ready for comparison; the rows are in the order of
    /// their letters without spaces.
    NameRow {
        /// Lies in the keys.
        key: Span,
        /// Is the position of its first bearer.
        bearers: U32,
        bearers_length: U16,
        /// Is 1 where a much larger commune is called so for short.
        contested: u8,
    }
}

row! {
    /// Describes a place that bears a name.
    BearerRow {
        /// Encodes a [`RowTarget`].
        target: U16,
        /// Encodes a [`NameKind`].
        how: u8,
        /// Lies in the labels; it is empty where the name is the target's own.
        label: Span,
    }
}

row! {
    /// Describes three neighbouring letters; the rows are in the order of their
    /// hashes.
    GramRow {
        hash: U32,
        /// Is the position of its first posting: a name that contains the
        /// letters.
        postings: U32,
    }
}

row! {
    /// Describes how the name of a town or département sounds.
    EarRow {
        /// Is its position among the names.
        name: U16,
        /// Lies in the sounds: read as French.
        french: Span,
        /// Lies in the sounds: read by its letters, as who knows no French does.
        letters: Span,
    }
}

row! {
    /// Describes a postcode; the rows are in numeric order.
    PostcodeRow {
        code: U32,
        /// Is the position of the first of its communes.
        communes: U32,
        communes_length: u8,
    }
}

row! {
    /// Describes a place on the map.
    PositionRow {
        /// Counts units of 10⁻⁴ degrees.
        latitude: I32,
        /// Counts units of 10⁻⁴ degrees.
        longitude: I32,
        /// Is a département, or [`ABROAD`].
        departement: u8,
        /// Is a commune, or [`NONE`].
        commune: U16,
    }
}

/// Says that a commune's position is its own, or that of the commune it is a part of.
pub const OF_ITSELF: u8 = 0;
/// Says that it is the middle of the communes that share a postcode.
pub const OF_POSTCODE: u8 = 1;
/// Says that it is that of other communes of the arrondissement or département.
pub const OF_SURROUNDINGS: u8 = 2;
/// Says that nobody knows.
pub const NOWHERE: u8 = u8::MAX;
/// Says how many units of a position make one degree.
pub const POSITION_UNITS: f64 = 10_000.0;
/// Stands where a row points to no other row.
pub const NONE: u16 = u16::MAX;
/// Stands where a département would, for a place across a border.
pub const ABROAD: u8 = u8::MAX;

/// Says which row a name leads to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum RowTarget {
    Commune(u16),
    Departement(u8),
    Region(u8),
}

/// Gives the codes of a [`RowTarget`]: communes begin at 0, then come
/// départements, then regions.
pub const FIRST_DEPARTEMENT: u16 = 60_000;
pub const FIRST_REGION: u16 = 61_000;

impl RowTarget {
    /// Reads the code of a row, which the build script wrote.
    pub fn decode(code: u16) -> Self {
        let low = |first: u16| u8::try_from(code - first).unwrap_or(u8::MAX);
        match code {
            0..FIRST_DEPARTEMENT => Self::Commune(code),
            FIRST_DEPARTEMENT..FIRST_REGION => Self::Departement(low(FIRST_DEPARTEMENT)),
            FIRST_REGION.. => Self::Region(low(FIRST_REGION)),
        }
    }
}

/// Says how a place bears a name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[repr(u8)]
pub enum NameKind {
    /// The name is its name today.
    Own = 0,
    /// The name was its own before, or is that of the part where its seat is.
    Former = 1,
    /// Another part of it is called so, or was.
    Part = 2,
    /// The name is its name in another language or alphabet.
    Foreign = 3,
    /// People who speak another language write it so, by ear or by their own letters. It is
    /// never certain.
    Spelling = 4,
}

impl NameKind {
    /// Reads the code of a row, which the build script wrote.
    pub fn decode(code: u8) -> Self {
        match code {
            0 => Self::Own,
            1 => Self::Former,
            2 => Self::Part,
            3 => Self::Foreign,
            _ => Self::Spelling,
        }
    }
}

/// Returns the FNV-1a hash of 32 bits, which is the same at build time and at
/// run time, on every machine.
pub fn hash(text: impl IntoIterator<Item = u8>) -> u32 {
    text.into_iter().fold(0x811c_9dc5, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193))
}

/// Returns the FNV-1a hash of 64 bits, for names of which only the hash is kept: of one of
/// 32 bits, two sentences in a thousand have a run of words with the hash of a city abroad.
pub fn long_hash(text: impl IntoIterator<Item = u8>) -> u64 {
    text.into_iter()
        .fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3))
}

/// Returns the hashes of every three neighbouring letters of a text, word by
/// word. The beginning and the end of each word count as letters.
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
