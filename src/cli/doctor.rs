//! Runs `guichet doctor`: tells whether all is well with what `guichet run` needs, line by line,
//! and what to do where it is not. It changes nothing, and may run beside the bot.

mod data;
mod database;
mod finding;
mod telegram;

use std::process::ExitCode;

use anyhow::Result;

use self::finding::{Finding, Level};
use super::{
    global::GlobalOptions,
    output::{print_json, print_line},
    store::runtime,
};
use crate::config::Settings;

#[derive(Debug, clap::Args)]
pub(super) struct Arguments {
    #[command(flatten)]
    settings: Settings,
    /// Print JSON
    #[arg(long)]
    json: bool,
}

pub(super) fn run(all: &GlobalOptions, arguments: &Arguments) -> Result<ExitCode> {
    let findings = runtime()?.block_on(examine(all, &arguments.settings));
    if arguments.json {
        print_json(&findings)?;
    } else {
        for finding in &findings {
            print_line(&finding.line())?;
        }
    }
    let is_wrong = findings.iter().any(|finding| finding.level == Level::Wrong);
    Ok(if is_wrong { ExitCode::FAILURE } else { ExitCode::SUCCESS })
}

async fn examine(all: &GlobalOptions, settings: &Settings) -> Vec<Finding> {
    let (config, about_settings) = match settings.resolve() {
        Ok(config) => (Some(config), Finding::ok("settings", "each makes sense")),
        Err(sentence) => (None, Finding::wrong("settings", sentence, "docs/operating.md has every setting")),
    };
    let mut findings = vec![about_settings];
    // What can be looked at without the rest is looked at.
    findings.extend(telegram::examine(settings, config.as_ref()).await);
    let (about_store, kept) = database::examine(settings).await;
    findings.extend(about_store);
    findings.extend(data::examine(all, config.as_ref(), kept.as_ref()));
    findings
}
