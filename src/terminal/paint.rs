//! Lays a screen out in lines. Colours are ANSI; the stream that is written to takes them
//! out where they are not wanted.

use std::io::{Result, Write};

use anstyle::{AnsiColor, Style};

use crate::{
    dialogue::{Block, Button, CardText, Screen, messages},
    locale::{Locale, Message},
};

/// Lists what is typed to choose, in the order of the buttons.
pub(super) const LETTERS: &str = "abcdefghijklmnopqrstuvwxyz";

const BOLD: Style = Style::new().bold();
const DIM: Style = Style::new().dimmed();
const WARNING: Style = AnsiColor::Yellow.on_default().bold();
const LINK: Style = AnsiColor::Cyan.on_default().underline();
const LETTER: Style = AnsiColor::Green.on_default().bold();

/// Writes a screen in lines.
///
/// # Errors
/// Fails when `output` can't be written.
pub fn paint(screen: &Screen, locale: &Locale, output: &mut impl Write) -> Result<()> {
    for block in &screen.blocks {
        self::block(block, locale, output)?;
    }
    if screen.position_button.is_some() {
        writeln!(output, "{}\n", locale.text(&Message::new(messages::POSITION_IN_NUMBERS)))?;
    }
    for link in &screen.links {
        writeln!(output, "↗ {}  {LINK}{}{LINK:#}", locale.text(&link.label), link.url)?;
    }
    if !screen.links.is_empty() {
        writeln!(output)?;
    }
    let mut letters = LETTERS.chars();
    for (button, letter) in screen.choices.iter().zip(letters.by_ref()) {
        writeln!(output, "  {}", choice(button, letter, locale))?;
    }
    for row in screen.aside.iter().chain([&screen.navigation]) {
        let row: Vec<String> =
            row.iter().zip(letters.by_ref()).map(|(button, letter)| choice(button, letter, locale)).collect();
        writeln!(output, "  {}", row.join("   "))?;
    }
    writeln!(output)
}

fn choice(button: &Button, letter: char, locale: &Locale) -> String {
    format!("{LETTER}{letter}{LETTER:#}) {}", locale.text(&button.label))
}

fn block(block: &Block, locale: &Locale, output: &mut impl Write) -> Result<()> {
    let styled = |style: Style, message: &Message, output: &mut _| {
        let output: &mut dyn Write = output;
        for line in locale.text(message).lines() {
            writeln!(output, "{style}{line}{style:#}")?;
        }
        writeln!(output)
    };
    match block {
        Block::Notice(message) | Block::Warning(message) => styled(WARNING, message, output),
        Block::Recap(message) => styled(DIM, message, output),
        Block::Question(message) | Block::Heading(message) => styled(BOLD, message, output),
        Block::Text(message) => styled(Style::new(), message, output),
        Block::Card(card) => self::card(card, locale, output),
        Block::Share(payload) => writeln!(output, "{BOLD}/start {payload}{BOLD:#}\n"),
    }
}

fn card(card: &CardText, locale: &Locale, output: &mut impl Write) -> Result<()> {
    writeln!(output, "{BOLD}{}. {}{BOLD:#}", card.number, locale.text(&card.label))?;
    writeln!(output, "   {}", locale.text(&card.title))?;
    for line in &card.lines {
        for line in locale.text(line).lines() {
            writeln!(output, "   {line}")?;
        }
    }
    writeln!(output, "   ↗ {}  {LINK}{}{LINK:#}\n", locale.text(&card.link.label), card.link.url)
}
