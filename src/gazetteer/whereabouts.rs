//! Says where a commune is. The list of positions knows four inhabited communes
//! in ten; the others are placed among their neighbours when the program is
//! built, and the result says how sure that is.

use super::{
    arrays,
    commune::{Commune, InseeDepartement},
    point::Point,
    rows::{NOWHERE, OF_ITSELF, OF_POSTCODE, OF_SURROUNDINGS, POSITION_UNITS, PositionRow},
};

/// Says about where a commune is.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Whereabouts {
    /// Lies in the commune or near it.
    pub point: Point,
    /// Says how the position is known, and so how near it is.
    pub source: PositionSource,
}

/// Says what a commune's position is taken from, the surest source first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum PositionSource {
    /// The position is its own, or that of the commune it is a part of.
    Itself,
    /// The position is the middle of the communes that share a postcode with
    /// it.
    Postcode,
    /// The position is that of the other communes of its arrondissement or
    /// département, so only good enough to look around.
    Surroundings,
}

impl Commune {
    /// Returns about where it is, except for a few islands that no list knows.
    pub fn whereabouts(self) -> Option<Whereabouts> {
        let row = arrays::whereabouts().get(usize::from(self.0))?;
        let source = match row.source {
            OF_ITSELF => PositionSource::Itself,
            OF_POSTCODE => PositionSource::Postcode,
            OF_SURROUNDINGS..NOWHERE => PositionSource::Surroundings,
            NOWHERE => return None,
        };
        Some(Whereabouts { point: point(row.latitude.get(), row.longitude.get())?, source })
    }
}

impl InseeDepartement {
    /// Returns the distance to its nearest known place, in kilometres.
    pub fn distance_to(self, point: Point) -> Option<f64> {
        let all = self.positions().filter_map(position);
        all.map(|known| known.metres_to(point) / 1000.0).min_by(f64::total_cmp)
    }

    fn positions(self) -> impl Iterator<Item = &'static PositionRow> + Clone {
        arrays::positions().1.iter().filter(move |row| row.departement == self.0)
    }
}

fn position(row: &PositionRow) -> Option<Point> {
    point(row.latitude.get(), row.longitude.get())
}

fn point(latitude: i32, longitude: i32) -> Option<Point> {
    Point::new(f64::from(latitude) / POSITION_UNITS, f64::from(longitude) / POSITION_UNITS)
}
