//! Says in lines what an archive of the guide holds and what changed, for people at a terminal
//! and for operators' messages.

use std::{collections::BTreeSet, fmt::Write as _};

use super::{
    archive::Guide,
    compare::{PageChange, Said},
    page::PageId,
    subject::Subject,
};

/// At most this many names of one kind are told.
const MOST_TOLD: usize = 20;

/// Returns what was understood of an archive; `named` are the pages that the data names.
pub fn understood(guide: &Guide, named: &BTreeSet<PageId>) -> String {
    let mut out = String::new();
    let found = named.iter().filter(|id| guide.pages.contains_key(id)).count();
    let passages: usize = guide.pages.values().map(|page| page.passages.len()).sum();
    let _ = writeln!(
        out,
        "{} pages read, {} kept with {passages} passages; of {} pages that the data names, {found} are there",
        guide.titles.len(),
        guide.pages.len(),
        named.len(),
    );
    let count = |subject| guide.pages.values().map(|page| page.count(subject)).sum::<usize>();
    let counts = Subject::ALL.map(|subject| format!("{} {}", count(subject), plural(subject)));
    let _ = writeln!(out, "passages with a subject: {}", counts.join(", "));
    let schemas: Vec<String> = guide.schemas.iter().map(|(schema, count)| format!("{schema} ({count})")).collect();
    let _ = writeln!(out, "schemas: {}; files that are no pages: {}", schemas.join(", "), guide.others);
    list(&mut out, "not in the archive", named.iter().filter(|id| !guide.has(id)));
    list(&mut out, "without a day, or with one still to come, so never quoted", guide.undated());
    list(&mut out, "in several files, the newest was kept", guide.twice.iter());
    if guide.same_names > 0 {
        let _ = writeln!(out, "{} files bear the name of another one and were not read", guide.same_names);
    }
    list(&mut out, "archives within the archive, not opened", guide.archives.iter());
    let unread = guide.unread.iter().map(|unread| format!("{} {}", unread.file, unread.reason));
    list_of(&mut out, "not read", guide.unread.len(), unread, "\n  ");
    let unknown = guide.unknown.iter().map(|(name, count)| format!("<{name}> × {count}"));
    list_of(&mut out, "elements that no known schema has, skipped", guide.unknown.len(), unknown, ", ");
    out
}

fn plural(subject: Subject) -> &'static str {
    match subject {
        Subject::Deadline => "deadlines",
        Subject::Cost => "costs",
        Subject::Documents => "papers to bring",
    }
}

fn list<T: std::fmt::Display>(out: &mut String, what: &str, names: impl Iterator<Item = T>) {
    let names: Vec<String> = names.map(|name| name.to_string()).collect();
    list_of(out, what, names.len(), names.into_iter(), ", ");
}

fn list_of(out: &mut String, what: &str, count: usize, names: impl Iterator<Item = String>, between: &str) {
    if count == 0 {
        return;
    }
    let told: Vec<String> = names.take(MOST_TOLD).collect();
    let start = if between.starts_with('\n') { between } else { " " };
    let _ = write!(out, "{what} ({count}):{start}{}", told.join(between));
    if count > told.len() {
        let _ = write!(out, "{between}and {} more", count - told.len());
    }
    out.push('\n');
}

/// Returns what changed on a page, line by line: `-` before words that are gone, `+` before
/// new ones.
pub fn changed(change: &PageChange) -> String {
    let mut out = String::new();
    if let Some((before, after)) = change.modified {
        let day = |day: Option<jiff::civil::Date>| day.map_or_else(|| "no day".to_owned(), |day| day.to_string());
        let _ = writeln!(out, "  modified: {} → {}", day(before), day(after));
    }
    for (what, pair) in [("title", &change.title), ("address", &change.url)] {
        if let Some((before, after)) = pair {
            let _ = writeln!(out, "  {what}\n    - {before}\n    + {after}");
        }
    }
    for (before, after) in &change.renamed_branches {
        let _ = writeln!(out, "  heading\n    - {before}\n    + {after}");
    }
    for reworded in &change.reworded {
        let _ = writeln!(out, "  {}", place(&reworded.after));
        let _ = writeln!(out, "    - {}\n    + {}", reworded.before.text, reworded.after.text);
    }
    for (sign, all) in [('-', &change.removed), ('+', &change.added)] {
        for said in all {
            let _ = writeln!(out, "  {}\n    {sign} {}", place(said), said.text);
        }
    }
    for (sign, ways) in [('-', &change.gone_ways), ('+', &change.new_ways)] {
        for way in ways {
            let _ = writeln!(out, "  where to go\n    {sign} {way}");
        }
    }
    out
}

/// Returns where a passage stands, with its subjects.
fn place(said: &Said) -> String {
    let branch = if said.branch.is_empty() { "at the head of the page" } else { &said.branch };
    let about: Vec<&str> = said.about.iter().map(|subject| subject.name()).collect();
    if about.is_empty() { branch.to_owned() } else { format!("{branch} [{}]", about.join(", ")) }
}
