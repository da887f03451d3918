//! Runs `guichet run`: serves Telegram until the program is stopped.

use std::{process::ExitCode, sync::Arc};

use anyhow::Result;
use tracing_subscriber::{
    Layer,
    filter::{LevelFilter, Targets},
    layer::SubscriberExt,
    util::SubscriberInitExt,
};

use super::{global::GlobalOptions, output::usage};
use crate::{
    app::SharedContext,
    config::{LogFormat, Settings},
    telegram::run as serve,
};

#[derive(Debug, clap::Args)]
pub(super) struct Arguments {
    #[command(flatten)]
    settings: Settings,
}

pub(super) fn run(all: &GlobalOptions, arguments: &Arguments) -> Result<ExitCode> {
    if all.date.is_some() {
        return Err(usage("`--date` is for the other commands: Telegram is answered for today"));
    }
    let config = arguments.settings.resolve().map_err(usage)?;
    let loaded = all.load()?;
    let context = SharedContext::new(loaded.catalogue, loaded.locales, loaded.needs, config.keep_days)
        .run_by(Arc::new(config.contact.clone()));
    log(arguments.settings.log_format(), LevelFilter::INFO);
    // One thread serves thousands of updates a second; Telegram lets out thirty.
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let served = runtime.block_on(serve(config, context, all.sources.clone()));
    // The end does not wait for a name that is still being looked up.
    runtime.shutdown_background();
    served?;
    Ok(ExitCode::SUCCESS)
}

/// Logs our own events of this level only: those of libraries may hold addresses, and so the token.
pub(super) fn log(format: LogFormat, level: LevelFilter) {
    let ours = Targets::new().with_target("guichet", level);
    let layer = tracing_subscriber::fmt::layer().with_writer(std::io::stderr).with_ansi(false);
    let layer = match format {
        LogFormat::Text => layer.boxed(),
        LogFormat::Json => layer.json().flatten_event(true).boxed(),
    };
    tracing_subscriber::registry().with(layer.with_filter(ours)).init();
    // A panic's message may hold what somebody wrote, so only its place is logged.
    std::panic::set_hook(Box::new(|panic| {
        let place = panic.location().map(ToString::to_string).unwrap_or_default();
        tracing::error!(place, "panicked");
    }));
}
