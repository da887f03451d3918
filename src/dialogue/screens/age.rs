//! Says that facts are old: once on a screen, in one short line, and never beside an
//! emergency number or something urgent.

use jiff::civil::Date;

use super::drawing::Drawing;
use crate::{
    catalogue::citation::{Citation, is_old},
    dialogue::{messages, outcome::Card, screen::Block},
    locale::Message,
};

impl Drawing<'_> {
    /// Returns the line for these days of reading, if one of them is long ago.
    pub(super) fn if_old(&self, mut read: impl Iterator<Item = Date>) -> Option<Block> {
        let is_old = read.any(|read| is_old(read, self.today));
        is_old.then(|| Block::Text(Message::new(messages::FACTS_ARE_OLD)))
    }

    /// Returns the days on which what a card says was read, on the page itself or on the
    /// official list.
    pub(super) fn days_read(&self, card: Card) -> impl Iterator<Item = Date> + use<> {
        let case = &self.catalogue()[card.case];
        let page = &self.catalogue()[case.procedure];
        let deadline = case.when.as_ref().map(Citation::seen);
        let read = page.page.as_ref().map(Citation::seen).or(page.read);
        read.into_iter().chain(page.listed.map(|listed| listed.last)).chain(deadline)
    }
}
