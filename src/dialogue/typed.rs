//! Tells what typed text means, and applies nothing. It tries in this order: a command,
//! words of danger, a label of the position keyboard, a month or a yes if one is asked for,
//! a position in numbers or in a link to a map, a link to the bot, small talk that is the
//! whole message, the number of a page on screen, a place if none is known, a button's label
//! or another name of it, what else a sentence is about, a place elsewhere.

use super::{
    button::{Action, Private, View},
    command::TypedCommand,
    context::Context,
    deep_link, messages, month,
    news::NewsAnswer,
    reminder::CardMonth,
    screen::{Button, Screen},
    screens::{Drawing, ask_position},
};
use crate::{
    autolink::{TappableKind, found},
    catalogue::{
        Answer, Catalogue, Place,
        alarms::Alarm,
        place::{AMONG_WORDS, PlaceMatches},
        small_talk::{LanguageWish, Saying, Topic},
    },
    fold::{beginning, fold, words},
    gazetteer::{Point, is_of_a_map},
    locale::{Locale, Message},
    needs::{Certainty, NoNeed, Talk, Understood},
};

/// Only so many letters of a text are searched, as they are folded: a name, a wish or a
/// label is shorter. Danger is heard further on, too.
const MOST_LETTERS: usize = 300;
/// An address with so many words around it stands alone.
const MOST_AROUND_A_SITE: usize = 2;
/// Limits the characters of a text that may be a saying on every screen.
const LONGEST_SAYING: usize = 80;

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

pub(super) fn meaning(drawing: &Drawing<'_>, locale: &Locale, text: &str) -> Meaning {
    let command = TypedCommand::read(text);
    if let Some(meaning) = command.as_ref().and_then(of_command) {
        return meaning;
    }
    let understood = drawing.context.needs.read(drawing.catalogue(), beginning(text, MOST_LETTERS));
    if let Some(view) = alarm(drawing.catalogue(), text).filter(|_| !understood.harmless) {
        return Meaning::Show(view);
    }
    if let Some(command) = command {
        match in_other_words(drawing, &command) {
            Some(meaning) => return meaning,
            None if command.is_first() => return Meaning::UnknownCommand,
            None => {}
        }
    }
    // A link may be longer than everything else that is searched.
    let whole = text;
    let text = beginning(text, MOST_LETTERS);
    if drawing.session.position_asked {
        // The keyboard may still be in the language that was set before.
        let buttons = ask_position().navigation;
        let tapped = drawing.context.locales.iter().find_map(|locale| button_for_label(buttons.iter(), locale, text));
        if let Some(button) = tapped {
            return Meaning::Tap(button.action.clone());
        }
    }
    if drawing.session.month_asked {
        match month::read(drawing.context.locales, text) {
            Some(month::TypedMonth::Month(month)) => return Meaning::CardMonth(month),
            Some(month::TypedMonth::Year(year)) if drawing.card_month(year).is_some() => {
                return Meaning::Show(View::CardMonth(year));
            }
            Some(month::TypedMonth::Year(_)) => return Meaning::NoMonth,
            None => {}
        }
    }
    if let Some(answer) = answer_about_news(drawing, text) {
        return Meaning::Tap(Action::News(answer));
    }
    if let Some(found) = Point::found_in(whole) {
        return Meaning::Position(found.point);
    }
    let topic = drawing.catalogue().small_talk.topic(text);
    if topic.is_none()
        && let Some(payload) = deep_link::pasted(drawing.catalogue(), whole)
    {
        return Meaning::Start(payload);
    }
    if let Some(site) = site_asked_about(drawing, whole) {
        return Meaning::Site(site);
    }
    let found = drawing.catalogue().search_place(text);
    with_place(drawing, locale, text, understood, topic, found)
}

