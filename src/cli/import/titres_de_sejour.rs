//! Runs `guichet import titres-de-sejour`: compares a revision of the official list with
//! the data, and takes it in with `--write`.

use std::{path::PathBuf, process::ExitCode};

use anyhow::{Result, bail};
use jiff::civil::Date;

use super::{
    super::{
        global::GlobalOptions,
        output::{print_json, print_line, say, too_many, usage},
        store::Database,
    },
    read::{read, refused},
    replace::replace,
};
use crate::{
    app::Source,
    app::draft_about_changed_pages,
    campaigns::OperatorId,
    catalogue::{Catalogue, load, problem::Problem, source::Files},
    check::check,
    days,
    locale::Locales,
    official_list::{Changes, Comparison, OfficialPage, Rules, changes, compare, report::ImportReport},
    source_text::{LARGEST, decode},
};

#[derive(Debug, clap::Args)]
pub(super) struct Arguments {
    /// The page, as Markdown; `--date` says of which day it is
    #[arg(value_name = "PAGE")]
    page: PathBuf,
    /// Print JSON
    #[arg(long)]
    json: bool,
    /// Write what changes into the data folder
    #[arg(long)]
    write: bool,
    #[command(flatten)]
    database: Database,
    /// Write even where more than half of what is known is gone
    #[arg(long, requires = "write")]
    force: bool,
}

/// Holds the data that is compared with.
struct Data {
    /// Is `None` for the copy inside the program, which cannot be written.
    folder: Option<PathBuf>,
    files: Files,
    catalogue: Catalogue,
    rules: Rules,
}

pub(super) fn run(all: &GlobalOptions, arguments: &Arguments) -> Result<ExitCode> {
    let day = day(all.date)?;
    let bytes = read(&arguments.page, "page", LARGEST, |bad| bad)?;
    let text = decode(&bytes).map_err(|bad| refused(&arguments.page, &bad))?;
    let data = data(all)?;
    let page = OfficialPage::read(text, &data.rules);
    if page.departements.is_empty() {
        let lines = text.lines().count();
        bail!(
            "no département was found in `{}` ({lines} lines, {} links and bullets read): its headings read like `### 91 - Essonne`",
            arguments.page.display(),
            page.found.len() + page.skipped.len()
        );
    }
    let comparison = compare(&page, &data.catalogue, &data.rules, day);
    let report = ImportReport::new(&comparison, &data.catalogue);
    if !arguments.write {
        show(&report, arguments.json)?;
        if comparison.is_another_page() {
            say(&another_page(arguments, &comparison));
        }
        return Ok(ExitCode::SUCCESS);
    }
    match write(all, arguments, &data, &comparison) {
        Err(error) => {
            // What was understood is shown all the same.
            show(&report, arguments.json)?;
            Err(error)
        }
        Ok((changes, problems)) => {
            show(&report.written(&changes), arguments.json)?;
            if arguments.database.is_named() && !changes.files.is_empty() {
                prepare_draft(all, arguments)?;
            }
            Ok(tell(&problems))
        }
    }
}

/// Prepares a draft for the people of the départements where pages were added or ended.
fn prepare_draft(all: &GlobalOptions, arguments: &Arguments) -> Result<()> {
    let locales = Locales::new(&all.sources.locales()?).map_err(|problems| too_many(&problems))?;
    let catalogue = data(all)?.catalogue;
    let by = OperatorId::COMMAND_LINE;
    let draft =
        arguments.database.with(async |store| Ok(draft_about_changed_pages(store, &catalogue, &locales, by).await?))?;
    if let Some(draft) = draft {
        say(&format!(
            "draft campaign {} tells of {} new and {} ended pages: read it with /broadcast, or `guichet campaign show {}`",
            draft.campaign, draft.added, draft.ended, draft.campaign
        ));
    }
    Ok(())
}

fn day(given: Option<Date>) -> Result<Date> {
    let day = given.ok_or_else(|| usage("no `--date`: write the day of the revision as --date YYYY-MM-DD"))?;
    if day > days::today() {
        return Err(usage(format!("`--date` {day} is in the future: write the day of the revision")));
    }
    Ok(day)
}

/// Reads the data from `--data-dir`, the folder `data` here, or the copy inside the
/// program.
fn data(all: &GlobalOptions) -> Result<Data> {
    let here = PathBuf::from("data");
    let (folder, files) = match &all.sources.data {
        Source::Folder(folder) => (Some(folder.clone()), all.sources.data()?),
        Source::Embedded(_) if here.join("questions.toml").is_file() => {
            let files = Files::from_folder(&here, &["toml"])?;
            (Some(here), files)
        }
        Source::Embedded(_) => (None, all.sources.data()?),
    };
    let catalogue = load(&files).map_err(|problems| too_many(&problems))?;
    let rules = Rules::read(&files, &catalogue).map_err(|problems| too_many(&problems))?;
    Ok(Data { folder, files, catalogue, rules })
}

/// Writes what changes, and returns what `guichet check` will say of it.
fn write(
    all: &GlobalOptions,
    arguments: &Arguments,
    data: &Data,
    comparison: &Comparison<'_>,
) -> Result<(Changes, Vec<Problem>)> {
    let Some(folder) = &data.folder else {
        return Err(usage("there is no data folder here to write to: name it with --data-dir"));
    };
    if comparison.is_another_page() && !arguments.force {
        bail!("nothing is written: {}; add --force if it is the list", another_page(arguments, comparison));
    }
    if comparison.looks_cut_off() && !arguments.force {
        bail!(
            "nothing is written: `{}` lacks {} of the {} procedures that the data lists, so it is hardly the whole page; look at it, and add --force if it is",
            arguments.page.display(),
            comparison.gone.len(),
            comparison.listed
        );
    }
    let changes = changes(comparison, &data.files, &data.catalogue, &data.rules)?;
    if changes.files.is_empty() {
        return Ok((changes, Vec::new()));
    }
    let mut files = data.files.clone();
    for (path, text) in &changes.files {
        files.insert(path, text.clone());
    }
    // Data that no longer loads would stop the bot: it never reaches the folder.
    load(&files).map_err(|problems| too_many(&problems).context("nothing is written"))?;
    let locales = all.sources.locales()?;
    replace(folder, &changes.files)?;
    let problems = check(&files, &locales, days::today()).problems;
    Ok((changes, problems))
}

/// Says that a page is not the list.
fn another_page(arguments: &Arguments, comparison: &Comparison<'_>) -> String {
    format!(
        "`{}` is another page: the data knows none of its {} procedures, and it has none of the {} that the data lists",
        arguments.page.display(),
        comparison.entries.len(),
        comparison.listed
    )
}

fn show(report: &ImportReport<'_>, json: bool) -> Result<()> {
    if json { print_json(report) } else { print_line(report.table().trim_end()) }
}

/// Prints on standard error what is to be put right by hand.
fn tell(problems: &[Problem]) -> ExitCode {
    if problems.is_empty() {
        return ExitCode::SUCCESS;
    }
    for problem in problems {
        say(&problem.to_string());
    }
    let count = problems.len();
    let noun = if count == 1 { "problem" } else { "problems" };
    say(&format!("the files are written; {count} {noun} above must be put right by hand"));
    ExitCode::FAILURE
}
