//! Knows the places of France: communes, postcodes, départements and regions,
//! their names in many alphabets, and where they lie. The build script prepares
//! everything from `data/places`, and the program reads it in place, so nothing
//! is computed or copied at start. This module knows names and places; it must
//! not decide what a person means.

mod key;
mod sound;
mod rows;
mod arrays;
mod commune;
mod postcode;
mod name;
mod similar;
mod point;
mod nearest;
mod whereabouts;

pub use arrays::size;
pub use commune::{Arrondissement, Commune, InseeDepartement, departements_of};
pub use key::{canonical, ordinal, without_article};
pub use name::{Name, NamedPlace, Target, is_foreign};
pub use nearest::Vicinity;
pub(crate) use point::EARTH_RADIUS;
pub use point::Point;
pub use postcode::{postcodes, with_postcode};
pub use rows::NameKind;
pub use similar::{SimilarName, similar_names};
pub use whereabouts::{PositionSource, Whereabouts};