/// Returns what a text means that may name a place: that, a saying, a label, or what else it
/// asks for.
fn with_place(
    drawing: &Drawing<'_>,
    locale: &Locale,
    text: &str,
    understood: Understood,
    topic: Option<Topic>,
    found: PlaceMatches,
) -> Meaning {
    let has_place = drawing.session.place(drawing.catalogue()).is_some();
    let certain = found.certain_place();
    let asked_for = certain.filter(|_| !has_place);
    let talk = &drawing.catalogue().small_talk;
    // Where a place is asked for, its name is an answer, whatever it means in a language.
    if asked_for.is_none() {
        if let Some(saying) = talk.saying(text) {
            return of_saying(drawing, saying);
        }
        if let Some(view) = talk.item(text).and_then(|number| drawing.item(number)) {
            return Meaning::Show(view);
        }
    }
    let is_free = topic.is_none() && !found.whole;
    if let Some(view) = danger(drawing.catalogue(), &understood)
        && is_free
        && label_on_screen(drawing, locale, text).is_none()
    {
        return Meaning::Show(view);
    }
    if let Some(place) = asked_for {
        return match topic {
            Some(Topic::NoAddress) => Meaning::NoAddress(Some(place), found),
            // « J'habite à Lyon » names a place and nothing else, whatever it resembles.
            _ if !names_place(&found) && is_clear(&understood) => Meaning::Need(Box::new(understood), found),
            Some(Topic::WrongPage | Topic::Fees) | None => Meaning::Place(place),
        };
    }
    if let Some(action) = label_on_screen(drawing, locale, text).filter(|_| has_place) {
        return Meaning::Tap(action);
    }
    if let Some(meaning) = in_another_language(drawing, text) {
        return meaning;
    }
    match topic {
        Some(Topic::WrongPage) => return Meaning::WrongPage(number_in(text)),
        Some(Topic::Fees) => return Meaning::Fees,
        Some(Topic::NoAddress) => return Meaning::NoAddress(None, found),
        None => {}
    }
    if !has_place && !found.candidates.is_empty() && (names_place(&found) || !is_clear(&understood)) {
        return Meaning::Places(found);
    }
    if let Some(action) = label_on_screen(drawing, locale, text) {
        return Meaning::Tap(action);
    }
    if let Some(meaning) = other_name_on_screen(drawing, text) {
        return meaning;
    }
    // A name or a number alone is a place; so is one beside words that ask for little.
    let is_of_a_month = drawing.session.month_asked && understood.is_no_need();
    let is_of_a_place = names_place(&found) || !found.candidates.is_empty() && !is_clear(&understood);
    if !is_of_a_place
        && !is_of_a_month
        && let Some(meaning) = of_understood(drawing, understood, &found)
    {
        return meaning;
    }
    match certain {
        Some(place) => Meaning::Elsewhere(place),
        // In the middle of a conversation a country is rather a nationality.
        None if has_place && found.whole && !found.abroad && !found.candidates.is_empty() => Meaning::Places(found),
        None if drawing.session.month_asked => Meaning::NoMonth,
        None if has_place => Meaning::Nothing,
        None if found.abroad => Meaning::Abroad,
        None if drawing.catalogue().is_small_talk(text) => Meaning::SmallTalk,
        None => Meaning::NoPlace,
    }
}

/// Returns what a text means on every screen: a command, or a short saying of its own that
/// names no place.
pub(super) fn said_anywhere(catalogue: &Catalogue, text: &str) -> Option<Meaning> {
    let command = TypedCommand::read(text);
    if let Some(meaning) = command.as_ref().and_then(of_command) {
        return Some(meaning);
    }
    let said = command.as_ref().map_or(text, TypedCommand::words);
    if said.chars().nth(LONGEST_SAYING).is_some() {
        return None;
    }
    let meaning = match catalogue.small_talk.saying(said)? {
        Saying::Stop => Meaning::StopNews,
        Saying::Forget => Meaning::Forget,
        _ => return None,
    };
    let is_other = match command {
        // What follows a command may tell of danger, which is heard before.
        Some(_) => alarm(catalogue, text).is_some(),
        None => catalogue.search_place(text).certain_place().is_some(),
    };
    (!is_other).then_some(meaning)
}

/// Returns the address in a text that is nothing else, or that asks whether it is official.
fn site_asked_about(drawing: &Drawing<'_>, text: &str) -> Option<String> {
    let address = found(text).into_iter().find(|part| part.kind == TappableKind::Address)?;
    let said = &text[address.range.clone()];
    if is_of_a_map(said) {
        return None;
    }
    let is_alone = words(text).len() <= words(said).len() + MOST_AROUND_A_SITE;
    let rest = text.replacen(said, " ", 1);
    let asks = || {
        let understood = drawing.context.needs.read(drawing.catalogue(), beginning(&rest, MOST_LETTERS));
        understood.talk == Some(Talk::OfficialSite)
    };
    (is_alone || asks()).then(|| said.to_owned())
}

/// Returns whether a text is the name of a place or its number, and no more: then it is that,
/// whatever it resembles.
fn names_place(found: &PlaceMatches) -> bool {
    // A name among other words scores less.
    found.whole || found.abroad || found.candidates.first().is_some_and(|first| first.score > AMONG_WORDS)
}

