//! Renders a screen as a message: text with a few styles, and rows of buttons, pages as
//! URL buttons first.

use crate::{
    bot_api::{Html, InlineButton, Keyboard, MOST_TEXT, OutgoingMessage, RIGHT_TO_LEFT_MARK, Style},
    dialogue::{Block, Button, ButtonRow, CardText, CopyButton, Screen, messages},
    locale::{ChatText, Locale, Message},
};

/// Renders a screen for the bot of this username.
pub(crate) fn screen(screen: &Screen, locale: &Locale, bot: &str) -> OutgoingMessage {
    let html = text(screen, locale, bot);
    if let Some(label) = &screen.position_button {
        let others = screen.buttons().map(|button| self::label(&button.label, locale));
        return OutgoingMessage::html(html.finish(), Keyboard::position(self::label(label, locale), others));
    }
    let rows = screen.rows().filter_map(|row| self::row(row, locale, bot));
    OutgoingMessage::html(html.finish(), Keyboard::inline(rows))
}

/// Returns a message that removes the position button. It is one of its own, since a
/// message has one markup and the next one has buttons.
pub(crate) fn position_put_away(locale: &Locale) -> OutgoingMessage {
    let mut html = Html::new(locale.is_right_to_left());
    html.paragraph(Style::Plain, &locale.chat_text(&Message::new(messages::POSITION_PUT_AWAY)));
    OutgoingMessage::html(html.finish(), Keyboard::PutAway)
}

/// Returns the answer to a group: one sentence, and a link to the private chat.
pub(crate) fn private_only(locale: &Locale, bot: &str) -> OutgoingMessage {
    let mut html = Html::new(locale.is_right_to_left());
    html.paragraph(Style::Plain, &locale.chat_text(&Message::new(messages::GROUP_ONLY_PRIVATE)));
    let row = link_button(&locale.text(&Message::new(messages::BUTTON_PRIVATE_CHAT)), &deep_link(bot, "go"));
    OutgoingMessage::html(html.finish(), Keyboard::inline(row))
}

/// Returns the message for when nothing else can be sent: one plain sentence, which reads
/// the same with and without HTML.
pub(crate) fn failed(locale: &Locale) -> OutgoingMessage {
    sentence(locale, messages::NOTICE_FAILED)
}

/// Returns the message that says that some messages were not read, since too many waited.
pub(crate) fn too_many(locale: &Locale) -> OutgoingMessage {
    sentence(locale, messages::NOTICE_TOO_MANY)
}

fn sentence(locale: &Locale, id: &'static str) -> OutgoingMessage {
    one(&Message::new(id), locale)
}

/// Returns one sentence as a message.
pub(crate) fn one(message: &Message, locale: &Locale) -> OutgoingMessage {
    let mut html = Html::new(locale.is_right_to_left());
    html.paragraph(Style::Plain, &locale.chat_text(message));
    OutgoingMessage::html(html.finish(), Keyboard::default())
}

/// Writes the text of a screen. Signs that keep other people's texts plain are left out where
/// the message would be too long with them.
fn text(screen: &Screen, locale: &Locale, bot: &str) -> Html {
    let written = |say: &dyn Fn(&Message) -> ChatText| {
        let mut html = Html::new(locale.is_right_to_left());
        for block in screen.blocks.iter().filter(|block| block.is_said_in(locale)) {
            self::block(block, say, bot, &mut html);
        }
        html
    };
    let html = written(&|message| locale.chat_text(message));
    if html.units() <= MOST_TEXT { html } else { written(&|message| locale.chat_text_as_it_is(message)) }
}

fn block(block: &Block, say: &dyn Fn(&Message) -> ChatText, bot: &str, html: &mut Html) {
    match block {
        Block::Notice(message) | Block::Text(message) | Block::Warning(message) | Block::NotIn(_, message) => {
            html.paragraph(Style::Plain, &say(message));
        }
        Block::Recap(message) => html.paragraph(Style::Italic, &say(message)),
        Block::Question(message) | Block::Heading(message) => html.paragraph(Style::Bold, &say(message)),
        Block::Card(card) => self::card(card, say, html),
        Block::Share(payload) => html.copyable(&deep_link(bot, payload)),
    }
}

/// Returns a row of buttons.
fn row(row: ButtonRow<'_>, locale: &Locale, bot: &str) -> Option<Vec<InlineButton>> {
    match row {
        ButtonRow::Card(number, link) => link_button(&format!("{number}. {}", locale.text(&link.label)), &link.url),
        ButtonRow::Link(link) => link_button(&label(&link.label, locale), &link.url),
        ButtonRow::Copies(number, copies) => {
            let number = number.map(|number| format!("{number}. ")).unwrap_or_default();
            let label = |copy: &CopyButton| format!("{number}{}", locale.text(&copy.label));
            let copies = copies.iter().filter_map(|copy| InlineButton::copy(&label(copy), &copy.text));
            Some(copies.collect()).filter(|row: &Vec<_>| !row.is_empty())
        }
        ButtonRow::CopyShare(payload) => {
            let label = label(&Message::new(messages::BUTTON_COPY_LINK), locale);
            InlineButton::copy(&label, &deep_link(bot, payload)).map(|button| vec![button])
        }
        ButtonRow::Share(payload) => {
            let mut share = String::from("https://t.me/share/url?url=");
            share.extend(url::form_urlencoded::byte_serialize(deep_link(bot, payload).as_bytes()));
            link_button(&label(&Message::new(messages::BUTTON_SEND_LINK), locale), &share)
        }
        ButtonRow::Buttons(buttons) => Some(buttons.iter().map(|choice| button(choice, locale)).collect()),
    }
}

fn card(card: &CardText, say: &dyn Fn(&Message) -> ChatText, html: &mut Html) {
    html.paragraph(Style::Bold, &say(&card.label).numbered(card.number));
    for line in std::iter::once(&card.title).chain(&card.lines) {
        html.line(Style::Plain, &say(line));
    }
}

/// Returns a link to the bot with a start parameter (Bot features, "Deep linking").
fn deep_link(bot: &str, payload: &str) -> String {
    format!("https://t.me/{bot}?start={payload}")
}

/// Returns a row that opens an address.
fn link_button(label: &str, address: &str) -> Option<Vec<InlineButton>> {
    InlineButton::link(label, address).map(|button| vec![button])
}

fn button(button: &Button, locale: &Locale) -> InlineButton {
    InlineButton::callback(label(&button.label, locale), button.action.to_string())
}

/// Returns what a button says. Signs such as 🆘 and flags count as Latin letters (Unicode
/// Annex 9, class L) and would turn a label from right to left round.
fn label(label: &Message, locale: &Locale) -> String {
    let text = locale.text(label);
    let begins_with_sign = text.starts_with(|c| matches!(c, 'ℹ' | '\u{1f100}'..='\u{1f1ff}'));
    if locale.is_right_to_left() && begins_with_sign { format!("{RIGHT_TO_LEFT_MARK}{text}") } else { text }
}
