//! Checks that every screen in every language fits Telegram's limits and has a way back.

use std::collections::{BTreeSet, HashMap, HashSet};

use jiff::civil::Date;

use super::measure;
use crate::{
    catalogue::{Answer, CaseIx, Catalogue, LinkStates, Place, QuestionIx, problem::Problems, question::URGENT_GROUP},
    dialogue::{
        Action, Block, ButtonRow, CardMonth, Context, Event, Input, MOST_CHOICES, Private, Reminder, Retention, Screen,
        Session, View, messages, reminder_screen, step, walk::WalkState,
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
/// Limits the buttons below an outcome.
const MOST_BUTTONS: usize = 8;
/// Limits the rows of buttons below an outcome.
const MOST_OUTCOME_ROWS: usize = 7;

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
    /// Is the greatest number of buttons below an outcome.
    pub most_buttons: usize,
    /// Sees every screen that is drawn.
    #[cfg(test)]
    pub watch: Option<Watcher<'a>>,
}

/// Is called with every screen that is drawn.
#[cfg(test)]
type Watcher<'a> = Box<dyn FnMut(&Screen) + 'a>;

impl<'a> Screens<'a> {
    pub fn new(catalogue: &'a Catalogue, locales: &'a Locales, links: &'a LinkStates, day: Date) -> Self {
        Self {
            context: Context { links, ..Context::new(catalogue, locales, Retention::Days(LONGEST_KEEPING)) },
            wordings: locales.iter().map(Wording::new).collect(),
            first_day: day,
            day,
            closed: Vec::new(),
            seen_states: HashSet::new(),
            seen_reminders: HashSet::new(),
            private: Vec::new(),
            seen: 0,
            longest: 0,
            most_buttons: 0,
            #[cfg(test)]
            watch: None,
        }
    }

    /// Returns for each language the height of the highest outcome, in pixels, from its first
    /// page's first line to the end of its button.
    pub fn heights(&self) -> Vec<(String, u32)> {
        self.wordings.iter().map(|wording| (wording.locale.name.clone(), wording.highest)).collect()
    }

    /// Returns how many labels there are in all languages, and those that are cut.
    pub fn labels(&self) -> (usize, BTreeSet<String>) {
        let labels = || self.wordings.iter().flat_map(|wording| &wording.labels);
        let cut = labels().filter(|((label, _), readable)| label != *readable);
        (labels().count(), cut.map(|((label, _), _)| label.clone()).collect())
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
            let languages = |page| View::Languages(Box::new(View::Current), page);
            let papers = self.context.catalogue.papers.iter().map(|paper| View::Paper(paper.id.to_string()));
            for view in papers.chain([
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
            for view in [View::Recap, View::Options, View::Share, View::MyData(Private::Named)] {
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
        #[cfg(test)]
        if let Some(watch) = &mut self.watch {
            watch(screen);
        }
        // What the recap keeps private is named nowhere else on the screen.
        for id in self.private.iter().filter(|id| screen.blocks.iter().any(|block| block.says(id))) {
            problems.in_file("questions.toml", format!("a screen names the private answer `{id}`: {}", name()));
        }
        if is_outcome(screen) {
            self.most_buttons = self.most_buttons.max(screen.rows().map(|row| in_row(&row)).sum());
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
    /// Holds how many lines each text takes, plain and in bold.
    lines: [HashMap<String, u32>; 2],
    /// Holds what can be read of every label, by how many share its row.
    labels: HashMap<(String, usize), String>,
    /// Is the height of the highest outcome, in pixels.
    highest: u32,
}

impl<'a> Wording<'a> {
    pub fn new(locale: &'a Locale) -> Self {
        Self { locale, known: HashMap::new(), lines: Default::default(), labels: HashMap::new(), highest: 0 }
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
        if screen.navigation.is_empty() {
            screen_problems.push("has no way back".to_owned());
        }
        let ways_to_urgent = screen.buttons().filter(|button| leads_to_urgent(&button.action)).count();
        let is_urgent = matches!(screen.blocks.first(), Some(Block::Warning(_)));
        if ways_to_urgent > 1 || !is_urgent && ways_to_urgent == 0 {
            screen_problems.push(format!("has {ways_to_urgent} ways to the urgent screen"));
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
        self.examine_labels(screen, &mut screen_problems);
        if is_outcome(screen) {
            self.examine_outcome(screen, &mut screen_problems);
        }
        self.examine_cards(screen, &mut screen_problems);
        for link in screen.all_links() {
            if !link.url.starts_with("https://") || link.url.chars().any(|c| matches!(c, '\u{2066}'..='\u{2069}')) {
                screen_problems.push(format!("has the address `{}`", link.url));
            }
        }
        (length, screen_problems)
    }

    /// Compares what can be read of the labels: two that differ must do so there as well.
    fn examine_labels(&mut self, screen: &Screen, problems: &mut Vec<String>) {
        let mut seen: Vec<(String, String)> = Vec::new();
        for row in screen.rows() {
            let in_row = in_row(&row);
            let labels: Vec<String> = match row {
                ButtonRow::Card(number, link) => vec![format!("{number}. {}", self.label(&link.label))],
                ButtonRow::Link(link) => vec![self.label(&link.label)],
                ButtonRow::Copies(number, copies) => {
                    let number = number.map(|number| format!("{number}. ")).unwrap_or_default();
                    copies.iter().map(|copy| format!("{number}{}", self.label(&copy.label))).collect()
                }
                ButtonRow::CopyShare(_) => vec![self.label(&Message::new(messages::BUTTON_COPY_LINK))],
                ButtonRow::Share(_) => vec![self.label(&Message::new(messages::BUTTON_SEND_LINK))],
                ButtonRow::Buttons(buttons) => buttons.iter().map(|button| self.label(&button.label)).collect(),
            };
            for label in labels {
                let key = (label.clone(), in_row);
                let readable = self.labels.entry(key).or_insert_with(|| measure::readable(&label, in_row)).clone();
                if in_row > 1 && readable != label {
                    problems.push(format!("has the label `{label}` in a row of {in_row}, where it is cut"));
                }
                let alike = seen.iter().find(|(other, shown)| *shown == readable && *other != label);
                if let Some((other, _)) = alike {
                    problems.push(format!("has the labels `{other}` and `{label}`, which are cut before they differ"));
                }
                seen.push((label, readable));
            }
        }
    }

    /// Compares the cards of a screen: what each is for must be said in different words, and
    /// their numbers must be no others'.
    fn examine_cards(&mut self, screen: &Screen, problems: &mut Vec<String>) {
        let mut labels: Vec<(String, &Message)> = Vec::new();
        let has_card = screen.blocks.iter().any(|block| matches!(block, Block::Card(_)));
        for block in &screen.blocks {
            let Block::Card(card) = block else {
                let message = block.sentence().filter(|_| has_card);
                let text = message.map(|message| self.label(message)).unwrap_or_default();
                if let Some(line) = text.lines().find(|line| is_numbered(line)) {
                    problems.push(format!("has the line `{line}` beside numbered pages"));
                }
                continue;
            };
            // What was only just imported waits for somebody who tells it apart.
            if card.lines.iter().any(|line| line.says(messages::CARD_REVIEW)) {
                continue;
            }
            let label = self.label(&card.label);
            if let Some((_, other)) = labels.iter().find(|(known, _)| *known == label) {
                let titles = (self.label(other), self.label(&card.title));
                problems.push(format!("has the label `{label}` on two cards, {} and {}", titles.0, titles.1));
            }
            labels.push((label, &card.title));
        }
    }

    /// Measures an outcome from its first page's first line to the end of its button, and
    /// counts its buttons.
    fn examine_outcome(&mut self, screen: &Screen, problems: &mut Vec<String>) {
        let rows: Vec<usize> = screen.rows().map(|row| in_row(&row)).collect();
        if rows.len() > MOST_OUTCOME_ROWS || rows.iter().sum::<usize>() > MOST_BUTTONS {
            problems.push(format!(
                "has {} buttons in {} rows, more than {MOST_BUTTONS} in {MOST_OUTCOME_ROWS}",
                rows.iter().sum::<usize>(),
                rows.len()
            ));
        }
        let height = self.height(screen);
        self.highest = self.highest.max(height);
        if height > measure::MOST_HEIGHT {
            problems.push(format!(
                "is {height} pixels high from its first page to the end of its button, more than {}",
                measure::MOST_HEIGHT
            ));
        }
    }

    /// Returns the height in pixels from the first page's first line to the end of its button.
    fn height(&mut self, screen: &Screen) -> u32 {
        let from_first_card = screen.blocks.iter().skip_while(|block| !matches!(block, Block::Card(_)));
        let mut lines = 0;
        for (nth, block) in from_first_card.enumerate() {
            lines += u32::from(nth > 0);
            lines += match block {
                Block::Card(card) => {
                    let label = format!("{}. {}", card.number, self.label(&card.label));
                    let rest: u32 = std::iter::once(&card.title)
                        .chain(&card.lines)
                        .map(|line| {
                            let line = self.label(line);
                            self.lines(line, false)
                        })
                        .sum();
                    self.lines(label, true) + rest
                }
                Block::Question(message) | Block::Heading(message) => {
                    let text = self.label(message);
                    self.lines(text, true)
                }
                Block::Notice(message)
                | Block::Recap(message)
                | Block::Text(message)
                | Block::Warning(message)
                | Block::NotIn(_, message) => {
                    let text = self.label(message);
                    self.lines(text, false)
                }
                Block::Share(_) => 2,
            };
        }
        lines * measure::LINE_HEIGHT + measure::FOOT_HEIGHT + measure::ROW_HEIGHT
    }

    fn lines(&mut self, text: String, bold: bool) -> u32 {
        let known = &mut self.lines[usize::from(bold)];
        if let Some(lines) = known.get(&text) {
            return *lines;
        }
        let lines = measure::lines(&text, bold);
        known.insert(text, lines);
        lines
    }
}

/// Returns whether a line begins with a number and a point.
fn is_numbered(line: &str) -> bool {
    let rest = line.trim_start_matches(is_mark).trim_start_matches(char::is_numeric);
    rest.len() < line.len() && rest.starts_with(['.', ')'])
}

/// Returns whether an action opens the urgent screen, or the choices that are urgent.
fn leads_to_urgent(action: &Action) -> bool {
    match action {
        Action::Show(View::Group { group, .. }) => group == URGENT_GROUP,
        Action::Show(View::Urgent) | Action::Below(View::Urgent) => true,
        _ => false,
    }
}

/// Returns whether a screen is an outcome, or pages beside it.
fn is_outcome(screen: &Screen) -> bool {
    screen.navigation.iter().any(|button| button.action == Action::Show(View::Options))
}

/// Returns how many buttons a row has.
fn in_row(row: &ButtonRow<'_>) -> usize {
    match row {
        ButtonRow::Card(..) | ButtonRow::CopyShare(_) | ButtonRow::Share(_) | ButtonRow::Link(_) => 1,
        ButtonRow::Copies(_, copies) => copies.len(),
        ButtonRow::Buttons(buttons) => buttons.len(),
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
        let mut screens = Screens::new(&catalogue, &locales, LinkStates::NONE, today);
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
