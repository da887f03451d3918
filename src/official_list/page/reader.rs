//! Reads a revision of the page from beginning to end, and remembers under
//! which département and heading it is.

use super::{
    address::{LinkTarget, bare, slug},
    heading::{Heading, sous_prefecture_in},
    line::{LinePart, describe_link, parts},
    listed::{ListedPage, OfficialPage, Section},
    merge::merge,
    remark::{append, short},
    skipped::{SkipReason, Skipped},
};
use crate::{
    catalogue::id::DepartementCode,
    official_list::{
        blocks::{BlockKind, MarkdownBlock, blocks},
        inline::{Piece, pieces},
        rules::Rules,
    },
    source_text::{says_something, tidy},
};

impl OfficialPage {
    /// Reads a revision of the page by these rules.
    pub fn read(text: &str, rules: &Rules) -> Self {
        let mut reader =
            Reader { rules, page: Self::default(), departement: None, heading: None, sous_prefecture: None };
        for block in blocks(text) {
            reader.block(&block);
        }
        let mut page = reader.page;
        page.found = merge(page.found);
        page
    }
}

struct Reader<'a> {
    rules: &'a Rules,
    page: OfficialPage,
    departement: Option<DepartementCode>,
    heading: Option<String>,
    sous_prefecture: Option<String>,
}

impl Reader<'_> {
    fn block(&mut self, block: &MarkdownBlock<'_>) {
        let line = block.lines.first().map_or(0, |(line, _)| *line);
        let pieces = pieces(block);
        let has_link = pieces.iter().any(|piece| matches!(piece, Piece::Link(_)));
        match block.kind {
            BlockKind::Rule => self.end_group(),
            BlockKind::Heading(_) | BlockKind::Bold if !has_link => self.heading(block.kind, &pieces, line),
            BlockKind::Heading(_) => {
                self.heading = None;
                self.lines(block, pieces);
            }
            BlockKind::Bold | BlockKind::Item | BlockKind::Paragraph => self.lines(block, pieces),
        }
    }

    fn end_group(&mut self) {
        self.heading = None;
        self.sous_prefecture = None;
    }

    fn heading(&mut self, kind: BlockKind, pieces: &[Piece], line: usize) {
        let title = tidy(&words(pieces));
        match Heading::read(&title, self.rules) {
            Heading::Departement { code, name } => {
                self.end_group();
                self.departement = Some(code.clone());
                if self.page.departements.iter().all(|known| known.code != code) {
                    self.page.departements.push(Section { code, name, line });
                }
            }
            Heading::SousPrefecture { name, title } => {
                self.sous_prefecture = Some(name);
                self.heading = Some(short(title));
            }
            Heading::Group(title) => {
                // What stands as high as a département ends what stands in it.
                if matches!(kind, BlockKind::Heading(1..=3)) {
                    self.sous_prefecture = None;
                }
                self.heading = Some(short(title));
            }
        }
    }

    fn lines(&mut self, block: &MarkdownBlock<'_>, pieces: Vec<Piece>) {
        let first_line = block.lines.first().map_or(0, |(line, _)| *line);
        let mut has_link = false;
        let mut last: Option<usize> = None;
        let mut text = None;
        for pieces in split(pieces) {
            let parts = parts(pieces, self.rules, &mut self.page.skipped);
            let whole = short(tidy(&parts.iter().map(LinePart::text).collect::<String>()));
            let links = parts.iter().any(|part| matches!(part, LinePart::Link { .. }));
            has_link |= links;
            if links {
                last = self.links(&parts, &whole, block.in_hint).or(last);
            } else if let Some(found) = last.and_then(|at| self.page.found.get_mut(at)) {
                // A line below the link, in the same bullet, speaks of it.
                append(&mut found.remark, &whole);
            }
            append(&mut text, &whole);
        }
        if let Some(text) = text.filter(|_| block.kind == BlockKind::Item && !has_link && self.departement.is_some()) {
            self.page.skipped.push(Skipped { line: first_line, text, url: None, reason: SkipReason::NoLink });
        }
    }

    /// Reads the links of a line, and returns where the last procedure among
    /// them is.
    fn links(&mut self, parts: &[LinePart], whole: &str, in_hint: bool) -> Option<usize> {
        let mut last = None;
        let mut is_sentence = false;
        for (at, part) in parts.iter().enumerate() {
            if let LinePart::Link { text, url, line } = part {
                let before = at.checked_sub(1).and_then(|at| parts.get(at)).map_or("", LinePart::words);
                let after = parts.get(at + 1).map_or("", LinePart::words);
                let target = LinkTarget::of(url, self.rules);
                let skip = |reason| Skipped { line: *line, text: tidy(text), url: Some(url.clone()), reason };
                match (target, self.departement.clone()) {
                    (LinkTarget::Other(reason), _) => self.page.skipped.push(skip(reason)),
                    (LinkTarget::Procedure(_), None) => self.page.skipped.push(skip(SkipReason::NoDepartement)),
                    (LinkTarget::Procedure(target), Some(departement)) => {
                        let description = describe_link(text, before, after, Some(whole).filter(|_| is_sentence));
                        let title = description.title.or_else(|| self.heading.clone());
                        let title = title.filter(|title| says_something(title));
                        last = Some(self.page.found.len());
                        self.page.found.push(ListedPage {
                            departement,
                            title: short(title.unwrap_or_else(|| named_by_address(&target))),
                            heading: self.heading.clone().filter(|_| !in_hint),
                            sous_prefecture: self
                                .sous_prefecture
                                .clone()
                                .or_else(|| sous_prefecture_in(&tidy(text), self.rules)),
                            url: target,
                            remark: description.remark.map(short),
                            line: *line,
                            is_pointer: description.is_pointer,
                        });
                    }
                }
            }
            is_sentence |= says_something(part.words());
        }
        last
    }
}

/// Returns a title for an address by itself: its last part is all that names it, or its path
/// where that part has no letter.
fn named_by_address(address: &str) -> String {
    let words = tidy(&slug(address).replace('-', " "));
    if says_something(&words) { words } else { tidy(bare(address)) }
}

fn words(pieces: &[Piece]) -> String {
    let mut words = String::new();
    for piece in pieces {
        match piece {
            Piece::Text(text) => words.push_str(text),
            Piece::Link(link) => words.push_str(&link.text),
            Piece::Break => words.push(' '),
        }
    }
    words
}

/// Returns the lines into which breaks part these pieces.
fn split(pieces: Vec<Piece>) -> Vec<Vec<Piece>> {
    let mut lines = vec![Vec::new()];
    for piece in pieces {
        match piece {
            Piece::Break => lines.push(Vec::new()),
            Piece::Text(_) | Piece::Link(_) => {
                if let Some(line) = lines.last_mut() {
                    line.push(piece);
                }
            }
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_by_itself_gives_a_title_that_the_data_may_have() {
        for (path, expected) in [
            ("renouvellement-91", "renouvellement 91"),
            ("-a--b-", "a b"),
            ("---", "/commencer/---"),
            ("?a=1", "/commencer/?a=1"),
        ] {
            assert_eq!(named_by_address(&format!("https://demarche.numerique.gouv.fr/commencer/{path}")), expected);
        }
    }
}
