//! The command line: what was asked becomes one of the commands below. Errors
//! are one line; exit 2 for bad usage, 1 otherwise.

mod catalogue;
mod chat;
mod check;
mod diagram;
mod import;
mod links;
mod outcome;
mod place;
mod run;
mod campaign;
mod reports;
mod store;

use std::process::ExitCode;

use anyhow::{Context, Result, bail};
use clap::{Parser, Subcommand, error::ErrorKind};
use jiff::{Zoned, civil::Date};

use crate::{
    catalogue::{Catalogue, Place, load, problem::Problem},
    dialogue::{Keeping, World},
    gazetteer::Commune,
    locale::{Locale, Locales},
    sources::Sources,
};

/// Leads foreign residents of France to the right official page.
#[derive(Debug, Parser)]
#[command(name = "guichet", version, disable_help_subcommand = true)]
struct Arguments {
    #[command(flatten)]
    sources: Sources,
    /// The day to answer for, as YYYY-MM-DD; today by default
    #[arg(long, global = true, value_name = "DATE")]
    date: Option<Date>,
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Serve Telegram
    Run(run::Arguments),
    /// Write to the people who asked
    Campaign(campaign::Arguments),
    /// Talk in the terminal
    Chat(chat::Arguments),
    /// Check data and locales, and print every problem
    Check(check::Arguments),
    /// Print every procedure
    Catalogue(catalogue::Arguments),
    /// Print what given answers lead to
    Outcome(outcome::Arguments),
    /// Print what a typed place means
    Place(place::Arguments),
    /// Print the questions of a département as a Mermaid diagram
    Diagram(diagram::Arguments),
    /// Print the pages that people found wrong
    Reports(reports::Arguments),
    /// Take in a new edition of what others publish
    Import(import::Arguments),
    /// Ask every address whether it still leads somewhere
    Links(links::Arguments),
}

/// What was asked does not make sense: exit 2.
#[derive(Debug)]
struct Usage(String);

impl std::fmt::Display for Usage {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for Usage {}

fn usage(message: impl Into<String>) -> anyhow::Error {
    Usage(message.into()).into()
}

/// Runs the command line of this process.
pub fn run() -> ExitCode {
    let arguments = match Arguments::try_parse() {
        Ok(arguments) => arguments,
        Err(error) => return explain(&error),
    };
    match dispatch(&arguments) {
        Ok(code) => code,
        Err(error) => {
            if is_closed_pipe(&error) {
                return ExitCode::SUCCESS;
            }
            say(&format!("{error:#}"));
            ExitCode::from(if error.is::<Usage>() { 2 } else { 1 })
        }
    }
}

/// Writes one line to standard error.
fn say(line: &str) {
    use std::io::Write;
    // Nowhere is left to report that standard error is closed.
    let _ = writeln!(anstream::stderr(), "guichet: {}", line.replace('\n', " "));
}

/// Who reads our output may stop reading: that is no error.
fn is_closed_pipe(error: &anyhow::Error) -> bool {
    error
        .chain()
        .any(|cause| cause.downcast_ref::<std::io::Error>().is_some_and(|e| e.kind() == std::io::ErrorKind::BrokenPipe))
}

fn explain(error: &clap::Error) -> ExitCode {
    if matches!(error.kind(), ErrorKind::DisplayHelp | ErrorKind::DisplayVersion) {
        // As above: nobody is left to tell.
        let _ = error.print();
        return ExitCode::SUCCESS;
    }
    let text = error.to_string();
    let first: Vec<&str> = text.lines().take_while(|line| !line.trim().is_empty()).map(str::trim).collect();
    let line = match error.kind() {
        ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => "no command given".to_owned(),
        _ => first.join(" ").trim_start_matches("error: ").to_owned(),
    };
    say(&format!("{line}; see `guichet --help`"));
    ExitCode::from(2)
}

fn dispatch(arguments: &Arguments) -> Result<ExitCode> {
    match &arguments.command {
        Command::Run(command) => run::run(arguments, command),
        Command::Campaign(command) => campaign::run(arguments, command),
        Command::Chat(command) => chat::run(arguments, command),
        Command::Check(command) => check::run(arguments, command),
        Command::Catalogue(command) => catalogue::run(arguments, command),
        Command::Outcome(command) => outcome::run(arguments, command),
        Command::Place(command) => place::run(arguments, command),
        Command::Diagram(command) => diagram::run(arguments, command),
        Command::Reports(command) => reports::run(arguments, command),
        Command::Import(command) => import::run(arguments, command),
        Command::Links(command) => links::run(arguments, command),
    }
}

impl Arguments {
    fn today(&self) -> Date {
        self.date.unwrap_or_else(|| Zoned::now().date())
    }

