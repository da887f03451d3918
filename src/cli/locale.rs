//! Runs `guichet locale`: who has read each language, and noting down that somebody has.

use std::{collections::BTreeMap, fs, process::ExitCode};

use anyhow::{Context, Result, bail};

use super::{
    global::GlobalOptions,
    output::{print_line, too_many, usage},
};
use crate::{
    app::Source,
    check::measure::LABEL_WIDTH,
    locale::{Locale, Locales, MACHINE, READINGS, Reader, Reading, lix, written},
    preview::widest_labels,
};

#[derive(Debug, clap::Args)]
pub(super) struct Arguments {
    #[command(subcommand)]
    act: Act,
}

#[derive(Debug, clap::Subcommand)]
enum Act {
    /// Print for each language what is said, who has read it, and how easy it is to read
    Status,
    /// Write the files of a new language in the folder of `--locales-dir`, the French as comments
    New(NewArguments),
    /// Note down who has read a language, in the folder of `--locales-dir`
    Read(ReadArguments),
}

#[derive(Debug, clap::Args)]
struct NewArguments {
    /// The tag of the language, such as ka or zh-Hant
    #[arg(value_name = "LANGUAGE")]
    language: String,
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
    match &arguments.act {
        Act::Status => status(all)?,
        Act::New(new) => begin(all, &new.language)?,
        Act::Read(read) => note_down(all, &locales(all)?, read)?,
    }
    Ok(ExitCode::SUCCESS)
}

fn locales(all: &GlobalOptions) -> Result<Locales> {
    Locales::new(&all.sources.locales()?).map_err(|problems| too_many(&problems))
}

fn status(all: &GlobalOptions) -> Result<()> {
    let loaded = all.load()?;
    let locales = &loaded.locales;
    let wanted = locales.sentences_for_people();
    let (_, kept) = locales.glossary_kept();
    let widest = widest_labels(loaded.context(), all.today());
    print_line(
        "language                 messages  read by a person  twice by a machine  once  glossary  longest button  LIX",
    )?;
    for locale in locales.iter() {
        let readers = locales.readers(locale);
        let read = readers.iter().filter(|(id, _)| wanted.contains(*id));
        let by = |wanted: Reader| read.clone().filter(|(_, reader)| **reader == wanted).count();
        let kept = kept.get(&locale.name).filter(|kept| kept.asked > 0);
        let glossary = kept.map_or("-".to_owned(), |kept| format!("{}/{}", kept.kept, kept.asked));
        let (label, width) = widest(locale);
        let worded = locale.worded();
        let texts =
            worded.iter().filter(|(id, _)| wanted.contains(id.as_str())).map(|(_, worded)| worded.text.as_str());
        let lix = lix(texts).map_or("-".to_owned(), |lix| lix.to_string());
        print_line(&format!(
            "{:<4} {:<18}  {:>8}  {:>16}  {:>18}  {:>4}  {glossary:>8}  {width:>3.0} of {LABEL_WIDTH:.0} px  {lix:>3}  {label}",
            locale.name,
            locale.own_name(),
            format!("{}/{}", read.clone().count(), wanted.len()),
            by(Reader::Person),
            by(Reader::Machine),
            by(Reader::Nobody),
        ))?;
    }
    Ok(())
}

/// Writes the files of a language that nobody has translated yet.
fn begin(all: &GlobalOptions, language: &str) -> Result<()> {
    let Source::Folder(folder) = &all.sources.locales else {
        return Err(usage("the locales inside the program cannot be changed: name a folder with `--locales-dir`"));
    };
    let locales = locales(all)?;
    if !Locale::is_tag(language) {
        return Err(usage(format!("`{language}` is no language tag: write one such as ka or zh-Hant")));
    }
    let own = folder.join(language);
    if locales.named(language).is_some() || own.exists() {
        bail!("`{}` is there already", own.display());
    }
    fs::create_dir(&own).with_context(|| format!("cannot make `{}`", own.display()))?;
    for (name, text) in locales.skeleton() {
        let path = own.join(name);
        fs::write(&path, text).with_context(|| format!("cannot write `{}`", path.display()))?;
    }
    print_line(&format!(
        "{} is written: translate each message below its French, then run `guichet check`, which tells what is missing",
        own.display()
    ))
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
