//! Holds what every screen is drawn from, and draws what screens share: the recap, the
//! place, and the row of navigation.

use std::{cell::OnceCell, sync::Arc};

use jiff::civil::Date;

use crate::{
    catalogue::{Answer, Catalogue, Place},
    dialogue::{
        button::{Action, View},
        context::Context,
        messages,
        path::{Path, Paths},
        screen::{Block, Button},
        session::Session,
    },
    locale::{Arg, Message},
};

pub(in crate::dialogue) struct Drawing<'a> {
    pub context: Context<'a>,
    pub session: &'a Session,
    pub today: Date,
    /// Is the way that the session stands for, once it was asked for.
    path: OnceCell<Option<Arc<Path>>>,
    /// Holds paths that were replayed for this or another screen.
    paths: &'a Paths,
    /// Holds the buttons that can be named by typing, once they were asked for.
    offered: OnceCell<Vec<Button>>,
}

impl<'a> Drawing<'a> {
    /// `paths` is used where the context keeps none.
    pub fn new(context: Context<'a>, session: &'a Session, today: Date, paths: &'a Paths) -> Self {
        let paths = context.paths.unwrap_or(paths);
        Self { context, session, today, paths, path: OnceCell::new(), offered: OnceCell::new() }
    }

    pub fn catalogue(&self) -> &'a Catalogue {
        self.context.catalogue
    }

    /// Returns the way from the place to the next question or the outcome; `None` before a
    /// place is known.
    pub fn path(&self) -> Option<&Path> {
        let replay = || {
            let place = self.session.place(self.catalogue())?;
            Some(self.paths.replay(self.catalogue(), place, &self.session.answers, self.today))
        };
        self.path.get_or_init(replay).as_deref()
    }

    /// Returns the buttons of the current screen, and those of the groups and of the "⋯" that it
    /// offers.
    pub(in crate::dialogue) fn offered(&self) -> &[Button] {
        self.offered.get_or_init(|| {
            let screen = self.draw(&View::Current);
            let behind = |button: &Button| match &button.action {
                Action::Show(view @ (View::Group { .. } | View::Options)) => Some(self.draw(view)),
                _ => None,
            };
            let groups = screen.buttons().filter_map(behind);
            let grouped =
                groups.flat_map(|screen| screen.choices.into_iter().chain(screen.aside.into_iter().flatten()));
            screen.buttons().cloned().chain(grouped).collect()
        })
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
