//! Runs `guichet links`: asks every address of the data, or of a file, whether it still
//! leads somewhere. What is found is stored where a database is named, for the bot to tell,
//! and for the second look without which nothing is dead.

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
    link_check::{Address, CheckedLink, HostNames, Limits, Network, VerdictReason, check, network},
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
    /// How the sites that are asked can write to whoever runs this: a mail or web address
    #[arg(long, value_name = "TEXT", env = "GUICHET_CONTACT")]
    contact: Option<String>,
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
    let keeps = arguments.database.is_named();
    if keeps {
        // This fails now if the results can't be stored, before minutes are spent on
        // them.
        arguments.database.with(async |_| Ok(()))?;
    }
    let mut checked = ask(&file::to_ask(&uses)?, arguments)?;
    if keeps {
        arguments.database.with(async |store| Ok(store_link_results(store, &mut checked).await?))?;
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
    Ok(if checked.iter().any(is_gone) { ExitCode::FAILURE } else { ExitCode::SUCCESS })
}

/// Returns whether an address leads to nothing, be it for the first time.
fn is_gone(one: &CheckedLink) -> bool {
    one.verdict.reason().is_some_and(VerdictReason::is_absence)
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
    let mut gone = 0_usize;
    let on_each = |one: &CheckedLink| {
        gone += usize::from(is_gone(one));
        bar.set_message(format!("{gone} gone"));
        bar.inc(1);
    };
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let checked =
        runtime.block_on(check(addresses.to_vec(), &limits, HostNames::System, arguments.contact.as_deref(), on_each));
    bar.finish_and_clear();
    // A name server that never answers must not hold up the end.
    runtime.shutdown_background();
    checked.context("no address was asked")
}
