//! Builds what a message offers to tap (Bot API, `reply_markup`), which no other file
//! does.

use teloxide::types::{
    ButtonRequest, CopyTextButton, InlineKeyboardButton, InlineKeyboardButtonKind, InlineKeyboardMarkup,
    KeyboardButton, KeyboardMarkup, KeyboardRemove, ReplyMarkup,
};
use url::Url;

use crate::autolink::bare;

/// Limits what a button copies (Bot API, `CopyTextButton`).
const MOST_COPIED: usize = 256;

/// Holds what a message offers to tap. A message has one markup, and only one with an
/// inline keyboard, or none, can be edited (Bot API).
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Keyboard {
    Inline(InlineKeyboardMarkup),
    /// Shows a reply keyboard: a button that sends the position, and others below it.
    Position(KeyboardMarkup),
    /// Removes the reply keyboard.
    PutAway,
}

/// Holds one button of an inline keyboard.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct InlineButton(InlineKeyboardButton);

impl InlineButton {
    /// Returns a button that sends `data` back to the bot.
    pub fn callback(label: String, data: String) -> Self {
        Self(InlineKeyboardButton::callback(label, data))
    }

    /// Returns a button that copies a text, without signs that nobody sees; `None` where
    /// Telegram takes no such text (Bot API, `CopyTextButton`: 1-256 characters).
    pub fn copy(label: &str, text: &str) -> Option<Self> {
        let text = bare(text);
        let fits = (1..=MOST_COPIED).contains(&text.encode_utf16().count());
        fits.then(|| Self(InlineKeyboardButton::copy_text_button(label, CopyTextButton { text })))
    }

    /// Returns a button that opens an address, or `None` for no valid URL: addresses are
    /// checked when the catalogue or a campaign is read, so that none is left out here.
    pub fn link(label: &str, address: &str) -> Option<Self> {
        Some(Self(InlineKeyboardButton::url(label, Url::parse(address).ok()?)))
    }
}

impl Default for Keyboard {
    fn default() -> Self {
        Self::inline([])
    }
}

impl Keyboard {
    /// Returns an inline keyboard of these rows; without rows there is none.
    pub fn inline(rows: impl IntoIterator<Item = Vec<InlineButton>>) -> Self {
        let rows = rows.into_iter().map(|row| row.into_iter().map(|button| button.0));
        Self::Inline(InlineKeyboardMarkup::new(rows))
    }

    /// Returns a keyboard that hides after one use: its first button sends the position,
    /// the others send their label as text.
    pub fn position(label: String, others: impl Iterator<Item = String>) -> Self {
        let position = KeyboardButton::new(label).request(ButtonRequest::Location);
        let buttons = std::iter::once(position).chain(others.map(KeyboardButton::new));
        Self::Position(KeyboardMarkup::new(buttons.map(|button| [button])).resize_keyboard().one_time_keyboard())
    }

    /// Returns the markup of a new message; `None` where there are no buttons.
    pub(super) fn markup(&self) -> Option<ReplyMarkup> {
        match self {
            Self::Inline(keyboard) if keyboard.inline_keyboard.is_empty() => None,
            Self::Inline(keyboard) => Some(ReplyMarkup::InlineKeyboard(keyboard.clone())),
            Self::Position(keyboard) => Some(ReplyMarkup::Keyboard(keyboard.clone())),
            Self::PutAway => Some(ReplyMarkup::KeyboardRemove(KeyboardRemove::new())),
        }
    }

    /// Returns what the buttons say, and what they open and copy, in lines of text.
    pub(super) fn lines(&self) -> Vec<String> {
        match self {
            Self::Inline(keyboard) => keyboard.inline_keyboard.iter().flatten().map(line).collect(),
            Self::Position(keyboard) => {
                let labels = keyboard.keyboard.iter().flatten().filter(|button| button.request.is_none());
                labels.map(|button| format!("• {}", button.text)).collect()
            }
            Self::PutAway => Vec::new(),
        }
    }

    /// Returns the inline keyboard for an edit, empty where it is of another kind.
    pub(super) fn of_edit(&self) -> InlineKeyboardMarkup {
        match self {
            Self::Inline(keyboard) => keyboard.clone(),
            Self::Position(_) | Self::PutAway => InlineKeyboardMarkup::default(),
        }
    }
}

/// Returns what a button is without a keyboard.
fn line(InlineKeyboardButton { text, kind, .. }: &InlineKeyboardButton) -> String {
    match kind {
        InlineKeyboardButtonKind::Url(address) => format!("↗ {text}  {address}"),
        InlineKeyboardButtonKind::CopyText(copied) => format!("{text}  {}", copied.text),
        _ => format!("• {text}"),
    }
}
