//! Judges whether a screen fits Telegram's limits and an old phone in a language, and has a
//! way back.

use std::collections::HashMap;

use super::measure;
use crate::{
    catalogue::question::URGENT_GROUP,
    dialogue::{Action, Block, ButtonRow, MOST_CHOICES, Screen, View, messages},
    fold::is_mark,
    locale::{Arg, Locale, Message},
};

/// Limits a text in UTF-16 units after entities (Bot API, `sendMessage`: 1-4096).
const MOST_TEXT: usize = 4096;
/// Limits a button's code in bytes (Bot API, `callback_data`: 1-64).
const MOST_CODE: usize = 64;
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

/// Holds how long a text is.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Size {
    /// Counts UTF-16 units, as Telegram does.
    pub units: usize,
    /// Counts the lines on an old phone, the empty ones between blocks included.
    pub lines: u32,
}

impl Size {
    /// Returns the size of two texts with an empty line between them.
    fn above(self, below: Self) -> Self {
        if self == Self::default() || below == Self::default() {
            return if self == Self::default() { below } else { self };
        }
        Self { units: self.units + 2 + below.units, lines: self.lines + 1 + below.lines }
    }
}

/// Words screens in one language, and most of their sentences once: the same cards and
/// buttons stand on thousands of screens.
pub struct Wording<'a> {
    pub(super) locale: &'a Locale,
    known: HashMap<Message, String>,
    /// Holds how many lines each text takes, plain and in bold.
    lines: [HashMap<String, u32>; 2],
    /// Holds what can be read of every label, by how many share its row.
    labels: HashMap<(String, usize), String>,
    /// Holds the last recap with its text: the screens of a state have the same.
    last_recap: Option<(Message, String)>,
    /// Is the height of the highest outcome, in pixels.
    pub(super) highest: u32,
}

impl<'a> Wording<'a> {
    pub fn new(locale: &'a Locale) -> Self {
        Self {
            locale,
            known: HashMap::new(),
            lines: Default::default(),
            labels: HashMap::new(),
            last_recap: None,
            highest: 0,
        }
    }

    /// Returns the length of a screen's text in UTF-16 units.
    pub fn length(&mut self, screen: &Screen) -> usize {
        self.size(screen.blocks.iter()).units
    }

    /// Returns how many lines a screen's text takes on an old phone.
    pub fn lines_of(&mut self, screen: &Screen) -> u32 {
        self.size(screen.blocks.iter()).lines
    }

    /// Returns the labels so far, and what can be read of each.
    pub(super) fn labels(&self) -> impl Iterator<Item = (&str, &str)> {
        self.labels.iter().map(|((label, _), readable)| (label.as_str(), readable.as_str()))
    }

