//! The program dies at every moment of an update's life, and nothing is lost.

use std::time::Duration;

use guichet::faults::FaultPoint;

use super::{
    load::Load,
    serving::{By, Serving},
};
use crate::stand_in::Weather;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Act {
    Text,
    Tap,
}

/// Milliseconds that each write takes longer, so that an answer is out before its update is stored.
const STORED_LATER: u64 = 700;

/// Dies at a point while one update is handled; how often its answer was seen.
fn dies_at(point: FaultPoint, act: Act, by: By) -> usize {
    let mut serving = Serving::prepared(by);
    let person = serving.telegram.person(7, "fr");
    // The greeting passes each point once.
    serving.variables = vec![("GUICHET_FAULT", format!("abort:{}:2", point.name()))];
    if point == FaultPoint::SentUnstored {
        serving.slow_disk(STORED_LATER);
    }
    serving.start();
    person.say("/start 91");
    serving.shows(7, "(91)");
    serving.wait("the greeting is stored", |state| state.pending_updates() == 0);
    match act {
        Act::Text => person.say("/help"),
        Act::Tap => person.tap("g:goal:papers"),
    };
    assert!(!serving.ended().success(), "it was to die at {point:?}");
    serving.variables.clear();
    serving.start();
    // What was not stored comes again, by webhook in no promised order.
    serving.wait("all of it is stored", |state| state.pending_updates() == 0);
    person.say("/mydata");
    serving.telegram.wait_for_screen(7, |shown| shown.offers("f"));
    let shown = serving.telegram.messages(7);
    let (first, last) = (shown.first().unwrap(), shown.last().unwrap());
    assert!(last.text.contains("Essonne (91)"), "order was lost: {}", serving.telegram.transcript(7));
    match act {
        Act::Text => shown.iter().filter(|message| message.text.contains("/urgent")).count(),
        Act::Tap => usize::from(first.offers("a:goal:renew")),
    }
}

fn dies_everywhere(by: By) {
    for act in [Act::Text, Act::Tap] {
        for point in FaultPoint::ALL {
            let seen = dies_at(point, act, by);
            println!("{by:?}, {act:?}, dies at {}: answer seen {seen} times", point.name());
            // Out, and not yet stored that it is: it comes once more. It is answered while it is
            // being stored, so that its answer may be out once it is.
            let may_repeat = matches!(
                point,
                FaultPoint::Stored | FaultPoint::AfterSend | FaultPoint::SentUnstored | FaultPoint::BeforeCommit
            );
            let most = if act == Act::Text && may_repeat { 2 } else { 1 };
            assert!((1..=most).contains(&seen), "{by:?} {act:?} {point:?}");
        }
    }
}

#[test]
fn nothing_is_lost_at_any_point_by_polling() {
    dies_everywhere(By::Polling);
}

#[test]
fn nothing_is_lost_at_any_point_by_webhook() {
    dies_everywhere(By::Webhook);
}

/// Moments that follow no pattern, and are the same in every run.
fn moments() -> impl Iterator<Item = Duration> {
    let mut state: u64 = 20_261_123;
    std::iter::repeat_with(move || {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        Duration::from_micros((state >> 33) % 150_000)
    })
}

fn survives_kills(by: By, kills: usize, at_once: usize, weather: Weather) {
    let mut serving = Serving::started(by);
    serving.telegram.weather(weather);
    let load = Load::begin(&serving, 200, at_once);
    for moment in moments().take(kills) {
        std::thread::sleep(moment);
        serving.kill();
        serving.telegram.take_what_has_come();
        load.killed();
        serving.start();
    }
    let seen = load.finish(&serving);
    println!(
        "{by:?}: {kills} kills, some 5 % of the answers refused: {}; {} updates of 200 people, {} answered, {} answers repeated, to {} people after one kill at worst",
        weather.too_many > 0,
        seen.asked,
        seen.answered,
        seen.repeated.values().sum::<usize>(),
        seen.repeated.values().max().unwrap_or(&0)
    );
    assert_eq!(seen.odd, Vec::<String>::new(), "neither due nor the one answer that a kill may repeat");
    assert_eq!(seen.asked, seen.answered);
    assert!(seen.asked > 200 * at_once, "the load never got going");
    assert!(!serving.written().contains("given up"), "{}", serving.written());
    serving.was_careful();
}

#[test]
fn a_hundred_kills_under_load_lose_nothing_by_polling() {
    survives_kills(By::Polling, 100, 2, Weather::default());
}

#[test]
fn kills_under_load_lose_nothing_by_webhook() {
    survives_kills(By::Webhook, 40, 1, Weather::default());
}

/// How many kills a test makes: a few, or as many as `GUICHET_KILLS` says.
fn kills_or(few: usize) -> usize {
    std::env::var("GUICHET_KILLS").ok().and_then(|kills| kills.parse().ok()).unwrap_or(few)
}

#[test]
fn kills_while_answers_are_refused_lose_nothing_by_polling() {
    survives_kills(By::Polling, kills_or(20), 2, Weather { too_many: 50, seed: 5, ..Weather::default() });
}

#[test]
fn kills_while_answers_are_refused_lose_nothing_by_webhook() {
    survives_kills(By::Webhook, kills_or(20), 1, Weather { too_many: 50, seed: 6, ..Weather::default() });
}

#[test]
fn sigterm_under_load_loses_and_repeats_nothing() {
    for by in [By::Polling, By::Webhook] {
        let mut serving = Serving::started(by);
        let load = Load::begin(&serving, 200, 1);
        for moment in moments().take(5) {
            std::thread::sleep(moment);
            assert!(serving.stop().success(), "{}", serving.written());
            serving.start();
        }
        let seen = load.finish(&serving);
        assert_eq!((seen.odd.len(), seen.repeated.len()), (0, 0), "{seen:?}");
        assert_eq!(seen.asked, seen.answered);
        // It ended by itself, and not because its time was up.
        assert!(!serving.written().contains("some answers are left"), "{}", serving.written());
    }
}

#[test]
fn stopping_leaves_the_webhook_where_it_is() {
    let mut serving = Serving::started(By::Webhook);
    assert!(serving.stop().success());
    assert!(serving.telegram.webhook_url().is_some());
    assert_eq!(serving.telegram.count("deletewebhook"), 0);
    serving.telegram.person(7, "fr").say("91");
    serving.start();
    serving.shows(7, "(91)");
}
