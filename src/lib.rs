//! Leads a foreign resident of France to the right official page: what is
//! known (`catalogue`), the conversation that follows from it (`dialogue`),
//! the words (`locale`) and the front ends.
//!
//! Read the modules in this order. Only `bot_api`, `telegram`, `link_check` and `rehearsal` talk
//! to a network, the last to this machine alone, and only `store` keeps anything.

pub mod fold;
pub mod autolink;
pub mod faults;
mod days;
pub mod source_text;
mod input_file;
pub mod gazetteer;
pub mod catalogue;
pub mod needs;
pub mod locale;
pub mod places_of_help;
pub mod dialogue;
pub mod official_guide;
pub mod official_list;
pub mod picture;
pub mod phone;
mod campaigns;
pub mod check;
pub mod terminal;
pub mod link_check;
mod download;
pub mod store;
mod signals;
mod config;
mod bot_api;
mod app;
mod preview;
mod telegram;
mod rehearsal;
pub mod cli;
#[cfg(test)]
mod fuzz;
