//! Finds what is nearest. Every place is a direction from the middle of the
//! globe; the shorter the chord between two directions, the nearer they are.
//! That holds at the antimeridian and overseas as it does in Paris. Some
//! thousand chords take less time than a grid would save, and nothing has to be
//! tuned.

use super::{list::List, point::HelpPoint};
use crate::gazetteer::{EARTH_RADIUS, Point};

/// Holds the places of all lists, ready to be searched. It is built once, when
/// they are loaded.
#[derive(Debug, Default)]
pub struct HelpMap {
    points: Vec<HelpPoint>,
    /// Holds the directions of the places of each list.
    lists: [Vec<Direction>; List::ALL.len()],
}

/// Holds a place as a unit vector.
#[derive(Debug, Clone, Copy)]
struct Direction {
    x: f64,
    y: f64,
    z: f64,
    /// Is the position of the place among the points.
    at: usize,
}

impl HelpMap {
    /// Makes a map of places; those that are equally near keep their order.
    pub fn new(points: Vec<HelpPoint>) -> Self {
        let mut lists: [Vec<Direction>; List::ALL.len()] = std::array::from_fn(|_| Vec::new());
        for (at, point) in points.iter().enumerate() {
            if let Some(position) = point.point() {
                lists[point.list.at()].push(Direction::of(position, at));
            }
        }
        Self { points, lists }
    }

    /// Returns a map without any place.
    pub(crate) fn none() -> &'static Self {
        static NONE: HelpMap = HelpMap { points: Vec::new(), lists: [const { Vec::new() }; List::ALL.len()] };
        &NONE
    }

    /// Returns whether no list has any place.
    pub(crate) fn is_empty(&self) -> bool {
        self.points.is_empty()
    }

    /// Returns how many places a list has.
    pub(crate) fn count(&self, list: List) -> usize {
        self.lists[list.at()].len()
    }

    /// Returns the nearest places of a list, nearest first, with their
    /// distances in metres, however large.
    pub fn nearest(&self, point: Point, list: List, count: usize) -> impl Iterator<Item = (&HelpPoint, f64)> {
        let from = Direction::of(point, 0);
        let mut nearest: Vec<(f64, usize)> = Vec::with_capacity(count.min(self.count(list)) + 1);
        for place in &self.lists[list.at()] {
            let square = from.chord(*place);
            if nearest.len() == count && nearest.last().is_none_or(|(last, _)| square >= *last) {
                continue;
            }
            let after = nearest.partition_point(|(known, _)| *known <= square);
            nearest.insert(after, (square, place.at));
            nearest.truncate(count);
        }
        nearest.into_iter().map(|(square, at)| (&self.points[at], metres(square)))
    }
}

impl Direction {
    fn of(point: Point, at: usize) -> Self {
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

/// Returns the way along the globe that belongs to the square of a chord.
fn metres(square: f64) -> f64 {
    2.0 * EARTH_RADIUS * (square.sqrt() / 2.0).min(1.0).asin()
}
