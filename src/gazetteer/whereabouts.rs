//! Says where a commune is. The list of positions knows one commune in four by
//! its code; the others are placed among their neighbours, and the result says
//! how sure that is.

use super::{
    arrays,
    commune::{Commune, InseeDepartement},
    point::Point,
    rows::{NONE, POSITION_UNITS, PositionRow},
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
    /// it: 4 km away in the median, and at most 13 km for 99 in 100.
    Postcode,
    /// The position is that of the other communes of its arrondissement or
    /// département: 14 km away in the median, so only good enough to look
    /// around.
    Surroundings,
}

impl Commune {
    /// Returns about where it is, except for a few islands that no list knows.
    pub fn whereabouts(self) -> Option<Whereabouts> {
        let own = || middle(self.positions()).or_else(|| middle(self.whole().positions()));
        let sharing = || middle(self.sharing_a_postcode().flat_map(Self::positions));
        let around = || {
            let arrondissement = self.arrondissement()?;
            central(
                arrays::positions()
                    .1
                    .iter()
                    .filter(move |row| commune(row).and_then(Self::arrondissement) == Some(arrondissement)),
            )
        };
        let departement = || central(self.departement().positions());
        let from = |source| move |point| Whereabouts { point, source };
        own()
            .map(from(PositionSource::Itself))
            .or_else(|| sharing().map(from(PositionSource::Postcode)))
            .or_else(|| around().or_else(departement).map(from(PositionSource::Surroundings)))
    }

    fn positions(self) -> impl Iterator<Item = &'static PositionRow> {
        let rows = arrays::positions().1;
        let start = rows.partition_point(|row| row.commune.get() < self.0);
        rows.iter().skip(start).take_while(move |row| row.commune.get() == self.0)
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

fn commune(row: &PositionRow) -> Option<Commune> {
    Some(row.commune.get()).filter(|at| *at != NONE).map(Commune)
}

fn position(row: &PositionRow) -> Option<Point> {
    let degrees = |units: i32| f64::from(units) / POSITION_UNITS;
    Point::new(degrees(row.latitude.get()), degrees(row.longitude.get()))
}

/// Returns the mean of some positions. No département lies on both sides of the
/// antimeridian, so the mean of longitudes makes sense.
fn middle<'a>(rows: impl Iterator<Item = &'a PositionRow>) -> Option<Point> {
    let (mut count, mut latitude, mut longitude) = (0.0, 0.0, 0.0);
    for point in rows.filter_map(position) {
        count += 1.0;
        latitude += point.latitude();
        longitude += point.longitude();
    }
    // Without any, the mean is no number, and no point.
    Point::new(latitude / count, longitude / count)
}

/// Returns the position that is nearest to the mean, because the mean itself
/// may lie in the sea between islands.
fn central<'a>(rows: impl Iterator<Item = &'a PositionRow> + Clone) -> Option<Point> {
    let mean = middle(rows.clone())?;
    rows.filter_map(position).min_by(|a, b| a.metres_to(mean).total_cmp(&b.metres_to(mean)))
}
