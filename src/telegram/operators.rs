//! Where operators write campaigns and follow them, look at figures and have
//! data read anew, in their private chat with the bot. What they do is checked
//! by `app::campaigns` and written down by `store`; here it is only asked for and
//! shown.

mod action;
mod command;
mod page;
mod spoken;
mod post;
mod progress;
mod campaign_report;
mod session;
mod drafting;
mod release;
mod figures;
mod reports;
mod dispatch;

pub(super) use action::Tap;
pub(super) use campaign_report::report;
pub(super) use command::command;
pub(super) use page::{OperatorPage, number};
pub(super) use progress::progress;
