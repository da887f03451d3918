//! Says what the parser of Markdown is to know.

use pulldown_cmark::Options;

/// Is what `GitBook` knows beside `CommonMark`: tables and what is struck out.
pub(super) const OPTIONS: Options = Options::ENABLE_TABLES.union(Options::ENABLE_STRIKETHROUGH);
