//! Where a commune is. The list of positions knows one commune in four by its
//! code; the others are placed among their neighbours, and it is said how surely.

use super::{
    arrays,
    commune::{Commune, InseeDepartement},
    point::Point,
    rows::{NONE, POSITION_UNITS, PositionRow},
};

/// About where a commune is.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Whereabouts {
    /// Somewhere in it, or near it.
    pub point: Point,
    /// How near.
    pub source: PositionSource,
}

/// What a commune's position is taken from, the surest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum PositionSource {
    /// Its own row, or that of the commune it is a part of.
    Itself,
    /// Communes that share a postcode with it: 4 km away in the median, 13 km
    /// at most for 99 in 100.
    Postcode,
    /// The other communes of its arrondissement or département, 14 km away in
    /// the median: only good enough to look around.
    Surroundings,
}

impl Commune {
    /// About where it is; nothing for a few islands that no list knows.
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
    /// How far its nearest known place is, in kilometres.
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

/// The mean of some positions. No département lies on both sides of the
/// antimeridian, so that a mean of longitudes means something.
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

/// The position that is nearest to the mean: between islands lies the sea.
fn central<'a>(rows: impl Iterator<Item = &'a PositionRow> + Clone) -> Option<Point> {
    let mean = middle(rows.clone())?;
    rows.filter_map(position).min_by(|a, b| a.metres_to(mean).total_cmp(&b.metres_to(mean)))
}
