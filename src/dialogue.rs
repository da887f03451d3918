//! Runs the conversation: [`step()`] turns what a person does into the next screen. It is total
//! and synchronous, without clock and without I/O; the same function drives every front end.
//!
//! A session stores the place and the answers, never a step: each screen is derived
//! anew from the catalogue (`path`, `eligibility`, `outcome`).

mod context;
mod input;
mod screen_target;
mod session;
mod news;
mod reminder;
mod path;
mod eligibility;
mod outcome;
mod button;
mod command;
mod deep_link;
mod screen;
pub(crate) mod messages;
mod screens;
mod month;
mod typed;
mod withdrawal;
mod usage_event;
mod step;
pub mod walk;
pub mod diagram;

pub(crate) use button::Private;
pub use button::{Action, View};
pub use command::TypedCommand;
pub use context::{Context, Retention, ServiceContact};
pub(crate) use eligibility::KnownAnswers;
pub use input::{Attachment, Event, Input};
pub(crate) use messages::{VERDICT_UNKNOWN, used_messages};
pub use news::{AskTurn, News, NewsAnswer};
pub use outcome::{Card, Fit, Outcome, Part};
pub use path::{Path, Paths};
pub use reminder::{CardMonth, Reminder};
pub use screen::{Block, Screen};
pub(crate) use screen::{Button, ButtonRow, CardText, CopyButton};
pub use screen_target::ScreenTarget;
pub(crate) use screens::MOST_CHOICES;
pub use screens::reminder_screen;
pub use session::{Answers, Session};
pub use step::{Step, current_screen, step};
pub(crate) use typed::button_for_label;
pub use typed::{DangerScreen, danger_in};
pub use usage_event::UsageEvent;
pub(crate) use usage_event::WRONG_PAGE;
pub use withdrawal::Withdrawal;
