//! Sends requests to Telegram's Bot API over HTTP: the client, the meaning of its
//! refusals, the request type and its HTML. It knows no dialogue and no campaign, and
//! limits no rate.

mod failure;
mod html;
mod request;
mod client;

pub use client::Client;
pub(crate) use client::Upload;
pub use failure::{Failure, FailureKind};
pub(crate) use html::{Html, Style, escaped};
pub use request::Request;
