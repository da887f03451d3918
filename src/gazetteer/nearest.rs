//! Which places are nearest to a position.

use serde::{Deserialize, Serialize};

use super::{
    Commune, InseeDepartement, NONE, embedded,
    rows::{ABROAD, PositionRow},
    table,
};

/// A position (WGS 84, degrees).
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Point {
    latitude: f64,
    longitude: f64,
}

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
/// The mean radius of the globe, in metres.
pub(crate) const RADIUS: f64 = 6_371_008.8;
/// Rows hold 10⁻⁴ degrees.
pub(super) const UNITS: f64 = 10_000.0;

impl Point {
    /// A position on the globe; other numbers are none.
    pub fn new(latitude: f64, longitude: f64) -> Option<Self> {
        let is_on_globe = (-90.0..=90.0).contains(&latitude) && (-180.0..=180.0).contains(&longitude);
        is_on_globe.then_some(Self { latitude, longitude })
    }

    /// Reads two decimal numbers, latitude first, such as `48.73, 2.27` or, with
    /// the comma as in French, `48,7309 2,2713`. Fewer decimals may be anything,
    /// such as opening hours.
    pub fn parse(text: &str) -> Option<Self> {
        let text = text.trim();
        let by_comma = text.split_once([',', ';']).and_then(|(a, b)| Self::of(a, b, 2));
        let by_space = || text.split_once(char::is_whitespace);
        let parted = || by_space().and_then(|(a, b)| Self::of(a, b, 3));
        let french = || by_space().and_then(|(a, b)| Self::of(&a.replacen(',', ".", 1), &b.replacen(',', ".", 1), 3));
        by_comma.or_else(parted).or_else(french)
    }

    fn of(latitude: &str, longitude: &str, decimals: usize) -> Option<Self> {
        let degrees = |text: &str| {
            let (_, after) = text.trim().split_once('.')?;
            (after.len() >= decimals).then(|| text.trim().parse().ok()).flatten()
        };
        Self::new(degrees(latitude)?, degrees(longitude)?)
    }

    /// Degrees north.
    pub fn latitude(self) -> f64 {
        self.latitude
    }

    /// Degrees east.
    pub fn longitude(self) -> f64 {
        self.longitude
    }

    /// The way along the globe to another position (haversine formula).
    pub fn metres_to(self, other: Self) -> f64 {
        let half = |from: f64, to: f64| ((to - from).to_radians() / 2.0).sin().powi(2);
        let widths = self.latitude.to_radians().cos() * other.latitude.to_radians().cos();
        let square = half(self.latitude, other.latitude) + widths * half(self.longitude, other.longitude);
        2.0 * RADIUS * square.min(1.0).sqrt().asin()
    }

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
        let rows: &[PositionRow] = table(embedded!("positions.bin"));
        // Those abroad come first.
        let (outside, inside) = rows.split_at(rows.partition_point(|row| row.departement == ABROAD));
        let rows = if abroad { outside } else { inside };
        let width = self.latitude.to_radians().cos();
        let mut nearest = [(f64::INFINITY, 0); N];
        for (at, row) in rows.iter().enumerate() {
            let north = f64::from(row.latitude.get()) / UNITS - self.latitude;
            let east = (f64::from(row.longitude.get()) / UNITS - self.longitude).abs();
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
