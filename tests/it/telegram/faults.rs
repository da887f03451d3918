//! What goes wrong: in the program, at Telegram, on the way.

use serde_json::{Value, json};

use super::{
    campaigns::crowd::Crowd,
    serving::{By, Serving},
};
use crate::stand_in::{Fault, FaultKind, State};

fn fault(serving: &Serving, method: &'static str, kind: FaultKind, times: u32) {
    serving.telegram.fault(Fault { method: Some(method), chat: None, kind, times });
}

#[test]
fn a_panic_is_answered_kindly_and_told_without_words() {
    let mut serving = Serving::prepared(By::Polling);
    serving.variables = vec![("GUICHET_FAULT", "panic-on:zanzibar".to_owned())];
    serving.start();
    let person = serving.telegram.person(7, "fr");
    person.say("91");
    serving.shows(7, "(91)");
    for _ in 0..3 {
        person.say("zanzibar");
    }
    serving.wait("three kind answers", |state| state.messages(7).len() == 4);
    serving.shows(7, "Écrivez /start");
    person.say("/mydata");
    serving.shows(7, "(91)");
    assert!(serving.written().contains("handling this update panicked"));
    assert!(!serving.written().contains("zanzibar"));
    assert!(serving.stop().success());
}

#[test]
fn an_update_that_ends_the_program_is_given_up_the_third_time() {
    let mut serving = Serving::prepared(By::Polling);
    let person = serving.telegram.person(7, "fr");
    let other = serving.telegram.person(8, "fr");
    person.say("zanzibar");
    other.say("75");
    serving.variables = vec![("GUICHET_FAULT", "abort-on:zanzibar".to_owned())];
    for _ in 0..3 {
        serving.spawn();
        assert!(!serving.ended().success());
    }
    serving.start();
    serving.shows(8, "Paris");
    person.say("91");
    serving.shows(7, "(91)");
    assert!(serving.written().contains("given up"));
    assert!(serving.stop().success());
    let stored = std::fs::read(serving.database()).unwrap();
    assert!(!String::from_utf8_lossy(&stored).contains("zanzibar"), "given up without its words");
}

#[test]
fn an_answer_that_is_always_refused_is_tried_once_more_in_plain_words() {
    let serving = Serving::started(By::Polling);
    let refused = FaultKind::Status(400, "Bad Request: can't parse entities: something of a person");
    serving.telegram.fault(Fault { method: Some("sendmessage"), chat: Some(7), kind: refused, times: u32::MAX });
    serving.telegram.person(7, "fr").say("91");
    serving.telegram.person(8, "fr").say("75");
    serving.shows(8, "Paris");
    serving.wait("all refused", |state| state.calls.iter().filter(|call| call.status == 400).count() == 4);
    let calls = serving.telegram.calls();
    let last = calls.iter().rfind(|call| call.chat == Some(7)).unwrap();
    assert!(last.body.get("parse_mode").is_none() && last.body.get("reply_markup").is_none());
    assert!(!serving.written().contains("of a person"));
}

/// What was sent to this chat, as far as it may be given up: topic, place, buttons, formatting.
fn sent(state: &State, chat: i64) -> Vec<String> {
    let parts =
        [("message_thread_id", "topic"), ("message_id", "edit"), ("reply_markup", "buttons"), ("parse_mode", "bold")];
    let kept = |body: &Value| {
        let there = parts.iter().filter(|(name, _)| body.get(*name).is_some());
        there.map(|(_, part)| *part).collect::<Vec<_>>().join(" ")
    };
    let messages = state.calls.iter().filter(|call| call.chat == Some(chat) && call.body.get("text").is_some());
    messages.map(|call| kept(&call.body)).collect()
}

fn comes_down(serving: &Serving, steps: &[&str]) {
    serving.wait(&format!("{steps:?}"), |state| sent(state, 7) == *steps);
}

