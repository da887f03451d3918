//! Puts the links of one line together again: what was cut inside a word is
//! joined, and what stands around a link is told apart from it.

use super::skipped::{SkipReason, Skipped};
use crate::official_list::{
    markdown::{InlineLink, Piece},
    rules::Rules,
};
use crate::source_text::{says_something, tidy};

/// Is a part of a line.
#[derive(Debug)]
pub(super) enum LinePart {
    Words(String),
    Link { text: String, url: String, line: usize, is_struck: bool },
}

impl LinePart {
    pub fn text(&self) -> &str {
        match self {
            Self::Words(text) | Self::Link { text, .. } => text,
        }
    }

    /// Returns whether the text of a link is an address, or says nothing.
    pub fn shows_address(&self) -> bool {
        match self {
            Self::Words(_) => false,
            Self::Link { text, .. } => is_address(&tidy(text)) || !says_something(text),
        }
    }

    /// Returns what stands outside of links.
    pub fn words(&self) -> &str {
        match self {
            Self::Words(text) => text,
            Self::Link { .. } => "",
        }
    }
}

/// Joins what belongs together, and adds what is left over to `skipped`.
pub(super) fn parts(pieces: Vec<Piece>, rules: &Rules, skipped: &mut Vec<Skipped>) -> Vec<LinePart> {
    let mut parts: Vec<LinePart> = Vec::new();
    for piece in pieces {
        match piece {
            Piece::Link(link) => add_link(link, &mut parts, rules, skipped),
            Piece::Text(text) => add_words(text, &mut parts, rules),
            Piece::Break => {}
        }
    }
    parts
}

fn add_link(mut link: InlineLink, parts: &mut Vec<LinePart>, rules: &Rules, skipped: &mut Vec<Skipped>) {
    if tidy(&link.text).is_empty() {
        let is_same = matches!(parts.last(), Some(LinePart::Link { url, .. }) if *url == link.url);
        if !is_same {
            skipped.push(leftover(&link.text, link.url, link.line, SkipReason::Blank));
        }
        add_words(link.text, parts, rules);
        return;
    }
    if let Some(LinePart::Link { text, url, line, is_struck }) = parts.last_mut()
        && *is_struck == link.is_struck
    {
        let goes_on = goes_on(text, &link.text);
        if *url == link.url {
            text.push_str(&link.text);
            return;
        }
        if goes_on {
            // The longer part is the link; the shorter one was left behind.
            if text.len() >= link.text.len() {
                skipped.push(leftover(&link.text, link.url, link.line, SkipReason::Leftover));
            } else {
                skipped.push(leftover(text, std::mem::replace(url, link.url), *line, SkipReason::Leftover));
                *line = link.line;
            }
            text.push_str(&link.text);
            return;
        }
    }
    // The first letters stand outside: `D[emande…`.
    if let [LinePart::Words(before)] = parts.as_slice() {
        let start = before.trim_start();
        let is_fragment =
            says_something(start) && start.chars().all(|c| c.is_alphanumeric() || matches!(c, '-' | '\'' | '’'));
        if is_fragment && begins_in_word(&link.text) && !is_small(start, rules) {
            link.text = format!("{start}{}", link.text);
            parts.clear();
        }
    }
    let InlineLink { text, url, line, is_struck } = link;
    parts.push(LinePart::Link { text, url, line, is_struck });
}

fn add_words(mut words: String, parts: &mut Vec<LinePart>, rules: &Rules) {
    // The last letters stand outside: `[…séjou](A)r`.
    if let Some(LinePart::Link { text, .. }) = parts.last_mut() {
        let end = words.find(|c: char| !c.is_alphanumeric()).unwrap_or(words.len());
        let (rest_of_word, after) = words.split_at(end);
        if ends_in_word(text) && !rest_of_word.is_empty() && !is_small(rest_of_word, rules) {
            text.push_str(rest_of_word);
            words = after.into();
        }
    }
    match parts.last_mut() {
        _ if words.is_empty() => {}
        Some(LinePart::Words(before)) => before.push_str(&words),
        Some(LinePart::Link { .. }) | None => parts.push(LinePart::Words(words)),
    }
}

fn leftover(text: &str, url: String, line: usize, reason: SkipReason) -> Skipped {
    Skipped { line, text: tidy(text), url: Some(url), reason }
}

/// A piece of a word has at most this many bytes, and a long row of links is read once.
const LONGEST_PIECE: usize = 100;

/// Returns whether a word that one link begins goes on in the next: one of the two is a
/// piece of a word, and no new word begins.
fn goes_on(text: &str, next: &str) -> bool {
    let is_piece = |text: &str| text.len() <= LONGEST_PIECE && !text.trim().contains(char::is_whitespace);
    let begins = next.starts_with(|c: char| c.is_lowercase() || c.is_numeric());
    ends_in_word(text) && begins && (is_piece(text) || is_piece(next))
}

fn ends_in_word(text: &str) -> bool {
    text.ends_with(char::is_alphanumeric)
}

fn begins_in_word(text: &str) -> bool {
    text.starts_with(char::is_alphanumeric)
}

fn is_address(text: &str) -> bool {
    let small = text.to_lowercase();
    let host = small.split('/').next().unwrap_or_default();
    let is_word = !text.contains(char::is_whitespace) && text.contains('/');
    let is_host =
        || host.rsplit_once('.').is_some_and(|(_, last)| last.len() > 1 && last.chars().all(char::is_alphabetic));
    ["http://", "https://", "www."].iter().any(|begin| small.starts_with(begin))
        || (is_word && (matches!(host, "http:" | "https:" | "http" | "https") || is_host()))
}

fn is_small(word: &str, rules: &Rules) -> bool {
    rules.small_words.contains(&word.to_lowercase())
}

/// Holds what a line says about a link in it.
pub(super) struct LinkDescription {
    /// Is absent where the link shows an address and nothing else names it.
    pub title: Option<String>,
    pub remark: Option<String>,
    pub is_pointer: bool,
}

/// Describes a link by its text and by what stands next to it, or by the whole
/// line where the link is a word of a sentence.
pub(super) fn describe_link(text: &str, before: &str, after: &str, sentence: Option<&str>) -> LinkDescription {
    let title = tidy(text);
    let after = tidy(after);
    let after =
        after.trim_start_matches(|c: char| c.is_whitespace() || matches!(c, ',' | ';' | ':' | '.' | '-' | '–' | '|'));
    let after = Some(after.trim_end_matches(['|', ' ']).to_owned()).filter(|after| says_something(after));
    let before = tidy(before);
    let before = before.trim_end_matches([':', '-', '–', '—', '→', '(', '[', ']', '|', ' ', '«', '“', '‘', '<']);
    if is_address(&title) {
        // A label that is an address names nothing; what stands before it does.
        let before = before.trim_start_matches(['[', '|', ' ']);
        // `{% embed url="…" %}` is no text either.
        let title = Some(before.to_owned()).filter(|before| says_something(before) && !before.starts_with("{%"));
        return LinkDescription { title, remark: after, is_pointer: false };
    }
    if let Some(sentence) = sentence {
        let title = title.trim_end_matches(['.', ',', ';', ':', ' ']).to_owned();
        return LinkDescription { title: Some(title), remark: Some(sentence.to_owned()), is_pointer: true };
    }
    LinkDescription { title: Some(title).filter(|title| says_something(title)), remark: after, is_pointer: false }
}
