//! Makes a link of every address that a parser of Markdown sees none in: bare ones, and
//! those whose brackets somebody forgot, swapped or parted.

use std::{
    collections::{BTreeMap, BTreeSet},
    ops::Range,
};

use pulldown_cmark::{Event, LinkType, Parser, Tag};

use super::{
    bare_address::{BareAddress, BareAddresses},
    label::slip_around,
};
use crate::official_list::parser::OPTIONS;

/// Is a change of the text: what takes the place of this range.
struct Change {
    range: Range<usize>,
    text: String,
}

/// Returns the text with every address in a link; lines stay lines.
pub(super) fn mend_addresses(text: &str, hosts: &[&str]) -> String {
    let Understood { links, odd_references, used } = Understood::of(text, hosts);
    let mut changes: Vec<Change> = Vec::new();
    let mut links = links.into_iter().peekable();
    let mut found = BareAddresses::new(text, hosts);
    let mut floor = 0;
    while let Some(address) = found.next() {
        while let Some(link) = links.next_if(|link| link.end <= address.start) {
            floor = floor.max(link.end);
        }
        if let Some(link) = links.peek().filter(|link| link.start < address.end) {
            found.skip_to(link.end);
            continue;
        }
        let slip = slip_around(text, floor, &address);
        let words = slip.label.and_then(|(start, end)| text.get(start..end)).unwrap_or_default();
        // The address of a reference that is written twice.
        if used.get(&same(words)).is_some_and(|known| *known == address.url) {
            continue;
        }
        floor = slip.end.max(address.end);
        found.skip_to(floor);
        let label = slip.label.map(|_| escaped(words));
        changes.push(Change { range: slip.start..floor, text: link_to(&address, label) });
    }
    escape_references(&mut changes, odd_references);
    apply(text, changes)
}

/// Holds what the parser makes of a text.
struct Understood {
    /// Holds where its links stand, and the addresses of references that are used.
    links: Vec<Range<usize>>,
    /// Holds where something begins that is taken for the address of a reference, which
    /// nothing refers to: the page would not show it.
    odd_references: Vec<usize>,
    /// Maps labels of references that are used to their addresses.
    used: BTreeMap<String, String>,
}

impl Understood {
    fn of(text: &str, hosts: &[&str]) -> Self {
        let parser = Parser::new_ext(text, OPTIONS);
        let references: Vec<(String, String, Range<usize>)> = parser
            .reference_definitions()
            .iter()
            .map(|(label, reference)| (same(label), reference.dest.to_string(), reference.span.clone()))
            .collect();
        let mut used = BTreeSet::new();
        let mut links: Vec<Range<usize>> = Vec::new();
        for (event, range) in parser.into_offset_iter() {
            if let Event::Start(Tag::Link { link_type, id, .. } | Tag::Image { link_type, id, .. }) = event {
                // `[label](address "title)`: that another link has this label is chance.
                if link_type == LinkType::Shortcut && is_slip(text, range.end, hosts) {
                    continue;
                }
                if matches!(link_type, LinkType::Reference | LinkType::Collapsed | LinkType::Shortcut) {
                    used.insert(same(&id));
                }
                if links.last().is_none_or(|last| last.end <= range.start) {
                    links.push(range);
                }
            }
        }
        let (used, unused): (Vec<_>, Vec<_>) = references.into_iter().partition(|(label, ..)| used.contains(label));
        links.extend(used.iter().map(|(.., span)| span.clone()));
        links.sort_by_key(|link| link.start);
        let used = used.into_iter().map(|(label, url, _)| (label, url)).collect();
        Self { links, odd_references: unused.into_iter().map(|(.., span)| span.start).collect(), used }
    }
}

/// Returns whether an address follows that belongs to the label, which the parser took for
/// none.
fn is_slip(text: &str, from: usize, hosts: &[&str]) -> bool {
    let is_space = |c: char| c.is_whitespace() && c != '\n';
    let rest = text.get(from..).unwrap_or_default().trim_start_matches(is_space);
    // The address may stand on the next line.
    let rest = rest.strip_prefix('\n').unwrap_or(rest).trim_start_matches(is_space);
    let inner = rest.strip_prefix('(').map(|rest| rest.trim_start_matches(|c: char| is_space(c) || c == '<'));
    // The parenthesis may be missing.
    let inner = inner.or_else(|| text.get(from..)).unwrap_or_default();
    let word = inner.split([' ', '\n', ')']).next().unwrap_or_default();
    BareAddresses::new(word, hosts).next().is_some_and(|address| address.start == 0)
}