/// Returns whether a text asks for something so clearly that a place beside it is only that.
fn is_clear(understood: &Understood) -> bool {
    const CLEAR: f32 = -0.55;
    let best = understood.goals.first().map_or(-1.0, |(_, score)| *score);
    understood.certainty > Certainty::Unknown && !understood.is_no_need() && best >= CLEAR
}

/// Returns the view for somebody who tells of danger in words that no list has.
fn danger(catalogue: &Catalogue, understood: &Understood) -> Option<View> {
    let answer = understood.danger?;
    Some(if catalogue[catalogue.roles.goal].says_violence(answer) { View::Violence } else { View::Urgent })
}

/// Returns what is said where nothing else is: a need, or that there is none.
fn of_understood(drawing: &Drawing<'_>, understood: Understood, found: &PlaceMatches) -> Option<Meaning> {
    let has_place = drawing.session.place(drawing.catalogue()).is_some();
    match (understood.certainty, understood.talk, understood.no_need) {
        (Certainty::Unknown, _, _) => None,
        // What a paper is and allows, pages say: the goals that are nearest are offered.
        (_, Some(Talk::PaperReceived), _) => Some(Meaning::Need(Box::new(understood), found.clone())),
        (_, Some(talk), _) => Some(Meaning::Talk(talk)),
        (_, _, Some(NoNeed::Thanks)) => Some(Meaning::Thanks),
        (_, _, Some(NoNeed::Greeting)) if has_place => Some(Meaning::Greeting),
        (_, _, Some(NoNeed::Greeting)) => Some(Meaning::SmallTalk),
        (_, _, Some(no_need)) => Some(Meaning::NoNeed(no_need)),
        _ => Some(Meaning::Need(Box::new(understood), found.clone())),
    }
}

/// Returns what a saying asks for.
fn of_saying(drawing: &Drawing<'_>, saying: Saying) -> Meaning {
    let has_place = drawing.session.place(drawing.catalogue()).is_some();
    match saying {
        Saying::Thanks => Meaning::Thanks,
        Saying::Greeting if has_place => Meaning::Greeting,
        Saying::Greeting => Meaning::SmallTalk,
        Saying::Help => Meaning::Show(View::Help),
        Saying::Menu => Meaning::Show(drawing.first_choice()),
        Saying::Back => Meaning::Back,
        Saying::Again => Meaning::Tap(Action::Restart),
        Saying::Start => Meaning::Start(String::new()),
        Saying::Stop => Meaning::StopNews,
        Saying::Urgent => Meaning::Show(View::Urgent),
        Saying::Languages => Meaning::Language(None),
        Saying::Settings => Meaning::Show(View::Settings),
        Saying::Privacy => Meaning::Show(View::Privacy),
        Saying::MyData => Meaning::Show(View::MyData(Private::Unnamed)),
        Saying::News => Meaning::Show(View::News),
        Saying::Forget => Meaning::Forget,
        Saying::Fees => Meaning::Fees,
    }
}

/// Returns what a command means that is written in another language, such as `/aide`.
fn in_other_words(drawing: &Drawing<'_>, command: &TypedCommand) -> Option<Meaning> {
    let (name, rest) = (command.words(), command.rest_of_words());
    let talk = &drawing.catalogue().small_talk;
    match talk.saying(name) {
        // `/langue arabe`
        Some(Saying::Languages) if !rest.is_empty() => Some(Meaning::Language(Some(rest.to_owned()))),
        Some(saying) => Some(of_saying(drawing, saying)),
        None => talk.language(name).map(|wish| of_wish(drawing, wish)),
    }
}

/// Returns what a wish for another language means. Its bare name may be a nationality,
/// while one could be asked for.
fn in_another_language(drawing: &Drawing<'_>, text: &str) -> Option<Meaning> {
    let wish = drawing.catalogue().small_talk.language(text)?;
    let asked = drawing.path().and_then(|path| path.next);
    let is_bare = matches!(wish, LanguageWish::One { bare: true, .. });
    let may_be_an_answer = asked.is_some_and(|asked| asked != drawing.catalogue().roles.goal);
    (!(is_bare && may_be_an_answer)).then(|| of_wish(drawing, wish))
}

fn of_wish(drawing: &Drawing<'_>, wish: LanguageWish) -> Meaning {
    match wish {
        LanguageWish::Several => Meaning::Language(None),
        LanguageWish::One { tag, .. } if drawing.context.locales.matching(&tag).is_some() => {
            Meaning::Language(Some(tag))
        }
        LanguageWish::One { .. } => Meaning::ForeignLanguage,
    }
}