fn in_topic(text: &str) -> Value {
    json!({"text": text, "message_thread_id": 44, "is_topic_message": true})
}

#[test]
fn a_refused_answer_goes_down_a_ladder() {
    for (words, steps) in [
        ("message thread not found", vec!["topic buttons bold", "buttons bold"]),
        ("TOPIC_CLOSED", vec!["topic buttons bold", "buttons bold"]),
        ("something that is new", vec!["topic buttons bold", "buttons bold"]),
        ("BUTTON_URL_INVALID", vec!["topic buttons bold", "topic bold"]),
        ("can't parse entities: x", vec!["topic buttons bold", "topic buttons"]),
    ] {
        let serving = Serving::started(By::Polling);
        let kind = FaultKind::Status(400, format!("Bad Request: {words}").leak());
        fault(&serving, "sendmessage", kind, 1);
        let person = serving.telegram.person(7, "fr");
        person.send(&in_topic("91"));
        serving.shows(7, "(91)");
        comes_down(&serving, &steps);
    }
    for words in ["MESSAGE_AUTHOR_REQUIRED", "message identifier is not specified", "something that is new"] {
        let serving = Serving::started(By::Polling);
        let person = serving.telegram.person(7, "fr");
        person.say("91");
        serving.shows(7, "(91)");
        let kind = FaultKind::Status(400, format!("Bad Request: {words}").leak());
        fault(&serving, "editmessagetext", kind, 1);
        person.tap("g:goal:papers");
        serving.telegram.wait_for_screen(7, |shown| shown.offers("a:goal:renew"));
        comes_down(&serving, &["buttons bold", "edit buttons bold", "buttons bold"]);
    }
}

#[test]
fn a_topic_that_was_refused_is_not_tried_again() {
    let serving = Serving::started(By::Polling);
    fault(&serving, "sendmessage", FaultKind::Status(400, "Bad Request: message thread not found"), 1);
    let person = serving.telegram.person(7, "fr");
    for (text, shown) in [("91", "(91)"), ("75", "(75)"), ("/help", "/urgent")] {
        person.send(&in_topic(text));
        serving.shows(7, shown);
    }
    comes_down(&serving, &["topic buttons bold", "buttons bold", "buttons bold", "buttons bold"]);
    // Another topic is another matter.
    person.send(&json!({"text": "/help", "message_thread_id": 45, "is_topic_message": true}));
    serving.wait("an answer there", |state| sent(state, 7).last().is_some_and(|last| last == "topic buttons bold"));
}

#[test]
fn a_ladder_ends_with_the_plain_sentence() {
    let serving = Serving::started(By::Polling);
    fault(&serving, "sendmessage", FaultKind::Status(400, "Bad Request: something that is new"), 4);
    let person = serving.telegram.person(7, "fr");
    person.send(&in_topic("91"));
    serving.shows(7, "/start");
    comes_down(&serving, &["topic buttons bold", "buttons bold", "buttons", "", ""]);
    fault(&serving, "sendmessage", FaultKind::Status(400, "Bad Request: something that is new"), u32::MAX);
    person.send(&in_topic("75"));
    serving.telegram.person(8, "fr").say("75");
    serving.wait("it is left at that", |state| state.pending_updates() == 0);
}

#[test]
fn where_buttons_are_refused_in_unknown_words_the_text_says_what_they_say_and_open() {
    for words in ["URL_INVALID", "DATA_INVALID", "BUTTON_URL_INVALID", "something that is new"] {
        let serving = Serving::started(By::Polling);
        let refused = || FaultKind::Status(400, format!("Bad Request: {words}").leak());
        let times = if words == "BUTTON_URL_INVALID" { 1 } else { 2 };
        let person = serving.telegram.person(7, "fr");
        fault(&serving, "sendmessage", refused(), times);
        person.say("91");
        serving.shows(7, "\n• 🪪 Carte de séjour\n");
        fault(&serving, "sendmessage", refused(), times);
        person.say("/urgent");
        serving.shows(7, "\n↗ ");
        let shown = person.screen().unwrap();
        assert!(shown.rows.is_empty() && shown.text.contains("  https://"), "{words}: {}", shown.text);
    }
}

