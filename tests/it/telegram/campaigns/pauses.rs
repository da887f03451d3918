//! Pauses, bad weather and people who are gone: nobody is skipped, nobody gets
//! it twice.

use std::time::Duration;

use super::crowd::{Crowd, moments};
use crate::stand_in::{Fault, FaultKind, Weather};

#[test]
fn fifty_pauses_skip_nobody_and_repeat_nothing() {
    const PEOPLE: i64 = 4000;
    // So slow that fifty pauses come before the end, and fast once they are over.
    let mut crowd = Crowd::new(PEOPLE, &[("GUICHET_PAID_RATE", "60")]);
    let id = crowd.begin();
    let number = id.to_string();
    for moment in moments(Duration::from_millis(60)).take(50) {
        std::thread::sleep(moment);
        crowd.campaign_json(&["pause", &number]);
        // What had left arrives; then nothing more does.
        while crowd.serving.telegram.under_way() > 0 {
            std::thread::sleep(Duration::from_millis(1));
        }
        let seen = crowd.seen();
        std::thread::sleep(Duration::from_millis(30));
        assert_eq!(crowd.seen(), seen, "something left during a pause");
        let ledger = crowd.ledger(id);
        assert_eq!((ledger.sending, ledger.unknown), (0, 0), "{ledger:?}");
        // A pause may come while everybody is still being written down: then nobody got it yet.
        assert!(ledger.total() == PEOPLE || ledger.settled() == 0, "{ledger:?}");
        crowd.campaign_json(&["resume", &number]);
    }
    let ledger = crowd.ledger(id);
    println!("after the last pause: {ledger:?}");
    assert!(ledger.pending > 0 && ledger.sent > 0, "{ledger:?}");
    assert!(crowd.serving.stop().success());
    crowd.serving.variables.push(("GUICHET_PAID_RATE", "1000".to_owned()));
    crowd.serving.start();
    crowd.until_done(id);
    let ledger = crowd.ledger(id);
    assert_eq!((ledger.sent, crowd.seen()), (PEOPLE, (PEOPLE, 1)));
}

#[test]
fn bad_weather_skips_nobody_and_repeats_nothing() {
    const PEOPLE: i64 = 1000;
    let crowd = Crowd::new(PEOPLE, &[("GUICHET_PAID_RATE", "200")]);
    for chat in (1..=PEOPLE).filter(|chat| chat % 10 == 0) {
        crowd.serving.telegram.person(chat, None).blocks_quietly();
    }
    let id = crowd.draft();
    crowd.campaign_json(&["start", &id.to_string()]);
    crowd.serving.telegram.weather(Weather {
        too_many: 30,
        server_error: 10,
        break_before: 10,
        break_after: 10,
        seed: 7,
    });
    crowd.until_done(id);
    crowd.serving.telegram.clear_faults();
    let ledger = crowd.ledger(id);
    let (people, most) = crowd.seen();
    println!("bad weather: {ledger:?}; the stand-in saw {people}, nobody more than {most} times");
    assert_eq!((ledger.total(), ledger.settled()), (PEOPLE, PEOPLE));
    assert_eq!(most, 1);
    assert!(ledger.blocked >= 90 && ledger.blocked <= 100, "{ledger:?}");
    assert!(
        ledger.unknown > 0 && ledger.sent <= people && people <= ledger.sent + ledger.unknown,
        "{ledger:?} {people}"
    );
    assert_eq!(
        crowd.serving.number("SELECT count(*) FROM subscriber"),
        PEOPLE - ledger.blocked,
        "they are unsubscribed"
    );
}

#[test]
fn too_many_errors_pause_the_campaign_and_say_why() {
    let crowd = Crowd::new(100, &[("GUICHET_PAID_RATE", "100")]);
    crowd.serving.telegram.record(true);
    let kind = FaultKind::Status(400, "Bad Request: TOPIC_CLOSED");
    // The operator's own chat works.
    for chat in 1..=crowd.people {
        crowd.serving.telegram.fault(Fault { method: Some("sendmessage"), chat: Some(chat), kind, times: 1 });
    }
    let id = crowd.begin();
    crowd.until(id, "paused");
    assert_eq!(crowd.campaign_json(&["show", &id.to_string()])["reason"], "errors");
    crowd.serving.telegram.clear_faults();
    crowd.serving.wait("the operator is told", |state| {
        state.messages(super::crowd::OPERATOR).iter().any(|message| message.text.contains("trop d’envois ont échoué"))
    });
    crowd.campaign_json(&["resume", &id.to_string()]);
    crowd.until_done(id);
    let ledger = crowd.ledger(id);
    assert!(ledger.failed >= 11 && ledger.failed + ledger.sent == 100, "{ledger:?}");
}

#[test]
fn a_network_that_fails_is_waited_out() {
    let crowd = Crowd::new(40, &[]);
    let id = crowd.begin();
    crowd.serving.wait("it has begun", |_| crowd.seen().0 > 3);
    // Twice in a row is not enough to stop anything.
    for _ in 0..2 {
        crowd.serving.telegram.fault(Fault {
            method: Some("sendmessage"),
            chat: None,
            kind: FaultKind::Status(502, "<html>"),
            times: 2,
        });
    }
    crowd.until_done(id);
    let ledger = crowd.ledger(id);
    // One of the four may have been the operator's own message.
    assert!(ledger.settled() == 40 && (3..=4).contains(&ledger.unknown), "{ledger:?}");
    assert_eq!(crowd.seen(), (40 - ledger.unknown, 1));
}

#[test]
fn whoever_stops_or_forgets_meanwhile_is_not_written_to() {
    let mut crowd = Crowd::new(60, &[("GUICHET_RATE", "10")]);
    let id = crowd.begin();
    crowd.serving.wait("it has begun", |_| crowd.seen().0 > 3);
    crowd.serving.telegram.person(58, None).say("/stop");
    crowd.serving.telegram.person(59, None).say("/forget");
    crowd.until_done(id);
    let ledger = crowd.ledger(id);
    assert_eq!((ledger.sent, ledger.withdrawn, ledger.total(), crowd.seen()), (58, 2, 60, (58, 1)), "{ledger:?}");
    crowd.serving.kill();
    assert_eq!(crowd.serving.number("SELECT count(*) FROM delivery WHERE chat_id = 59"), 0, "nothing names them");
}
