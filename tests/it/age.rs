//! What age does to facts: rules that end, and information that was read long ago.

use std::collections::BTreeSet;

use guichet::{
    catalogue::{CaseIx, Catalogue},
    dialogue::{Block, Fit, Outcome, Part, Path, current_screen, walk},
};
use jiff::{
    ToSpan,
    civil::{Date, date},
};

use crate::context::{TODAY, catalogue, context};

/// Every last day of a rule, with the day after it.
fn last_days() -> BTreeSet<(Date, Date)> {
    catalogue().cases.iter().filter_map(|case| Some((case.until?, case.until?.tomorrow().unwrap()))).collect()
}

/// What an outcome leads to: page and part.
fn pages<'a>(catalogue: &'a Catalogue, outcome: &Outcome) -> Vec<(&'a str, Part)> {
    let page = |at: CaseIx| catalogue[catalogue[at].procedure].id.as_str();
    outcome.cards.iter().map(|card| (page(card.case), card.part)).collect()
}

fn count(blocks: &[Block], id: &str) -> usize {
    blocks.iter().filter(|block| matches!(block, Block::Text(message) if message.id == id)).count()
}

/// In every place: whoever was given a page of a rule that has an end is told of the
/// end the day after, is asked the same, and is given another page that can be used.
#[test]
fn a_rule_is_given_on_its_last_day_and_told_to_have_ended_on_the_next() {
    let catalogue = catalogue();
    let mut told = BTreeSet::new();
    for (last, after) in last_days() {
        for (place, _) in walk::place_classes(catalogue) {
            walk::walk(catalogue, place, last, &mut |state| {
                let shown = (state.path.next, state.path.shown(catalogue).to_vec());
                let later = Path::replay(catalogue, place, &state.answers, after);
                if !state.is_outcome() {
                    assert!(shown.1.len() > 1, "a single choice on {last}: {:?}", state.answers);
                    let shown_later = later.shown(catalogue).to_vec();
                    assert!(later.next.is_none() || shown_later.len() > 1, "a single choice on {after}");
                    if later.next == shown.0 {
                        assert!(shown.1.iter().all(|answer| shown_later.contains(answer)), "{:?}", state.answers);
                    }
                    return;
                }
                let outcome = state.outcome(catalogue, last);
                let ends = |at: CaseIx| catalogue[at].until == Some(last);
                let is_ending = outcome.cards.iter().any(|card| card.fit == Fit::Confirmed && ends(card.case));
                assert_eq!(state.path.ended, None, "{:?}", state.answers);
                if !is_ending {
                    return;
                }
                let code = &catalogue[place.departement].code;
                assert_eq!(later.next, None, "{code} {:?}", state.answers);
                assert_eq!(later.ended, Some(last), "{code} {:?}", state.answers);
                let screen = current_screen(context(), &state.session(catalogue), after);
                assert_eq!(count(&screen.blocks, "rule-ended"), 1);
                let outcome = Outcome::new(catalogue, &later, after);
                assert!(!outcome.cards.iter().any(|card| ends(card.case)), "{:?}", pages(catalogue, &outcome));
                let ways = outcome.cards.iter().filter(|card| {
                    card.fit == Fit::Confirmed && matches!(card.part, Part::Exclusive | Part::Local | Part::National)
                });
                assert!(ways.count() > 0, "{code}: {:?}", pages(catalogue, &outcome));
                told.insert(code.as_str().to_owned());
            });
        }
    }
    println!("{} kinds of places told", told.len());
    // The rule is national: no place is without it.
    assert_eq!(told.len(), walk::place_classes(catalogue).len(), "{told:?}");
}

/// Nobody is told that a rule ended who did not name it, and nobody before its end.
#[test]
fn only_whoever_named_the_rule_is_told() {
    let catalogue = catalogue();
    let ground = catalogue.question("ground").unwrap();
    for (last, after) in last_days() {
        for day in [last, after] {
            for (place, _) in walk::place_classes(catalogue) {
                walk::walk(catalogue, place, day, &mut |state| {
                    let named = state.path.answered(ground) == catalogue.answer(ground, "shortage-occupation");
                    assert_eq!(state.path.ended.is_some(), named && day == after && told_here(catalogue, state));
                });
            }
        }
    }
}

/// Only the request itself names the rule; under other goals the answer means a trade.
fn told_here(catalogue: &Catalogue, state: &walk::WalkState) -> bool {
    let goal = catalogue.question("goal").unwrap();
    state.path.answered(goal) == catalogue.answer(goal, "regularise")
}

#[test]
fn afterwards_the_general_form_or_page_is_given() {
    let catalogue = catalogue();
    for (code, page) in [("76", "76-regularise"), ("57", "57-regularise"), ("69", "f16053"), ("48", "f16053")] {
        let place = catalogue.place_with_code(code).unwrap();
        let mut answers = guichet::dialogue::Answers::default();
        for (question, answer) in [("goal", "regularise"), ("ground", "shortage-occupation")] {
            let question = catalogue.question(question).unwrap();
            answers.set(catalogue, question, catalogue.answer(question, answer).unwrap());
        }
        let path = Path::replay(catalogue, place, &answers, date(2027, 1, 1));
        let outcome = Outcome::new(catalogue, &path, date(2027, 1, 1));
        assert!(outcome.association_first, "{code}");
        let pages = pages(catalogue, &outcome);
        assert!(pages.iter().any(|(id, part)| *id == page && *part <= Part::National), "{code}: {pages:?}");
    }
}

/// Over everything that can be asked: the rule, written again.
#[test]
fn facts_older_than_six_months_say_so_once_and_never_where_it_is_urgent() {
    let catalogue = catalogue();
    let (mut old, mut new, mut urgent) = (0, 0, 0);
    for day in [date(2025, 12, 1), date(2026, 6, 1), TODAY] {
        let limit = day.checked_sub(6.months()).unwrap();
        for (place, _) in walk::place_classes(catalogue) {
            walk::walk(catalogue, place, day, &mut |state| {
                let screen = current_screen(context(), &state.session(catalogue), day);
                let said = count(&screen.blocks, "facts-are-old");
                let shown = screen.blocks.iter().filter(|block| matches!(block, Block::Card(_))).count();
                if !state.is_outcome() {
                    assert_eq!(said, 0);
                    return;
                }
                let is_urgent = state.path.active.iter().any(|(question, answer)| {
                    let id = catalogue.answer_id(*question, *answer);
                    catalogue[*question].choices.iter().any(|choice| choice.urgent && choice.id.as_str() == id)
                });
                let is_old = state.outcome(catalogue, day).cards.iter().take(shown).any(|card| {
                    let case = &catalogue[card.case];
                    let page = &catalogue[case.procedure];
                    let quoted = case.when.as_ref().map(|deadline| deadline.read);
                    [page.read, page.listed.map(|listed| listed.last), quoted]
                        .into_iter()
                        .flatten()
                        .any(|read| read < limit)
                });
                assert_eq!(said, usize::from(is_old && !is_urgent), "{day} {:?}", state.answers);
                old += usize::from(is_old);
                new += usize::from(!is_old);
                urgent += usize::from(is_urgent);
            });
        }
    }
    println!("{old} old, {new} not, {urgent} urgent");
    assert!(old > 1000 && new > 1000 && urgent > 50);
}
