//! Checks that every screen in every language fits Telegram's limits and has a way back.

use std::collections::{HashMap, HashSet};

use jiff::civil::Date;

use crate::{
    catalogue::{Answer, CaseIx, Catalogue, Place, QuestionIx, problem::Problems},
    dialogue::{
        Action, Block, CardMonth, Context, Event, Input, MOST_CHOICES, Private, Reminder, Retention, Screen, Session,
        View, messages, reminder_screen, step, walk::WalkState,
    },
    fold::is_mark,
    locale::{Arg, Locale, Locales, Message},
};

/// Limits a text in UTF-16 units after entities (Bot API, `sendMessage`: 1-4096).
const MOST_TEXT: usize = 4096;
/// Limits a button's code in bytes (Bot API, `callback_data`: 1-64).
const MOST_CODE: usize = 64;
/// Stands for the days that data is kept: any number will do, so a long one.
const LONGEST_KEEPING: u16 = 9999;
/// Limits the characters of a label: a longer one is cut on an old phone.
const MOST_LABEL: usize = 120;
/// Limits the short buttons in a row.
const MOST_IN_ROW: usize = 3;
/// Limits the rows of short buttons: a year's months take four.
const MOST_ROWS: usize = 4;
/// Limits the characters of a label where three share a row: a longer one is cut.
const MOST_SHORT_LABEL: usize = 20;

/// Draws and checks the screens of every state, and what is the same in many states once.
pub(super) struct Screens<'a> {
    context: Context<'a>,
    wordings: Vec<Wording<'a>>,
    first_day: Date,
    day: Date,
    /// Holds the cases that were open on the first day and are not any more.
    closed: Vec<CaseIx>,
    /// Holds the states whose screens were checked, on this day or an earlier one.
    seen_states: HashSet<(Place, Vec<(QuestionIx, Answer)>)>,
    /// Holds the reminders whose screens were checked, in their stored form.
    seen_reminders: HashSet<String>,
    /// Names the answers of the state that is drawn which must stay private.
    private: Vec<String>,
    /// Counts the screens drawn, each in every language.
    pub seen: usize,
    /// Is the length of the longest text, in UTF-16 units.
    pub longest: usize,
}

