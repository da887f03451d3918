//! Holds a sentence in words together with what in it is somebody else's text, and what is
//! an address, so that a chat shows it as it is meant: an address opens, and nothing else
//! does.

use std::ops::Range;

use crate::autolink::{self, TextAuthor};

/// Mark what is filled in while a sentence is made. They are no characters of any text
/// (Unicode, noncharacters), and none is left in a sentence that is done.
const FOREIGN: [char; 2] = ['\u{fdd0}', '\u{fdd1}'];
const ADDRESS: [char; 2] = ['\u{fdd2}', '\u{fdd3}'];
/// Begins each of these in UTF-8.
const MARKS_BEGIN: u8 = 0xef;
/// Isolates an address, which runs from left to right, and ends that (Unicode Standard
/// Annex 9).
pub(super) const ISOLATE: char = '\u{2066}';
pub(super) const END_OF_ISOLATE: char = '\u{2069}';

/// Holds a sentence as a chat shows it: only what is meant becomes something to tap.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChatText(String);

impl ChatText {
    pub(super) fn as_it_is(text: String) -> Self {
        Self(text)
    }

    /// Returns the sentence behind its number: `1. …`.
    pub(crate) fn numbered(self, number: usize) -> Self {
        Self(format!("{number}. {}", self.0))
    }

    /// Returns sentences as lines of one plain text.
    pub(crate) fn joined(lines: &[Self]) -> String {
        lines.iter().map(Self::as_str).collect::<Vec<_>>().join("\n")
    }

    /// Returns the sentence as plain text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    #[cfg(test)]
    pub(crate) fn of_ours(text: &str) -> Self {
        Self(text.to_owned())
    }
}

/// Returns somebody else's text, marked where that can matter.
pub(super) fn foreign(text: &str) -> String {
    // Words that choose between forms are texts too, and have none of these signs.
    let is_sign = |byte| matches!(byte, b'.' | b'/' | b'@' | b'#' | b'$' | b':');
    let is_harmless = !text.bytes().any(is_sign) && !has_many_digits(text) && !has_marks(text);
    if is_harmless { text.to_owned() } else { marked(text, FOREIGN) }
}

/// Returns an address, marked as one.
pub(super) fn address(text: &str) -> String {
    marked(&autolink::bare(text), ADDRESS)
}

fn marked(text: &str, [begin, end]: [char; 2]) -> String {
    format!("{begin}{}{end}", unmarked(text.to_owned()))
}

fn has_many_digits(text: &str) -> bool {
    text.bytes().filter(u8::is_ascii_digit).count() > 2
}

fn has_marks(text: &str) -> bool {
    // Nearly no text has the byte that each of them begins with in UTF-8.
    text.as_bytes().contains(&MARKS_BEGIN) && text.contains([FOREIGN, ADDRESS].as_flattened())
}

/// Returns a marked sentence as it is read.
pub(super) fn unmarked(marked: String) -> String {
    if has_marks(&marked) { marked.replace([FOREIGN, ADDRESS].as_flattened(), "") } else { marked }
}

/// Returns a marked sentence as a chat shows it. What a list or a page wrote gets word
/// joiners where Telegram would make something of it by accident; an address is isolated
/// where a sign beside it would become part of it, or take its link away.
pub(super) fn chat_text(marked: String) -> ChatText {
    if !has_marks(&marked) {
        return ChatText(marked);
    }
    let mut sentence = Sentence::read(&marked);
    sentence.keep_plain();
    sentence.isolate_addresses();
    ChatText(sentence.text)
}

/// Holds a sentence, and where its parts stand, in bytes.
#[derive(Debug, Default)]
struct Sentence {
    text: String,
    foreign: Vec<Range<usize>>,
    addresses: Vec<Range<usize>>,
}

impl Sentence {
    fn read(marked: &str) -> Self {
        let mut sentence = Self::default();
        let mut begun: Vec<usize> = Vec::new();
        for sign in marked.chars() {
            if sign == FOREIGN[0] || sign == ADDRESS[0] {
                begun.push(sentence.text.len());
            } else if sign == FOREIGN[1] || sign == ADDRESS[1] {
                let range = begun.pop().unwrap_or(0)..sentence.text.len();
                let kind = if sign == FOREIGN[1] { &mut sentence.foreign } else { &mut sentence.addresses };
                kind.push(range);
            } else {
                sentence.text.push(sign);
            }
        }
        sentence
    }

    fn insert(&mut self, at: usize, sign: char) {
        self.text.insert(at, sign);
        for range in self.foreign.iter_mut().chain(&mut self.addresses) {
            range.start += if range.start >= at { sign.len_utf8() } else { 0 };
            range.end += if range.end > at { sign.len_utf8() } else { 0 };
        }
    }

    fn keep_plain(&mut self) {
        if self.foreign.is_empty() {
            return;
        }
        // Each round sets a joiner, and what is left of an address may be one again.
        for _ in 0..self.text.len() {
            let mut accidents = autolink::accidents(&self.text, TextAuthor::List, &[]);
            let meets = |part: &Range<usize>, other: &Range<usize>| part.start < other.end && other.start < part.end;
            accidents.retain(|part| {
                self.foreign.iter().any(|foreign| meets(&part.range, foreign))
                    && !self.addresses.iter().any(|address| meets(&part.range, address))
            });
            if accidents.is_empty() {
                break;
            }
            for part in accidents.iter().rev() {
                let at = part.range.start + autolink::before_joiner(part.kind, &self.text[part.range.clone()]);
                self.insert(at, autolink::JOINER);
            }
        }
    }

    fn isolate_addresses(&mut self) {
        for nth in 0..self.addresses.len() {
            let Range { start, end } = self.addresses[nth];
            let before = self.text[..start].chars().next_back();
            let behind = self.text[end..].chars().next();
            let is_free = before.is_none_or(|sign| sign.is_whitespace() || is_isolate(sign) || sign == '(')
                && behind.is_none_or(|sign| {
                    sign.is_whitespace()
                        || sign == END_OF_ISOLATE
                        || matches!(sign, '.' | ',' | ';' | ':' | '!' | '?' | ')')
                });
            if !is_free && start < end {
                self.insert(end, END_OF_ISOLATE);
                self.insert(start, ISOLATE);
            }
        }
    }
}

fn is_isolate(sign: char) -> bool {
    matches!(sign, '\u{2066}'..='\u{2068}')
}
