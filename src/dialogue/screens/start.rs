//! Where do you live? The first screen, and the choice between places.

use super::{Drawing, back_to_current, language_button, navigation};
use crate::{
    catalogue::place::Candidate,
    dialogue::{
        button::{Action, View},
        say,
        screen::{Block, Button, Screen},
    },
    locale::Message,
};

impl Drawing<'_> {
    /// The greeting, or the question alone when the place is asked again.
    pub(super) fn start(&self) -> Screen {
        let again = self.session.place(self.catalogue());
        let mut screen = Screen::default();
        match again {
            None => screen.blocks.push(Block::Text(Message::new(say::GREETING))),
            Some(place) => {
                let place = self.place_message(place);
                screen.blocks.push(Block::Recap(Message::new(say::RECAP_PLACE).message("place", place)));
            }
        }
        screen.blocks.push(Block::Question(Message::new(say::ASK_PLACE)));
        screen.navigation = match again {
            Some(_) => navigation(back_to_current()),
            None => {
                vec![Button::new(Message::new(say::NAV_URGENT), Action::Show(View::Urgent)), language_button()]
            }
        };
        screen
    }

    /// Several places, or one that is not certain: which one is it?
    pub fn which_place(&self, candidates: &[Candidate]) -> Screen {
        let mut screen = self.start();
        screen.blocks = vec![Block::Question(Message::new(say::WHICH_PLACE))];
        screen.choices = candidates
            .iter()
            .map(|candidate| {
                let departement = &self.catalogue()[candidate.place.departement];
                let label = Message::new(say::PLACE_CHOICE)
                    .text("name", &departement.name)
                    .text("code", departement.code.as_str());
                Button::new(label, Action::Place { departement: departement.code.to_string() })
            })
            .collect();
        if screen.navigation.len() == 2 {
            screen.navigation.insert(0, Button::new(Message::new(say::NAV_BACK), back_to_current()));
        }
        screen
    }

    /// A place was typed in the middle of a conversation: never applied silently.
    pub fn move_offer(&self, candidate: &Candidate) -> Screen {
        let mut screen = Screen::default();
        let place = || self.place_message(candidate.place);
        let departement = self.catalogue()[candidate.place.departement].code.to_string();
        screen.blocks.push(Block::Question(Message::new(say::MOVE_TO).message("place", place())));
        screen.choices = vec![
            Button::new(Message::new(say::MOVE_YES).message("place", place()), Action::Place { departement }),
            Button::new(Message::new(say::MOVE_NO), back_to_current()),
        ];
        screen.navigation = navigation(back_to_current());
        screen
    }
}
