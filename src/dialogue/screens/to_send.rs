//! Adds a text to show or to send: in the person's language, then in French, with a button
//! that copies the French.

use crate::{
    dialogue::{
        messages,
        screen::{Block, CopyButton, Screen},
    },
    locale::{Locales, Message, REFERENCE},
};

/// Adds the text under a heading; it has at most 256 characters (Bot API, `CopyTextButton`),
/// which tests hold. The text in French stays whole on the screen, for phones
/// that have no button to copy.
pub(super) fn add(screen: &mut Screen, locales: &Locales, heading: &'static str, text: &Message) {
    let french = locales.reference().text(text);
    screen.blocks.push(Block::Heading(Message::new(heading)));
    screen.blocks.push(Block::NotIn(vec![REFERENCE.to_owned()], text.clone()));
    screen.blocks.push(Block::NotIn(vec![REFERENCE.to_owned()], Message::new(messages::IN_FRENCH)));
    screen.blocks.push(Block::Text(Message::verbatim(&french)));
    screen.text_copy = Some(CopyButton { label: Message::new(messages::COPY_FRENCH), text: french });
}
