//! Defines a page whose slips are mended, and its lines on the way there.

/// Holds a page that a Markdown parser reads as it is meant.
#[derive(Debug)]
pub(in crate::official_list) struct MendedPage {
    pub text: String,
    /// Tells of each line of `text` where it stands on the page.
    pub origins: Vec<LineOrigin>,
    /// Holds what the page has and does not show.
    pub hidden: Vec<HiddenAddress>,
}

/// Says where a line stands on the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::official_list) struct LineOrigin {
    /// Counts from 1.
    pub number: usize,
    /// Says that it stands inside `{% hint %}`.
    pub in_hint: bool,
}

/// Is an address that readers of the page do not see, or see struck out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::official_list) struct HiddenAddress {
    pub line: usize,
    pub url: String,
    /// Says that it is struck out; otherwise it stands in a comment.
    pub is_struck: bool,
}

/// Is a line on its way to the parser.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct MendedLine {
    pub number: usize,
    /// Counts the hints of the page; 0 is outside of them.
    pub hint: usize,
    pub text: String,
}
