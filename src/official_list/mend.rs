//! Mends the slips of the people who write the page, so that a Markdown parser reads what
//! they mean: tags of HTML and of GitBook become Markdown, blocks begin as they should, and
//! an address that is no link is made one. What is well-formed stays as it is, and no line
//! loses its number. It must not judge where an address leads.

mod tag;
mod tags;
mod lines;
mod tables;
mod bare_address;
mod label;
mod addresses;

use addresses::mend_addresses;
use lines::mend_lines;
use tags::mend_tags;

/// Holds a page that a Markdown parser reads as it is meant.
#[derive(Debug)]
pub(super) struct MendedPage {
    pub text: String,
    /// Tells of each line of `text` where it stands on the page.
    pub origins: Vec<LineOrigin>,
    /// Holds what the page has and does not show.
    pub hidden: Vec<HiddenAddress>,
}

/// Says where a line stands on the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct LineOrigin {
    /// Counts from 1.
    pub number: usize,
    /// Says that it stands inside `{% hint %}`.
    pub in_hint: bool,
}

/// Is an address that readers of the page do not see, or see struck out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct HiddenAddress {
    pub line: usize,
    pub url: String,
    /// Says that it is struck out; otherwise it stands in a comment.
    pub is_struck: bool,
}

/// Is a line on its way to the parser.
#[derive(Debug, Clone, PartialEq, Eq)]
struct MendedLine {
    number: usize,
    /// Counts the hints of the page; 0 is outside of them.
    hint: usize,
    text: String,
}

/// Mends a page; an address on one of the hosts counts without its scheme too.
pub(super) fn mend(page: &str, hosts: &[&str]) -> MendedPage {
    let (lines, hidden) = mend_tags(page, hosts);
    let lines = mend_lines(lines);
    let mut text = String::with_capacity(page.len());
    let mut origins = Vec::with_capacity(lines.len());
    for line in lines {
        text.push_str(&line.text);
        text.push('\n');
        origins.push(LineOrigin { number: line.number, in_hint: line.hint > 0 });
    }
    MendedPage { text: mend_addresses(&text, hosts), origins, hidden }
}