    fn load(&self) -> Result<Loaded> {
        let catalogue = load(&self.sources.data()?).map_err(|problems| too_many(&problems))?;
        let locales = Locales::new(&self.sources.locales()?).map_err(|problems| too_many(&problems))?;
        Ok(Loaded { catalogue, locales })
    }
}

struct Loaded {
    catalogue: Catalogue,
    locales: Locales,
}

impl Loaded {
    /// For commands that keep nothing once they end.
    fn world(&self) -> World<'_> {
        World::new(&self.catalogue, &self.locales, Keeping::UntilClosed)
    }

    /// The language that an argument names, or the reference without one.
    fn language(&self, wanted: Option<&str>) -> Result<&Locale> {
        let Some(tag) = wanted else { return Ok(self.locales.negotiate(None)) };
        self.locales.matching(tag).ok_or_else(|| {
            let known: Vec<&str> = self.locales.iter().map(|locale| locale.name.as_str()).collect();
            usage(format!("no language `{tag}`: write one of {}", known.join(", ")))
        })
    }

    /// A place that stands for certain.
    fn place(&self, text: &str) -> Result<Place> {
        // A commune's code looks like a postcode.
        if let Some(code) = text.strip_prefix(INSEE) {
            let commune = Commune::with_insee(code).and_then(|commune| self.catalogue.place_of(commune));
            return commune.ok_or_else(|| usage(format!("no commune has the INSEE code `{code}`")));
        }
        let found = self.catalogue.search_place(text);
        match found.candidates.as_slice() {
            [first, ..] if first.certain => Ok(first.place),
            [] => bail!(usage(format!("no place `{text}` in France: write a commune, a postcode or a département"))),
            several => {
                let names = several.iter().take(MOST_NAMED).map(|candidate| {
                    let departement = &self.catalogue[candidate.place.departement];
                    let name =
                        candidate.place.commune.map_or(departement.name.clone(), |commune| commune.name().to_owned());
                    match candidate.place.commune {
                        Some(commune) => format!("{name} ({INSEE}{})", commune.insee()),
                        None => format!("{name} ({})", departement.code),
                    }
                });
                let names: Vec<String> = names.collect();
                bail!(usage(format!("`{text}` may mean {}: write one of these codes", names.join(", "))))
            }
        }
    }
}

/// Before an INSEE code in `--place`.
const INSEE: &str = "insee:";
/// The most places that one line names.
const MOST_NAMED: usize = 6;

fn too_many(problems: &[Problem]) -> anyhow::Error {
    let first = problems.first().map(ToString::to_string).unwrap_or_default();
    match problems.len() {
        0 | 1 => anyhow::anyhow!("{first}"),
        count => anyhow::anyhow!("{first} (and {} more: see `guichet check`)", count - 1),
    }
}

/// Writes JSON to standard output, followed by a line end.
fn print_json(value: &impl serde::Serialize) -> Result<()> {
    let text = serde_json::to_string_pretty(value).context("cannot write JSON")?;
    print_line(&text)
}

fn print_line(line: &str) -> Result<()> {
    use std::io::Write;
    Ok(writeln!(anstream::stdout(), "{line}")?)
}
