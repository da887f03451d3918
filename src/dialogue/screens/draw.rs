//! Turns a view into its screen, with one line for each view.

use super::{drawing::Drawing, side, start};
use crate::dialogue::{
    button::{Action, View},
    screen::Screen,
};

impl Drawing<'_> {
    /// Returns the screen of a view; a view that no longer makes sense gives the current screen.
    pub fn draw(&self, view: &View) -> Screen {
        let drawn = match view {
            View::Current => None,
            View::Group { question, group } => self.group_named(question, group),
            View::Reopened { question } => self.reopened(question),
            View::More(page) => self.path().filter(|path| path.next.is_none()).map(|path| self.outcome(path, *page)),
            View::NotMyCase(page) => {
                self.path().filter(|path| path.next.is_none()).map(|path| self.not_my_case(path, *page))
            }
            View::Recap => self.path().filter(|path| !path.active.is_empty()).map(|path| self.recap_screen(path)),
            View::Options => self.path().filter(|path| path.next.is_none()).map(|path| self.options(path)),
            View::Report => self.path().filter(|path| path.next.is_none()).map(|path| self.report(path)),
            View::Urgent => Some(self.urgent()),
            View::Violence => Some(self.violence()),
            View::Suicide => Some(side::suicide()),
            View::Stuck => Some(self.stuck()),
            View::StuckWhere => self.stuck_where(),
            View::StuckHelp { anef } => Some(self.stuck_help(*anef)),
            View::Silence => Some(self.silence()),
            View::PageSays => self.path().and_then(|path| self.page_says(path)),
            View::Papers => Some(self.papers()),
            View::Paper(id) => self.paper(id),
            View::Where => Some(self.ask_place()),
            View::AskPosition => Some(start::ask_position()),
            View::Share => self.path().map(|path| self.share(path)),
            View::Help => Some(self.help()),
            View::Privacy => Some(self.privacy()),
            View::PrivacyAtLength => Some(self.privacy_at_length()),
            View::Settings => Some(self.settings()),
            View::MyData(private) => Some(self.my_data(*private)),
            View::News => Some(self.news()),
            View::CardYear => self.card_year(),
            View::CardMonth(year) => self.card_month(*year),
            View::Nearby(list) => self.nearby(*list),
            View::Languages(back, page) => Some(self.languages(self.drawable(back), *page)),
        };
        // Only a view that could be drawn is one to come back to.
        let back = if drawn.is_some() { view } else { &View::Current };
        let mut screen = drawn.unwrap_or_else(|| self.current());
        Self::aim_languages(&mut screen, back);
        screen
    }

    /// Returns the view, or the current one if it names something that no longer exists.
    fn drawable<'v>(&self, view: &'v View) -> &'v View {
        let exists = match view {
            View::Group { question, group } => self.group_named(question, group).is_some(),
            View::Reopened { question } => self.reopened(question).is_some(),
            View::CardYear => self.card_year().is_some(),
            View::CardMonth(year) => self.card_month(*year).is_some(),
            View::Nearby(list) => self.nearby(*list).is_some(),
            View::StuckWhere => self.stuck_where().is_some(),
            View::Paper(id) => self.paper(id).is_some(),
            View::PageSays => self.path().is_some_and(|path| self.page_says(path).is_some()),
            View::Languages(..) => false,
            View::Current
            | View::More(_)
            | View::NotMyCase(_)
            | View::Recap
            | View::Options
            | View::Report
            | View::Urgent
            | View::Violence
            | View::Suicide
            | View::Stuck
            | View::StuckHelp { .. }
            | View::Silence
            | View::Papers
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

    /// Draws the screen that the place and the answers lead to.
    fn current(&self) -> Screen {
        match self.path() {
            None => self.start(),
            Some(path) => match path.next {
                Some(question) => self.question(path, question, None),
                None => self.outcome(path, 1),
            },
        }
    }

    /// Makes the language button come back to the view on screen.
    fn aim_languages(screen: &mut Screen, view: &View) {
        if matches!(view, View::Languages(..)) {
            return;
        }
        for button in &mut screen.navigation {
            if matches!(button.action, Action::Show(View::Languages(..))) {
                button.action = Action::Show(View::Languages(Box::new(view.clone()), 1));
            }
        }
    }
}
