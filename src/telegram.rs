//! Runs the dialogue in Telegram. Updates are stored before they are confirmed, answered
//! chat by chat in order of arrival, most while they are being stored, and leave the inbox in
//! the transaction that stores what they led to: a kill at any moment repeats at most one
//! message of a chat.
//!
//! The payloads and types of the Bot API come from teloxide; receiving, ordering, limits
//! and stopping are done here.

mod back_off;
mod command_code;
mod rich_text;
mod incoming;
mod queue;
mod chat;
mod reply;
mod gcra;
mod send_limiter;
mod threads;
mod token_check;
mod health;
mod clock;
mod condition;
mod shown_unstored;
mod usage;
mod errands;
mod bot;
mod send_reply;
mod operators;
mod handle;
mod serve;
mod delivery;
mod receive;
mod profile;
mod nightly;
mod link_check;
mod facts_check;
mod reload;
mod upkeep;
mod run;
#[cfg(test)]
mod fuzz;
#[cfg(test)]
mod screens;

pub(crate) use condition::{NoAnswer, TelegramCondition};
pub(crate) use run::run;
