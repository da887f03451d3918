//! What a step is given: what the person did, the day, and the language that the
//! front end knows of.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::gazetteer::Vicinity;

/// What happened.
#[derive(Debug, Clone, Copy)]
pub struct Input<'a> {
    /// What the person did.
    pub event: Event<'a>,
    /// The day, which decides what is still open.
    pub today: Date,
    /// The language that the front end knows of, such as Telegram's `language_code`.
    pub language_hint: Option<&'a str>,
}

/// What a person does.
#[derive(Debug, Clone, Copy)]
pub enum Event<'a> {
    /// Typed this.
    Text(&'a str),
    /// Tapped the button with this code.
    Tap(&'a str),
    /// Sent a position; this is what lies around it.
    Position(&'a Vicinity),
    /// Sent something that is not read.
    Attachment(Attachment),
}

/// What a person may send besides text. Nothing of it is looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Attachment {
    /// A photo, a file, a film: perhaps papers.
    Document,
    /// Something spoken.
    Voice,
    /// Somebody's name and number.
    Contact,
    /// A sticker, a poll, a game, …
    Other,
}
