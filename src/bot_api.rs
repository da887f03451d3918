//! Sends requests to Telegram's Bot API over HTTP: messages and where they go, the
//! requests they become, the client, and the meaning of its refusals. It knows no dialogue
//! and no campaign, and limits no rate. Of teloxide it uses types alone.

mod failure;
mod json_pieces;
mod needed_value;
mod raw_update;
mod html;
mod destination;
mod keyboard;
mod request;
mod message;
mod server_time;
mod connections;
mod client;
#[cfg(test)]
mod fuzz;

pub use client::Client;
pub(crate) use destination::{Destination, GroupMember};
pub use failure::{Failure, FailureKind};
pub(crate) use html::{Html, RIGHT_TO_LEFT_MARK, Style, escaped};
pub(crate) use keyboard::{InlineButton, Keyboard};
pub(crate) use message::{FormattedText, MOST_TEXT, MediaSource, OutgoingMedia, OutgoingMessage};
pub(crate) use raw_update::RawUpdate;
pub use request::Request;
