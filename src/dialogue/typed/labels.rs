//! Finds the button that a text names: by its label on screen, or by another name of it.

use super::meaning::Meaning;
use crate::{
    catalogue::Answer,
    dialogue::{
        button::{Action, View},
        messages,
        screen::{Button, Screen},
        screens::Drawing,
    },
    fold::{fold, words},
    locale::Locale,
};

/// Returns the action of the button with this label, on the current screen or in a group.
pub(super) fn label_on_screen(drawing: &Drawing<'_>, locale: &Locale, text: &str) -> Option<Action> {
    let (screen, groups) = current_screen(drawing);
    button_for_label(screen.buttons().chain(&groups), locale, text).map(|button| button.action.clone())
}

/// Returns what a text means that is another name of buttons there, in any language: what
/// is printed on a card is French whoever reads it.
pub(super) fn other_name_on_screen(drawing: &Drawing<'_>, text: &str) -> Option<Meaning> {
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
