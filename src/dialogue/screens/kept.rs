//! What is kept of a person: in a sentence, at length, and what it is; the
//! settings; and how to have it erased.

use super::{Drawing, back_to_current, navigation};
use crate::{
    catalogue::{Answer, QuestionIx},
    dialogue::{
        button::{Action, Private, View},
        path::Path,
        say,
        screen::{Block, Button, Screen},
        step::Keeping,
    },
    locale::{Arg, Message},
};

impl Drawing<'_> {
    /// Three sentences, "more" and "erase everything now".
    pub(super) fn privacy(&self) -> Screen {
        let mut screen = beside(match self.world.keeping {
            Keeping::Days(days) => Message::new(say::PRIVACY).with("days", Arg::Number(days.into())),
            Keeping::UntilClosed => Message::new(say::PRIVACY_UNTIL_CLOSED),
        });
        if let Keeping::Days(_) = self.world.keeping {
            screen.choices.push(show(say::BUTTON_PRIVACY_AT_LENGTH, View::PrivacyAtLength));
        }
        screen.choices.push(show(say::BUTTON_MY_DATA, View::MyData(Private::Unnamed)));
        screen.choices.push(forget());
        screen
    }

    pub(super) fn privacy_at_length(&self) -> Screen {
        let Keeping::Days(days) = self.world.keeping else { return self.privacy() };
        let mut screen = beside(Message::new(say::PRIVACY_AT_LENGTH).with("days", Arg::Number(days.into())));
        screen.choices.push(show(say::BUTTON_MY_DATA, View::MyData(Private::Unnamed)));
        screen.choices.push(forget());
        screen
    }

    pub(super) fn settings(&self) -> Screen {
        let mut screen = beside(Message::new(say::SETTINGS));
        screen.choices.push(show(say::BUTTON_LANGUAGE, View::Languages(Box::new(View::Settings))));
        let place = match self.session.place(self.catalogue()) {
            Some(place) => Message::new(say::BUTTON_CHANGE_PLACE).message("place", self.place_message(place)),
            None => Message::new(say::BUTTON_SAY_PLACE),
        };
        screen.choices.push(Button::new(place, Action::Show(View::Where)));
        screen.choices.push(show(say::BUTTON_MY_DATA, View::MyData(Private::Unnamed)));
        screen.choices.push(show(say::BUTTON_PRIVACY, View::Privacy));
        screen.choices.push(forget());
        screen
    }

    /// Everything that is kept. Private answers are named only when asked for:
    /// somebody else may be looking at the phone.
    pub(super) fn my_data(&self, private: Private) -> Screen {
        let catalogue = self.catalogue();
        let mut blocks = Vec::new();
        if let Some(locale) = self.session.language.as_deref().and_then(|name| self.world.locales.named(name)) {
            blocks.push(Message::new(say::KEPT_LANGUAGE).text("language", &locale.own_name()));
        }
        if let Some(place) = self.session.place(catalogue) {
            blocks.push(Message::new(say::KEPT_PLACE).message("place", self.place_message(place)));
        }
        // Answers off the path are kept too: they come back with their question.
        let kept = self.session.answers.known(catalogue);
        let is_private = |(question, answer): &(QuestionIx, Answer)| catalogue[*question].keeps_private(*answer);
        let hidden = private == Private::Unnamed && kept.iter().any(is_private);
        let mut labels: Vec<Message> = kept
            .iter()
            .filter(|answer| private == Private::Named || !is_private(answer))
            .map(|(question, answer)| say::answer(catalogue, *question, *answer).short())
            .collect();
        if hidden {
            labels.push(Message::new(say::KEPT_PRIVATE));
        }
        if !labels.is_empty() {
            blocks.push(Message::new(say::KEPT_ANSWERS).with("answers", Arg::List(labels)));
        }
        if blocks.is_empty() {
            blocks.push(Message::new(say::KEPT_NOTHING));
        } else if let Keeping::Days(days) = self.world.keeping {
            blocks.push(Message::new(say::KEPT_DAYS).with("days", Arg::Number(days.into())));
        }
        let mut screen = Screen { navigation: navigation(back_to_current()), ..Screen::default() };
        screen.blocks.push(Block::Question(Message::new(say::KEPT_TITLE)));
        screen.blocks.extend(blocks.into_iter().map(Block::Text));
        if hidden {
            screen.choices.push(show(say::BUTTON_MY_DATA_NAMED, View::MyData(Private::Named)));
        }
        if self.path().is_some_and(|path: Path| !path.active.is_empty()) {
            screen.choices.push(show(say::BUTTON_CHANGE, View::Recap));
        }
        screen.choices.push(forget());
        screen
    }
}

fn beside(text: Message) -> Screen {
    Screen { blocks: vec![Block::Text(text)], navigation: navigation(back_to_current()), ..Screen::default() }
}

fn show(label: &'static str, view: View) -> Button {
    Button::new(Message::new(label), Action::Show(view))
}

fn forget() -> Button {
    Button::new(Message::new(say::BUTTON_FORGET), Action::Forget)
}
