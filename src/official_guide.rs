//! Reads the guide that Service-Public publishes as a zip archive of XML pages (DILA, "guide
//! vos droits et démarches particuliers", Licence Ouverte 2.0): what a page says, word by
//! word and branch by branch, what changed between two editions of it, and whether the words
//! that the data quotes still stand there. It opens no file and keeps nothing.
//!
//! Schemas 3.0 to 3.5 are read alike: an element that no schema known here has is skipped and
//! counted, never a reason to refuse a page.

mod wording;
mod page;
mod subject;
mod elements;
mod reader;
mod archive;
mod compare;
mod tie;
pub mod report;
#[cfg(test)]
mod fuzz;

pub use archive::{ArchiveRefused, Guide, LARGEST_ARCHIVE, PageRefused, Unread, read_archive};
pub use compare::{PageChange, Reworded, Said, compare};
pub use page::{GuidePage, GuidePassage, PageId};
pub use subject::Subject;
pub(crate) use tie::{holding, list, proposed, tie, was_read_as_it_is};
