//! Finds where a person lives: what a typed text or a position on the map may
//! mean as a place. It must never take a guess for certain. Names and positions
//! come from the gazetteer; what people judged by hand comes from
//! `places.toml`, `common-words.toml` and `words.toml`.

mod residence;
mod code;
mod candidate;
mod overrides;
mod parts;
mod names;
mod postcode;
mod matches;
mod search;
mod lead;
mod role;
mod glued;
mod sentence;
mod numbers;
mod judge;
mod likeness;
mod position;

pub use candidate::Candidate;
pub(crate) use matches::{AMONG_WORDS, PlaceDetail, PlaceMatches};
pub(super) use overrides::{Overrides, read_overrides};
pub use residence::Place;
