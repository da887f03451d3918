//! Runs `guichet import service-public`: the guide's archive is read page by page, told about,
//! and kept whole or not at all.

use std::{io::BufReader, path::PathBuf, process::ExitCode};

use anyhow::Result;

use super::read::refused;
use crate::{
    app::{NotTaken, StoredGuide, Taken, named_pages, take_in},
    catalogue::Catalogue,
    cli::{
        facts::{counted, fact_line},
        global::GlobalOptions,
        output::{cannot_read, print_line, say},
        store::Database,
    },
    days, input_file,
    official_guide::{
        LARGEST_ARCHIVE, PageId, read_archive,
        report::{changed, understood},
    },
    store::OfficialImportRow,
};

#[derive(Debug, clap::Args)]
pub(super) struct Arguments {
    #[command(flatten)]
    database: Database,
    /// Take it in though many known pages are missing, or it is older than what is known
    #[arg(long)]
    force: bool,
    /// The archive, such as `vosdroits-latest.zip`
    #[arg(value_name = "ARCHIVE")]
    file: PathBuf,
}

/// Reads an archive, says what was understood, stores it and says what it changed.
pub(super) fn run(all: &GlobalOptions, Arguments { database, force, file }: &Arguments) -> Result<ExitCode> {
    database.try_out()?;
    let catalogue = all.catalogue()?;
    let opened =
        input_file::open(file, LARGEST_ARCHIVE).map_err(|reason| cannot_read(&file.display().to_string(), &reason))?;
    let named = named_pages(&catalogue);
    let guide = read_archive(BufReader::new(opened), &named, all.today()).map_err(|reason| refused(file, &reason))?;
    let told = understood(&guide, &named);
    if !database.is_named() {
        print_line(told.trim_end())?;
        say("nothing is kept: name the bot's file with --database-url or DATABASE_URL");
        return Ok(ExitCode::SUCCESS);
    }
    let today = all.today();
    let name = file.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let import = OfficialImportRow { day: days::number(today), source: name, etag: None };
    // It is kept before anything is told, since whoever reads what is told may stop reading.
    let taken = database.with_made(async |store| {
        let taken = match take_in(store, &catalogue, &guide, &import, *force).await {
            Err(NotTaken::Store(error)) => return Err(error.into()),
            taken => taken,
        };
        Ok((taken, StoredGuide::read(store).await?))
    })?;
    print_line(told.trim_end())?;
    tell(&taken.0.map_err(|reason| refused(file, &reason))?, &taken.1, &catalogue)?;
    say("the guide is kept; a bot at work follows it after SIGHUP or /reload");
    Ok(ExitCode::SUCCESS)
}

fn tell(taken: &Taken, guide: &StoredGuide, catalogue: &Catalogue) -> Result<()> {
    print_line(&format!(
        "{}, {}, {}",
        counted(taken.new, "new page"),
        counted(taken.changes.len(), "changed page"),
        counted(taken.gone.len(), "page") + " gone"
    ))?;
    for change in &taken.changes {
        print_line(&format!("{}\n{}", change.id, changed(change).trim_end()))?;
    }
    for (id, heirs) in &taken.gone {
        let heirs: Vec<&str> = heirs.iter().map(PageId::as_str).collect();
        let now =
            if heirs.is_empty() { String::new() } else { format!(": its title stands on {} now", heirs.join(", ")) };
        print_line(&format!("{id} is gone{now}"))?;
    }
    let facts = guide.facts(catalogue);
    let review: Vec<_> = taken.review.iter().filter_map(|id| facts.get(id)).collect();
    if !review.is_empty() {
        print_line(&format!("{} now under review:", counted(review.len(), "fact")))?;
        for fact in review {
            print_line(&fact_line(fact))?;
        }
    }
    Ok(())
}
