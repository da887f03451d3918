//! Tells what a provisional paper is and allows: in plain words, in those of the official
//! pages, and as a text for an employer.

use super::{
    cards,
    drawing::{Drawing, navigation, navigation_beside_urgent},
    to_send,
};
use crate::{
    catalogue::passage::{Passage, ProvisionalPaper},
    dialogue::{
        button::{Action, View},
        messages,
        screen::{Block, Button, CardText, Screen},
    },
    locale::Message,
};

impl Drawing<'_> {
    /// Asks which paper was received. A letter of refusal is no such paper, and urgent.
    pub(super) fn papers(&self) -> Screen {
        let mut screen = Screen::default();
        screen.blocks.push(Block::Question(Message::new(messages::ASK_PAPER)));
        let button = |paper: &ProvisionalPaper| {
            Button::new(messages::paper(&paper.id), Action::Show(View::Paper(paper.id.as_str().into())))
        };
        screen.choices = self.catalogue().papers.iter().map(button).collect();
        screen.choices.push(Button::new(Message::new(messages::PAPER_REFUSAL), Action::Show(View::Urgent)));
        screen.navigation = navigation_beside_urgent(Action::Show(View::Current));
        screen
    }

    /// Draws what is known of the paper with this id.
    pub(super) fn paper(&self, id: &str) -> Option<Screen> {
        let paper = self.catalogue().papers.iter().find(|paper| paper.id.as_str() == id)?;
        let mut screen = Screen::default();
        screen.blocks.push(Block::Heading(messages::paper(&paper.id)));
        screen.blocks.push(Block::Text(messages::paper_means(&paper.id)));
        screen.blocks.extend(self.if_old(paper.passages.iter().map(|passage| passage.citation.seen())));
        screen.blocks.extend(self.said_by_pages(&paper.passages));
        if paper.employer {
            let text = messages::for_employer(&paper.id);
            to_send::add(&mut screen, self.context.locales, messages::EMPLOYER_TITLE, &text);
        }
        screen.navigation = navigation(Action::Show(View::Papers));
        Some(screen)
    }

    /// Returns a card for each page, with its own words.
    pub(super) fn said_by_pages(&self, passages: &[Passage]) -> Vec<Block> {
        let of_one_page = passages.chunk_by(|one, next| one.page == next.page);
        let card = |(number, passages): (usize, &[Passage])| {
            let procedure = &self.catalogue()[passages[0].page];
            let title = &self.catalogue().cases[procedure.cases.start].title;
            let said = passages.iter().map(|passage| messages::cited_under(&passage.citation));
            let state = self.state_of_link(procedure);
            Block::Card(CardText {
                number,
                label: messages::page_name(&procedure.id),
                title: Message::new(messages::CARD_TITLE).text("title", title),
                lines: said.chain(state).collect(),
                link: Some(cards::link(procedure)),
                copies: Vec::new(),
            })
        };
        (1..).zip(of_one_page).map(card).collect()
    }
}
