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
        departement::NamedDepartement,
        markdown::{BlockKind, MarkdownBlock, Piece, read_markdown},
        mend::{HiddenAddress, mend},
        rules::Rules,
    },
    source_text::{says_something, tidy},
};

impl OfficialPage {
    /// Reads a revision of the page by these rules.
    pub fn read(text: &str, rules: &Rules) -> Self {
        let mut reader = Reader {
            rules,
            page: Self::default(),
            departement: None,
            heading: None,
            heading_is_just_above: false,
            sous_prefecture: None,
            before: None,
        };
        let hosts: Vec<&str> = rules.hosts.names_of(&rules.host).collect();
        let mended = mend(text, &hosts);
        for block in read_markdown(&mended) {
            reader.block(block);
        }
        let mut page = reader.page;
        page.found = merge(page.found);
        page.skipped.extend(mended.hidden.into_iter().map(hidden));
        page.skipped.sort_by_key(|skipped| skipped.line);
        page
    }
}

struct Reader<'a> {
    rules: &'a Rules,
    page: OfficialPage,
    departement: Option<DepartementCode>,
    heading: Option<String>,
    /// Says that no link has followed the heading yet.
    heading_is_just_above: bool,
    sous_prefecture: Option<String>,
    /// Is the line of words just before, in a block without a link.
    before: Option<WordsBefore>,
}

/// Is a line of words that may name the address behind it.
struct WordsBefore {
    text: String,
    /// Is where it was told as an item without a link.
    skipped: Option<usize>,
}

impl Reader<'_> {
    fn block(&mut self, block: MarkdownBlock) {
        let has_link = block.pieces.iter().any(|piece| matches!(piece, Piece::Link(_)));
        if block.kind == BlockKind::Row {
            // A row has its own, where one of its cells names it.
            self.departement_in(&cells_of(&block), block.line);
        }
        match block.kind {
            BlockKind::Rule => {
                self.before = None;
                self.end_group();
            }
            BlockKind::Heading(_) | BlockKind::Title if !has_link => self.heading(&block),
            BlockKind::Heading(_) => {
                // A département stays one where its name is a link.
                if matches!(
                    Heading::read(&title_of(&block), is_small(block.kind), self.rules),
                    Heading::Departement { .. }
                ) {
                    self.heading(&block);
                } else {
                    self.heading = None;
                }
                self.before = None;
                self.lines(block);
            }
            BlockKind::Item if !has_link && NamedDepartement::read_sure(&title_of(&block)).is_some() => {
                self.heading(&block);
            }
            BlockKind::Title | BlockKind::Item | BlockKind::Paragraph | BlockKind::Row => self.lines(block),
        }
    }

    fn end_group(&mut self) {
        self.heading = None;
        self.sous_prefecture = None;
    }

    fn enter(&mut self, code: DepartementCode, name: String, line: usize) {
        self.end_group();
        self.departement = Some(code.clone());
        if self.page.departements.iter().all(|known| known.code != code) {
            self.page.departements.push(Section { code, name, line });
        }
    }

    fn heading(&mut self, block: &MarkdownBlock) {
        self.before = None;
        self.heading_is_just_above = true;
        match Heading::read(&title_of(block), is_small(block.kind), self.rules) {
            Heading::Departement { code, name } => self.enter(code, name, block.line),
            Heading::SousPrefecture { name, title } => {
                self.sous_prefecture = Some(name);
                self.heading = Some(short(title));
            }
            Heading::Group(title) => {
                // What stands as high as a département ends what stands in it.
                if matches!(block.kind, BlockKind::Heading(1..=3)) {
                    self.sous_prefecture = None;
                }
                self.heading = Some(short(title));
            }
        }
    }

    fn lines(&mut self, block: MarkdownBlock) {
        let MarkdownBlock { kind, in_hint, line: first_line, pieces } = block;
        let mut has_link = false;
        let mut last: Option<usize> = None;
        let mut text = None;
        // Is the line of words above, of which it is not known yet whether it speaks of the
        // link before it or names the one behind it.
        let mut above: Option<String> = None;
        for pieces in split(pieces) {
            let parts = parts(pieces, self.rules, &mut self.page.skipped);
            let whole = short(tidy(&parts.iter().map(LinePart::text).collect::<String>()));
            let names_departement = kind == BlockKind::Row && NamedDepartement::read_sure(&whole).is_some();
            let links = parts.iter().any(|part| matches!(part, LinePart::Link { .. }));
            if links {
                has_link = true;
                if is_nameless(&parts) {
                    let before = self.before.take();
                    if let Some(at) = before.as_ref().filter(|_| above.is_none()).and_then(|before| before.skipped) {
                        self.page.skipped.remove(at);
                    }
                    let words = above.take().or_else(|| before.map(|before| before.text));
                    last = self.links(&parts, &whole, in_hint, words.as_deref()).or(last);
                } else {
                    let words = above.take();
                    self.remark(last, words.clone());
                    let found = self.links(&parts, &whole, in_hint, None);
                    // The cells of a row speak of each other.
                    self.remark(found.filter(|_| kind == BlockKind::Row && last.is_none()), words);
                    last = found.or(last);
                }
                self.before = None;
                self.heading_is_just_above = false;
            } else if says_something(&whole) && !names_departement {
                self.remark(last, above.replace(whole.clone()));
            }
            append(&mut text, &whole);
        }
        let mut skipped = None;
        if let Some(text) = text.filter(|_| kind == BlockKind::Item && !has_link && self.departement.is_some()) {
            skipped = Some(self.page.skipped.len());
            self.page.skipped.push(Skipped { line: first_line, text, url: None, reason: SkipReason::NoLink });
        }
        if has_link {
            self.remark(last, above);
            self.before = None;
        } else if let Some(text) = above.filter(|_| kind != BlockKind::Row) {
            self.before = Some(WordsBefore { text, skipped });
        }
    }

    /// Adds a line below a link to what is said of it: it stands in the same block.
    fn remark(&mut self, last: Option<usize>, line: Option<String>) {
        if let (Some(found), Some(line)) = (last.and_then(|at| self.page.found.get_mut(at)), line) {
            append(&mut found.remark, &line);
        }
    }

    /// Reads the links of a line, and returns where the last procedure among them is.
    fn links(&mut self, parts: &[LinePart], whole: &str, in_hint: bool, above: Option<&str>) -> Option<usize> {
        let mut last = None;
        let mut is_sentence = false;
        let mut above = above;
        for (at, part) in parts.iter().enumerate() {
            match (part, parts.get(at + 1)) {
                // A list may have the département at the head of each line.
                (LinePart::Words(words), Some(LinePart::Link { line, .. })) => self.departement_in(words, *line),
                (LinePart::Link { text, url, line, .. }, _) if at == 0 && !url.starts_with('#') => {
                    self.departement_in(text, *line);
                }
                _ => {}
            }
            if let LinePart::Link { text, url, line, is_struck } = part {
                let before = at.checked_sub(1).and_then(|at| parts.get(at)).map_or("", LinePart::words);
                let after = parts.get(at + 1).map_or("", LinePart::words);
                let target = match LinkTarget::of(url, self.rules) {
                    LinkTarget::Procedure(_) if *is_struck => LinkTarget::Other(SkipReason::Struck),
                    target => target,
                };
                let skip = |reason| Skipped { line: *line, text: tidy(text), url: Some(url.clone()), reason };
                match (target, self.departement.clone()) {
                    (LinkTarget::Other(reason), _) => self.page.skipped.push(skip(reason)),
                    (LinkTarget::Procedure(_), None) => self.page.skipped.push(skip(SkipReason::NoDepartement)),
                    (LinkTarget::Procedure(target), Some(departement)) => {
                        let description = describe_link(text, before, after, Some(whole).filter(|_| is_sentence));
                        let just_above = self.heading.clone().filter(|_| self.heading_is_just_above && last.is_none());
                        let title = description.title.or_else(|| above.take().map(name_of)).or(just_above);
                        let title = title.filter(|title| says_something(title));
                        let is_pointer = description.is_pointer || title.is_none();
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
                            is_pointer,
                        });
                    }
                }
            }
            is_sentence |= says_something(part.words());
        }
        last
    }

    /// Enters the département that a text names, or a cell of a row.
    fn departement_in(&mut self, text: &str, line: usize) {
        let found = text.split('|').find_map(|cell| NamedDepartement::read_sure(&tidy(cell)));
        if let Some(found) = found.filter(|found| self.departement.as_ref() != Some(&found.code)) {
            self.enter(found.code, found.name, line);
        }
    }
}

