//! Takes in a new revision of the official list: reads the page, compares it
//! with the data, and proposes what the data should say. It is given texts and
//! gives texts; it must not read or write files, which the command line does.
//!
//! A parser of `CommonMark` reads the page. People's slips, and what `GitBook` and
//! HTML add, are mended before: alone it would lose them without a word.

mod departement;
mod parser;
mod mend;
mod markdown;
pub(crate) mod rules;
pub(crate) mod page;
pub(crate) mod compare;
mod propose;
mod write;
pub mod report;
#[cfg(test)]
mod differential;

pub(crate) use compare::Comparison;
pub use compare::{Status, compare};
pub use page::OfficialPage;
pub use rules::Rules;
pub use write::{Changes, changes};
