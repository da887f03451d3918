//! Reads Markdown by a parser of `CommonMark` and gives blocks of words, links and breaks, with
//! their lines. What people write amiss is mended before; here nothing is guessed.

mod block;
mod reader;
mod words;

pub(super) use block::{BlockKind, InlineLink, MarkdownBlock, Piece};
pub(super) use reader::read_markdown;
