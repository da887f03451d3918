//! Finds what is near a commune. What its own commune has comes first, then what
//! bears its postcode, then what is nearest; what drives about comes after what
//! does not. Every place is a direction from the middle of the globe; the
//! shorter the chord between two directions, the nearer they are. That holds at
//! the antimeridian and overseas as it does in Paris. The directions are in the
//! order of their latitudes, so few of them are looked at.

use std::{cmp::Ordering, collections::HashMap};

use super::{
    access::ServedArea,
    list::{HelpPointKind, List},
    point::HelpPoint,
    position::Precision,
};
use crate::gazetteer::{Arrondissement, Commune, EARTH_RADIUS, InseeDepartement, Point, PositionSource};

/// Says how many metres lie at most between two places of one commune, if their
/// middle is to stand for the commune.
const WIDEST: f64 = 10_000.0;

/// Says up to how many metres a place is near although another one is nearer.
const STILL_NEAR: f64 = 25_000.0;
/// Says how many times as far as the nearest place one may be beyond that.
const MUCH_FARTHER: f64 = 3.0;

/// Holds the places of all lists, ready to be searched. It is built once, when
/// they are loaded.
#[derive(Debug, Default)]
pub struct HelpMap {
    points: Vec<HelpPoint>,
    lists: [PlacesOfList; List::ALL.len()],
    /// Holds positions of communes of which the gazetteer knows none.
    positions: Vec<(Commune, Point)>,
}

/// Holds the places of one list by where they are.
#[derive(Debug, Default)]
struct PlacesOfList {
    /// Holds them from south to north.
    directions: Vec<Direction>,
    /// Holds communes and places, in this order; a municipal arrondissement's
    /// places are those of its city, too.
    communes: Vec<(Commune, u32)>,
    /// Holds postcodes and places, in this order.
    postcodes: Vec<(u32, u32)>,
}

/// Holds a place as a unit vector.
#[derive(Debug, Clone, Copy)]
struct Direction {
    x: f64,
    y: f64,
    z: f64,
    /// Is the position of the place among the points.
    at: u32,
}

/// Says how the position of a commune is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Origin {
    /// It is its own.
    Gazetteer,
    /// It is the middle of its places of help.
    Places,
    /// It is that of its neighbours, so no distance from it may be told.
    Around,
}

/// Is a place near a commune.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct NearPlace<'a> {
    pub place: &'a HelpPoint,
    /// Is how far it is from the middle of the commune, where both are known.
    pub metres: Option<f64>,
}

/// Is a place with what it is ranked by: the square of a chord, and its
/// position among the points.
type Ranked = (f64, u32);

impl HelpMap {
    /// Makes a map of places; those that are equally near keep their order. A
    /// house of France services that another list has as well is left out where
    /// the official list is there.
    pub fn new(mut points: Vec<HelpPoint>) -> Self {
        if points.iter().any(|point| point.list == List::FranceServices) {
            points.retain(|point| point.list == List::FranceServices || !point.kind.is_france_services());
        }
        let mut lists: [PlacesOfList; List::ALL.len()] = std::array::from_fn(|_| PlacesOfList::default());
        for (at, point) in (0..).zip(&points) {
            let list = &mut lists[point.list.at()];
            if let Some(position) = point.point() {
                list.directions.push(Direction::of(position, at));
            }
            if let Some(commune) = point.in_commune() {
                list.communes.push((commune, at));
                if commune.whole() != commune {
                    list.communes.push((commune.whole(), at));
                }
            }
            list.postcodes.extend(point.postcode.and_then(|code| Some((code.as_str().parse().ok()?, at))));
        }
        for list in &mut lists {
            list.directions.sort_by(|one, other| one.z.total_cmp(&other.z));
            list.communes.sort_unstable();
            list.postcodes.sort_unstable();
        }
        let positions = positions(&points);
        Self { points, lists, positions }
    }

