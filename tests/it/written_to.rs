//! What is written to a person later: news, asked for once, and the reminder
//! before a card ends: rules by ids. The conversations are in `tests/journeys`.

use guichet::{
    catalogue::{
        Answer, Catalogue,
        id::{DepartementCode, ProcedureId},
        load,
    },
    check::screen_problems,
    dialogue::{
        Action, AskTurn, Block, CardMonth, Context, Event, Input, News, NewsAnswer, Reminder, Retention, Screen,
        ScreenTarget, Session, Step, UsageEvent, View, reminder_screen, step,
    },
    terminal::paint,
};
use jiff::civil::{Date, date};

use crate::context::{TODAY, catalogue, context, locales, repository_data};

/// A person with a phone, on a day.
struct Person {
    session: Session,
    today: Date,
    last: Option<Step>,
}

impl Person {
    fn new() -> Self {
        Self { session: Session::default(), today: TODAY, last: None }
    }

    fn at(codes: &[&str]) -> Self {
        let mut person = Self::new();
        for code in codes {
            person.tap(code);
        }
        person
    }

    fn event(&mut self, event: Event<'_>) -> &Step {
        let input = Input { event, today: self.today, language_hint: Some("fr") };
        let step = step(context(), &self.session, input);
        self.session = step.session.clone();
        self.last.insert(step)
    }

    fn tap(&mut self, code: &str) -> &Step {
        self.event(Event::Tap(code))
    }

    fn say(&mut self, text: &str) -> &Step {
        self.event(Event::Text(text))
    }

    fn screen(&self) -> &Screen {
        &self.last.as_ref().unwrap().screen
    }

    fn is_asked(&self) -> bool {
        self.screen().aside.iter().flatten().any(|button| matches!(button.action, Action::News(_)))
    }

    fn is_offered_a_reminder(&self) -> bool {
        self.screen().choices.iter().any(|button| button.action == Action::Show(View::CardYear))
    }

    fn notices(&self) -> Vec<&str> {
        let blocks = self.screen().blocks.iter();
        blocks.filter(|block| matches!(block, Block::Notice(_))).filter_map(id).collect()
    }
}

/// An outcome after which anybody may be asked.
const LOST: [&str; 2] = ["p:91", "a:goal:lost-permit"];
/// An outcome with a reminder.
const STUDENT: [&str; 4] = ["p:91", "a:goal:renew", "a:ground:student", "a:nationality:other"];

fn code(text: &str) -> DepartementCode {
    DepartementCode::parse(text).unwrap()
}

fn reminder(ends: &str, page: &str) -> Reminder {
    Reminder {
        ends: CardMonth::parse(ends).unwrap(),
        procedure: ProcedureId::parse(page).unwrap(),
        departement: code("91"),
    }
}

fn ids(screen: &Screen) -> Vec<&str> {
    screen.blocks.iter().filter_map(id).collect()
}

/// Whether a short button does this.
fn offers(screen: &Screen, does: impl Fn(&Action) -> bool) -> bool {
    screen.aside.iter().flatten().any(|button| does(&button.action))
}

fn id(block: &Block) -> Option<&str> {
    match block {
        Block::Notice(message)
        | Block::Recap(message)
        | Block::Question(message)
        | Block::Text(message)
        | Block::Warning(message)
        | Block::Heading(message) => Some(message.id.as_ref()),
        Block::Card(_) | Block::Share(_) => None,
    }
}

#[test]
fn the_first_harmless_outcome_asks() {
    let mut person = Person::at(&LOST);
    assert!(person.is_asked());
    assert_eq!(person.session.news, News::Asking(AskTurn::First));
    assert_eq!(person.screen().aside[0].len(), 3);
    // It stands there still after a look at something else, and in another language.
    person.tap("n:1");
    assert!(!person.is_asked());
    for code in ["now", "l:ar@now", "r", "now"] {
        person.tap(code);
    }
    assert!(person.is_asked());
}

