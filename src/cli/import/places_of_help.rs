//! What the imports of places of help share: a file is read, told about, and
//! kept whole or not at all.

use std::{fs, path::Path, process::ExitCode};

use anyhow::{Context, Result, bail};

use super::super::{print_json, print_line, say, store::Database};
use crate::{
    import::text::Unreadable,
    places_of_help::{
        LARGEST, List, Read, Refused,
        report::{Report, problems},
    },
    telegram::help_rows,
};

/// Reads a list, says what was understood, and hands the places on.
pub(super) fn import(
    list: List,
    path: &Path,
    json: bool,
    database: &Database,
    read: impl Fn(&[u8]) -> Result<Read, Refused>,
) -> Result<ExitCode> {
    let read = match read(&bytes(path)?) {
        Ok(read) => read,
        Err(refused) => {
            if let Refused::MostlyBad { problems: all, .. } = &refused {
                problems(all).lines().for_each(say);
            }
            return Err(unusable(path, &refused));
        }
    };
    let report = Report::new(list, &read);
    if json {
        print_json(&report)?;
    } else {
        print_line(report.table().trim_end())?;
    }
    if !database.is_named() {
        say("nothing is kept: name the bot's file with --database-url or DATABASE_URL");
        return Ok(ExitCode::SUCCESS);
    }
    let rows = help_rows(&read.points);
    database.with(async |store| Ok(store.replace_help_places(list.as_str(), &rows).await?))?;
    say("the list is kept; a bot at work shows it after SIGHUP or /reload");
    Ok(ExitCode::SUCCESS)
}

fn bytes(path: &Path) -> Result<Vec<u8>> {
    let known = fs::metadata(path).with_context(|| format!("cannot read `{}`", path.display()))?;
    if known.is_dir() {
        bail!("`{}` is a folder: name the file of the list in it", path.display());
    }
    // A file that is far too large is not taken into memory.
    let size = usize::try_from(known.len()).unwrap_or(usize::MAX);
    if size > LARGEST {
        return Err(unusable(path, &Refused::Unreadable(Unreadable::TooLarge(size))));
    }
    fs::read(path).with_context(|| format!("cannot read `{}`", path.display()))
}

fn unusable(path: &Path, refused: &Refused) -> anyhow::Error {
    anyhow::anyhow!("`{}` {refused}", path.display())
}
