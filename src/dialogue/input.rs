//! Describes what a step is given: the event, the day, and the language that the
//! front end knows of.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::gazetteer::Vicinity;

/// An input is everything that one step learns from outside.
#[derive(Debug, Clone, Copy)]
pub struct Input<'a> {
    pub event: Event<'a>,
    /// Decides which cases are still open.
    pub today: Date,
    /// Holds a language tag that the front end knows, such as Telegram's `language_code`.
    pub language_hint: Option<&'a str>,
}

/// An event is what the person did.
#[derive(Debug, Clone, Copy)]
pub enum Event<'a> {
    Text(&'a str),
    /// The person tapped the button with this callback data.
    Tap(&'a str),
    /// The person sent a position; only what lies around it is given.
    Position(&'a Vicinity),
    /// The person sent something whose content is not read; of what is written below it
    /// only this is asked, whether somebody is in danger.
    Attachment {
        kind: Attachment,
        caption: Option<&'a str>,
    },
}

/// Names what a person may send besides text; its content is never looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Attachment {
    /// A photo, file or film was sent, perhaps of personal papers.
    Document,
    /// A voice message, sound file or video note was sent.
    Voice,
    /// Somebody's name and number were sent.
    Contact,
    /// A sticker, a poll, a game or anything else was sent.
    Other,
}
