//! News, offered after a harmless outcome.

use guichet::{
    catalogue::Answer,
    dialogue::{Action, AskTurn, Event, Input, News, NewsAnswer, ScreenTarget, Session, View, step},
};
use jiff::civil::date;

use super::{LOST, Person, STUDENT, code, ids, reminder};
use crate::context::{TODAY, catalogue, context};

#[test]
fn the_first_harmless_outcome_offers_the_question() {
    let mut person = Person::at(&LOST);
    assert!(person.is_offered_news() && !person.is_asked());
    assert_eq!(person.session.news, News::Unasked);
    person.tap("nw");
    assert!(person.is_asked());
    assert_eq!(person.session.news, News::Asking(AskTurn::First));
    // Each answer is in a row of its own.
    let rows: Vec<usize> = person.screen().aside.iter().map(Vec::len).collect();
    assert_eq!(rows, [1, 1, 1]);
    // It is offered still after a look at something else, and in another language.
    for code in ["n:1", "now", "l:ar@now", "r", "now"] {
        person.tap(code);
        assert!(!person.is_asked());
    }
    assert!(person.is_offered_news());
}

#[test]
fn the_question_is_offered_on_the_first_page_alone() {
    let mut person = Person::at(&STUDENT);
    assert!(person.shows_news());
    let more = person.screen().choices.iter().find_map(|button| match &button.action {
        Action::Show(view @ View::More(_)) => Some(Action::Show(view.clone()).to_string()),
        _ => None,
    });
    person.tap(&more.unwrap());
    assert!(!person.shows_news());
    person.tap("now");
    assert!(person.shows_news());
}

#[test]
fn nobody_is_asked_before_an_outcome() {
    let mut person = Person::new();
    for code in ["p:91", "g:goal:papers", "a:goal:renew", "a:ground:student", "u"] {
        person.tap(code);
        assert!(!person.is_offered_news(), "{code}");
        assert_eq!(person.session.news, News::Unasked);
    }
}

#[test]
fn whoever_goes_on_without_an_answer_is_not_asked_again() {
    for go_on in [&["b"][..], &["x"], &["p:69"], &["c:goal", "a:goal:stolen-permit"], &["e"]] {
        let mut person = Person::asked(&LOST);
        for code in go_on {
            person.tap(code);
        }
        assert_eq!(person.session.news, News::Asked, "{go_on:?}");
        for code in ["p:69", "a:goal:stolen-permit"] {
            person.tap(code);
        }
        assert!(!person.is_offered_news(), "{go_on:?}");
    }
    // A second tap on the same answer is no going on.
    let mut person = Person::asked(&LOST);
    person.tap("a:goal:lost-permit");
    assert!(person.is_offered_news());
}

#[test]
fn sensitive_and_urgent_outcomes_never_ask() {
    for codes in [
        &["p:91", "a:goal:oqtf"][..],
        &["p:91", "a:goal:ask-asylum"],
        &["p:91", "a:goal:application-refused"],
        &["p:62", "a:goal:regularise", "a:ground:unknown"],
        &["p:91", "a:goal:renew", "a:ground:refugee"],
        &["p:91", "a:goal:renew", "a:ground:student", "a:nationality:algerian"],
        &["p:91", "a:goal:right-to-work", "a:current-paper:no-valid-paper"],
        &["p:91", "a:goal:bring-family", "a:sponsor:no-valid-paper"],
    ] {
        let person = Person::at(codes);
        let is_outcome = person.screen().navigation.iter().any(|button| button.action == Action::Show(View::Options));
        assert!(is_outcome && !person.is_offered_news(), "{codes:?}");
        assert_eq!(person.session.news, News::Unasked, "{codes:?}");
    }
}

#[test]
fn who_would_rather_not_say_may_be_asked() {
    for nationality in ["unknown", "other"] {
        let person = Person::at(&["p:91", "a:goal:renew", "a:ground:student", &format!("a:nationality:{nationality}")]);
        assert!(person.is_offered_news(), "{nationality}");
    }
}

/// Over everything that can be asked: the rule, written again.
#[test]
fn whoever_is_offered_news_has_told_nothing_that_is_kept_private() {
    let catalogue = catalogue();
    let (mut outcomes, mut asked, mut about_a_card, mut asked_there) = (0, 0, 0, 0);
    for (place, _) in guichet::dialogue::walk::place_classes(catalogue) {
        guichet::dialogue::walk::walk(catalogue, place, TODAY, &mut |state| {
            if !state.is_outcome() {
                return;
            }
            outcomes += 1;
            let input = Input { event: Event::Tap("now"), today: TODAY, language_hint: None };
            let screen = step(context(), &state.session(catalogue), input).screen;
            let is_asked = screen.choices.iter().any(|button| button.action == Action::Show(View::News));
            asked += usize::from(is_asked);
            let goal = state.path.answered(catalogue.question("goal").unwrap()).unwrap();
            if catalogue.answer_id(catalogue.question("goal").unwrap(), goal) == "renew" {
                about_a_card += 1;
                asked_there += usize::from(is_asked);
            }
            let told = state.path.active.iter().chain(&state.path.implied).any(|(question, answer)| match answer {
                Answer::Choice(_) => catalogue[*question].keeps_private(*answer),
                Answer::Other => catalogue[*question].id.as_str() == "current-paper",
                Answer::Unknown => false,
            });
            let warned = state.outcome(catalogue, TODAY).association_first;
            assert!(!is_asked || (!told && !warned), "{:?}", state.answers);
        });
    }
    println!("asked after {asked} of {outcomes} outcomes, {asked_there} of {about_a_card} about renewing");
    assert!(asked > 1000 && asked_there > 100);
}

