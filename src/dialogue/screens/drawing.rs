//! Holds what every screen is drawn from, and draws what screens share: the recap, the
//! place, and the row of navigation.

use jiff::civil::Date;

use crate::{
    catalogue::{Answer, Catalogue, Place},
    dialogue::{
        button::{Action, View},
        context::Context,
        messages,
        path::Path,
        screen::{Block, Button},
        session::Session,
    },
    locale::{Arg, Message},
};

pub(in crate::dialogue) struct Drawing<'a> {
    pub context: Context<'a>,
    pub session: &'a Session,
    pub today: Date,
}

impl<'a> Drawing<'a> {
    pub fn catalogue(&self) -> &'a Catalogue {
        self.context.catalogue
    }

    pub fn path(&self) -> Option<Path> {
        let place = self.session.place(self.catalogue())?;
        Some(Path::replay(self.catalogue(), place, &self.session.answers, self.today))
    }

    /// Returns the line that says where the person is: the place, and what was answered.
    pub(in crate::dialogue) fn recap(&self, path: &Path) -> Block {
        let answers = self.answer_labels(path);
        let place = self.place_message(path.place);
        Block::Recap(if answers.is_empty() {
            Message::new(messages::RECAP_PLACE).message("place", place)
        } else {
            Message::new(messages::RECAP).message("place", place).with("answers", Arg::List(answers))
        })
    }

    /// Returns the answers as a person said them; the private ones together are one label.
    pub(super) fn answer_labels(&self, path: &Path) -> Vec<Message> {
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

    /// Returns a place's name: its commune's, else its arrondissement's, else its département's.
    pub(in crate::dialogue) fn place_message(&self, place: Place) -> Message {
        let departement = &self.catalogue()[place.departement];
        let message = |id| Message::new(id).text("name", &departement.name).text("code", departement.code.as_str());
        let arrondissement = self.catalogue().roles.arrondissement.zip(place.arrondissement);
        match (place.commune, arrondissement) {
            // Paris is a commune and a département of one name, which is said once.
            (Some(commune), _) if commune.name() == departement.name => message(messages::PLACE),
            (Some(commune), _) => message(messages::PLACE_COMMUNE).text("commune", commune.name()),
            (None, None) => message(messages::PLACE),
            (None, Some((question, choice))) => {
                let name = self.catalogue()[question].choices[choice.at()].name.as_deref().unwrap_or_default();
                message(messages::PLACE_ARRONDISSEMENT).text("arrondissement", name)
            }
        }
    }
}

/// Returns the buttons Back, Start again, Language and Urgent.
pub(super) fn navigation(back: Action) -> Vec<Button> {
    vec![
        Button::new(Message::new(messages::NAV_BACK), back),
        Button::new(Message::new(messages::NAV_RESTART), Action::Restart),
        language_button(),
        Button::new(Message::new(messages::NAV_URGENT), Action::Show(View::Urgent)),
    ]
}

/// Returns the same without Urgent, for a screen whose choices lead there: one way is enough.
pub(super) fn navigation_beside_urgent(back: Action) -> Vec<Button> {
    let mut buttons = navigation(back);
    buttons.retain(|button| button.action != Action::Show(View::Urgent));
    buttons
}

pub(super) fn language_button() -> Button {
    Button::new(Message::new(messages::NAV_LANGUAGE), Action::Show(View::Languages(Box::new(View::Current), 1)))
}

pub(super) fn back_to_current() -> Action {
    Action::Show(View::Current)
}
