//! Compares a revision with the data and finds what each has that the other
//! lacks. It only finds the differences; `write` decides what follows from
//! them.

mod entry;
mod matching;
mod doubts;
mod comparison;

pub(crate) use comparison::Comparison;
pub use comparison::compare;
pub(crate) use entry::ListEntry;
pub use entry::Status;
