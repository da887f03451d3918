//! Draws the answers to small talk, and finds the page that a number means.

use super::{
    copies,
    drawing::{Drawing, back_to_current, language_button},
    side::help_link,
};
use crate::{
    catalogue::{id::ProcedureId, procedure::HelpPlace},
    dialogue::{
        button::{Action, View},
        messages,
        outcome::Card,
        screen::{Block, Button, Screen},
    },
    locale::Message,
};

impl Drawing<'_> {
    /// Answers thanks: one line, the way on, and the way to another question.
    pub fn thanked(&self) -> Screen {
        let mut screen = Screen::default();
        screen.blocks.push(Block::Text(Message::new(messages::NOTICE_THANKS)));
        let is_outcome = self.path().is_some_and(|path| path.next.is_none());
        let on = if is_outcome { messages::BUTTON_TO_OUTCOME } else { messages::BUTTON_GO_ON };
        screen.choices.push(Button::new(Message::new(on), back_to_current()));
        screen
            .choices
            .push(Button::new(Message::new(messages::BUTTON_ANOTHER_QUESTION), Action::Show(self.first_choice())));
        screen.navigation =
            vec![language_button(), Button::new(Message::new(messages::NAV_URGENT), Action::Show(View::Urgent))];
        screen
    }

    /// Draws who can be talked to: places near, and what stands for all of France.
    pub fn people(&self) -> Screen {
        self.helpers(messages::NOTICE_HUMAN, |_| true)
    }

    /// Draws who helps with matters of daily life that are not papers.
    pub fn other_matter(&self) -> Screen {
        self.helpers(messages::NOTICE_OTHER_MATTER, |place| place.everyday)
    }

    fn helpers(&self, notice: &'static str, helps: impl Fn(&HelpPlace) -> bool) -> Screen {
        let mut screen = Screen::default();
        screen.blocks.push(Block::Notice(Message::new(notice)));
        if let Some(path) = self.path() {
            let near = self.near(path);
            screen.blocks.extend(near.names());
            screen.choices.extend(near.ways());
        }
        for place in self.catalogue().help.iter().filter(|place| helps(place)) {
            screen.blocks.push(Block::Text(messages::help(place)));
            screen.links.push(help_link(place));
        }
        let phones =
            self.catalogue().help.iter().filter(|place| helps(place)).filter_map(|place| place.phone.as_deref());
        screen.offer_copies(phones.filter_map(copies::phone).collect());
        let on = if self.path().is_some() { back_to_current() } else { Action::Show(View::Where) };
        screen.choices.push(Button::new(Message::new(messages::BUTTON_GO_ON), on));
        screen.navigation =
            vec![language_button(), Button::new(Message::new(messages::NAV_URGENT), Action::Show(View::Urgent))];
        screen
    }

    /// Returns the view of the first question, what the person wants to do; the answers
    /// stay until another one is chosen.
    pub fn first_choice(&self) -> View {
        View::Reopened { question: self.catalogue()[self.catalogue().roles.goal].id.as_str().into() }
    }

    /// Returns the view of what has this number in the list on the current screen; a page
    /// of the outcome, so far.
    pub fn item(&self, number: usize) -> Option<View> {
        let procedure = self.reportable().into_iter().nth(number.checked_sub(1)?)?;
        self.view_showing(procedure.as_str()).map(|(_, view)| view)
    }

    /// Returns the pages of the outcome in their order, if the conversation has come to one.
    pub fn reportable(&self) -> Vec<ProcedureId> {
        let Some(path) = self.path().filter(|path| path.next.is_none()) else { return Vec::new() };
        let page = |card: &Card| self.catalogue()[self.catalogue()[card.case].procedure].id.clone();
        self.outcome_of(path).cards.iter().map(page).collect()
    }
}
