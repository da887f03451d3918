//! Handles campaigns for Telegram and the command line alike: who is meant, what a draft
//! lacks, who may do what, previews, and the message of a version.

mod audience;
mod message;
mod permission;
mod preview;
mod act;

pub(crate) use act::{act, undo_unsubscribed};
pub(crate) use audience::cells;
pub(crate) use message::{longest_head, messages_of_draft};
pub(crate) use permission::{NotAllowed, not_allowed, unready};
pub(crate) use preview::preview;