fn hidden(address: HiddenAddress) -> Skipped {
    let HiddenAddress { line, url, is_struck } = address;
    let reason = if is_struck { SkipReason::Struck } else { SkipReason::Hidden };
    Skipped { line, text: String::new(), url: Some(url), reason }
}

/// Returns whether no département has a heading as small as this one, unless it is named.
fn is_small(kind: BlockKind) -> bool {
    !matches!(kind, BlockKind::Heading(1..=3))
}

/// Returns whether the first link of a line shows an address, and no words stand before it.
fn is_nameless(parts: &[LinePart]) -> bool {
    let mut words = parts.iter().take_while(|part| matches!(part, LinePart::Words(_)));
    let first = parts.iter().find(|part| matches!(part, LinePart::Link { .. }));
    !words.any(|part| says_something(part.words())) && first.is_some_and(LinePart::shows_address)
}

/// Returns the words of a line that leads to what stands below it.
fn name_of(line: &str) -> String {
    let is_around =
        |c: char| c.is_whitespace() || matches!(c, ':' | '-' | '–' | '—' | '|' | '(' | '[' | '>' | '→' | '•' | '·');
    line.trim_matches(is_around).to_owned()
}

/// Returns a title for an address by itself: its last part is all that names it, or its path
/// where that part has no letter.
fn named_by_address(address: &str) -> String {
    let words = tidy(&slug(address).replace('-', " "));
    if says_something(&words) { words } else { tidy(bare(address)) }
}

fn title_of(block: &MarkdownBlock) -> String {
    let mut words = String::new();
    for piece in &block.pieces {
        match piece {
            Piece::Text(text) => words.push_str(text),
            Piece::Link(link) => words.push_str(&link.text),
            Piece::Break => words.push(' '),
        }
    }
    tidy(&words)
}

/// Returns the words of a row, with a bar between its cells.
fn cells_of(block: &MarkdownBlock) -> String {
    let words = block.pieces.iter().map(|piece| match piece {
        Piece::Text(text) => text.as_str(),
        Piece::Link(link) => &link.text,
        Piece::Break => "|",
    });
    words.collect()
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
