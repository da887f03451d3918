//! Finds places near a person that help: those of the official list of France
//! services, and legal help that operators write down. It reads both lists,
//! checks them row by row, and finds what is nearest. It is given bytes and
//! gives points; it must not read files, which the command line does, or keep
//! them, which the store does.
//!
//! A place that is shown wrongly costs a person a journey. So what cannot be
//! trusted is left out, and whoever imports the list is told why.

mod list;
mod help_id;
mod code;
mod position;
mod lines;
mod opening;
mod legal;
mod point;
mod field;
mod phone;
mod spreadsheet;
mod row_problem;
mod list_error;
mod table;
mod reading;
mod row_location;
mod france_services;
mod legal_help;
mod map;
pub(crate) mod report;

pub use france_services::read_france_services;
pub use help_id::HelpId;
pub use legal::Appointment;
pub use legal_help::read_legal_help;
pub use list::{HelpPointKind, List};
pub(crate) use list_error::LARGEST;
pub use list_error::ListRefused;
pub use map::HelpMap;
pub use opening::{Opening, Week};
pub use point::HelpPoint;
pub use position::{Position, Precision};
pub use reading::HelpList;
pub use row_problem::RowProblem;
