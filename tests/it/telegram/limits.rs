//! Too many messages: what Telegram asks for is obeyed, and everybody is
//! answered.

use std::time::{Duration, Instant};

use super::serving::{By, Serving};
use crate::stand_in::{Fault, FaultKind};

/// Requests that the program has under way at once.
const MOST_UNDER_WAY: u64 = 64;
/// Chats that may be refused together before that means the whole bot.
const MOST_ALONE: u64 = 4;

#[test]
fn a_hundred_people_at_once_are_all_answered() {
    let serving = Serving::started(By::Polling);
    serving.telegram.limit_rate(true);
    for chat in 1..=100 {
        serving.telegram.person(chat, "fr").say("/start");
    }
    serving.wait("100 answers", |state| (1..=100).all(|chat| state.messages(chat).len() == 1));
    // What was under way at the fifth refusal may be refused too; then the line is slow enough.
    let refused = serving.telegram.refused();
    println!("100 people at once: {refused} refusals");
    assert!(refused <= MOST_UNDER_WAY + MOST_ALONE, "{refused} refusals");
    serving.was_careful();
}

/// So long that nothing in a test waits for it.
const AN_HOUR: u32 = 3600;

#[test]
fn a_refused_chat_waits_alone() {
    let serving = Serving::started(By::Polling);
    serving.telegram.limit_chat(1, AN_HOUR);
    serving.telegram.person(1, "fr").say("91");
    serving.wait("a refusal", |state| state.calls.iter().any(|call| call.status == 429));
    serving.telegram.person(2, "fr").say("75");
    serving.shows(2, "Paris");
    assert_eq!(serving.telegram.refused(), 1, "it was told to wait");
}

/// Several people who are limited, each for themselves, with the same second.
#[test]
fn a_few_refused_chats_wait_alone() {
    let serving = Serving::started(By::Polling);
    for chat in 1..=4 {
        serving.telegram.limit_chat(chat, AN_HOUR);
        serving.telegram.person(chat, "fr").say("91");
    }
    serving.wait("four refusals", |state| state.calls.iter().filter(|call| call.status == 429).count() == 4);
    for (chat, text, shown) in [(5, "75", "Paris"), (6, "91", "(91)"), (5, "/help", "/urgent")] {
        serving.telegram.person(chat, "fr").say(text);
        serving.shows(chat, shown);
    }
    assert_eq!(serving.telegram.refused(), 4);
}

/// The bot as a whole is limited: one message tries after the pause, and only when it passed do the others leave.
#[test]
fn one_message_tries_for_all() {
    const REFUSED: u64 = MOST_ALONE + 1;
    let serving = Serving::started(By::Polling);
    let fault = |kind, times| Fault { method: Some("sendmessage"), chat: None, kind, times };
    let refusal = FaultKind::Status(429, "Too Many Requests: retry after 1");
    serving.telegram.fault(fault(refusal, u32::try_from(REFUSED).unwrap()));
    serving.telegram.fault(fault(FaultKind::Held, 1));
    serving.telegram.fault(fault(refusal, 1));
    for chat in 1..=5 {
        serving.telegram.person(chat, "fr").say("91");
    }
    serving.wait("all are refused", |state| state.count("sendmessage") == REFUSED);
    for chat in 6..=20 {
        serving.telegram.person(chat, "fr").say("91");
    }
    serving.wait("one tries", |state| state.held() == 1);
    // Ten more would leave in this time, if they did not wait for what becomes of the one.
    std::thread::sleep(Duration::from_millis(400));
    assert_eq!(serving.telegram.count("sendmessage"), REFUSED + 1);
    serving.telegram.release();
    serving.wait("everybody is answered", |state| (1..=20).all(|chat| state.messages(chat).len() == 1));
    // One more was refused while the others left: its chat waited alone.
    assert_eq!(serving.telegram.calls().iter().filter(|call| call.status == 429).count(), 6);
}

#[test]
fn a_refused_chat_is_answered_once_its_time_is_over() {
    let serving = Serving::started(By::Polling);
    serving.telegram.limit_chat(1, 2);
    let begun = Instant::now();
    serving.telegram.person(1, "fr").say("91");
    serving.shows(1, "(91)");
    assert!(begun.elapsed() >= Duration::from_secs(2));
    assert_eq!((serving.telegram.messages(1).len(), serving.telegram.refused()), (1, 1));
}

#[test]
fn nobody_waits_for_a_limit_when_the_program_stops() {
    let mut serving = Serving::started(By::Polling);
    serving.telegram.limit_chat(1, AN_HOUR);
    serving.telegram.person(1, "fr").say("91");
    serving.wait("a refusal", |state| state.calls.iter().any(|call| call.status == 429));
    assert!(serving.stop().success());
    assert!(!serving.written().contains("some answers are left"), "it stopped because its time was up");
}

#[test]
fn a_chat_that_must_wait_does_so_over_a_restart() {
    let mut serving = Serving::started(By::Polling);
    serving.telegram.limit_chat(1, 3);
    serving.telegram.person(1, "fr").say("91");
    serving.wait("a refusal", |state| state.calls.iter().any(|call| call.status == 429));
    assert!(serving.stop().success());
    serving.start();
    serving.shows(1, "(91)");
    serving.telegram.person(2, "fr").say("75");
    serving.shows(2, "Paris");
    let sends =
        serving.telegram.calls().iter().filter(|call| call.chat == Some(1) && call.method == "sendmessage").count();
    assert_eq!(sends, 2, "one refused, one sent: the limit was not asked again");
}

/// 70 messages of one chat, which was refused with the first.
#[test]
fn a_chat_with_seventy_messages_gets_its_newest_answer() {
    let serving = Serving::started(By::Polling);
    let person = serving.telegram.person(1, "fr");
    let refusal = FaultKind::Status(429, "Too Many Requests: retry after 1");
    serving.telegram.fault(Fault { method: Some("sendmessage"), chat: Some(1), kind: refusal, times: 1 });
    serving.hold(1);
    person.say("bonjour");
    serving.wait("the first answer is under way, after its pause", |state| state.held() == 1);
    for _ in 2..70 {
        person.say("bonjour");
    }
    person.say("/start 91");
    serving.hands_everything_on();
    serving.telegram.clear_faults();
    serving.telegram.release();
    serving.shows(1, "(91)");
    assert_eq!(serving.telegram.messages(1).len(), 2, "{}", serving.telegram.transcript(1));
}
