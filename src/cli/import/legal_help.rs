//! `guichet import legal-help`: a list of legal help; `docs/legal-help.md` says
//! how to write one.

use std::{path::PathBuf, process::ExitCode};

use anyhow::Result;

use super::{super::store::Database, places_of_help::import};
use crate::places_of_help::{List, read_legal_help};

#[derive(Debug, clap::Args)]
pub(super) struct Arguments {
    #[command(flatten)]
    database: Database,
    /// The list, as CSV: see docs/legal-help.md
    #[arg(value_name = "FILE")]
    file: PathBuf,
    /// Print JSON
    #[arg(long)]
    json: bool,
}

pub(super) fn run(arguments: &Arguments) -> Result<ExitCode> {
    import(List::LegalHelp, &arguments.file, arguments.json, &arguments.database, read_legal_help)
}
