//! A place that helps, as it is kept: typed, checked, small. It holds what a
//! person needs to get there and no opinion on it.

use serde::{Deserialize, Serialize};

use super::legal::Legal;
use crate::gazetteer::Point;

/// A place that helps.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct HelpPoint {
    /// Its id, the only one in its list.
    pub id: HelpId,
    /// The list it stands in.
    pub list: List,
    /// What kind of place it is.
    pub kind: HelpPointKind,
    /// Its name, as printed.
    pub name: Box<str>,
    /// Its address without postcode and commune, line by line.
    pub address: Lines,
    /// Its postcode.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub postcode: Option<Postcode>,
    /// The name of its commune, as printed.
    pub commune: Box<str>,
    /// The INSEE code of its commune, where the gazetteer knows it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub insee: Option<Insee>,
    /// Where it is.
    pub position: Position,
    /// What its position is that of.
    pub precision: Precision,
    /// Its telephone number, as printed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phone: Option<Box<str>>,
    /// Its mail address.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mail: Option<Box<str>>,
    /// Its site: an http or https address.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub website: Option<Box<str>>,
    /// When it is open.
    pub opening: Opening,
    /// What else its list says of it, as printed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub remark: Option<Box<str>>,
    /// What only legal help has.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub legal: Option<Box<Legal>>,
}

/// A list of places.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum List {
    /// The official list of France services: digital help.
    FranceServices,
    /// Legal help, written down by operators.
    LegalHelp,
}

impl List {
    /// All of them.
    pub const ALL: [Self; 2] = [Self::FranceServices, Self::LegalHelp];

    /// Its name in commands and in the store.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::FranceServices => "france-services",
            Self::LegalHelp => "legal-help",
        }
    }

    pub(super) fn at(self) -> usize {
        match self {
            Self::FranceServices => 0,
            Self::LegalHelp => 1,
        }
    }
}

/// What kind of place it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum HelpPointKind {
    /// A France services house.
    FranceServices,
    /// A France services bus: not always where its position is.
    FranceServicesBus,
    /// A point-justice.
    PointJustice,
    /// Hours at which somebody advises.
    Permanence,
    /// An association.
    Association,
    /// Lawyers.
    Lawyers,
}

impl HelpPointKind {
    /// Those of legal help, by the word that its list writes.
    pub(super) const LEGAL: [(&'static str, Self); 4] = [
        ("point-justice", Self::PointJustice),
        ("permanence", Self::Permanence),
        ("association", Self::Association),
        ("lawyers", Self::Lawyers),
    ];
}

/// What a position is that of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Precision {
    /// Its address: a distance means something.
    Address,
    /// Its commune only: a distance is rough.
    Commune,
}

/// The longest id, in bytes: it goes into buttons.
const LONGEST_ID: usize = 40;

/// The id of a place in its list: ASCII letters, digits, `-` and `_`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct HelpId(Box<str>);

impl HelpId {
    /// Reads an id; none if it is empty, long, or has other signs.
    pub fn parse(text: &str) -> Option<Self> {
        let is_plain = text.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_');
        (is_plain && (1..=LONGEST_ID).contains(&text.len())).then(|| Self(text.into()))
    }

    /// As it is written.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl TryFrom<String> for HelpId {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        Self::parse(&text).ok_or_else(|| format!("`{text}` is no id of a place of help"))
    }
}

impl From<HelpId> for String {
    fn from(id: HelpId) -> Self {
        id.0.into()
    }
}

