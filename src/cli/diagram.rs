//! Runs `guichet diagram`: prints the questions of a département as Mermaid.

use super::{global::GlobalOptions, output::print_line};
use std::process::ExitCode;

use anyhow::Result;

use crate::dialogue::diagram::mermaid;

#[derive(Debug, clap::Args)]
pub(super) struct Arguments {
    /// The département, such as 91
    #[arg(value_name = "NN")]
    place: String,
}

pub(super) fn run(all: &GlobalOptions, arguments: &Arguments) -> Result<ExitCode> {
    let loaded = all.load()?;
    let place = loaded.place(&arguments.place)?;
    print_line(mermaid(&loaded.catalogue, place, all.today()).trim_end())?;
    Ok(ExitCode::SUCCESS)
}
