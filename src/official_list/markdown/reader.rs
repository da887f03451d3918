//! Turns what the parser tells into blocks.

use std::ops::Range;

use pulldown_cmark::{Event, Parser, Tag, TagEnd};

use super::{
    block::{BlockKind, InlineLink, MarkdownBlock, Piece},
    words::{label, without_marks},
};
use crate::{
    official_list::{
        departement::NamedDepartement,
        mend::{LineOrigin, MendedPage},
        parser::OPTIONS,
    },
    source_text::{says_something, tidy},
};

/// Returns the blocks of a mended page in their order.
pub(in crate::official_list) fn read_markdown(page: &MendedPage) -> Vec<MarkdownBlock> {
    let starts = std::iter::once(0).chain(page.text.match_indices('\n').map(|(at, _)| at + 1)).collect();
    let mut reader = Reader {
        text: &page.text,
        origins: &page.origins,
        starts,
        blocks: Vec::new(),
        open: None,
        item: None,
        link: None,
        images: 0,
        bold: 0,
        struck: 0,
    };
    for (event, range) in Parser::new_ext(&page.text, OPTIONS).into_offset_iter() {
        reader.event(event, range);
    }
    reader.close();
    reader.blocks
}

struct Reader<'a> {
    text: &'a str,
    origins: &'a [LineOrigin],
    /// Holds where each line of the text begins.
    starts: Vec<usize>,
    blocks: Vec<MarkdownBlock>,
    open: Option<OpenBlock>,
    /// Is where an item begins that has no words yet.
    item: Option<usize>,
    link: Option<OpenLink>,
    /// Counts the images that are open.
    images: usize,
    bold: usize,
    struck: usize,
}

/// Is a block that is read.
struct OpenBlock {
    kind: BlockKind,
    start: usize,
    /// Holds the lines as they are written.
    lines: Vec<WrittenLine>,
}

/// Is a line of a block as it is written.
struct WrittenLine {
    start: usize,
    pieces: Vec<Piece>,
    /// Says that something in it is bold.
    has_bold: bool,
    /// Says that words in it are not.
    has_plain: bool,
    /// Says that the page breaks the line behind it.
    breaks: bool,
}

impl WrittenLine {
    fn new(start: usize) -> Self {
        Self { start, pieces: Vec::new(), has_bold: false, has_plain: false, breaks: false }
    }

    /// Returns the words of a line without a link.
    fn words(&self) -> Option<String> {
        let words = self.pieces.iter().map(|piece| match piece {
            Piece::Text(text) => Some(text.as_str()),
            Piece::Link(_) => None,
            Piece::Break => Some(" "),
        });
        words.collect::<Option<String>>().map(|words| tidy(&words))
    }

    /// Returns whether the line stands for a heading.
    fn is_title(&self) -> bool {
        self.words().is_some_and(|words| {
            let is_bold = self.has_bold && !self.has_plain && says_something(&words);
            is_bold || NamedDepartement::read_sure(&words).is_some()
        })
    }
}

/// Is a link that is read.
struct OpenLink {
    start: usize,
    url: String,
    words: String,
    /// Holds those of its words that are struck out.
    struck: String,
    /// Says that the link is an image, whose words nobody sees.
    is_image: bool,
}

