//! What goes wrong: in the program, at Telegram, on the way.

use super::serving::{By, Serving};
use crate::stand_in::{Fault, FaultKind};

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
    serving.wait("both refused", |state| state.calls.iter().filter(|call| call.status == 400).count() == 2);
    let calls = serving.telegram.calls();
    let last = calls.iter().rfind(|call| call.chat == Some(7)).unwrap();
    assert!(last.body.get("parse_mode").is_none() && last.body.get("reply_markup").is_none());
    assert!(!serving.written().contains("of a person"));
}

#[test]
fn one_refusal_leads_to_the_plain_sentence() {
    let serving = Serving::started(By::Polling);
    fault(&serving, "sendmessage", FaultKind::Status(400, "Bad Request: BUTTON_DATA_INVALID"), 1);
    serving.telegram.person(7, "ar").say("91");
    serving.shows(7, "/start");
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
    let mut serving = Serving::started(By::Polling);
    fault(&serving, "getupdates", FaultKind::Status(401, "Unauthorized"), u32::MAX);
    serving.telegram.person(7, "fr").say("91");
    assert_eq!(serving.ended().code(), Some(1));
    assert!(serving.written().contains("guichet: the Bot API does not know this token"));
}

#[test]
fn a_token_that_is_withdrawn_ends_the_program_by_webhook_too() {
    let mut serving = Serving::started(By::Webhook);
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
