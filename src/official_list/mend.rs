//! Mends the slips of the people who write the page, so that a Markdown parser reads what
//! they mean: tags of HTML and of `GitBook` become Markdown, blocks begin as they should, and
//! an address that is no link is made one. What is well-formed stays as it is, and no line
//! loses its number. It must not judge where an address leads.

mod mended;
mod tag;
mod tags;
mod lines;
mod tables;
mod bare_address;
mod label;
mod addresses;

pub(super) use mended::{HiddenAddress, LineOrigin, MendedPage};

use addresses::mend_addresses;
use lines::mend_lines;
use tags::mend_tags;

/// Mends a page; an address on one of the hosts counts without its scheme too.
pub(super) fn mend(page: &str, hosts: &[&str]) -> MendedPage {
    let (lines, hidden) = mend_tags(page, hosts);
    let lines = mend_lines(lines, hosts);
    let mut text = String::with_capacity(page.len());
    let mut origins = Vec::with_capacity(lines.len());
    for line in lines {
        text.push_str(&line.text);
        text.push('\n');
        origins.push(LineOrigin { number: line.number, in_hint: line.hint > 0 });
    }
    MendedPage { text: mend_addresses(&text, hosts), origins, hidden }
}
