//! `guichet import france-services`: the official list of France services.

use std::{path::PathBuf, process::ExitCode};

use anyhow::Result;

use super::places_of_help::import;
use crate::places_of_help::{HelpPoint, List, read_france_services};

#[derive(Debug, clap::Args)]
pub(super) struct Arguments {
    /// The official list, as CSV
    #[arg(value_name = "FILE")]
    file: PathBuf,
    /// Print JSON
    #[arg(long)]
    json: bool,
}

pub(super) fn run(arguments: &Arguments) -> Result<ExitCode> {
    import(List::FranceServices, &arguments.file, arguments.json, read_france_services, keep)
}

/// Where the store takes over: these places replace those of the list.
#[expect(clippy::unnecessary_wraps, reason = "the store may refuse them")]
fn keep(_: &[HelpPoint]) -> Result<()> {
    Ok(())
}
