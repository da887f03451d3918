//! The Bot API over HTTP, for whoever sends something: the client, what its
//! refusals mean, requests and their HTML. Knows no dialogue and no campaign, and
//! sets no limits.

mod failure;
mod html;
mod request;
mod client;

pub use client::Client;
pub(crate) use client::Upload;
pub use failure::Failure;
pub(crate) use failure::is_out_of_reach;
pub(crate) use html::{Html, Style, escaped};
pub use request::Request;
