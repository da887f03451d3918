//! Takes in a new revision of the official list: reads the page, compares it
//! with the data, and proposes what the data should say. Pure: it is given
//! texts and gives texts; reading and writing files is the command line's.
//!
//! The page is read line by line by a reader of our own and not by a Markdown
//! library, because such a library hides where a link is cut inside a word, knows
//! no `{% hint %}`, and drops an unclosed link without a word.

mod blocks;
mod inline;
pub mod rules;
pub mod page;
pub mod compare;
mod propose;
mod write;
pub mod report;

pub use compare::{Comparison, ListEntry, Status, compare};
pub use page::OfficialPage;
pub use rules::Rules;
pub use write::{Changes, changes};
