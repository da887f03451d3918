//! Runs `guichet catalogue`: prints every procedure, for other programs or to read.

use super::{
    global::GlobalOptions,
    output::{print_json, print_line},
};
use std::process::ExitCode;

use anyhow::Result;

#[derive(Debug, clap::Args)]
pub(super) struct Arguments {
    /// Print JSON
    #[arg(long)]
    json: bool,
}

pub(super) fn run(all: &GlobalOptions, arguments: &Arguments) -> Result<ExitCode> {
    let catalogue = all.load()?.catalogue;
    if arguments.json {
        print_json(&catalogue.lines(all.today()))?;
        return Ok(ExitCode::SUCCESS);
    }
    for procedure in &catalogue.procedures {
        let place = procedure.departement.map_or("--", |at| catalogue[at].code.as_str());
        let offered = if catalogue.is_offered(procedure, all.today()) { ' ' } else { '×' };
        let title = &catalogue.cases[procedure.cases.start].title;
        print_line(&format!("{place:>3} {offered} {:<40} {title}", procedure.id.as_str()))?;
    }
    Ok(ExitCode::SUCCESS)
}