/// Returns the label of a reference as labels are compared.
fn same(label: &str) -> String {
    label.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase()
}

/// Writes a link in the form that holds any address.
fn link_to(address: &BareAddress, label: Option<String>) -> String {
    let url = &address.url;
    match label {
        Some(label) => format!("[{label}](<{url}>)"),
        None => format!("[{}](<{url}>)", escaped(url)),
    }
}

/// Escapes the brackets of a label, and the marks that would hide a part of it.
fn escaped(label: &str) -> String {
    let mut text = String::with_capacity(label.len());
    let mut is_escaped = false;
    for c in label.chars() {
        if matches!(c, '[' | ']') && !is_escaped {
            text.push('\\');
        }
        is_escaped = c == '\\' && !is_escaped;
        text.push(c);
    }
    if is_escaped {
        // It would escape the bracket behind the label.
        text.pop();
    }
    text
}

/// Makes text of what nothing refers to.
fn escape_references(changes: &mut Vec<Change>, starts: Vec<usize>) {
    let is_changed = |start: &usize| {
        let before = changes.partition_point(|change| change.range.start <= *start);
        before.checked_sub(1).and_then(|at| changes.get(at)).is_some_and(|change| change.range.end > *start)
    };
    let new: Vec<usize> = starts.into_iter().filter(|start| !is_changed(start)).collect();
    changes.extend(new.into_iter().map(|start| Change { range: start..start, text: "\\".to_owned() }));
    changes.sort_by_key(|change| change.range.start);
}

fn apply(text: &str, changes: Vec<Change>) -> String {
    let mut mended = String::with_capacity(text.len());
    let mut at = 0;
    for Change { range, text: new } in changes {
        let old = text.get(range.clone()).unwrap_or_default();
        mended.push_str(text.get(at..range.start).unwrap_or_default());
        mended.push_str(&new);
        // Lines that a slip reaches over keep their numbers.
        mended.extend(std::iter::repeat_n('\n', old.matches('\n').count().saturating_sub(new.matches('\n').count())));
        at = range.end.max(at);
    }
    mended.push_str(text.get(at..).unwrap_or_default());
    mended
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: &str) {
        assert_eq!(mend_addresses(text, &["a.fr"]), expected);
    }

    #[test]
    fn what_is_well_formed_stays_as_it_is() {
        for text in [
            "* [a](https://a.fr/b \"t\") [c](<https://a.fr/d>) <https://a.fr/e> ![f](https://a.fr/g)\n",
            "[a][1] [b][] [c]\n\n[1]: https://a.fr/b\n[b]: <https://a.fr/b>\n[C]: https://a.fr/c 't'\n",
            "[https://a.fr/b\\_c](https://a.fr/b\\_c) a `b` **c**\n",
            "[a\nb](https://a.fr/b)\n| [a](https://a.fr/b) |\n|---|\n| [a](https://a.fr/b) |\n",
        ] {
            check(text, text);
        }
    }

    #[test]
    fn every_other_address_becomes_a_link() {
        check("a https://a.fr/b c", "a [https://a.fr/b](<https://a.fr/b>) c");
        check("* [c] (https://a.fr/b)\n* d](a.fr/b)", "* [c](<https://a.fr/b>)\n* [d](<https://a.fr/b>)");
        check("[c]\n(https://a.fr/b)\nd", "[c](<https://a.fr/b>)\n\nd");
        check("[c [d](https://a.fr/d", "[c [d](<https://a.fr/d>)");
        check(
            "[c]\n\n[c] (https://a.fr/d)\n\n[c]: https://a.fr/b\n",
            "[c]\n\n[c](<https://a.fr/d>)\n\n[c]: https://a.fr/b\n",
        );
    }

    #[test]
    fn an_address_that_nothing_refers_to_is_shown() {
        check("[a]: https://a.fr/b\n", "[a](<https://a.fr/b>)\n");
        check("[a]: x\n", "\\[a]: x\n");
    }
}
