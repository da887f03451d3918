//! Runs the command line: what was asked becomes one of the commands below. An error is
//! one line; the exit code is 2 for bad usage, 1 otherwise.

mod output;
mod global;
mod store;
mod screen;
mod catalogue;
mod chat;
mod check;
mod diagram;
mod doctor;
mod facts;
mod import;
mod links;
mod locale;
mod outcome;
mod place;
mod preview;
mod understand;
mod run;
mod rehearse;
mod campaign;
mod reports;
mod backup;
mod moving;

use std::process::ExitCode;

use anyhow::Result;
use clap::{
    CommandFactory, Parser, Subcommand,
    error::{ContextKind, ContextValue, ErrorKind},
};

pub use global::EmbeddedTexts;
use global::{GlobalArguments, GlobalOptions};
use output::{UsageError, say};

use crate::signals::outlive_the_largest_file;

/// Leads foreign residents of France to the right official page.
#[derive(Debug, Parser)]
#[command(name = "guichet", version)]
struct Arguments {
    #[command(flatten)]
    global: GlobalArguments,
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Serve Telegram
    Run(run::Arguments),
    /// Write to the people who asked
    Campaign(campaign::Arguments),
    /// Show the bot in a page that looks like phones, without Telegram
    Rehearse(rehearse::Arguments),
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
    /// Write every screen of a language into one page, as a telephone shows it
    Preview(preview::Arguments),
    /// Print what a typed sentence asks for
    Understand(understand::Arguments),
    /// Print the questions of a département as a Mermaid diagram
    Diagram(diagram::Arguments),
    /// Print the pages that people found wrong
    Reports(reports::Arguments),
    /// Copy what `guichet run` keeps, while it runs
    Backup(backup::Arguments),
    /// Move what `guichet run` keeps to another file or database
    Store(moving::Arguments),
    /// Tell whether all is well with the bot, and what to do where it is not
    Doctor(doctor::Arguments),
    /// Take in a new edition of what others publish
    Import(import::Arguments),
    /// Tell what the bot takes from official pages, and whether it still stands there
    Facts(facts::Arguments),
    /// Tell who has read each language, or note it down
    Locale(locale::Arguments),
    /// Ask every address whether it still leads somewhere
    Links(links::Arguments),
}

/// Runs the command line of this process with the texts inside the program.
pub fn run(texts: EmbeddedTexts) -> ExitCode {
    outlive_the_largest_file();
    let arguments = match Arguments::try_parse() {
        Ok(arguments) => arguments,
        Err(error) => return explain(&error),
    };
    match dispatch(&arguments.global.resolve(texts), &arguments.command) {
        Ok(code) => code,
        Err(error) => {
            if is_closed_pipe(&error) {
                return ExitCode::SUCCESS;
            }
            say(&format!("{error:#}"));
            ExitCode::from(if error.is::<UsageError>() { 2 } else { 1 })
        }
    }
}

/// Returns whether whoever reads our output has stopped reading, which is no error.
fn is_closed_pipe(error: &anyhow::Error) -> bool {
    error
        .chain()
        .any(|cause| cause.downcast_ref::<std::io::Error>().is_some_and(|e| e.kind() == std::io::ErrorKind::BrokenPipe))
}

fn explain(error: &clap::Error) -> ExitCode {
    if matches!(error.kind(), ErrorKind::DisplayHelp | ErrorKind::DisplayVersion) {
        // Nowhere is left to report that standard output is closed.
        let _ = error.print();
        return ExitCode::SUCCESS;
    }
    let text = error.to_string();
    let first: Vec<&str> = text.lines().take_while(|line| !line.trim().is_empty()).map(str::trim).collect();
    let line = match error.kind() {
        ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => "no command given".to_owned(),
        ErrorKind::UnknownArgument => match misplaced(error) {
            Some(told) => told,
            None => plain(&first),
        },
        _ => plain(&first),
    };
    say(&format!("{line}; see `guichet --help`"));
    ExitCode::from(2)
}

/// Returns the first line of a message, in words that do not speak of programs.
fn plain(lines: &[&str]) -> String {
    const SAID: [(&str, &str); 4] = [
        ("invalid digit found in string", "write a number"),
        ("cannot parse integer from empty string", "write a number"),
        ("number too large to fit in target type", "write a smaller number"),
        ("number too small to fit in target type", "write a larger number"),
    ];
    let line = lines.join(" ").trim_start_matches("error: ").to_owned();
    SAID.iter().fold(line, |line, (theirs, ours)| line.replace(theirs, ours))
}

/// Says where an option stands that belongs before a subcommand, as in
/// `guichet campaign --database-url URL list`.
fn misplaced(error: &clap::Error) -> Option<String> {
    let Some(ContextValue::String(option)) = error.get(ContextKind::InvalidArg) else { return None };
    let all = Arguments::command();
    let mut words = std::env::args().skip(1);
    let command = words.find_map(|word| all.find_subcommand(word))?;
    let name = option.trim_start_matches('-');
    let is_its_own = command.get_arguments().any(|argument| argument.get_long() == Some(name));
    let below = words.find(|word| command.find_subcommand(word).is_some())?;
    is_its_own.then(|| format!("`{option}` belongs to `guichet {}`: write it before `{below}`", command.get_name()))
}

fn dispatch(all: &GlobalOptions, command: &Command) -> Result<ExitCode> {
    match command {
        Command::Run(command) => run::run(all, command),
        Command::Campaign(command) => campaign::run(all, command),
        Command::Rehearse(command) => rehearse::run(all, command),
        Command::Chat(command) => chat::run(all, command),
        Command::Check(command) => check::run(all, command),
        Command::Catalogue(command) => catalogue::run(all, command),
        Command::Outcome(command) => outcome::run(all, command),
        Command::Place(command) => place::run(all, command),
        Command::Preview(command) => preview::run(all, command),
        Command::Understand(command) => understand::run(all, command),
        Command::Diagram(command) => diagram::run(all, command),
        Command::Reports(command) => reports::run(all, command),
        Command::Backup(command) => backup::run(command),
        Command::Store(command) => moving::run(command),
        Command::Doctor(command) => doctor::run(all, command),
        Command::Facts(command) => facts::run(all, command),
        Command::Import(command) => import::run(all, command),
        Command::Links(command) => links::run(all, command),
        Command::Locale(command) => locale::run(all, command),
    }
}
