//! Most updates are answered while they are being stored. What must be stored before is, and
//! what an answer that was never stored costs is told.

use std::time::Duration;

use guichet::faults::FaultPoint;

use super::serving::{By, Serving};

/// Counts the updates that are stored.
const STORED: &str = "SELECT coalesce(sum(last - first + 1), 0) FROM received_range";
/// Milliseconds that each write takes longer: an answer takes far less.
const STORED_LATER: u64 = 4000;

/// A bot with a slow disk, of which a chat has heard nothing.
fn slow(by: By) -> Serving {
    let mut serving = Serving::prepared(by);
    serving.slow_disk(STORED_LATER);
    serving.start();
    serving
}

#[test]
fn an_answer_is_out_before_its_update_is_stored_and_confirmed() {
    for by in [By::Polling, By::Webhook] {
        let serving = slow(by);
        serving.telegram.person(7, "fr").say("91");
        serving.shows(7, "(91)");
        assert_eq!((serving.number(STORED), serving.telegram.pending_updates()), (0, 1), "{by:?}");
        serving.comes_to(STORED, 1);
        serving.wait("it is confirmed", |state| state.pending_updates() == 0);
        assert_eq!(serving.telegram.messages(7).len(), 1);
    }
}

#[test]
fn what_takes_something_back_is_stored_before_it_is_answered() {
    let serving = slow(By::Polling);
    let person = serving.telegram.person(7, "fr");
    // The second changes nothing, and is kept first all the same.
    for count in 1..=2 {
        person.say("/stop");
        serving.wait("an answer", |state| state.messages(7).len() == count);
        assert_eq!(serving.number(STORED), i64::try_from(count).unwrap());
    }
}

#[test]
fn what_operators_do_is_stored_before_it_is_answered() {
    let mut serving = Serving::prepared(By::Polling);
    serving.slow_disk(STORED_LATER);
    serving.variables.push(("GUICHET_OPERATORS", "7=Exemple".to_owned()));
    serving.start();
    serving.telegram.person(7, "fr").say("/help");
    serving.wait("an answer", |state| state.messages(7).len() == 1);
    assert_eq!(serving.number(STORED), 1);
}

#[test]
fn a_chats_next_answer_waits_until_the_last_one_is_kept() {
    let serving = slow(By::Polling);
    let person = serving.telegram.person(7, "fr");
    person.say("91");
    person.say("/help");
    serving.wait("both answers", |state| state.messages(7).len() == 2);
    // The first is over in the file: a kill now could repeat the second alone.
    assert_eq!(serving.number("SELECT count(*) FROM chat WHERE chat_id = 7"), 1);
    assert!(serving.number("SELECT count(*) FROM inbox") <= 1);
}

#[test]
fn while_the_store_fails_nothing_is_answered() {
    let serving = Serving::started(By::Polling);
    serving.telegram.person(6, "fr").say("75");
    serving.comes_to(STORED, 1);
    let lock = serving.locked();
    // Nobody knows yet that storing fails.
    serving.telegram.person(7, "fr").say("91");
    serving.shows(7, "(91)");
    serving.wait("it fails", |_| serving.written().contains("updates were not stored"));
    serving.telegram.person(8, "fr").say("59");
    let failures = || serving.written().matches("updates were not stored").count();
    let before = failures();
    serving.wait("it fails again, with both", |_| failures() >= before + 2);
    assert_eq!(serving.telegram.messages(8).len(), 0, "it would be lost");
    assert_eq!(serving.number(STORED), 1);
    drop(lock);
    serving.shows(8, "(59)");
    serving.comes_to(STORED, 3);
    serving.comes_to("SELECT count(*) FROM inbox", 0);
    assert_eq!(serving.telegram.messages(7).len(), 1, "it was answered before");
}

#[test]
fn an_answer_that_was_shown_and_never_stored_is_counted() {
    let mut serving = Serving::started(By::Polling);
    let person = serving.telegram.person(7, "fr");
    person.say("91");
    serving.shows(7, "(91)");
    serving.comes_to("SELECT count(*) FROM inbox", 0);
    assert!(serving.stop().success());
    serving.slow_disk(STORED_LATER);
    serving.variables.push(("GUICHET_FAULT", format!("abort:{}:1", FaultPoint::SentUnstored.name())));
    serving.spawn();
    person.tap("g:goal:papers");
    assert!(!serving.ended().success());
    assert!(serving.telegram.messages(7)[0].offers("a:goal:renew"), "it was shown");
    // The program stays down for so long that Telegram keeps the tap no more.
    serving.telegram.clear_updates();
    serving.variables = vec![("GUICHET_PATIENCE", "100".to_owned())];
    serving.start();
    serving.wait("it is told", |_| serving.written().contains("forgotten=1"));
    // And the person goes on: the button says all that is needed.
    person.tap("a:goal:renew");
    serving.wait("the next question", |state| state.messages(7).iter().any(|shown| !shown.offers("a:goal:renew")));
    assert!(serving.stop().success());
}

/// How long updates may take to come again, in a test: far longer than they do.
const PATIENCE: Duration = Duration::from_secs(4);

#[test]
fn an_update_that_comes_again_in_time_is_not_counted() {
    let mut serving = Serving::prepared(By::Polling);
    serving.slow_disk(STORED_LATER);
    serving.variables.push(("GUICHET_FAULT", format!("abort:{}:1", FaultPoint::SentUnstored.name())));
    serving.telegram.person(7, "fr").say("91");
    serving.spawn();
    assert!(!serving.ended().success());
    serving.variables = vec![("GUICHET_PATIENCE", PATIENCE.as_millis().to_string())];
    serving.start();
    serving.comes_to(STORED, 1);
    std::thread::sleep(PATIENCE + PATIENCE / 4);
    assert!(serving.stop().success());
    assert!(!serving.written().contains("forgotten=1"), "{}", serving.written());
    assert_eq!(serving.telegram.messages(7).len(), 2, "once more, and no more");
}

#[test]
fn what_was_stored_and_forgotten_since_is_not_counted() {
    let mut serving = Serving::started(By::Polling);
    let person = serving.telegram.person(7, "fr");
    person.say("91");
    serving.shows(7, "(91)");
    serving.wait("it is confirmed", |state| state.pending_updates() == 0);
    // Two days go by, in which nobody writes.
    serving.kill();
    serving.sql("DELETE FROM received_range");
    serving.variables.push(("GUICHET_PATIENCE", "100".to_owned()));
    serving.start();
    std::thread::sleep(Duration::from_millis(500));
    assert!(serving.stop().success());
    assert!(!serving.written().contains("forgotten=1"), "{}", serving.written());
}

#[test]
fn who_wrote_while_the_store_failed_is_answered_even_if_telegram_forgets_it() {
    let serving = Serving::started(By::Polling);
    serving.telegram.person(6, "fr").say("75");
    serving.comes_to(STORED, 1);
    let lock = serving.locked();
    serving.telegram.person(7, "fr").say("91");
    serving.wait("it fails", |_| serving.written().contains("updates were not stored"));
    let person = serving.telegram.person(8, "fr");
    person.say("59");
    let failures = || serving.written().matches("updates were not stored").count();
    let before = failures();
    serving.wait("it fails again, with both", |_| failures() >= before + 2);
    // Telegram keeps a tap for some 150 seconds.
    serving.telegram.clear_updates();
    drop(lock);
    serving.shows(8, "(59)");
    person.say("75");
    serving.shows(8, "Paris");
    assert_eq!(serving.telegram.messages(7).len(), 1);
}
