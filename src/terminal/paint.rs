//! Lays a screen out in lines. Colours are ANSI; the stream that is written to takes them
//! out where they are not wanted.

use std::io::{Result, Write};

use anstyle::{AnsiColor, Style};

use super::{
    keys::keys,
    layout::{Layout, LineFiller, LinePiece, Marked, ReadyLine},
};
use crate::{
    dialogue::{Block, Button, CardText, Screen, messages},
    locale::{Locale, Message},
};

const PLAIN: Style = Style::new();
const BOLD: Style = Style::new().bold();
const DIM: Style = Style::new().dimmed();
const WARNING: Style = AnsiColor::Yellow.on_default().bold();
const LINK: Style = AnsiColor::Cyan.on_default().underline();
const LETTER: Style = AnsiColor::Green.on_default().bold();

/// Counts the columns that buttons stand in from the side.
const BUTTON_INDENT: usize = 2;
/// Counts the columns that what belongs to a card stands in.
const CARD_INDENT: usize = 3;

/// Writes a screen in lines.
///
/// # Errors
/// Fails when `output` can't be written.
pub fn paint(screen: &Screen, locale: &Locale, layout: Layout, output: &mut impl Write) -> Result<()> {
    let mut page = Page { lines: LineFiller::new(layout, locale.is_right_to_left()), locale, output };
    for block in screen.blocks.iter().filter(|block| block.is_said_in(locale)) {
        page.block(block)?;
    }
    if screen.position_button.is_some() {
        page.paragraph(PLAIN, 0, &Message::new(messages::POSITION_IN_NUMBERS))?;
        page.end()?;
    }
    for link in &screen.links {
        page.link(0, &link.label, &link.url)?;
    }
    if !screen.links.is_empty() {
        page.end()?;
    }
    let mut keys = keys(screen).into_iter();
    for (button, key) in screen.choices.iter().zip(keys.by_ref()) {
        let lines = page.lines.marked(&page.button(button, key), BUTTON_INDENT);
        page.write(PLAIN, LETTER, lines)?;
    }
    for row in screen.aside.iter().chain([&screen.navigation]) {
        let row: Vec<Marked> = row.iter().zip(keys.by_ref()).map(|(button, key)| page.button(button, key)).collect();
        let lines = page.lines.row(&row, BUTTON_INDENT);
        page.write(PLAIN, LETTER, lines)?;
    }
    page.end()
}

struct Page<'a, W> {
    lines: LineFiller,
    locale: &'a Locale,
    output: &'a mut W,
}

impl<W: Write> Page<'_, W> {
    fn button(&self, button: &Button, key: char) -> Marked {
        Marked { mark: format!("{key})"), text: self.locale.text(&button.label) }
    }

    fn end(&mut self) -> Result<()> {
        writeln!(self.output)
    }

    fn write(&mut self, text: Style, mark: Style, lines: Vec<ReadyLine>) -> Result<()> {
        for ReadyLine(pieces) in lines {
            for piece in pieces {
                match piece {
                    LinePiece::Mark(sign) => write!(self.output, "{mark}{sign}{mark:#}")?,
                    LinePiece::Text(said) => write!(self.output, "{text}{said}{text:#}")?,
                }
            }
            self.end()?;
        }
        Ok(())
    }

    fn paragraph(&mut self, style: Style, indent: usize, message: &Message) -> Result<()> {
        let lines = self.lines.paragraph(&self.locale.text(message), indent);
        self.write(style, style, lines)
    }

    fn block(&mut self, block: &Block) -> Result<()> {
        let (style, message) = match block {
            Block::Notice(message) | Block::Warning(message) => (WARNING, message),
            Block::Recap(message) => (DIM, message),
            Block::Question(message) | Block::Heading(message) => (BOLD, message),
            Block::Text(message) | Block::NotIn(_, message) => (PLAIN, message),
            Block::Card(card) => return self.card(card),
            Block::Share(payload) => return writeln!(self.output, "{BOLD}/start {payload}{BOLD:#}\n"),
        };
        self.paragraph(style, 0, message)?;
        self.end()
    }

    fn card(&mut self, card: &CardText) -> Result<()> {
        let head = Marked { mark: format!("{}.", card.number), text: self.locale.text(&card.label) };
        let lines = self.lines.marked(&head, 0);
        self.write(BOLD, BOLD, lines)?;
        for line in std::iter::once(&card.title).chain(&card.lines) {
            self.paragraph(PLAIN, CARD_INDENT, line)?;
        }
        if let Some(link) = &card.link {
            self.link(CARD_INDENT, &link.label, &link.url)?;
        }
        self.end()
    }

    /// Writes what opens and its address, which stays whole.
    fn link(&mut self, indent: usize, label: &Message, url: &str) -> Result<()> {
        let label = Marked { mark: "↗".to_owned(), text: self.locale.text(label) };
        if self.lines.has_room(indent, &label, url) {
            let space = " ".repeat(indent);
            return writeln!(self.output, "{space}{} {}  {LINK}{url}{LINK:#}", label.mark, label.text);
        }
        let lines = self.lines.marked(&label, indent);
        self.write(PLAIN, PLAIN, lines)?;
        writeln!(self.output, "{LINK}{url}{LINK:#}")
    }
}