#[test]
fn the_question_stands_on_the_first_page_alone() {
    let mut person = Person::at(&STUDENT);
    assert!(person.is_asked());
    let more = person.screen().choices.iter().find_map(|button| match &button.action {
        Action::Show(view @ View::More(_)) => Some(Action::Show(view.clone()).to_string()),
        _ => None,
    });
    person.tap(&more.unwrap());
    assert!(!person.is_asked());
    person.tap("now");
    assert!(person.is_asked());
}

#[test]
fn nobody_is_asked_before_an_outcome() {
    let mut person = Person::new();
    for code in ["p:91", "g:goal:papers", "a:goal:renew", "a:ground:student", "u"] {
        person.tap(code);
        assert!(!person.is_asked(), "{code}");
        assert_eq!(person.session.news, News::Unasked);
    }
}

#[test]
fn whoever_goes_on_without_an_answer_is_not_asked_again() {
    for go_on in [&["b"][..], &["x"], &["p:69"], &["c:goal", "a:goal:stolen-permit"], &["e"]] {
        let mut person = Person::at(&LOST);
        for code in go_on {
            person.tap(code);
        }
        assert_eq!(person.session.news, News::Asked, "{go_on:?}");
        for code in ["p:69", "a:goal:stolen-permit"] {
            person.tap(code);
        }
        assert!(!person.is_asked(), "{go_on:?}");
    }
    // A second tap on the same answer is no going on.
    let mut person = Person::at(&LOST);
    person.tap("a:goal:lost-permit");
    assert!(person.is_asked());
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
        assert!(person.screen().choices.iter().any(|button| button.action == Action::Erase), "{codes:?}");
        assert!(!person.is_asked(), "{codes:?}");
        assert_eq!(person.session.news, News::Unasked, "{codes:?}");
    }
}

#[test]
fn who_would_rather_not_say_may_be_asked() {
    for nationality in ["unknown", "other"] {
        let person = Person::at(&["p:91", "a:goal:renew", "a:ground:student", &format!("a:nationality:{nationality}")]);
        assert!(person.is_asked(), "{nationality}");
    }
}

