//! Runs `guichet reports`: prints the pages that people found wrong, and how often.

use std::process::ExitCode;

use anyhow::Result;

use super::{
    global::GlobalOptions,
    output::{print_json, print_line},
    store::Database,
};
use crate::{app::reported_pages, campaigns::ShownCount};

#[derive(Debug, clap::Args)]
pub(super) struct Arguments {
    #[command(flatten)]
    database: Database,
    /// Days looked back on
    #[arg(long, value_name = "DAYS", default_value_t = 90)]
    days: u16,
    /// Print JSON
    #[arg(long)]
    json: bool,
}

pub(super) fn run(all: &GlobalOptions, arguments: &Arguments) -> Result<ExitCode> {
    let catalogue = all.load()?.catalogue;
    let days = i64::from(arguments.days);
    let reported = arguments.database.with(async |store| Ok(reported_pages(store, &catalogue, days).await?))?;
    if arguments.json {
        print_json(&reported)?;
        return Ok(ExitCode::SUCCESS);
    }
    for one in &reported {
        print_line(&format!(
            "{:>14}  {:40} {}",
            ShownCount::of(one.count).to_string(),
            one.id,
            one.url.as_deref().unwrap_or("no longer in the data")
        ))?;
    }
    if reported.is_empty() {
        print_line("no page was reported")?;
    }
    Ok(ExitCode::SUCCESS)
}
