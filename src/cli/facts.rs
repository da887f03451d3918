//! Runs `guichet facts`: what the bot takes from pages of Service-Public, what changed on them
//! since, and a person's word that a change is read. The data itself is never changed.

use std::process::ExitCode;

use anyhow::Result;
use serde::Serialize;

use super::{
    global::GlobalOptions,
    output::{print_json, print_line, say, usage},
    store::Database,
};
use crate::{
    app::{Fact, StoredGuide},
    catalogue::{
        Catalogue,
        citation::{FactId, Standing},
    },
    official_guide::{PageId, compare, report::changed},
};

#[derive(Debug, clap::Args)]
pub(super) struct Arguments {
    #[command(flatten)]
    database: Database,
    /// Print JSON
    #[arg(long)]
    json: bool,
    /// Only facts of pages, procedures or papers with this id
    #[arg(long, value_name = "ID")]
    only: Option<String>,
    #[command(subcommand)]
    command: Option<Command>,
}

#[derive(Debug, clap::Subcommand)]
enum Command {
    /// Print in words what changed on pages when they were last taken in, and what rests on it
    Diff,
    /// Say that a fact still holds on its page as it is now, so that the bot says it again
    Accept(Accept),
}

#[derive(Debug, clap::Args)]
struct Accept {
    /// The words of the page to quote from now on, where they are others
    #[arg(long, value_name = "TEXT")]
    words: Option<String>,
    /// The fact, as `guichet facts` names it; a page such as F2231 as a whole
    #[arg(value_name = "FACT")]
    fact: String,
}

pub(super) fn run(all: &GlobalOptions, arguments: &Arguments) -> Result<ExitCode> {
    let catalogue = all.catalogue()?;
    match &arguments.command {
        None => list(arguments, &catalogue),
        Some(Command::Diff) => diff(arguments, &catalogue),
        Some(Command::Accept(accept)) => accept_fact(all, arguments, accept, &catalogue),
    }
}

/// Reads the guide that the store has; nothing where no store is named.
fn stored(database: &Database) -> Result<Option<StoredGuide>> {
    if !database.is_named() {
        return Ok(None);
    }
    database.with(async |store| Ok(Some(StoredGuide::read(store).await?)))
}

#[derive(Debug, Serialize)]
struct Line<'a> {
    id: &'a str,
    page: &'a str,
    chapters: &'a [String],
    quote: Option<&'a str>,
    note: Option<&'a str>,
    /// Holds the words that are quoted in the place of those of the data.
    accepted: Option<&'a str>,
    read: String,
    standing: &'static str,
    /// Is the day of the page's last change, or of the archive that lacks it.
    day: Option<String>,
    rests_on_it: Vec<String>,
}

fn list(arguments: &Arguments, catalogue: &Catalogue) -> Result<ExitCode> {
    let guide = stored(&arguments.database)?;
    let guide = guide.unwrap_or_else(StoredGuide::empty);
    let mut facts: Vec<(FactId, Fact<'_>)> = guide.facts(catalogue).into_iter().collect();
    if let Some(only) = &arguments.only {
        facts.retain(|(id, fact)| is_about(id, fact, only));
        if facts.is_empty() {
            return Err(usage(format!(
                "no fact is of `{only}`: name a fact, a page such as F2231, or what rests on it"
            )));
        }
    }
    let lines: Vec<Line<'_>> = facts.iter().map(|(id, fact)| line(id, fact)).collect();
    if arguments.json {
        print_json(&lines)?;
        return Ok(ExitCode::SUCCESS);
    }
    for (_, fact) in &facts {
        print_line(&fact_line(fact))?;
    }
    let under_review = facts.iter().filter(|(_, fact)| is_under_review(&fact.standing)).count();
    let seen = facts.iter().filter(|(_, fact)| fact.standing != Standing::Unseen).count();
    let all = counted(facts.len(), "fact");
    print_line(&format!("{all}, {seen} of them on pages that were taken in, {under_review} under review"))?;
    match &guide.import {
        Some(import) => print_line(&format!("the guide was last taken in from {}", import.source))?,
        None => say("the guide was never taken in: see `guichet import service-public --help`"),
    }
    Ok(ExitCode::SUCCESS)
}

fn is_about(id: &FactId, fact: &Fact<'_>, only: &str) -> bool {
    id.as_str() == only || fact.citation.page == only || fact.uses.iter().any(|(_, user)| *user == only)
}

fn is_under_review(standing: &Standing) -> bool {
    matches!(standing, Standing::Changed(_) | Standing::Gone(_))
}

fn line<'a>(id: &'a FactId, fact: &'a Fact<'a>) -> Line<'a> {
    let (standing, day) = told(&fact.standing);
    Line {
        id: id.as_str(),
        page: &fact.citation.page,
        chapters: &fact.citation.chapters,
        quote: fact.citation.quote.as_deref(),
        note: fact.citation.note.as_deref(),
        accepted: match &fact.standing {
            Standing::Stands { accepted, .. } => accepted.as_deref(),
            Standing::Unseen | Standing::Changed(_) | Standing::Gone(_) => None,
        },
        read: fact.citation.read.to_string(),
        standing,
        day,
        rests_on_it: users(fact),
    }
}

