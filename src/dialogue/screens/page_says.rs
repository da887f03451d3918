//! Quotes what the pages of an outcome say of cost and of papers to bring. Only what an edition
//! of the page that was taken in still has is quoted: amounts change too often to be old.

use super::{
    cards,
    drawing::{Drawing, back_to_current, navigation},
};
use crate::{
    catalogue::{Case, citation::Citation},
    dialogue::{
        messages,
        outcome::{Card, Outcome},
        path::Path,
        screen::{Block, CardText, Screen},
    },
    locale::Message,
};

/// At most this many pages are quoted on one screen.
const MOST_PAGES: usize = 3;

/// Returns what a case may say of cost and papers, each under its name.
fn quoted(case: &Case) -> Vec<Message> {
    let said = |id: &'static str, citation: &Option<Citation>| {
        let citation = citation.as_ref().filter(|citation| citation.is_confirmed() && citation.words().is_some())?;
        Some(Message::new(id).message("said", messages::cited_under(citation)))
    };
    let cost = said(messages::PAGE_SAYS_COST, &case.cost);
    cost.into_iter().chain(said(messages::PAGE_SAYS_DOCUMENTS, &case.documents)).collect()
}

impl Drawing<'_> {
    /// Returns the pages of an outcome that may be quoted.
    fn quotable<'a>(&'a self, outcome: &'a Outcome) -> impl Iterator<Item = (Card, Vec<Message>)> {
        let said = outcome.main_cards().map(|card| (card, quoted(&self.catalogue()[card.case])));
        said.filter(|(_, said)| !said.is_empty()).take(MOST_PAGES)
    }

    /// Returns whether a page of an outcome may be quoted.
    pub(super) fn says_something(&self, outcome: &Outcome) -> bool {
        self.quotable(outcome).next().is_some()
    }

    /// Draws what the pages of the outcome say; `None` where there is nothing to quote.
    pub(super) fn page_says(&self, path: &Path) -> Option<Screen> {
        let outcome = self.outcome_of(path);
        if path.next.is_some() || !self.says_something(&outcome) {
            return None;
        }
        let mut screen = Screen::default();
        screen.blocks.push(self.recap(path));
        screen.blocks.push(Block::Heading(Message::new(messages::PAGE_SAYS_TITLE)));
        for (number, (card, said)) in (1..).zip(self.quotable(&outcome)) {
            let case = &self.catalogue()[card.case];
            let procedure = &self.catalogue()[case.procedure];
            screen.blocks.push(Block::Card(CardText {
                number,
                label: card.label(self.catalogue(), Some(path)),
                title: Message::new(messages::CARD_TITLE).text("title", &case.title),
                lines: said,
                link: Some(cards::link(procedure)),
                copies: Vec::new(),
            }));
        }
        screen.navigation = navigation(back_to_current());
        Some(screen)
    }
}
