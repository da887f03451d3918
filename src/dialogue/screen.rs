//! Describes a screen as data: blocks to read, choices to tap, short buttons in rows, and
//! navigation; and in which rows all of it stands. Its words come from the locales.

use super::button::{Action, View};
use crate::locale::{Locale, Message};

/// A row of navigation has this many buttons: two still show their words on an old phone.
const NAVIGATION_PER_ROW: usize = 2;
/// A row of buttons that copy has this many, for the same reason.
const COPIES_PER_ROW: usize = 2;
/// A screen with more rows of buttons than this has no room for what can be copied: it is
/// read in the text as well.
const MOST_ROWS_WITH_COPIES: usize = 12;

/// A screen is everything that a person sees at once.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Screen {
    pub blocks: Vec<Block>,
    /// Holds addresses that belong to the screen as a whole.
    pub links: Vec<Link>,
    /// Holds what can be copied with one tap: telephone numbers, mail addresses.
    pub copies: Vec<CopyButton>,
    /// Copies a whole text; its label needs a row of its own.
    pub text_copy: Option<CopyButton>,
    /// Holds at most eight buttons.
    pub choices: Vec<Button>,
    /// Holds rows of short buttons: answers beside the choices, months, reports of a page.
    pub aside: Vec<Vec<Button>>,
    /// Holds the ways back and out.
    pub navigation: Vec<Button>,
    /// Says that the navigation's labels are short enough for one row.
    pub narrow_navigation: bool,
    /// Labels the button that sends the person's position, where it is offered.
    pub position_button: Option<Message>,
}

/// A block is one piece of a screen's text.
#[derive(Debug, Clone, PartialEq, Hash)]
pub enum Block {
    /// Answers in one sentence what was just done.
    Notice(Message),
    /// Says where the person is: the place and the answers so far.
    Recap(Message),
    Question(Message),
    Text(Message),
    /// Holds what must not be overlooked.
    Warning(Message),
    /// Is a sentence for whoever reads another language than these, by their tags.
    NotIn(Vec<String>, Message),
    /// Stands over the cards or sentences that follow.
    Heading(Message),
    Card(CardText),
    /// Holds the payload of a link to pass on; each front end writes its own link.
    Share(String),
}

/// Holds an official page or a place of help, with what is said about it.
#[derive(Debug, Clone, PartialEq, Hash)]
pub struct CardText {
    /// Counts from 1, through all pages of an outcome.
    pub number: usize,
    /// Says what the page is for, in the person's language, or names the place.
    pub label: Message,
    /// Holds the official French title in the language's quotes, or the place's address.
    pub title: Message,
    pub lines: Vec<Message>,
    /// Is missing where nothing can be opened: a bus is at no place on a map.
    pub link: Option<Link>,
    /// Holds what of it can be copied with one tap.
    pub copies: Vec<CopyButton>,
}

/// A copy button puts a text into the phone's clipboard.
#[derive(Debug, Clone, PartialEq, Hash)]
pub struct CopyButton {
    pub label: Message,
    /// Is what is copied, without signs that nobody sees.
    pub text: String,
}

/// A link is an address to open.
#[derive(Debug, Clone, PartialEq, Hash)]
pub struct Link {
    /// Says what opens.
    pub label: Message,
    pub url: String,
}

/// A button is something to tap.
#[derive(Debug, Clone, PartialEq, Hash)]
pub struct Button {
    pub label: Message,
    pub action: Action,
}

