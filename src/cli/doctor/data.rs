//! Looks how old the facts are that people are told.

use jiff::civil::Date;

use super::{database::KeptAges, finding::Finding};
use crate::{
    catalogue::{Catalogue, citation::is_old},
    cli::global::GlobalOptions,
    config::Config,
    days,
};

/// The official list is revised several times a year; one older than this many days was missed.
const LIST_OLD: i64 = 365;
/// A check that runs each night was missed several times after so many days.
const NIGHTS: i64 = 3;

pub(super) fn examine(all: &GlobalOptions, config: Option<&Config>, kept: Option<&KeptAges>) -> Vec<Finding> {
    let catalogue = match all.load() {
        Ok(loaded) => loaded.catalogue,
        Err(error) => return vec![Finding::wrong("data", format!("{error:#}"), "see `guichet check`")],
    };
    let today = all.today();
    let mut findings = vec![list(&catalogue, today), facts(&catalogue, today)];
    if let Some(kept) = kept {
        findings.push(links(config, kept, today));
        findings.push(guide(config, kept, today));
    }
    findings
}

fn list(catalogue: &Catalogue, today: Date) -> Finding {
    let newest = catalogue.newest_revision;
    let says = format!("the newest official list of pages of préfectures is of {newest}");
    if age(newest, today) <= LIST_OLD {
        return Finding::ok("list", says);
    }
    Finding::warning("list", says, "take in the newest with `guichet import titres-de-sejour`")
}

fn facts(catalogue: &Catalogue, today: Date) -> Finding {
    let read: Vec<Date> = catalogue.procedures.iter().filter_map(|procedure| procedure.read).collect();
    let (Some(first), Some(last)) = (read.iter().min(), read.iter().max()) else {
        return Finding::warning("facts", "no page says when it was read", "see `guichet check`");
    };
    let old = read.iter().filter(|read| is_old(**read, today)).count();
    let says = format!("national pages: {}, read from {first} to {last}", read.len());
    if old == 0 {
        return Finding::ok("facts", says);
    }
    let advice = "look what has changed since with `guichet facts`";
    Finding::warning("facts", format!("{says}; more than six months ago: {old}"), advice)
}

fn links(config: Option<&Config>, kept: &KeptAges, today: Date) -> Finding {
    const CHECK: &str = "links";
    let dead = kept.links.iter().filter(|link| link.verdict == "dead").count();
    let newest = kept.links.iter().map(|link| link.day).max();
    let Some(newest) = newest else {
        let advice = "set GUICHET_LINK_CHECK to a time of night, or run `guichet links --database-url`";
        return Finding::warning(CHECK, "no address was ever asked", advice);
    };
    let says = format!("addresses asked: {}, last on {}; leading nowhere: {dead}", kept.links.len(), day(newest));
    let is_nightly = config.is_some_and(|config| config.link_check.is_some());
    if is_nightly && days::number(today) - newest > NIGHTS {
        return Finding::warning(CHECK, says, "it is to be done each night: see the log of `guichet run`");
    }
    Finding::ok(CHECK, says)
}

fn guide(config: Option<&Config>, kept: &KeptAges, today: Date) -> Finding {
    const CHECK: &str = "guide";
    let is_nightly = config.is_some_and(|config| config.facts_check.is_some());
    let Some(import) = &kept.import else {
        let says = "the official guide was never taken in";
        if is_nightly {
            return Finding::warning(CHECK, says, "it is to be done each night: see the log of `guichet run`");
        }
        return Finding::warning(
            CHECK,
            says,
            "set GUICHET_FACTS_CHECK to a time of night, or see `guichet facts --help`",
        );
    };
    let says = format!("the official guide was last taken in on {}", day(import.day));
    if is_nightly && days::number(today) - import.day > NIGHTS {
        return Finding::warning(CHECK, says, "it is to be done each night: see the log of `guichet run`");
    }
    Finding::ok(CHECK, says)
}

fn age(day: Date, today: Date) -> i64 {
    days::number(today) - days::number(day)
}

fn day(number: i64) -> String {
    days::of_number(number).map_or_else(String::new, |day| day.to_string())
}
