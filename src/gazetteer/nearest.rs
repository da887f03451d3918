//! Finds the places that are nearest to a position.

use serde::{Deserialize, Serialize};

use super::{
    arrays,
    commune::{Commune, InseeDepartement},
    point::Point,
    rows::{NONE, POSITION_UNITS, PositionRow},
};

/// Lists what lies around a position. Nothing else of a person's position is
/// ever kept.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Vicinity {
    /// Holds the INSEE codes of the nearest communes in France, nearest first
    /// and at most five; the code of a département where no commune is known.
    pub places: Vec<String>,
    /// Says that the nearest place of all lies outside France.
    pub abroad: bool,
}

/// Says how many of the nearest places count: near a border the nearest one is
/// not always in the right département.
const NEAREST: usize = 5;
/// Limits how far away the nearest place may be, in kilometres: nobody lives
/// farther from it.
const FARTHEST: f64 = 30.0;
/// Sets the same limit for Guyane and for scattered islands.
const FARTHEST_OVERSEAS: f64 = 150.0;
/// Says by how many kilometres a place across a border must be nearer to count.
const BORDER: f64 = 1.0;
/// Gives the kilometres in a degree of latitude.
const DEGREE: f64 = 111.195;

/// Returns where communes of France are.
pub(crate) fn positions() -> impl Iterator<Item = (Commune, Point)> {
    arrays::positions().1.iter().filter_map(|row| {
        let commune = Some(row.commune.get()).filter(|at| *at != NONE).map(Commune)?;
        let latitude = f64::from(row.latitude.get()) / POSITION_UNITS;
        Some((commune, Point::new(latitude, f64::from(row.longitude.get()) / POSITION_UNITS)?))
    })
}

impl Point {
    /// Returns the places around this position.
    pub fn vicinity(self) -> Vicinity {
        let mut vicinity = Vicinity::default();
        let abroad = self.nearest::<1>(true).first().map_or(f64::INFINITY, |(_, distance)| *distance);
        for (row, distance) in self.nearest::<NEAREST>(false) {
            let departement = InseeDepartement(row.departement);
            let is_overseas = departement.code().len() > 2;
            if distance > if is_overseas { FARTHEST_OVERSEAS } else { FARTHEST } {
                continue;
            }
            if vicinity.places.is_empty() {
                vicinity.abroad = abroad + BORDER < distance;
            }
            let commune = Some(row.commune.get()).filter(|at| *at != NONE).map(Commune);
            vicinity.places.push(commune.map_or(departement.code(), Commune::insee).to_owned());
        }
        vicinity.abroad |= vicinity.places.is_empty();
        vicinity
    }

    /// Returns the nearest rows abroad or in France, with their distances in
    /// kilometres. At such distances the straight line is as good as the way
    /// along the globe.
    fn nearest<const N: usize>(self, abroad: bool) -> Vec<(&'static PositionRow, f64)> {
        let (outside, inside) = arrays::positions();
        let rows = if abroad { outside } else { inside };
        let width = self.latitude().to_radians().cos();
        let mut nearest = [(f64::INFINITY, 0); N];
        for (at, row) in rows.iter().enumerate() {
            let north = f64::from(row.latitude.get()) / POSITION_UNITS - self.latitude();
            let east = (f64::from(row.longitude.get()) / POSITION_UNITS - self.longitude()).abs();
            let east = east.min(360.0 - east) * width;
            let square = north * north + east * east;
            if nearest.last().is_some_and(|(last, _)| square < *last) {
                let after = nearest.partition_point(|(known, _)| *known <= square);
                nearest[after..].rotate_right(1);
                nearest[after] = (square, at);
            }
        }
        nearest.iter().filter_map(|(square, at)| Some((rows.get(*at)?, square.sqrt() * DEGREE))).collect()
    }
}
