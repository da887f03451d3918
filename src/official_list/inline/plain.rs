//! Reads text as people do: without escapes, entities, and the marks of bold,
//! italics and code.

use crate::source_text::{entity, tidy};

/// Adds one sign of plain text and returns its length in bytes; marks of bold,
/// italics and code are left out.
pub(super) fn push_sign(first: char, rest: &str, into: &mut String) -> usize {
    match first {
        '\\' => {
            let next = rest.get(1..).and_then(|rest| rest.chars().next());
            if let Some(sign) = next.filter(char::is_ascii_punctuation) {
                into.push(sign);
                return 2;
            }
            into.push(first);
        }
        '&' => match entity(rest) {
            Some((sign, length)) => {
                into.push(sign);
                return length;
            }
            None => into.push(first),
        },
        '*' | '`' => {}
        '_' => {
            let next = rest.get(1..).and_then(|rest| rest.chars().next());
            if into.ends_with(char::is_alphanumeric) && next.is_some_and(char::is_alphanumeric) {
                into.push(first);
            }
        }
        '\n' => into.push(' '),
        _ => into.push(first),
    }
    first.len_utf8()
}

/// Returns the text of a link as people read it. Spaces at its ends are kept,
/// because they say whether a word goes on.
pub(super) fn plain(text: &str) -> String {
    let mut words = String::new();
    let mut at = 0;
    while let Some(rest) = text.get(at..).filter(|rest| !rest.is_empty()) {
        let first = rest.chars().next().unwrap_or(' ');
        at += if rest.starts_with("\\\n") {
            words.push(' ');
            2
        } else if let Some(length) = break_of(rest) {
            words.push(' ');
            length
        } else {
            push_sign(first, rest, &mut words)
        };
    }
    let starts = words.starts_with(char::is_whitespace);
    let ends = words.ends_with(char::is_whitespace);
    let tidy = tidy(&words);
    format!("{}{tidy}{}", if starts { " " } else { "" }, if ends && !tidy.is_empty() { " " } else { "" })
}

fn break_of(rest: &str) -> Option<usize> {
    ["<br>", "<br/>", "<br />"].iter().find(|tag| rest.starts_with(**tag)).map(|tag| tag.len())
}
