//! Runs `guichet chat`: the dialogue in the terminal.

use super::{global::GlobalOptions, output::usage, screen::Bidi, store::Database};
use std::{
    io::{self, IsTerminal},
    process::ExitCode,
};

use anyhow::{Context as _, Result};

use crate::{
    config::Contact,
    dialogue::Context,
    terminal::{EditedLines, PipedLines, ShownLines, converse},
};

#[derive(Debug, clap::Args)]
pub(super) struct Arguments {
    /// The language to begin in, such as fr, en or ar
    #[arg(long, value_name = "LANGUAGE")]
    lang: Option<String>,
    /// Who puts right-to-left text in order: this program where the terminal does not
    #[arg(long, value_name = "WHO", env = "GUICHET_BIDI", default_value = "auto")]
    bidi: Bidi,
    #[command(flatten)]
    database: Database,
    #[command(flatten)]
    contact: Contact,
}

pub(super) fn run(all: &GlobalOptions, arguments: &Arguments) -> Result<ExitCode> {
    let loaded = all.load()?.beside(&arguments.database)?;
    let language = arguments.lang.as_deref();
    loaded.language(language)?;
    let contact = arguments.contact.read().map_err(usage)?;
    let context = Context { contact: &contact, ..loaded.context() };
    let layout = || arguments.bidi.layout();
    let today = all.today();
    let output = anstream::stdout();
    match (io::stdin().is_terminal(), io::stdout().is_terminal()) {
        (true, true) => {
            let mut lines = EditedLines::new().context("the terminal cannot be used")?;
            converse(context, language, today, &mut lines, &layout, output)?;
        }
        (true, false) => converse(context, language, today, &mut ShownLines(io::stdin().lock()), &layout, output)?,
        (false, _) => converse(context, language, today, &mut PipedLines(io::stdin().lock()), &layout, output)?,
    }
    Ok(ExitCode::SUCCESS)
}
