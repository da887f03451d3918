//! Prints for every command: lines and JSON to standard output, one line to standard
//! error. Defines the errors that mean exit 2.

use std::io;

use anyhow::{Context, Result};

use crate::catalogue::problem::Problem;

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
pub(super) fn cannot_read(name: &str, error: &io::Error) -> anyhow::Error {
    let cause = match error.kind() {
        io::ErrorKind::NotFound => "it does not exist".to_owned(),
        io::ErrorKind::IsADirectory => "it is a folder, so name a file in it".to_owned(),
        io::ErrorKind::PermissionDenied => "this program may not read it: change who may".to_owned(),
        io::ErrorKind::InvalidData => "it is not UTF-8: save it as UTF-8".to_owned(),
        _ => error.to_string(),
    };
    anyhow::anyhow!("cannot read `{name}`: {cause}")
}
