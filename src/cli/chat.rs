//! Runs `guichet chat`: the dialogue in the terminal.

use super::global::GlobalOptions;
use std::{
    io::{self, IsTerminal},
    process::ExitCode,
};

use anyhow::Result;

use crate::terminal::{Typing, converse};

#[derive(Debug, clap::Args)]
pub(super) struct Arguments {
    /// The language to begin in, such as fr, en or ar
    #[arg(long, value_name = "LANGUAGE")]
    lang: Option<String>,
}

pub(super) fn run(all: &GlobalOptions, arguments: &Arguments) -> Result<ExitCode> {
    let loaded = all.load()?;
    let typing = if io::stdin().is_terminal() { Typing::Live } else { Typing::Piped };
    let language = arguments.lang.as_deref();
    loaded.language(language)?;
    converse(loaded.context(), language, all.today(), typing, io::stdin().lock(), anstream::stdout().lock())?;
    Ok(ExitCode::SUCCESS)
}
