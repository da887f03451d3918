//! A screen as data: blocks to read, choices to tap, short buttons in rows, one
//! row of navigation.
//! Front ends lay it out; wording comes from the locales.

use super::button::{Action, View};
use crate::locale::{Locale, Message};

/// Everything a person sees at once.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Screen {
    /// Read from top to bottom.
    pub blocks: Vec<Block>,
    /// Addresses that belong to the screen as a whole.
    pub links: Vec<Link>,
    /// What can be chosen; at most eight.
    pub choices: Vec<Button>,
    /// Short buttons, several to a row: an answer beside the choices, or a month.
    pub aside: Vec<Vec<Button>>,
    /// One row.
    pub navigation: Vec<Button>,
    /// What the button says that sends the person's position, where it is offered.
    pub position_button: Option<Message>,
}

/// A piece of text.
#[derive(Debug, Clone, PartialEq)]
pub enum Block {
    /// One sentence that answers what was just done.
    Notice(Message),
    /// Where the person is: place and answers so far.
    Recap(Message),
    /// The question.
    Question(Message),
    /// Plain text.
    Text(Message),
    /// What must not be overlooked.
    Warning(Message),
    /// A heading over cards.
    Heading(Message),
    /// An official page.
    Card(CardText),
    /// The payload of a link to pass on; each front end writes its own link.
    Share(String),
}

/// An official page with what is said about it.
#[derive(Debug, Clone, PartialEq)]
pub struct CardText {
    /// Its number on this screen, from 1.
    pub number: usize,
    /// What it is for, in the person's language.
    pub label: Message,
    /// The official title, in French, in the language's quotes.
    pub title: Message,
    /// Sentences below the title.
    pub lines: Vec<Message>,
    /// The page.
    pub link: Link,
}

/// An address to open.
#[derive(Debug, Clone, PartialEq)]
pub struct Link {
    /// What opens.
    pub label: Message,
    /// Where.
    pub url: String,
}

/// Something to tap.
#[derive(Debug, Clone, PartialEq)]
pub struct Button {
    /// What it says.
    pub label: Message,
    /// What it does.
    pub action: Action,
}

impl Block {
    fn text(&self, locale: &Locale) -> String {
        match self {
            Self::Notice(message)
            | Self::Recap(message)
            | Self::Question(message)
            | Self::Text(message)
            | Self::Warning(message)
            | Self::Heading(message) => locale.text(message),
            Self::Card(card) => {
                let title = format!("{}. {}\n{}", card.number, locale.text(&card.label), locale.text(&card.title));
                let lines = card.lines.iter().map(|line| locale.text(line));
                std::iter::once(title).chain(lines).collect::<Vec<_>>().join("\n")
            }
            Self::Share(payload) => payload.clone(),
        }
    }
}

impl Button {
    pub(super) fn new(label: Message, action: Action) -> Self {
        Self { label, action }
    }
}

impl Screen {
    /// Every button, choices first.
    pub fn buttons(&self) -> impl Iterator<Item = &Button> {
        self.choices.iter().chain(self.aside.iter().flatten()).chain(&self.navigation)
    }

    /// Whether it asks if news may be written.
    pub(super) fn asks_about_news(&self) -> bool {
        self.aside.iter().flatten().any(|button| matches!(button.action, Action::News(_)))
    }

    /// Whether it asks when a card ends.
    pub(super) fn asks_for_month(&self) -> bool {
        let asks = |action: &Action| matches!(action, Action::Remind(_) | Action::Show(View::CardMonth(_)));
        self.aside.iter().flatten().any(|button| asks(&button.action))
    }

    /// What is read, without links and buttons: what Telegram counts (Bot API,
    /// `sendMessage`: 1-4096 UTF-16 units after entities).
    pub fn text(&self, locale: &Locale) -> String {
        let blocks: Vec<String> = self.blocks.iter().map(|block| block.text(locale)).collect();
        blocks.join("\n\n")
    }

    /// Every link, those of cards first.
    pub fn all_links(&self) -> impl Iterator<Item = &Link> {
        self.blocks
            .iter()
            .filter_map(|block| match block {
                Block::Card(card) => Some(&card.link),
                Block::Notice(_)
                | Block::Recap(_)
                | Block::Question(_)
                | Block::Text(_)
                | Block::Warning(_)
                | Block::Heading(_)
                | Block::Share(_) => None,
            })
            .chain(&self.links)
    }
}
