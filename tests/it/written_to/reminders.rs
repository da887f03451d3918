//! The reminder before a card ends: offered, asked for, and written.

use guichet::{
    catalogue::{Catalogue, id::ProcedureId, load},
    check::screen_problems,
    dialogue::{Action, Context, Event, Input, Reminder, ScreenTarget, Session, View, reminder_screen, step},
    terminal::{Layout, paint},
};
use jiff::civil::date;

use super::{LOST, Person, STUDENT, code, ids, offers, reminder};
use crate::context::{TODAY, catalogue, context, locales, repository_data};

#[test]
fn a_reminder_is_offered_for_a_card_whose_page_says_when() {
    assert!(Person::at(&STUDENT).is_offered_a_reminder());
    for codes in [
        &LOST[..],
        &["p:91", "a:goal:first-permit", "a:ground:student", "a:nationality:other"],
        &["p:91", "a:goal:oqtf"],
        // Its pages say nothing of when.
        &["p:91", "a:goal:renew", "a:ground:refugee"],
    ] {
        let mut person = Person::at(codes);
        assert!(!person.is_offered_a_reminder(), "{codes:?}");
        person.tap("rm");
        let asks = |action: &Action| matches!(action, Action::Remind(_) | Action::Show(View::CardMonth(_)));
        assert!(!offers(person.screen(), asks), "{codes:?}");
        person.tap("rm:2030-06");
        assert_eq!((person.notices(), &person.session.reminder), (vec!["notice-old-button"], &None), "{codes:?}");
    }
}

#[test]
fn the_month_is_chosen_and_the_bot_writes_five_months_before() {
    let mut person = Person::at(&STUDENT);
    let shape = |person: &Person| person.screen().aside.iter().map(Vec::len).collect::<Vec<_>>();
    person.tap("rm");
    assert_eq!(shape(&person), [3, 3, 3, 2]);
    person.tap("rm:2027");
    assert_eq!(shape(&person), [3, 3, 3, 3]);
    person.tap("rm:2027-06");
    let stored = person.session.reminder.clone().unwrap();
    assert_eq!((stored.ends.to_string().as_str(), stored.due()), ("2027-06", date(2027, 1, 1)));
    let page = catalogue().procedure(&stored.procedure).unwrap();
    assert!(catalogue().cases[page.cases.clone()].iter().any(|case| case.when.is_some()));
    assert_eq!(ids(person.screen()), ["reminder-stored", "reminder-how-to-erase"]);
    // The same again is no other; another month takes its place.
    person.tap("rm:2027-06");
    assert_eq!(ids(person.screen()), ["reminder-stored", "reminder-how-to-erase"]);
    person.tap("rm");
    assert!(ids(person.screen()).contains(&"reminder-will-be-replaced"));
    person.tap("rm:2028-06");
    assert_eq!(ids(person.screen()), ["reminder-stored", "reminder-replaced", "reminder-how-to-erase"]);
    assert_eq!(person.session.reminder.as_ref().map(|kept| kept.ends.to_string()).as_deref(), Some("2028-06"));
}

#[test]
fn less_than_five_months_before_there_is_nothing_to_wait_for() {
    // The first of the month five months before is today or over.
    for (today, month, told) in [
        (date(2026, 11, 30), "2027-04", Some("reminder-not-needed")),
        (date(2026, 11, 30), "2027-05", None),
        (date(2026, 12, 1), "2027-05", Some("reminder-not-needed")),
        (date(2026, 11, 23), "2026-12", Some("reminder-not-needed")),
        (date(2026, 11, 23), "2026-11", Some("advice-ask-even-late")),
        (date(2026, 11, 23), "2025-02", Some("advice-ask-even-late")),
    ] {
        let mut person = Person { today, ..Person::at(&STUDENT) };
        person.tap(&format!("rm:{month}"));
        assert_eq!(person.session.reminder.is_none(), told.is_some(), "{today} {month}");
        if let Some(told) = told {
            assert_eq!(person.notices(), [told], "{today} {month}");
            assert!(ids(person.screen()).contains(&"card-quote"));
            assert_eq!(person.screen().links.len(), 1);
        }
    }
}

#[test]
fn a_month_in_which_no_card_ends_is_asked_again() {
    for code in ["rm:2037-01", "rm:2015-12"] {
        let mut person = Person::at(&STUDENT);
        person.tap(code);
        assert_eq!((person.notices(), &person.session.reminder), (vec!["notice-no-month"], &None), "{code}");
    }
}

