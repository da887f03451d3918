//! Reads `import-rules.toml`: what is a procedure on the page, and what its
//! words propose. Kept as data, so that a new wording needs no program.

mod rule;
mod table;
mod reader;

pub(super) use rule::{ListingPart, NamedAnswer, Rule};
pub use table::Rules;
