//! Shows the same dialogue in a terminal: choices by letter, readable without colour and
//! through a pipe. It decides nothing, and keeps nothing when it ends.

mod paint;

use std::io::{BufRead, Read, Write};

use jiff::civil::Date;

use crate::{
    dialogue::{Action, Button, Context, Event, Input, Screen, Session, Step, View, button_for_label, step},
    locale::Locale,
};

pub use paint::paint;

/// Limits the bytes of a line that are read; the rest of it is passed over.
const LONGEST_LINE: u64 = 64 * 1024;

/// Says how the terminal is used.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Typing {
    /// Somebody types: a prompt is shown.
    Live,
    /// A pipe brings the input: it is written again, so that it reads as a conversation.
    Piped,
}

/// Talks until the end of the input, or `/quit`.
///
/// # Errors
/// Fails when `input` can't be read or `output` can't be written.
pub fn converse(
    context: Context<'_>,
    language: Option<&str>,
    today: Date,
    typing: Typing,
    mut input: impl BufRead,
    mut output: impl Write,
) -> std::io::Result<()> {
    let mut talk = Talk::begin(context, language, today);
    talk.show(&mut output)?;
    loop {
        match typing {
            Typing::Live => {
                write!(output, "> ")?;
                output.flush()?;
            }
            Typing::Piped => {}
        }
        let Some(line) = read_line(&mut input)? else { return Ok(()) };
        if typing == Typing::Piped {
            writeln!(output, "> {line}\n")?;
        }
        if line.trim() == "/quit" {
            return Ok(());
        }
        talk.hear(&line);
        talk.show(&mut output)?;
    }
}

struct Talk<'a> {
    context: Context<'a>,
    hint: Option<&'a str>,
    today: Date,
    session: Session,
    screen: Screen,
    language: String,
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
        let Step { session, screen, language, placement: _, puts_position_away: _, counted: _ } =
            step(self.context, &self.session, input);
        self.session = session;
        self.screen = screen;
        self.language = language;
    }

    /// Returns the code of the button that a line names, by its letter or its label.
    fn code_for(&self, line: &str) -> Option<String> {
        let mut letters = line.trim().chars();
        let by_letter = match (letters.next(), letters.next()) {
            (Some(letter), None) => self
                .screen
                .buttons()
                .zip(paint::LETTERS.chars())
                .find(|(_, own)| letter.to_ascii_lowercase() == *own)
                .map(|(button, _)| button),
            _ => None,
        };
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
        let tag = line.trim().strip_prefix("/language ")?.trim();
        let is_tag = tag.chars().all(|c| c.is_ascii_alphanumeric() || c == '-');
        self.screen.navigation.iter().filter(|_| is_tag).find_map(|button| {
            let Action::Show(View::Languages(view)) = &button.action else { return None };
            Some(Action::Language { language: tag.to_owned(), view: View::clone(view) }.to_string())
        })
    }

    fn locale(&self) -> &'a Locale {
        self.context.locales.negotiate(Some(&self.language))
    }

    fn show(&self, output: &mut impl Write) -> std::io::Result<()> {
        paint(&self.screen, self.locale(), output)?;
        output.flush()
    }
}

fn read_line(input: &mut impl BufRead) -> std::io::Result<Option<String>> {
    let mut bytes = Vec::new();
    let read = input.by_ref().take(LONGEST_LINE).read_until(b'\n', &mut bytes)?;
    if read == 0 {
        return Ok(None);
    }
    if bytes.last() != Some(&b'\n') {
        input.skip_until(b'\n')?;
    }
    let line = String::from_utf8_lossy(&bytes);
    // Control characters have no business on somebody's screen.
    Ok(Some(line.chars().filter(|c| !c.is_control()).collect()))
}