#[test]
fn a_month_may_be_typed_only_while_it_is_asked() {
    for text in ["06/2027", "juin 2027", "2027-06", "يونيو 2027", "جوان ٢٠٢٧", "june 2027", "12/06/2027"] {
        let mut person = Person::at(&STUDENT);
        person.say(text);
        assert_eq!(person.session.reminder, None, "{text}");
        person.tap("rm");
        person.session = Session::decode(person.session.encode()).unwrap();
        person.say(text);
        let stored = person.session.reminder.as_ref().map(|kept| kept.ends.to_string());
        assert_eq!(stored.as_deref(), Some("2027-06"), "{text}");
        assert!(!person.session.month_asked, "{text}");
    }
    let mut person = Person::at(&STUDENT);
    person.tap("rm");
    person.say("2028");
    assert!(person.screen().aside.iter().flatten().any(|button| button.action.to_string() == "rm:2028-01"));
    person.say("je ne sais plus trop");
    assert_eq!(person.notices(), ["notice-no-month"]);
    assert!(person.session.month_asked);
    person.say("1999");
    assert_eq!(person.notices(), ["notice-no-month"]);
    // Urgent words and commands come first, as everywhere.
    person.say("oqtf");
    assert!(ids(person.screen()).contains(&"urgent") && !person.session.month_asked);
}

#[test]
fn a_due_reminder_quotes_the_page_as_it_is_that_day() {
    let screen = reminder_screen(context(), &reminder("2027-06", "f2231"), date(2027, 1, 1));
    assert_eq!(
        ids(&screen),
        ["reminder-due", "when-f2231", "card-quote", "facts-are-old", "advice-ask-even-late", "reminder-used"]
    );
    let page = catalogue().procedure(&ProcedureId::parse("f2231").unwrap()).unwrap();
    assert_eq!(screen.links.iter().map(|link| link.url.as_str()).collect::<Vec<_>>(), [page.url.as_str()]);
    // Whatever is tapped there is answered below.
    for button in screen.buttons() {
        let code = button.action.to_string();
        let input = Input { event: Event::Tap(&code), today: TODAY, language_hint: None };
        assert_eq!(step(context(), &Session::default(), input).placement, ScreenTarget::New, "{code}");
    }
}

#[test]
fn a_reminder_of_a_page_that_is_no_more_names_the_prefecture() {
    let without = |data: &Catalogue, departement: &str| {
        let kept = Reminder { departement: code(departement), ..reminder("2027-06", "no-such-page") };
        reminder_screen(Context { catalogue: data, ..context() }, &kept, date(2027, 1, 1))
    };
    let screen = without(catalogue(), "91");
    assert!(ids(&screen).contains(&"reminder-page-gone"));
    assert_eq!(screen.links.len(), 1);
    assert!(without(catalogue(), "986").links.is_empty());
    // Its words may go while it stays.
    let mut files = repository_data();
    let speaks = |line: &&str| line.starts_with("when = ") && line.contains("page = \"F2231\"");
    let silent: Vec<&str> = files.get("national.toml").unwrap().lines().filter(|line| !speaks(line)).collect();
    let silent = silent.join("\n");
    files.insert("national.toml", silent);
    let changed = load(&files).unwrap_or_else(|problems| panic!("{problems:#?}"));
    let context = Context { catalogue: &changed, ..context() };
    let screen = reminder_screen(context, &reminder("2027-06", "f2231"), date(2027, 1, 1));
    assert!(ids(&screen).contains(&"reminder-page-gone"));
    for locale in locales().iter() {
        assert_eq!(screen_problems(&screen, locale), Vec::<String>::new());
    }
}

#[test]
fn the_page_of_a_reminder_is_shown_only_with_private_answers() {
    let mut person = Person::at(&STUDENT);
    person.tap("rm:2030-06");
    person.tap("d");
    assert!(ids(person.screen()).contains(&"kept-reminder") && !ids(person.screen()).contains(&"kept-reminder-page"));
    assert!(ids(person.screen()).contains(&"kept-days-the-rest"));
    person.tap("dd");
    assert!(ids(person.screen()).contains(&"kept-reminder-page"));
}

#[test]
fn a_reminder_as_it_is_written() {
    let mut output = Vec::new();
    for (language, page) in [("fr", "f2231"), ("en", "f2257"), ("ar", "gone")] {
        let screen = reminder_screen(context(), &reminder("2027-06", page), date(2027, 1, 1));
        paint(&screen, locales().named(language).unwrap(), Layout::Unbroken, &mut output).unwrap();
    }
    insta::assert_snapshot!(String::from_utf8(anstream::adapter::strip_bytes(&output).into_vec()).unwrap());
}
