//! Runs `guichet import france-services` and `legal-help`: a list is read, told about,
//! and stored whole or not at all.

use crate::source_text::Unreadable;
use std::{
    fs,
    path::{Path, PathBuf},
    process::ExitCode,
};

use anyhow::{Context, Result, bail};

use crate::cli::{
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
pub(super) fn run(list: List, Arguments { database, file, json }: &Arguments) -> Result<ExitCode> {
    let bytes = bytes(file)?;
    let read = match list {
        List::FranceServices => read_france_services(&bytes),
        List::LegalHelp => read_legal_help(&bytes),
    };
    let read = match read {
        Ok(read) => read,
        Err(refused) => {
            if let ListRefused::MostlyBad { problems: all, .. } = &refused {
                problems(all).lines().for_each(say);
            }
            return Err(unusable(file, &refused));
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

fn bytes(path: &Path) -> Result<Vec<u8>> {
    let known = fs::metadata(path).with_context(|| format!("cannot read `{}`", path.display()))?;
    if known.is_dir() {
        bail!("`{}` is a folder: name the file of the list in it", path.display());
    }
    // A file that is far too large is not taken into memory.
    let size = usize::try_from(known.len()).unwrap_or(usize::MAX);
    if size > LARGEST {
        return Err(unusable(path, &ListRefused::Unreadable(Unreadable::TooLarge(size))));
    }
    fs::read(path).with_context(|| format!("cannot read `{}`", path.display()))
}

fn unusable(path: &Path, refused: &ListRefused) -> anyhow::Error {
    anyhow::anyhow!("`{}` {refused}", path.display())
}
