//! Runs `guichet backup`: copies what `guichet run` keeps, while it runs.

use std::{path::PathBuf, process::ExitCode};

use anyhow::Result;

use super::store::Database;

#[derive(Debug, clap::Args)]
pub(super) struct Arguments {
    #[command(flatten)]
    database: Database,
    /// The copy: a new file, which only its owner can read
    #[arg(value_name = "FILE")]
    to: PathBuf,
}

pub(super) fn run(arguments: &Arguments) -> Result<ExitCode> {
    arguments.database.with(async |store| Ok(store.back_up(&arguments.to).await?))?;
    Ok(ExitCode::SUCCESS)
}
