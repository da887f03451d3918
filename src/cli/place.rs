//! `guichet place`: what a typed place means.

use std::process::ExitCode;

use anyhow::Result;

#[derive(Debug, clap::Args)]
pub(super) struct Arguments {
    /// What somebody typed
    text: String,
    /// Print JSON
    #[arg(long)]
    json: bool,
}

pub(super) fn run(all: &super::Arguments, arguments: &Arguments) -> Result<ExitCode> {
    let catalogue = all.load()?.catalogue;
    let candidates = catalogue.search_place(&arguments.text);
    if arguments.json {
        let lines: Vec<_> = candidates.iter().map(|candidate| candidate.line(&catalogue)).collect();
        super::print_json(&lines)?;
    } else {
        for candidate in &candidates {
            let departement = &catalogue[candidate.place.departement];
            let sure = if candidate.certain { "certain" } else { "perhaps" };
            super::print_line(&format!("{} {} ({sure}, {:.2})", departement.code, departement.name, candidate.score))?;
        }
    }
    Ok(ExitCode::SUCCESS)
}
