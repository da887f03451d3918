//! What must be found nowhere: the token, and what people wrote.

use std::time::Instant;

use super::serving::{By, LONG, Serving};
use crate::stand_in::{Fault, FaultKind, TOKEN};

const MARKER: &str = "quetzalcoatl";

fn nowhere_in_the_log(serving: &Serving) {
    let written = serving.written();
    let secret = TOKEN.split(':').next_back().unwrap();
    for trace in [MARKER, secret, "the-webhooks-secret_1", "Lovelace"] {
        assert!(!written.contains(trace), "`{trace}` in the log:\n{written}");
    }
}

/// Everything that can go wrong, does, while somebody writes the marker.
#[test]
fn neither_token_nor_words_are_in_any_output() {
    for by in [By::Polling, By::Webhook] {
        for format in ["text", "json"] {
            let mut serving = Serving::prepared(by);
            serving.variables =
                vec![("GUICHET_LOG_FORMAT", format.to_owned()), ("GUICHET_FAULT", format!("panic-on:{MARKER} panic"))];
            serving.start();
            let person = serving.telegram.person(7, "fr");
            let faults = [
                FaultKind::Status(400, "Bad Request: quetzalcoatl"),
                FaultKind::Status(500, "quetzalcoatl"),
                FaultKind::BreakBefore,
                FaultKind::BreakHalf,
            ];
            let said = [MARKER.to_owned(), format!("{MARKER} panic"), format!("{MARKER} @ 91"), format!("/{MARKER}")];
            for (kind, said) in faults.into_iter().zip(said) {
                let before = person.screen().map(|shown| shown.message_id);
                serving.telegram.fault(Fault { method: Some("getupdates"), chat: None, kind, times: 1 });
                serving.telegram.fault(Fault { method: Some("sendmessage"), chat: Some(7), kind, times: 1 });
                person.say(&said);
                serving.telegram.wait_for_screen(7, |shown| Some(shown.message_id) > before);
            }
            person.say("/help");
            serving.shows(7, "/urgent");
            assert!(serving.stop().success());
            nowhere_in_the_log(&serving);
            if format == "json" {
                let lines = serving.written();
                assert!(lines.lines().all(|line| serde_json::from_str::<serde_json::Value>(line).is_ok()), "{lines}");
            }
        }
    }
}

#[test]
fn what_was_typed_is_nowhere_in_the_file_after_forget() {
    for by in [By::Polling, By::Webhook] {
        let mut serving = Serving::started(by);
        let person = serving.telegram.person(7, "fr");
        person.say("/start 91_renew");
        serving.shows(7, "(91)");
        for number in 0..20 {
            // Long enough to spill over to other pages of the file.
            person.say(&format!("{MARKER} {number} {}", MARKER.repeat(number * 15)));
        }
        serving.wait("every answer", |state| state.messages(7).len() >= 2 && state.pending_updates() == 0);
        person.say("/forget");
        serving.shows(7, "Tout est effacé");
        let begun = Instant::now();
        // The answer is out a moment before it is stored.
        while serving.kept().contains(MARKER)
            || serving.kept().contains("\"renew\"")
            || serving.kept().contains("91_renew")
        {
            assert!(begun.elapsed() < LONG, "{by:?}: the file still holds it");
            std::thread::sleep(std::time::Duration::from_millis(10));
        }
        println!("{by:?}: gone from the file {:?} after the answer to /forget", begun.elapsed());
        assert!(serving.stop().success());
        assert!(!serving.kept().contains(MARKER));
        assert_eq!(serving.number("SELECT count(*) FROM chat"), 0);
        assert_eq!(serving.number("SELECT count(*) FROM inbox"), 0);
    }
}

#[test]
fn what_was_typed_is_gone_from_the_file_once_answered_and_stopped() {
    let mut serving = Serving::started(By::Polling);
    let person = serving.telegram.person(7, "fr");
    person.say(MARKER);
    serving.wait("an answer", |state| state.messages(7).len() == 1);
    assert!(serving.stop().success());
    assert!(!serving.kept().contains(MARKER));
}

#[test]
fn nobodys_name_is_kept() {
    let mut serving = Serving::started(By::Polling);
    let person = serving.telegram.person(7, "fr");
    person.say("91");
    serving.shows(7, "(91)");
    person.tap("g:goal:papers");
    serving.telegram.wait_for_screen(7, |shown| shown.offers("a:goal:renew"));
    serving.kill();
    assert!(!serving.kept().contains("first_name"));
    assert!(!serving.kept().contains("username"));
}
