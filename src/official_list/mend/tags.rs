//! Turns what the page has beside Markdown into Markdown: tags of HTML and of `GitBook`,
//! comments, and what is struck out with tags. Afterwards no line begins HTML, behind which
//! a parser would read nothing up to the next empty line.

use super::{
    bare_address::BareAddresses,
    mended::{HiddenAddress, MendedLine},
    tag::{HtmlTag, TagEffect},
};
use crate::source_text::says_something;

/// Limits how far the end of something is looked for, in bytes.
const FARTHEST: usize = 4000;

/// Returns the lines of a page without tags, and the addresses that it hides.
pub(super) fn mend_tags(page: &str, hosts: &[&str]) -> (Vec<MendedLine>, Vec<HiddenAddress>) {
    let mut mender = Mender {
        page,
        hosts,
        at: 0,
        number: 1,
        started: 1,
        line: String::new(),
        lines: Vec::new(),
        hidden: Vec::new(),
        hint: 0,
        hints: 0,
        heading_is_open: false,
        no_comment_ends: false,
        looked_at: 0,
        says: false,
    };
    mender.read();
    (mender.lines, mender.hidden)
}

struct Mender<'a> {
    page: &'a str,
    hosts: &'a [&'a str],
    at: usize,
    /// Is the line of the page that is read.
    number: usize,
    /// Is the line of the page on which `line` begins.
    started: usize,
    line: String,
    lines: Vec<MendedLine>,
    hidden: Vec<HiddenAddress>,
    hint: usize,
    hints: usize,
    /// Says that the heading of a tag goes on: its line does not end yet.
    heading_is_open: bool,
    /// Says that no comment that begins from here on has an end.
    no_comment_ends: bool,
    /// Counts the bytes of `line` of which `says` tells whether they say something.
    looked_at: usize,
    says: bool,
}

