//! Instances die, are paused and come back, and PostgreSQL goes, and nothing is lost.

use std::{path::PathBuf, time::Duration};

use super::{database::Database, fleet::Fleet, server::Server};
use crate::stand_in::{Fault, FaultKind};
use crate::telegram::{
    load::{Load, Seen},
    serving::By,
};

/// How many kills a test makes: a few, or as many as `GUICHET_KILLS` says.
pub fn kills_or(few: usize) -> usize {
    std::env::var("GUICHET_KILLS").ok().and_then(|kills| kills.parse().ok()).unwrap_or(few)
}

/// Numbers that follow no pattern, and are the same in every run.
fn numbers() -> impl Iterator<Item = usize> {
    let mut state: u64 = 20_261_201;
    std::iter::repeat_with(move || {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) as usize
    })
}

fn nothing_was_lost(fleet: &Fleet, load: &Load) -> Seen {
    let seen = load.finish(&fleet.serving);
    println!(
        "{} updates, {} answered, {} answers repeated, to {} people after one kill at worst",
        seen.asked,
        seen.answered,
        seen.repeated.values().sum::<usize>(),
        seen.repeated.values().max().unwrap_or(&0)
    );
    assert_eq!(seen.odd, Vec::<String>::new(), "neither due nor the one answer that a kill may repeat");
    assert_eq!(seen.asked, seen.answered);
    fleet.comes_to("SELECT count(*) FROM inbox", 0);
    fleet.comes_to("SELECT count(*) FROM lease", 0);
    seen
}

/// Kills one of three instances again and again, after what else goes wrong at that turn.
fn kill_one_of_three(fleet: &mut Fleet, load: &Load, mut before: impl FnMut(usize)) {
    for (turn, number) in numbers().take(kills_or(10)).enumerate() {
        std::thread::sleep(Duration::from_millis((number % 1500) as u64));
        before(turn);
        let one = number / 7 % 3;
        fleet.kill(one);
        fleet.serving.telegram.take_what_has_come();
        load.killed();
        fleet.start(one);
    }
    let seen = nothing_was_lost(fleet, load);
    assert!(seen.asked > 400, "the load never got going");
}

#[test]
fn kills_of_one_of_three_lose_nothing() {
    let Some(mut fleet) = Fleet::started(By::Webhook, 3, &[]) else { return };
    let load = Load::begin(&fleet.serving, 200, 1);
    kill_one_of_three(&mut fleet, &load, |_| {});
}

/// The server dies as at a power cut, while its instances are killed.
#[test]
fn kills_of_instances_and_of_the_server_lose_nothing() {
    let Some(server) = Server::started("max_connections = 50") else { return };
    let mut fleet = Fleet::started_on(server.database(), By::Webhook, 3, &[]);
    let load = Load::begin(&fleet.serving, 200, 1);
    kill_one_of_three(&mut fleet, &load, |turn| {
        if turn % 10 == 3 {
            load.killed();
            server.dies();
            server.start();
        }
    });
}

/// What was confirmed is on the replica, too, where the server waits for that.
#[test]
fn a_replica_that_takes_over_has_all_that_was_confirmed() {
    let Some(first) = Server::started("synchronous_standby_names = 'replica'\nsynchronous_commit = local") else {
        return;
    };
    let replica = first.replica();
    first.settles("synchronous_commit = on");
    let database = first.database();
    let url = format!("postgres://postgres@{},{}/{}", first.host(), replica.host(), database.name());
    let mut fleet = Fleet::started_on(database, By::Webhook, 2, &[("DATABASE_URL", &url)]);
    let load = Load::begin(&fleet.serving, 100, 1);
    std::thread::sleep(Duration::from_secs(2));
    load.killed();
    first.dies();
    std::thread::sleep(Duration::from_secs(1));
    replica.is_promoted();
    fleet.database.is_now_on(&replica);
    std::thread::sleep(Duration::from_secs(2));
    let seen = nothing_was_lost(&fleet, &load);
    assert!(seen.asked > 200, "the load never got going");
    assert!(fleet.stop(0) && fleet.stop(1));
}

