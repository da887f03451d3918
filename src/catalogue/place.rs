//! Where a person lives, and what a typed text or a position on the map may
//! mean as a place. Never guesses with certainty. Names and positions come
//! from the gazetteer; what is judged by hand from `places.toml`,
//! `common-words.toml` and `words.toml`.

mod residence;
mod code;
mod candidate;
mod overrides;
mod parts;
mod names;
mod postcode;
mod matches;
mod search;
mod sentence;
mod numbers;
mod judge;
mod likeness;
mod position;

pub use candidate::{Candidate, PlaceLine};
pub use matches::{PlaceDetail, PlaceMatches};
pub(super) use overrides::{Overrides, read_overrides};
pub use residence::Place;
