//! Where do you live? The first screen, and the choice between places.

use super::{Drawing, back_to_current, language_button, navigation};
use crate::{
    catalogue::{
        Place,
        place::{Candidate, PlaceDetail, PlaceMatches},
    },
    dialogue::{
        button::{Action, View},
        say,
        screen::{Block, Button, Screen},
    },
    locale::Message,
};

/// The most places to choose from.
const MOST_PLACES: usize = 6;

impl Drawing<'_> {
    /// The greeting, and the question.
    pub(super) fn start(&self) -> Screen {
        let mut screen = self.ask_place();
        screen.blocks.insert(0, Block::Text(Message::new(say::GREETING)));
        screen
    }

    /// The question alone, under the place that is known so far.
    pub(super) fn ask_place(&self) -> Screen {
        let mut screen = Screen::default();
        if let Some(place) = self.session.place(self.catalogue()) {
            let place = self.place_message(place);
            screen.blocks.push(Block::Recap(Message::new(say::RECAP_PLACE).message("place", place)));
        }
        screen.blocks.push(Block::Question(Message::new(say::ASK_PLACE)));
        screen.blocks.push(Block::Text(Message::new(say::WITHOUT_ADDRESS)));
        screen.navigation = self.around_the_place();
        // Never the first way, nor the only one.
        screen.navigation.push(Button::new(Message::new(say::BUTTON_POSITION), Action::Show(View::AskPosition)));
        screen
    }

    fn around_the_place(&self) -> Vec<Button> {
        match self.session.place(self.catalogue()) {
            Some(_) => navigation(back_to_current()),
            None => {
                vec![Button::new(Message::new(say::NAV_URGENT), Action::Show(View::Urgent)), language_button()]
            }
        }
    }

    /// Several places, or one that is not certain: which one is it?
    pub fn which_place(&self, found: &PlaceMatches) -> Screen {
        let is_more = found.candidates.len() > MOST_PLACES;
        let question = match found.missing {
            _ if !is_more => say::WHICH_PLACE,
            PlaceDetail::Postcode => say::WHICH_OF_MANY_NAMESAKES,
            PlaceDetail::Commune => say::WHICH_OF_MANY_COMMUNES,
            PlaceDetail::Either => say::WHICH_OF_A_REGION,
        };
        let mut screen = self.choose_place(Message::new(question), &found.candidates);
        if found.abroad {
            screen.blocks.insert(0, Block::Notice(Message::new(say::NOTICE_ABROAD)));
        }
        screen
    }

    /// The places around a position; `abroad` when the nearest of all is outside France.
    pub fn near_here(&self, candidates: &[Candidate], abroad: bool) -> Screen {
        self.choose_place(Message::new(if abroad { say::NEAR_THE_BORDER } else { say::NEAR_HERE }), candidates)
    }

    fn choose_place(&self, question: Message, candidates: &[Candidate]) -> Screen {
        let mut screen = Screen::default();
        screen.blocks.push(Block::Question(question));
        screen.choices = candidates.iter().take(MOST_PLACES).map(|candidate| self.place_button(candidate)).collect();
        screen.choices.push(Button::new(Message::new(say::PLACE_ELSEWHERE), Action::Show(View::Where)));
        screen.navigation = self.around_the_place();
        if self.session.place(self.catalogue()).is_none() {
            screen.navigation.insert(0, Button::new(Message::new(say::NAV_BACK), back_to_current()));
        }
        screen
    }

    fn place_button(&self, candidate: &Candidate) -> Button {
        let mut label = Message::new(say::PLACE_CHOICE).message("place", self.place_message(candidate.place));
        if let Some(name) = candidate.known_as {
            label = Message::new(say::PLACE_CHOICE_KNOWN_AS)
                .message("place", self.place_message(candidate.place))
                .text("name", name);
        }
        Button::new(label, Action::Place { place: candidate.place.code(self.catalogue()) })
    }

    /// A place was typed in the middle of a conversation: never applied silently.
    pub fn move_offer(&self, to: Place) -> Screen {
        let mut screen = Screen::default();
        let place = || self.place_message(to);
        let code = to.code(self.catalogue());
        screen.blocks.push(Block::Question(Message::new(say::MOVE_TO).message("place", place())));
        screen.choices = vec![
            Button::new(Message::new(say::MOVE_YES).message("place", place()), Action::Place { place: code }),
            Button::new(Message::new(say::MOVE_NO), back_to_current()),
        ];
        screen.navigation = navigation(back_to_current());
        screen
    }
}

/// The button that sends a position, and what becomes of the position.
pub fn ask_position() -> Screen {
    let mut screen = Screen::default();
    screen.blocks.push(Block::Text(Message::new(say::ASK_POSITION)));
    screen.position_button = Some(Message::new(say::POSITION_BUTTON));
    screen.navigation = vec![
        Button::new(Message::new(say::POSITION_NO), Action::Show(View::Where)),
        Button::new(Message::new(say::NAV_URGENT), Action::Show(View::Urgent)),
    ];
    screen
}
