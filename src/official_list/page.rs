//! Reads everything that a revision of the page lists: under which département
//! and heading, with which title, remark and address, on which line; and what
//! was passed over, with the reason. Nothing of the page is dropped in silence.

mod listed;
mod skipped;
mod heading;
mod address;
mod line;
mod remark;
mod merge;
mod reader;

pub(super) use address::{bare, comparable, slug};
pub(crate) use listed::ListedPage;
pub use listed::OfficialPage;
pub(crate) use skipped::Skipped;