/// Over everything that can be asked: the rule, written again.
#[test]
fn whoever_is_asked_has_told_nothing_that_is_kept_private() {
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
            let is_asked = offers(&screen, |action| matches!(action, Action::News(_)));
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

#[test]
fn the_terminal_asks_nobody_and_reminds_nobody() {
    let context = Context { retention: Retention::UntilClosed, ..context() };
    let mut session = Session::default();
    for code in STUDENT {
        let input = Input { event: Event::Tap(code), today: TODAY, language_hint: None };
        let step = step(context, &session, input);
        assert!(!offers(&step.screen, |action| matches!(action, Action::News(_))));
        assert!(!step.screen.choices.iter().any(|button| button.action == Action::Show(View::CardYear)));
        session = step.session;
    }
    assert_eq!(session.news, News::Unasked);
}

#[test]
fn yes_is_for_the_departement_on_the_button() {
    let mut person = Person::at(&LOST);
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
    let mut person = Person::at(&LOST);
    person.tap("nw:n");
    assert_eq!((person.session.news.clone(), person.notices()), (News::No, vec!["notice-news-no"]));
    person.tap("a:goal:stolen-permit");
    assert!(!person.is_asked());

    let mut person = Person::at(&LOST);
    person.tap("nw:l");
    assert_eq!((person.session.news.clone(), person.notices()), (News::Later(TODAY), vec!["notice-news-later"]));
    for (day, asked) in [(date(2026, 11, 29), false), (date(2026, 11, 30), true)] {
        person.today = day;
        person.session = Session::decode(person.session.encode()).unwrap();
        person.tap("x");
        person.tap("a:goal:stolen-permit");
        assert_eq!(person.is_asked(), asked, "{day}");
    }
    assert_eq!(person.session.news, News::Asking(AskTurn::Second));
    person.tap("nw:l");
    assert_eq!((person.session.news.clone(), person.notices()), (News::Asked, vec!["notice-news-not-again"]));
    person.today = date(2027, 6, 1);
    person.tap("now");
    assert!(!person.is_asked());
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

#[test]
fn erasing_the_conversation_says_what_stays_and_forgetting_leaves_nothing() {
    let mut person = Person::at(&LOST);
    person.tap("nw:y:91");
    person.tap("e");
    assert_eq!(person.notices(), ["notice-erased", "news-stay"]);
    person.session.reminder = Some(reminder("2030-06", "f2231"));
    person.tap("e");
    assert_eq!(person.notices(), ["notice-erased", "news-stay", "reminder-stays"]);
    assert_eq!(person.session.news, News::Yes(code("91")));
    assert!(person.session.place(catalogue()).is_none() && person.session != Session::default());
    person.say("/start");
    assert!(person.session.reminder.is_some() && person.session.news == News::Yes(code("91")));
    person.say("/forget");
    assert_eq!(person.session, Session::default());
    let mut person = Person::at(&LOST);
    person.tap("nw:n");
    person.tap("e");
    assert_eq!(person.notices(), ["notice-erased"]);
}

#[test]
fn the_conversations_own_form_holds_neither_a_yes_nor_a_reminder() {
    let mut person = Person::at(&STUDENT);
    person.tap("nw:y:91");
    person.tap("rm:2030-06");
    let session = person.session;
    let kept = session.reminder.as_ref().map(Reminder::encode);
    let stored = session.encode();
    assert!(!stored.contains("2030") && !stored.contains("yes"), "{stored}");
    let decoded = Session::decode(&stored).unwrap();
    assert_eq!((&decoded.news, &decoded.reminder), (&News::Asked, &None));
    assert_eq!(decoded.with_kept(Some("91"), kept.as_deref()), session);
    assert_ne!(Session::default().with_kept(Some("91"), None), Session::default());
    assert_ne!(Session::default().with_kept(None, kept.as_deref()), Session::default());
    assert_eq!(Session::default().with_kept(Some("00"), Some("{}")), Session::default());
}

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
    assert_eq!(ids(&screen), ["reminder-due", "when-f2231", "card-quote", "advice-ask-even-late", "reminder-used"]);
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
fn what_happened_is_counted_by_ids_and_redraws_are_not() {
    let mut person = Person::new();
    let mut keys = |code: &str| {
        let counted = if let Some(text) = code.strip_prefix('>') { person.say(text) } else { person.tap(code) };
        let key = |counted: &UsageEvent| match counted.key() {
            (kind, Some(id)) => format!("{kind} {id}"),
            (kind, None) => kind.to_owned(),
        };
        counted.counted.iter().map(key).collect::<Vec<_>>()
    };
    assert_eq!(keys(">zzqqxx"), ["unanswered-search"]);
    assert_eq!(keys(">Londres"), ["unanswered-search"]);
    assert_eq!(keys(">91"), ["asked goal"]);
    assert_eq!(keys("now"), Vec::<String>::new());
    assert_eq!(keys("a:goal:renew"), ["answered goal", "asked ground"]);
    assert_eq!(keys("a:goal:renew"), Vec::<String>::new());
    assert_eq!(keys("a:ground:student"), ["answered ground", "asked nationality"]);
    assert_eq!(keys(">Un autre pays"), ["answered nationality", "outcome renew"]);
    for code in ["now", "m:2", "nw:y:91", "rm:2030-06", "l:ar@now", "zz", "d"] {
        assert_eq!(keys(code), Vec::<String>::new(), "{code}");
    }
    assert_eq!(keys(">oqtf"), ["urgent"]);
    assert_eq!(keys("n@u"), ["urgent"]);
    assert_eq!(keys("b"), ["asked nationality"]);
    assert_eq!(keys("s:goal:student-card"), Vec::<String>::new(), "it says nothing new");
    assert_eq!(keys("f"), Vec::<String>::new());
}

#[test]
fn a_reminder_as_it_is_written() {
    let mut output = Vec::new();
    for (language, page) in [("fr", "f2231"), ("en", "f2257"), ("ar", "gone")] {
        let screen = reminder_screen(context(), &reminder("2027-06", page), date(2027, 1, 1));
        paint(&screen, locales().named(language).unwrap(), &mut output).unwrap();
    }
    insta::assert_snapshot!(String::from_utf8(anstream::adapter::strip_bytes(&output).into_vec()).unwrap());
}