impl<'a> Screens<'a> {
    pub fn new(catalogue: &'a Catalogue, locales: &'a Locales, day: Date) -> Self {
        Self {
            context: Context::new(catalogue, locales, Retention::Days(LONGEST_KEEPING)),
            wordings: locales.iter().map(Wording::new).collect(),
            first_day: day,
            day,
            closed: Vec::new(),
            seen_states: HashSet::new(),
            seen_reminders: HashSet::new(),
            private: Vec::new(),
            seen: 0,
            longest: 0,
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
        if !is_new && !self.has_changed(state) {
            return;
        }
        let session = state.session(self.context.catalogue);
        self.private = private_answers(self.context.catalogue, state);
        let current = self.open(&session, &View::Current, problems);
        self.open(&session, &View::MyData(Private::Unnamed), problems);
        self.private.clear();
        if state.path.active.is_empty() {
            let languages = View::Languages(Box::new(View::Current));
            for view in [
                View::Where,
                View::AskPosition,
                View::Urgent,
                View::Violence,
                View::Help,
                View::Privacy,
                View::PrivacyAtLength,
                View::Settings,
                View::News,
                View::MyData(Private::Unnamed),
                View::Share,
                languages,
            ] {
                self.open(&session, &view, problems);
                self.open(&Session::default(), &view, problems);
            }
            self.see_what_is_written(state, &session, problems);
        }
        if state.is_outcome() {
            for view in [View::Recap, View::Share, View::MyData(Private::Named)] {
                self.open(&session, &view, problems);
            }
            self.see_asides(&session, &current, problems);
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
            self.judge(&reminder_screen(self.context, &reminder, self.day), &|| page.id.to_string(), problems);
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

    /// Checks what the short buttons of an outcome lead to: the answers about news, and one
    /// report, since whichever page is reported, the outcome comes again under the same notice.
    fn see_asides(&mut self, session: &Session, outcome: &Screen, problems: &mut Problems) {
        let is_report = |action: &Action| matches!(action, Action::WrongPage { .. });
        let actions = || outcome.aside.iter().flatten().map(|button| &button.action);
        for action in actions().filter(|action| !is_report(action)).chain(actions().find(|action| is_report(action))) {
            self.follow(session, action, problems);
        }
    }

    /// Checks the outcome's reminder: the years, the months, and what each kind of month
    /// leads to. Its screens tell the page and the département, so once for both is enough.
    fn see_month(&mut self, session: &Session, outcome: &Screen, problems: &mut Problems) {
        if !outcome.choices.iter().any(|button| button.action == Action::Show(View::CardYear)) {
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
        self.judge(&screen, &|| name(session, view), problems);
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
        self.judge(&step.screen, &|| format!("{code} at {}", session.encode()), problems);
        step.session
    }

    fn judge(&mut self, screen: &Screen, name: &dyn Fn() -> String, problems: &mut Problems) {
        // What the recap keeps private is named nowhere else on the screen.
        for id in self.private.iter().filter(|id| screen.blocks.iter().any(|block| block.says(id))) {
            problems.in_file("questions.toml", format!("a screen names the private answer `{id}`: {}", name()));
        }
        for wording in &mut self.wordings {
            self.seen += 1;
            let (length, faults) = wording.examine(screen);
            self.longest = self.longest.max(length);
            for fault in faults {
                problems.in_file(&format!("{}/", wording.locale.name), format!("a screen {fault}: {}", name()));
            }
        }
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
        .map(|(question, answer)| messages::answer(catalogue, *question, *answer).id.into_owned())
        .collect()
}

fn name(session: &Session, view: &View) -> String {
    format!("{view} at {}", session.encode())
}

/// Words screens in one language, and most of their sentences once: the same cards and
/// buttons stand on thousands of screens.
pub struct Wording<'a> {
    locale: &'a Locale,
    known: HashMap<Message, String>,
}

impl<'a> Wording<'a> {
    pub fn new(locale: &'a Locale) -> Self {
        Self { locale, known: HashMap::new() }
    }

    /// Returns the length of a screen's text in UTF-16 units.
    pub fn length(&mut self, screen: &Screen) -> usize {
        screen.text_by(&mut |message, text| self.say(message, text)).encode_utf16().count()
    }

    /// Returns what keeps a screen from being shown, each as the end of a sentence.
    pub fn problems(&mut self, screen: &Screen) -> Vec<String> {
        self.examine(screen).1
    }

    /// Writes a sentence behind what is there.
    fn say(&mut self, message: &Message, text: &mut String) {
        // A sentence made of sentences, such as the recap, hardly comes again.
        if message.args.iter().any(|(_, arg)| matches!(arg, Arg::Message(_) | Arg::List(_))) {
            text.push_str(&self.locale.text(message));
        } else if let Some(known) = self.known.get(message) {
            text.push_str(known);
        } else {
            let worded = self.locale.text(message);
            text.push_str(&worded);
            self.known.insert(message.clone(), worded);
        }
    }

    fn label(&mut self, message: &Message) -> String {
        let mut label = String::new();
        self.say(message, &mut label);
        label
    }

    /// Returns the length of a screen's text in UTF-16 units, and its problems.
    fn examine(&mut self, screen: &Screen) -> (usize, Vec<String>) {
        let mut screen_problems = Vec::new();
        let length = self.length(screen);
        if length == 0 || length > MOST_TEXT {
            screen_problems.push(format!("has {length} UTF-16 units, Telegram takes 1 to {MOST_TEXT}"));
        }
        if screen.choices.len() > MOST_CHOICES {
            screen_problems.push(format!("has {} choices, more than {MOST_CHOICES}", screen.choices.len()));
        }
        if screen.aside.len() > MOST_ROWS || screen.aside.iter().any(|row| row.is_empty() || row.len() > MOST_IN_ROW) {
            let rows: Vec<usize> = screen.aside.iter().map(Vec::len).collect();
            screen_problems.push(format!("has rows of {rows:?} short buttons, more than {MOST_ROWS} of {MOST_IN_ROW}"));
        }
        for button in screen.aside.iter().flatten() {
            let label = self.label(&button.label);
            if label.chars().filter(|c| !is_mark(*c)).count() > MOST_SHORT_LABEL {
                screen_problems.push(format!(
                    "has the label `{label}`, longer than {MOST_SHORT_LABEL} characters in a row of several"
                ));
            }
        }
        if screen.navigation.is_empty() {
            screen_problems.push("has no way back".to_owned());
        }
        let to_urgent = [Action::Show(View::Urgent), Action::Below(View::Urgent)];
        let is_urgent = matches!(screen.blocks.first(), Some(Block::Warning(_)));
        if !is_urgent && !screen.navigation.iter().any(|button| to_urgent.contains(&button.action)) {
            screen_problems.push("has no way to the urgent screen".to_owned());
        }
        for button in screen.buttons() {
            let code = button.action.to_string();
            if code.len() > MOST_CODE || Action::parse(&code).as_ref() != Some(&button.action) {
                screen_problems.push(format!(
                    "has the button `{code}`, which does not fit {MOST_CODE} bytes or does not read back"
                ));
            }
            let label = self.label(&button.label);
            let units = label.chars().count();
            if units == 0 || units > MOST_LABEL {
                screen_problems.push(format!("has the label `{label}` of {units} characters"));
            }
        }
        for link in screen.all_links() {
            if !link.url.starts_with("https://") || link.url.chars().any(|c| matches!(c, '\u{2066}'..='\u{2069}')) {
                screen_problems.push(format!("has the address `{}`", link.url));
            }
        }
        (length, screen_problems)
    }
}

/// Returns what keeps a screen from being shown, each as the end of a sentence.
pub fn screen_problems(screen: &Screen, locale: &Locale) -> Vec<String> {
    Wording::new(locale).problems(screen)
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::{
        catalogue::{load, source::Files},
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
        let mut screens = Screens::new(&catalogue, &locales, today);
        let mut problems = Problems::default();
        walk(&catalogue, place, today, &mut |state| screens.see(state, &mut problems));
        screens.turn_to(later);
        let context = screens.context;
        let (mut different, mut drawn, mut all) = (0, 0, 0);
        walk(&catalogue, place, later, &mut |state| {
            let before = screens.seen;
            screens.see(state, &mut problems);
            let is_drawn = screens.seen > before;
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
}