#[test]
fn an_answer_keeps_its_words_where_its_formatting_is_refused() {
    let serving = Serving::started(By::Polling);
    let person = serving.telegram.person(7, "fr");
    person.say("/urgent");
    serving.wait("an answer", |state| state.messages(7).len() == 1);
    let words = person.screen().unwrap().text;
    fault(&serving, "sendmessage", FaultKind::Status(400, "Bad Request: can't parse entities"), 1);
    person.say("/urgent");
    serving.wait("another", |state| state.messages(7).len() == 2);
    let shown = person.screen().unwrap();
    assert_eq!(shown.text, words);
    assert!(shown.entities.is_empty() && !shown.rows.is_empty());
}

#[test]
fn a_moments_trouble_is_not_seen() {
    let kinds = [
        FaultKind::Status(500, "Internal Server Error"),
        FaultKind::Status(502, "<html>Bad Gateway</html>"),
        FaultKind::BreakBefore,
    ];
    for (chat, kind) in (1..).zip(kinds) {
        let serving = Serving::started(By::Polling);
        fault(&serving, "sendmessage", kind, 1);
        serving.telegram.person(chat, "fr").say("91");
        serving.shows(chat, "(91)");
        assert_eq!(serving.telegram.messages(chat).len(), 1);
    }
}

#[test]
fn an_answer_that_may_have_arrived_is_repeated_once_at_most() {
    for kind in [FaultKind::BreakAfter, FaultKind::BreakHalf] {
        let serving = Serving::started(By::Polling);
        fault(&serving, "sendmessage", kind, 1);
        let person = serving.telegram.person(7, "fr");
        person.say("91");
        serving.wait("a repeated answer", |state| state.messages(7).len() == 2);
        // An edit that is made twice looks the same.
        fault(&serving, "editmessagetext", kind, 1);
        person.tap("g:goal:papers");
        serving.telegram.wait_for_screen(7, |shown| shown.offers("a:goal:renew"));
        person.say("/help");
        serving.shows(7, "/urgent");
        assert_eq!(serving.telegram.messages(7).len(), 3);
    }
}

/// An answer that gets lost time and again, with a refusal in between.
#[test]
fn a_message_never_comes_more_than_twice() {
    let serving = Serving::started(By::Polling);
    fault(&serving, "sendmessage", FaultKind::BreakAfter, 1);
    fault(&serving, "sendmessage", FaultKind::Status(429, "Too Many Requests: retry after 1"), 1);
    fault(&serving, "sendmessage", FaultKind::BreakAfter, u32::MAX);
    let person = serving.telegram.person(7, "fr");
    person.say("91");
    serving.wait("a second copy", |state| state.messages(7).len() == 2);
    serving.telegram.clear_faults();
    person.say("/help");
    serving.shows(7, "/urgent");
    assert_eq!(serving.telegram.messages(7).len(), 3, "{}", serving.telegram.transcript(7));
}

/// Telegram is in trouble for longer than a message is tried: it is tried once that is over.
#[test]
fn a_long_outage_loses_nothing() {
    let serving = Serving::started(By::Polling);
    fault(&serving, "sendmessage", FaultKind::Status(503, "Service Unavailable"), 1);
    fault(&serving, "getme", FaultKind::Status(503, "Service Unavailable"), 2);
    serving.telegram.person(7, "fr").say("91");
    serving.wait("the answer", |state| state.messages(7).len() == 1);
    serving.wait("one message more", |state| state.count("sendmessage") == 2);
    assert_eq!(serving.telegram.count("getme"), 1 + 3, "once at the start, then until it answers");
}