impl Reader<'_> {
    fn event(&mut self, event: Event<'_>, range: Range<usize>) {
        match event {
            Event::Start(tag) => self.start(tag, range),
            Event::End(tag) => self.end(tag),
            Event::Text(text) | Event::Code(text) => {
                let is_escaped = range.start > 0 && self.text.as_bytes().get(range.start - 1) == Some(&b'\\');
                self.words(&without_marks(&text, is_escaped), range.start);
            }
            Event::InlineHtml(tag) | Event::Html(tag) => {
                if tag.trim_matches(['<', '>', '/', ' ', '\n']).eq_ignore_ascii_case("br") {
                    self.end_line(true, range.end);
                }
            }
            Event::SoftBreak => self.end_line(false, range.end),
            Event::HardBreak => self.end_line(true, range.end),
            Event::Rule => {
                self.close();
                self.open(BlockKind::Rule, range.start);
                self.close();
            }
            // The options turn these on, and they are off.
            Event::InlineMath(_) | Event::DisplayMath(_) | Event::FootnoteReference(_) | Event::TaskListMarker(_) => {}
        }
    }

    fn start(&mut self, tag: Tag<'_>, range: Range<usize>) {
        match tag {
            Tag::Heading { level, .. } => self.open(BlockKind::Heading(level as usize), range.start),
            Tag::Paragraph => {
                let item = self.item.take();
                let kind = if item.is_some() { BlockKind::Item } else { BlockKind::Paragraph };
                self.open(kind, item.unwrap_or(range.start));
            }
            Tag::Item => {
                self.close();
                self.item = Some(range.start);
            }
            Tag::TableHead | Tag::TableRow => self.open(BlockKind::Row, range.start),
            Tag::TableCell
                // Each cell speaks for itself, as a line does.
                if self.open.as_ref().is_some_and(|block| block.lines.iter().any(|line| !line.pieces.is_empty())) => {
                    self.end_line(true, range.start);
                }
            Tag::Strong => self.bold += 1,
            // A single `~` strikes nothing: people write it for "about".
            Tag::Strikethrough if self.is_struck(&range) => self.struck += 1,
            Tag::Link { dest_url, .. } => self.open_link(dest_url.into_string(), range.start, false),
            Tag::Image { dest_url, .. } => {
                self.images += 1;
                if self.link.is_none() && !is_picture(&dest_url) {
                    self.open_link(dest_url.into_string(), range.start, true);
                }
            }
            Tag::List(_) | Tag::BlockQuote(_) | Tag::CodeBlock(_) | Tag::HtmlBlock | Tag::Table(_) => self.close(),
            _ => {}
        }
    }

    fn end(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::Heading(_)
            | TagEnd::Paragraph
            | TagEnd::Item
            | TagEnd::TableHead
            | TagEnd::TableRow
            | TagEnd::CodeBlock
            | TagEnd::HtmlBlock => {
                self.close();
                self.item = None;
            }
            TagEnd::Strong => self.bold = self.bold.saturating_sub(1),
            TagEnd::Strikethrough => self.struck = self.struck.saturating_sub(1),
            TagEnd::Link => self.close_link(),
            TagEnd::Image => {
                self.images = self.images.saturating_sub(1);
                if self.link.as_ref().is_some_and(|link| link.is_image) {
                    self.close_link();
                }
            }
            _ => {}
        }
    }

    fn is_struck(&self, range: &Range<usize>) -> bool {
        self.text.get(range.clone()).is_some_and(|text| text.starts_with("~~"))
    }

    fn open(&mut self, kind: BlockKind, start: usize) {
        self.close();
        self.open = Some(OpenBlock { kind, start, lines: vec![WrittenLine::new(start)] });
    }

    /// Returns the line that is read; words outside of any block begin one.
    fn line(&mut self, at: usize) -> Option<&mut WrittenLine> {
        if self.open.is_none() {
            let item = self.item.take();
            let kind = if item.is_some() { BlockKind::Item } else { BlockKind::Paragraph };
            self.open(kind, item.unwrap_or(at));
        }
        self.open.as_mut().and_then(|block| block.lines.last_mut())
    }

    fn words(&mut self, text: &str, at: usize) {
        if self.struck > 0 {
            if let Some(link) = &mut self.link {
                link.struck.push_str(text);
            }
            return;
        }
        if let Some(link) = &mut self.link {
            link.words.push_str(text);
            return;
        }
        let is_bold = self.bold > 0;
        let is_title = |c: char| c.is_whitespace() || matches!(c, ':' | '\\');
        let Some(line) = self.line(at) else { return };
        line.has_bold |= is_bold;
        line.has_plain |= !is_bold && !text.chars().all(is_title);
        line.pieces.push(Piece::Text(text.to_owned()));
    }

    fn end_line(&mut self, breaks: bool, next: usize) {
        if let Some(link) = &mut self.link {
            link.words.push(' ');
            return;
        }
        let Some(block) = &mut self.open else { return };
        if let Some(line) = block.lines.last_mut() {
            line.breaks = breaks;
        }
        block.lines.push(WrittenLine::new(next));
    }

    fn open_link(&mut self, url: String, start: usize, is_image: bool) {
        self.link = Some(OpenLink { start, url, words: String::new(), struck: String::new(), is_image });
    }

    fn close_link(&mut self) {
        let Some(link) = self.link.take() else { return };
        let (line_number, _) = self.origin(link.start);
        // Of a link that is struck out nothing else is seen.
        let is_struck = tidy(&link.words).is_empty() && !tidy(&link.struck).is_empty();
        let text = label(if is_struck { &link.struck } else { &link.words });
        let piece = Piece::Link(InlineLink { text, url: link.url, line: line_number, is_struck });
        if let Some(line) = self.line(link.start) {
            line.pieces.push(piece);
        }
    }

    /// Returns the line of the page on which a position stands, and whether that is in a hint.
    fn origin(&self, at: usize) -> (usize, bool) {
        let line = self.starts.partition_point(|start| *start <= at).saturating_sub(1);
        let origin = self.origins.get(line).or_else(|| self.origins.last());
        origin.map_or((1, false), |origin| (origin.number, origin.in_hint))
    }

    /// Ends the block, and parts a paragraph where one of its lines stands for a heading.
    fn close(&mut self) {
        let Some(OpenBlock { kind, start, lines }) = self.open.take() else { return };
        let (line, in_hint) = self.origin(start);
        let mut block = MarkdownBlock { kind, in_hint, line, pieces: Vec::new() };
        let mut is_first = true;
        for written in lines {
            // Directly below an item it goes on with it for the parser, and not for people.
            let may_be_title = kind == BlockKind::Paragraph || (kind == BlockKind::Item && !is_first);
            let is_title = may_be_title && !in_hint && written.is_title();
            if is_title {
                self.push(&mut block);
                block.line = self.origin(written.start).0;
                block.kind = BlockKind::Title;
            } else if is_first {
                block.line = line;
            } else if block.pieces.is_empty() {
                block.line = self.origin(written.start).0;
            }
            is_first = false;
            block.pieces.extend(written.pieces);
            if is_title {
                self.push(&mut block);
                block.kind = BlockKind::Paragraph;
            } else if !block.pieces.is_empty() {
                block.pieces.push(if written.breaks { Piece::Break } else { Piece::Text(" ".to_owned()) });
            }
        }
        if kind == BlockKind::Rule {
            self.blocks.push(block);
        } else {
            self.push(&mut block);
        }
    }

    /// Keeps the pieces of a block, if there are any.
    fn push(&mut self, block: &mut MarkdownBlock) {
        let mut pieces = std::mem::take(&mut block.pieces);
        // A break at the end breaks nothing, and its backslash stays behind.
        while let Some(last) = pieces.last_mut() {
            match last {
                Piece::Break => {}
                Piece::Text(text) => {
                    let kept = text.trim_end_matches(['\\', ' ']).len();
                    text.truncate(kept);
                    if !text.is_empty() {
                        break;
                    }
                }
                Piece::Link(_) => break,
            }
            pieces.pop();
        }
        if !pieces.is_empty() {
            self.blocks.push(MarkdownBlock { pieces, ..*block });
        }
    }
}

/// Returns whether an address is that of a picture, which is no link.
fn is_picture(url: &str) -> bool {
    let path = url.split(['?', '#']).next().unwrap_or_default().to_ascii_lowercase();
    let endings = [".png", ".jpg", ".jpeg", ".gif", ".svg", ".webp", ".avif", ".ico"];
    // What lies beside the page begins with no host.
    path.starts_with(['.', '/']) || !path.contains('/') || endings.iter().any(|ending| path.ends_with(ending))
}