    /// Returns a map without any place.
    pub(crate) fn none() -> &'static Self {
        static NONE: HelpMap = HelpMap {
            points: Vec::new(),
            lists: [const { PlacesOfList { directions: Vec::new(), communes: Vec::new(), postcodes: Vec::new() } };
                List::ALL.len()],
            positions: Vec::new(),
        };
        &NONE
    }

    /// Returns whether any list has places that are found by a town.
    pub(crate) fn has_any_near(&self) -> bool {
        List::OF_NEAREST.iter().any(|list| !self.lists[list.at()].directions.is_empty())
    }

    /// Returns the nearest places of a list, nearest first, with their
    /// distances in metres, however large.
    pub fn nearest(&self, point: Point, list: List, count: usize) -> impl Iterator<Item = (&HelpPoint, f64)> {
        let found = self.lists[list.at()].nearest(Direction::of(point, 0), count, f64::INFINITY, |_| true);
        found.into_iter().map(|(square, at)| (self.point(at), metres(square)))
    }

    /// Returns at most so many places of a list that serve a commune: its own
    /// first, then those of its postcodes, then the nearest up to so many
    /// metres away. At most one of them drives about, unless it is the
    /// commune's own, and it is the last.
    pub fn near(&self, commune: Commune, list: List, count: usize, farthest: f64) -> Vec<NearPlace<'_>> {
        let places = &self.lists[list.at()];
        let (from, origin) = match self.position_of(commune) {
            Some((point, origin)) => (Some(Direction::of(point, 0)), origin),
            None => (None, Origin::Around),
        };
        let ranked = |at: u32| -> Ranked {
            let chord = from.zip(self.point(at).point()).map(|(from, to)| from.chord(Direction::of(to, at)));
            (chord.unwrap_or(f64::INFINITY), at)
        };
        let serves = |at: u32| serves(self.point(at), commune);
        let is_on_tour = |at: &u32| self.point(*at).kind.is_on_tour();
        let mut own: Vec<Ranked> = places.in_commune(commune).filter(|at| serves(*at)).map(ranked).collect();
        // What only its commune places would be nearest of all.
        let after = |(_, at): &Ranked| (is_on_tour(at), self.point(*at).precision == Precision::Commune);
        own.sort_by(|one, other| after(one).cmp(&after(other)).then(nearer(one, other)));
        own.truncate(count);
        let is_own = |at: u32| own.iter().any(|(_, known)| *known == at);
        let codes = commune.postcodes();
        let mut sharing: Vec<Ranked> = codes
            .flat_map(|code| places.with_postcode(code))
            .filter(|at| serves(*at) && !is_own(*at) && self.point(*at).in_commune() != Some(commune))
            .map(ranked)
            .collect();
        sharing.sort_by(nearer);
        sharing.dedup_by_key(|(_, at)| *at);
        let is_sharing = |at: u32| sharing.iter().any(|(_, known)| *known == at);
        let others = |on_tour: bool, count: usize| {
            let accepts = |at: u32| is_on_tour(&at) == on_tour && serves(at) && !is_own(at) && !is_sharing(at);
            from.map(|from| places.nearest(from, count, square(farthest), accepts)).unwrap_or_default()
        };
        let of_postcode = |on_tour: bool| sharing.iter().copied().filter(move |(_, at)| is_on_tour(at) == on_tour);
        let room = count - own.len();
        let mut fixed: Vec<Ranked> = of_postcode(false).take(room).collect();
        fixed.extend(others(false, room - fixed.len()));
        if room > 0
            && let Some(tour) = of_postcode(true).next().or_else(|| others(true, 1).first().copied())
        {
            if fixed.len() == room && fixed.last().is_some_and(|last| nearer(&tour, last) == Ordering::Less) {
                fixed.pop();
            }
            if fixed.len() < room {
                fixed.push(tour);
            }
        }
        let chosen: Vec<Ranked> = own.into_iter().chain(fixed).collect();
        let nearest = chosen.iter().map(|(chord, _)| metres(*chord)).fold(f64::INFINITY, f64::min);
        let is_near = |(chord, at): &Ranked| {
            // What serves the town as its own is near however far its middle is.
            let is_of_town = self.point(*at).in_commune() == Some(commune) || is_sharing(*at);
            is_of_town || metres(*chord) <= (nearest * MUCH_FARTHER).max(STILL_NEAR)
        };
        let told = |(chord, at): Ranked| {
            let place = self.point(at);
            let receives = place.access.as_ref().is_none_or(|access| access.distance.is_none());
            let is_there = place.precision == Precision::Address && !place.kind.is_on_tour() && receives;
            let is_known = is_there && chord.is_finite();
            let is_measured = match origin {
                Origin::Gazetteer => true,
                // Its own places would be no way off.
                Origin::Places => place.in_commune() != Some(commune),
                Origin::Around => false,
            };
            NearPlace { place, metres: (is_known && is_measured).then(|| metres(chord)) }
        };
        chosen.into_iter().filter(is_near).map(told).collect()
    }

    /// Returns the offices of the State that serve a place: the desk for
    /// foreigners, the sous-préfecture of the arrondissement, the préfecture.
    pub fn offices(&self, departement: InseeDepartement, arrondissement: Option<Arrondissement>) -> Vec<&HelpPoint> {
        let list = &self.lists[List::Directory.at()];
        let here = list.directions.iter().filter_map(|direction| {
            let office = self.point(direction.at);
            let seat = office.in_commune()?;
            let is_of_arrondissement = arrondissement.is_some() && seat.arrondissement() == arrondissement;
            (seat.departement() == departement).then_some((direction.at, office, is_of_arrondissement))
        });
        let mut here: Vec<(u32, &HelpPoint, bool)> = here.collect();
        here.sort_by_key(|(at, ..)| *at);
        let of = |kind: HelpPointKind| here.iter().filter(move |(_, office, _)| office.kind == kind);
        let desks_there = of(HelpPointKind::ForeignersDesk).filter(|(_, _, is_there)| *is_there);
        let seats: Vec<Option<Commune>> =
            of(HelpPointKind::Prefecture).map(|(_, office, _)| office.in_commune()).collect();
        let is_at_seat = |office: &HelpPoint| {
            let seat = office.in_commune().and_then(Commune::arrondissement);
            seats.iter().any(|commune| commune.and_then(Commune::arrondissement) == seat)
        };
        let mut desks: Vec<&HelpPoint> = desks_there.map(|(_, office, _)| *office).collect();
        if desks.is_empty() {
            desks.extend(of(HelpPointKind::ForeignersDesk).map(|(_, office, _)| *office).filter(|one| is_at_seat(one)));
        }
        let sous = of(HelpPointKind::SousPrefecture).filter(|(_, _, is_there)| *is_there).map(|(_, office, _)| *office);
        let prefecture = of(HelpPointKind::Prefecture).map(|(_, office, _)| *office);
        desks.into_iter().chain(sous).chain(prefecture).collect()
    }

    fn point(&self, at: u32) -> &HelpPoint {
        &self.points[at as usize]
    }

    /// Returns where a commune is, and how that is known.
    fn position_of(&self, commune: Commune) -> Option<(Point, Origin)> {
        let known = commune.whereabouts();
        if let Some(known) = known.filter(|known| known.source == PositionSource::Itself) {
            return Some((known.point, Origin::Gazetteer));
        }
        let of_places = self.positions.binary_search_by_key(&commune, |(commune, _)| *commune);
        let of_places = of_places.ok().map(|at| (self.positions[at].1, Origin::Places));
        of_places.or_else(|| known.map(|known| (known.point, Origin::Around)))
    }
}

