//! Renders a screen as a message: text with a few styles, pages as URL buttons, choices
//! below one another, short buttons in their rows, navigation in pairs.

use serde_json::json;
use teloxide::types::{
    ButtonRequest, InlineKeyboardButton, InlineKeyboardMarkup, KeyboardButton, KeyboardMarkup, KeyboardRemove,
    ReplyMarkup,
};
use url::Url;

use crate::{
    bot_api::{Html, Request, Style},
    dialogue::{Block, Button, CardText, Link, Screen, messages},
    locale::{Locale, Message},
};

/// Holds a message ready to be sent, or to be edited into another's place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Rendered {
    pub html: String,
    pub keyboard: Keyboard,
}

impl Rendered {
    /// Returns a `sendMessage` request without its chat.
    pub fn request(&self) -> Request {
        let mut body = serde_json::Map::new();
        body.insert("text".to_owned(), self.html.clone().into());
        body.insert("parse_mode".to_owned(), "HTML".into());
        body.insert("link_preview_options".to_owned(), json!({"is_disabled": true}));
        if let Some(markup) = self.keyboard.markup() {
            body.insert("reply_markup".to_owned(), json!(markup));
        }
        Request { method: "sendMessage", body }
    }
}

/// Holds what a message offers to tap. A message has one markup, and only one with an
/// inline keyboard, or none, can be edited (Bot API).
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Keyboard {
    Inline(InlineKeyboardMarkup),
    /// Shows a reply keyboard: a button that sends the position, and others below it.
    Position(KeyboardMarkup),
    /// Removes the reply keyboard.
    PutAway,
}

impl Keyboard {
    /// Returns the markup of a new message; `None` where there are no buttons.
    pub fn markup(&self) -> Option<ReplyMarkup> {
        match self {
            Self::Inline(keyboard) if keyboard.inline_keyboard.is_empty() => None,
            Self::Inline(keyboard) => Some(ReplyMarkup::InlineKeyboard(keyboard.clone())),
            Self::Position(keyboard) => Some(ReplyMarkup::Keyboard(keyboard.clone())),
            Self::PutAway => Some(ReplyMarkup::KeyboardRemove(KeyboardRemove::new())),
        }
    }

    /// Returns the inline keyboard for an edit, empty where it is of another kind.
    pub fn inline(&self) -> InlineKeyboardMarkup {
        match self {
            Self::Inline(keyboard) => keyboard.clone(),
            Self::Position(_) | Self::PutAway => InlineKeyboardMarkup::default(),
        }
    }
}

/// A navigation row has this many buttons: two still show their words on an old phone.
const PER_ROW: usize = 2;

/// Renders a screen for the bot of this username.
pub(super) fn screen(screen: &Screen, locale: &Locale, bot: &str) -> Rendered {
    let mut html = Html::new(locale.is_right_to_left());
    let mut rows = Vec::new();
    for block in &screen.blocks {
        self::block(block, locale, bot, &mut html, &mut rows);
    }
    if let Some(label) = &screen.position_button {
        return Rendered {
            html: html.finish(),
            keyboard: Keyboard::Position(position_keyboard(label, screen, locale)),
        };
    }
    rows.extend(screen.links.iter().filter_map(|link| page(&locale.text(&link.label), link)));
    rows.extend(screen.choices.iter().map(|choice| vec![button(choice, locale)]));
    rows.extend(screen.aside.iter().map(|row| row.iter().map(|choice| button(choice, locale)).collect()));
    for pair in screen.navigation.chunks(PER_ROW) {
        rows.push(pair.iter().map(|choice| button(choice, locale)).collect());
    }
    Rendered { html: html.finish(), keyboard: Keyboard::Inline(InlineKeyboardMarkup { inline_keyboard: rows }) }
}

/// Builds a keyboard that hides after one use; other buttons send their label as text.
fn position_keyboard(label: &Message, screen: &Screen, locale: &Locale) -> KeyboardMarkup {
    let position = KeyboardButton::new(locale.text(label)).request(ButtonRequest::Location);
    let others = screen.buttons().map(|button| KeyboardButton::new(locale.text(&button.label)));
    KeyboardMarkup::new(std::iter::once(position).chain(others).map(|button| [button]))
        .resize_keyboard()
        .one_time_keyboard()
}

