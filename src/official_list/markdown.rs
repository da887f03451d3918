//! Reads Markdown by a parser of CommonMark and gives blocks of words, links and breaks, with
//! their lines. What people write amiss is mended before; here nothing is guessed.

mod block;
mod reader;
mod words;

pub(super) use block::{BlockKind, InlineLink, MarkdownBlock, Piece};
pub(super) use reader::read_markdown;

use pulldown_cmark::Options;

/// Is what GitBook knows beside CommonMark: tables and what is struck out.
pub(super) const OPTIONS: Options = Options::ENABLE_TABLES.union(Options::ENABLE_STRIKETHROUGH);
