//! Helps whom nobody answers: first whether a letter came, then where the request was made,
//! then what can be done, in an order that loses no time limit.

use super::{
    copies,
    drawing::{Drawing, language_button, navigation, navigation_beside_urgent},
    kept, side, to_send,
};
use crate::{
    catalogue::Answer,
    dialogue::{
        button::{Action, View},
        messages,
        screen::{Block, Button, Screen},
    },
    locale::Message,
};

/// The place of help with this id is the State's contact centre for ANEF.
const CONTACT_CENTRE: &str = "anef-help";
/// The place of help with this id takes complaints about the administration.
const OMBUDSMAN: &str = "defenseur-des-droits";

impl Drawing<'_> {
    /// Asks first whether a letter came: then a time limit may run.
    pub(super) fn stuck(&self) -> Screen {
        let mut screen = Screen::default();
        screen.blocks.push(Block::Question(Message::new(messages::ASK_STUCK_LETTER)));
        screen.choices = vec![
            Button::new(Message::new(messages::STUCK_LETTER_YES), Action::Show(View::Urgent)),
            Button::new(Message::new(messages::STUCK_LETTER_NO), Action::Show(self.after_no_letter())),
        ];
        screen.navigation = navigation_beside_urgent(Action::Show(View::Current));
        screen
    }

    /// Returns the view that follows: where the request was made is asked once.
    fn after_no_letter(&self) -> View {
        let Some((asked, anef)) = self.catalogue().roles.filed_on_anef else {
            return View::StuckHelp { anef: false };
        };
        match self.session.answers.get(self.catalogue(), asked) {
            None | Some(Answer::Unknown) => View::StuckWhere,
            Some(answer) => View::StuckHelp { anef: answer == anef },
        }
    }

    /// Asks where the request was made.
    pub(super) fn stuck_where(&self) -> Option<Screen> {
        let (asked, anef) = self.catalogue().roles.filed_on_anef?;
        let mut screen = Screen::default();
        screen.blocks.push(Block::Question(messages::ask(self.catalogue(), asked, None)));
        let button = |answer: Answer| {
            let view = View::StuckHelp { anef: answer == anef };
            Button::new(messages::answer(self.catalogue(), asked, answer), Action::Show(view))
        };
        let choices = self.catalogue()[asked].choice_indexes().map(Answer::Choice);
        screen.choices = choices.chain([Answer::Unknown]).map(button).collect();
        screen.navigation = navigation(Action::Show(View::Stuck));
        Some(screen)
    }

    /// Draws what can be done while no answer comes.
    pub(super) fn stuck_help(&self, anef: bool) -> Screen {
        let mut screen = Screen::default();
        let say = |id| Block::Text(Message::new(id));
        screen.blocks.push(Block::Heading(Message::new(messages::STUCK_TITLE)));
        screen.blocks.push(say(messages::STUCK_PROOFS));
        let help = |id: &str| self.catalogue().help.iter().find(|place| place.id.as_str() == id);
        if let Some(centre) = help(CONTACT_CENTRE).filter(|_| anef) {
            screen.blocks.push(Block::Text(messages::help(centre)));
            screen.links.push(side::help_link(centre));
            screen.copies.extend(centre.phone.as_deref().and_then(copies::phone));
        }
        screen.blocks.push(say(messages::STUCK_DIGITAL_POINT));
        if let Some(path) = self.path() {
            screen.links.extend(self.prefecture(path).next());
        }
        screen.blocks.push(say(messages::STUCK_SUBSTITUTE));
        screen.blocks.push(say(messages::STUCK_LETTERS));
        if let Some(ombudsman) = help(OMBUDSMAN) {
            screen.links.push(side::help_link(ombudsman));
        }
        screen.blocks.push(Block::Warning(Message::new(messages::STUCK_NO_LIMIT_STOPS)));
        let text = Message::new(messages::STUCK_TEXT);
        to_send::add(&mut screen, self.context.locales, messages::STUCK_TEXT_TITLE, &text);
        screen.choices.push(kept::show(messages::BUTTON_SILENCE, View::Silence));
        screen.choices.push(kept::show(messages::BUTTON_PAPERS, View::Papers));
        screen.navigation = vec![
            Button::new(Message::new(messages::NAV_BACK), Action::Show(View::Stuck)),
            language_button(),
            Button::new(Message::new(messages::NAV_URGENT), Action::Show(View::Urgent)),
        ];
        screen
    }

    /// Draws what each page says about an office that does not answer.
    pub(super) fn silence(&self) -> Screen {
        let mut screen = Screen::default();
        screen.blocks.push(Block::Heading(Message::new(messages::SILENCE_TITLE)));
        screen.blocks.push(Block::Text(Message::new(messages::SILENCE_EACH_ITS_OWN)));
        let silences = &self.catalogue().silences;
        screen.blocks.extend(self.if_old(silences.iter().map(|passage| passage.citation.seen())));
        screen.blocks.extend(self.said_by_pages(silences));
        self.legal_help(&mut screen);
        screen.navigation = navigation(Action::Show(View::Stuck));
        screen
    }
}
