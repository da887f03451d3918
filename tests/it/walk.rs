//! Every conversation there is. The check proves that each screen renders in
//! every language within Telegram's limits and has a way back, that nobody is
//! left without a page and every page is reached; here its figures are printed
//! and changes in the recap are added.

use std::collections::HashSet;

use guichet::{
    catalogue::{Answer, QuestionIx},
    check::{check, screen_problems},
    dialogue::{Fit, Outcome, Part, Path, Session, current_screen, diagram::mermaid, walk},
};

use crate::context::{TODAY, catalogue, context, locales, repository_data, repository_locales};

#[test]
fn data_and_locales_have_no_problem() {
    let report = check(&repository_data(), &repository_locales(), TODAY);
    assert!(report.problems.is_empty(), "{:#?}", report.problems);
    let figures = report.figures.unwrap();
    println!("{figures}");
    assert!(figures.screens > 100_000, "the walk has lost its way: {} screens", figures.screens);
    assert!(figures.mean_over_goals() <= 2.5);
}

/// Changing one answer keeps the others. What is active afterwards is a list
/// of answers that the walk has seen and checked; where a kept answer is one
/// that would not be shown any more, its screen is checked here.
#[test]
fn any_single_change_leads_to_a_checked_state() {
    let catalogue = catalogue();
    let (mut changes, mut unseen) = (0, 0);
    for (place, _) in walk::place_classes(catalogue) {
        let mut seen: HashSet<Vec<(QuestionIx, Answer)>> = HashSet::new();
        // Whoever changes one answer to another stands where those stand who gave that one first.
        let mut given: HashSet<Vec<(QuestionIx, Answer)>> = HashSet::new();
        let mut outcomes = Vec::new();
        walk::walk(catalogue, place, TODAY, &mut |state| {
            seen.insert(state.path.active.clone());
            if state.is_outcome() {
                outcomes.push(state.clone());
            }
        });
        for state in outcomes {
            for (question, answer) in &state.path.active {
                let before = Path::until(catalogue, place, &state.answers, TODAY, Some(*question));
                let unknown = catalogue[*question].allows_unknown.then_some(Answer::Unknown);
                for other in before.shown(catalogue).iter().copied().chain(unknown).filter(|other| other != answer) {
                    let mut answers = state.answers.clone();
                    answers.set(catalogue, *question, other);
                    changes += 1;
                    if !given.insert(answers.known(catalogue)) {
                        continue;
                    }
                    let path = Path::replay(catalogue, place, &answers, TODAY);
                    if seen.insert(path.active.clone()) {
                        unseen += 1;
                        let session = Session::at(catalogue, place, answers);
                        let screen = current_screen(context(), &session, TODAY);
                        for locale in locales().iter() {
                            assert_eq!(screen_problems(&screen, locale), Vec::<String>::new());
                        }
                        let cards = Outcome::new(catalogue, &path, TODAY).cards;
                        assert!(
                            path.next.is_some()
                                || cards.iter().any(|card| card.fit == Fit::Confirmed && card.part <= Part::National)
                        );
                    }
                }
            }
        }
    }
    println!("{changes} single changes checked, {unseen} of them lead to kept answers that are no longer shown");
    assert!(changes > 10_000);
}

/// What Mermaid draws without being told otherwise: `maxEdges` 500, `maxTextSize` 50,000.
#[test]
fn every_diagram_can_be_drawn() {
    let catalogue = catalogue();
    for (place, _) in walk::place_classes(catalogue) {
        let text = mermaid(catalogue, place, TODAY);
        assert!(text.chars().count() < 50_000);
        assert!(text.matches("-->").count() < 500);
    }
}
