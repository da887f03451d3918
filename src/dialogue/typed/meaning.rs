//! Names everything that a typed text may mean.

use crate::{
    catalogue::{Place, place::PlaceMatches},
    dialogue::{
        button::{Action, View},
        reminder::CardMonth,
    },
    gazetteer::Point,
    needs::{NoNeed, Talk, Understood},
};

/// Only so many letters of a text are searched, as they are folded: a name, a wish or a
/// label is shorter. Danger is heard further on, too.
pub(super) const MOST_LETTERS: usize = 300;

/// Tells what a typed text asks for.
#[derive(Debug, Clone, PartialEq)]
pub(in crate::dialogue) enum Meaning {
    /// Holds the payload of `/start`, empty without a deep link.
    Start(String),
    /// Holds the tag of `/language ar`; without one the list of languages opens.
    Language(Option<String>),
    Show(View),
    Forget,
    StopNews,
    /// Says when a card ends, while that is asked.
    CardMonth(CardMonth),
    /// Says no possible month, while the month in which a card ends is asked.
    NoMonth,
    UnknownCommand,
    /// The text is a button's label, or another name of one button only.
    Tap(Action),
    /// The text is another name of several buttons, such as what is printed on many cards.
    WrittenOnMany,
    /// Names a place for certain, where one was asked for.
    Place(Place),
    /// Names one of these places, none of them for certain.
    Places(PlaceMatches),
    /// Gives a position on the map, in numbers.
    Position(Point),
    /// Names a place for certain, in the middle of a conversation.
    Elsewhere(Place),
    /// Names a language that the bot does not speak.
    ForeignLanguage,
    Thanks,
    /// Greets, where a place is known.
    Greeting,
    /// Wants to go back, as the button of the last screen does.
    Back,
    /// Says that a page is wrong; holds the number of the page, if it was said.
    WrongPage(Option<usize>),
    /// Asks what it costs, or which documents are needed.
    Fees,
    /// Says that there is no address, and perhaps where the person lives.
    NoAddress(Option<Place>, PlaceMatches),
    /// Asks for something, at a place perhaps; danger aside.
    Need(Box<Understood>, PlaceMatches),
    /// Asks something that is no procedure and has an answer of its own.
    Talk(Talk),
    /// Holds an address, alone or in a question about it.
    Site(String),
    /// Says something that is no need for papers.
    NoNeed(NoNeed),
    /// Holds only ordinary words, where a place was asked for.
    SmallTalk,
    /// Names a place outside France, where one in France was asked for.
    Abroad,
    /// Names no place, where one was asked for.
    NoPlace,
    /// The text means nothing that is understood.
    Nothing,
}
