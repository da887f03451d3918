//! What a killed program left: a log that was not written back, updates that
//! wait, a message under way, and a note of what it was working on.
//!
//! The copy is opened by the program alone: any other reader would write the
//! log back. So its days are not moved; the longest time of keeping stands in
//! for that until the end of 2036.

use std::collections::BTreeSet;

use super::{EDITOR, OPERATOR, OTHER, Serving, count_campaigns, guichet_says, old, settle};

fn killed() -> Serving {
    let mut serving = old("killed");
    serving.variables.push(("GUICHET_KEEP_DAYS", "3650".to_owned()));
    serving.telegram.group(-5001, "Un groupe inventé");
    for chat in (3001..=3012).chain(3101..=3110) {
        serving.telegram.person(chat, if chat == 3002 { "ar" } else { "fr" });
    }
    serving.telegram.person(3012, None).blocks_quietly();
    serving
}

/// Who waits, how many messages answer them, and a code that the last one offers.
const ANSWERED: [(i64, usize, &str); 12] = [
    (3001, 1, "p:93"),
    (3002, 1, "m:2"),
    (3003, 1, "g:goal:papers"),
    (3004, 1, "g:goal:papers"),
    (3005, 1, "g:goal:papers"),
    (3006, 1, "g:goal:papers"),
    (3007, 1, "p:91377"),
    (3008, 1, "p:91377"),
    (3009, 1, "g:goal:papers"),
    // The button that sends a position is put away by a message of its own.
    (3010, 2, "p:75"),
    (3011, 1, "k@h"),
    (3012, 0, ""),
];

#[test]
fn what_waited_is_answered_and_what_was_under_way_is_unknown() {
    let mut serving = killed();
    let got = count_campaigns(&serving);
    serving.start();
    settle(&serving);
    serving.comes_to("SELECT count(*) FROM campaign WHERE id = 2 AND state = 'done'", 1);
    for (chat, count, code) in ANSWERED {
        let shown = serving.telegram.messages(chat);
        let offers = shown.last().is_none_or(|last| last.offers(code));
        assert!(shown.len() == count && offers, "{chat}: {}", serving.telegram.transcript(chat));
    }
    assert_eq!(serving.telegram.messages(-5001).len(), 1);
    // The operator's button and the message behind it, both done.
    let shown = guichet_says(&serving, &["campaign", "show", "1", "--json"]);
    let shown: serde_json::Value = serde_json::from_str(&shown).unwrap();
    assert_eq!(shown["versions"], serde_json::json!(["fr"]));
    assert!(serving.telegram.messages(OPERATOR).last().unwrap().offers("o:1.2:link:fr"));
    // Three had not left, six had arrived, and one is for an operator to decide.
    let got = got.lock().unwrap().clone();
    let times: BTreeSet<(i64, u32)> = got.iter().map(|((_, chat), times)| (*chat, *times)).collect();
    assert_eq!(times, BTreeSet::from([(3108, 1), (3109, 1), (3110, 1)]));
    let report = guichet_says(&serving, &["campaign", "report", "2", "--json"]);
    let report: serde_json::Value = serde_json::from_str(&report).unwrap();
    let counts = ["total", "sent", "unknown", "pending", "sending"].map(|fate| report["deliveries"][fate].as_i64());
    assert_eq!(counts, [10, 9, 1, 0, 0].map(Some));
    assert!(serving.stop().success());
    let restarted = "SELECT session ->> '$.answers' = '[]' FROM chat WHERE chat_id = 3001";
    assert_eq!(serving.number(restarted), 1, "what was tapped before the last message counts");
    assert_eq!(serving.number("SELECT count(*) FROM chat WHERE chat_id = 3012 AND unreachable = 1"), 1);
    assert_eq!(serving.number("SELECT count(*) FROM subscriber"), 10);
    assert!(serving.telegram.messages(EDITOR).is_empty() && !serving.telegram.messages(OTHER).is_empty());
    serving.was_careful();
}

#[test]
fn the_note_of_what_ended_the_program_is_read() {
    let mut serving = killed();
    serving.variables.push(("GUICHET_FAULT", "abort-on:zanzibar".to_owned()));
    // It ended the old program once.
    for _ in 0..2 {
        serving.spawn();
        assert!(!serving.ended().success());
    }
    serving.start();
    settle(&serving);
    assert_eq!(serving.telegram.messages(3009).len(), 0);
    assert_eq!(serving.number("SELECT count(*) FROM parked"), 1);
}
