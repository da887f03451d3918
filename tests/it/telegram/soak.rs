//! Everything goes wrong for a while, in turns: in the end every count is equal.

use std::{
    fs,
    time::{Duration, Instant},
};

use super::{
    campaigns::crowd::{Crowd, OPERATOR},
    serving::LONG,
};
use crate::stand_in::Weather;

const PEOPLE: i64 = 150;
/// Whoever talks has a number above those who get campaigns.
const TALKERS: std::ops::Range<i64> = 10_000..10_040;
const DAY: i64 = 24 * 3600;

/// How long it goes on: some seconds, or as many minutes as `GUICHET_SOAK` says.
fn how_long() -> Duration {
    let minutes = std::env::var("GUICHET_SOAK").ok().and_then(|minutes| minutes.parse().ok());
    minutes.map_or(Duration::from_secs(12), Duration::from_mins)
}

/// What the weather is in each turn: per mille of what is sent.
fn weather(turn: u64) -> Weather {
    let bad = match turn % 6 {
        0 => Weather::default(),
        1 => Weather { too_many: 60, ..Weather::default() },
        2 => Weather { server_error: 60, ..Weather::default() },
        3 => Weather { break_before: 40, break_after: 40, ..Weather::default() },
        4 => Weather { too_many: 30, server_error: 30, break_before: 20, break_after: 20, ..Weather::default() },
        _ => Weather { server_error: 300, ..Weather::default() },
    };
    Weather { seed: turn + 1, ..bad }
}

/// Waits until every campaign is done; what paused or was refused is begun again, as operators do.
fn bring_to_an_end(crowd: &Crowd, under_way: &[i64]) {
    for id in under_way {
        let deadline = Instant::now() + LONG;
        while crowd.state(*id) != "done" {
            assert!(Instant::now() < deadline, "{id} is {}: {:?}", crowd.state(*id), crowd.ledger(*id));
            match crowd.state(*id).as_str() {
                "paused" => _ = crowd.campaign(&["resume", &id.to_string()]),
                "draft" => _ = crowd.campaign(&["start", &id.to_string()]),
                _ => {}
            }
            std::thread::sleep(Duration::from_millis(200));
        }
    }
}

#[test]
fn mixed_weather_leaves_every_count_equal() {
    // More campaigns than a week holds news for one person.
    let mut crowd = Crowd::new(PEOPLE, &[("GUICHET_PAID_RATE", "60"), ("GUICHET_NEWS_A_WEEK", "none")]);
    assert!(crowd.serving.stop().success());
    let (clock, disk) = (crowd.serving.folder.path().join("clock"), crowd.serving.folder.path().join("disk"));
    let set = |file: &std::path::Path, number: i64| {
        fs::write(file.with_extension("new"), number.to_string()).unwrap();
        fs::rename(file.with_extension("new"), file).unwrap();
    };
    set(&clock, 0);
    set(&disk, 0);
    crowd.serving.variables.push(("GUICHET_CLOCK", clock.display().to_string()));
    crowd.serving.variables.push(("GUICHET_SLOW_DISK", disk.display().to_string()));
    crowd.serving.start();
    crowd.serving.telegram.person(OPERATOR, "fr");
    let before = crowd.serving.written().len();
    let (begun, mut turn, mut said) = (Instant::now(), 0, 0_usize);
    let (mut under_way, mut done) = (Vec::new(), Vec::new());
    while begun.elapsed() < how_long() || turn < 6 {
        crowd.serving.telegram.weather(weather(turn));
        set(&disk, if turn % 3 == 1 { 40 } else { 0 });
        set(
            &clock,
            match turn % 5 {
                2 => 400 * DAY,
                4 => -2 * 3600,
                _ => 0,
            },
        );
        if turn % 2 == 0 {
            let id = crowd.draft();
            // Whoever is refused by a clock or a disk is told, and starts it again.
            let begun = crowd.campaign(&["start", &id.to_string()]);
            if !begun.status.success() {
                println!("{id} not begun: {}", String::from_utf8_lossy(&begun.stderr).trim());
            }
            under_way.push(id);
        }
        let turn_begun = Instant::now();
        while turn_begun.elapsed() < Duration::from_secs(2) {
            for chat in TALKERS {
                crowd.serving.telegram.person(chat, "fr").say(["/start 91", "/help", "Lille", "/mydata"][said % 4]);
                said += 1;
            }
            std::thread::sleep(Duration::from_millis(400));
        }
        // Whatever paused by itself goes on.
        set(&clock, 0);
        let (over, still): (Vec<i64>, Vec<i64>) = under_way.drain(..).partition(|id| crowd.state(*id) == "done");
        done.extend(over);
        under_way = still;
        for id in &under_way {
            if crowd.state(*id) == "paused" {
                crowd.campaign(&["resume", &id.to_string()]);
            }
        }
        turn += 1;
    }
    crowd.serving.telegram.clear_faults();
    crowd.serving.telegram.weather(Weather::default());
    set(&disk, 0);
    bring_to_an_end(&crowd, &under_way);
    crowd.serving.comes_to("SELECT count(*) FROM inbox", 0);
    crowd.serving.wait("all confirmed", |state| state.pending_updates() == 0);
    let campaigns: Vec<i64> = done.into_iter().chain(under_way).collect();
    let (mut reached, mut unknown) = (0, 0);
    for id in &campaigns {
        let ledger = crowd.ledger(*id);
        assert_eq!((ledger.total(), ledger.pending, ledger.sending), (PEOPLE, 0, 0), "{id}: {ledger:?}");
        reached += ledger.sent;
        unknown += ledger.unknown;
    }
    let (people, most) = crowd.seen();
    assert!(crowd.serving.stop().success());
    let log = crowd.serving.written();
    let count = |name: &str| -> usize {
        let last = log[before..].lines().rev().find(|line| line.contains("stopped received=")).unwrap();
        let field = last.split_whitespace().find_map(|field| field.strip_prefix(&format!("{name}="))).unwrap();
        field.parse().unwrap()
    };
    println!(
        "{turn} turns in {:?}: {said} updates, received {}, answered {}, unconfirmed {}, limited {}; {} campaigns of \
         {PEOPLE}: {reached} sent, {unknown} unknown, seen by {people}, by nobody more than {most} times",
        begun.elapsed(),
        count("received"),
        count("answered"),
        count("unconfirmed"),
        count("limited"),
        campaigns.len(),
    );
    assert_eq!((count("received"), count("answered")), (said, said), "every update once");
    assert_eq!((count("panicked"), count("given_up"), count("dropped"), count("undecodable")), (0, 0, 0, 0));
    assert!(usize::try_from(most).unwrap() <= campaigns.len(), "somebody got a campaign twice");
    assert_eq!(people, PEOPLE);
    crowd.serving.was_careful();
}
