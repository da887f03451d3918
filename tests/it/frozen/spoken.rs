//! Buttons, deep links and conversations, as the dialogue takes them on a fixed
//! day: what each leads to is told by the codes that are offered then and by
//! what is stored, never by words or by names of Rust.

use std::collections::BTreeSet;

use serde_json::Value;

use self::today::{Conversation, Seen};
use super::rows;

/// The program's own names stand here and nowhere else in these tests.
mod today {
    use guichet::dialogue::{Event, Input, ScreenTarget, Session, step};

    use crate::context::{TODAY, context};

    /// Somebody who talks.
    #[derive(Clone, Default)]
    pub struct Conversation(Session);

    /// What somebody sees, and what is stored then.
    pub struct Seen {
        pub codes: Vec<String>,
        pub is_new_message: bool,
        pub language: String,
        pub first_line: String,
        pub stored: String,
        pub then: Conversation,
    }

    impl Conversation {
        /// As it was stored, with what is kept apart from it.
        pub fn stored(session: &str, news: Option<&str>, reminder: Option<&str>) -> Option<Self> {
            Session::decode(session).map(|session| Self(session.with_kept(news, reminder)))
        }

        pub fn taps(&self, code: &str) -> Seen {
            self.goes_on(Event::Tap(code))
        }

        pub fn types(&self, text: &str) -> Seen {
            self.goes_on(Event::Text(text))
        }

        fn goes_on(&self, event: Event<'_>) -> Seen {
            let step = step(context(), &self.0, Input { event, today: TODAY, language_hint: Some("fr") });
            let text = step.screen.text(context().locales.named(&step.language).unwrap());
            Seen {
                codes: step.screen.buttons().map(|button| button.action.to_string()).collect(),
                is_new_message: step.placement == ScreenTarget::New,
                language: step.language,
                first_line: text.lines().next().unwrap_or_default().to_owned(),
                stored: step.session.encode(),
                then: Self(step.session),
            }
        }
    }
}

/// A conversation of the fixture by its name.
fn conversation(name: &str) -> Conversation {
    let rows = rows("sessions.txt");
    let row = rows.iter().find(|row| row[0] == name).unwrap_or_else(|| panic!("no conversation `{name}`"));
    read(row).unwrap_or_default()
}

/// None where it begins anew.
fn read(row: &[String]) -> Option<Conversation> {
    let kept = |at: usize| Some(row[at].as_str()).filter(|text| *text != "-");
    Conversation::stored(&row[1], kept(2), kept(3))
}

/// Whether every code is offered, on the screen or behind one of its buttons that only
/// show something; more may be.
fn offers(seen: &Seen, codes: &str) -> bool {
    let behind = |seen: &Seen, ways: &[&str]| -> Vec<String> {
        let shows = |code: &&String| ways.contains(&code.as_str()) || code.starts_with("m:");
        seen.codes.iter().filter(shows).flat_map(|way| seen.then.taps(way).codes).collect()
    };
    let mut offered: BTreeSet<String> = seen.codes.iter().cloned().collect();
    if !codes.split(' ').all(|code| offered.contains(code)) {
        offered.extend(behind(seen, &["g:goal:urgent", "op", "nw", "n:1"]));
        if offered.contains("op") {
            offered.extend(behind(&seen.then.taps("op"), &["er", "o", "nw"]));
        }
    }
    // The languages come back to the screen that they were opened from.
    let is_offered = |code: &str| match code.split_once('@') {
        Some(("k", _)) => offered.iter().any(|code| code.starts_with("k@")),
        // Pages hold fewer cards, so that one may stand on another page.
        None if code.starts_with("m:") => offered.iter().any(|code| code.starts_with("m:")) || offered.contains("now"),
        None if code == "b" => offered.contains("b") || offered.contains("now"),
        _ => offered.contains(code),
    };
    codes.split(' ').all(is_offered)
}

/// Whether what is stored says the same; it may say more. Nobody is asked about news any
/// more who does not open the question.
fn says(stored: &str, expected: &str) -> bool {
    let read = |text: &str| serde_json::from_str::<serde_json::Map<String, Value>>(text).unwrap();
    let stored = read(stored);
    read(expected).iter().all(|(key, value)| {
        let stored = stored.get(key).unwrap_or(&Value::Null);
        let is_open =
            |news: &Value| news.as_str().is_some_and(|news| news.starts_with("ask") || news.starts_with("later"));
        let was_asked = key == "news" && value.as_str().is_some_and(|news| news.starts_with("ask"));
        stored == value || was_asked && (stored.is_null() || is_open(stored))
    })
}

/// How it is answered: in place or below, in which language, and whether as a button of the past.
fn how(from: &Conversation, seen: &Seen) -> String {
    let place = if seen.is_new_message { "new" } else { "edit" };
    let is_past = seen.first_line == from.taps("no-such-code").first_line;
    format!("{place} {}{}", seen.language, if is_past { " past" } else { "" })
}

#[test]
fn every_button_leads_where_it_led() {
    for row in rows("buttons.txt") {
        let [code, from, answered, codes, stored, kept] = row.as_slice() else { panic!("{row:?}") };
        let from = conversation(from);
        let seen = from.taps(code);
        assert_eq!(how(&from, &seen), *answered, "{row:?}: {}", seen.first_line);
        assert!(offers(&seen, codes), "{row:?} offers {:?}", seen.codes);
        assert!(says(&seen.stored, stored), "{row:?} stores {}", seen.stored);
        assert!(offers(&seen.then.taps("d"), kept), "{row:?} keeps {:?}", seen.then.taps("d").codes);
    }
}

#[test]
fn every_link_leads_where_it_led() {
    for row in rows("links.txt") {
        let [payload, codes, stored] = row.as_slice() else { panic!("{row:?}") };
        let seen = Conversation::default().types(&format!("/start {payload}"));
        assert!(offers(&seen, codes), "{row:?} offers {:?}", seen.codes);
        assert!(says(&seen.stored, stored), "{row:?} stores {}", seen.stored);
    }
}

#[test]
fn every_conversation_goes_on_where_it_was() {
    for row in rows("sessions.txt") {
        let [_, _, _, _, codes, stored] = row.as_slice() else { panic!("{row:?}") };
        let read = read(&row);
        assert_eq!(read.is_none(), codes == "anew", "{row:?}");
        let Some(read) = read else { continue };
        let seen = read.taps("now");
        assert!(offers(&seen, codes), "{row:?} offers {:?}", seen.codes);
        assert!(says(&seen.stored, stored), "{row:?} stores {}", seen.stored);
    }
}
