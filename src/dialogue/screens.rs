//! Draws each view of a session, in one file for each kind of screen. It knows no front end.

mod drawing;
mod start;
mod asking;
mod outcome;
mod paging;
mod cards;
mod age;
mod side;
mod copies;
mod nearby;
mod kept;
mod news;
mod reminder;
mod small_talk;
mod to_send;
mod papers;
mod page_says;
mod stuck;
mod help;
mod draw;

pub(crate) use asking::MOST_CHOICES;
pub(super) use drawing::Drawing;
pub use reminder::reminder_screen;
pub(super) use reminder::reminder_stored;
pub(super) use start::ask_position;