/// One method is out of order for two seconds, while others answer.
#[test]
fn sending_that_is_out_of_order_for_a_moment_costs_nobody_an_answer() {
    let serving = Serving::started(By::Polling);
    fault(&serving, "sendmessage", FaultKind::Status(502, "<html>Bad Gateway</html>"), u32::MAX);
    for chat in 1..=5 {
        serving.telegram.person(chat, "fr").say("91");
    }
    serving.wait("a first try for each", |state| state.count("sendmessage") == 5);
    std::thread::sleep(std::time::Duration::from_secs(2));
    serving.telegram.clear_faults();
    for chat in 1..=5 {
        serving.shows(chat, "(91)");
        assert_eq!(serving.telegram.messages(chat).len(), 1);
    }
}

/// An error that comes after the message was delivered, each time.
#[test]
fn a_new_message_is_sent_at_most_twice_after_an_error() {
    for (code, body) in [(500, "Internal Server Error"), (502, "<html>Bad Gateway</html>"), (504, "Gateway Timeout")] {
        let serving = Serving::started(By::Polling);
        fault(&serving, "sendmessage", FaultKind::DoneBut(code, body), 4);
        let person = serving.telegram.person(7, "fr");
        person.say("91");
        // The third and the fourth are for what was said next.
        person.say("/help");
        serving.wait("two copies of each", |state| state.messages(7).len() == 4);
        person.say("75");
        serving.shows(7, "Paris");
        assert_eq!(serving.telegram.messages(7).len(), 5, "{}", serving.telegram.transcript(7));
        assert!(!serving.written().contains("given up"));
    }
}

#[test]
fn an_edit_is_repeated_until_it_is_there() {
    let serving = Serving::started(By::Polling);
    let person = serving.telegram.person(7, "fr");
    person.say("91");
    serving.shows(7, "(91)");
    fault(&serving, "editmessagetext", FaultKind::Status(500, "Internal Server Error"), 3);
    person.tap("g:goal:papers");
    serving.telegram.wait_for_screen(7, |shown| shown.offers("a:goal:renew"));
    serving.wait("three errors, then the edit", |state| state.count("editmessagetext") == 4);
    assert_eq!(serving.telegram.messages(7).len(), 1);
}

#[test]
fn receiving_goes_on_after_trouble() {
    let serving = Serving::started(By::Polling);
    fault(&serving, "getupdates", FaultKind::Status(500, "Internal Server Error"), 1);
    fault(&serving, "getupdates", FaultKind::Status(409, "Conflict: terminated by other getUpdates request"), 1);
    fault(&serving, "getupdates", FaultKind::BreakHalf, 1);
    let person = serving.telegram.person(7, "fr");
    person.say("91");
    serving.shows(7, "(91)");
    person.say("/help");
    serving.shows(7, "/urgent");
    assert_eq!(serving.telegram.messages(7).len(), 2);
    assert!(serving.written().matches("another program asks too").count() <= 1);
}

#[test]
fn a_token_that_is_withdrawn_ends_the_program_with_one_line() {
    let mut serving = Serving::prepared(By::Polling);
    serving.variables = vec![("GUICHET_PATIENCE", "300".to_owned())];
    serving.start();
    serving.telegram.fault(Fault {
        method: None,
        chat: None,
        kind: FaultKind::Status(401, "Unauthorized"),
        times: u32::MAX,
    });
    serving.telegram.person(7, "fr").say("91");
    assert_eq!(serving.ended().code(), Some(1));
    assert!(serving.written().contains("guichet: the Bot API does not know this token"));
}