impl<'a> Mender<'a> {
    fn rest(&self) -> &'a str {
        self.page.get(self.at..).unwrap_or_default()
    }

    fn read(&mut self) {
        while !self.rest().is_empty() {
            let rest = self.rest();
            let length = rest.find(['<', '{', '\n', '\r']).unwrap_or(rest.len());
            let (words, rest) = rest.split_at(length);
            self.line.push_str(words);
            self.at += length;
            match rest.chars().next() {
                Some('\n') => {
                    self.at += 1;
                    self.end_line();
                }
                Some('\r') => {
                    self.at += 1;
                    // A line that ends as on old machines has no number of its own.
                    if !rest.starts_with("\r\n") {
                        self.part_line();
                    }
                }
                Some('{') => self.gitbook_tag(rest),
                Some(_) => self.bracket(rest),
                None => {}
            }
        }
        self.push_line();
    }

    /// Ends the line where the page does.
    fn end_line(&mut self) {
        self.number += 1;
        let is_blank = self.rest().split('\n').next().unwrap_or_default().trim().is_empty();
        if self.heading_is_open && !is_blank {
            self.line.push(' ');
        } else if self.line.trim() == "*" && self.lines.last().is_some_and(|line| line.text.is_empty()) && !is_blank {
            // What stands in `<li>` may begin on the next line.
            self.started = self.number;
        } else {
            self.heading_is_open = false;
            self.push_line();
        }
    }

    /// Returns whether the line has any letter or digit so far; nothing is looked at twice.
    fn line_says_something(&mut self) -> bool {
        self.says = self.says || self.line.get(self.looked_at..).is_none_or(says_something);
        self.looked_at = self.line.len();
        self.says
    }

    fn push_line(&mut self) {
        (self.looked_at, self.says) = (0, false);
        let text = std::mem::take(&mut self.line);
        self.lines.push(MendedLine { number: self.started, hint: self.hint, text });
        self.started = self.number;
    }

    /// Ends the line where only a tag does.
    fn part_line(&mut self) {
        if self.line_says_something() {
            self.push_line();
        }
    }

    /// Ends the block, so that something new begins.
    fn part_block(&mut self) {
        self.heading_is_open = false;
        self.part_line();
        if self.line.trim().is_empty() {
            self.line.clear();
            self.looked_at = 0;
            if self.lines.last().is_some_and(|line| !line.text.is_empty()) {
                self.push_line();
            }
        }
    }

    /// Skips so many bytes of the page, in which lines may end.
    fn skip(&mut self, length: usize) {
        let skipped = self.rest().get(..length).unwrap_or_default();
        self.number += skipped.matches('\n').count();
        self.at += length;
    }

    /// Skips what readers of the page do not see, and keeps the addresses in it.
    fn hide(&mut self, length: usize, is_struck: bool) {
        let text = self.rest().get(..length).unwrap_or_default();
        for address in BareAddresses::new(text, self.hosts) {
            let before = text.get(..address.start).unwrap_or_default();
            let line = self.number + before.matches('\n').count();
            self.hidden.push(HiddenAddress { line, url: address.url, is_struck });
        }
        let ends = text.matches('\n').count();
        self.at += length;
        for _ in 0..ends {
            self.end_line();
        }
    }

    fn bracket(&mut self, rest: &'a str) {
        if rest.starts_with("<!--") {
            self.comment(rest);
            return;
        }
        let inner = beginning(rest[1..].trim_start());
        let is_address = ["http", "www.", "//", "mailto:"].iter().any(|begin| inner.starts_with(begin));
        // Where an address stands in angle brackets, and where a link has its address.
        if is_address || self.line.trim_end().ends_with("](") || is_before_address(&self.line) {
            self.line.push('<');
            self.at += 1;
            return;
        }
        if let Some((tag, effect)) = HtmlTag::read(rest) {
            self.tag(&tag, effect, rest);
        } else {
            let escapes = self.line.len() - self.line.trim_end_matches('\\').len();
            self.line.push_str(if escapes.is_multiple_of(2) { "\\<" } else { "<" });
            self.at += 1;
        }
    }

    fn comment(&mut self, rest: &'a str) {
        let body = &rest[4..];
        let end = match body.strip_prefix("->").map(|_| 2).or_else(|| body.strip_prefix('>').map(|_| 1)) {
            Some(length) => Some(length),
            None if self.no_comment_ends => None,
            None => body.find("-->").map(|at| at + 3),
        };
        if let Some(end) = end {
            self.hide(4 + end, false);
        } else {
            // Nobody closed it: what follows is the page.
            self.no_comment_ends = true;
            self.at += 4;
        }
    }

    fn tag(&mut self, tag: &HtmlTag<'a>, effect: TagEffect, rest: &'a str) {
        match effect {
            TagEffect::Link if !tag.is_end => return self.link(tag, rest),
            TagEffect::Struck if !tag.is_end => {
                let body = rest.get(tag.length..).unwrap_or_default();
                if let Some((end, length)) = end_of_element(body, &tag.name) {
                    self.hide(tag.length + end + length, true);
                    return;
                }
            }
            // A break at the head of a line changes nothing, and would begin HTML.
            TagEffect::Break if self.line_says_something() => self.line.push_str("<br>"),
            TagEffect::Rule => {
                self.part_block();
                self.line.push_str("***");
                self.push_line();
            }
            TagEffect::Heading(level) => {
                self.part_block();
                if !tag.is_end {
                    self.line = format!("{} ", "#".repeat(level));
                    self.looked_at = 0;
                    self.heading_is_open = true;
                }
            }
            TagEffect::Item => {
                self.part_block();
                if !tag.is_end {
                    "* ".clone_into(&mut self.line);
                    self.looked_at = 0;
                }
            }
            TagEffect::Cell if !tag.is_end && self.line_says_something() => self.line.push_str("<br>"),
            TagEffect::Bold => {
                let body = rest.get(tag.length..).unwrap_or_default();
                let is_inside = if tag.is_end {
                    self.line.ends_with(char::is_whitespace)
                } else {
                    body.starts_with(char::is_whitespace)
                };
                if !is_inside {
                    self.line.push_str("**");
                }
            }
            TagEffect::Block => self.part_block(),
            TagEffect::Embedded => {
                let shown =
                    ["src", "href", "data", "action", "formaction", "url"].iter().find_map(|name| tag.attribute(name));
                if let Some(url) = shown.filter(|url| self.is_address(url)) {
                    self.line.extend([" ", url, " "]);
                }
            }
            TagEffect::Link | TagEffect::Struck | TagEffect::Break | TagEffect::Cell | TagEffect::Nothing => {}
        }
        self.skip(tag.length);
    }

    /// Turns `<a href="…">…</a>` into a link of Markdown.
    fn link(&mut self, tag: &HtmlTag<'a>, rest: &'a str) {
        let url = tag.attribute("href").unwrap_or_default();
        if url.is_empty() || url.starts_with('#') {
            // It marks a place of the page.
            self.skip(tag.length);
            return;
        }
        let body = rest.get(tag.length..).unwrap_or_default();
        let (end, length) =
            end_of_element(body, "a").unwrap_or_else(|| (near(body).find(['<', '\n']).unwrap_or(near(body).len()), 0));
        let words = body.get(..end).unwrap_or_default();
        let url: String = url.chars().filter(|c| !matches!(c, '<' | '>' | '\n' | '\r')).collect();
        if words.contains("](") || words.contains("<a ") {
            // The link inside comes first, as everywhere in Markdown.
            self.line.extend(["[", url.as_str(), "](<", url.as_str(), ">) "]);
            self.skip(tag.length);
            return;
        }
        let text = label_of(words);
        self.line.extend(["[", text.as_str(), "](<", url.as_str(), ">)"]);
        self.skip(tag.length + end + length);
    }

    fn gitbook_tag(&mut self, rest: &'a str) {
        let Some((inner, length)) = gitbook_tag_at(rest) else {
            self.line.push('{');
            self.at += 1;
            return;
        };
        let (name, attributes) = inner.split_once(char::is_whitespace).unwrap_or((inner, ""));
        self.part_block();
        self.at += length;
        let attribute = |key: &str| quoted(attributes, key);
        match name {
            "hint" => {
                self.hints += 1;
                self.hint = self.hints;
            }
            "endhint" => self.hint = 0,
            // The title of a tab stands above what is in it.
            "tab" => self.put_alone(attribute("title").map(|title| format!("#### {title}"))),
            "content-ref" => {
                // It shows a link, which mostly stands below it.
                let below = self.rest();
                let end = below.bytes().take(FARTHEST).position(|byte| byte == b'{').unwrap_or(0);
                let has_link = below.get(..end).is_some_and(|body| body.contains("]("));
                self.put_alone(attribute("url").filter(|url| !has_link && self.is_address(url)));
            }
            _ => self.put_alone(attribute("url").or_else(|| attribute("src")).filter(|url| self.is_address(url))),
        }
    }

    /// Returns whether a text is an address on some host.
    fn is_address(&self, text: &str) -> bool {
        BareAddresses::new(text, self.hosts).next().is_some_and(|address| address.start == 0)
    }

    /// Puts a block of its own.
    fn put_alone(&mut self, text: Option<String>) {
        if let Some(text) = text {
            self.line.push_str(&text);
            self.push_line();
            self.push_line();
        }
    }
}

