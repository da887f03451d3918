//! Tells what typed text means, and applies nothing. It tries in this order: a command,
//! words of danger, a label of the position keyboard, a month or a yes if one is asked for, a
//! position in numbers, a place if none is known, a button's label or another name of it, a
//! place elsewhere.

use super::{
    button::{Action, Private, View},
    messages, month,
    news::NewsAnswer,
    reminder::CardMonth,
    screen::{Button, Screen},
    screens::{Drawing, ask_position},
};
use crate::{
    catalogue::{Answer, Catalogue, Place, alarms::Alarm, place::PlaceMatches},
    fold::fold,
    gazetteer::Point,
    locale::{Locale, Message},
};

/// Only this many characters of a text are looked at (Bot API: 4096 UTF-16 units).
const LONGEST_TEXT: usize = 4096;

/// Tells what a typed text asks for.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Meaning {
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
    /// Holds only ordinary words, where a place was asked for.
    SmallTalk,
    /// Names a place outside France, where one in France was asked for.
    Abroad,
    /// Names no place, where one was asked for.
    NoPlace,
    /// The text means nothing that is understood.
    Nothing,
}

pub(super) fn meaning(drawing: &Drawing<'_>, locale: &Locale, text: &str) -> Meaning {
    let text: String = text.chars().take(LONGEST_TEXT).collect();
    if let Some(command) = text.trim().strip_prefix('/') {
        let meaning = of_command(command);
        if meaning != Meaning::UnknownCommand {
            return meaning;
        }
    }
    if let Some(view) = alarm(drawing.catalogue(), &text) {
        return Meaning::Show(view);
    }
    if text.trim().starts_with('/') {
        return Meaning::UnknownCommand;
    }
    let has_place = drawing.session.place(drawing.catalogue()).is_some();
    if drawing.session.position_asked {
        // The keyboard may still be in the language that was set before.
        let buttons = ask_position().navigation;
        let tapped = drawing.context.locales.iter().find_map(|locale| button_for_label(buttons.iter(), locale, &text));
        if let Some(button) = tapped {
            return Meaning::Tap(button.action.clone());
        }
    }
    if drawing.session.month_asked {
        match month::read(drawing.context.locales, &text) {
            Some(month::TypedMonth::Month(month)) => return Meaning::CardMonth(month),
            Some(month::TypedMonth::Year(year)) if drawing.card_month(year).is_some() => {
                return Meaning::Show(View::CardMonth(year));
            }
            Some(month::TypedMonth::Year(_)) => return Meaning::NoMonth,
            None => {}
        }
    }
    if let Some(answer) = answer_about_news(drawing, &text) {
        return Meaning::Tap(Action::News(answer));
    }
    if let Some(point) = Point::parse(&text) {
        return Meaning::Position(point);
    }
    let found = drawing.catalogue().search_place(&text);
    let certain = found.certain_place();
    if !has_place {
        match certain {
            Some(place) => return Meaning::Place(place),
            None if !found.candidates.is_empty() => return Meaning::Places(found),
            None => {}
        }
    }
    if let Some(action) = label_on_screen(drawing, locale, &text) {
        return Meaning::Tap(action);
    }
    if let Some(meaning) = other_name_on_screen(drawing, &text) {
        return meaning;
    }
    match certain {
        Some(place) => Meaning::Elsewhere(place),
        // In the middle of a conversation a country is rather a nationality.
        None if has_place && found.whole && !found.abroad && !found.candidates.is_empty() => Meaning::Places(found),
        None if drawing.session.month_asked => Meaning::NoMonth,
        None if has_place => Meaning::Nothing,
        None if found.abroad => Meaning::Abroad,
        None if drawing.catalogue().is_small_talk(&text) => Meaning::SmallTalk,
        None => Meaning::NoPlace,
    }
}

/// Returns the view for somebody in danger, if a text says that somebody is.
pub(super) fn alarm(catalogue: &Catalogue, text: &str) -> Option<View> {
    catalogue.alarms.raised_by(text).map(|alarm| match alarm {
        Alarm::Violence => View::Violence,
        Alarm::Leaving => View::Urgent,
    })
}

/// Returns what a plain "yes", "no" or "later" in any language answers about news. It
/// counts only where the last screen asked nothing else.
fn answer_about_news(drawing: &Drawing<'_>, text: &str) -> Option<NewsAnswer> {
    if !drawing.session.news_asked {
        return None;
    }
    let place = drawing.session.place(drawing.catalogue())?;
    let wanted = fold(text);
    let says = |id: &'static str| {
        drawing.context.locales.iter().any(|locale| {
            locale.text(&Message::new(id)).split([',', '،']).any(|word| !wanted.is_empty() && fold(word) == wanted)
        })
    };
    if says(messages::TYPED_YES) {
        Some(NewsAnswer::Yes(drawing.catalogue()[place.departement].code.to_string()))
    } else if says(messages::TYPED_NO) {
        Some(NewsAnswer::No)
    } else {
        says(messages::TYPED_LATER).then_some(NewsAnswer::Later)
    }
}

