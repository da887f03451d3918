//! Runs `guichet import france-services`, `legal-help`, `directory` and `places-of-help`: a list
//! is read, told about, and stored whole or not at all.

use std::{
    collections::BTreeSet,
    io::BufReader,
    path::{Path, PathBuf},
    process::ExitCode,
};

use anyhow::{Result, bail};

use super::read::{read, refused};
use crate::{
    app::{store_help_places, stored_help_list},
    cli::{
        facts::counted,
        global::GlobalOptions,
        output::{cannot_read, print_json, print_line, say},
        store::Database,
    },
    input_file,
    places_of_help::{
        HelpList, HelpPoint, LARGEST, List, ListRefused, read_directory, read_france_services, read_legal_help,
        read_places_of_help,
        report::{HelpListReport, problems},
    },
};

/// Limits the size of a file that is read piece by piece, in bytes: the directory has 273
/// million.
const LARGEST_READ_IN_PIECES: u64 = 4 * 1024 * 1024 * 1024;

#[derive(Debug, clap::Args)]
pub(super) struct Options {
    #[command(flatten)]
    database: Database,
    /// Take it in though it has less than half of the places that are kept
    #[arg(long)]
    force: bool,
    /// Print JSON
    #[arg(long)]
    json: bool,
}

#[derive(Debug, clap::Args)]
pub(super) struct Arguments {
    #[command(flatten)]
    options: Options,
    /// The list, as CSV
    #[arg(value_name = "FILE")]
    file: PathBuf,
}

#[derive(Debug, clap::Args)]
pub(super) struct NationalArguments {
    #[command(flatten)]
    options: Options,
    /// The list of médiation numérique; or the services and the structures of data·inclusion
    #[arg(value_name = "FILE", required = true, num_args = 1..)]
    files: Vec<PathBuf>,
}

/// Reads a list that is one file, says what was understood, and stores the places.
pub(super) fn run(all: &GlobalOptions, list: List, Arguments { options, file }: &Arguments) -> Result<ExitCode> {
    options.database.try_out()?;
    let mut without_prefecture = Vec::new();
    let read = match list {
        List::Directory => read_directory(open(file)?).map(|directory| {
            without_prefecture = directory.without_prefecture;
            directory.read
        }),
        List::LegalHelp => {
            let bytes = read_list(file)?;
            let catalogue = all.catalogue()?;
            let certain = |name: &str| catalogue.search_place(name).certain_place()?.commune;
            read_legal_help(&bytes, all.today(), certain)
        }
        _ => read_france_services(&read_list(file)?),
    };
    let read = read.map_err(|reason| told(file, &reason))?;
    keep(options, file, &[list], &read)?;
    if !without_prefecture.is_empty() {
        say(&format!(
            "no préfecture was read for {}: people there find the link to its site alone",
            without_prefecture.join(", ")
        ));
    }
    Ok(ExitCode::SUCCESS)
}

/// Reads the files of a national list, says what was understood, and stores the places.
pub(super) fn run_national(
    all: &GlobalOptions,
    NationalArguments { options, files }: &NationalArguments,
) -> Result<ExitCode> {
    options.database.try_out()?;
    let opened = files.iter().map(|file| open(file)).collect::<Result<Vec<_>>>()?;
    let national = read_places_of_help(opened, all.today()).map_err(|(at, reason)| told(&files[at], &reason))?;
    keep(options, &files[0], national.lists, &national.read)?;
    Ok(ExitCode::SUCCESS)
}

fn read_list(file: &Path) -> Result<Vec<u8>> {
    read(file, "list", LARGEST, |reason| ListRefused::Unreadable(reason, LARGEST))
}

fn open(file: &Path) -> Result<BufReader<std::fs::File>> {
    let opened = input_file::open(file, LARGEST_READ_IN_PIECES);
    let opened = opened.map_err(|reason| cannot_read(&file.display().to_string(), &reason))?;
    Ok(BufReader::with_capacity(1 << 16, opened))
}

/// Returns the error that a list is refused, after its bad rows were told.
fn told(file: &Path, reason: &ListRefused) -> anyhow::Error {
    if let ListRefused::MostlyBad { problems: all, .. } = reason {
        problems(all).lines().for_each(say);
    }
    refused(file, reason)
}

/// Says what was understood, and stores it in place of what is kept of these lists.
fn keep(options: &Options, file: &Path, lists: &[List], read: &HelpList) -> Result<()> {
    let report = HelpListReport::new(lists, read);
    if options.json {
        print_json(&report)?;
    } else {
        print_line(report.table().trim_end())?;
    }
    if !options.database.is_named() {
        say("nothing is kept: name the bot's file with --database-url or DATABASE_URL");
        return Ok(());
    }
    let of = |list: List| -> Vec<&HelpPoint> { read.points.iter().filter(|point| point.list == list).collect() };
    options.database.with_made(async |store| {
        for list in lists {
            let (new, kept) = (of(*list), stored_help_list(store, *list).await?);
            if !options.force {
                refuse_cut(file, *list, &new, &kept)?;
            }
            if new.len() < kept.len() {
                say(&format!("{}: {} fewer than before", list.as_str(), counted(kept.len() - new.len(), "place")));
            }
        }
        Ok(store_help_places(store, lists, &read.points).await?)
    })?;
    say("the list is kept; a bot at work shows it after SIGHUP or /reload");
    Ok(())
}

/// Refuses a list that has lost most of its places: a cut file replaces nothing.
fn refuse_cut(file: &Path, list: List, new: &[&HelpPoint], kept: &[HelpPoint]) -> Result<()> {
    if new.len() * 2 >= kept.len() {
        return Ok(());
    }
    let departements = |points: &mut dyn Iterator<Item = &HelpPoint>| -> BTreeSet<&'static str> {
        points.filter_map(HelpPoint::departement).collect()
    };
    let now = departements(&mut new.iter().copied());
    let vanish: Vec<&str> = departements(&mut kept.iter()).difference(&now).copied().collect();
    let vanish = if vanish.is_empty() { "none whole".to_owned() } else { vanish.join(", ") };
    bail!(
        "`{}` has {} of {}, where there are {} now: nothing is changed. Départements that would vanish: {vanish}. If that is meant, say --force",
        file.display(),
        counted(new.len(), "place"),
        list.as_str(),
        kept.len(),
    )
}
