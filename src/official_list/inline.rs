//! Cuts a block into text, links and line breaks, in one pass forward. Brackets
//! are matched once beforehand, so that no input makes it slow. It must not
//! judge what a link is.

mod brackets;
mod plain;

use super::blocks::MarkdownBlock;
use brackets::Brackets;
use plain::{plain, push_sign};

/// Is a part of a block.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Piece {
    /// Holds words with their spaces.
    Text(String),
    Link(InlineLink),
    /// Ends a line where the page means it.
    Break,
}

/// Holds a link as it is written.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct InlineLink {
    /// Holds what is read, with its spaces.
    pub text: String,
    /// Holds where the link leads.
    pub url: String,
    /// Is the line on which the link begins, counted from 1.
    pub line: usize,
}

/// Returns the parts of a block in their order.
pub(super) fn pieces(block: &MarkdownBlock<'_>) -> Vec<Piece> {
    let mut text = String::new();
    let mut starts = Vec::with_capacity(block.lines.len());
    for (number, line) in &block.lines {
        if !text.is_empty() {
            text.push('\n');
        }
        starts.push((text.len(), *number));
        text.push_str(line);
    }
    let mut reader =
        Reader { text: &text, starts, brackets: Brackets::new(&text), pieces: Vec::new(), words: String::new() };
    reader.read();
    reader.pieces
}

struct Reader<'a> {
    text: &'a str,
    /// Holds where each line begins, and its number.
    starts: Vec<(usize, usize)>,
    brackets: Brackets,
    pieces: Vec<Piece>,
    words: String,
}

impl Reader<'_> {
    fn read(&mut self) {
        let mut at = 0;
        while let Some(rest) = self.text.get(at..).filter(|rest| !rest.is_empty()) {
            at += self.read_next(at, rest);
        }
        self.end_words();
    }

    /// Reads what stands at the head of the rest, and returns its length in
    /// bytes.
    fn read_next(&mut self, at: usize, rest: &str) -> usize {
        let first = rest.chars().next().unwrap_or(' ');
        match first {
            '[' => {
                let found = self.link_at(at).map(|(text, url, length)| (plain(text), url.to_owned(), length));
                if let Some((text, url, length)) = found {
                    self.link(at, text, &url);
                    return length;
                }
            }
            '<' => {
                if let Some(length) = self.tag(at, rest) {
                    return length;
                }
            }
            '\\' if rest.starts_with("\\\n") || rest.len() == 1 => {
                self.end_line();
                return rest.len().min(2);
            }
            '\n' if self.words.ends_with("  ") => {
                self.end_line();
                return 1;
            }
            'h' if !self.words.ends_with(char::is_alphanumeric) => {
                let length = bare_address(rest);
                if length > 0 {
                    let url = rest.get(..length).unwrap_or_default();
                    self.link(at, url.to_owned(), url);
                    return length;
                }
            }
            _ => {}
        }
        push_sign(first, rest, &mut self.words)
    }

    fn end_words(&mut self) {
        if !self.words.is_empty() {
            self.pieces.push(Piece::Text(std::mem::take(&mut self.words)));
        }
    }

    fn end_line(&mut self) {
        self.end_words();
        self.pieces.push(Piece::Break);
    }

    fn link(&mut self, at: usize, text: String, url: &str) {
        self.end_words();
        let before = self.starts.partition_point(|(start, _)| *start <= at);
        let line = self.starts.get(before.saturating_sub(1)).map_or(0, |(_, number)| *number);
        self.pieces.push(Piece::Link(InlineLink { text, url: url.trim().to_owned(), line }));
    }

    /// Returns text, address and length of `[text](url)` or `[text](url
    /// "title")`.
    fn link_at(&self, at: usize) -> Option<(&str, &str, usize)> {
        let bracket = self.brackets.closing(at)?;
        // A link in the text of another comes first, as everywhere in Markdown.
        if self.brackets.has_link_between(at, bracket) {
            return None;
        }
        let after = self.text.get(bracket + 1..)?;
        // A space between the two is a slip that people make.
        let opening = bracket + 1 + (after.len() - after.trim_start_matches(' ').len());
        if self.text.as_bytes().get(opening) != Some(&b'(') {
            return None;
        }
        let parenthesis = self.brackets.closing(opening)?;
        let inner = self.text.get(opening + 1..parenthesis)?;
        let url = if let Some(rest) = inner.trim_start().strip_prefix('<') {
            let end = rest.find(['>', '[', '\n']).filter(|end| rest.as_bytes().get(*end) == Some(&b'>'))?;
            rest.get(..end)?
        } else {
            // Ends at the first sign that no address holds.
            let end = inner.trim_start().find(|c: char| c.is_whitespace() || c == '[' || c == '"');
            let url = inner.trim_start();
            let after = end.and_then(|end| url.get(end..)).unwrap_or_default().trim_start();
            if !(after.is_empty() || after.starts_with('"')) {
                return None;
            }
            url.get(..end.unwrap_or(url.len()))?
        };
        Some((self.text.get(at + 1..bracket)?, url, parenthesis + 1 - at))
    }

    /// Reads `<br>`, `<a href="…">…</a>` or `<https://…>` and returns its
    /// length; any other tag is left out.
    fn tag(&mut self, at: usize, rest: &str) -> Option<usize> {
        /// Limits the length of a tag, in bytes; a lone `<` is a sign like any
        /// other.
        const LONGEST: usize = 2000;
        let end = rest.bytes().skip(1).take(LONGEST).position(|byte| matches!(byte, b'>' | b'<' | b'\n'))? + 1;
        let inner = rest.get(1..end).filter(|_| rest.as_bytes().get(end) == Some(&b'>'))?;
        let name = inner.trim_matches('/').trim().to_ascii_lowercase();
        if name == "br" {
            self.end_line();
        } else if inner.starts_with("http://") || inner.starts_with("https://") {
            self.link(at, inner.to_owned(), inner);
        } else if let Some(url) = name.strip_prefix("a ").and_then(|_| attribute(inner)) {
            let body = rest.get(end + 1..)?;
            let close = body.bytes().take(LONGEST).position(|byte| byte == b'<').unwrap_or(0);
            self.link(at, plain(body.get(..close)?), url);
            return Some(end + 1 + close);
        } else if !inner.starts_with(|c: char| c.is_ascii_alphabetic() || c == '/' || c == '!') || inner.contains("](")
        {
            // No tag holds a link.
            return None;
        }
        Some(end + 1)
    }
}

