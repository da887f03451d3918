//! Tells which commands, sayings and wishes for a language a text is.

use super::meaning::Meaning;
use crate::{
    catalogue::{
        Catalogue,
        small_talk::{LanguageWish, Saying},
    },
    dialogue::{
        button::{Action, Private, View},
        command::TypedCommand,
        screens::Drawing,
    },
    fold::fold,
    locale::Locale,
};

/// Limits the characters of a text that may be a saying on every screen.
const LONGEST_SAYING: usize = 80;

/// Returns what a text means on every screen: a command, or a short saying of its own that
/// names no place.
pub(in crate::dialogue) fn said_anywhere(catalogue: &Catalogue, text: &str) -> Option<Meaning> {
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
        Some(_) => catalogue.alarms.raised_by(text).is_some(),
        None => catalogue.search_place(text).certain_place().is_some(),
    };
    (!is_other).then_some(meaning)
}

/// Returns what a command of the bot means, whatever follows it.
pub(super) fn of_command(command: &TypedCommand) -> Option<Meaning> {
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

/// Returns what a saying asks for.
pub(super) fn of_saying(drawing: &Drawing<'_>, saying: Saying) -> Meaning {
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
pub(super) fn in_other_words(drawing: &Drawing<'_>, command: &TypedCommand) -> Option<Meaning> {
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
pub(super) fn in_another_language(drawing: &Drawing<'_>, text: &str) -> Option<Meaning> {
    let wish = drawing.catalogue().small_talk.language(text).or_else(|| own_name(drawing, text))?;
    let asked = drawing.path().and_then(|path| path.next);
    let is_bare = matches!(wish, LanguageWish::One { bare: true, .. });
    let may_be_an_answer = asked.is_some_and(|asked| asked != drawing.catalogue().roles.goal);
    (!(is_bare && may_be_an_answer)).then(|| of_wish(drawing, wish))
}

/// Returns the language that calls itself so, of those whose names no list has: the others
/// need not be read for it.
fn own_name(drawing: &Drawing<'_>, text: &str) -> Option<LanguageWish> {
    let typed = fold(text);
    let unlisted = |locale: &&Locale| !drawing.catalogue().small_talk.names(&locale.name);
    let mut locales = drawing.context.locales.iter().filter(unlisted);
    let meant = locales.find(|locale| !typed.is_empty() && fold(locale.own_name()) == typed)?;
    Some(LanguageWish::One { tag: meant.name.clone(), bare: true })
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