/// Returns what stands in the tag of `GitBook` at the head of a text, and the tag's length; a
/// hint that lacks its end ends with the line.
fn gitbook_tag_at(text: &str) -> Option<(&str, usize)> {
    let inner = text.strip_prefix("{%")?;
    let near = near(inner);
    let line = near.split('\n').next().unwrap_or_default();
    if let Some(end) = line.find("%}") {
        return Some((line.get(..end)?.trim(), end + 4));
    }
    let line = line.trim();
    ["hint", "endhint"]
        .iter()
        .any(|name| line.starts_with(name))
        .then_some((line, line.len() + inner.len() - inner.trim_start().len() + 2))
}

/// Returns the beginning of a text, as far as the end of something is looked for.
fn near(text: &str) -> &str {
    let mut end = FARTHEST.min(text.len());
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    text.get(..end).unwrap_or_default()
}

/// Returns the first signs of a text in small letters.
fn beginning(text: &str) -> String {
    text.chars().take(8).flat_map(char::to_lowercase).collect()
}

/// Returns where the end tag of this name begins, and its length; it stands in the same
/// block.
fn end_of_element(body: &str, name: &str) -> Option<(usize, usize)> {
    let near = near(body).split("\n\n").next()?;
    near.match_indices("</").find_map(|(at, _)| {
        let (tag, _) = HtmlTag::read(near.get(at..)?)?;
        (tag.name == name).then_some((at, tag.length))
    })
}

/// Returns the words of a link without tags, as its label in Markdown.
fn label_of(words: &str) -> String {
    let mut label = String::new();
    let mut rest = words;
    while let Some(at) = rest.find(['<', '[', ']', '\n', '\r']) {
        label.push_str(&rest[..at]);
        rest = &rest[at..];
        let length = match rest.chars().next() {
            Some('<') => {
                if let Some((tag, effect)) = HtmlTag::read(rest) {
                    if effect != TagEffect::Nothing && effect != TagEffect::Bold {
                        label.push(' ');
                    }
                    tag.length
                } else {
                    label.push_str("\\<");
                    1
                }
            }
            Some(bracket @ ('[' | ']')) => {
                if !label.ends_with('\\') {
                    label.push('\\');
                }
                label.push(bracket);
                1
            }
            _ => {
                label.push(' ');
                1
            }
        };
        rest = rest.get(length..).unwrap_or_default();
    }
    label.push_str(rest);
    label
}

