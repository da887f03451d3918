//! `guichet import legal-help`: a list of legal help; `docs/legal-help.md` says
//! how to write one.

use std::{path::PathBuf, process::ExitCode};

use anyhow::Result;

use super::places_of_help::import;
use crate::places_of_help::{HelpPoint, List, read_legal_help};

#[derive(Debug, clap::Args)]
pub(super) struct Arguments {
    /// The list, as CSV: see docs/legal-help.md
    #[arg(value_name = "FILE")]
    file: PathBuf,
    /// Print JSON
    #[arg(long)]
    json: bool,
}

pub(super) fn run(arguments: &Arguments) -> Result<ExitCode> {
    import(List::LegalHelp, &arguments.file, arguments.json, read_legal_help, keep)
}

/// Where the store takes over: these places replace those of the list.
#[expect(clippy::unnecessary_wraps, reason = "the store may refuse them")]
fn keep(_: &[HelpPoint]) -> Result<()> {
    Ok(())
}
