//! What a revision says that the data does not, and the other way round. Only
//! finds the differences; what follows from them is decided in `write`.

mod entry;
mod matching;
mod doubts;
mod comparison;

pub use comparison::{Comparison, compare};
pub use entry::{ListEntry, Status};
