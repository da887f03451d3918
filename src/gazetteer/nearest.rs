//! Which places are nearest to a position.

use serde::{Deserialize, Serialize};

use super::{
    arrays,
    commune::{Commune, InseeDepartement},
    point::Point,
    rows::{NONE, POSITION_UNITS, PositionRow},
};

/// What lies around a position: all that is ever kept of it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Vicinity {
    /// The nearest places in France, nearest first, at most five: INSEE codes of
    /// communes, or the code of a département.
    pub places: Vec<String>,
    /// The nearest place of all is outside France.
    pub abroad: bool,
}

/// How many of the nearest places count: near a border the right département is
/// not always that of the nearest.
const NEAREST: usize = 5;
/// Nobody lives farther than this from the nearest place, in kilometres.
const FARTHEST: f64 = 30.0;
/// The same in Guyane and on scattered islands.
const FARTHEST_OVERSEAS: f64 = 150.0;
/// A place across a border counts only where it is nearer by this, in kilometres.
const BORDER: f64 = 1.0;
/// Kilometres in a degree of latitude.
const DEGREE: f64 = 111.195;

impl Point {
    /// What lies around.
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

    /// The nearest rows abroad or in France, and their distance in kilometres. The
    /// straight way is as good as the globe's at distances that matter here.
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