/// Returns a text in quotes behind a key.
fn quoted(attributes: &str, key: &str) -> Option<String> {
    let (_, rest) = attributes.split_once(&format!("{key}="))?;
    let quote = rest.chars().next().filter(|c| matches!(c, '"' | '\''))?;
    rest.get(1..)?.split(quote).next().map(str::to_owned)
}

/// Returns whether the address of a reference comes next: `[a]:`, also with a French space.
fn is_before_address(line: &str) -> bool {
    line.trim_end().strip_suffix(':').is_some_and(|label| label.trim_end().ends_with(']'))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(page: &str, expected: &[(usize, &str)]) {
        let (lines, _) = mend_tags(page, &[]);
        let found: Vec<(usize, &str)> = lines
            .iter()
            .filter(|line| !line.text.trim().is_empty())
            .map(|line| (line.number, line.text.trim()))
            .collect();
        assert_eq!(found, expected, "{page}");
    }

    #[test]
    fn links_of_html_become_links_of_markdown() {
        check("<a href='u'>t</a> z", &[(1, "[t](<u>) z")]);
        check("<A HREF=u><b>t</b> [x]</A>", &[(1, "[t \\[x\\]](<u>)")]);
        check("a\n<a class=\"b\"\n href=\"u\">t\nv</a>\nw", &[(1, "a"), (2, "[t v](<u>)"), (5, "w")]);
        check("<a href=\"u\">t\nv", &[(1, "[t](<u>)"), (2, "v")]);
        check("### a <a href=\"#a\" id=\"a\"></a>", &[(1, "### a")]);
        check("<iframe src=\"https://a.fr/b\"></iframe>", &[(1, "https://a.fr/b")]);
    }

    #[test]
    fn blocks_of_html_become_blocks_of_markdown() {
        check(
            "<h3>\n91 - Essonne\n</h3>\n<ul>\n<li>\n a</li><li>b</li></ul>c",
            &[(1, "###  91 - Essonne"), (6, "*  a"), (6, "* b"), (6, "c")],
        );
    }

    #[test]
    fn breaks_and_other_signs_begin_no_html() {
        check(
            "<br>\na<br/>b\n<div\n1 < 2\n<Demande>\n<https://a.fr>\n[a](<b c>)",
            &[
                (2, "a<br>b"),
                (3, "\\<div"),
                (4, "1 \\< 2"),
                (5, "\\<Demande>"),
                (6, "<https://a.fr>"),
                (7, "[a](<b c>)"),
            ],
        );
    }

    #[test]
    fn a_comment_hides_what_is_in_it_and_no_more() {
        let (lines, hidden) = mend_tags(
            "a<!-- https://a.fr/b\n[c](https://a.fr/d) -->e\n<!--> f <s>[g](https://a.fr/g)</s>\n<!-- h",
            &[],
        );
        let text: Vec<&str> = lines.iter().map(|line| line.text.trim()).collect();
        assert_eq!(text, ["a", "e", "f", "h"]);
        let hidden: Vec<_> = hidden.iter().map(|one| (one.line, one.url.as_str(), one.is_struck)).collect();
        assert_eq!(hidden, [(1, "https://a.fr/b", false), (2, "https://a.fr/d", false), (3, "https://a.fr/g", true)]);
    }

    #[test]
    fn tags_of_gitbook_part_blocks() {
        let page = "{% hint style=\"info\" %} a {% endhint %}b\n{% tab title=\"91 - Essonne\" %}\n{% embed url=\"https://a.fr/b\" %}\n{ c {% d";
        check(page, &[(1, "a"), (1, "b"), (2, "#### 91 - Essonne"), (3, "https://a.fr/b"), (4, "{ c {% d")]);
        let (lines, _) = mend_tags(page, &[]);
        let lines = lines.iter().filter(|line| !line.text.trim().is_empty());
        assert!(lines.clone().all(|line| (line.hint > 0) == (line.text.trim() == "a")));
    }

    #[test]
    fn ends_of_lines_of_every_kind_keep_the_numbers() {
        check("a\r\nb\rc\nd", &[(1, "a"), (2, "b"), (2, "c"), (3, "d")]);
    }
}
