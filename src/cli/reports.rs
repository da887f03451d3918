//! Runs `guichet reports`: prints the pages that people found wrong, and how often.

use std::process::ExitCode;

use anyhow::Result;
use serde::Serialize;

use super::{
    global::GlobalOptions,
    output::{print_json, print_line},
    store::Database,
};
use crate::{
    catalogue::{Procedure, id::ProcedureId},
    days,
    dialogue::WRONG_PAGE,
};

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

/// Holds a page and how often it was found wrong.
#[derive(Debug, Serialize)]
struct Reported<'a> {
    id: &'a str,
    count: u64,
    /// Is `None` for a page that is no longer in the data.
    url: Option<&'a str>,
}

pub(super) fn run(all: &GlobalOptions, arguments: &Arguments) -> Result<ExitCode> {
    let catalogue = all.load()?.catalogue;
    let since = days::today_number() - i64::from(arguments.days) + 1;
    let counted = arguments.database.with(async |store| Ok(store.counted(since).await?))?;
    let procedure = |id: &str| ProcedureId::parse(id).ok().and_then(|id| catalogue.procedure(&id));
    let reported = counted.iter().filter(|row| row.kind == WRONG_PAGE).map(|row| Reported {
        id: &row.name,
        count: row.count,
        url: procedure(&row.name).map(|procedure: &Procedure| procedure.url.as_str()),
    });
    let reported: Vec<Reported<'_>> = reported.collect();
    if arguments.json {
        print_json(&reported)?;
        return Ok(ExitCode::SUCCESS);
    }
    for one in &reported {
        print_line(&format!("{:>5}  {:40} {}", one.count, one.id, one.url.unwrap_or("no longer in the data")))?;
    }
    if reported.is_empty() {
        print_line("no page was reported")?;
    }
    Ok(ExitCode::SUCCESS)
}
