//! Draws screens beside the conversation: urgent, recap, share, languages, and plain text.

use super::drawing::{Drawing, back_to_current, language_button, navigation};
use crate::{
    catalogue::CaseIx,
    dialogue::{
        button::{Action, View},
        deep_link, messages,
        outcome::{Card, Fit, Part},
        path::Path,
        screen::{Block, Button, Screen},
    },
    locale::Message,
};

impl Drawing<'_> {
    /// Draws what to do when it is urgent, even before the place is known: one screen, no
    /// question, and no figure, because the time limit is written in the person's letter.
    pub(super) fn urgent(&self) -> Screen {
        let mut screen = Screen::default();
        screen.blocks.push(Block::Warning(Message::new(messages::URGENT)));
        let first = self.catalogue()[self.catalogue().urgent_page].cases.start;
        if let Ok(at) = u16::try_from(first) {
            let card = Card { case: CaseIx(at), fit: Fit::Confirmed, part: Part::National };
            screen.blocks.push(Block::Card(self.card(1, card, None)));
        }
        screen.choices.push(Button::new(Message::new(messages::BUTTON_ERASE), Action::Erase));
        screen.navigation = vec![Button::new(Message::new(messages::NAV_BACK), back_to_current()), language_button()];
        screen
    }

    /// Draws the place and the active answers, each with a button to change it.
    pub(super) fn recap_screen(&self, path: &Path) -> Screen {
        let mut screen = Screen::default();
        screen.blocks.push(Block::Question(Message::new(messages::RECAP_TITLE)));
        let place = Message::new(messages::BUTTON_CHANGE_PLACE).message("place", self.place_message(path.place));
        screen.choices.push(Button::new(place, Action::Show(View::Where)));
        for (question, answer) in &path.active {
            let label = if self.catalogue()[*question].keeps_private(*answer) {
                // The label names the question, not the private answer.
                messages::ask(self.catalogue(), *question, path.answered(self.catalogue().roles.goal))
            } else {
                messages::answer(self.catalogue(), *question, *answer).short()
            };
            let view = View::Reopened { question: self.catalogue()[*question].id.to_string() };
            screen.choices.push(Button::new(
                Message::new(messages::BUTTON_CHANGE_ANSWER).message("answer", label),
                Action::Show(view),
            ));
        }
        screen.navigation = navigation(back_to_current());
        screen
    }

    /// Draws a link that leads somebody else to the same département and goal.
    pub(super) fn share(&self, path: &Path) -> Screen {
        let mut screen = Screen::default();
        let payload = deep_link::payload(self.catalogue(), path);
        screen.blocks.push(Block::Question(Message::new(messages::SHARE_TITLE)));
        screen.blocks.push(Block::Share(payload));
        screen.blocks.push(Block::Text(Message::new(messages::SHARE_PRIVATE)));
        screen.navigation = navigation(back_to_current());
        screen
    }

    /// Draws every language by its own name; each choice comes back to the view `back`.
    pub(super) fn languages(&self, back: &View) -> Screen {
        let mut screen = Screen::default();
        screen.blocks.push(Block::Question(Message::new(messages::LANGUAGES_TITLE)));
        screen.choices = self
            .context
            .locales
            .iter()
            .map(|locale| {
                let action = Action::Language { language: locale.name.clone(), view: back.clone() };
                Button::new(Message::verbatim(&locale.own_name()), action)
            })
            .collect();
        screen.navigation = vec![
            Button::new(Message::new(messages::NAV_BACK), Action::Show(back.clone())),
            Button::new(Message::new(messages::NAV_URGENT), Action::Show(View::Urgent)),
        ];
        screen
    }
}

/// Draws a page of text with a way back.
pub(super) fn page(id: &'static str) -> Screen {
    let mut screen = Screen::default();
    screen.blocks.push(Block::Text(Message::new(id)));
    screen.navigation = navigation(back_to_current());
    screen
}
