//! Takes in a new revision of the official list: reads the page, compares it
//! with the data, and proposes what the data should say. It is given texts and
//! gives texts; it must not read or write files, which the command line does.
//!
//! A reader of our own reads the page line by line. A Markdown library would
//! hide where a link is cut inside a word, knows no `{% hint %}`, and drops an
//! unclosed link without a word.

mod blocks;
mod inline;
pub(crate) mod rules;
pub(crate) mod page;
pub(crate) mod compare;
mod propose;
mod write;
pub mod report;

pub(crate) use compare::Comparison;
pub use compare::{Status, compare};
pub use page::OfficialPage;
pub use rules::Rules;
pub use write::{Changes, changes};
