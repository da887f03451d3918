//! Draws "Remind me before my card ends": the question for the month, when the bot will write,
//! and what it then writes. When to apply is said in the official page's own words only.

use jiff::civil::Date;

use super::{
    cards::link,
    drawing::{Drawing, back_to_current, navigation},
    kept,
};
use crate::{
    catalogue::{Answer, Case},
    dialogue::{
        button::{Action, View},
        context::Context,
        messages,
        outcome::Outcome,
        path::{Path, Paths},
        reminder::{CardMonth, Reminder, years},
        screen::{Block, Button, Link, Screen},
        session::Session,
    },
    locale::Message,
};

/// A row has this many short buttons: three still show their words on an old phone.
const PER_ROW: usize = 3;

/// Draws what the bot writes when a reminder is due. Its buttons answer in a new
/// message, so that the page stays at hand.
pub fn reminder_screen(context: Context<'_>, reminder: &Reminder, today: Date) -> Screen {
    Drawing::new(context, &Session::default(), today, &Paths::default()).reminder_due(reminder)
}

/// Confirms that a reminder was stored, and says which earlier one it replaced.
pub fn reminder_stored(reminder: &Reminder, earlier: Option<&Reminder>) -> Screen {
    let mut screen = after_the_month();
    let (year, month) = reminder.ends.five_months_before();
    let told = Message::new(messages::REMINDER_STORED).message("month", messages::month(year, month));
    screen.blocks.push(Block::Notice(told));
    if let Some(earlier) = earlier.filter(|earlier| *earlier != reminder) {
        screen.blocks.push(Block::Text(reminder_message(messages::REMINDER_REPLACED, earlier)));
    }
    screen.blocks.push(Block::Text(Message::new(messages::REMINDER_HOW_TO_ERASE)));
    screen.choices.push(kept::erase_reminder());
    screen
}