/// Each update of a chat comes to whichever instance has a turn, while the first answer is under
/// way.
#[test]
fn two_instances_answer_each_chat_in_order() {
    const PLACES: [&str; 5] = ["(59)", "(75)", "(13)", "(69)", "(31)"];
    let Some(fleet) = Fleet::started(By::Webhook, 2, &[("GUICHET_CHAT_PAUSE", "0")]) else { return };
    let serving = &fleet.serving;
    for chat in 1..=20 {
        let kind = FaultKind::Held;
        serving.telegram.fault(Fault { method: Some("sendmessage"), chat: Some(chat), kind, times: 1 });
    }
    let people: Vec<_> = (1..=20).map(|chat| serving.telegram.person(chat, "fr")).collect();
    for place in ["59", "75", "13", "69", "31"] {
        for person in &people {
            person.say(&format!("/start {place}"));
        }
        serving.wait("all is confirmed", |state| state.pending_updates() == 0);
    }
    serving.telegram.release();
    for chat in 1..=20 {
        serving.shows(chat, "(31)");
        let shown: Vec<String> = serving.telegram.messages(chat).iter().map(|message| message.text.clone()).collect();
        let order: Vec<Option<&str>> =
            shown.iter().map(|text| PLACES.into_iter().find(|place| text.contains(place))).collect();
        assert_eq!(order, PLACES.map(Some), "{shown:?}");
    }
    fleet.comes_to("SELECT count(*) FROM lease", 0);
}

/// The server ends every connection, and is away for a while.
#[test]
fn a_server_that_goes_and_comes_back_loses_nothing() {
    let Some(fleet) = Fleet::started(By::Webhook, 2, &[]) else { return };
    let load = Load::begin(&fleet.serving, 100, 1);
    for _ in 0..kills_or(5) {
        std::thread::sleep(Duration::from_millis(700));
        load.killed();
        fleet.database.closes_for(Duration::from_millis(1500));
    }
    nothing_was_lost(&fleet, &load);
}

#[test]
fn another_instance_asks_for_updates_within_five_seconds() {
    let Some(mut fleet) = Fleet::started(By::Polling, 2, &[]) else { return };
    let person = fleet.serving.telegram.person(7, "fr");
    person.say("/start 91");
    fleet.serving.shows(7, "(91)");
    let polls = fleet.who_has("polling").unwrap();
    fleet.kill(polls);
    let begun = std::time::Instant::now();
    person.say("/start 75");
    fleet.serving.shows(7, "(75)");
    assert!(begun.elapsed() < Duration::from_secs(5), "{:?}", begun.elapsed());
}

#[test]
fn an_instance_that_was_paused_stores_nothing_more() {
    let Some(mut fleet) = Fleet::started(By::Webhook, 2, &[]) else { return };
    let load = Load::begin(&fleet.serving, 50, 1);
    std::thread::sleep(Duration::from_secs(1));
    fleet.signal(0, "-STOP");
    load.killed();
    std::thread::sleep(Duration::from_secs(8));
    load.killed();
    fleet.signal(0, "-CONT");
    std::thread::sleep(Duration::from_secs(2));
    assert!(fleet.written(0).contains("it begins anew"), "{}", fleet.written(0));
    nothing_was_lost(&fleet, &load);
    assert!(fleet.stop(0));
}

/// They begin as an older build where `GUICHET_TEST_OLDER` names one.
#[test]
fn instances_are_replaced_one_by_one_and_nobody_notices() {
    let Some(database) = Database::new() else { return };
    let mut fleet = Fleet::prepared(database, By::Webhook, 2, &[]);
    fleet.other_build = std::env::var_os("GUICHET_TEST_OLDER").map(PathBuf::from);
    fleet.start(0);
    fleet.start(1);
    fleet.other_build = None;
    let load = Load::begin(&fleet.serving, 100, 1);
    for one in [0, 1, 0, 1] {
        std::thread::sleep(Duration::from_millis(500));
        assert!(fleet.stop(one), "{}", fleet.written(one));
        fleet.start(one);
    }
    let seen = nothing_was_lost(&fleet, &load);
    assert_eq!(seen.repeated.len(), 0);
}
