//! Reads TOML into tables whose every mistake is told with its line. A mistake
//! never stops the reading of what stands beside it.

mod file;
mod syntax;
mod table;
mod lists;

pub(crate) use file::{File, Located};
pub(crate) use table::TomlTable;
