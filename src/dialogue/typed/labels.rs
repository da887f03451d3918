//! Finds the button that a text names: by its label on screen, or by another name of it.

use super::meaning::Meaning;
use crate::{
    catalogue::Answer,
    dialogue::{button::Action, messages, screen::Button, screens::Drawing},
    fold::{first_letter, fold, words},
    locale::Locale,
};

/// Returns the action of the button with this label, on the current screen or in a group.
pub(super) fn label_on_screen(drawing: &Drawing<'_>, locale: &Locale, text: &str) -> Option<Action> {
    button_for_label(drawing.offered().iter(), locale, text).map(|button| button.action.clone())
}

/// Returns what a text means that is another name of buttons there, in any language: what
/// is printed on a card is French whoever reads it.
pub(super) fn other_name_on_screen(drawing: &Drawing<'_>, text: &str) -> Option<Meaning> {
    let called = drawing.context.locales.lexicon().called(&fold(text));
    if called.is_empty() {
        return None;
    }
    let has_it = |button: &&Button| called.iter().any(|id| button.label.id == id.as_ref());
    let offered = drawing.offered();
    let goals = goals(drawing);
    // What is written on a card may belong to another goal than the one that is asked about.
    let on_screen = offered.iter().any(|button| has_it(&button));
    let mut named: Vec<&Action> = Vec::new();
    for button in offered.iter().chain(goals.iter().filter(|_| !on_screen)).filter(has_it) {
        if !named.contains(&&button.action) {
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
        let id = catalogue.answer_id(goal, answer).into();
        let action = Action::Answer { question: catalogue[goal].id.as_str().into(), answer: id };
        Button::new(messages::answer(catalogue, goal, answer), action)
    };
    catalogue[goal].choice_indexes().map(Answer::Choice).filter(offered).map(button).collect()
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
    let begins = wanted[0].chars().next();
    buttons.find(|button| {
        let label = locale.text(&button.label);
        // Nearly all begin with another letter, and need not be folded whole.
        first_letter(&label) == begins && words(&label) == wanted
    })
}

#[cfg(test)]
mod tests {
    use crate::{
        catalogue::source::Files,
        fold::{first_letter, words},
        locale::Locales,
    };

    #[test]
    fn the_first_letter_of_every_label_is_that_of_its_words() {
        let locales = Locales::new(&Files::repository_locales()).unwrap();
        let mut count = 0;
        for locale in locales.iter() {
            for text in locale.worded().values().flat_map(|worded| worded.text.lines()) {
                let whole = words(text).first().and_then(|word| word.chars().next());
                assert_eq!(first_letter(text), whole, "{text}");
                count += 1;
            }
        }
        assert!(count > 5_000, "{count}");
    }
}
