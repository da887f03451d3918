//! Updates and refusals that no reader takes: each costs itself alone.

use std::{fs::File, process::Command};

use super::{
    campaigns::crowd::Crowd,
    serving::{By, Serving},
};
use crate::{
    command_line::assert_refused,
    stand_in::{Fault, FaultKind},
};

/// Updates that cannot be read, or hardly, each with its number: deeper than readers go,
/// numbers beyond every number, half a character, what is no JSON inside.
fn odd(first: i64) -> Vec<(i64, String)> {
    let deep = format!("{}{}", "[".repeat(5000), "]".repeat(5000));
    let contents = [
        deep.as_str(),
        "1e999",
        "\"\\ud800\"",
        "\"\u{1}\"",
        "-01",
        "{\"chat\":{\"id\":1e999,\"type\":\"private\"}}",
        "{\"message_id\":4294967296,\"chat\":{\"id\":7,\"type\":\"private\"},\"text\":\"x\"}",
        "null",
    ];
    (first..).zip(contents).map(|(id, content)| (id, format!("{{\"message\":{content},\"update_id\":{id}}}"))).collect()
}

#[test]
fn an_update_that_cannot_be_read_costs_itself_alone() {
    for by in [By::Polling, By::Webhook] {
        let mut serving = Serving::prepared(by);
        let (first, last) = (serving.telegram.person(7, "fr"), serving.telegram.person(8, "fr"));
        first.say("91");
        for (id, update) in odd(100) {
            serving.telegram.push_text(id, &update);
        }
        serving.telegram.set_next_update_id(200);
        last.say("75");
        serving.start();
        serving.shows(7, "(91)");
        serving.shows(8, "Paris");
        serving.wait("nothing is left", |state| state.pending_updates() == 0);
        if by == By::Webhook {
            assert_eq!(serving.telegram.webhook_attempts(), 10, "each came once");
        }
        assert!(serving.stop().success());
        // Telegram's own `null` and the number above 2³¹ are read; they mean nothing here.
        assert!(serving.written().contains("unreadable=6"), "{by:?}");
    }
}

#[test]
fn numbers_above_two_thousand_million_are_confirmed() {
    let serving = Serving::started(By::Polling);
    let person = serving.telegram.person(7, "fr");
    serving.telegram.set_next_update_id(i64::from(i32::MAX));
    for (text, shown) in [("91", "(91)"), ("75", "Paris"), ("/help", "/urgent")] {
        person.say(text);
        serving.shows(7, shown);
    }
    serving.wait("nothing is left", |state| state.pending_updates() == 0);
    serving.was_careful();
}

#[test]
fn an_update_without_a_number_keeps_nobody_busy() {
    let serving = Serving::started(By::Polling);
    for number in ["-1", "null", "1e999", "\"x\"", "9223372036854775807", "{}"] {
        serving.telegram.push_text(i64::MAX, &format!("{{\"message\":{{}},\"update_id\":{number}}}"));
    }
    // It is asked for, and told, before anybody writes.
    serving.wait("they were brought a second time", |state| state.count("getupdates") > 3);
    serving.telegram.person(7, "fr").say("91");
    serving.shows(7, "(91)");
    assert!(serving.written().contains("the same updates come again and again"));
    // Without a pause there are thousands.
    let asked = serving.telegram.count("getupdates");
    assert!(asked < 20, "asked {asked} times");
}

/// Refusals with a pause of every size, sign and kind.
const PAUSES: [&str; 8] = [
    r#"{"ok":false,"error_code":429,"description":"Too Many Requests","parameters":{"retry_after":18446744073709551615}}"#,
    r#"{"ok":false,"error_code":429,"description":"Too Many Requests","parameters":{"retry_after":9223372036854775807}}"#,
    r#"{"ok":false,"error_code":429,"description":"Too Many Requests","parameters":{"retry_after":1e999}}"#,
    r#"{"ok":false,"error_code":429,"description":"Too Many Requests","parameters":{"retry_after":-1}}"#,
    r#"{"ok":false,"error_code":429,"description":"Too Many Requests","parameters":{"retry_after":0.5}}"#,
    r#"{"ok":false,"error_code":429,"description":"Too Many Requests","parameters":{"retry_after":"1"}}"#,
    r#"{"ok":false,"error_code":429,"description":"Too Many Requests","parameters":{"retry_after":[]}}"#,
    r#"{"ok":false,"error_code":429,"description":"Too Many Requests","parameters":7}"#,
];

#[test]
fn a_pause_of_any_size_is_borne() {
    let serving = Serving::started(By::Polling);
    // One after the other: many refused at once mean the bot as a whole.
    for (chat, body) in (1..).zip(PAUSES) {
        let kind = FaultKind::Status(429, body);
        serving.telegram.fault(Fault { method: Some("sendmessage"), chat: Some(chat), kind, times: 1 });
        serving.telegram.person(chat, "fr").say("91");
        // The first three wait for long, the others for a second.
        if chat > 3 {
            serving.shows(chat, "(91)");
        }
    }
    serving.telegram.person(9, "fr").say("75");
    serving.shows(9, "Paris");
    assert_eq!(serving.telegram.messages(1).len(), 0);
    assert!(!serving.written().contains(": panicked"));
}

#[test]
fn a_delivery_that_is_told_to_wait_for_ever_is_pending() {
    let crowd = Crowd::new(10, &[("GUICHET_PAID_RATE", "100")]);
    // More of them would mean the bot as a whole.
    for (chat, body) in [(1, PAUSES[0]), (2, PAUSES[1]), (3, PAUSES[2]), (4, PAUSES[3])] {
        let kind = FaultKind::Status(429, body);
        crowd.serving.telegram.fault(Fault { method: Some("sendmessage"), chat: Some(chat), kind, times: 1 });
    }
    let id = crowd.begin();
    crowd.serving.comes_to("SELECT count(*) FROM delivery WHERE not_before > unixepoch() + 60", 3);
    crowd.serving.wait("all but three got it", |_| crowd.seen().0 == 7);
    crowd.serving.comes_to("SELECT count(*) FROM delivery WHERE not_before > unixepoch() + 4000", 0);
    let ledger = crowd.ledger(id);
    assert_eq!((ledger.sending, ledger.unknown), (0, 0), "{ledger:?}");
    assert!(!crowd.serving.written().contains(": panicked"));
}

#[test]
fn a_campaign_is_read_from_a_file_alone() {
    let crowd = Crowd::new(1, &[]);
    let pipe = crowd.serving.folder.path().join("pipe.toml");
    assert!(Command::new("mkfifo").arg(&pipe).status().unwrap().success());
    let large = crowd.serving.folder.path().join("large.toml");
    File::create(&large).unwrap().set_len(1 << 40).unwrap();
    for (file, part) in [(&pipe, "it is a named pipe: name a file"), (&large, "more than 1048576")] {
        assert_refused(crowd.campaign(&["new", "--file", file.to_str().unwrap()]), 1, part);
    }
}
