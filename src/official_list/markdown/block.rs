//! Defines what a page is made of: blocks of words, links and breaks.

/// Says what a block is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::official_list) enum BlockKind {
    Heading(usize),
    /// The block is a line of a paragraph that stands for a heading: it is bold from end to
    /// end, or names a département.
    Title,
    Item,
    Paragraph,
    /// The block is a row of a table.
    Row,
    /// The block is a line that ends what was begun above it.
    Rule,
}

/// Holds what belongs together.
#[derive(Debug, PartialEq, Eq)]
pub(in crate::official_list) struct MarkdownBlock {
    pub kind: BlockKind,
    /// Says that it stands inside `{% hint %}`.
    pub in_hint: bool,
    /// Is the line on which it begins, counted from 1.
    pub line: usize,
    pub pieces: Vec<Piece>,
}

/// Is a part of a block.
#[derive(Debug, PartialEq, Eq)]
pub(in crate::official_list) enum Piece {
    /// Holds words with their spaces.
    Text(String),
    Link(InlineLink),
    /// Ends a line where the page means it.
    Break,
}

/// Holds a link as the page shows it.
#[derive(Debug, PartialEq, Eq)]
pub(in crate::official_list) struct InlineLink {
    /// Holds what is read, in single spaces; those at its ends say whether a word goes on.
    pub text: String,
    /// Holds where the link leads.
    pub url: String,
    /// Is the line on which the link begins, counted from 1.
    pub line: usize,
    pub is_struck: bool,
}
