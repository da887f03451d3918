//! Finds the label that people meant for an address which a parser sees no link in, and all
//! that belongs to their slip.

use super::bare_address::BareAddress;

/// Limits how far a label or the end of a title reaches, in bytes.
const LONGEST: usize = 2000;

/// Is a slip: which part of the text it takes, and the label in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Slip {
    pub start: usize,
    pub end: usize,
    /// Is `None` where the address stands by itself.
    pub label: Option<(usize, usize)>,
}

/// Finds the slip around an address; nothing in front of `floor` belongs to it.
pub(super) fn slip_around(text: &str, floor: usize, address: &BareAddress) -> Slip {
    let floor = floor.max(start_of_block(text, floor, address.start));
    let before = Before { text, floor };
    let bare = bare_slip(text, floor, address);
    // Back over what opens the address: `<`, spaces, parentheses.
    let mut at = before.skip_back(address.start, |c| matches!(c, '<' | '\\') || c.is_whitespace());
    let opened = before.skip_back(at, |c| matches!(c, '(' | '\\') || c.is_whitespace());
    let has_parenthesis = text.get(opened..at).is_some_and(|signs| signs.contains('('));
    if has_parenthesis {
        at = opened;
    }
    let here = before.skip_back(at, |c| c == '\\');
    if text.get(..here).is_some_and(|text| text.ends_with(']')) && here > floor {
        // `[label] (address`, `[label](address`, `[label] address`.
        let close = before.skip_back(here - 1, |c| c == '\\');
        let end = closing(text, address.end, &[')', ']']);
        return before.bracket(here - 1, close, end).unwrap_or(bare);
    }
    if has_parenthesis && let Some(open) = before.open_bracket(at) {
        // `[label(address)`: the bracket in between is missing.
        return Slip {
            start: before.skip_back(open, |c| c == '\\'),
            end: closing(text, address.end, &[')']),
            label: Some((open + 1, at)),
        };
    }
    let square = before.skip_back(before.skip_back(address.start, |c| c == '<'), |c| c == '[' || c == '\\');
    if text.get(square..address.start).is_some_and(|signs| signs.contains('[')) && square > floor {
        let end = closing(text, address.end, &[']']);
        let last = text.get(..square).and_then(|text| text.chars().next_back());
        match last {
            // `[label][address]`.
            Some(']') => return before.bracket(square - 1, square - 1, end).unwrap_or(bare),
            // `(label)[address]`: the brackets are swapped.
            Some(')') => {
                if let Some(open) = before.matching(square - 1, b'(', b')') {
                    return Slip { start: open, end, label: Some((open + 1, square - 1)) };
                }
            }
            _ => {}
        }
    }
    // `[label] : address`.
    let colon = before.skip_back(address.start, |c| matches!(c, '<' | ':') || c.is_whitespace());
    let is_colon = text.get(colon..address.start).is_some_and(|signs| signs.contains(':'));
    if is_colon && colon > floor && text.get(..colon).is_some_and(|text| text.ends_with(']')) {
        return before.bracket(colon - 1, colon - 1, closing(text, address.end, &[])).unwrap_or(bare);
    }
    bare
}

/// Returns the slip of an address by itself, with the angle brackets around it.
fn bare_slip(text: &str, floor: usize, address: &BareAddress) -> Slip {
    let before = Before { text, floor };
    let open = before.skip_back(address.start, |c| c == ' ');
    let is_open = open > floor && text.get(..open).is_some_and(|text| text.ends_with('<'));
    let after = text.get(address.end..).unwrap_or_default();
    let is_closed = after.trim_start_matches(' ').starts_with('>');
    if is_open && is_closed {
        let start = before.skip_back(open - 1, |c| c == '\\');
        return Slip { start, end: closing(text, address.end, &[]), label: None };
    }
    Slip { start: address.start, end: address.end, label: None }
}

struct Before<'a> {
    text: &'a str,
    floor: usize,
}

impl Before<'_> {
    /// Goes back from a position over signs of a kind.
    fn skip_back(&self, from: usize, is_skipped: impl Fn(char) -> bool) -> usize {
        let Some(part) = self.text.get(self.floor..from) else { return from };
        self.floor + part.trim_end_matches(is_skipped).len()
    }

    /// Returns the slip whose label ends at this bracket.
    fn bracket(&self, bracket: usize, label_end: usize, end: usize) -> Option<Slip> {
        let open = self.matching(bracket, b'[', b']');
        let label = match open {
            Some(open) => (open + 1, label_end),
            // The bracket in front is missing: the label begins with the line.
            None => (self.start_of_words(bracket), label_end),
        };
        let words = self.text.get(label.0..label.1)?;
        if matches!(words.trim(), "" | "x" | "X") {
            return None;
        }
        let start = open.unwrap_or(label.0);
        Some(Slip { start: self.skip_back(start, |c| c == '\\'), end, label: Some(label) })
    }

    /// Returns where the bracket that is closed here opens.
    fn matching(&self, close: usize, open: u8, closing: u8) -> Option<usize> {
        let bytes = self.text.as_bytes();
        let mut depth = 0_usize;
        for at in (self.floor.max(close.saturating_sub(LONGEST))..close).rev() {
            match bytes.get(at) {
                Some(byte) if *byte == closing => depth += 1,
                Some(byte) if *byte == open && depth == 0 => return Some(at),
                Some(byte) if *byte == open => depth -= 1,
                _ => {}
            }
        }
        None
    }

    /// Returns the bracket of this line that nobody closed.
    fn open_bracket(&self, from: usize) -> Option<usize> {
        let line = self.start_of_words(from);
        let found = Before { text: self.text, floor: line }.matching(from, b'[', b']')?;
        self.text.get(found + 1..from).filter(|label| !label.trim().is_empty()).map(|_| found)
    }

    /// Returns where the words of a line begin, behind its bullet.
    fn start_of_words(&self, from: usize) -> usize {
        let part = self.text.get(self.floor..from).unwrap_or_default();
        let line = part.rfind('\n').map_or(0, |at| at + 1);
        let words = part.get(line..).unwrap_or_default();
        let rest = words.strip_prefix("* ").unwrap_or(words).trim_start();
        self.floor + line + (words.len() - rest.len())
    }
}

