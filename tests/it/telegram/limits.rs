//! Too many messages: what Telegram asks for is obeyed, and everybody is
//! answered.

use std::time::{Duration, Instant};

use super::serving::{By, Serving};

#[test]
fn a_hundred_people_at_once_are_all_answered() {
    let serving = Serving::started(By::Polling);
    serving.telegram.limit_rate(true);
    let begun = Instant::now();
    for chat in 1..=100 {
        serving.telegram.person(chat, "fr").say("/start");
    }
    serving.wait("100 answers", |state| (1..=100).all(|chat| state.messages(chat).len() == 1));
    println!("100 people at once: all answered in {:?}, {} refusals", begun.elapsed(), serving.telegram.refused());
    assert!(begun.elapsed() < Duration::from_secs(15));
    serving.was_careful();
}

#[test]
fn a_refused_chat_waits_alone() {
    let serving = Serving::started(By::Polling);
    serving.telegram.limit_chat(1, 2);
    let begun = Instant::now();
    serving.telegram.person(1, "fr").say("91");
    serving.telegram.person(2, "fr").say("75");
    serving.shows(2, "Paris");
    assert!(begun.elapsed() < Duration::from_secs(2));
    serving.shows(1, "(91)");
    assert!(begun.elapsed() >= Duration::from_secs(2));
    assert_eq!(serving.telegram.messages(1).len(), 1);
}

#[test]
fn a_chat_that_must_wait_does_so_over_a_restart() {
    let mut serving = Serving::started(By::Polling);
    serving.telegram.limit_chat(1, 3);
    let begun = Instant::now();
    serving.telegram.person(1, "fr").say("91");
    serving.wait("a refusal", |state| state.calls.iter().any(|call| call.status == 429));
    assert!(serving.stop().success());
    assert!(begun.elapsed() < Duration::from_secs(3), "nobody waits for a limit when the program stops");
    serving.start();
    serving.shows(1, "(91)");
    serving.telegram.person(2, "fr").say("75");
    serving.shows(2, "Paris");
    let sends =
        serving.telegram.calls().iter().filter(|call| call.chat == Some(1) && call.method == "sendmessage").count();
    assert_eq!(sends, 2, "one refused, one sent: the limit was not asked again");
}

/// 70 messages of one chat, each answered under the limit of that chat.
#[test]
fn a_chat_with_seventy_messages_gets_its_newest_answer() {
    let serving = Serving::started(By::Polling);
    serving.telegram.limit_chat(1, 1);
    let person = serving.telegram.person(1, "fr");
    for _ in 0..69 {
        person.say("bonjour");
    }
    person.say("/start 91");
    serving.shows(1, "(91)");
    assert!(serving.telegram.messages(1).len() <= 3, "{}", serving.telegram.transcript(1));
}