fn told(standing: &Standing) -> (&'static str, Option<String>) {
    match standing {
        Standing::Unseen => ("unseen", None),
        Standing::Stands { modified, .. } => ("stands", modified.map(|day| day.to_string())),
        Standing::Changed(day) => ("changed", Some(day.to_string())),
        Standing::Gone(day) => ("gone", Some(day.to_string())),
    }
}

/// Returns what rests on a fact, such as `when of f2231`.
fn users(fact: &Fact<'_>) -> Vec<String> {
    fact.uses.iter().map(|(what, id)| format!("{} of {id}", what.name())).collect()
}

/// Returns the words of the data.
fn quote<'a>(fact: &Fact<'a>) -> &'a str {
    fact.citation.quote.as_deref().unwrap_or_default()
}

/// Returns a number with what it counts.
pub(super) fn counted(count: usize, what: &str) -> String {
    format!("{count} {what}{}", if count == 1 { "" } else { "s" })
}

/// Returns a fact in lines: its id and standing, where it stands, its words, and what rests on it.
pub(super) fn fact_line(fact: &Fact<'_>) -> String {
    let citation = fact.citation;
    let standing = match &fact.standing {
        Standing::Unseen => format!("read on {}", citation.read),
        Standing::Stands { modified: Some(day), .. } => format!("stands, page of {day}"),
        Standing::Stands { modified: None, .. } => "stands, on a page without a day: not quoted".to_owned(),
        Standing::Changed(day) => format!("UNDER REVIEW: the page changed on {day}"),
        Standing::Gone(day) => format!("UNDER REVIEW: the page is gone since {day}"),
    };
    let accepted = match &fact.standing {
        Standing::Stands { accepted: Some(words), .. } if !citation.is_list() => {
            format!("\n  accepted, and quoted now: « {words} »")
        }
        Standing::Stands { .. } | Standing::Unseen | Standing::Changed(_) | Standing::Gone(_) => String::new(),
    };
    let words = match (&citation.quote, &citation.note) {
        (Some(quote), _) => format!("\n  « {quote} »"),
        (None, Some(note)) => format!("\n  (noted) {note}"),
        (None, None) if citation.chapters.is_empty() => "\n  the page as a whole".to_owned(),
        (None, None) => "\n  the list under these headings".to_owned(),
    };
    let under = if citation.chapters.is_empty() {
        String::new()
    } else {
        format!("\n  under {}", citation.chapters.join(" › "))
    };
    format!("{} {standing}{under}{words}{accepted}\n  {}", citation.fact, users(fact).join(", "))
}

