//! Everything that a revision of the page lists: under which département and
//! heading, with which title, remark and address, on which line; and what was
//! passed over, with the reason. Nothing of the page is dropped in silence.

mod heading;
mod address;
mod line;
mod merge;

use crate::catalogue::{LONGEST_TITLE, id::DepartementCode};
use crate::source_text::{says_something, tidy};

use super::{
    blocks::{BlockKind, MarkdownBlock, blocks},
    inline::{Piece, pieces},
    rules::Rules,
};
use address::LinkTarget;
pub(super) use address::{bare, slug};
use heading::Heading;
use line::{LinePart, parts};

/// What was read.
#[derive(Debug, Default)]
pub struct OfficialPage {
    /// In the order of the page; one of each code.
    pub departements: Vec<Section>,
    /// In the order of the page.
    pub found: Vec<ListedPage>,
    /// In the order of the page.
    pub skipped: Vec<Skipped>,
}

/// A département of the page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Section {
    /// Its code.
    pub code: DepartementCode,
    /// Its name as the page writes it.
    pub name: String,
    /// Counted from 1.
    pub line: usize,
}

/// A procedure that the page lists, once for each title of an address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListedPage {
    /// Whose it is.
    pub departement: DepartementCode,
    /// Whole, with single spaces.
    pub title: String,
    /// https, on the host that is written today.
    pub url: String,
    /// The group title above it.
    pub heading: Option<String>,
    /// The sub-préfecture that the page names for it.
    pub sous_prefecture: Option<String>,
    /// What stands around the link.
    pub remark: Option<String>,
    /// Counted from 1.
    pub line: usize,
    /// A word of a sentence is the link: it names nothing by itself.
    pub(super) is_pointer: bool,
}

/// Something on the page that is no procedure.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Skipped {
    /// Counted from 1.
    pub line: usize,
    /// What is read there.
    pub text: String,
    /// Where it leads, if anywhere.
    pub url: Option<String>,
    /// Why it is none.
    pub reason: SkipReason,
}

/// Why something is no procedure.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum SkipReason {
    /// Its text goes on with the word of the link before it.
    Leftover,
    /// It has no text.
    Blank,
    /// It leads into the documentation.
    Documentation,
    /// A site, or a page that is no procedure of the service.
    Site,
    /// On a host that `hosts.toml` does not list.
    UnlistedHost,
    /// With a sign that no address has.
    BadAddress,
    /// A procedure above the first département.
    NoDepartement,
    /// A bullet without a link: announced, not yet open.
    NoLink,
}

impl SkipReason {
    /// How it is written.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Leftover => "leftover",
            Self::Blank => "blank",
            Self::Documentation => "documentation",
            Self::Site => "site",
            Self::UnlistedHost => "unlisted-host",
            Self::BadAddress => "bad-address",
            Self::NoDepartement => "no-departement",
            Self::NoLink => "no-link",
        }
    }
}

impl OfficialPage {
    /// Reads a page.
    pub fn read(text: &str, rules: &Rules) -> Self {
        let mut reader =
            Reader { rules, page: Self::default(), departement: None, heading: None, sous_prefecture: None };
        for block in blocks(text) {
            reader.block(&block);
        }
        let mut page = reader.page;
        page.found = merge::merge(page.found);
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
                self.heading = Some(title);
            }
            Heading::Group(title) => {
                // What stands as high as a département ends what stands in it.
                if matches!(kind, BlockKind::Heading(1..=3)) {
                    self.sous_prefecture = None;
                }
                self.heading = Some(title);
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

    /// Takes the links of a line; says where the last procedure among them is.
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
                        let said = line::said(text, before, after, Some(whole).filter(|_| is_sentence));
                        let title = said.title.or_else(|| self.heading.clone());
                        last = Some(self.page.found.len());
                        self.page.found.push(ListedPage {
                            departement,
                            // An address by itself: its last part is all that names it.
                            title: short(title.unwrap_or_else(|| slug(&target).replace('-', " "))),
                            heading: self.heading.clone().filter(|_| !in_hint),
                            sous_prefecture: self
                                .sous_prefecture
                                .clone()
                                .or_else(|| heading::sous_prefecture_in(&tidy(text), self.rules)),
                            url: target,
                            remark: said.remark.map(short),
                            line: *line,
                            is_pointer: said.is_pointer,
                        });
                    }
                }
            }
            is_sentence |= says_something(part.words());
        }
        last
    }
}

fn append(remark: &mut Option<String>, more: &str) {
    if says_something(more) {
        let mut said = remark.take().unwrap_or_default();
        if !said.is_empty() {
            said.push(' ');
        }
        said.push_str(more);
        *remark = Some(short(said));
    }
}

/// As long as a title may be in the data; what is cut says so.
fn short(text: String) -> String {
    match text.char_indices().nth(LONGEST_TITLE) {
        None => text,
        Some(_) => text.chars().take(LONGEST_TITLE - 1).chain(['…']).collect(),
    }
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

/// The lines that breaks make.
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
