//! Draws the answers to small talk, and finds the page that a number means.

use super::{
    asking::MOST_CHOICES,
    drawing::{Drawing, back_to_current, language_button, navigation},
};
use crate::{
    catalogue::id::ProcedureId,
    dialogue::{
        button::{Action, View},
        messages,
        outcome::Card,
        screen::{Block, Button, Screen},
    },
    locale::{Arg, Message},
};

/// Holds a page of the outcome that can be reported as wrong.
pub(in crate::dialogue) struct ReportablePage {
    pub procedure: ProcedureId,
    /// Counts from 1, as on the page's card.
    number: usize,
    label: Message,
}

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

    /// Returns the view of the first question, what the person wants to do; the answers
    /// stay until another one is chosen.
    pub fn first_choice(&self) -> View {
        View::Reopened { question: self.catalogue()[self.catalogue().roles.goal].id.to_string() }
    }

    /// Returns the view of what has this number in the list on the current screen; a page
    /// of the outcome, so far.
    pub fn item(&self, number: usize) -> Option<View> {
        let page = self.reportable().into_iter().find(|page| page.number == number)?;
        self.view_showing(page.procedure.as_str()).map(|(_, view)| view)
    }

    /// Returns the pages of the outcome, if the conversation has come to one.
    pub fn reportable(&self) -> Vec<ReportablePage> {
        let Some(path) = self.path().filter(|path| path.next.is_none()) else { return Vec::new() };
        let page = |(number, card): (usize, &Card)| ReportablePage {
            procedure: self.catalogue()[self.catalogue()[card.case].procedure].id.clone(),
            number,
            label: card.label(self.catalogue(), Some(&path)),
        };
        (1..).zip(&self.outcome_of(&path).cards).map(page).collect()
    }
}

/// Asks which of several pages is wrong.
pub(in crate::dialogue) fn which_page_is_wrong(pages: &[ReportablePage]) -> Screen {
    let mut screen = Screen::default();
    screen.blocks.push(Block::Question(Message::new(messages::ASK_WRONG_PAGE)));
    let button = |page: &ReportablePage| {
        let label = Message::new(messages::BUTTON_WRONG_PAGE_NAMED)
            .with("number", Arg::Number(page.number))
            .message("page", page.label.clone());
        Button::new(label, Action::WrongPage { procedure: page.procedure.to_string() })
    };
    screen.choices = pages.iter().take(MOST_CHOICES).map(button).collect();
    screen.navigation = navigation(back_to_current());
    screen
}
