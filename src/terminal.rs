//! Shows the same dialogue in a terminal: choices by letter, what is on every screen by a key
//! of its own, readable without colour and through a pipe. It decides nothing, and keeps
//! nothing when it ends.

mod keys;
mod visual_order;
mod layout;
mod paint;
mod typing;

use std::io::Write;

use jiff::civil::Date;

use self::keys::{FixedKey, button_with_key, numbered_choice};
use crate::{
    dialogue::{
        Action, Button, Context, Event, Input, Screen, Session, Step, TypedCommand, View, button_for_label, messages,
        step,
    },
    fold::words,
    locale::{Locale, Message},
};

pub use layout::{Layout, LineOrder};
pub use paint::paint;
pub use typing::{EditedLines, LineSource, PipedLines, ShownLines};

/// Talks until the end of the input, or until somebody says that they leave.
///
/// # Errors
/// Fails when `lines` can't be read or `output` can't be written.
pub fn converse(
    context: Context<'_>,
    language: Option<&str>,
    today: Date,
    lines: &mut impl LineSource,
    layout: &dyn Fn() -> Layout,
    mut output: impl Write,
) -> std::io::Result<()> {
    let mut talk = Talk::begin(context, language, today);
    loop {
        paint(&talk.screen, talk.screen_locale(), layout(), &mut output)?;
        output.flush()?;
        let Some(line) = lines.next_line(&mut output)? else { return Ok(()) };
        if talk.leaves(&line) {
            return Ok(());
        }
        talk.hear(&line);
        if talk.has_erased() {
            lines.forget();
        }
    }
}

struct Talk<'a> {
    context: Context<'a>,
    hint: Option<&'a str>,
    today: Date,
    session: Session,
    screen: Screen,
    language: String,
    worded_in: String,
}

impl<'a> Talk<'a> {
    fn begin(context: Context<'a>, hint: Option<&'a str>, today: Date) -> Self {
        let mut talk = Self {
            context,
            hint,
            today,
            session: Session::default(),
            screen: Screen::default(),
            language: String::new(),
            worded_in: String::new(),
        };
        talk.step(Event::Text("/start"));
        talk
    }

    fn hear(&mut self, line: &str) {
        match self.code_for(line) {
            Some(code) => self.step(Event::Tap(&code)),
            None => self.step(Event::Text(line)),
        }
    }

    fn step(&mut self, event: Event<'_>) {
        let input = Input { event, today: self.today, language_hint: self.hint };
        let Step { session, screen, language, worded_in, placement: _, puts_position_away: _, forgets: _, counted: _ } =
            step(self.context, &self.session, input);
        self.session = session;
        self.screen = screen;
        self.language = language;
        self.worded_in = worded_in;
    }

    /// Returns whether a line says that the conversation is over. No place is called so.
    fn leaves(&self, line: &str) -> bool {
        let said = words(line);
        let says = |locale: &Locale| {
            locale.text(&Message::new(messages::TYPED_QUIT)).split([',', '،']).any(|word| words(word) == said)
        };
        matches!(said.as_slice(), [word] if word == "quit" || word == "exit")
            || !said.is_empty() && self.context.locales.iter().any(says)
    }

    /// Returns whether the last thing that happened was that answers were erased.
    fn has_erased(&self) -> bool {
        let told = [messages::NOTICE_ERASED, messages::NOTICE_FORGOTTEN];
        self.screen.blocks.first().is_some_and(|first| told.iter().any(|id| first.says(id)))
    }

    /// Returns the code of the button that a line names, by its key or its label.
    fn code_for(&self, line: &str) -> Option<String> {
        if let Some(key) = FixedKey::typed(line) {
            return Some(key.action(&self.screen).to_string());
        }
        let by_letter = button_with_key(&self.screen, line).or_else(|| numbered_choice(&self.screen, line));
        let by_label = || {
            let choices: Vec<Button> = self.screen.choices.iter().cloned().chain(self.in_groups()).collect();
            let is_urgent = self.context.catalogue.alarms.raised_by(line).is_some();
            button_for_label(choices.iter(), self.locale(), line).filter(|_| !is_urgent).cloned()
        };
        self.language_here(line)
            .or_else(|| by_letter.cloned().or_else(by_label).map(|button| button.action.to_string()))
    }

    /// Returns the choices of the groups on screen, which may be named without opening
    /// them.
    fn in_groups(&self) -> Vec<Button> {
        let groups =
            self.screen.choices.iter().filter(|button| matches!(button.action, Action::Show(View::Group { .. })));
        groups
            .flat_map(|button| {
                let code = button.action.to_string();
                let input = Input { event: Event::Tap(&code), today: self.today, language_hint: self.hint };
                step(self.context, &self.session, input).screen.choices
            })
            .collect()
    }

    /// Returns the code for `/language ar`, which keeps the view, as the button does.
    fn language_here(&self, line: &str) -> Option<String> {
        let command = TypedCommand::read(line).filter(|command| command.name() == "language")?;
        let tag = command.rest();
        let is_tag = !tag.is_empty() && tag.chars().all(|c| c.is_ascii_alphanumeric() || c == '-');
        self.screen.navigation.iter().filter(|_| is_tag).find_map(|button| {
            let Action::Show(View::Languages(view, _)) = &button.action else { return None };
            Some(Action::Language { language: tag.into(), view: View::clone(view) }.to_string())
        })
    }

    fn screen_locale(&self) -> &'a Locale {
        self.context.locales.named(&self.worded_in).unwrap_or_else(|| self.locale())
    }

    fn locale(&self) -> &'a Locale {
        self.context.locales.negotiate(Some(&self.language))
    }
}