/// A button row is what stands side by side below a screen's text.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum ButtonRow<'a> {
    /// Opens the page of the card with this number.
    Card(usize, &'a Link),
    /// Copies what stands on the card with this number, or on the screen.
    Copies(Option<usize>, &'a [CopyButton]),
    /// Copies the link with this payload.
    CopyShare(&'a str),
    /// Passes on the link with this payload.
    Share(&'a str),
    Link(&'a Link),
    Buttons(&'a [Button]),
}

impl Block {
    /// Returns whether a sentence of the block is the message with this id.
    pub(crate) fn says(&self, id: &str) -> bool {
        match self {
            Self::Card(card) => [&card.label, &card.title].into_iter().chain(&card.lines).any(|line| line.says(id)),
            _ => self.sentence().is_some_and(|message| message.says(id)),
        }
    }

    /// Returns whether the block is said in a language.
    pub(crate) fn is_said_in(&self, locale: &Locale) -> bool {
        !matches!(self, Self::NotIn(tags, _) if tags.contains(&locale.name))
    }

    /// Returns the message of a block that holds no more than one.
    pub(crate) fn sentence(&self) -> Option<&Message> {
        match self {
            Self::Notice(message)
            | Self::Recap(message)
            | Self::Question(message)
            | Self::Text(message)
            | Self::Warning(message)
            | Self::NotIn(_, message)
            | Self::Heading(message) => Some(message),
            Self::Card(_) | Self::Share(_) => None,
        }
    }

    /// Returns the rows of buttons that belong to the block.
    fn rows(&self) -> Vec<ButtonRow<'_>> {
        match self {
            Self::Card(CardText { number, link, copies, .. }) => {
                let copies = copies.chunks(COPIES_PER_ROW).map(|copies| ButtonRow::Copies(Some(*number), copies));
                link.iter().map(|link| ButtonRow::Card(*number, link)).chain(copies).collect()
            }
            Self::Share(payload) => vec![ButtonRow::CopyShare(payload), ButtonRow::Share(payload)],
            Self::Notice(_)
            | Self::Recap(_)
            | Self::Question(_)
            | Self::Text(_)
            | Self::Warning(_)
            | Self::NotIn(..)
            | Self::Heading(_) => Vec::new(),
        }
    }

    fn write(&self, text: &mut String, say: &mut dyn FnMut(&Message, &mut String)) {
        match self {
            Self::Card(card) => {
                text.push_str(&card.number.to_string());
                text.push_str(". ");
                say(&card.label, text);
                for line in std::iter::once(&card.title).chain(&card.lines) {
                    text.push('\n');
                    say(line, text);
                }
            }
            Self::Share(payload) => text.push_str(payload),
            _ => self.sentence().into_iter().for_each(|message| say(message, text)),
        }
    }
}

impl Button {
    pub(super) fn new(label: Message, action: Action) -> Self {
        Self { label, action }
    }
}

impl Screen {
    /// Returns every button, choices first.
    pub fn buttons(&self) -> impl Iterator<Item = &Button> {
        self.choices.iter().chain(self.aside.iter().flatten()).chain(&self.navigation)
    }

    /// Returns the rows below the text, from top to bottom.
    pub(crate) fn rows(&self) -> impl Iterator<Item = ButtonRow<'_>> {
        let per_row = match (&self.position_button, self.narrow_navigation) {
            (Some(_), _) => 1,
            (None, true) => self.navigation.len().max(1),
            (None, false) => NAVIGATION_PER_ROW,
        };
        let buttons = self.choices.chunks(1).chain(self.aside.iter().map(Vec::as_slice));
        let rows = self.blocks.iter().flat_map(Block::rows).chain(self.links.iter().map(ButtonRow::Link));
        let rows = rows.chain(self.copies.chunks(COPIES_PER_ROW).map(|copies| ButtonRow::Copies(None, copies)));
        let rows = rows.chain(self.text_copy.iter().map(|copy| ButtonRow::Copies(None, std::slice::from_ref(copy))));
        rows.chain(buttons.chain(self.navigation.chunks(per_row)).map(ButtonRow::Buttons))
    }

    /// Offers what can be copied, if there is room.
    pub(super) fn offer_copies(&mut self, copies: Vec<CopyButton>) {
        if self.rows().count() + copies.len().div_ceil(COPIES_PER_ROW) <= MOST_ROWS_WITH_COPIES {
            self.copies = copies;
        }
    }

    /// Returns whether the screen asks if news may be written.
    pub(super) fn asks_about_news(&self) -> bool {
        self.aside.iter().flatten().any(|button| matches!(button.action, Action::News(_)))
    }

    /// Returns whether the screen asks if news may be written, and nothing else that a
    /// plain "yes" could answer. Under a notice, such as "I did not understand", the yes
    /// may be said once more to what was asked before.
    pub(super) fn asks_only_about_news(&self) -> bool {
        let reopens = |button: &Button| matches!(button.action, Action::Show(View::Reopened { .. }));
        self.asks_about_news()
            && !self.blocks.iter().any(|block| matches!(block, Block::Question(_) | Block::Notice(_)))
            && !self.choices.iter().any(reopens)
    }

    /// Returns whether the screen's way back leads to what was said before: it stands in the
    /// conversation, not beside it.
    pub(super) fn leads_back(&self) -> bool {
        self.navigation.iter().any(|button| matches!(button.action, Action::Back | Action::NotThere))
    }

    /// Returns whether the screen asks when a card ends.
    pub(super) fn asks_for_month(&self) -> bool {
        let asks = |action: &Action| matches!(action, Action::Remind(_) | Action::Show(View::CardMonth(_)));
        self.aside.iter().flatten().any(|button| asks(&button.action))
    }

    /// Returns what is read, without links and buttons, as Telegram counts it (Bot API,
    /// `sendMessage`: 1-4096 UTF-16 units after entities).
    pub fn text(&self, locale: &Locale) -> String {
        self.text_by(&mut |message, text| text.push_str(&locale.text(message)))
    }

    /// Returns the same text, with `say` writing each sentence behind what is there.
    pub(crate) fn text_by(&self, say: &mut dyn FnMut(&Message, &mut String)) -> String {
        let mut text = String::new();
        for (nth, block) in self.blocks.iter().enumerate() {
            if nth > 0 {
                text.push_str("\n\n");
            }
            block.write(&mut text, say);
        }
        text
    }

    /// Returns every link, those of cards first.
    pub(crate) fn all_links(&self) -> impl Iterator<Item = &Link> {
        self.blocks
            .iter()
            .filter_map(|block| match block {
                Block::Card(card) => card.link.as_ref(),
                Block::Notice(_)
                | Block::Recap(_)
                | Block::Question(_)
                | Block::Text(_)
                | Block::Warning(_)
                | Block::NotIn(..)
                | Block::Heading(_)
                | Block::Share(_) => None,
            })
            .chain(&self.links)
    }
}
