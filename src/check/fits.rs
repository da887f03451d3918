//! Every screen in every language fits Telegram's limits and has a way back.

use jiff::civil::Date;

use crate::{
    catalogue::{Catalogue, problem::Problems},
    dialogue::{
        Action, Block, Event, Input, Keeping, MOST_CHOICES, Private, Screen, Session, View, World, step, walk::State,
    },
    locale::{Locale, Locales},
};

/// Bot API, `sendMessage`: 1-4096 UTF-16 units after entities.
const MOST_TEXT: usize = 4096;
/// Bot API, `callback_data`: 1-64 bytes.
const MOST_CODE: usize = 64;
/// Any number of days will do: a long one.
const LONGEST_KEEPING: u16 = 9999;
/// A label longer than this is cut on an old phone.
const MOST_LABEL: usize = 120;
/// Short buttons of one row, and the longest label that shows in a third of an old phone's width.
const MOST_ASIDE: usize = 3;
const MOST_SHORT_LABEL: usize = 16;

/// Draws the screens of every state.
pub(super) struct Screens<'a> {
    world: World<'a>,
    day: Date,
    /// Screens drawn, each language counted.
    pub seen: usize,
    /// The longest text, in UTF-16 units.
    pub longest: usize,
}

impl<'a> Screens<'a> {
    pub fn new(catalogue: &'a Catalogue, locales: &'a Locales, day: Date) -> Self {
        Self { world: World { catalogue, locales, keeping: Keeping::Days(LONGEST_KEEPING) }, day, seen: 0, longest: 0 }
    }

    pub fn see(&mut self, state: &State, problems: &mut Problems) {
        let session = state.session(self.world.catalogue);
        self.open(&session, &View::Current, problems);
        if state.path.active.is_empty() {
            let languages = View::Languages(Box::new(View::Current));
            for view in [
                View::Where,
                View::AskPosition,
                View::Urgent,
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
        }
        if state.is_outcome() {
            let card = (i32::from(self.day.year()) + 1).try_into().unwrap_or(i16::MAX);
            for view in [View::Recap, View::Share, View::MyData(Private::Named), View::CardYear, View::CardMonth(card)]
            {
                self.open(&session, &view, problems);
            }
        }
    }

    /// Draws a view and every view that its buttons open.
    fn open(&mut self, session: &Session, view: &View, problems: &mut Problems) {
        let screen = self.draw(session, view);
        for locale in self.world.locales.iter() {
            self.seen += 1;
            self.longest = self.longest.max(units(&screen, locale));
            for fault in faults(&screen, locale) {
                problems.in_file(&format!("{}/", locale.name), format!("a screen {fault}: {}", name(session, view)));
            }
        }
        for button in &screen.choices {
            if let Action::Show(next @ (View::Group { .. } | View::More(_) | View::NotMyCase(_))) = &button.action
                && next != view
            {
                self.open(session, next, problems);
            }
        }
    }

    fn draw(&self, session: &Session, view: &View) -> Screen {
        let code = Action::Show(view.clone()).to_string();
        let input = Input { event: Event::Tap(&code), today: self.day, language_hint: None };
        step(self.world, session, input).screen
    }
}

fn name(session: &Session, view: &View) -> String {
    format!("{view} at {}", session.encode())
}

fn units(screen: &Screen, locale: &Locale) -> usize {
    screen.text(locale).encode_utf16().count()
}

/// What keeps a screen from being shown.
pub fn faults(screen: &Screen, locale: &Locale) -> Vec<String> {
    let mut faults = Vec::new();
    let length = units(screen, locale);
    if length == 0 || length > MOST_TEXT {
        faults.push(format!("has {length} UTF-16 units, Telegram takes 1 to {MOST_TEXT}"));
    }
    if screen.choices.len() > MOST_CHOICES {
        faults.push(format!("has {} choices, more than {MOST_CHOICES}", screen.choices.len()));
    }
    if screen.navigation.is_empty() {
        faults.push("has no way back".to_owned());
    }
    let to_urgent = Action::Show(View::Urgent);
    let is_urgent = matches!(screen.blocks.first(), Some(Block::Warning(_)));
    if !is_urgent && !screen.navigation.iter().any(|button| button.action == to_urgent) {
        faults.push("has no way to the urgent screen".to_owned());
    }
    for button in screen.buttons() {
        let code = button.action.to_string();
        if code.len() > MOST_CODE || Action::parse(&code).as_ref() != Some(&button.action) {
            faults.push(format!("has the button `{code}`, which does not fit {MOST_CODE} bytes or does not read back"));
        }
        let label = locale.text(&button.label);
        let units = label.chars().count();
        if units == 0 || units > MOST_LABEL {
            faults.push(format!("has the label `{label}` of {units} characters"));
        }
    }
    for row in &screen.aside {
        let long =
            row.iter().map(|button| locale.text(&button.label)).find(|label| label.chars().count() > MOST_SHORT_LABEL);
        if row.len() > MOST_ASIDE || long.is_some() {
            faults.push(format!("has a row of {} short buttons, among them `{}`", row.len(), long.unwrap_or_default()));
        }
    }
    for link in screen.all_links() {
        if !link.url.starts_with("https://") || link.url.chars().any(|c| matches!(c, '\u{2066}'..='\u{2069}')) {
            faults.push(format!("has the address `{}`", link.url));
        }
    }
    faults
}
