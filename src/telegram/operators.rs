//! Lets operators write and follow campaigns, look at figures and reload data, in their
//! private chat with the bot. It only asks and shows: `app::campaigns` checks what they
//! do, and `store` writes it down.

mod action;
mod stop;
mod at_once;
mod command;
mod page;
mod spoken;
mod names;
mod post;
mod progress;
mod campaign_report;
mod session;
mod aside;
mod drafting;
mod release;
mod figures;
mod reports;
mod dispatch;

#[cfg(test)]
pub(super) use action::PromptKind;
pub(super) use action::Tap;
pub(super) use campaign_report::report;
#[cfg(test)]
pub(super) use command::COMMANDS as OPERATOR_COMMANDS;
pub(super) use command::command;
pub(super) use page::{OperatorPage, number, time};
pub(super) use progress::progress;
pub(super) use stop::StopAtOnce;
