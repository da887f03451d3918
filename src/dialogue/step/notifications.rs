//! Does the steps about what is written to a person later: the answer about news, and
//! the reminder. It sends nothing itself.

use super::Stepping;
use crate::{
    dialogue::{
        button::View,
        messages,
        news::{AskTurn, News, NewsAnswer},
        reminder::CardMonth,
        screen::{Block, Screen},
        screens::reminder_stored,
    },
    locale::Message,
};

impl Stepping<'_> {
    /// Keeps the question about news open from the first screen that asks it until
    /// the person goes on.
    pub(super) fn settle_news(&mut self, screen: &Screen) {
        if self.has_moved() {
            self.session.news.pass_by();
        }
        if let Some(turn) = self.session.news.turn(self.today).filter(|_| screen.asks_about_news()) {
            self.session.news = News::Asking(turn);
        }
    }

    /// Applies an answer to "May I write to you?". A yes is for the département that
    /// its button names, and only while the person lives there.
    pub(super) fn news(&mut self, wish: &NewsAnswer) -> Screen {
        match wish {
            NewsAnswer::Yes(code) => {
                let catalogue = self.catalogue();
                let Some(place) = self.session.place(catalogue) else {
                    return self.notice(messages::NOTICE_PLACE_FIRST);
                };
                let departement = &catalogue[place.departement];
                if departement.code.as_str() != code {
                    return self.notice(messages::NOTICE_OLD_BUTTON);
                }
                self.session.news = News::Yes(departement.code.clone());
                self.notice_of(Message::new(messages::NOTICE_NEWS_YES).text("name", &departement.name))
            }
            NewsAnswer::No => {
                self.session.news = News::No;
                self.notice(messages::NOTICE_NEWS_NO)
            }
            NewsAnswer::Later => self.news_later(),
        }
    }

    /// Applies "later": the first one puts the question off, the second one ends it.
    fn news_later(&mut self) -> Screen {
        match self.session.news {
            News::Asking(AskTurn::First) => {
                self.session.news = News::Later(self.today);
                self.notice(messages::NOTICE_NEWS_LATER)
            }
            News::Later(_) => self.notice(messages::NOTICE_NEWS_LATER),
            News::Asking(AskTurn::Second) | News::Asked => {
                self.session.news = News::Asked;
                self.notice(messages::NOTICE_NEWS_NOT_AGAIN)
            }
            News::Unasked | News::No | News::Yes(_) => self.notice(messages::NOTICE_OLD_BUTTON),
        }
    }

    pub(super) fn stop_news(&mut self) -> Screen {
        self.session.news = News::No;
        self.drawing().news_stopped()
    }

    pub(super) fn remind(&mut self, month: CardMonth) -> Screen {
        let Some(reminder) = self.drawing().reminder_for(month) else {
            return self.notice(messages::NOTICE_OLD_BUTTON);
        };
        if !month.is_plausible(self.today) {
            return self.no_month();
        }
        if reminder.due() <= self.today {
            return self.drawing().no_need_to_wait(&reminder);
        }
        let earlier = self.session.reminder.replace(reminder.clone());
        reminder_stored(&reminder, earlier.as_ref())
    }

    /// Asks for the year again: what was typed is no month in which a card can end.
    pub(super) fn no_month(&mut self) -> Screen {
        let mut screen = self.show(&View::CardYear);
        screen.blocks.insert(0, Block::Notice(Message::new(messages::NOTICE_NO_MONTH)));
        screen
    }

    pub(super) fn erase_reminder(&mut self) -> Screen {
        self.session.reminder = None;
        self.notice(messages::NOTICE_REMINDER_ERASED)
    }
}
