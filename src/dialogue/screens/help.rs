//! Draws the help: what the bot does, what works here, who runs it, and where its facts
//! come from.

use super::{
    copies,
    drawing::{Drawing, back_to_current, navigation},
    kept,
};
use crate::{
    catalogue::citation::Citation,
    dialogue::{
        button::View,
        messages,
        screen::{Block, Screen},
    },
    locale::{Arg, Message},
};

impl Drawing<'_> {
    pub(super) fn help(&self) -> Screen {
        let mut screen = Screen { navigation: navigation(back_to_current()), ..Screen::default() };
        let text = if self.can_write() { messages::HELP } else { messages::HELP_IN_TERMINAL };
        screen.blocks.push(Block::Text(Message::new(text)));
        screen.choices =
            vec![kept::show(messages::BUTTON_STUCK, View::Stuck), kept::show(messages::BUTTON_PAPERS, View::Papers)];
        screen.blocks.push(self.unread());
        let contact = self.context.contact;
        if let Some(name) = &contact.name {
            screen.blocks.push(Block::Text(Message::new(messages::HELP_RUN_BY).text("name", name)));
        }
        if let Some(reached_by) = &contact.reached_by {
            let said = Message::new(messages::HELP_CONTACT).with("contact", reached(reached_by));
            screen.blocks.push(Block::Text(said));
            screen.copies.extend(copies::contact(reached_by));
        }
        let pages = self.catalogue().procedures.iter().filter_map(|procedure| procedure.page.as_ref());
        let read = pages.map(Citation::seen).max();
        if let Some(read) = read {
            let message =
                Message::new(messages::HELP_SOURCES).with("list", Arg::Date(self.catalogue().newest_revision));
            screen.blocks.push(Block::Text(message.with("read", Arg::Date(read))));
        }
        screen
    }
}

/// Returns how a person is reached: an address, or a number with or without words.
fn reached(by: &str) -> Arg {
    if by.contains(char::is_whitespace) || !by.contains(['.', '@']) || !by.contains(char::is_alphabetic) {
        Arg::Phone(by.to_owned())
    } else {
        Arg::Address(by.to_owned())
    }
}
