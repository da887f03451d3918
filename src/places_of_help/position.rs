//! Says where a place of help is, rounded to a metre, and how much that can be
//! trusted.

use serde::{Deserialize, Serialize};

use crate::gazetteer::Point;

/// Says what a position is that of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Precision {
    /// It is that of the address, so a distance means something.
    Address,
    /// It is only that of the commune, so a distance is rough.
    Commune,
}

/// Says how many units make one degree: positions are kept in 10⁻⁵ degrees.
const UNITS: f64 = 100_000.0;

/// Says where a place is, to a metre.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "Degrees", into = "Degrees")]
pub struct Position {
    latitude: i32,
    longitude: i32,
}

/// Holds a position as it is written in JSON.
#[derive(Serialize, Deserialize)]
struct Degrees {
    latitude: f64,
    longitude: f64,
}

impl Position {
    /// Rounds a point to a position.
    #[expect(clippy::cast_possible_truncation, reason = "a point has at most 180 degrees")]
    pub fn of(point: Point) -> Self {
        let units = |degrees: f64| (degrees * UNITS).round() as i32;
        Self { latitude: units(point.latitude()), longitude: units(point.longitude()) }
    }

    /// Returns the degrees north and east.
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
