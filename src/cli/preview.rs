//! Runs `guichet preview`: writes every screen of a language into one page.

use std::{fs, path::PathBuf, process::ExitCode};

use anyhow::{Context, Result};

use super::{global::GlobalOptions, output::print_line};
use crate::{app::Source, preview::preview};

#[derive(Debug, clap::Args)]
pub(super) struct Arguments {
    /// The language, such as es; without one, French
    #[arg(long, value_name = "LANGUAGE")]
    lang: Option<String>,
    /// The file to write; without one, preview-<language>.html in this folder
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
}

pub(super) fn run(all: &GlobalOptions, arguments: &Arguments) -> Result<ExitCode> {
    let loaded = all.load()?;
    let locale = loaded.language(arguments.lang.as_deref())?;
    let folder = match &all.sources.locales {
        Source::Folder(folder) => Some(folder.canonicalize().unwrap_or_else(|_| folder.clone())),
        Source::Embedded(_) => None,
    };
    let page = preview(loaded.context(), locale, folder.as_deref(), all.today());
    let file = arguments.out.clone().unwrap_or_else(|| format!("preview-{}.html", locale.name).into());
    fs::write(&file, page).with_context(|| format!("cannot write `{}`", file.display()))?;
    print_line(&format!("{} is written: open it in a browser", file.display()))?;
    Ok(ExitCode::SUCCESS)
}
