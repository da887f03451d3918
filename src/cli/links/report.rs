//! Writes what was found, for other programs and for the terminal.

use std::fmt::Write as _;

use serde::Serialize;

use crate::{
    catalogue::AddressUse,
    link_check::{CheckedLink, Verdict},
};

/// Is one address for `--json`.
#[derive(Debug, Serialize)]
pub(super) struct Line<'a> {
    #[serde(flatten)]
    checked: &'a CheckedLink,
    used_by: &'a [AddressUse],
}

impl<'a> Line<'a> {
    pub(super) fn new(checked: &'a CheckedLink, used_by: &'a [AddressUse]) -> Self {
        Self { checked, used_by }
    }
}

/// Returns what is not alive, the worst first, and one line that counts.
pub(super) fn table(lines: &[Line<'_>]) -> String {
    let mut out = String::new();
    let mut counts = String::new();
    for word in ["dead", "moved", "unsure"] {
        let group: Vec<&Line<'_>> = lines.iter().filter(|line| line.checked.verdict.as_str() == word).collect();
        let _ = write!(counts, ", {} {word}", group.len());
        if group.is_empty() {
            continue;
        }
        let _ = writeln!(out, "{word}:");
        for line in group {
            let _ = writeln!(out, "  {}", line.checked.url);
            let _ = writeln!(out, "    {}", what(line.checked));
            for one in line.used_by {
                let _ = writeln!(out, "    {} {}", one.file, one.id);
            }
        }
        out.push('\n');
    }
    let alive = lines.iter().filter(|line| line.checked.verdict == Verdict::Alive).count();
    let noun = if lines.len() == 1 { "address" } else { "addresses" };
    let _ = write!(out, "{} {noun}: {alive} alive{counts}", lines.len());
    out
}

fn what(checked: &CheckedLink) -> String {
    let why = match &checked.verdict {
        Verdict::Alive => return "answers".to_owned(),
        Verdict::Moved { to } => return format!("is now {to}"),
        Verdict::Unsure { why } | Verdict::Dead { why } => why,
    };
    let mut what = why.to_string();
    if let Some(status) = checked.status {
        let _ = write!(what, " ({status})");
    }
    if let Some(to) = checked.redirects.last() {
        let _ = write!(what, "; leads to {to}");
    }
    if let Some(title) = &checked.title {
        let _ = write!(what, "; its title is \u{201c}{title}\u{201d}");
    }
    if why.is_absence() && checked.verdict.as_str() == "unsure" {
        what.push_str("; dead if it is the same on another day");
    }
    what
}