fn diff(arguments: &Arguments, catalogue: &Catalogue) -> Result<ExitCode> {
    let Some(guide) = stored(&arguments.database)? else {
        return Err(usage("name the bot's file with --database-url or DATABASE_URL"));
    };
    let facts = guide.facts(catalogue);
    let newest = guide.pages.values().filter_map(|page| page.changed.max(page.gone)).max();
    let mut count = 0_usize;
    for (id, stored) in &guide.pages {
        if stored.changed.max(stored.gone) != newest || newest.is_none() {
            continue;
        }
        count += 1;
        match (&stored.earlier, stored.gone) {
            (_, Some(day)) => {
                let heirs: Vec<&str> = guide.heirs(id.as_str()).into_iter().map(PageId::as_str).collect();
                let now = if heirs.is_empty() {
                    String::new()
                } else {
                    format!("; its title stands on {}", heirs.join(", "))
                };
                print_line(&format!("{id} {}: gone since {day}{now}", stored.page.title))?;
            }
            (Some(earlier), None) => {
                let told = changed(&compare(earlier, &stored.page));
                print_line(&format!("{id} {}\n{}", stored.page.title, told.trim_end()))?;
            }
            (None, None) => {}
        }
        let resting: Vec<&Fact<'_>> = facts.values().filter(|fact| fact.citation.page == id.as_str()).collect();
        for fact in resting.iter().filter(|fact| is_under_review(&fact.standing)) {
            print_line(&format!("  rests on it: {}", fact_line(fact).replace('\n', "\n  ")))?;
            if matches!(fact.standing, Standing::Changed(_))
                && let Some(words) = guide.proposed(fact.citation)
            {
                print_line(&format!("    now perhaps: « {words} »"))?;
            }
        }
        let untouched = resting.iter().filter(|fact| !is_under_review(&fact.standing)).count();
        if untouched > 0 {
            print_line(&format!("  as they did stand {} of this page", counted(untouched, "fact")))?;
        }
    }
    print_line(&match newest {
        Some(day) => format!("{} changed or gone, as taken in on {day}", counted(count, "page")),
        None => "no page has changed since it was first taken in".to_owned(),
    })?;
    Ok(ExitCode::SUCCESS)
}

fn accept_fact(all: &GlobalOptions, arguments: &Arguments, accept: &Accept, catalogue: &Catalogue) -> Result<ExitCode> {
    let Some(guide) = stored(&arguments.database)? else {
        return Err(usage("name the bot's file with --database-url or DATABASE_URL"));
    };
    let facts = guide.facts(catalogue);
    let Some(fact) = facts.get(&FactId::written(&accept.fact)) else {
        return Err(usage(format!("no fact `{}`: `guichet facts` lists them", accept.fact)));
    };
    match fact.standing {
        Standing::Unseen => {
            return Err(usage(format!("{} was never taken in: there is nothing to accept", fact.citation.page)));
        }
        Standing::Gone(_) => {
            return Err(usage(format!("{} is gone: change the data, no word of it can hold", fact.citation.page)));
        }
        Standing::Stands { .. } if accept.words.is_none() => {
            print_line(&format!("{} stands already", fact.citation.fact))?;
            return Ok(ExitCode::SUCCESS);
        }
        Standing::Stands { .. } | Standing::Changed(_) => {}
    }
    let today = all.today();
    let is_quoted = fact.citation.quote.is_some();
    if accept.words.is_some() && !is_quoted {
        return Err(usage(format!("{} quotes no words: leave --words out", fact.citation.fact)));
    }
    let Some(row) = guide.accepted(fact.citation, accept.words.as_deref(), today) else {
        let proposed = guide.proposed(fact.citation).filter(|_| is_quoted && accept.words.is_none());
        let Some(proposed) = proposed else {
            return Err(usage(format!(
                "{} has no such sentences under these headings: read it, give its words with --words, or change the data",
                fact.citation.page
            )));
        };
        // A word more may turn a sentence round: nothing is quoted that nobody has read.
        print_line(&format!("instead of « {} »\n{} now has « {proposed} »", quote(fact), fact.citation.page))?;
        return Err(usage(format!(
            "the words are others: if their meaning is the same, repeat with --words {proposed:?}; if not, change the data"
        )));
    };
    arguments.database.with(async |store| Ok(store.keep_fact_tie(&row).await?))?;
    for paragraph in guide.around(fact.citation, row.words.as_deref()) {
        print_line(&format!("it stands in: {paragraph}"))?;
    }
    if let Some(words) = &row.words {
        print_line(&format!("{} is now quoted as « {words} »", fact.citation.fact))?;
        say("the plain words beside it stay: where the meaning changed, change the data and the locales instead");
    } else {
        print_line(&format!("{} holds on its page as it is now", fact.citation.fact))?;
    }
    say("a bot at work follows it after SIGHUP or /reload");
    Ok(ExitCode::SUCCESS)
}
