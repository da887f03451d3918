//! Finds places near a person that help: France services, legal help that
//! operators write down, the places of two national lists, and the offices of
//! the State. It reads the lists, checks them row by row, and finds what is
//! near. It is given bytes and gives points; it must not open files, which the
//! command line does, or keep them, which the store does.
//!
//! A place that is shown wrongly costs a person a journey. So what cannot be
//! trusted is left out, and whoever imports the list is told why.

mod list;
mod help_id;
mod code;
mod position;
mod lines;
mod hours;
mod osm_hours;
mod opening;
mod access;
mod legal;
mod point;
mod holidays;
mod today;
mod field;
mod phone;
mod phone_zone;
mod spreadsheet;
mod row_problem;
mod json_records;
mod list_error;
mod row_fields;
mod table;
mod reading;
mod row_location;
mod france_services;
mod legal_help;
mod located_place;
mod mediation;
mod data_inclusion;
mod national;
mod office_hours;
mod directory;
mod map;
pub(crate) mod report;

pub use access::{Access, AtDistance, HelpCost, ServedArea, Visit};
pub use directory::{DirectoryRead, read_directory};
pub use france_services::read_france_services;
pub use help_id::HelpId;
pub use hours::Slot;
pub use legal::{Appointment, ForeignersLaw, Legal};
pub use legal_help::read_legal_help;
pub use list::{HelpPointKind, List};
pub(crate) use list_error::LARGEST;
pub use list_error::ListRefused;
pub use map::{HelpMap, NearPlace};
pub use national::{NationalLists, read_places_of_help};
pub use opening::{Opening, Week};
pub use point::HelpPoint;
pub use position::{Position, Precision};
pub use reading::HelpList;
pub use row_problem::RowProblem;
