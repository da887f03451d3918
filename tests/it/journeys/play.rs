//! Plays a journey in the real terminal: what is typed next is decided when the
//! terminal reads, by what it has shown so far.

use std::{
    cell::RefCell,
    io::{BufRead, Read, Result as IoResult, Write},
    mem,
    rc::Rc,
};

use guichet::{
    dialogue::Context,
    terminal::{Layout, PipedLines, converse},
};

use super::file::{Journey, Said, Screen, Turn};
use crate::context::context;

/// What the bot says: first, and after each turn. Otherwise what cannot be played.
pub fn screens(journey: &Journey) -> Result<Vec<Screen>, String> {
    let shown = Shown::default();
    let mut person =
        Person { journey, shown: shown.clone(), screens: Vec::new(), typing: Vec::new(), at: 0, stuck: None };
    let context = Context { retention: journey.retention, ..context() };
    let (mut lines, layout) = (PipedLines(&mut person), || Layout::Unbroken);
    converse(context, Some(&journey.language), journey.date, &mut lines, &layout, shown).unwrap();
    if let Some(problem) = person.stuck {
        return Err(problem);
    }
    let heard = person.screens.len();
    match journey.turns.get(heard.saturating_sub(1)) {
        Some(turn) if heard <= journey.turns.len() => {
            Err(told(journey, turn, "the conversation ends here: take it out"))
        }
        _ => Ok(person.screens),
    }
}

fn told(journey: &Journey, turn: &Turn, problem: &str) -> String {
    format!("{}:{}: {problem}", journey.path, turn.line)
}

/// What the terminal has written and nobody has read.
#[derive(Clone, Default)]
struct Shown(Rc<RefCell<Vec<u8>>>);

impl Write for Shown {
    fn write(&mut self, bytes: &[u8]) -> IoResult<usize> {
        self.0.borrow_mut().write(bytes)
    }

    fn flush(&mut self) -> IoResult<()> {
        Ok(())
    }
}

struct Person<'a> {
    journey: &'a Journey,
    shown: Shown,
    /// What was read, oldest first.
    screens: Vec<Screen>,
    /// The line that is being typed, and how much of it the terminal has.
    typing: Vec<u8>,
    at: usize,
    stuck: Option<String>,
}

impl Person<'_> {
    /// Reads the screen and decides on the next line; none at the end of the journey.
    fn next_line(&mut self) -> Option<String> {
        let shown = mem::take(&mut *self.shown.0.borrow_mut());
        let text = String::from_utf8(anstream::adapter::strip_bytes(&shown).into_vec()).unwrap();
        // The terminal writes first what it was told.
        let told_before = usize::from(!self.screens.is_empty());
        let lines: Vec<&str> = text.lines().skip(told_before).map(str::trim_end).collect();
        let from = lines.iter().position(|line| !line.is_empty()).unwrap_or(0);
        let until = lines.iter().rposition(|line| !line.is_empty()).map_or(0, |last| last + 1);
        let screen: Screen = lines[from..until].iter().map(|line| (*line).to_owned()).collect();
        let turn = self.journey.turns.get(self.screens.len());
        if let Some(line) = screen.iter().find(|line| line.starts_with(['>', '#'])) {
            self.stuck = Some(format!("{}: the bot says `{line}`, which a file cannot hold", self.journey.path));
            return None;
        }
        let line = turn.and_then(|turn| match &turn.said {
            Said::Typed(text) => Some(text.clone()),
            Said::Tapped(label) => match letter(&screen, label) {
                Ok(letter) => Some(letter.to_string()),
                Err(problem) => {
                    self.stuck = Some(told(self.journey, turn, &problem));
                    None
                }
            },
        });
        self.screens.push(screen);
        line
    }
}

impl BufRead for Person<'_> {
    fn fill_buf(&mut self) -> IoResult<&[u8]> {
        if self.at == self.typing.len() {
            self.at = 0;
            self.typing = self.next_line().map(|line| format!("{line}\n").into_bytes()).unwrap_or_default();
        }
        Ok(&self.typing[self.at..])
    }

    fn consume(&mut self, bytes: usize) {
        self.at += bytes;
    }
}

impl Read for Person<'_> {
    fn read(&mut self, into: &mut [u8]) -> IoResult<usize> {
        let read = self.fill_buf()?.read(into)?;
        self.consume(read);
        Ok(read)
    }
}

/// The letter of a button, or which buttons there are.
fn letter(screen: &Screen, label: &str) -> Result<char, String> {
    let buttons = buttons(screen);
    let same = |own: &str| own == label || !bare(label).is_empty() && bare(own) == bare(label);
    let called: Vec<char> = buttons.iter().filter(|(_, own)| same(own)).map(|(letter, _)| *letter).collect();
    match called[..] {
        [letter] => Ok(letter),
        [] => {
            let labels: Vec<String> = buttons.iter().map(|(_, label)| format!("  [{label}]")).collect();
            Err(format!("no button is called `[{label}]`; write one of those on the screen:\n{}", labels.join("\n")))
        }
        _ => Err(format!("several buttons are called `[{label}]`: write the letter instead, as in `> {}`", called[0])),
    }
}

/// What tells labels apart: pictures, punctuation and spaces may be left out.
fn bare(label: &str) -> String {
    label.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

/// The keys of what is on every screen, in the row of navigation.
const FIXED: [char; 5] = ['<', '0', '*', '!', '?'];

/// The buttons of a screen as the terminal paints them: `  a) one   <) another`, in its last lines.
fn buttons(screen: &Screen) -> Vec<(char, &str)> {
    let from = screen.iter().rposition(String::is_empty).map_or(0, |empty| empty + 1);
    let mut letters = ('a'..='z').peekable();
    let mut buttons = Vec::new();
    for line in &screen[from..] {
        let mut row = line.strip_prefix("  ");
        while let Some(rest) = row {
            let Some((mark, label)) = rest.split_once(") ") else { break };
            let mut signs = mark.chars();
            let (Some(key), None) = (signs.next(), signs.next()) else { break };
            if letters.peek() == Some(&key) {
                letters.next();
            } else if !FIXED.contains(&key) {
                break;
            }
            let next = FIXED.into_iter().chain(letters.peek().copied()).map(|key| format!("   {key}) "));
            let (label, after) = match next.filter_map(|next| label.find(&next)).min() {
                Some(at) => (&label[..at], Some(label[at..].trim_start())),
                None => (label, None),
            };
            buttons.push((key, label));
            row = after;
        }
    }
    buttons
}
