//! Draws screens beside the conversation: urgent, recap, share, languages, and plain text.

use super::drawing::{Drawing, back_to_current, language_button, navigation};
use crate::{
    catalogue::{CaseIx, procedure::HelpPlace},
    dialogue::{
        button::{Action, View},
        deep_link, messages,
        outcome::{Card, Fit, Part},
        path::Path,
        screen::{Block, Button, Link, Screen},
    },
    locale::{Arg, Locale, Message},
    places_of_help::List,
};

/// A screen offers at most this many languages.
const MOST_LANGUAGES: usize = 8;
/// The button to further languages names this many of them.
const MOST_NAMED: usize = 3;

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
        self.legal_help(&mut screen);
        screen.choices.push(violence_button());
        screen.choices.push(Button::new(Message::new(messages::BUTTON_ERASE), Action::Erase));
        screen.navigation = vec![Button::new(Message::new(messages::NAV_BACK), back_to_current()), language_button()];
        screen
    }

    /// Draws what helps somebody whom another person hurts, even before the place is known:
    /// whom to call, then the pages on it, then the préfecture.
    pub(super) fn violence(&self) -> Screen {
        let mut screen = Screen::default();
        screen.blocks.push(Block::Warning(Message::new(messages::VIOLENCE)));
        for (number, case) in (1..).zip(self.catalogue().pages_on_violence()) {
            let card = Card { case, fit: Fit::Confirmed, part: Part::National };
            screen.blocks.push(Block::Card(self.card(number, card, None)));
        }
        let path = self.path();
        if let Some(path) = &path {
            screen.links.extend(self.prefecture(path));
        } else {
            let label = Message::new(messages::BUTTON_SAY_PLACE);
            screen.choices.push(Button::new(label, Action::Show(View::Where)));
        }
        self.legal_help(&mut screen);
        // Who is hurt may want to die, and who wants to die may have been taken for hurt.
        screen.choices.push(Button::new(Message::new(messages::BUTTON_SUICIDE), Action::Show(View::Suicide)));
        screen.choices.push(Button::new(Message::new(messages::BUTTON_ERASE), Action::Erase));
        screen.navigation = vec![
            Button::new(Message::new(messages::NAV_BACK), back_to_current()),
            language_button(),
            Button::new(Message::new(messages::NAV_URGENT), Action::Show(View::Urgent)),
        ];
        screen
    }

    /// Adds where legal help is: the nearest places, if a list of them was imported, and
    /// what stands for all of France.
    pub(super) fn legal_help(&self, screen: &mut Screen) {
        if let Some(path) = self.path() {
            let near = self.near(path);
            screen.blocks.extend(near.names_of(List::LegalHelp));
            screen.choices.extend(near.way_to(List::LegalHelp));
        }
        for place in self.help_with_rights() {
            screen.blocks.push(Block::Text(messages::help(place)));
            screen.links.push(help_link(place));
        }
    }

    /// Returns what helps with rights in all of France.
    pub(super) fn help_with_rights(&self) -> impl Iterator<Item = &HelpPlace> {
        self.catalogue().help.iter().filter(|place| place.legal)
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
                messages::ask(self.catalogue(), *question, path.answered(self.catalogue().roles.goal)).short()
            } else {
                messages::answer(self.catalogue(), *question, *answer)
            };
            let view = View::Reopened { question: self.catalogue()[*question].id.as_str().into() };
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

    /// Draws a page of the languages by their own names; each choice comes back to the view
    /// `back`. Past the end it is the last page.
    pub(super) fn languages(&self, back: &View, page: u8) -> Screen {
        let all: Vec<&Locale> = self.context.locales.iter().collect();
        let pages: Vec<&[&Locale]> = all.chunks(MOST_LANGUAGES).collect();
        let at = usize::from(page.saturating_sub(1)).min(pages.len().saturating_sub(1));
        let mut screen = Screen::default();
        screen.blocks.push(Block::Question(Message::new(messages::LANGUAGES_TITLE)));
        screen.blocks.push(self.unread());
        let button = |locale: &&Locale| {
            let action = Action::Language { language: locale.name.as_str().into(), view: back.clone() };
            Button::new(Message::verbatim(locale.own_name()), action)
        };
        screen.choices = pages[at].iter().map(button).collect();
        // Who cannot read the languages of this page finds their own by its name.
        if pages.len() > 1 {
            let next = (at + 1) % pages.len();
            let names = pages[next].iter().take(MOST_NAMED).map(|locale| Message::verbatim(locale.own_name()));
            let label = Message::new(messages::MORE_LANGUAGES).with("languages", Arg::List(names.collect()));
            let view = View::Languages(Box::new(back.clone()), u8::try_from(next + 1).unwrap_or(1));
            screen.aside.push(vec![Button::new(label, Action::Show(view))]);
        }
        screen.navigation = vec![
            Button::new(Message::new(messages::NAV_BACK), Action::Show(back.clone())),
            Button::new(Message::new(messages::NAV_URGENT), Action::Show(View::Urgent)),
        ];
        screen
    }

    /// Returns the sentence that no person has read a language's texts yet, for the languages
    /// of which that is so. It goes where somebody who speaks the language has read all of it
    /// and the operator answers for it.
    pub(in crate::dialogue) fn unread(&self) -> Block {
        let locales = self.context.locales;
        let is_read = |locale: &&Locale| {
            self.context.contact.answers_for.contains(&locale.name) && locales.is_read_by_people(locale)
        };
        let read = locales.iter().filter(is_read).map(|locale| locale.name.clone()).collect();
        Block::NotIn(read, Message::new(messages::TEXT_UNREAD))
    }
}

/// Returns who listens to somebody who thinks of ending their life: nothing else is asked
/// of them.
pub(super) fn suicide() -> Screen {
    let mut screen = Screen::default();
    screen.blocks.push(Block::Warning(Message::new(messages::SUICIDE)));
    screen.choices = vec![violence_button(), Button::new(Message::new(messages::BUTTON_ERASE), Action::Erase)];
    screen.navigation = vec![Button::new(Message::new(messages::NAV_BACK), back_to_current()), language_button()];
    screen
}

/// Returns the button for somebody whom another person hurts.
pub(super) fn violence_button() -> Button {
    Button::new(Message::new(messages::BUTTON_VIOLENCE), Action::Show(View::Violence))
}

/// Returns the link to a place of help.
pub(super) fn help_link(place: &HelpPlace) -> Link {
    Link { label: Message::with_id(compact_str::format_compact!("help-{}-open", place.id)), url: place.url.clone() }
}
