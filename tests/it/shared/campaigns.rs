//! Campaigns on PostgreSQL, and senders that die.

use std::{
    collections::BTreeMap,
    process::{Command, Output},
    sync::{Arc, Mutex},
    time::{Duration, Instant},
};

use super::{database::Database, fleet::Fleet, kill::kills_or};
use crate::stand_in::{Fault, FaultKind};
use crate::telegram::{
    campaigns::crowd::{MARKER, OPERATOR},
    serving::By,
};

/// Another instance sends after this time at the latest.
const TAKEN_OVER: Duration = Duration::from_secs(5);

/// How often each person got the message, and whether anybody did since the last kill.
#[derive(Default)]
struct Seen {
    times: BTreeMap<i64, u32>,
    since_kill: bool,
}

/// The command line beside the fleet.
fn campaign(fleet: &Fleet, arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_guichet"));
    command.arg("campaign").args(arguments).env_clear();
    command.envs(fleet.serving.command().get_envs().filter_map(|(name, value)| Some((name, value?))));
    let output = command.output().unwrap();
    assert!(output.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
    output
}

/// So many people who asked for news, and a campaign that is being sent to them.
fn begin(fleet: &Fleet, people: i64) {
    fleet.serving.telegram.record(false);
    for chat in (1..=people).chain([OPERATOR]) {
        fleet.serving.telegram.person(chat, "fr");
    }
    fleet.database.sql(&format!("INSERT INTO subscriber SELECT i, '91', 'fr' FROM generate_series(1, {people}) AS i"));
    let file = fleet.serving.folder.path().join("campaign.toml");
    let text = format!("name = \"test\"\n[[version]]\nlanguage = \"fr\"\ntext = \"{MARKER}\"\n");
    std::fs::write(&file, text).unwrap();
    campaign(fleet, &["new", "--file", file.to_str().unwrap()]);
    campaign(fleet, &["start", "1"]);
}

#[test]
fn a_sender_that_dies_is_followed_and_nobody_is_written_to_twice() {
    let people = 3000;
    let operators = OPERATOR.to_string();
    let variables = [
        ("GUICHET_OPERATORS", operators.as_str()),
        ("GUICHET_QUIET_HOURS", "none"),
        ("GUICHET_CHAT_PAUSE", "0"),
        ("GUICHET_PAID_RATE", "50"),
    ];
    let Some(mut fleet) = Fleet::started(By::Polling, 2, &variables) else { return };
    let seen: Arc<Mutex<Seen>> = Arc::default();
    let counted = Arc::clone(&seen);
    fleet.serving.telegram.on_send(Box::new(move |sent| {
        if sent.text.contains(MARKER) {
            let mut seen = counted.lock().unwrap();
            *seen.times.entry(sent.chat).or_insert(0) += 1;
            seen.since_kill = true;
        }
    }));
    begin(&fleet, people);
    let (mut longest, mut kills) = (Duration::ZERO, 0);
    for number in 0..kills_or(5) {
        std::thread::sleep(Duration::from_millis(200 + 137 * (number as u64 % 5)));
        let left = fleet.database.number("SELECT count(*) FROM delivery WHERE fate = 0");
        let Some(sender) = fleet.who_has("campaigns").filter(|_| left > 100) else { continue };
        fleet.kill(sender);
        fleet.serving.telegram.take_what_has_come();
        seen.lock().unwrap().since_kill = false;
        let killed = Instant::now();
        while !seen.lock().unwrap().since_kill {
            assert!(killed.elapsed() < 2 * TAKEN_OVER, "nobody took over");
            std::thread::sleep(Duration::from_millis(2));
        }
        longest = longest.max(killed.elapsed());
        kills += 1;
        fleet.start(sender);
    }
    fleet.comes_to("SELECT count(*) FROM campaign WHERE state = 'done'", 1);
    let count = |fate: u8| fleet.database.number(&format!("SELECT count(*) FROM delivery WHERE fate = {fate}"));
    let (sent, unknown) = (count(2), count(5));
    let seen = seen.lock().unwrap();
    println!("{kills} kills, {sent} sent, {unknown} unknown, next message after {longest:?} at worst");
    assert!(seen.times.values().all(|times| *times == 1), "somebody got it twice");
    assert_eq!(sent + unknown, people);
    // Whoever is not seen to have got it is counted as unknown.
    assert!(people - i64::try_from(seen.times.len()).unwrap() <= unknown);
    // A third of the rate is under way at once, and what was sent and not noted.
    assert!(unknown <= 17 * kills, "{unknown} unknown after {kills} kills");
    assert!(longest <= TAKEN_OVER, "{longest:?}");
}

/// The rate is that of all instances together, and answers come first: while they use it up,
/// whichever instance sends them, no delivery leaves.
#[test]
fn deliveries_of_one_instance_leave_room_for_answers_of_another() {
    let operators = OPERATOR.to_string();
    let variables = [
        ("GUICHET_OPERATORS", operators.as_str()),
        ("GUICHET_QUIET_HOURS", "none"),
        ("GUICHET_CHAT_PAUSE", "0"),
        ("GUICHET_RATE", "20"),
    ];
    let Some(fleet) = Fleet::started(By::Webhook, 2, &variables) else { return };
    let sent: Arc<Mutex<Vec<(Instant, bool)>>> = Arc::default();
    let noted = Arc::clone(&sent);
    fleet.serving.telegram.on_send(Box::new(move |message| {
        noted.lock().unwrap().push((Instant::now(), message.text.contains(MARKER)));
    }));
    begin(&fleet, 200);
    fleet.comes_to("SELECT least(count(*), 20) FROM delivery WHERE fate = 2", 20);
    let begun = Instant::now();
    let rush = Duration::from_secs(4);
    for (number, chat) in (100_000..).enumerate() {
        let due = begun + Duration::from_millis(40) * u32::try_from(number).unwrap();
        if due - begun > rush {
            break;
        }
        std::thread::sleep(due.saturating_duration_since(Instant::now()));
        fleet.serving.telegram.person(chat, "fr").say("/start 91");
    }
    fleet.comes_to("SELECT count(*) FROM campaign WHERE state = 'done'", 1);
    let sent = sent.lock().unwrap();
    let during = |from: Duration, to: Duration, delivery: bool| {
        sent.iter().filter(|(at, is)| *is == delivery && (begun + from..begun + to).contains(at)).count()
    };
    let second = Duration::from_secs(1);
    let (answers, deliveries) = (during(second, rush, false), during(second, rush, true));
    println!("in three seconds of a rush: {answers} answers and {deliveries} deliveries at 20 a second");
    assert!(answers > 60, "{answers}");
    assert!(deliveries <= 8, "{deliveries} deliveries left while answers used up the rate");
    let alone = sent.iter().filter(|(at, is)| *is && *at > begun + rush + second).count();
    assert!(alone > 100, "{alone}");
    let busiest = sent
        .iter()
        .filter(|(at, is)| *is && *at > begun + rush + second)
        .map(|(from, _)| sent.iter().filter(|(at, is)| *is && (*from..*from + second).contains(at)).count());
    assert!(busiest.max().unwrap() <= 23, "more than 20 deliveries a second");
}

/// Whoever asked for no more news reads so after the last of them, whichever instance sends it.
#[test]
fn what_another_instance_sends_arrives_before_it_is_said_that_nothing_comes() {
    let people = 6;
    let operators = OPERATOR.to_string();
    let variables =
        [("GUICHET_OPERATORS", operators.as_str()), ("GUICHET_QUIET_HOURS", "none"), ("GUICHET_CHAT_PAUSE", "0")];
    let Some(fleet) = Fleet::started(By::Webhook, 2, &variables) else { return };
    let telegram = &fleet.serving.telegram;
    for chat in 1..=people {
        let kind = FaultKind::Held;
        telegram.fault(Fault { method: Some("sendmessage"), chat: Some(chat), kind, times: 1 });
    }
    begin(&fleet, people);
    fleet.comes_to("SELECT count(*) FROM delivery WHERE fate = 1", people);
    for chat in 1..=people {
        telegram.person(chat, "fr").say("/stop");
    }
    fleet.comes_to("SELECT count(*) FROM subscriber", 0);
    std::thread::sleep(Duration::from_secs(1));
    let seen = |chat| telegram.messages(chat).iter().map(|message| message.text.clone()).collect::<Vec<_>>();
    for chat in 1..=people {
        assert_eq!(seen(chat), [MARKER], "it was answered before the sender knew that its message is there");
    }
    telegram.release();
    for chat in 1..=people {
        fleet.serving.shows(chat, "je ne vous écris pas de nouvelles");
    }
}

/// The instance that sends finds that its clock is wrong: the other one goes on, and nobody is
/// asked for anything.
#[test]
fn an_instance_whose_clock_is_wrong_leaves_campaigns_to_another() {
    let people = 300;
    let operators = OPERATOR.to_string();
    let folder = tempfile::tempdir().unwrap();
    let clock = folder.path().join("clock");
    std::fs::write(&clock, "0").unwrap();
    let variables = [
        ("GUICHET_OPERATORS", operators.as_str()),
        ("GUICHET_QUIET_HOURS", "none"),
        ("GUICHET_CHAT_PAUSE", "0"),
        ("GUICHET_CLOCK", clock.to_str().unwrap()),
    ];
    let Some(database) = Database::new() else { return };
    let mut fleet = Fleet::prepared(database, By::Webhook, 2, &variables);
    fleet.start(0);
    fleet.serving.variables.retain(|(name, _)| *name != "GUICHET_CLOCK");
    fleet.start(1);
    let seen: Arc<Mutex<Seen>> = Arc::default();
    let counted = Arc::clone(&seen);
    fleet.serving.telegram.on_send(Box::new(move |sent| {
        if sent.text.contains(MARKER) {
            *counted.lock().unwrap().times.entry(sent.chat).or_insert(0) += 1;
        }
    }));
    begin(&fleet, people);
    fleet.comes_to("SELECT least(count(*), 20) FROM delivery WHERE fate = 2", 20);
    assert_eq!(fleet.who_has("campaigns"), Some(0));
    std::fs::write(&clock, "-1800").unwrap();
    fleet.comes_to("SELECT count(*) FROM campaign WHERE state = 'done'", 1);
    assert_eq!(fleet.who_has("campaigns"), Some(1));
    assert!(fleet.written(0).contains("the clock of this machine is wrong"), "{}", fleet.written(0));
    assert!(!fleet.written(0).contains("until it is put right"), "{}", fleet.written(0));
    let seen = seen.lock().unwrap();
    // One more is the operator, who got it beforehand.
    assert_eq!(seen.times.len(), usize::try_from(people).unwrap() + 1);
    assert!(seen.times.values().all(|times| *times == 1), "somebody got it twice");
}
