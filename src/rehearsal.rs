//! Rehearses the bot on this machine: a stand-in of the Bot API, people with phones, and a
//! page that shows them. It knows what Telegram does, and must not know what the bot says.

mod refusal;
mod params;
mod html_text;
mod bubble;
mod person;
mod update_queue;
mod bot_profile;
mod stage;
mod act;
mod shared;
mod messages;
mod methods;
mod polling;
mod changes;
mod script;
mod server;

pub(crate) use person::{PhoneLanguage, operators};
pub(crate) use script::Script;
pub(crate) use server::serve;
pub(crate) use shared::Rehearsal;
