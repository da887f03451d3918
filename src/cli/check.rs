//! Runs `guichet check`: every rule on data and locales.

use super::{global::GlobalOptions, output::print_line};
use std::process::ExitCode;

use anyhow::Result;

use crate::{catalogue::problem::Problem, check::check};

#[derive(Debug, clap::Args)]
pub(super) struct Arguments {}

pub(super) fn run(all: &GlobalOptions, _: &Arguments) -> Result<ExitCode> {
    let report = check(&all.sources.data()?, &all.sources.locales()?, all.today());
    // This is for information: a case that waits is no fault, and the person is told too.
    if !report.reviews.is_empty() {
        let count = report.reviews.len();
        print_line(&format!("{count} {} for review:", if count == 1 { "case waits" } else { "cases wait" }))?;
        for (spot, id) in &report.reviews {
            print_line(&format!("  {}:{} {id}", spot.file, spot.line))?;
        }
    }
    if let Some(facts) = report.facts {
        print_line(&facts.to_string())?;
    }
    if report.problems.is_empty() {
        if let Some(figures) = report.figures {
            print_line(figures.to_string().trim_end())?;
        }
        print_line("no problem found")?;
        return Ok(ExitCode::SUCCESS);
    }
    print_problems(&report.problems)?;
    Ok(ExitCode::FAILURE)
}

/// Writes every problem to standard error, and how many there are.
pub(super) fn print_problems(problems: &[Problem]) -> Result<()> {
    use std::io::Write;
    let mut error = anstream::stderr().lock();
    for problem in problems {
        writeln!(error, "{problem}")?;
    }
    let count = problems.len();
    writeln!(error, "guichet: {count} {} found", if count == 1 { "problem" } else { "problems" })?;
    Ok(())
}