/// Returns where the block begins in which an address stands.
fn start_of_block(text: &str, floor: usize, address: usize) -> usize {
    let from = floor.max(address.saturating_sub(LONGEST));
    let bytes = text.as_bytes();
    let is_start = |at: &usize| {
        bytes.get(at - 1) == Some(&b'\n')
            && text
                .get(*at..)
                .is_some_and(|line| ["\n", "* ", "#", "***", "|"].iter().any(|begin| line.starts_with(begin)))
    };
    let found = (from + 1..=address).rev().find(is_start);
    let mut start = found.unwrap_or(from);
    while !text.is_char_boundary(start) {
        start += 1;
    }
    start
}

/// Returns where the slip ends behind its address: a title in quotes and a closing bracket
/// belong to it.
fn closing(text: &str, from: usize, brackets: &[char]) -> usize {
    let mut to = (from + LONGEST).min(text.len());
    while !text.is_char_boundary(to) {
        to -= 1;
    }
    let line = text.get(from..to).unwrap_or_default().split('\n').next().unwrap_or_default();
    let is_left_out = |c: char| c == '\\' || c == ' ';
    let after = line.trim_start_matches(is_left_out);
    let behind_angle = after.strip_prefix('>');
    let at_least = behind_angle.map_or(from, |rest| from + line.len() - rest.len());
    let after = behind_angle.unwrap_or(after).trim_start_matches(is_left_out);
    if after.starts_with(['"', '\'', '“', '«', '‘', '”']) && brackets.contains(&')') {
        let close = after.find(')').filter(|at| after.get(..*at).is_some_and(|title| !title.contains('[')));
        if let Some(close) = close {
            return from + (line.len() - after.len()) + close + 1;
        }
    }
    after.strip_prefix(brackets).map_or(at_least, |rest| from + line.len() - rest.len())
}

#[cfg(test)]
mod tests {
    use super::super::bare_address::BareAddresses;
    use super::*;

    fn check(text: &str, expected: Option<&str>, rest: &str) {
        let address = BareAddresses::new(text, &[]).next().unwrap();
        let slip = slip_around(text, 0, &address);
        assert_eq!(slip.label.map(|(start, end)| &text[start..end]), expected, "{text}");
        assert_eq!(format!("{}|{}", &text[..slip.start], &text[slip.end..]), rest, "{text}");
    }

    #[test]
    fn a_label_is_found_whichever_bracket_is_missing_or_swapped() {
        let label = Some("Carte (a) [b]");
        for text in [
            "v [Carte (a) [b]](https://a.fr/b w",
            "v [Carte (a) [b]] (https://a.fr/b) w",
            "v [Carte (a) [b]]\u{a0}(https://a.fr/b) w",
            "v [Carte (a) [b]]\n( https://a.fr/b ) w",
            "v [Carte (a) [b]](<https://a.fr/b) w",
            "v [Carte (a) [b]](https://a.fr/b] w",
            "v [Carte (a) [b]](https://a.fr/b “t”) w",
            "v [Carte (a) [b]](https://a.fr/b « t ») w",
            "v [Carte (a) [b]]https://a.fr/b) w",
            "v [Carte (a) [b]] https://a.fr/b w",
            "v [Carte (a) [b]][https://a.fr/b] w",
            "v [Carte (a) [b]] : https://a.fr/b w",
            "v \\[Carte (a) [b]\\]\\(https://a.fr/b\\) w",
        ] {
            check(text, label, "v | w");
        }
        check("v (Carte)[https://a.fr/b] w", Some("Carte"), "v | w");
        check("v [Carte(https://a.fr/b) w", Some("Carte"), "v | w");
        check("* Carte a](https://a.fr/b) w", Some("Carte a"), "* | w");
        check("v\n\n* Carte a] (https://a.fr/b) w", Some("Carte a"), "v\n\n* | w");
    }

    #[test]
    fn an_address_by_itself_has_no_label() {
        check("v https://a.fr/b w", None, "v | w");
        check("v (https://a.fr/b) w", None, "v (|) w");
        check("v < https://a.fr/b > w", None, "v | w");
        check("[ ] https://a.fr/b", None, "[ ] |");
        check("[v]\n\nhttps://a.fr/b", None, "[v]\n\n|");
        check("[v]\n* https://a.fr/b", None, "[v]\n* |");
    }
}
