//! Runs `guichet links`: asks every address of the data, or of a file, whether it still
//! leads somewhere. What is found at those of the data is stored where a database is
//! named, for the bot to tell.

mod file;
mod report;

use std::{path::PathBuf, process::ExitCode, time::Duration};

use anyhow::{Context, Result};
use indicatif::{ProgressBar, ProgressStyle};

use super::{
    global::GlobalOptions,
    output::{print_json, print_line, say, usage},
    store::Database,
};
use crate::{
    app::store_link_results,
    link_check::{Address, CheckedLink, HostNames, Limits, Network, Verdict, check, network},
};
use report::Line;

#[derive(Debug, clap::Args)]
pub(super) struct Arguments {
    #[command(flatten)]
    database: Database,
    /// Print JSON, the living ones too
    #[arg(long)]
    json: bool,
    /// Only addresses that hold this text, or that are used by an id that does
    #[arg(long, value_name = "PATTERN")]
    only: Option<String>,
    /// A file of addresses, one a line, in the place of the data's
    #[arg(long, value_name = "FILE")]
    addresses: Option<PathBuf>,
    /// Requests at once
    #[arg(long, value_name = "N", default_value_t = 16, value_parser = clap::value_parser!(u8).range(1..=64))]
    at_once: u8,
    /// How long one request may take
    #[arg(long, value_name = "SECONDS", default_value_t = 15, value_parser = clap::value_parser!(u8).range(1..=120))]
    timeout: u8,
}

pub(super) fn run(all: &GlobalOptions, arguments: &Arguments) -> Result<ExitCode> {
    let mut uses = match &arguments.addresses {
        Some(file) => file::read(file)?,
        None => all.load()?.catalogue.addresses(),
    };
    if let Some(pattern) = &arguments.only {
        uses.keep_only(pattern);
        if uses.count() == 0 {
            return Err(usage(format!("no address or id holds `{pattern}`: see `guichet catalogue --json`")));
        }
    }
    let keeps = arguments.database.is_named() && arguments.addresses.is_none();
    if keeps {
        // This fails now if the results can't be stored, before minutes are spent on
        // them.
        arguments.database.with(async |_| Ok(()))?;
    }
    let checked = ask(&file::to_ask(&uses)?, arguments)?;
    if keeps {
        arguments.database.with(async |store| Ok(store_link_results(store, &checked).await?))?;
    }
    let lines: Vec<Line<'_>> = checked.iter().map(|one| Line::new(one, uses.of(&one.url))).collect();
    if arguments.json {
        print_json(&lines)?;
    } else {
        print_line(report::table(&lines).trim_end())?;
    }
    match network(&checked) {
        Network::Up => {}
        Network::Failing => say("most hosts did not answer: the network here was perhaps down; check again"),
        Network::Down => {
            say("nothing answered: the network here seems to be down, so nothing is known and nothing was stored");
            return Ok(ExitCode::FAILURE);
        }
    }
    let dead = checked.iter().any(|one| matches!(one.verdict, Verdict::Dead { .. }));
    Ok(if dead { ExitCode::FAILURE } else { ExitCode::SUCCESS })
}

fn ask(addresses: &[Address], arguments: &Arguments) -> Result<Vec<CheckedLink>> {
    let limits = Limits {
        at_once: usize::from(arguments.at_once),
        timeout: Duration::from_secs(u64::from(arguments.timeout)),
        ..Limits::default()
    };
    // The bar draws nothing where standard error is no terminal.
    let bar = ProgressBar::new(u64::try_from(addresses.len()).unwrap_or(u64::MAX));
    bar.set_style(ProgressStyle::with_template("{wide_bar} {pos}/{len} {msg}")?);
    let mut dead = 0_usize;
    let on_each = |one: &CheckedLink| {
        dead += usize::from(matches!(one.verdict, Verdict::Dead { .. }));
        bar.set_message(format!("{dead} dead"));
        bar.inc(1);
    };
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let checked = runtime.block_on(check(addresses.to_vec(), &limits, HostNames::System, on_each));
    bar.finish_and_clear();
    // A name server that never answers must not hold up the end.
    runtime.shutdown_background();
    checked.context("no address was asked")
}
