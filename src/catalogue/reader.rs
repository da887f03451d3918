//! Reads TOML into tables, and reports every mistake with its line. A mistake
//! never stops the reading of what stands beside it.

mod file;
mod sentences;
mod syntax;
mod table;
mod lists;

pub(crate) use file::{File, Located};
pub(crate) use table::TomlTable;