/// Returns a message that removes the position button. It is one of its own, since a
/// message has one markup and the next one has buttons.
pub(super) fn position_put_away(locale: &Locale) -> Rendered {
    let mut html = Html::new(locale.is_right_to_left());
    html.paragraph(Style::Plain, &locale.text(&Message::new(messages::POSITION_PUT_AWAY)));
    Rendered { html: html.finish(), keyboard: Keyboard::PutAway }
}

/// Returns the answer to a group: one sentence, and a link to the private chat.
pub(super) fn private_only(locale: &Locale, bot: &str) -> Rendered {
    let mut html = Html::new(locale.is_right_to_left());
    html.paragraph(Style::Plain, &locale.text(&Message::new(messages::GROUP_ONLY_PRIVATE)));
    let row = link_button(&locale.text(&Message::new(messages::BUTTON_PRIVATE_CHAT)), &deep_link(bot, "go"));
    Rendered {
        html: html.finish(),
        keyboard: Keyboard::Inline(InlineKeyboardMarkup { inline_keyboard: row.into_iter().collect() }),
    }
}

/// Returns the message for when nothing else can be sent: one plain sentence, which reads
/// the same with and without HTML.
pub(super) fn failed(locale: &Locale) -> Rendered {
    let mut html = Html::new(locale.is_right_to_left());
    html.paragraph(Style::Plain, &locale.text(&Message::new(messages::NOTICE_FAILED)));
    Rendered { html: html.finish(), keyboard: Keyboard::Inline(InlineKeyboardMarkup::default()) }
}

fn block(block: &Block, locale: &Locale, bot: &str, html: &mut Html, rows: &mut Vec<Vec<InlineKeyboardButton>>) {
    match block {
        Block::Notice(message) | Block::Text(message) | Block::Warning(message) => {
            html.paragraph(Style::Plain, &locale.text(message));
        }
        Block::Recap(message) => html.paragraph(Style::Italic, &locale.text(message)),
        Block::Question(message) | Block::Heading(message) => html.paragraph(Style::Bold, &locale.text(message)),
        Block::Card(card) => {
            self::card(card, locale, html);
            rows.extend(page(&format!("{}. {}", card.number, locale.text(&card.link.label)), &card.link));
        }
        Block::Share(payload) => {
            let link = deep_link(bot, payload);
            html.paragraph(Style::Code, &link);
            let mut share = String::from("https://t.me/share/url?url=");
            share.extend(url::form_urlencoded::byte_serialize(link.as_bytes()));
            rows.extend(link_button(&locale.text(&Message::new(messages::BUTTON_SEND_LINK)), &share));
        }
    }
}

fn card(card: &CardText, locale: &Locale, html: &mut Html) {
    html.paragraph(Style::Bold, &format!("{}. {}", card.number, locale.text(&card.label)));
    html.line(Style::Plain, &locale.text(&card.title));
    for line in &card.lines {
        html.line(Style::Plain, &locale.text(line));
    }
}

/// Returns a link to the bot with a start parameter (Bot features, "Deep linking").
fn deep_link(bot: &str, payload: &str) -> String {
    format!("https://t.me/{bot}?start={payload}")
}

fn page(label: &str, link: &Link) -> Option<Vec<InlineKeyboardButton>> {
    link_button(label, &link.url)
}

/// Returns a row that opens an address, or `None` for no valid URL: the catalogue checks
/// its addresses when it is read, so that none is left out here.
fn link_button(label: &str, address: &str) -> Option<Vec<InlineKeyboardButton>> {
    Some(vec![InlineKeyboardButton::url(label, Url::parse(address).ok()?)])
}

fn button(button: &Button, locale: &Locale) -> InlineKeyboardButton {
    InlineKeyboardButton::callback(locale.text(&button.label), button.action.to_string())
}
