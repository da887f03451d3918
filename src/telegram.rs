//! The dialogue in Telegram. Updates are stored before they are confirmed,
//! answered chat by chat in order of arrival, and leave the inbox together
//! with what they led to: a kill at any moment repeats at most one message.
//!
//! teloxide gives the payloads and types of the Bot API; receiving, ordering,
//! limits and stopping are here.

mod client;
mod incoming;
mod queue;
mod html;
mod render;
mod answer;
mod gcra;
mod send_limiter;
mod usage;
mod bot;
mod serve;
mod send;
mod deliver;
mod operators;
mod receive;
mod profile;
mod found;
mod reload;
mod upkeep;
mod preview;
mod run;

pub use answer::Knowledge;
pub use client::{Failure, Token};
pub use preview::{PreviewRefused, preview, room_of};
pub use run::{RunError, run};
