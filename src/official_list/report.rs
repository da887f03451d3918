//! Reports a comparison to other programs and to people at a terminal.

use std::fmt::Write as _;

use serde::Serialize;

use super::{
    compare::Comparison,
    page::{Skipped, comparable},
    write::Changes,
};
use crate::catalogue::{Catalogue, ProcedureIx};

/// Holds everything that `--json` prints.
#[derive(Debug, Serialize)]
pub struct ImportReport<'a> {
    date: String,
    newest_revision: String,
    older: bool,
    procedures: Vec<ListedLine<'a>>,
    gone: Vec<GoneLine<'a>>,
    gone_titles: Vec<GoneLine<'a>>,
    skipped: Vec<SkippedLine<'a>>,
    doubts: Vec<DoubtLine<'a>>,
    /// Names the files that were written; it is null where nothing was to be
    /// written.
    written: Option<Vec<&'a str>>,
    /// Holds the ids of the procedures that were added.
    added: Vec<&'a str>,
}

#[derive(Debug, Serialize)]
struct ListedLine<'a> {
    departement: &'a str,
    title: &'a str,
    url: &'a str,
    heading: Option<&'a str>,
    sous_prefecture: Option<&'a str>,
    remark: Option<&'a str>,
    line: usize,
    status: &'static str,
    id: Option<&'a str>,
    /// Is what the data has, where that differs.
    old_title: Option<&'a str>,
    old_url: Option<&'a str>,
}

#[derive(Debug, Serialize)]
struct GoneLine<'a> {
    departement: Option<&'a str>,
    id: &'a str,
    title: &'a str,
    url: &'a str,
    last_listed: Option<String>,
}

#[derive(Debug, Serialize)]
struct SkippedLine<'a> {
    line: usize,
    text: &'a str,
    url: Option<&'a str>,
    reason: &'static str,
}

#[derive(Debug, Serialize)]
struct DoubtLine<'a> {
    line: usize,
    message: &'a str,
}

impl<'a> ImportReport<'a> {
    /// Makes the report of a comparison.
    pub fn new(comparison: &'a Comparison<'_>, catalogue: &'a Catalogue) -> Self {
        let procedures = comparison.entries.iter().map(|entry| {
            let known = entry.procedure.map(|at| &catalogue[at]);
            ListedLine {
                departement: entry.found.departement.as_str(),
                title: &entry.found.title,
                url: &entry.found.url,
                heading: entry.found.heading.as_deref(),
                sous_prefecture: entry.found.sous_prefecture.as_deref(),
                remark: entry.found.remark.as_deref(),
                line: entry.found.line,
                status: entry.status.as_str(),
                id: known.map(|procedure| procedure.id.as_str()),
                old_title: entry.title.filter(|title| *title != entry.found.title),
                old_url: known.map(|procedure| procedure.url.as_str()).filter(|url| comparable(url) != entry.found.url),
            }
        });
        let gone = comparison.gone.iter().map(|at| gone_line(*at, None, catalogue));
        let gone_titles = comparison.gone_titles.iter().map(|(at, title)| gone_line(*at, Some(title), catalogue));
        let doubts = comparison.doubts.iter().map(|(line, message)| DoubtLine { line: *line, message });
        Self {
            date: comparison.date.to_string(),
            newest_revision: catalogue.newest_revision.to_string(),
            older: comparison.is_older,
            procedures: procedures.collect(),
            gone: gone.collect(),
            gone_titles: gone_titles.collect(),
            skipped: comparison.skipped.iter().map(skipped_line).collect(),
            doubts: doubts.collect(),
            written: None,
            added: Vec::new(),
        }
    }

    /// Adds what was written.
    #[must_use]
    pub(crate) fn written(mut self, changes: &'a Changes) -> Self {
        self.written = Some(changes.files.keys().map(String::as_str).collect());
        self.added = changes.added.iter().map(String::as_str).collect();
        self
    }

    /// Returns the report for a person at a terminal.
    pub fn table(&self) -> String {
        let mut table = String::new();
        let mut rows: Vec<(usize, [&str; 3], String)> = Vec::new();
        for line in self.procedures.iter().filter(|line| line.status != "known") {
            let said = match (line.status, line.old_title, line.old_url) {
                ("renamed", Some(old), _) => format!("«{old}» is now «{}»", line.title),
                ("moved", _, Some(old)) => format!("«{}»: {old} is now {}", line.title, line.url),
                (_, _, _) => format!("«{}» {}", line.title, line.url),
            };
            rows.push((line.line, [line.status, line.departement, line.id.unwrap_or("-")], said));
        }
        for (what, lines) in [("gone", &self.gone), ("title gone", &self.gone_titles)] {
            for line in lines {
                let said = format!("«{}» {}", line.title, line.url);
                rows.push((0, [what, line.departement.unwrap_or("-"), line.id], said));
            }
        }
        for (line, [what, departement, id], said) in rows {
            let line = if line == 0 { String::new() } else { line.to_string() };
            // Writing to a text cannot fail, here and below.
            let _ = writeln!(table, "{what:<10} {departement:>3} {line:>5}  {id:<40} {said}");
        }
        for line in &self.skipped {
            let url = line.url.unwrap_or("-");
            let _ = writeln!(
                table,
                "{:<10} {:>3} {:>5}  {:<40} «{}» {url}",
                "skipped", "", line.line, line.reason, line.text
            );
        }
        for doubt in &self.doubts {
            let _ = writeln!(table, "{:<10} {:>3} {:>5}  {}", "doubt", "", doubt.line, doubt.message);
        }
        let _ = writeln!(table, "{}", self.summary());
        for id in &self.added {
            let _ = writeln!(table, "added {id}");
        }
        match self.written.as_deref() {
            None => {}
            Some([]) => table.push_str("no file changes\n"),
            Some(files) => {
                let _ = writeln!(table, "written: {}", files.join(", "));
            }
        }
        table
    }

    fn summary(&self) -> String {
        let count = |status| self.procedures.iter().filter(|line| line.status == status).count();
        let older = if self.older { ", older than the data (only dates are taken from it)" } else { "" };
        format!(
            "revision of {}{older}: {} found ({} known, {} new, {} moved, {} renamed), {} gone, {} skipped",
            self.date,
            self.procedures.len(),
            count("known"),
            count("new"),
            count("moved"),
            count("renamed"),
            self.gone.len(),
            self.skipped.len()
        )
    }
}

fn gone_line<'a>(at: ProcedureIx, title: Option<&'a str>, catalogue: &'a Catalogue) -> GoneLine<'a> {
    let procedure = &catalogue[at];
    GoneLine {
        departement: procedure.departement.map(|at| catalogue[at].code.as_str()),
        id: procedure.id.as_str(),
        title: title.unwrap_or(&catalogue.cases[procedure.cases.start].title),
        url: &procedure.url,
        last_listed: procedure.listed.map(|listed| listed.last.to_string()),
    }
}

fn skipped_line(skipped: &Skipped) -> SkippedLine<'_> {
    SkippedLine {
        line: skipped.line,
        text: &skipped.text,
        url: skipped.url.as_deref(),
        reason: skipped.reason.as_str(),
    }
}
