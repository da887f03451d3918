//! Draws a view of a session. One file for each kind of screen.

pub(super) mod start;
mod asking;
mod outcome;
mod cards;
mod side;
mod nearby;
mod kept;
mod news;
mod reminder;

use jiff::civil::Date;

pub use asking::MOST_CHOICES;
pub use reminder::reminder_screen;
pub(super) use reminder::reminder_stored;

use super::{
    button::{Action, View},
    context::Context,
    messages,
    path::Path,
    screen::{Block, Button, Screen},
    session::Session,
};
use crate::{
    catalogue::{Answer, Catalogue, Place},
    locale::{Arg, Message},
};

/// What every screen is drawn from.
pub(super) struct Drawing<'a> {
    pub context: Context<'a>,
    pub session: &'a Session,
    pub today: Date,
}

impl<'a> Drawing<'a> {
    pub fn catalogue(&self) -> &'a Catalogue {
        self.context.catalogue
    }

    /// The screen of a view; a view that no longer makes sense shows the
    /// current screen.
    pub fn draw(&self, view: &View) -> Screen {
        let drawn = match view {
            View::Current => None,
            View::Group { question, group } => self.group_named(question, group),
            View::Reopened { question } => self.reopened(question),
            View::More(page) => self.path().filter(|path| path.next.is_none()).map(|path| self.outcome(&path, *page)),
            View::NotMyCase(page) => {
                self.path().filter(|path| path.next.is_none()).map(|path| self.not_my_case(&path, *page))
            }
            View::Recap => self.path().filter(|path| !path.active.is_empty()).map(|path| self.recap_screen(&path)),
            View::Urgent => Some(self.urgent()),
            View::Where => Some(self.ask_place()),
            View::AskPosition => Some(start::ask_position()),
            View::Share => self.path().map(|path| self.share(&path)),
            View::Help => Some(side::page(messages::HELP)),
            View::Privacy => Some(self.privacy()),
            View::PrivacyAtLength => Some(self.privacy_at_length()),
            View::Settings => Some(self.settings()),
            View::MyData(private) => Some(self.my_data(*private)),
            View::News => Some(self.news()),
            View::CardYear => self.card_year(),
            View::CardMonth(year) => self.card_month(*year),
            View::Nearby(list) => self.nearby(*list),
            View::Languages(back) => Some(self.languages(self.drawable(back))),
        };
        // Only a view that could be drawn is one to come back to.
        let back = if drawn.is_some() { view } else { &View::Current };
        let mut screen = drawn.unwrap_or_else(|| self.current());
        Self::aim_languages(&mut screen, back);
        screen
    }

    /// The view itself, or the current one where a button names nothing that exists.
    fn drawable<'v>(&self, view: &'v View) -> &'v View {
        let exists = match view {
            View::Group { question, group } => self.group_named(question, group).is_some(),
            View::Reopened { question } => self.reopened(question).is_some(),
            View::CardYear => self.card_year().is_some(),
            View::CardMonth(year) => self.card_month(*year).is_some(),
            View::Nearby(list) => self.nearby(*list).is_some(),
            View::Languages(_) => false,
            View::Current
            | View::More(_)
            | View::NotMyCase(_)
            | View::Recap
            | View::Urgent
            | View::Where
            | View::AskPosition
            | View::Share
            | View::Help
            | View::Privacy
            | View::PrivacyAtLength
            | View::Settings
            | View::News
            | View::MyData(_) => true,
        };
        if exists { view } else { &View::Current }
    }

    /// The screen that the place and the answers lead to.
    fn current(&self) -> Screen {
        match self.path() {
            None => self.start(),
            Some(path) => match path.next {
                Some(question) => self.question(&path, question, None),
                None => self.outcome(&path, 1),
            },
        }
    }

    pub fn path(&self) -> Option<Path> {
        let place = self.session.place(self.catalogue())?;
        Some(Path::replay(self.catalogue(), place, &self.session.answers, self.today))
    }

    /// Where the person is: the place, and what was answered.
    fn recap(&self, path: &Path) -> Block {
        let answers = self.answer_labels(path);
        let place = self.place_message(path.place);
        Block::Recap(if answers.is_empty() {
            Message::new(messages::RECAP_PLACE).message("place", place)
        } else {
            Message::new(messages::RECAP).message("place", place).with("answers", Arg::List(answers))
        })
    }

    /// The answers as a person said them, private ones unnamed.
    fn answer_labels(&self, path: &Path) -> Vec<Message> {
        let mut labels = Vec::new();
        let mut private = false;
        for (question, answer) in path.active.iter().chain(&path.implied) {
            if *answer == Answer::Unknown || path.follows_from_goal(self.catalogue(), *question) {
                continue;
            }
            if self.catalogue()[*question].keeps_private(*answer) {
                private = true;
            } else {
                labels.push(messages::answer(self.catalogue(), *question, *answer).short());
            }
        }
        if private {
            labels.push(Message::new(messages::KEPT_PRIVATE));
        }
        labels
    }

    /// A place by the finest name it has: its commune's, else its arrondissement's.
    fn place_message(&self, place: Place) -> Message {
        let departement = &self.catalogue()[place.departement];
        let message = |id| Message::new(id).text("name", &departement.name).text("code", departement.code.as_str());
        let arrondissement = self.catalogue().roles.arrondissement.zip(place.arrondissement);
        match (place.commune, arrondissement) {
            // Paris is its own département.
            (Some(commune), _) if commune.name() == departement.name => message(messages::PLACE),
            (Some(commune), _) => message(messages::PLACE_COMMUNE).text("commune", commune.name()),
            (None, None) => message(messages::PLACE),
            (None, Some((question, choice))) => {
                let name = self.catalogue()[question].choices[choice.at()].name.as_deref().unwrap_or_default();
                message(messages::PLACE_ARRONDISSEMENT).text("arrondissement", name)
            }
        }
    }

    /// Makes the language button come back to the view on screen.
    fn aim_languages(screen: &mut Screen, view: &View) {
        if matches!(view, View::Languages(_)) {
            return;
        }
        for button in &mut screen.navigation {
            if matches!(button.action, Action::Show(View::Languages(_))) {
                button.action = Action::Show(View::Languages(Box::new(view.clone())));
            }
        }
    }
}

/// Back, start again, language, urgent.
fn navigation(back: Action) -> Vec<Button> {
    vec![
        Button::new(Message::new(messages::NAV_BACK), back),
        Button::new(Message::new(messages::NAV_RESTART), Action::Restart),
        language_button(),
        Button::new(Message::new(messages::NAV_URGENT), Action::Show(View::Urgent)),
    ]
}

fn language_button() -> Button {
    Button::new(Message::new(messages::NAV_LANGUAGE), Action::Show(View::Languages(Box::new(View::Current))))
}

fn back_to_current() -> Action {
    Action::Show(View::Current)
}