fn attribute(tag: &str) -> Option<&str> {
    tag.split_once("href=\"")?.1.split('"').next()
}

/// Returns the length of the address that begins here, or 0 for none.
fn bare_address(rest: &str) -> usize {
    if !(rest.starts_with("https://") || rest.starts_with("http://")) {
        return 0;
    }
    let is_end = |c: char| c.is_whitespace() || matches!(c, '<' | '>' | '"' | '|' | '[' | ']' | '(' | ')' | '\\' | '»');
    let end = rest.find(is_end).unwrap_or(rest.len());
    rest.get(..end).unwrap_or_default().trim_end_matches(['.', ',', ';', ':', '!', '?', '*', '_']).len()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::official_list::blocks::blocks;

    fn check(page: &str, expected: &str) {
        let mut found = String::new();
        for block in blocks(page) {
            for piece in pieces(&block) {
                match piece {
                    Piece::Text(text) => found.push_str(&text),
                    Piece::Link(link) => {
                        found.extend(format!("{{{}|{}|{}}}", link.text, link.url, link.line).chars());
                    }
                    Piece::Break => found.push('/'),
                }
            }
        }
        assert_eq!(found, expected);
    }

    #[test]
    fn links_of_every_kind() {
        check("a [b](c)d", "a {b|c|1}d");
        check("[PACS(E) b [c] d](e(f)g)", "{PACS(E) b [c] d|e(f)g|1}");
        check("[a (b](c) d", "{a (b|c|1} d");
        check("[**a**&#x20;](<b c> \"t\")", "{a |b c|1}");
        check("a\n[b\nc](d)", "a {b c|d|2}");
        check(
            "<https://a.fr/b> https://a.fr/c.",
            "{https://a.fr/b|https://a.fr/b|1} {https://a.fr/c|https://a.fr/c|1}.",
        );
        check("<a class=\"x\" href=\"u\">t</a> z", "{t|u|1} z");
        check("[a] (b)", "{a|b|1}");
        check("[a [b](c) d](e)", "[a {b|c|1} d](e)");
    }

    #[test]
    fn what_is_no_link_is_text() {
        check("[a](b c) [d]", "[a](b c) [d]");
        check("[a](https://b.fr/c", "[a]({https://b.fr/c|https://b.fr/c|1}");
        check("\\[a](b) 1 < 2", "[a](b) 1 < 2");
    }

    #[test]
    fn breaks_are_kept() {
        check("a<br>b\\\nc  \nd", "a/b/c  /d");
    }
}
