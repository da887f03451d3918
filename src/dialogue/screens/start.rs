//! Asks where the person lives: the first screen, and the choice between places.

use super::drawing::{Drawing, back_to_current, language_button, navigation};
use crate::{
    catalogue::{
        Place,
        place::{Candidate, PlaceDetail, PlaceMatches},
    },
    dialogue::{
        button::{Action, View},
        messages,
        screen::{Block, Button, Screen},
    },
    locale::Message,
};

/// A screen offers at most this many places.
const MOST_PLACES: usize = 6;

impl Drawing<'_> {
    /// Draws the greeting, and the question for the place.
    pub(super) fn start(&self) -> Screen {
        let mut screen = self.ask_place();
        screen.blocks.insert(0, Block::Text(Message::new(messages::GREETING)));
        screen
    }

    /// Draws the question alone, under the place that is known so far.
    pub(super) fn ask_place(&self) -> Screen {
        let mut screen = Screen::default();
        if let Some(place) = self.session.place(self.catalogue()) {
            let place = self.place_message(place);
            screen.blocks.push(Block::Recap(Message::new(messages::RECAP_PLACE).message("place", place)));
        }
        screen.blocks.push(Block::Question(Message::new(messages::ASK_PLACE)));
        screen.blocks.push(Block::Text(Message::new(messages::WITHOUT_ADDRESS)));
        screen.navigation = self.around_the_place();
        // A position is never the first way to say the place, nor the only one.
        screen.navigation.push(Button::new(Message::new(messages::BUTTON_POSITION), Action::Show(View::AskPosition)));
        screen
    }

    fn around_the_place(&self) -> Vec<Button> {
        match self.session.place(self.catalogue()) {
            Some(_) => navigation(back_to_current()),
            None => {
                vec![Button::new(Message::new(messages::NAV_URGENT), Action::Show(View::Urgent)), language_button()]
            }
        }
    }

    /// Asks which place is meant, if there are several or the only one is not certain.
    pub fn which_place(&self, found: &PlaceMatches) -> Screen {
        let is_more = found.candidates.len() > MOST_PLACES;
        let question = match found.missing {
            _ if !is_more => messages::WHICH_PLACE,
            PlaceDetail::Postcode => messages::WHICH_OF_MANY_NAMESAKES,
            PlaceDetail::Commune => messages::WHICH_OF_MANY_COMMUNES,
            PlaceDetail::Either => messages::WHICH_OF_A_REGION,
        };
        let mut screen = self.choose_place(Message::new(question), &found.candidates);
        if found.abroad {
            screen.blocks.insert(0, Block::Notice(Message::new(messages::NOTICE_ABROAD)));
        }
        screen
    }

    /// Offers places around a position; with `abroad` the nearest of all is outside France.
    pub fn near_here(&self, candidates: &[Candidate], abroad: bool) -> Screen {
        self.choose_place(
            Message::new(if abroad { messages::NEAR_THE_BORDER } else { messages::NEAR_HERE }),
            candidates,
        )
    }

    fn choose_place(&self, question: Message, candidates: &[Candidate]) -> Screen {
        let mut screen = Screen::default();
        screen.blocks.push(Block::Question(question));
        screen.choices = candidates.iter().take(MOST_PLACES).map(|candidate| self.place_button(candidate)).collect();
        screen.choices.push(Button::new(Message::new(messages::PLACE_ELSEWHERE), Action::Show(View::Where)));
        screen.navigation = self.around_the_place();
        if self.session.place(self.catalogue()).is_none() {
            screen.navigation.insert(0, Button::new(Message::new(messages::NAV_BACK), back_to_current()));
        }
        screen
    }

    fn place_button(&self, candidate: &Candidate) -> Button {
        let mut label = Message::new(messages::PLACE_CHOICE).message("place", self.place_message(candidate.place));
        if let Some(name) = candidate.known_as {
            label = Message::new(messages::PLACE_CHOICE_KNOWN_AS)
                .message("place", self.place_message(candidate.place))
                .text("name", name);
        }
        Button::new(label, Action::Place { place: candidate.place.code(self.catalogue()).into() })
    }

    /// Asks before a place typed in the middle of a conversation replaces the one that is known.
    pub fn move_offer(&self, to: Place) -> Screen {
        let mut screen = Screen::default();
        let place = || self.place_message(to);
        let code = to.code(self.catalogue());
        screen.blocks.push(Block::Question(Message::new(messages::MOVE_TO).message("place", place())));
        screen.choices = vec![
            Button::new(
                Message::new(messages::MOVE_YES).message("place", place()),
                Action::Place { place: code.into() },
            ),
            Button::new(Message::new(messages::MOVE_NO), back_to_current()),
        ];
        screen.navigation = navigation(back_to_current());
        screen
    }
}

/// Draws the button that sends a position, and says what becomes of the position.
pub fn ask_position() -> Screen {
    let mut screen = Screen::default();
    screen.blocks.push(Block::Text(Message::new(messages::ASK_POSITION)));
    screen.position_button = Some(Message::new(messages::POSITION_BUTTON));
    screen.navigation = vec![
        Button::new(Message::new(messages::POSITION_NO), Action::Show(View::Where)),
        Button::new(Message::new(messages::NAV_URGENT), Action::Show(View::Urgent)),
    ];
    screen
}