/// Returns the only number in a text.
fn number_in(text: &str) -> Option<usize> {
    let folded = fold(text);
    let mut numbers = folded.split(' ').filter_map(|word| word.parse().ok());
    numbers.next().filter(|_| numbers.next().is_none())
}

/// Returns the view for somebody in danger, if a text says that somebody is.
pub(super) fn alarm(catalogue: &Catalogue, text: &str) -> Option<View> {
    catalogue.alarms.raised_by(text).map(|alarm| match alarm {
        Alarm::Violence => View::Violence,
        Alarm::Leaving => View::Urgent,
    })
}

/// Tells which screen for people in danger opens.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DangerScreen {
    Urgent,
    Violence,
}

/// Returns the screen that a text opens for somebody in danger, by a list or by its meaning.
pub fn danger_in(context: Context<'_>, text: &str) -> Option<DangerScreen> {
    let understood = context.needs.read(context.catalogue, beginning(text, MOST_LETTERS));
    let heard = alarm(context.catalogue, text).filter(|_| !understood.harmless);
    match heard.or_else(|| danger(context.catalogue, &understood))? {
        View::Violence => Some(DangerScreen::Violence),
        _ => Some(DangerScreen::Urgent),
    }
}

/// Returns what a plain "yes", "no" or "later" in any language answers about news. It
/// counts only where the last screen asked nothing else.
fn answer_about_news(drawing: &Drawing<'_>, text: &str) -> Option<NewsAnswer> {
    if !drawing.session.news_asked {
        return None;
    }
    let place = drawing.session.place(drawing.catalogue())?;
    let wanted = words(text);
    let is_said = |text: &str| !wanted.is_empty() && words(text) == wanted;
    // The buttons themselves say it too.
    let says = |id: &'static str, label: &'static str| {
        drawing.context.locales.iter().any(|locale| {
            is_said(&locale.text(&Message::new(label))) || locale.text(&Message::new(id)).split([',', '،']).any(is_said)
        })
    };
    if says(messages::TYPED_YES, messages::NEWS_YES) {
        Some(NewsAnswer::Yes(drawing.catalogue()[place.departement].code.to_string()))
    } else if says(messages::TYPED_NO, messages::NEWS_NO) {
        Some(NewsAnswer::No)
    } else {
        says(messages::TYPED_LATER, messages::NEWS_LATER).then_some(NewsAnswer::Later)
    }
}

/// Returns what a command of the bot means, whatever follows it.
fn of_command(command: &TypedCommand) -> Option<Meaning> {
    Some(match command.name() {
        "start" => Meaning::Start(command.rest().to_owned()),
        "language" => Meaning::Language(Some(command.rest().to_owned()).filter(|tag| !tag.is_empty())),
        "help" => Meaning::Show(View::Help),
        "privacy" => Meaning::Show(View::Privacy),
        "urgent" => Meaning::Show(View::Urgent),
        "settings" => Meaning::Show(View::Settings),
        "mydata" => Meaning::Show(View::MyData(Private::Unnamed)),
        "news" => Meaning::Show(View::News),
        "stop" => Meaning::StopNews,
        "forget" => Meaning::Forget,
        _ => return None,
    })
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

/// Returns the current screen, and the buttons of the groups and of the "⋯" that it offers.
fn current_screen(drawing: &Drawing<'_>) -> (Screen, Vec<Button>) {
    let screen = drawing.draw(&View::Current);
    let behind = |button: &Button| match &button.action {
        Action::Show(view @ (View::Group { .. } | View::Options)) => Some(drawing.draw(view)),
        _ => None,
    };
    let groups = screen
        .buttons()
        .filter_map(behind)
        .flat_map(|screen| screen.choices.into_iter().chain(screen.aside.into_iter().flatten()))
        .collect();
    (screen, groups)
}

/// Returns the button that says exactly this, emoji, accents, punctuation and case aside.
pub fn button_for_label<'a>(
    mut buttons: impl Iterator<Item = &'a Button>,
    locale: &Locale,
    text: &str,
) -> Option<&'a Button> {
    // Not in ASCII letters: two words of other alphabets can look the same there.
    let wanted = words(text);
    if wanted.is_empty() {
        return None;
    }
    buttons.find(|button| words(&locale.text(&button.label)) == wanted)
}
