//! Places near a person that help: the official list of France services, and
//! legal help that operators write down. Reads both lists, checks them row by
//! row, and finds what is nearest. Pure: it is given bytes and gives points;
//! reading files is the command line's, keeping them the store's.
//!
//! A place that is shown wrongly costs a person a journey: what cannot be
//! trusted is left out, and whoever imports the list is told why.

mod point;
mod legal;
mod field;
mod table;
mod anchor;
mod reading;
mod france_services;
mod legal_help;
mod map;
mod nearby;
pub mod report;

pub use france_services::read_france_services;
pub use legal::{Appointment, Legal};
pub use legal_help::read_legal_help;
pub use map::HelpMap;
pub use nearby::{HelpNearby, Hours};
pub use point::{HelpId, HelpPoint, HelpPointKind, Insee, Lines, List, Opening, Position, Postcode, Precision, Week};
pub use reading::{ListRefused, Read, RowOutcome, RowProblem};
pub use table::LARGEST;