#[test]
fn a_token_that_is_withdrawn_ends_the_program_by_webhook_too() {
    let mut serving = Serving::prepared(By::Webhook);
    serving.variables = vec![("GUICHET_PATIENCE", "300".to_owned())];
    serving.start();
    // Nobody knows which request is the first to be refused.
    let kind = FaultKind::Status(401, "Unauthorized");
    serving.telegram.fault(Fault { method: None, chat: None, kind, times: u32::MAX });
    serving.telegram.person(7, "fr").say("91");
    assert_eq!(serving.ended().code(), Some(1));
    assert!(serving.written().contains("guichet: the Bot API does not know this token"));
    serving.telegram.clear_faults();
    serving.start();
    serving.shows(7, "(91)");
    assert_eq!(serving.telegram.messages(7).len(), 1);
}

#[test]
fn a_token_that_is_refused_for_a_moment_ends_nothing() {
    for by in [By::Polling, By::Webhook] {
        for (code, words) in [(401, "Unauthorized"), (404, "Not Found")] {
            let mut serving = Serving::started(by);
            for method in ["getupdates", "sendmessage"] {
                fault(&serving, method, FaultKind::Status(code, words), 1);
            }
            fault(&serving, "getme", FaultKind::Status(code, words), 2);
            serving.telegram.person(7, "fr").say("91");
            serving.shows(7, "(91)");
            serving.telegram.person(8, "fr").say("75");
            serving.shows(8, "(75)");
            assert!(!serving.has_ended(), "{}", serving.written());
        }
    }
}

#[test]
fn a_campaign_goes_on_after_a_token_was_refused_for_a_moment() {
    let crowd = Crowd::new(20, &[]);
    for chat in 1..=5 {
        let kind = FaultKind::Status(401, "Unauthorized");
        crowd.serving.telegram.fault(Fault { method: Some("sendmessage"), chat: Some(chat), kind, times: 1 });
    }
    let id = crowd.begin();
    crowd.until_done(id);
    assert_eq!((crowd.ledger(id).sent, crowd.seen().1), (20, 1));
}

/// A proxy on the way that finds nothing, or lets nobody in.
#[test]
fn a_stray_refusal_ends_nothing_by_webhook() {
    let mut serving = Serving::started(By::Webhook);
    let once = |chat, kind| Fault { method: Some("sendmessage"), chat: Some(chat), kind, times: 1 };
    serving.telegram.fault(once(7, FaultKind::Status(401, "Unauthorized")));
    serving.telegram.person(7, "fr").say("91");
    serving.wait("it was asked whether the token is known", |state| state.count("getme") == 2);
    serving.telegram.fault(once(8, FaultKind::Status(404, "Not Found")));
    serving.telegram.person(8, "fr").say("91");
    serving.wait("it was asked again", |state| state.count("getme") == 3);
    // A page of a proxy is no reason to ask.
    serving.telegram.fault(once(9, FaultKind::Status(404, "<html>Not Found</html>")));
    serving.telegram.person(9, "fr").say("75");
    serving.shows(9, "Paris");
    assert_eq!(serving.telegram.count("getme"), 3);
    assert!(!serving.has_ended());
}

#[test]
fn a_conversation_that_no_longer_decodes_begins_anew() {
    let mut serving = Serving::started(By::Polling);
    let person = serving.telegram.person(7, "fr");
    person.say("91");
    serving.shows(7, "(91)");
    assert!(serving.stop().success());
    serving.sql("UPDATE chat SET session = 'of another time'");
    serving.start();
    person.say("/mydata");
    serving.shows(7, "Rien");
    person.say("/start 75");
    serving.shows(7, "Paris");
}

#[test]
fn a_webhook_that_cannot_store_is_called_again() {
    let mut serving = Serving::started(By::Webhook);
    let lock = serving.locked();
    let person = serving.telegram.person(7, "fr");
    person.say("91");
    // The first call waits for the file in vain.
    assert!(serving.telegram.wait_until(|state| state.webhook_attempts() >= 2, super::serving::LONG));
    drop(lock);
    serving.shows(7, "(91)");
    assert_eq!(serving.telegram.messages(7).len(), 1);
    assert!(serving.stop().success());
}