macro_rules! code {
    ($(#[$about:meta])* $name:ident, $what:literal, $is_code:expr) => {
        $(#[$about])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(try_from = "String", into = "String")]
        pub struct $name([u8; 5]);

        impl $name {
            /// Reads one; a zero that a spreadsheet took from its beginning is put back.
            pub fn parse(text: &str) -> Option<Self> {
                let mut code = [b'0'; 5];
                let start = 5usize.checked_sub(text.len()).filter(|missing| *missing <= 1)?;
                code[start..].copy_from_slice(text.as_bytes());
                let is_code: fn(&[u8; 5]) -> bool = $is_code;
                is_code(&code).then_some(Self(code))
            }

            /// Five characters.
            pub fn as_str(&self) -> &str {
                std::str::from_utf8(&self.0).unwrap_or_default()
            }
        }

        impl TryFrom<String> for $name {
            type Error = String;

            fn try_from(text: String) -> Result<Self, String> {
                Self::parse(&text).ok_or_else(|| format!(concat!("`{}` is no ", $what), text))
            }
        }

        impl From<$name> for String {
            fn from(code: $name) -> Self {
                code.as_str().to_owned()
            }
        }
    };
}

code!(
    /// A postcode: five digits.
    Postcode,
    "postcode",
    |code| code.iter().all(u8::is_ascii_digit)
);
code!(
    /// The INSEE code of a commune: five digits, or `2A` or `2B` and three.
    Insee,
    "INSEE code",
    |code| {
        let [first, second, rest @ ..] = code;
        let is_corsican = *first == b'2' && matches!(second, b'A' | b'B');
        first.is_ascii_digit() && (second.is_ascii_digit() || is_corsican) && rest.iter().all(u8::is_ascii_digit)
    }
);

/// Where a place is, to a metre.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "Degrees", into = "Degrees")]
pub struct Position {
    latitude: i32,
    longitude: i32,
}

/// Positions are kept in 10⁻⁵ degrees.
const UNITS: f64 = 100_000.0;

/// A position as it is written in JSON.
#[derive(Serialize, Deserialize)]
struct Degrees {
    latitude: f64,
    longitude: f64,
}

impl Position {
    /// Of a point, rounded.
    #[expect(clippy::cast_possible_truncation, reason = "a point has at most 180 degrees")]
    pub fn of(point: Point) -> Self {
        let units = |degrees: f64| (degrees * UNITS).round() as i32;
        Self { latitude: units(point.latitude()), longitude: units(point.longitude()) }
    }

    /// Degrees north and east.
    pub fn degrees(self) -> (f64, f64) {
        (f64::from(self.latitude) / UNITS, f64::from(self.longitude) / UNITS)
    }
}

impl TryFrom<Degrees> for Position {
    type Error = String;

    fn try_from(Degrees { latitude, longitude }: Degrees) -> Result<Self, String> {
        let point = Point::new(latitude, longitude);
        point.map(Self::of).ok_or_else(|| format!("`{latitude}, {longitude}` is no position"))
    }
}

impl From<Position> for Degrees {
    fn from(position: Position) -> Self {
        let (latitude, longitude) = position.degrees();
        Self { latitude, longitude }
    }
}

/// Some lines of text, kept as one: thousands of places stay small.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "Vec<String>", into = "Vec<String>")]
pub struct Lines(Box<str>);

impl Lines {
    /// The lines, none of them empty.
    pub fn iter(&self) -> impl Iterator<Item = &str> {
        self.0.lines()
    }
}

impl From<Vec<String>> for Lines {
    fn from(lines: Vec<String>) -> Self {
        let lines = lines.iter().flat_map(|line| line.lines()).map(str::trim).filter(|line| !line.is_empty());
        Self(lines.collect::<Vec<_>>().join("\n").into())
    }
}

impl From<Lines> for Vec<String> {
    fn from(lines: Lines) -> Self {
        lines.iter().map(str::to_owned).collect()
    }
}

/// When a place is open.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Opening {
    /// Its list does not say: it must be asked for, not taken for closed.
    Unknown,
    /// Day by day.
    Week(Week),
    /// In words.
    Text(Box<str>),
}

/// Opening hours from Monday to Sunday, as printed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "[Option<String>; 7]", into = "[Option<String>; 7]")]
pub struct Week(Box<str>);

impl Week {
    /// The days from Monday to Sunday; none when closed.
    pub fn days(&self) -> [Option<&str>; 7] {
        let mut lines = self.0.split('\n');
        [(); 7].map(|()| lines.next().filter(|hours| !hours.is_empty()))
    }
}

impl From<[Option<String>; 7]> for Week {
    fn from(days: [Option<String>; 7]) -> Self {
        let days = days.map(|hours| hours.unwrap_or_default().replace(['\n', '\r'], " ").trim().to_owned());
        Self(days.join("\n").into())
    }
}

impl From<Week> for [Option<String>; 7] {
    fn from(week: Week) -> Self {
        week.days().map(|hours| hours.map(str::to_owned))
    }
}

impl HelpPoint {
    /// Where it is, as a point; its position came from one.
    pub fn point(&self) -> Option<Point> {
        let (latitude, longitude) = self.position.degrees();
        Point::new(latitude, longitude)
    }
}
