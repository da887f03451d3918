//! Draws whether news may be written: offered below an outcome, asked, shown and changed by
//! `/news`, ended by `/stop`.

use super::{
    drawing::{Drawing, back_to_current, navigation},
    kept,
};
use crate::{
    catalogue::{Place, id::DepartementCode},
    dialogue::{
        button::{Action, View},
        context::Retention,
        messages,
        news::{News, NewsAnswer},
        outcome::Outcome,
        path::Path,
        screen::{Block, Button, Screen},
    },
    locale::Message,
};

impl Drawing<'_> {
    /// Returns the way to the question from an outcome where it may be asked; never in a
    /// terminal, where nobody can be written to.
    pub(super) fn way_to_news(&self, path: &Path, outcome: &Outcome) -> Option<Button> {
        let may_ask = self.can_write() && self.session.news.turn(self.today).is_some();
        (may_ask && outcome.allows_questions(self.catalogue(), path))
            .then(|| kept::show(messages::BUTTON_TELL_ME, View::News))
    }

    /// Draws the question whether news may be written, for where the person lives.
    fn ask_about_news(&self, screen: &mut Screen, place: Place) {
        let departement = &self.catalogue()[place.departement];
        screen.blocks.push(Block::Text(Message::new(messages::NEWS_ASK).text("name", &departement.name)));
        let button = |id: &'static str, wish| Button::new(Message::new(id), Action::News(wish));
        screen.aside.extend([
            vec![button(messages::NEWS_YES, NewsAnswer::Yes(departement.code.to_string()))],
            vec![button(messages::NEWS_NO, NewsAnswer::No)],
            vec![button(messages::NEWS_LATER, NewsAnswer::Later)],
        ]);
    }

    /// Draws `/news`: asks whether news may be written, or says whether they are and how to
    /// change it.
    pub(super) fn news(&self) -> Screen {
        let mut screen = Screen { navigation: navigation(back_to_current()), ..Screen::default() };
        if !self.can_write() {
            screen.blocks.push(Block::Text(Message::new(messages::NEWS_NOT_HERE)));
            return screen;
        }
        if let Some(place) = self.session.place(self.catalogue())
            && self.session.news.turn(self.today).is_some()
        {
            self.ask_about_news(&mut screen, place);
            return screen;
        }
        let wanted = match &self.session.news {
            News::Yes(code) => Some(code),
            News::Unasked | News::Asking(_) | News::Asked | News::Later(_) | News::No => None,
        };
        screen.blocks.push(Block::Text(match wanted {
            Some(code) => Message::new(messages::NEWS_ARE_WRITTEN).message("place", self.departement_message(code)),
            None => Message::new(messages::NEWS_ARE_NOT_WRITTEN),
        }));
        screen.blocks.push(Block::Text(Message::new(messages::NEWS_PROMISE)));
        match self.session.place(self.catalogue()) {
            Some(place) => screen.choices.extend(self.yes_to_news(place, wanted)),
            None if wanted.is_none() => {
                screen.blocks.push(Block::Text(Message::new(messages::NEWS_PLACE_FIRST)));
                screen.choices.push(kept::show(messages::BUTTON_SAY_PLACE, View::Where));
            }
            None => {}
        }
        if wanted.is_some() {
            screen.choices.push(Button::new(Message::new(messages::BUTTON_NEWS_END), Action::News(NewsAnswer::No)));
        } else if self.session.news != News::No {
            screen.choices.push(Button::new(Message::new(messages::BUTTON_NEWS_NO), Action::News(NewsAnswer::No)));
        }
        screen
    }

    /// Returns a yes for where the person lives, unless they said it already.
    fn yes_to_news(&self, place: Place, wanted: Option<&DepartementCode>) -> Option<Button> {
        let departement = &self.catalogue()[place.departement];
        let label = match wanted {
            Some(code) if *code == departement.code => return None,
            Some(_) => messages::BUTTON_NEWS_INSTEAD,
            None => messages::BUTTON_NEWS_YES,
        };
        let wish = NewsAnswer::Yes(departement.code.to_string());
        Some(Button::new(Message::new(label).text("name", &departement.name), Action::News(wish)))
    }

    /// Draws the end of news; a reminder is something else, and stays until it is erased.
    pub fn news_stopped(&self) -> Screen {
        let mut screen = Screen { navigation: navigation(back_to_current()), ..Screen::default() };
        screen.blocks.push(Block::Notice(Message::new(messages::NOTICE_NEWS_NO)));
        if self.session.reminder.is_some() {
            screen.blocks.push(Block::Text(Message::new(messages::REMINDER_STAYS)));
            screen.choices.push(kept::erase_reminder());
        }
        screen
    }

    /// Returns a département's name by its code, or the code of one that no longer exists.
    pub(super) fn departement_message(&self, code: &DepartementCode) -> Message {
        match self.catalogue().departement(code.as_str()) {
            Some(at) => self.place_message(Place::of(at)),
            None => Message::verbatim(code.as_str()),
        }
    }

    /// Returns whether the bot can write to the person later at all.
    pub(super) fn can_write(&self) -> bool {
        match self.context.retention {
            Retention::Days(_) => true,
            Retention::UntilClosed => false,
        }
    }
}