/// In every language; what the buttons say counts too.
#[test]
fn a_typed_answer_counts_where_nothing_else_is_asked() {
    let yes = News::Yes(code("91"));
    for (text, news) in [
        ("oui", yes.clone()),
        ("Oui !", yes.clone()),
        ("yes", yes.clone()),
        ("نعم", yes.clone()),
        ("📬 Oui, m’écrire", yes.clone()),
        ("oui m'ecrire", yes.clone()),
        ("non", News::No),
        ("no", News::No),
        ("لا", News::No),
        ("Ne pas m’écrire", News::No),
        ("plus tard", News::Later(TODAY)),
        ("Demander plus tard", News::Later(TODAY)),
    ] {
        let mut person = Person::asked(&LOST);
        person.say(text);
        assert_eq!(person.session.news, news, "{text}");
        // The conversation may have been stored and read again in between.
        let mut person = Person::asked(&LOST);
        person.session = Session::decode(person.session.encode()).unwrap();
        person.say(text);
        assert_eq!(person.session.news, news, "{text}, stored");
    }
}

/// A yes to another question, or to none, is no yes to news.
#[test]
fn a_typed_yes_to_something_else_is_no_yes_to_news() {
    let elsewhere = [
        &["r"][..],
        &["t"],
        &["n:1"],
        &["u"],
        &["w"],
        &["d"],
        &["f"],
        &["k@now"],
        &["c:goal"],
        &["h"],
        &[">Lyon"],
        &[">zzqqxx", "r"],
    ];
    for does in elsewhere {
        let mut person = Person::asked(&LOST);
        for code in does {
            match code.strip_prefix('>') {
                Some(text) => person.say(text),
                None => person.tap(code),
            };
        }
        assert!(!person.is_asked(), "{does:?}");
        for text in ["oui", "yes", "نعم"] {
            person.say(text);
            // Not even when it is said again and again.
            assert!(!matches!(person.session.news, News::Yes(_)), "{does:?} {text}");
        }
    }
}

/// Over everything that can be asked, in every language.
#[test]
fn every_answer_about_news_says_what_it_answers() {
    for locale in crate::context::locales().iter() {
        let person = Person::asked(&LOST);
        for button in person.screen().aside.iter().flatten() {
            if let Action::News(_) = button.action {
                let label = locale.text(&button.label);
                assert!(guichet::fold::fold(&label).split_whitespace().count() > 1, "{label}");
            }
        }
    }
}

#[test]
fn yes_is_for_the_departement_on_the_button() {
    let mut person = Person::asked(&LOST);
    person.tap("nw:y:91");
    assert_eq!(person.session.news, News::Yes(code("91")));
    assert_eq!(person.notices(), ["notice-news-yes"]);
    assert!(!person.is_asked());
    // The same button once more, as an old message or a hasty thumb sends it.
    person.tap("nw:y:91");
    assert_eq!((person.session.news.clone(), person.notices()), (News::Yes(code("91")), vec!["notice-news-yes"]));
    // Moving changes nothing, and the old question is no longer about here.
    person.tap("p:69");
    person.tap("nw:y:91");
    assert_eq!(person.notices(), ["notice-old-button"]);
    person.tap("nw");
    let yes = Action::News(NewsAnswer::Yes("69".to_owned()));
    assert!(person.screen().choices.iter().any(|button| button.action == yes));
    person.tap("nw:y:69");
    assert_eq!(person.session.news, News::Yes(code("69")));
}

#[test]
fn a_yes_without_a_place_is_told_to_say_it_first() {
    let mut person = Person::new();
    person.tap("nw:y:91");
    assert_eq!((person.notices(), person.session.news.clone()), (vec!["notice-place-first"], News::Unasked));
}

#[test]
fn no_is_final_and_later_is_asked_once_more() {
    let mut person = Person::asked(&LOST);
    person.tap("nw:n");
    assert_eq!((person.session.news.clone(), person.notices()), (News::No, vec!["notice-news-no"]));
    person.tap("a:goal:stolen-permit");
    assert!(!person.is_offered_news());

    let mut person = Person::asked(&LOST);
    person.tap("nw:l");
    assert_eq!((person.session.news.clone(), person.notices()), (News::Later(TODAY), vec!["notice-news-later"]));
    for (day, asked) in [(date(2026, 11, 29), false), (date(2026, 11, 30), true)] {
        person.today = day;
        person.session = Session::decode(person.session.encode()).unwrap();
        person.tap("x");
        person.tap("a:goal:stolen-permit");
        assert_eq!(person.is_offered_news(), asked, "{day}");
    }
    person.tap("nw");
    assert_eq!(person.session.news, News::Asking(AskTurn::Second));
    person.tap("nw:l");
    assert_eq!((person.session.news.clone(), person.notices()), (News::Asked, vec!["notice-news-not-again"]));
    person.today = date(2027, 6, 1);
    person.tap("now");
    assert!(!person.is_offered_news());
}

#[test]
fn stop_ends_news_at_once_and_leaves_the_reminder() {
    for say in [true, false] {
        let mut person = Person::at(&LOST);
        person.tap("nw:y:91");
        person.session.reminder = Some(reminder("2030-06", "f2231"));
        let placement = if say { person.say("/stop") } else { person.tap("ns") }.placement;
        assert_eq!(placement, ScreenTarget::New);
        assert_eq!(person.session.news, News::No);
        assert!(person.session.reminder.is_some());
        assert_eq!(ids(person.screen()), ["notice-news-no", "reminder-stays"]);
        assert!(person.screen().choices.iter().any(|button| button.action == Action::EraseReminder));
        person.tap("rm:x");
        assert_eq!((&person.session.reminder, person.notices()), (&None, vec!["notice-reminder-erased"]));
        person.say("/stop");
        assert_eq!(ids(person.screen()), ["notice-news-no"]);
    }
}
