//! Where a commune is. The list of positions knows one commune in four by its
//! code; the others are placed among their neighbours, and it is said how surely.

use zerocopy::little_endian::U16;

use super::{
    Commune, InseeDepartement, Point, embedded,
    nearest::UNITS,
    rows::{ABROAD, NONE, PositionRow, PostcodeRow},
    table,
};

/// About where a commune is.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Whereabouts {
    /// Somewhere in it, or near it.
    pub point: Point,
    /// How near.
    pub from: From,
}

/// What a commune's position is taken from, the surest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum From {
    /// Its own row, or that of the commune it is a part of.
    Itself,
    /// Communes that share a postcode with it: 4 km away in the median, 13 km
    /// at most for 99 in 100.
    Postcode,
    /// The other communes of its arrondissement or département, 14 km away in
    /// the median: only good enough to look around.
    Around,
}

impl Commune {
    /// About where it is; nothing for a few islands that no list knows.
    pub fn whereabouts(self) -> Option<Whereabouts> {
        let own = || middle(self.positions()).or_else(|| middle(self.whole().positions()));
        let sharing = || middle(self.sharing_a_postcode().flat_map(Self::positions));
        let around = || {
            let arrondissement = self.arrondissement()?;
            central(
                inside().iter().filter(move |row| commune(row).and_then(Self::arrondissement) == Some(arrondissement)),
            )
        };
        let departement = || central(self.departement().positions());
        let from = |from| move |point| Whereabouts { point, from };
        own()
            .map(from(From::Itself))
            .or_else(|| sharing().map(from(From::Postcode)))
            .or_else(|| around().or_else(departement).map(from(From::Around)))
    }

    fn positions(self) -> impl Iterator<Item = &'static PositionRow> {
        let rows = inside();
        let start = rows.partition_point(|row| row.commune.get() < self.0);
        rows.iter().skip(start).take_while(move |row| row.commune.get() == self.0)
    }

    fn sharing_a_postcode(self) -> impl Iterator<Item = Self> {
        let postcodes: &[PostcodeRow] = table(embedded!("postcodes.bin"));
        let of: &[U16] = table(embedded!("postcode-communes.bin"));
        let range = |row: &PostcodeRow| {
            let start = row.communes.get() as usize;
            of.get(start..start + usize::from(row.communes_length)).unwrap_or_default()
        };
        let own = U16::new(self.0);
        let shared = postcodes.iter().map(range).filter(move |communes| communes.contains(&own));
        shared.flatten().map(|at| Self(at.get()))
    }
}

impl InseeDepartement {
    /// How far its nearest known place is, in kilometres.
    pub fn distance_to(self, point: Point) -> Option<f64> {
        let all = self.positions().filter_map(position);
        all.map(|known| known.metres_to(point) / 1000.0).min_by(f64::total_cmp)
    }

    fn positions(self) -> impl Iterator<Item = &'static PositionRow> + Clone {
        inside().iter().filter(move |row| row.departement == self.0)
    }
}

/// The positions in France, in the order of the communes.
fn inside() -> &'static [PositionRow] {
    let all: &[PositionRow] = table(embedded!("positions.bin"));
    all.get(all.partition_point(|row| row.departement == ABROAD)..).unwrap_or_default()
}

fn commune(row: &PositionRow) -> Option<Commune> {
    Some(row.commune.get()).filter(|at| *at != NONE).map(Commune)
}

fn position(row: &PositionRow) -> Option<Point> {
    let degrees = |units: i32| f64::from(units) / UNITS;
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
