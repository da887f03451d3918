//! Tells what typed text means, and applies nothing. It tries in this order: a command,
//! words of danger, a label of the position keyboard, a month or a yes if one is asked for,
//! a position in numbers or in a link to a map, a link to the bot, small talk that is the
//! whole message, the number of a page on screen, a place if none is known, a button's label
//! or another name of it, what else a sentence is about, a place elsewhere.

mod danger;
mod labels;
mod meaning;
mod needs;
mod sayings;

pub(super) use self::{danger::danger_in_caption, meaning::Meaning, sayings::said_anywhere};
pub use self::{
    danger::{DangerScreen, danger_in},
    labels::button_for_label,
};
use self::{
    danger::{listed, meant},
    labels::{label_on_screen, other_name_on_screen},
    meaning::MOST_LETTERS,
    needs::{is_clear, names_place, of_understood, site_asked_about},
    sayings::{in_another_language, in_other_words, of_command, of_saying},
};
use super::{
    button::{Action, View},
    command::TypedCommand,
    deep_link, messages, month,
    news::NewsAnswer,
    screen::Button,
    screens::{Drawing, ask_position},
};
use crate::{
    catalogue::{place::PlaceMatches, small_talk::Topic},
    fold::{beginning, fold, words},
    gazetteer::Point,
    locale::Locale,
    needs::Understood,
};

/// Returns what a text means in the conversation that is drawn.
pub(super) fn meaning(drawing: &Drawing<'_>, locale: &Locale, text: &str) -> Meaning {
    let command = TypedCommand::read(text);
    if let Some(meaning) = command.as_ref().and_then(of_command) {
        return meaning;
    }
    let understood = drawing.context.needs.read(drawing.catalogue(), beginning(text, MOST_LETTERS));
    if let Some(screen) = listed(drawing.catalogue(), &understood, text) {
        return Meaning::Show(screen.into());
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
        let wanted = words(text);
        let lexicon = drawing.context.locales.lexicon();
        let is_tapped = |button: &&Button| lexicon.shown(&button.label.id).any(|label| words(label) == wanted);
        if let Some(button) = buttons.iter().find(is_tapped) {
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
    if let Some(screen) = meant(drawing.catalogue(), &understood)
        && is_free
        && label_on_screen(drawing, locale, text).is_none()
    {
        return Meaning::Show(screen.into());
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
        // « J'habite à Nice » is a place, though its name is a word too.
        None if has_place && names_place(&found) && !found.abroad && !found.candidates.is_empty() => {
            Meaning::Places(found)
        }
        None if drawing.session.month_asked => Meaning::NoMonth,
        None if has_place => Meaning::Nothing,
        None if found.abroad => Meaning::Abroad,
        None if drawing.catalogue().is_small_talk(text) => Meaning::SmallTalk,
        None => Meaning::NoPlace,
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
    let lexicon = drawing.context.locales.lexicon();
    let says = |id: &str, label: &str| {
        lexicon.shown(label).any(is_said) || lexicon.shown(id).flat_map(|names| names.split([',', '،'])).any(is_said)
    };
    if says(messages::TYPED_YES, messages::NEWS_YES) {
        Some(NewsAnswer::Yes(drawing.catalogue()[place.departement].code.to_string()))
    } else if says(messages::TYPED_NO, messages::NEWS_NO) {
        Some(NewsAnswer::No)
    } else {
        says(messages::TYPED_LATER, messages::NEWS_LATER).then_some(NewsAnswer::Later)
    }
}

/// Returns the only number in a text.
fn number_in(text: &str) -> Option<usize> {
    let folded = fold(text);
    let mut numbers = folded.split(' ').filter_map(|word| word.parse().ok());
    numbers.next().filter(|_| numbers.next().is_none())
}
