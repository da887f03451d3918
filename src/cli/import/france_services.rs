//! `guichet import france-services`: the official list of France services.

use std::{path::PathBuf, process::ExitCode};

use anyhow::Result;

use super::{super::store::Database, places_of_help::import};
use crate::places_of_help::{List, read_france_services};

#[derive(Debug, clap::Args)]
pub(super) struct Arguments {
    #[command(flatten)]
    database: Database,
    /// The official list, as CSV
    #[arg(value_name = "FILE")]
    file: PathBuf,
    /// Print JSON
    #[arg(long)]
    json: bool,
}

pub(super) fn run(arguments: &Arguments) -> Result<ExitCode> {
    import(List::FranceServices, &arguments.file, arguments.json, &arguments.database, read_france_services)
}