impl Drawing<'_> {
    /// Returns the case whose words a reminder would quote: the first on the outcome
    /// that says when to apply. There is none in a terminal, without a card, or where
    /// something is urgent or advice comes first.
    pub(super) fn remindable(&self, path: &Path, outcome: &Outcome) -> Option<&Case> {
        let mut choices = path.active.iter().filter_map(|(question, answer)| match answer {
            Answer::Choice(choice) => Some(&self.catalogue()[*question].choices[choice.at()]),
            Answer::Other | Answer::Unknown => None,
        });
        let is_urgent = choices.clone().any(|choice| choice.urgent);
        let is_about_a_card = choices.any(|choice| choice.remind);
        if !self.can_write() || !is_about_a_card || is_urgent || outcome.association_first {
            return None;
        }
        outcome.cards.iter().map(|card| &self.catalogue()[card.case]).find(|case| case.when.is_some())
    }

    /// Returns the reminder for a card that ends in this month, if one is offered.
    pub fn reminder_for(&self, ends: CardMonth) -> Option<Reminder> {
        let path = self.path().filter(|path| path.next.is_none())?;
        let outcome = self.outcome_of(path);
        let case = self.remindable(path, &outcome)?;
        Some(Reminder {
            ends,
            procedure: self.catalogue()[case.procedure].id.clone(),
            departement: self.catalogue()[path.departement()].code.clone(),
        })
    }

    /// Asks for the year in which the card ends; `None` if no reminder is offered.
    pub(super) fn card_year(&self) -> Option<Screen> {
        let buttons = years(self.today)
            .map(|year| Button::new(Message::verbatim(&year.to_string()), Action::Show(View::CardMonth(year))));
        self.ask_month(Message::new(messages::ASK_CARD_YEAR), &buttons.collect::<Vec<_>>(), back_to_current())
    }

    /// Asks for the month of a year; `None` if no card can end then or no reminder is offered.
    pub fn card_month(&self, year: i16) -> Option<Screen> {
        let buttons = (1..=12).filter_map(|month| CardMonth::new(year, month)).map(|month| {
            let label = Message::new(messages::MONTH_BUTTON)
                .text("number", &format!("{:02}", month.month()))
                .message("month", messages::month_name(month.month()).short());
            Button::new(label, Action::Remind(month))
        });
        let question = Message::new(messages::ASK_CARD_MONTH).text("year", &year.to_string());
        let first = CardMonth::new(year, 1)?;
        if !first.is_plausible(self.today) {
            return None;
        }
        self.ask_month(question, &buttons.collect::<Vec<_>>(), Action::Show(View::CardYear))
    }

    fn ask_month(&self, question: Message, buttons: &[Button], back: Action) -> Option<Screen> {
        self.reminder_for(CardMonth::of(self.today)?)?;
        let mut screen = Screen { navigation: navigation(back), ..Screen::default() };
        screen.blocks.push(Block::Question(question));
        screen.blocks.push(Block::Text(Message::new(messages::MONTH_MAY_BE_TYPED)));
        if let Some(reminder) = &self.session.reminder {
            screen.blocks.push(Block::Text(reminder_message(messages::REMINDER_WILL_BE_REPLACED, reminder)));
        }
        screen.aside = buttons.chunks(PER_ROW).map(<[Button]>::to_vec).collect();
        Some(screen)
    }

    /// Draws the page itself, because it is too late to wait for a reminder.
    pub fn no_need_to_wait(&self, reminder: &Reminder) -> Screen {
        let mut screen = after_the_month();
        screen.blocks.push(Block::Notice(Message::new(if reminder.ends.is_here(self.today) {
            messages::ADVICE_ASK_EVEN_LATE
        } else {
            messages::REMINDER_NOT_NEEDED
        })));
        self.quote(&mut screen, reminder);
        if self.session.reminder.is_some() {
            screen.blocks.push(Block::Text(Message::new(messages::REMINDER_STAYS)));
            screen.choices.push(kept::erase_reminder());
        }
        screen
    }

    fn reminder_due(&self, reminder: &Reminder) -> Screen {
        let mut screen = Screen::default();
        screen.blocks.push(Block::Question(reminder_message(messages::REMINDER_DUE, reminder)));
        self.quote(&mut screen, reminder);
        screen.blocks.push(Block::Text(Message::new(messages::ADVICE_ASK_EVEN_LATE)));
        screen.blocks.push(Block::Text(Message::new(messages::REMINDER_USED)));
        let below = |id: &'static str, view| Button::new(Message::new(id), Action::Below(view));
        screen.choices.push(below(messages::BUTTON_TALK, View::Current));
        screen.navigation.push(below(messages::NAV_URGENT, View::Urgent));
        screen
    }

    /// Adds the page's own words on when to apply, and its address; or the
    /// préfecture's, if the page is gone or no longer says when.
    fn quote(&self, screen: &mut Screen, reminder: &Reminder) {
        let found = self.catalogue().procedure(&reminder.procedure);
        let page = found.filter(|page| self.catalogue().is_listed(page)).and_then(|page| {
            let mut cases = self.catalogue().cases[page.cases.clone()].iter();
            let case = cases.find(|case| case.when.is_some() && case.is_open(self.today))?;
            Some((page, case, case.when.as_ref()?))
        });
        if let Some((page, case, deadline)) = page {
            if case.deadline_holds() {
                screen.blocks.push(Block::Text(messages::when(&deadline.page)));
            }
            screen.blocks.push(Block::Text(messages::cited(deadline)));
            screen.blocks.extend(self.if_old(std::iter::once(deadline.seen())));
            screen.links.push(link(page));
            return;
        }
        screen.blocks.push(Block::Text(Message::new(messages::REMINDER_PAGE_GONE)));
        let departement = self.catalogue().departement(reminder.departement.as_str());
        if let Some(departement) = departement.map(|at| &self.catalogue()[at])
            && let Some(site) = &departement.site
        {
            let label = Message::new(messages::OPEN_PREFECTURE).text("name", &departement.name);
            screen.links.push(Link { label, url: site.clone() });
        }
    }
}

fn after_the_month() -> Screen {
    let to_outcome = Button::new(Message::new(messages::BUTTON_TO_OUTCOME), back_to_current());
    Screen { choices: vec![to_outcome], navigation: navigation(Action::Show(View::CardYear)), ..Screen::default() }
}

fn reminder_message(id: &'static str, reminder: &Reminder) -> Message {
    Message::new(id).message("month", messages::month(reminder.ends.year(), reminder.ends.month()))
}
