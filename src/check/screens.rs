//! Draws the screen of every state of a walk, and of what can be opened from it, and shows each
//! to a viewer: the judge of the check, or whoever writes all of them down.

use std::collections::HashSet;

use jiff::civil::Date;

use crate::{
    catalogue::{Answer, CaseIx, Catalogue, LinkStates, Place, QuestionIx, problem::Problems},
    dialogue::{
        Action, CardMonth, Context, Event, Input, Private, Reminder, Retention, Screen, Session, View, messages,
        reminder_screen, step, walk::WalkState,
    },
    locale::Locales,
};

/// Stands for the days that data is kept: any number will do, so a long one.
const LONGEST_KEEPING: u16 = 9999;

/// Sees every screen that is drawn.
pub(crate) trait Viewer {
    /// Returns whether the screens of a state are worth drawing.
    fn wants(&mut self, _: &WalkState) -> bool {
        true
    }

    /// Sees one screen that was drawn. The messages in `private` would name answers that stay private; `name`
    /// says how one comes there.
    fn see(&mut self, screen: &Screen, private: &[String], name: &dyn Fn() -> String, problems: &mut Problems);
}

/// Draws the screens of every state, and what is the same in many states once.
pub(crate) struct Screens<'a, V> {
    context: Context<'a>,
    first_day: Date,
    day: Date,
    /// Holds the cases that were open on the first day and are not any more.
    closed: Vec<CaseIx>,
    /// Holds the states whose screens were drawn, on this day or an earlier one.
    seen_states: HashSet<(Place, Vec<(QuestionIx, Answer)>)>,
    /// Holds the reminders whose screens were drawn, in their stored form.
    seen_reminders: HashSet<String>,
    /// Names the answers of the state that is drawn which must stay private.
    private: Vec<String>,
    pub viewer: V,
}

impl<'a, V: Viewer> Screens<'a, V> {
    pub fn new(catalogue: &'a Catalogue, locales: &'a Locales, links: &'a LinkStates, day: Date, viewer: V) -> Self {
        Self {
            context: Context { links, ..Context::new(catalogue, locales, Retention::Days(LONGEST_KEEPING)) },
            first_day: day,
            day,
            closed: Vec::new(),
            seen_states: HashSet::new(),
            seen_reminders: HashSet::new(),
            private: Vec::new(),
            viewer,
        }
    }

    /// Goes on to a later day: from now on a state is drawn if it is new, or if a case that
    /// closed may have stood on its screens.
    pub fn turn_to(&mut self, day: Date) {
        self.day = day;
        self.seen_reminders.clear();
        let catalogue = self.context.catalogue;
        let has_closed = |at: &CaseIx| catalogue[*at].is_open(self.first_day) && !catalogue[*at].is_open(day);
        self.closed = (0u16..).map(CaseIx).take(catalogue.cases.len()).filter(has_closed).collect();
    }

    /// Returns whether a closed case could stand here if it were still open.
    fn has_changed(&self, state: &WalkState) -> bool {
        let catalogue = self.context.catalogue;
        if state.path.ended.is_some() {
            return true;
        }
        self.closed.iter().any(|at| {
            let mut conditions = catalogue[*at].conditions.iter();
            let agrees = conditions.all(|condition| match state.path.known.get(condition.question) {
                None | Some(Answer::Unknown) => true,
                Some(answer) => condition.allows(answer),
            });
            agrees && catalogue.cases_in(state.path.departement()).contains(at)
        })
    }

    pub fn see(&mut self, state: &WalkState, problems: &mut Problems) {
        let is_new = self.seen_states.insert((state.path.place, state.path.active.clone()));
        if !is_new && !self.has_changed(state) || !self.viewer.wants(state) {
            return;
        }
        let session = state.session(self.context.catalogue);
        self.private = private_answers(self.context.catalogue, state);
        let current = self.open(&session, &View::Current, problems);
        self.open(&session, &View::MyData(Private::Unnamed), problems);
        self.private.clear();
        if state.path.active.is_empty() {
            let languages = |page| View::Languages(Box::new(View::Current), page);
            let papers = self.context.catalogue.papers.iter().map(|paper| View::Paper(paper.id.as_str().into()));
            for view in papers.chain([
                View::Where,
                View::AskPosition,
                View::Urgent,
                View::Violence,
                View::Suicide,
                View::Help,
                View::Privacy,
                View::PrivacyAtLength,
                View::Settings,
                View::News,
                View::MyData(Private::Unnamed),
                View::Share,
                View::Stuck,
                View::StuckWhere,
                View::StuckHelp { anef: true },
                View::StuckHelp { anef: false },
                View::Silence,
                View::Papers,
                languages(1),
                languages(2),
            ]) {
                self.open(&session, &view, problems);
                self.open(&Session::default(), &view, problems);
            }
            for button in self.draw(&session, &View::News).aside.iter().flatten() {
                self.follow(&session, &button.action, problems);
            }
            self.see_what_is_written(state, &session, problems);
        }
        if state.is_outcome() {
            for view in [View::Recap, View::Options, View::PageSays, View::Share, View::MyData(Private::Named)] {
                self.open(&session, &view, problems);
            }
            self.see_report(&session, problems);
            self.see_month(&session, &current, problems);
        }
    }

