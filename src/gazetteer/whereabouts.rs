//! Where a commune is. The list of positions knows one commune in four by its
//! code; the others are placed among their neighbours, and it is said how surely.

use zerocopy::little_endian::U16;

use super::{Commune, Departement, Point, embedded, rows, table};

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
    /// Communes that share a postcode with it: some kilometres away.
    Postcode,
    /// The other communes of its arrondissement or département: only good
    /// enough to look around.
    Around,
}

impl Commune {
    /// About where it is; nothing for a few islands that no list knows.
    pub fn whereabouts(self) -> Option<Whereabouts> {
        let own = || middle(|at| at == self).or_else(|| middle(|at| at == self.whole()));
        let sharing = || {
            let communes = self.sharing_a_postcode();
            middle(|at| communes.contains(&at))
        };
        let around = || self.arrondissement().and_then(|_| middle(|at| at.arrondissement() == self.arrondissement()));
        let departement = || middle(|at| at.departement() == self.departement());
        let from = |from| move |point| Whereabouts { point, from };
        own()
            .map(from(From::Itself))
            .or_else(|| sharing().map(from(From::Postcode)))
            .or_else(|| around().or_else(departement).map(from(From::Around)))
    }

    fn sharing_a_postcode(self) -> Vec<Self> {
        let postcodes: &[rows::PostcodeRow] = table(embedded!("postcodes.bin"));
        let of: &[U16] = table(embedded!("postcode-communes.bin"));
        let range = |row: &rows::PostcodeRow| {
            let start = row.communes.get() as usize;
            of.get(start..start + usize::from(row.communes_length)).unwrap_or_default()
        };
        let shared = postcodes.iter().map(range).filter(|communes| communes.contains(&U16::new(self.0)));
        shared.flatten().map(|at| Self(at.get())).collect()
    }
}

impl Departement {
    /// How far its nearest known place is, in kilometres.
    pub fn distance_to(self, point: Point) -> Option<f64> {
        let own = inside().filter(|row| row.departement == self.0);
        own.filter_map(|row| Some(position(row)?.metres_to(point) / 1000.0)).min_by(f64::total_cmp)
    }
}

fn inside() -> impl Iterator<Item = &'static rows::PositionRow> {
    let all: &[rows::PositionRow] = table(embedded!("positions.bin"));
    all.iter().filter(|row| row.departement != rows::ABROAD)
}

fn position(row: &rows::PositionRow) -> Option<Point> {
    let degrees = |units: i32| f64::from(units) / super::nearest::UNITS;
    Point::new(degrees(row.latitude.get()), degrees(row.longitude.get()))
}

/// The mean position of some communes. No département lies on both sides of
/// the antimeridian, so that a mean of longitudes means something.
fn middle(is_meant: impl Fn(Commune) -> bool) -> Option<Point> {
    let known = inside().filter(|row| row.commune.get() != rows::NONE && is_meant(Commune(row.commune.get())));
    let mut count = 0.0;
    let (mut latitude, mut longitude) = (0.0, 0.0);
    for point in known.filter_map(position) {
        count += 1.0;
        latitude += point.latitude();
        longitude += point.longitude();
    }
    Point::new(latitude / count, longitude / count)
}
