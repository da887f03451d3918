//! Knows the places of France: communes, postcodes, départements and regions,
//! their names in many alphabets, and where they lie. The build script prepares
//! everything from `data/places`, and the program reads it in place, so nothing
//! is computed or copied at start. This module knows names and places; it must
//! not decide what a person means.

mod key;
mod sound;
mod ear;
mod rows;
mod arrays;
mod commune;
mod postcode;
mod name;
mod similar;
mod heard;
mod point;
mod coordinates;
mod map_link;
mod nearest;
mod whereabouts;

pub use arrays::size;
pub use commune::Commune;
pub(crate) use commune::departements_of;
pub use commune::{Arrondissement, InseeDepartement};
pub(crate) use heard::names_by_ear;
pub(crate) use key::{canonical, ordinal, without_article};
pub(crate) use map_link::{Pinned, is_of_a_map};
pub(crate) use name::{Name, Target, is_foreign};
pub(crate) use nearest::{Vicinity, positions};
pub(crate) use point::EARTH_RADIUS;
pub use point::Point;
pub(crate) use postcode::departements_of_postcode;
pub use postcode::{postcodes, with_postcode};
pub(crate) use rows::NameKind;
pub(crate) use similar::{SimilarName, similar_names};
pub use whereabouts::PositionSource;