    /// Checks what somebody sees who gets news of another département, and who has a
    /// reminder of a page that says when to ask.
    fn see_what_is_written(&mut self, state: &WalkState, session: &Session, problems: &mut Problems) {
        let catalogue = self.context.catalogue;
        let here = &catalogue[state.path.departement()].code;
        let paged = catalogue
            .procedures
            .iter()
            .filter(|page| catalogue.cases[page.cases.clone()].iter().any(|case| case.when.is_some()));
        for page in paged {
            let Some(ends) = CardMonth::of(self.day) else { continue };
            let reminder = Reminder { ends, procedure: page.id.clone(), departement: here.clone() };
            self.show(&reminder_screen(self.context, &reminder, self.day), &|| page.id.to_string(), problems);
            let elsewhere = catalogue.departements.iter().rev().find(|departement| departement.code != *here);
            let Some(elsewhere) = elsewhere else { continue };
            let written = session.clone().with_kept(Some(elsewhere.code.as_str()), Some(&reminder.encode()));
            for view in [View::News, View::MyData(Private::Unnamed), View::MyData(Private::Named)] {
                self.open(&written, &view, problems);
            }
            for action in [Action::Erase, Action::Forget, Action::StopNews, Action::EraseReminder] {
                self.follow(&written, &action, problems);
            }
        }
    }

    /// Checks what a report of a page leads to. One is enough: whichever page is reported,
    /// the outcome comes again under the same notice.
    fn see_report(&mut self, session: &Session, problems: &mut Problems) {
        let asked = self.open(session, &View::Report, problems);
        if let Some(report) = asked.aside.iter().flatten().next() {
            self.follow(session, &report.action, problems);
        }
    }

    /// Checks the outcome's reminder: the years, the months, and what each kind of month
    /// leads to. Its screens tell the page and the département, so once for both is enough.
    fn see_month(&mut self, session: &Session, outcome: &Screen, problems: &mut Problems) {
        let reminds = |screen: &Screen| screen.buttons().any(|button| button.action == Action::Show(View::CardYear));
        if !reminds(outcome) && !reminds(&self.draw(session, &View::Options)) {
            return;
        }
        let december = |years: i16| CardMonth::new(self.day.year().saturating_add(years), 12).map(Action::Remind);
        let (past, far, farther) = (december(-1), december(8), december(9));
        let now = CardMonth::of(self.day).map(Action::Remind);
        let Some(farther) = farther else { return };
        let reminded = self.follow(session, &farther, problems);
        let stored = reminded.reminder.as_ref().map(Reminder::encode);
        if stored.is_some_and(|stored| !self.seen_reminders.insert(stored)) {
            return;
        }
        for action in [&past, &now].into_iter().flatten() {
            self.follow(session, action, problems);
        }
        for action in [&past, &now, &far].into_iter().flatten() {
            self.follow(&reminded, action, problems);
        }
        self.open(session, &View::CardYear, problems);
        self.open(session, &View::CardMonth(self.day.year()), problems);
        self.open(&reminded, &View::CardYear, problems);
    }

    /// Checks a view, and every view that its buttons open; returns its screen.
    fn open(&mut self, session: &Session, view: &View, problems: &mut Problems) -> Screen {
        let screen = self.draw(session, view);
        let catalogue = self.context.catalogue;
        self.show(&screen, &|| name(catalogue, session, &view.to_string()), problems);
        for button in &screen.choices {
            if let Action::Show(next @ (View::Group { .. } | View::More(_) | View::NotMyCase(_))) = &button.action
                && next != view
            {
                self.open(session, next, problems);
            }
        }
        screen
    }

    /// Checks the screen that a tap leads to; returns the conversation after it.
    fn follow(&mut self, session: &Session, action: &Action, problems: &mut Problems) -> Session {
        let code = action.to_string();
        let step = step(self.context, session, self.tap(&code));
        let catalogue = self.context.catalogue;
        self.show(&step.screen, &|| name(catalogue, session, &code), problems);
        step.session
    }

