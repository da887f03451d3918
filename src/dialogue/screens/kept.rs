//! Draws what is kept of a person: explained briefly and at length, and item by item;
//! the settings; and the buttons that erase it.

use super::drawing::{Drawing, back_to_current, navigation};
use crate::{
    catalogue::{Answer, QuestionIx},
    dialogue::{
        button::{Action, Private, View},
        context::Retention,
        messages,
        news::{News, NewsAnswer},
        screen::{Block, Button, Screen},
    },
    locale::{Arg, Message},
};

impl Drawing<'_> {
    /// Draws three sentences on what is kept, with buttons for more and for erasing everything.
    pub(super) fn privacy(&self) -> Screen {
        let mut screen = beside(match self.context.retention {
            Retention::Days(days) => Message::new(messages::PRIVACY).with("days", Arg::Number(days.into())),
            Retention::UntilClosed => Message::new(messages::PRIVACY_UNTIL_CLOSED),
        });
        if let Retention::Days(_) = self.context.retention {
            screen.choices.push(show(messages::BUTTON_PRIVACY_AT_LENGTH, View::PrivacyAtLength));
        }
        screen.choices.push(show(messages::BUTTON_MY_DATA, View::MyData(Private::Unnamed)));
        screen.choices.push(forget());
        screen.blocks.push(self.unread());
        screen
    }

    pub(super) fn privacy_at_length(&self) -> Screen {
        let Retention::Days(days) = self.context.retention else { return self.privacy() };
        let mut screen = beside(Message::new(messages::PRIVACY_AT_LENGTH).with("days", Arg::Number(days.into())));
        screen.choices.push(show(messages::BUTTON_MY_DATA, View::MyData(Private::Unnamed)));
        screen.choices.push(forget());
        screen
    }

    pub(super) fn settings(&self) -> Screen {
        let mut screen = beside(Message::new(messages::SETTINGS));
        screen.choices.push(show(messages::BUTTON_LANGUAGE, View::Languages(Box::new(View::Settings), 1)));
        let place = match self.session.place(self.catalogue()) {
            Some(place) => Message::new(messages::BUTTON_CHANGE_PLACE).message("place", self.place_message(place)),
            None => Message::new(messages::BUTTON_SAY_PLACE),
        };
        screen.choices.push(Button::new(place, Action::Show(View::Where)));
        if self.can_write() {
            screen.choices.push(show(messages::BUTTON_NEWS, View::News));
        }
        screen.choices.push(show(messages::BUTTON_MY_DATA, View::MyData(Private::Unnamed)));
        screen.choices.push(show(messages::BUTTON_PRIVACY, View::Privacy));
        screen.choices.push(forget());
        screen
    }

    /// Draws everything that is kept. Private answers are named only when asked for:
    /// somebody else may be looking at the phone.
    pub(super) fn my_data(&self, private: Private) -> Screen {
        let catalogue = self.catalogue();
        let mut blocks = Vec::new();
        if let Some(locale) = self.session.language.as_deref().and_then(|name| self.context.locales.named(name)) {
            blocks.push(Message::new(messages::KEPT_LANGUAGE).text("language", locale.own_name()));
        }
        if let Some(place) = self.session.place(catalogue) {
            blocks.push(Message::new(messages::KEPT_PLACE).message("place", self.place_message(place)));
        }
        // Answers off the path are kept too: they come back with their question.
        let kept = self.session.answers.known(catalogue);
        let is_private = |(question, answer): &(QuestionIx, Answer)| catalogue[*question].keeps_private(*answer);
        let has_private = kept.iter().any(is_private);
        let mut labels: Vec<Message> = kept
            .iter()
            .filter(|answer| private == Private::Named || !is_private(answer))
            .map(|(question, answer)| messages::answer(catalogue, *question, *answer).short())
            .collect();
        if has_private && private == Private::Unnamed {
            labels.push(Message::new(messages::KEPT_PRIVATE));
        }
        if !labels.is_empty() {
            blocks.push(Message::new(messages::KEPT_ANSWERS).with("answers", Arg::List(labels)));
        }
        blocks.extend(self.kept_news());
        blocks.extend(self.kept_reminder(private));
        if blocks.is_empty() {
            blocks.push(Message::new(messages::KEPT_NOTHING));
        } else if let Retention::Days(days) = self.context.retention {
            let id = if self.outlives_silence() { messages::KEPT_DAYS_THE_REST } else { messages::KEPT_DAYS };
            blocks.push(Message::new(id).with("days", Arg::Number(days.into())));
        }
        let mut screen = Screen { navigation: navigation(back_to_current()), ..Screen::default() };
        screen.blocks.push(Block::Question(Message::new(messages::KEPT_TITLE)));
        screen.blocks.extend(blocks.into_iter().map(Block::Text));
        // The page of a reminder can tell why somebody has a card.
        if private == Private::Unnamed && (has_private || self.session.reminder.is_some()) {
            screen.choices.push(show(messages::BUTTON_MY_DATA_NAMED, View::MyData(Private::Named)));
        }
        if self.path().is_some_and(|path| !path.active.is_empty()) {
            screen.choices.push(show(messages::BUTTON_CHANGE, View::Recap));
        }
        if matches!(self.session.news, News::Yes(_)) {
            screen.choices.push(Button::new(Message::new(messages::BUTTON_NEWS_END), Action::News(NewsAnswer::No)));
        }
        if self.session.reminder.is_some() {
            screen.choices.push(erase_reminder());
        }
        screen.choices.push(forget());
        screen
    }

    fn kept_news(&self) -> Option<Message> {
        Some(match &self.session.news {
            News::Unasked => return None,
            News::Asking(_) | News::Asked => Message::new(messages::KEPT_NEWS_ASKED),
            News::Later(day) => Message::new(messages::KEPT_NEWS_LATER).with("date", Arg::Date(*day)),
            News::No => Message::new(messages::KEPT_NEWS_NO),
            News::Yes(code) => Message::new(messages::KEPT_NEWS_YES).message("place", self.departement_message(code)),
        })
    }

    fn kept_reminder(&self, private: Private) -> Vec<Message> {
        let Some(reminder) = &self.session.reminder else { return Vec::new() };
        let month = messages::month(reminder.ends.year(), reminder.ends.month());
        let place = self.departement_message(&reminder.departement);
        let mut kept = vec![Message::new(messages::KEPT_REMINDER).message("month", month).message("place", place)];
        if private == Private::Named {
            let page = self.catalogue().procedure(&reminder.procedure);
            let title = page.and_then(|page| self.catalogue().cases.get(page.cases.start));
            let title = title.map_or(reminder.procedure.as_str(), |case| &case.title);
            kept.push(Message::new(messages::KEPT_REMINDER_PAGE).text("title", title));
        }
        kept
    }

    /// Returns whether something is kept that days of silence do not erase.
    fn outlives_silence(&self) -> bool {
        matches!(self.session.news, News::Yes(_)) || self.session.reminder.is_some()
    }

    /// Returns what "Erase my answers" leaves, each with how to end it. The messages
    /// themselves are Telegram's; only the person can delete them there.
    pub fn what_stays(&self) -> Vec<Message> {
        let messages = match self.context.retention {
            Retention::Days(_) => Some(messages::ERASE_IN_TELEGRAM),
            Retention::UntilClosed => None,
        };
        let news = matches!(self.session.news, News::Yes(_)).then_some(messages::NEWS_STAY);
        let reminder = self.session.reminder.as_ref().map(|_| messages::REMINDER_STAYS);
        messages.into_iter().chain(news).chain(reminder).map(Message::new).collect()
    }
}

pub(super) fn erase_reminder() -> Button {
    Button::new(Message::new(messages::BUTTON_ERASE_REMINDER), Action::EraseReminder)
}

fn beside(text: Message) -> Screen {
    Screen { blocks: vec![Block::Text(text)], navigation: navigation(back_to_current()), ..Screen::default() }
}

pub(super) fn show(label: &'static str, view: View) -> Button {
    Button::new(Message::new(label), Action::Show(view))
}

fn forget() -> Button {
    Button::new(Message::new(messages::BUTTON_FORGET), Action::Forget)
}
