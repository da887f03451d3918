//! The places of France: communes, postcodes, départements, regions, their
//! names in many alphabets, and where they are. Made ready at build time from
//! `data/places` and read where it lies in the program: nothing is done at
//! start, nothing is copied. It knows names and places, not what a person means.

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
pub use name::{Bearer, Name, Target, is_foreign};
pub use nearest::Vicinity;
pub(crate) use point::EARTH_RADIUS;
pub use point::Point;
pub use postcode::{postcodes, with_postcode};
pub use rows::Bearing;
pub use similar::{SimilarName, similar_names};
pub use whereabouts::{PositionSource, Whereabouts};