fn of_command(command: &str) -> Meaning {
    let (name, rest) = command.split_once(char::is_whitespace).unwrap_or((command, ""));
    // In a group Telegram writes the bot's name behind the command.
    let name = name.split('@').next().unwrap_or(name);
    match name.to_ascii_lowercase().as_str() {
        "start" => Meaning::Start(rest.trim().to_owned()),
        "language" => Meaning::Language(Some(rest.trim().to_owned()).filter(|tag| !tag.is_empty())),
        "help" => Meaning::Show(View::Help),
        "privacy" => Meaning::Show(View::Privacy),
        "urgent" => Meaning::Show(View::Urgent),
        "settings" => Meaning::Show(View::Settings),
        "mydata" => Meaning::Show(View::MyData(Private::Unnamed)),
        "news" => Meaning::Show(View::News),
        "stop" => Meaning::StopNews,
        "forget" => Meaning::Forget,
        _ => Meaning::UnknownCommand,
    }
}

/// Returns the action of the button with this label, on the current screen or in a group.
fn label_on_screen(drawing: &Drawing<'_>, locale: &Locale, text: &str) -> Option<Action> {
    let (screen, groups) = current_screen(drawing);
    button_for_label(screen.buttons().chain(&groups), locale, text).map(|button| button.action.clone())
}

/// Returns what a text means that is another name of buttons there, in any language: what
/// is printed on a card is French whoever reads it.
fn other_name_on_screen(drawing: &Drawing<'_>, text: &str) -> Option<Meaning> {
    let wanted = fold(text);
    let has_it = |locale: &Locale, button: &Button| {
        !wanted.is_empty() && locale.other_names(&button.label).iter().any(|name| fold(name) == wanted)
    };
    let (screen, groups) = current_screen(drawing);
    let mut named: Vec<&Action> = Vec::new();
    let goals = goals(drawing);
    // What is written on a card may belong to another goal than the one that is asked about.
    let buttons = || screen.buttons().chain(&groups);
    let on_screen = drawing.context.locales.iter().any(|locale| buttons().any(|button| has_it(locale, button)));
    for button in buttons().chain(goals.iter().filter(|_| !on_screen)) {
        if !named.contains(&&button.action) && drawing.context.locales.iter().any(|locale| has_it(locale, button)) {
            named.push(&button.action);
        }
    }
    match named.as_slice() {
        [] => None,
        [only] => Some(Meaning::Tap((*only).clone())),
        [_, _, ..] => Some(Meaning::WrittenOnMany),
    }
}

/// Returns a button for each goal, where it may still be chosen.
fn goals(drawing: &Drawing<'_>) -> Vec<Button> {
    let (catalogue, goal) = (drawing.catalogue(), drawing.catalogue().roles.goal);
    let Some(path) = drawing.path().filter(|path| path.is_askable(goal)) else { return Vec::new() };
    let offered = |answer: &Answer| {
        catalogue
            .cases_in(path.departement())
            .iter()
            .any(|case| catalogue[*case].names(goal) && catalogue[*case].allows(goal, *answer))
    };
    let button = |answer| {
        let id = catalogue.answer_id(goal, answer).to_owned();
        let action = Action::Answer { question: catalogue[goal].id.to_string(), answer: id };
        Button::new(messages::answer(catalogue, goal, answer), action)
    };
    catalogue[goal].choice_indexes().map(Answer::Choice).filter(offered).map(button).collect()
}

/// Returns the current screen, and the buttons of the groups that it offers.
fn current_screen(drawing: &Drawing<'_>) -> (Screen, Vec<Button>) {
    let screen = drawing.draw(&View::Current);
    let groups = screen
        .choices
        .iter()
        .filter_map(|button| {
            let Action::Show(view @ View::Group { .. }) = &button.action else { return None };
            Some(drawing.draw(view).choices)
        })
        .flatten()
        .collect();
    (screen, groups)
}

/// Returns the button that says exactly this, emoji, accents, punctuation and case aside.
pub fn button_for_label<'a>(
    mut buttons: impl Iterator<Item = &'a Button>,
    locale: &Locale,
    text: &str,
) -> Option<&'a Button> {
    let wanted = fold(text);
    if wanted.is_empty() {
        return None;
    }
    buttons.find(|button| fold(&locale.text(&button.label)) == wanted)
}