impl PlacesOfList {
    fn in_commune(&self, commune: Commune) -> impl Iterator<Item = u32> {
        let start = self.communes.partition_point(|(known, _)| *known < commune);
        self.communes.iter().skip(start).take_while(move |(known, _)| *known == commune).map(|(_, at)| *at)
    }

    fn with_postcode(&self, code: u32) -> impl Iterator<Item = u32> {
        let start = self.postcodes.partition_point(|(known, _)| *known < code);
        self.postcodes.iter().skip(start).take_while(move |(known, _)| *known == code).map(|(_, at)| *at)
    }

    /// Returns the nearest places that are accepted, nearest first, as long as
    /// the square of their chord is below a limit.
    fn nearest(&self, from: Direction, count: usize, limit: f64, accepts: impl Fn(u32) -> bool) -> Vec<Ranked> {
        let mut nearest: Vec<Ranked> = Vec::with_capacity(count.min(self.directions.len()) + 1);
        if count == 0 {
            return nearest;
        }
        let start = self.directions.partition_point(|place| place.z < from.z);
        let (south, north) = self.directions.split_at(start);
        let (mut south, mut north) = (south.iter().rev().peekable(), north.iter().peekable());
        loop {
            // The next one in latitude, on whichever side.
            let (below, above) =
                (south.peek().map(|place| from.z - place.z), north.peek().map(|place| place.z - from.z));
            let is_south = match (below, above) {
                (Some(below), Some(above)) => below < above,
                (below, _) => below.is_some(),
            };
            let Some(place) = (if is_south { south.next() } else { north.next() }) else { break };
            let worst = nearest.last().filter(|_| nearest.len() == count).map_or(limit, |(worst, _)| *worst);
            if (place.z - from.z).powi(2) > worst {
                break;
            }
            let ranked = (from.chord(*place), place.at);
            let is_last = nearest.len() == count && nearest.last().is_some_and(|last| nearer(&ranked, last).is_ge());
            if ranked.0 > limit || is_last || !accepts(place.at) {
                continue;
            }
            let after = nearest.partition_point(|known| nearer(known, &ranked).is_lt());
            nearest.insert(after, ranked);
            nearest.truncate(count);
        }
        nearest
    }
}

