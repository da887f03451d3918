//! Every request says where it is made, and nobody without papers is sent off alone.

use guichet::{
    catalogue::Place,
    dialogue::{Answers, Block, Outcome, Part, Path, Session, current_screen, walk},
};

use crate::context::{TODAY, catalogue, context, locales};

/// Returns the verdict of these answers in a département, and its pages by id.
fn outcome(code: &str, given: &[(&str, &str)]) -> (String, Vec<(&'static str, Part)>) {
    let catalogue = catalogue();
    let place = Place::of(catalogue.departement(code).unwrap());
    let path = Path::replay(catalogue, place, &answers(given), TODAY);
    assert!(path.next.is_none(), "{code} {given:?}: {} is still asked", catalogue[path.next.unwrap()].id);
    let outcome = Outcome::new(catalogue, &path, TODAY);
    let page = |card: &guichet::dialogue::Card| (catalogue[catalogue[card.case].procedure].id.as_str(), card.part);
    (outcome.verdict(catalogue).unwrap().to_owned(), outcome.cards.iter().map(page).collect())
}

fn answers(given: &[(&str, &str)]) -> Answers {
    let catalogue = catalogue();
    let mut answers = Answers::default();
    for (question, answer) in given {
        let question = catalogue.question(question).unwrap();
        answers.set(catalogue, question, catalogue.answer(question, answer).unwrap());
    }
    answers
}

/// Each département with what is asked for, the verdict and the first page.
#[test]
fn what_is_asked_for_on_anef_says_so_in_every_prefecture() {
    let other = ("nationality", "other");
    let first = |ground: &'static str| vec![("goal", "first-permit"), ("ground", ground), other];
    let renew = |ground: &'static str| vec![("goal", "renew"), ("ground", ground), other];
    let change = |ground: &'static str| vec![("goal", "change-status"), ("ground", ground), other];
    let algerian = |goal, ground| vec![("goal", goal), ("ground", ground), ("nationality", "algerian")];
    let with = |mut given: Vec<(&'static str, &'static str)>, more| {
        given.push(more);
        given
    };
    let cases = [
        ("49", first("parent-of-french-child"), "verdict-exclusive", "f2209"),
        ("49", first("other-family-of-french"), "verdict-anef-or-prefecture", "f2208"),
        ("49", first("family-of-european"), "verdict-exclusive", "f19315"),
        ("49", first("family-of-protected"), "verdict-anef-or-prefecture", "f15401"),
        ("49", first("child-welfare-before-16"), "verdict-anef-or-prefecture", "f31037"),
        ("49", first("own-illness"), "verdict-exclusive", "f17164"),
        ("49", first("subsidiary-protection"), "verdict-exclusive", "f2689"),
        ("49", first("stateless"), "verdict-prefecture-appointment", "49-first-appointment"),
        ("49", first("victim"), "verdict-anef-or-prefecture", "f2209"),
        ("49", first("visitor"), "verdict-exclusive", "f302"),
        ("49", first("withdrawal-agreement"), "verdict-prefecture-desk", "f35032"),
        ("49", first("humanitarian"), "verdict-prefecture-appointment", "49-first-appointment"),
        ("93", with(first("parent-of-french-child"), ("arrondissement", "le-raincy")), "verdict-exclusive", "f2209"),
        ("94", with(first("parent-of-french-child"), ("arrondissement", "creteil")), "verdict-exclusive", "f2209"),
        ("91", with(renew("spouse-of-french"), ("arrondissement", "evry")), "verdict-exclusive", "f2209"),
        ("48", change("spouse-of-french"), "verdict-anef-doubt", "f2209"),
        ("77", with(change("spouse-of-french"), ("from-status", "student")), "verdict-anef-or-prefecture", "f2209"),
        ("13", vec![("goal", "long-term-card"), ("request-kind", "renewal"), other], "verdict-anef", "f2208"),
        ("35", first("child-welfare-before-16"), "verdict-anef-doubt", "f31037"),
        ("24", first("withdrawal-agreement"), "verdict-prefecture-desk", "f35032"),
        ("48", first("student"), "verdict-exclusive", "anef-account"),
        ("48", first("pacs-with-french"), "verdict-prefecture-desk", "f2209"),
        ("30", algerian("renew", "own-illness"), "verdict-exclusive", "f2215"),
        ("30", algerian("first-permit", "retired"), "verdict-prefecture-desk", "f3137"),
        ("69", algerian("first-permit", "spouse-of-french"), "verdict-exclusive", "f2215"),
        ("59", algerian("renew", "spouse-of-french"), "verdict-anef-doubt", "f2257"),
        ("57", algerian("first-permit", "private-ties"), "verdict-unknown", "f2215"),
        ("12", vec![("goal", "regularise"), ("ground", "victim")], "verdict-anef-doubt", "f2209"),
    ];
    for (code, given, verdict, page) in cases {
        let (told, pages) = outcome(code, &given);
        assert_eq!((told.as_str(), pages[0].0), (verdict, page), "{code} {given:?}: {pages:?}");
    }
}

/// A form for one situation stands before a doubtful ANEF, one for many behind it.
#[test]
fn a_form_for_many_situations_stands_behind_anef_and_is_still_found() {
    let given = [
        ("goal", "change-status"),
        ("ground", "spouse-of-french"),
        ("from-status", "student"),
        ("nationality", "other"),
    ];
    let (_, pages) = outcome("77", &given);
    assert!(pages.contains(&("77-student-to-family", Part::General)), "{pages:?}");
    let given = [("goal", "first-permit"), ("ground", "child-welfare-before-16")];
    let (verdict, pages) = outcome("91", &given);
    assert_eq!(pages[0], ("91-child-welfare", Part::Local));
    assert_eq!(verdict, "verdict-prefecture-form");
}

#[test]
fn beside_the_only_way_a_form_for_many_is_hidden_and_brings_no_question() {
    let catalogue = catalogue();
    // Without an arrondissement: the form of Créteil would ask for it.
    let given = [("goal", "renew"), ("ground", "student"), ("nationality", "other")];
    let (verdict, pages) = outcome("94", &given);
    assert_eq!((verdict.as_str(), pages[0].0), ("verdict-exclusive", "anef-account"));
    assert!(pages.iter().all(|(id, _)| !id.starts_with("94-")), "{pages:?}");
    let given = [("goal", "first-permit"), ("ground", "visitor"), ("nationality", "other")];
    let place = Place::of(catalogue.departement("49").unwrap());
    let hidden = Outcome::new(catalogue, &Path::replay(catalogue, place, &answers(&given), TODAY), TODAY).outranked;
    let ids: Vec<&str> = hidden.iter().map(|card| catalogue[catalogue[card.case].procedure].id.as_str()).collect();
    assert!(ids.contains(&"49-first-appointment"), "it waits behind \"Not my case\": {ids:?}");
}

#[test]
fn a_page_that_excludes_algerians_takes_no_form_from_them() {
    let nationality = catalogue().question("nationality").unwrap();
    let algerian = catalogue().answer(nationality, "algerian");
    walk_outcomes(|code, path, outcome| {
        if path.known.get(nationality) == algerian {
            let shown = outcome.cards.iter().map(|card| catalogue()[catalogue()[card.case].procedure].id.as_str());
            let wrong: Vec<&str> = shown.filter(|id| ["f302", "f2209", "f17319", "f11201"].contains(id)).collect();
            assert!(wrong.is_empty(), "{code}: {wrong:?} is given to an Algerian");
        }
    });
    let given = [("goal", "renew"), ("ground", "visitor"), ("nationality", "algerian"), ("arrondissement", "creteil")];
    let (verdict, pages) = outcome("94", &given);
    assert_eq!((verdict.as_str(), pages[0].0), ("verdict-exclusive", "f2215"), "{pages:?}");
}

#[test]
fn nobody_outside_meaux_takes_its_form_for_certain() {
    let catalogue = catalogue();
    let place = Place::of(catalogue.departement("77").unwrap());
    let given = [("goal", "first-permit"), ("ground", "came-before-13"), ("nationality", "other")];
    let path = Path::replay(catalogue, place, &answers(&given), TODAY);
    let outcome = Outcome::new(catalogue, &path, TODAY);
    let form =
        outcome.cards.iter().find(|card| catalogue[catalogue[card.case].procedure].id.as_str() == "77-first-permit");
    assert!(catalogue[form.unwrap().case].review, "it is to be checked");
}

#[test]
fn the_family_of_a_british_person_finds_the_withdrawal_agreement() {
    let (_, pages) = outcome("24", &[("goal", "bring-family"), ("sponsor", "withdrawal-agreement")]);
    assert_eq!(pages[0].0, "f35032");
    let (_, pages) = outcome("24", &[("goal", "first-permit"), ("ground", "family-of-european")]);
    assert!(pages.contains(&("f35032", Part::Perhaps)), "{pages:?}");
}

/// Whether the card stands must not hang on whether the paper happens to be asked.
#[test]
fn who_may_have_no_papers_is_told_of_an_association_in_every_departement() {
    let catalogue = catalogue();
    let paper = catalogue.question("current-paper").unwrap();
    let ground = catalogue.question("ground").unwrap();
    let goal = catalogue.question("goal").unwrap();
    let first = catalogue.answer(goal, "first-permit");
    let mut seen = std::collections::BTreeSet::new();
    walk_outcomes(|code, path, outcome| {
        if path.answered(goal) != first {
            return;
        }
        for name in ["private-ties", "parent-of-french-child", "young-adult", "ill-child", "pacs-with-french"] {
            if path.known.get(ground) == catalogue.answer(ground, name) {
                let says_paper =
                    path.known.get(paper).is_some_and(|paper| paper != guichet::catalogue::Answer::Unknown);
                let told = outcome.association_first || outcome.association_if_without_papers;
                assert!(told || says_paper, "{code} {name}: nobody names an association, nobody asked for the paper");
                seen.insert(name);
            }
        }
    });
    assert_eq!(seen.len(), 5);
}

#[test]
fn the_association_stands_before_the_pages() {
    let catalogue = catalogue();
    let french = locales().named("fr").unwrap();
    for code in ["48", "75", "94"] {
        let place = Place::of(catalogue.departement(code).unwrap());
        let given = [("goal", "first-permit"), ("ground", "ill-child"), ("arrondissement", "creteil")];
        let session = Session::at(catalogue, place, answers(&given));
        let screen = current_screen(context(), &session, TODAY);
        let warning = screen
            .blocks
            .iter()
            .position(|block| matches!(block, Block::Warning(text) if french.text(text).contains("association")));
        let page = screen.blocks.iter().position(|block| matches!(block, Block::Card(_)));
        assert!(warning.unwrap() < page.unwrap(), "{code}");
    }
}

/// Calls `see` with every outcome of every kind of place.
fn walk_outcomes(mut see: impl FnMut(&str, &Path, &Outcome)) {
    let catalogue = catalogue();
    for (place, _) in walk::place_classes(catalogue) {
        let code = catalogue[place.departement].code.as_str();
        walk::walk(catalogue, place, TODAY, &mut |state| {
            if state.is_outcome() {
                see(code, &state.path, &state.outcome(catalogue, TODAY));
            }
        });
    }
}
