//! Draws the help: what the bot does, what works here, who runs it, and where its facts
//! come from.

use super::drawing::{Drawing, back_to_current, navigation};
use crate::{
    dialogue::{
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
        let contact = self.context.contact;
        let said =
            [(messages::HELP_RUN_BY, "name", &contact.name), (messages::HELP_CONTACT, "contact", &contact.reached_by)];
        for (id, variable, text) in said {
            screen.blocks.extend(text.as_ref().map(|text| Block::Text(Message::new(id).text(variable, text))));
        }
        let read = self.catalogue().procedures.iter().filter_map(|procedure| procedure.read).max();
        if let Some(read) = read {
            let message =
                Message::new(messages::HELP_SOURCES).with("list", Arg::Date(self.catalogue().newest_revision));
            screen.blocks.push(Block::Text(message.with("read", Arg::Date(read))));
        }
        screen
    }
}
