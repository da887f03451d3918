//! Draws a question and its choices, sorted into groups when there are too many.

use std::borrow::Cow;

use super::{
    drawing::{Drawing, back_to_current, navigation},
    side::violence_button,
};
use crate::{
    catalogue::{
        Answer, QuestionIx,
        question::{Group, GroupEntry, Shortcut, URGENT_GROUP},
    },
    dialogue::{
        button::{Action, View},
        messages,
        path::Path,
        screen::{Block, Button, Screen},
    },
    locale::Message,
};

/// A screen has at most this many choices, "other" and "I don't know" included.
pub const MOST_CHOICES: usize = 8;

impl Drawing<'_> {
    /// Draws a question; `open` names a group to show instead of all its choices.
    pub(super) fn question(&self, path: &Path, question: QuestionIx, open: Option<&str>) -> Screen {
        let asked = &self.catalogue()[question];
        let shown = path.shown(self.catalogue());
        let mut screen = Screen::default();
        screen.blocks.push(self.recap(path));
        let flat = shown.len() + usize::from(asked.allows_unknown);
        let group = open.filter(|_| flat > MOST_CHOICES).and_then(|id| asked.group(id));
        if let Some(group) = group {
            screen.blocks.push(Block::Heading(messages::group(self.catalogue(), question, group.id.as_str())));
        }
        let goal = path.answered(self.catalogue().roles.goal);
        screen.blocks.push(Block::Question(messages::ask(self.catalogue(), question, goal)));
        if asked.sensitive && asked.allows_unknown {
            screen.blocks.push(Block::Text(Message::new(messages::MAY_DECLINE)));
        }

        screen.choices = match group {
            Some(group) => self.entries(group, question, shown),
            None if flat > MOST_CHOICES => self.top(question, shown),
            None => shown.iter().map(|answer| self.answer_button(question, *answer)).collect(),
        };
        if group.is_none() && asked.allows_unknown {
            screen.choices.push(self.answer_button(question, Answer::Unknown));
        }
        let says_violence = |button: &Button| match &button.action {
            Action::Answer { answer, .. } => {
                self.catalogue().answer(question, answer).is_some_and(|answer| asked.says_violence(answer))
            }
            _ => false,
        };
        if screen.choices.iter().any(says_violence) {
            screen.aside.push(vec![violence_button()]);
        }
        screen.navigation = navigation(match group {
            Some(_) => self.above(question),
            None => Action::Back,
        });
        // The group of what is urgent stands among the choices: one way there is enough.
        if screen.choices.iter().any(leads_to_urgent) {
            screen.navigation.retain(|button| button.action != Action::Show(View::Urgent));
        }
        // Where the place was only just said, going back means that it was misunderstood.
        if group.is_none() && path.active.is_empty() {
            screen.navigation[0] = Button::new(Message::new(messages::NAV_NOT_THERE), Action::NotThere);
        }
        screen
    }

    /// Draws a group of a question that is asked now, or was asked on the way; else `None`.
    pub(super) fn group_named(&self, question: &str, group: &str) -> Option<Screen> {
        let question = self.catalogue().question(question)?;
        let path = self.path_to(question)?;
        self.catalogue()[question].group(group)?;
        Some(self.question(&path, question, Some(group)))
    }

    /// Draws a question to be answered anew; the other answers stay.
    pub(super) fn reopened(&self, question: &str) -> Option<Screen> {
        let question = self.catalogue().question(question)?;
        let path = self.path_to(question)?;
        let mut screen = self.question(&path, question, None);
        screen.navigation[0] = Button::new(Message::new(messages::NAV_BACK), back_to_current());
        Some(screen)
    }

    fn path_to(&self, question: QuestionIx) -> Option<Cow<'_, Path>> {
        let place = self.session.place(self.catalogue())?;
        let here = self.path()?;
        if here.next == Some(question) {
            return Some(Cow::Borrowed(here));
        }
        if !here.is_askable(question) {
            return None;
        }
        let path = Path::until(self.catalogue(), place, &self.session.answers, self.today, Some(question));
        (path.next == Some(question)).then_some(Cow::Owned(path))
    }

    fn above(&self, question: QuestionIx) -> Action {
        let pending = self.path().and_then(|path| path.next) == Some(question);
        Action::Show(if pending {
            View::Current
        } else {
            View::Reopened { question: self.catalogue()[question].id.as_str().into() }
        })
    }

    /// Returns buttons for the groups that have something to show; a group of one
    /// choice is drawn as that choice.
    fn top(&self, question: QuestionIx, shown: &[Answer]) -> Vec<Button> {
        let asked = &self.catalogue()[question];
        let mut buttons = Vec::new();
        for group in &asked.groups {
            let mut entries = self.entries(group, question, shown);
            if entries.len() > 1 {
                let view = View::Group { question: asked.id.as_str().into(), group: group.id.as_str().into() };
                buttons.push(Button::new(
                    messages::group(self.catalogue(), question, group.id.as_str()),
                    Action::Show(view),
                ));
            } else {
                buttons.append(&mut entries);
            }
        }
        let holds_other = asked.groups.iter().any(|group| group.holds_other);
        if shown.contains(&Answer::Other) && !holds_other {
            buttons.push(self.answer_button(question, Answer::Other));
        }
        buttons
    }

    fn entries(&self, group: &Group, question: QuestionIx, shown: &[Answer]) -> Vec<Button> {
        let mut buttons: Vec<Button> = group
            .entries
            .iter()
            .filter_map(|entry| match entry {
                GroupEntry::Choice(choice) => {
                    let answer = Answer::Choice(*choice);
                    shown.contains(&answer).then(|| self.answer_button(question, answer))
                }
                GroupEntry::Shortcut(shortcut) => self.shortcut_button(question, shortcut, shown),
            })
            .collect();
        if group.holds_other && shown.contains(&Answer::Other) {
            buttons.push(self.answer_button(question, Answer::Other));
        }
        buttons
    }

    fn shortcut_button(&self, question: QuestionIx, shortcut: &Shortcut, shown: &[Answer]) -> Option<Button> {
        // A shortcut to an answer that leads nowhere here is not shown.
        let leads_somewhere = shortcut.sets.iter().all(|(set, answer)| *set != question || shown.contains(answer));
        leads_somewhere.then(|| {
            let id = shortcut.id.as_str();
            let label = messages::shortcut(self.catalogue(), question, id);
            Button::new(
                label,
                Action::Shortcut { question: self.catalogue()[question].id.as_str().into(), shortcut: id.into() },
            )
        })
    }

    fn answer_button(&self, question: QuestionIx, answer: Answer) -> Button {
        let action = Action::Answer {
            question: self.catalogue()[question].id.as_str().into(),
            answer: self.catalogue().answer_id(question, answer).into(),
        };
        Button::new(messages::answer(self.catalogue(), question, answer), action)
    }
}

/// Returns whether a button opens the group of what is urgent.
fn leads_to_urgent(button: &Button) -> bool {
    matches!(&button.action, Action::Show(View::Group { group, .. }) if group == URGENT_GROUP)
}
