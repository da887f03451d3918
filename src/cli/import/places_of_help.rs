//! Runs `guichet import france-services` and `legal-help`: a list is read, told about,
//! and stored whole or not at all.

use std::{path::PathBuf, process::ExitCode};

use anyhow::Result;

use super::read::{read, refused};
use crate::cli::{
    global::GlobalOptions,
    output::{print_json, print_line, say},
    store::Database,
};
use crate::{
    app::store_help_places,
    places_of_help::{
        LARGEST, List, ListRefused, read_france_services, read_legal_help,
        report::{HelpListReport, problems},
    },
};

#[derive(Debug, clap::Args)]
pub(super) struct Arguments {
    #[command(flatten)]
    database: Database,
    /// The list, as CSV
    #[arg(value_name = "FILE")]
    file: PathBuf,
    /// Print JSON
    #[arg(long)]
    json: bool,
}

/// Reads a list, says what was understood, and stores the places.
pub(super) fn run(all: &GlobalOptions, list: List, Arguments { database, file, json }: &Arguments) -> Result<ExitCode> {
    if database.is_named() {
        // Before anything is told about a list that could not be kept.
        database.with(async |_| Ok(()))?;
    }
    let bytes = read(file, "list", LARGEST, ListRefused::Unreadable)?;
    let read = match list {
        List::FranceServices => read_france_services(&bytes),
        List::LegalHelp => read_legal_help(&bytes, all.today()),
    };
    let read = match read {
        Ok(read) => read,
        Err(reason) => {
            if let ListRefused::MostlyBad { problems: all, .. } = &reason {
                problems(all).lines().for_each(say);
            }
            return Err(refused(file, &reason));
        }
    };
    let report = HelpListReport::new(list, &read);
    if *json {
        print_json(&report)?;
    } else {
        print_line(report.table().trim_end())?;
    }
    if !database.is_named() {
        say("nothing is kept: name the bot's file with --database-url or DATABASE_URL");
        return Ok(ExitCode::SUCCESS);
    }
    database.with(async |store| Ok(store_help_places(store, list, &read.points).await?))?;
    say("the list is kept; a bot at work shows it after SIGHUP or /reload");
    Ok(ExitCode::SUCCESS)
}
