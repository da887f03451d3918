//! Which update is answered when.

use serde_json::{Value, json};

use super::serving::{By, Serving};

fn text(update: i64, chat: i64, text: &str) -> Value {
    json!({"update_id": update, "message": {"message_id": update, "date": 1_790_000_000, "text": text,
        "from": {"id": chat, "is_bot": false, "first_name": "P", "language_code": "fr"},
        "chat": {"id": chat, "type": "private", "first_name": "P"}}})
}

#[test]
fn an_update_that_comes_twice_is_answered_once() {
    for by in [By::Polling, By::Webhook] {
        let mut serving = Serving::started(by);
        let person = serving.telegram.person(7, "fr");
        person.say("91");
        serving.shows(7, "(91)");
        serving.telegram.redeliver_last(1);
        person.say("/help");
        serving.shows(7, "/urgent");
        // Also by a bot that has just been started.
        assert!(serving.stop().success());
        serving.telegram.redeliver_last(2);
        serving.start();
        person.say("/settings");
        serving.telegram.wait_for_screen(7, |shown| shown.offers("y"));
        assert_eq!(serving.telegram.messages(7).len(), 3, "{by:?}\n{}", serving.telegram.transcript(7));
    }
}

#[test]
fn a_smaller_number_that_comes_later_is_answered() {
    let serving = Serving::started(By::Polling);
    serving.telegram.person(7, "fr");
    serving.telegram.person(8, "fr");
    serving.telegram.push_raw(&text(7_000, 7, "91"));
    serving.shows(7, "(91)");
    serving.telegram.push_raw(&text(6_000, 8, "75"));
    serving.shows(8, "Paris");
}

#[test]
fn numbers_that_start_anew_are_answered() {
    let serving = Serving::started(By::Polling);
    let person = serving.telegram.person(7, "fr");
    serving.telegram.set_next_update_id(900_000_000);
    person.say("91");
    serving.shows(7, "(91)");
    serving.wait("a quiet time", |state| state.is_polled() && state.pending_updates() == 0);
    serving.telegram.set_next_update_id(12);
    person.say("/help");
    serving.shows(7, "/urgent");
}

#[test]
fn two_updates_of_one_batch_are_answered_in_order() {
    let mut serving = Serving::prepared(By::Polling);
    let person = serving.telegram.person(7, "fr");
    for said in ["91", "/help", "75", "93"] {
        person.say(said);
    }
    serving.start();
    serving.wait("four answers", |state| state.messages(7).len() == 4);
    let firsts: Vec<String> = serving
        .telegram
        .messages(7)
        .iter()
        .map(|shown| shown.text.lines().next().unwrap_or_default().to_owned())
        .collect();
    insta::assert_debug_snapshot!(firsts);
}

#[test]
fn order_holds_over_many_parallel_posts_of_the_webhook() {
    let serving = Serving::started(By::Webhook);
    let people: Vec<_> = (1..=40).map(|id| serving.telegram.person(id, "fr")).collect();
    for person in &people {
        person.say("/start 91");
    }
    serving.wait("all greeted", |state| (1..=40).all(|chat| state.messages(chat).len() == 1));
    for person in &people {
        person.tap("g:goal:papers");
    }
    serving.wait("all moved on", |state| {
        (1..=40).all(|chat| state.screen(chat).is_some_and(|shown| shown.offers("a:goal:renew")))
    });
    serving.was_careful();
}

#[test]
fn one_slow_chat_among_fifty_delays_nobody() {
    let serving = Serving::started(By::Polling);
    serving.hold(1);
    serving.telegram.person(1, "fr").say("91");
    serving.wait("the slow answer is under way", |state| state.held() == 1);
    for chat in 2..=50 {
        serving.telegram.person(chat, "fr").say("91");
    }
    serving.wait("the other 49", |state| (2..=50).all(|chat| state.messages(chat).len() == 1));
    serving.telegram.clear_faults();
    serving.telegram.release();
    serving.telegram.person(1, "fr").say("/help");
    serving.shows(1, "/urgent");
    assert_eq!(serving.telegram.messages(1).len(), 2, "{}", serving.telegram.transcript(1));
}

/// Somebody writes so much while their first answer is under way; how many
/// messages the rest is answered with.
fn answers_to_a_backlog(waiting: usize) -> usize {
    let serving = Serving::started(By::Polling);
    let person = serving.telegram.person(7, "fr");
    serving.hold(7);
    person.say("bonjour");
    serving.wait("the first answer is under way", |state| state.held() == 1);
    for _ in 2..waiting {
        person.say("bonjour");
    }
    person.say("/start 91");
    person.say("/mydata");
    serving.hands_everything_on();
    assert_eq!(serving.telegram.messages(7).len(), 1, "{}", serving.telegram.transcript(7));
    serving.telegram.clear_faults();
    serving.telegram.release();
    let last = serving.telegram.wait_for_screen(7, |shown| shown.offers("f"));
    assert!(last.text.contains("(91)"), "none was left out: {}", last.text);
    // Whatever else was on its way is out before the answer to this.
    person.say("/help");
    serving.shows(7, "/urgent");
    serving.telegram.messages(7).len() - 2
}

#[test]
fn of_a_long_backlog_only_the_newest_is_answered() {
    assert_eq!(answers_to_a_backlog(70), 1);
    assert_eq!(answers_to_a_backlog(21), 1);
}

#[test]
fn of_a_short_backlog_everything_is_answered() {
    assert_eq!(answers_to_a_backlog(20), 20);
}

#[test]
fn who_erases_everything_and_then_blocks_the_bot_is_erased() {
    let mut serving = Serving::started(By::Polling);
    let person = serving.telegram.person(7, "fr");
    person.say("/start 91_renew");
    serving.shows(7, "(91)");
    assert!(serving.stop().success());
    assert_eq!(serving.number("SELECT count(*) FROM chat"), 1);
    // A backlog that is answered as one.
    for _ in 0..30 {
        person.say("bonjour");
    }
    person.say("/forget");
    person.block();
    serving.start();
    serving.wait("everything taken", |state| state.pending_updates() == 0);
    assert!(serving.stop().success());
    assert_eq!(serving.number("SELECT count(*) FROM chat"), 0);
    assert_eq!(serving.number("SELECT count(*) FROM inbox"), 0);
}

/// 1,000 messages of one person, whose first answer is under way all the while.
#[test]
fn a_flood_of_one_person_delays_nobody_else() {
    let serving = Serving::started(By::Polling);
    let quiet = serving.telegram.person(2, "fr");
    let flood = serving.telegram.person(1, "fr");
    serving.hold(1);
    for round in 1..=20 {
        for _ in 0..50 {
            flood.say("bonjour");
        }
        quiet.say("91");
        serving.wait("an answer to the other", |state| state.messages(2).len() == round);
    }
    flood.say("/help");
    serving.hands_everything_on();
    assert_eq!(serving.telegram.messages(1).len(), 1, "{}", serving.telegram.transcript(1));
    serving.telegram.clear_faults();
    serving.telegram.release();
    serving.shows(1, "/urgent");
    let shown = serving.telegram.messages(1);
    assert_eq!(shown.len(), 3, "{}", serving.telegram.transcript(1));
    assert!(shown[1].text.contains("je n’ai lu que les derniers"), "{}", serving.telegram.transcript(1));
    serving.comes_to("SELECT count(*) FROM inbox", 0);
}
