//! Runs `guichet locale`: who has read each language, and noting down that somebody has.

use std::{collections::BTreeMap, fs, process::ExitCode};

use anyhow::{Context, Result, bail};

use super::{
    global::GlobalOptions,
    output::{print_line, too_many, usage},
};
use crate::{
    app::Source,
    locale::{Locale, Locales, MACHINE, READINGS, Reader, Reading, written},
};

#[derive(Debug, clap::Args)]
pub(super) struct Arguments {
    #[command(subcommand)]
    act: Act,
}

#[derive(Debug, clap::Subcommand)]
enum Act {
    /// Print for each language what is said and who has read it
    Status,
    /// Note down who has read a language, in the folder of `--locales-dir`
    Read(ReadArguments),
}

#[derive(Debug, clap::Args)]
struct ReadArguments {
    /// The language, such as es
    #[arg(value_name = "LANGUAGE")]
    language: String,
    /// The name of the person who speaks the language and has read it, or `machine` for a second reading by one
    #[arg(long, value_name = "NAME")]
    by: String,
    /// The messages that were read; without one, all
    #[arg(value_name = "MESSAGE")]
    messages: Vec<String>,
}

pub(super) fn run(all: &GlobalOptions, arguments: &Arguments) -> Result<ExitCode> {
    let locales = Locales::new(&all.sources.locales()?).map_err(|problems| too_many(&problems))?;
    match &arguments.act {
        Act::Status => status(&locales)?,
        Act::Read(read) => note_down(all, &locales, read)?,
    }
    Ok(ExitCode::SUCCESS)
}

fn status(locales: &Locales) -> Result<()> {
    let wanted = locales.sentences_for_people();
    let (_, kept) = locales.glossary_kept();
    for locale in locales.iter() {
        let readers = locales.readers(locale);
        let by = |wanted: Reader| readers.values().filter(|reader| **reader == wanted).count();
        let there = readers.keys().filter(|id| wanted.contains(**id)).count();
        let kept = kept.get(&locale.name).copied().unwrap_or_default();
        let glossary = if kept.asked == 0 { String::new() } else { format!(", glossary {}/{}", kept.kept, kept.asked) };
        print_line(&format!(
            "{:<4} {:<18} {there}/{} messages, read by a person {}, twice by a machine {}, once {}{glossary}",
            locale.name,
            locale.own_name(),
            wanted.len(),
            by(Reader::Person),
            by(Reader::Machine),
            by(Reader::Nobody),
        ))?;
    }
    Ok(())
}

fn note_down(all: &GlobalOptions, locales: &Locales, arguments: &ReadArguments) -> Result<()> {
    let Source::Folder(folder) = &all.sources.locales else {
        return Err(usage("the locales inside the program cannot be changed: name a folder with `--locales-dir`"));
    };
    let by = arguments.by.trim();
    if by.is_empty() || by.chars().any(char::is_control) {
        return Err(usage("`--by` is empty or has several lines: write the name of who has read it"));
    }
    let Some(locale) = locales.named(&arguments.language) else {
        let known: Vec<&str> = locales.iter().map(|locale| locale.name.as_str()).collect();
        return Err(usage(format!("no language `{}`: write one of {}", arguments.language, known.join(", "))));
    };
    let said = locale.sentences().0;
    if let Some(unknown) = arguments.messages.iter().find(|id| !said.contains_key(id.as_str())) {
        bail!("`{}` has no message `{unknown}`", locale.name);
    }
    let is_wanted = |id: &str| arguments.messages.is_empty() || arguments.messages.iter().any(|wanted| wanted == id);
    let reading = locales.reading(by, all.today(), locale, is_wanted);
    let count = reading.read.len();
    let path = folder.join(&locale.name).join(READINGS);
    fs::write(&path, written(&with(locale, reading))).with_context(|| format!("cannot write `{}`", path.display()))?;
    let who = if by == MACHINE { "a second time by a machine".to_owned() } else { format!("by {by}") };
    print_line(&format!("{count} messages of `{}` are noted down as read {who}", locale.name))
}

/// Returns the readings of a language with a new one; what somebody reads again is kept once.
fn with(locale: &Locale, reading: Reading) -> Vec<Reading> {
    let mut all: Vec<Reading> = locale.readings().to_vec();
    for earlier in all.iter_mut().filter(|earlier| earlier.by == reading.by) {
        let is_read_again = |id: &String| reading.read.contains_key(id);
        earlier.read = std::mem::take(&mut earlier.read)
            .into_iter()
            .filter(|(id, _)| !is_read_again(id))
            .collect::<BTreeMap<_, _>>();
    }
    all.push(reading);
    all.retain(|reading| !reading.read.is_empty());
    all
}
