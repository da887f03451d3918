//! Runs `guichet store move`: copies what `guichet run` keeps from a file into a database, or
//! back.

use std::process::ExitCode;

use anyhow::Result;
use indicatif::{ProgressBar, ProgressStyle};

use super::{
    output::{say, usage},
    store::runtime,
};
use crate::store::{DatabaseUrl, transfer};

#[derive(Debug, clap::Args)]
pub(super) struct Arguments {
    #[command(subcommand)]
    command: StoreCommand,
}

#[derive(Debug, clap::Subcommand)]
enum StoreCommand {
    /// Copy everything into an empty store, while no bot runs on either
    Move {
        /// What is copied, such as `sqlite:guichet.db`
        #[arg(long, value_name = "URL")]
        from: String,
        /// Where it goes, such as `postgres://user@host/database`
        #[arg(long, value_name = "URL")]
        to: String,
    },
}

pub(super) fn run(arguments: &Arguments) -> Result<ExitCode> {
    let StoreCommand::Move { from, to } = &arguments.command;
    let (from, to) = (DatabaseUrl::parse(from).map_err(usage)?, DatabaseUrl::parse(to).map_err(usage)?);
    let bar = ProgressBar::new(0);
    bar.set_style(ProgressStyle::with_template("{wide_bar} {pos}/{len} {elapsed}")?);
    let moved = runtime()?.block_on(transfer(&from, &to, |done, total| {
        bar.set_length(total);
        bar.set_position(done);
    }));
    bar.finish_and_clear();
    let rows: u64 = moved?.tables.iter().map(|(_, rows)| rows).sum();
    say(&format!("{rows} rows are copied, and each table has as many as before"));
    Ok(ExitCode::SUCCESS)
}
