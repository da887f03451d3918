//! Prints for every command: lines and JSON to standard output, one line to standard
//! error. Defines the errors that mean exit 2.

use std::path::Path;

use anyhow::{Context, Result};

use crate::{
    catalogue::problem::Problem,
    input_file::{self, FileRefused},
};

/// Says why what was asked makes no sense: exit 2.
#[derive(Debug)]
pub(super) struct UsageError(String);

impl std::fmt::Display for UsageError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for UsageError {}

pub(super) fn usage(message: impl Into<String>) -> anyhow::Error {
    UsageError(message.into()).into()
}

/// Writes one line to standard error.
pub(super) fn say(line: &str) {
    use std::io::Write;
    // Nowhere is left to report that standard error is closed.
    let _ = writeln!(anstream::stderr(), "guichet: {}", line.replace('\n', " "));
}

/// Writes JSON to standard output, followed by a line end.
pub(super) fn print_json(value: &impl serde::Serialize) -> Result<()> {
    let text = serde_json::to_string_pretty(value).context("cannot write JSON")?;
    print_line(&text)
}

pub(super) fn print_line(line: &str) -> Result<()> {
    use std::io::Write;
    Ok(writeln!(anstream::stdout(), "{line}")?)
}

pub(super) fn too_many(problems: &[Problem]) -> anyhow::Error {
    let first = problems.first().map(ToString::to_string).unwrap_or_default();
    match problems.len() {
        0 | 1 => anyhow::anyhow!("{first}"),
        count => anyhow::anyhow!("{first} (and {} more: see `guichet check`)", count - 1),
    }
}

/// Returns the error that a file cannot be read, with the cause in plain words.
pub(super) fn cannot_read(name: &str, refused: &FileRefused) -> anyhow::Error {
    anyhow::anyhow!("cannot read `{name}`: {refused}")
}

/// Returns the text of a file of at most `largest` bytes.
pub(super) fn read_text(path: &Path, largest: u64) -> Result<String> {
    let name = path.display().to_string();
    let bytes = input_file::read(path, largest).map_err(|refused| cannot_read(&name, &refused))?;
    String::from_utf8(bytes).map_err(|_| anyhow::anyhow!("cannot read `{name}`: it is not UTF-8: save it as UTF-8"))
}