    fn show(&mut self, screen: &Screen, name: &dyn Fn() -> String, problems: &mut Problems) {
        self.viewer.see(screen, &self.private, name, problems);
    }

    fn draw(&self, session: &Session, view: &View) -> Screen {
        let code = Action::Show(view.clone()).to_string();
        step(self.context, session, self.tap(&code)).screen
    }

    fn tap<'c>(&self, code: &'c str) -> Input<'c> {
        Input { event: Event::Tap(code), today: self.day, language_hint: None }
    }
}

/// Returns the messages that would name the private answers of a state. Where somebody
/// said nothing ("I'd rather not say") there is nothing to name.
fn private_answers(catalogue: &Catalogue, state: &WalkState) -> Vec<String> {
    let said = state.path.active.iter().chain(&state.path.implied);
    said.filter(|(question, answer)| *answer != Answer::Unknown && catalogue[*question].keeps_private(*answer))
        .map(|(question, answer)| messages::answer(catalogue, *question, *answer).id.into_string())
        .collect()
}

/// Returns how one comes to a screen: the code of its button, the place and the answers.
fn name(catalogue: &Catalogue, session: &Session, code: &str) -> String {
    let place = session.place(catalogue).map_or("no place".to_owned(), |place| place.code(catalogue));
    let answers = session.answers.known(catalogue).into_iter();
    let answers =
        answers.map(|(asked, answer)| format!(", {}={}", catalogue[asked].id, catalogue.answer_id(asked, answer)));
    format!("{code} in {place}{}", answers.collect::<String>())
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::{
        catalogue::{load, source::Files},
        check::judge::Judge,
        dialogue::{current_screen, walk::walk},
    };

    /// Walks a place on two days, between which a rule ends: on the second one each state
    /// that looks different is drawn, and most are not.
    #[test]
    fn what_looks_different_on_a_later_day_is_drawn_again() {
        let catalogue = load(&Files::repository_data()).unwrap();
        let locales = Locales::new(&Files::repository_locales()).unwrap();
        let today = date(2026, 11, 23);
        let later = catalogue.turning_days().into_iter().find(|day| *day > today).unwrap();
        let place = catalogue.place_with_code("76").unwrap();
        let mut screens = Screens::new(&catalogue, &locales, LinkStates::NONE, today, Judge::new(&locales));
        let mut problems = Problems::default();
        walk(&catalogue, place, today, &mut |state| screens.see(state, &mut problems));
        screens.turn_to(later);
        let context = screens.context;
        let (mut different, mut drawn, mut all) = (0, 0, 0);
        walk(&catalogue, place, later, &mut |state| {
            let before = screens.viewer.seen;
            screens.see(state, &mut problems);
            let is_drawn = screens.viewer.seen > before;
            let session = state.session(&catalogue);
            let looks = |day| current_screen(context, &session, day);
            let is_different = looks(today) != looks(later);
            assert!(is_drawn || !is_different, "{:?}", state.answers);
            different += usize::from(is_different);
            drawn += usize::from(is_drawn);
            all += 1;
        });
        assert!(0 < different && drawn < all / 2, "{different} different, {drawn} of {all} drawn");
    }

    #[test]
    fn a_screen_that_is_much_longer_than_the_french_is_told() {
        let catalogue = load(&Files::repository_data()).unwrap();
        let mut files = Files::repository_locales();
        let path = "es/help.ftl";
        let text = files.get(path).unwrap().to_owned();
        let longer = format!("stuck-letters ={} ", " una palabra".repeat(150));
        files.insert(path, text.replacen("stuck-letters = ", &longer, 1));
        let locales = Locales::new(&files).unwrap();
        let place = catalogue.place_with_code("01").unwrap();
        let today = date(2026, 11, 23);
        let mut screens = Screens::new(&catalogue, &locales, LinkStates::NONE, today, Judge::new(&locales));
        let mut is_first = true;
        walk(&catalogue, place, today, &mut |state| {
            if std::mem::take(&mut is_first) {
                screens.see(state, &mut Problems::default());
            }
        });
        let told: Vec<&str> = screens.viewer.longer["es"].iter().map(|(_, name)| name.as_str()).collect();
        assert!(!told.is_empty() && told.iter().all(|name| name.starts_with("st:")), "{told:?}");
        assert_eq!(screens.viewer.longer.len(), 1, "{:?}", screens.viewer.longer);
    }
}
