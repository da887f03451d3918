//! Campaigns that were under way, waiting or over when the old program stopped.

use std::collections::{BTreeMap, BTreeSet};

use super::{Got, Serving, column, count_campaigns, guichet_says, settle, stopped};
use crate::stand_in::{Fault, FaultKind};

/// Each campaign of the fixture: its number, its name and its state.
const CAMPAIGNS: [(i64, &str, &str); 14] = [
    (1, "pages +0 -1", "draft"),
    (2, "", "done"),
    (3, "done", "done"),
    (4, "paused", "paused"),
    (5, "cancelled", "cancelled"),
    (6, "errors", "paused"),
    (7, "scheduled", "scheduled"),
    (8, "sending", "sending"),
    (9, "", "sending"),
    (10, "", "agreement"),
    (11, "", "agreement"),
    (12, "", "draft"),
    (13, "", "draft"),
    (14, "preparing", "preparing"),
];

fn states(serving: &Serving) -> BTreeMap<i64, (String, String)> {
    let said = guichet_says(serving, &["campaign", "list", "--json"]);
    let listed: Vec<serde_json::Value> = serde_json::from_str(&said).unwrap();
    let text = |one: &serde_json::Value, key: &str| one[key].as_str().unwrap().to_owned();
    listed.iter().map(|one| (one["id"].as_i64().unwrap(), (text(one, "name"), text(one, "state")))).collect()
}

/// Chats that still wait for a campaign.
fn waiting(serving: &Serving, id: i64) -> BTreeSet<i64> {
    let chats =
        column(serving, &format!("SELECT CAST(chat_id AS TEXT) FROM delivery WHERE campaign_id = {id} AND fate = 0"));
    chats.iter().map(|chat| chat.parse().unwrap()).collect()
}

/// Who got a campaign since the start; nobody got it twice.
fn receivers(got: &Got, name: &str) -> BTreeSet<i64> {
    let got = got.lock().unwrap();
    let of: Vec<(i64, u32)> =
        got.iter().filter(|((of, _), _)| of == name).map(|((_, chat), times)| (*chat, *times)).collect();
    assert!(of.iter().all(|(_, times)| *times == 1), "{name}: {of:?}");
    of.into_iter().map(|(chat, _)| chat).collect()
}

/// The file as today's program keeps it, before anything else happens: it is upgraded, and then the token is refused.
fn upgraded() -> Serving {
    let mut serving = stopped();
    let kind = FaultKind::Status(401, "Unauthorized");
    serving.telegram.fault(Fault { method: Some("getme"), chat: None, kind, times: 1 });
    serving.spawn();
    assert!(!serving.ended().success());
    serving.telegram.clear_faults();
    serving
}

#[test]
fn what_was_half_sent_goes_on_and_nobody_gets_anything_twice() {
    let mut serving = upgraded();
    let got = count_campaigns(&serving);
    let before = states(&serving);
    for (id, name, state) in CAMPAIGNS {
        assert_eq!(before[&id], (name.to_owned(), state.to_owned()), "{id}");
    }
    let subscribed = "SELECT CAST(chat_id AS TEXT) FROM subscriber WHERE departement = '59'";
    let subscribed: BTreeSet<i64> = column(&serving, subscribed).iter().map(|chat| chat.parse().unwrap()).collect();
    let [paused, errors, sending] = [4, 6, 8].map(|id| waiting(&serving, id));
    assert!([&paused, &errors, &sending].iter().all(|chats| !chats.is_empty()));
    serving.telegram.person(1022, "ar");
    for chat in &subscribed {
        serving.telegram.person(*chat, "fr");
    }
    serving.start();
    let over = "SELECT count(*) FROM campaign WHERE id IN (8, 9, 14) AND state = 'done'";
    serving.comes_to(over, 3);
    assert_eq!(receivers(&got, "sending"), sending);
    assert_eq!(receivers(&got, "preparing"), subscribed, "those who were written down, and the others");
    let reminded = serving.telegram.messages(1022);
    assert!(reminded.len() == 1 && reminded[0].offers("n@now") && reminded[0].text.contains("F2231"), "{reminded:?}");
    for name in ["done", "paused", "cancelled", "errors", "scheduled", "notice", "refused"] {
        assert_eq!(receivers(&got, name), BTreeSet::new(), "{name}");
    }
    let after = states(&serving);
    for (id, name, state) in CAMPAIGNS {
        let state = if [8, 9, 14].contains(&id) { "done" } else { state };
        assert_eq!(after[&id], (name.to_owned(), state.to_owned()), "{id}");
    }
    // What an operator paused, or the program itself, goes on when it is told to.
    for id in ["4", "6"] {
        guichet_says(&serving, &["campaign", "resume", id, "--json"]);
    }
    serving.comes_to("SELECT count(*) FROM campaign WHERE id IN (4, 6) AND state = 'done'", 2);
    assert_eq!((receivers(&got, "paused"), receivers(&got, "errors")), (paused, errors));
    settle(&serving);
    assert!(serving.stop().success());
    assert_eq!(serving.number("SELECT count(*) FROM reminder WHERE chat_id = 1022"), 0, "it is used");
    assert_eq!(serving.number("SELECT count(*) FROM reminder WHERE chat_id IN (1008, 1023)"), 2, "they are kept");
    serving.was_careful();
}

#[test]
fn what_became_of_everybody_is_still_told() {
    let serving = upgraded();
    let fates = |id: &str| -> Vec<(String, i64)> {
        let said = guichet_says(&serving, &["campaign", "report", id, "--json"]);
        let report: serde_json::Value = serde_json::from_str(&said).unwrap();
        let counts = report["deliveries"].as_object().unwrap();
        counts
            .iter()
            .map(|(fate, count)| (fate.clone(), count.as_i64().unwrap()))
            .filter(|(_, count)| *count > 0)
            .collect()
    };
    let expected = |counts: &[(&str, i64)]| -> Vec<(String, i64)> {
        counts.iter().map(|(fate, count)| ((*fate).to_owned(), *count)).collect()
    };
    let mut done = fates("3");
    done.sort();
    let all = [("blocked", 1), ("failed", 1), ("sent", 14), ("total", 19), ("unknown", 1), ("withdrawn", 2)];
    assert_eq!(done, expected(&all), "one who forgot everything is a count");
    let said = guichet_says(&serving, &["campaign", "show", "6", "--json"]);
    let shown: serde_json::Value = serde_json::from_str(&said).unwrap();
    assert_eq!(shown["reason"], "errors");
    let acts: Vec<&str> = shown["audit"].as_array().unwrap().iter().map(|one| one["act"].as_str().unwrap()).collect();
    assert_eq!(acts, ["halt", "start", "draft"]);
    let reports = guichet_says(&serving, &["reports", "--json"]);
    let reports: serde_json::Value = serde_json::from_str(&reports).unwrap();
    let reported: BTreeSet<&str> = reports.as_array().unwrap().iter().map(|one| one["id"].as_str().unwrap()).collect();
    assert_eq!(reported, BTreeSet::from(["91-young-adult-evry", "anef-account"]));
}
