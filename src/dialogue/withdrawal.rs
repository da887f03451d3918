//! Tells what a person takes back by one input, before anybody knows at which screen they
//! are: it counts from the moment it arrives.

use super::{
    button::Action,
    context::Context,
    input::Event,
    news::NewsAnswer,
    typed::{self, Meaning},
};

/// Names what a person takes back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Withdrawal {
    /// They want no more news.
    News,
    /// They want no reminder.
    Reminder,
    /// They want everything erased.
    Everything,
}

impl Withdrawal {
    /// Returns what an input takes back on every screen. What depends on the screen, such
    /// as a plain "no", is not told here.
    pub fn of(context: Context<'_>, event: Event<'_>) -> Option<Self> {
        match event {
            Event::Tap(code) => match Action::parse(code)? {
                Action::Forget => Some(Self::Everything),
                Action::StopNews | Action::News(NewsAnswer::No) => Some(Self::News),
                Action::EraseReminder => Some(Self::Reminder),
                _ => None,
            },
            Event::Text(text) => match typed::said_anywhere(context.catalogue, text)? {
                Meaning::Forget => Some(Self::Everything),
                Meaning::StopNews => Some(Self::News),
                _ => None,
            },
            Event::Position(_) | Event::Attachment { .. } => None,
        }
    }
}
