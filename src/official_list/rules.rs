//! Reads `import-rules.toml`: which addresses of the page are procedures, and
//! what their words propose. The rules are data, so that a new wording needs no
//! new program.

mod rule;
mod table;
mod reader;

pub(super) use rule::{ListingPart, NamedAnswer, Rule};
pub use table::Rules;
