//! Whatever is sent, to whatever session, a screen comes back.

use guichet::{
    catalogue::id::{DepartementCode, ProcedureId},
    check::screen_problems,
    dialogue::{CardMonth, Event, Input, News, Reminder, Session, reminder_screen, step},
};
use proptest::prelude::*;

use crate::context::{TODAY, context, locales};

fn an_event() -> impl Strategy<Value = (bool, String)> {
    let codes = prop::sample::select(vec![
        "p:91",
        "p:94",
        "p:75",
        "p:986",
        "a:goal:first-permit",
        "a:goal:renew",
        "a:goal:regularise",
        "a:goal:oqtf",
        "a:ground:student",
        "a:ground:unknown",
        "a:ground:other",
        "a:nationality:algerian",
        "a:arrondissement:evry",
        "a:arrondissement:creteil",
        "b",
        "x",
        "e",
        "f",
        "o",
        "d",
        "dd",
        "yy",
        "k@o",
        "l:ar@dd",
        "u",
        "r",
        "t",
        "w",
        "h",
        "y",
        "m:2",
        "m:99",
        "n:1",
        "n:7",
        "c:goal",
        "c:ground",
        "g:goal:papers",
        "g:ground:work",
        "k@now",
        "l:ar@now",
        "l:en@g:goal:papers",
        "s:goal:ill-child",
        "s:goal:student-card",
        "s:goal:family-permit",
        "a:goal:lost-permit",
        "a:nationality:other",
        "nw",
        "nw:y:91",
        "nw:y:75",
        "nw:n",
        "nw:l",
        "ns",
        "rm",
        "rm:2028",
        "rm:2030-06",
        "rm:2027-01",
        "rm:x",
        "n@now",
    ]);
    let texts = prop::sample::select(vec![
        "91",
        "Rhône",
        "corse",
        "/start",
        "/start 91_renew",
        "/language",
        "/settings",
        "/mydata",
        "/privacy",
        "/forget",
        "/news",
        "/stop",
        "06/2028",
        "juin 2030",
        "oqtf",
        "Retour",
        "",
        "/",
        "Renouveler ma carte",
    ]);
    prop_oneof![
        6 => codes.prop_map(|code| (true, code.to_owned())),
        2 => texts.prop_map(|text| (false, text.to_owned())),
        1 => any::<String>().prop_map(|text| (false, text)),
        1 => "[a-z]:[a-z0-9:@-]{0,70}".prop_map(|code| (true, code)),
    ]
}

fn send(session: &Session, tap: bool, text: &str) -> guichet::dialogue::Step {
    let event = if tap { Event::Tap(text) } else { Event::Text(text) };
    step(context(), session, Input { event, today: TODAY, language_hint: Some("en") })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_input_on_any_session_gives_a_screen(events in prop::collection::vec(an_event(), 1..25)) {
        let mut session = Session::default();
        for (tap, text) in &events {
            let step = send(&session, *tap, text);
            let locale = locales().named(&step.language).unwrap();
            prop_assert_eq!(screen_problems(&step.screen, locale), Vec::<String>::new());
            session = step.session;
        }
        // Looking twice shows the same, and changes nothing but what the last screen asked: no
        // month, and news where nothing else is asked.
        let once = send(&session, true, "now");
        let mut not_asked = session.clone();
        not_asked.month_asked = false;
        not_asked.news_asked = once.session.news_asked;
        not_asked.beside = false;
        let twice = send(&once.session, true, "now");
        prop_assert_eq!(&once.session, &not_asked);
        prop_assert_eq!(once.screen, twice.screen);
        // What is stored reads back, in its three parts.
        let news = match &session.news {
            News::Yes(code) => Some(code.as_str()),
            News::Unasked | News::Asking(_) | News::Asked | News::Later(_) | News::No => None,
        };
        let reminder = session.reminder.as_ref().map(Reminder::encode);
        let decoded = Session::decode(session.encode()).map(|decoded| decoded.with_kept(news, reminder.as_deref()));
        prop_assert_eq!(decoded, Some(session.clone()));
    }

    #[test]
    fn a_reminder_reads_back_and_anything_else_is_none(year in 2000i16..2100, month in 1i8..13, text in any::<String>(), cut in 0usize..80) {
        let reminder = Reminder {
            ends: CardMonth::new(year, month).unwrap(),
            procedure: ProcedureId::parse("f2231").unwrap(),
            departement: DepartementCode::parse("2A").unwrap(),
        };
        let stored = reminder.encode();
        prop_assert_eq!(Reminder::decode(&stored), Some(reminder.clone()));
        prop_assert!(stored.get(..cut).is_none_or(|part| part == stored || Reminder::decode(part).is_none()));
        prop_assert_eq!(Reminder::decode(&text), None);
        // Whatever is put back, a screen comes.
        let session = Session::default().with_kept(Some(&text), Some(&text));
        prop_assert_eq!(&session, &Session::default());
        prop_assert!(reminder.due() < jiff::civil::date(year, month, 1));
        let screen = reminder_screen(context(), &reminder, TODAY);
        for locale in locales().iter() {
            prop_assert_eq!(screen_problems(&screen, locale), Vec::<String>::new());
        }
    }

    #[test]
    fn stored_bytes_of_any_kind_decode_or_start_afresh(bytes in prop::collection::vec(any::<u8>(), 0..200), cut in 0usize..200) {
        let session = Session::decode(&bytes).unwrap_or_default();
        prop_assert!(!send(&session, true, "now").screen.blocks.is_empty());
        let mut real = send(&send(&Session::default(), true, "p:91").session, true, "a:goal:renew").session.encode().into_bytes();
        real.truncate(cut);
        let session = Session::decode(&real).unwrap_or_default();
        prop_assert!(!send(&session, true, "now").screen.blocks.is_empty());
    }

    #[test]
    fn any_text_is_a_place_or_none(text in any::<String>()) {
        let found = context().catalogue.search_place(&text).candidates;
        prop_assert!(found.iter().skip(1).all(|candidate| !candidate.certain));
    }
}
