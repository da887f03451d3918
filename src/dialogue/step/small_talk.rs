//! Does the steps of small talk: thanks, "back", another language, "the link does not
//! work", what it costs, no address. Nothing of what was said is kept.

use super::Stepping;
use crate::{
    catalogue::{Place, place::PlaceMatches, small_talk::LanguageWish},
    dialogue::{
        button::View,
        messages,
        screen::{Block, Screen},
    },
    locale::{Arg, Message},
};

/// Is the least score of a place that was named, not only resembled.
const NAMED: f64 = 0.9;

impl Stepping<'_> {
    /// Answers thanks in one line. Before the place is known, the question for it stays.
    pub(super) fn thanked(&mut self) -> Screen {
        if self.session.place(self.catalogue()).is_some() {
            return self.drawing().thanked();
        }
        self.notice(messages::NOTICE_THANKS)
    }

    /// Goes back as the last screen's button does: from a screen beside the conversation to
    /// the conversation, else to the answer before.
    pub(super) fn typed_back(&mut self) -> Screen {
        if self.session.beside { self.show(&View::Current) } else { self.back() }
    }

    /// Chooses a language by its tag or by its name in any language.
    pub(super) fn named_language(&mut self, name: &str) -> Screen {
        let tag = match self.catalogue().small_talk.language(name) {
            Some(LanguageWish::One { tag, .. }) => tag,
            Some(LanguageWish::Several) | None => name.to_owned(),
        };
        match self.context.locales.matching(&tag) {
            Some(_) => self.choose_language(&tag, &View::Current),
            None => self.foreign_language(),
        }
    }

    /// Says which languages there are.
    pub(super) fn foreign_language(&mut self) -> Screen {
        let mut screen = self.show(&View::Languages(Box::new(View::Current), 1));
        let ours = self.context.locales.iter().map(|locale| Message::verbatim(locale.own_name())).collect();
        let message = Message::new(messages::NOTICE_FOREIGN_LANGUAGE).with("languages", Arg::List(ours));
        screen.blocks.insert(0, Block::Notice(message));
        screen
    }

    /// Reports the only page on screen or the one that was named, or asks which one is wrong.
    pub(super) fn report_page(&mut self, number: Option<usize>) -> Screen {
        let pages = self.drawing().reportable();
        let named = number.and_then(|number| pages.get(number.checked_sub(1)?));
        match (pages.as_slice(), named) {
            ([], _) => self.notice(messages::NOTICE_NO_PAGE_YET),
            ([only], _) => self.wrong_page(only.as_str()),
            (_, Some(named)) => self.wrong_page(named.as_str()),
            (_, None) => self.show(&View::Report),
        }
    }

    /// Says that what it costs and which documents are needed stands on the official page.
    pub(super) fn fees(&mut self) -> Screen {
        let is_outcome = self.drawing().path().is_some_and(|path| path.next.is_none());
        self.notice(if is_outcome { messages::NOTICE_FEES } else { messages::NOTICE_FEES_LATER })
    }

    /// Says what helps somebody without an address to have one for letters; the place that
    /// was named with it is taken, or offered where it is not certain.
    pub(super) fn without_address(&mut self, place: Option<Place>, found: &PlaceMatches) -> Screen {
        if place.is_some() {
            self.session.set_place(self.catalogue(), place);
        }
        let has_place = self.session.place(self.catalogue()).is_some();
        let is_named = found.candidates.iter().any(|candidate| candidate.score >= NAMED);
        if !has_place && is_named {
            let mut screen = self.drawing().which_place(found);
            screen.blocks.insert(0, Block::Notice(Message::new(messages::NOTICE_DOMICILIATION)));
            return screen;
        }
        let mut screen = self.notice(messages::NOTICE_DOMICILIATION);
        // The question for the place says it below.
        if has_place {
            screen.blocks.insert(0, Block::Notice(Message::new(messages::WITHOUT_ADDRESS)));
        }
        screen
    }
}