    /// Returns what keeps a screen from being shown, each as the end of a sentence.
    pub fn problems(&mut self, screen: &Screen) -> Vec<String> {
        let mut problems = build_faults(screen);
        let (size, faults) = self.examine_all_but_recap(screen);
        problems.extend(faults);
        problems.extend(self.examine_with_recap(size, screen).1);
        problems
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

    /// Returns the size of what a screen has besides its recap, and what is wrong there.
    pub(super) fn examine_all_but_recap(&mut self, screen: &Screen) -> (Size, Vec<String>) {
        let mut problems = Vec::new();
        for button in screen.buttons() {
            let label = self.label(&button.label);
            let units = label.chars().count();
            if units == 0 || units > MOST_LABEL {
                problems.push(format!("has the label `{label}` of {units} characters"));
            }
        }
        self.examine_labels(screen, &mut problems);
        if is_outcome(screen) {
            self.examine_outcome(screen, &mut problems);
        }
        self.examine_cards(screen, &mut problems);
        (self.size(screen.blocks.iter().filter(|block| !is_recap(block))), problems)
    }

    /// Returns the length of a whole screen in UTF-16 units from the size of the rest, and what
    /// is wrong with both together.
    pub(super) fn examine_with_recap(&mut self, rest: Size, screen: &Screen) -> (usize, Vec<String>) {
        let mut problems = Vec::new();
        let mut size = rest;
        for recap in screen.blocks.iter().filter(|block| is_recap(block)).filter_map(Block::sentence) {
            let text = match self.last_recap.take() {
                Some((message, text)) if message == *recap => text,
                _ => self.label(recap),
            };
            if has_card(screen) {
                problems.extend(text.lines().find(|line| is_numbered(line)).map(beside_numbers));
            }
            size = size.above(Size { units: text.encode_utf16().count(), lines: 1 });
            self.last_recap = Some((recap.clone(), text));
        }
        if size.units == 0 || size.units > MOST_TEXT {
            problems.push(format!("has {} UTF-16 units, Telegram takes 1 to {MOST_TEXT}", size.units));
        }
        (size.units, problems)
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
        let has_card = has_card(screen);
        for block in screen.blocks.iter().filter(|block| !is_recap(block)) {
            let Block::Card(card) = block else {
                let message = block.sentence().filter(|_| has_card);
                let text = message.map(|message| self.label(message)).unwrap_or_default();
                problems.extend(text.lines().find(|line| is_numbered(line)).map(beside_numbers));
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

    /// Measures an outcome from its first page's first line to the end of its button.
    fn examine_outcome(&mut self, screen: &Screen, problems: &mut Vec<String>) {
        let from_first_card = screen.blocks.iter().skip_while(|block| !matches!(block, Block::Card(_)));
        let lines = self.size(from_first_card).lines;
        let height = lines * measure::LINE_HEIGHT + measure::FOOT_HEIGHT + measure::ROW_HEIGHT;
        self.highest = self.highest.max(height);
        if height > measure::MOST_HEIGHT {
            problems.push(format!(
                "is {height} pixels high from its first page to the end of its button, more than {}",
                measure::MOST_HEIGHT
            ));
        }
    }

    /// Returns how long blocks are, each below the one before.
    fn size<'b>(&mut self, blocks: impl Iterator<Item = &'b Block>) -> Size {
        blocks.fold(Size::default(), |above, block| above.above(self.block_size(block)))
    }

    fn block_size(&mut self, block: &Block) -> Size {
        match block {
            Block::Card(card) => {
                let label = format!("{}. {}", card.number, self.label(&card.label));
                let mut size = self.text_size(label, true);
                for line in std::iter::once(&card.title).chain(&card.lines) {
                    let text = self.label(line);
                    let line = self.text_size(text, false);
                    size = Size { units: size.units + 1 + line.units, lines: size.lines + line.lines };
                }
                size
            }
            Block::Question(message) | Block::Heading(message) => {
                let text = self.label(message);
                self.text_size(text, true)
            }
            Block::Notice(message)
            | Block::Recap(message)
            | Block::Text(message)
            | Block::Warning(message)
            | Block::NotIn(_, message) => {
                let text = self.label(message);
                self.text_size(text, false)
            }
            Block::Share(payload) => Size { units: payload.encode_utf16().count(), lines: 2 },
        }
    }

    fn text_size(&mut self, text: String, bold: bool) -> Size {
        Size { units: text.encode_utf16().count(), lines: self.lines(text, bold) }
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

/// Returns what keeps a screen from being shown in any language, each as the end of a sentence.
pub(super) fn build_faults(screen: &Screen) -> Vec<String> {
    let mut faults = Vec::new();
    if screen.choices.len() > MOST_CHOICES {
        faults.push(format!("has {} choices, more than {MOST_CHOICES}", screen.choices.len()));
    }
    if screen.aside.len() > MOST_ROWS || screen.aside.iter().any(|row| row.is_empty() || row.len() > MOST_IN_ROW) {
        let rows: Vec<usize> = screen.aside.iter().map(Vec::len).collect();
        faults.push(format!("has rows of {rows:?} short buttons, more than {MOST_ROWS} of {MOST_IN_ROW}"));
    }
    if screen.navigation.is_empty() {
        faults.push("has no way back".to_owned());
    }
    let ways_to_urgent = screen.buttons().filter(|button| leads_to_urgent(&button.action)).count();
    let is_urgent = matches!(screen.blocks.first(), Some(Block::Warning(_)));
    if ways_to_urgent > 1 || !is_urgent && ways_to_urgent == 0 {
        faults.push(format!("has {ways_to_urgent} ways to the urgent screen"));
    }
    for button in screen.buttons() {
        let code = button.action.to_string();
        if code.len() > MOST_CODE || Action::parse(&code).as_ref() != Some(&button.action) {
            faults.push(format!("has the button `{code}`, which does not fit {MOST_CODE} bytes or does not read back"));
        }
    }
    if is_outcome(screen) {
        let (rows, buttons) = (screen.rows().count(), buttons(screen));
        if rows > MOST_OUTCOME_ROWS || buttons > MOST_BUTTONS {
            faults
                .push(format!("has {buttons} buttons in {rows} rows, more than {MOST_BUTTONS} in {MOST_OUTCOME_ROWS}"));
        }
    }
    for link in screen.all_links() {
        if !link.url.starts_with("https://") || link.url.chars().any(|c| matches!(c, '\u{2066}'..='\u{2069}')) {
            faults.push(format!("has the address `{}`", link.url));
        }
    }
    faults
}

/// Returns how many buttons a screen has.
pub(super) fn buttons(screen: &Screen) -> usize {
    screen.rows().map(|row| in_row(&row)).sum()
}

/// Returns whether a block says where somebody is: it is another one in every state.
pub(super) fn is_recap(block: &Block) -> bool {
    matches!(block, Block::Recap(_))
}

fn has_card(screen: &Screen) -> bool {
    screen.blocks.iter().any(|block| matches!(block, Block::Card(_)))
}

fn beside_numbers(line: &str) -> String {
    format!("has the line `{line}` beside numbered pages")
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
pub(super) fn is_outcome(screen: &Screen) -> bool {
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