impl Direction {
    fn of(point: Point, at: u32) -> Self {
        let (north, up) = (point.latitude().to_radians().cos(), point.latitude().to_radians().sin());
        let (east, zero) = point.longitude().to_radians().sin_cos();
        Self { x: north * zero, y: north * east, z: up, at }
    }

    /// Returns the square of the straight way through the globe to another
    /// direction.
    fn chord(self, other: Self) -> f64 {
        let (x, y, z) = (self.x - other.x, self.y - other.y, self.z - other.z);
        x * x + y * y + z * z
    }
}

/// Compares two places by how near they are, then by their order.
fn nearer(one: &Ranked, other: &Ranked) -> Ordering {
    one.0.total_cmp(&other.0).then(one.1.cmp(&other.1))
}

/// Returns whether a place is for people of a commune, as far as its list says.
fn serves(place: &HelpPoint, commune: Commune) -> bool {
    let area = place.access.as_ref().and_then(|access| access.area.as_ref());
    let Some(ServedArea::Codes(codes)) = area else { return true };
    let here = [commune.insee(), commune.whole().insee(), commune.departement().code()];
    codes.iter().any(|code| here.contains(&code))
}

/// Returns positions of communes that the gazetteer does not know by themselves: the middle of
/// the places there, where these lie together.
fn positions(points: &[HelpPoint]) -> Vec<(Commune, Point)> {
    let mut of: HashMap<Commune, Vec<Point>> = HashMap::new();
    for point in points.iter().filter(|point| point.precision == Precision::Address && !point.kind.is_on_tour()) {
        let commune = point
            .in_commune()
            .filter(|commune| commune.whereabouts().is_none_or(|known| known.source != PositionSource::Itself));
        if let (Some(commune), Some(point)) = (commune, point.point()) {
            of.entry(commune).or_default().push(point);
        }
    }
    let middle = |points: &[Point]| {
        let count = f64::from(u32::try_from(points.len()).ok()?);
        let (north, east) =
            points.iter().fold((0.0, 0.0), |(north, east), one| (north + one.latitude(), east + one.longitude()));
        let middle = Point::new(north / count, east / count)?;
        points.iter().all(|one| one.metres_to(middle) <= WIDEST).then_some(middle)
    };
    let mut positions: Vec<(Commune, Point)> =
        of.iter().filter_map(|(commune, points)| Some((*commune, middle(points)?))).collect();
    positions.sort_unstable_by_key(|(commune, _)| *commune);
    positions
}

/// Returns the way along the globe that belongs to the square of a chord.
fn metres(square: f64) -> f64 {
    2.0 * EARTH_RADIUS * (square.sqrt() / 2.0).min(1.0).asin()
}

/// Returns the square of the chord that belongs to a way along the globe.
fn square(metres: f64) -> f64 {
    (2.0 * (metres / EARTH_RADIUS / 2.0).sin()).powi(2)
}
