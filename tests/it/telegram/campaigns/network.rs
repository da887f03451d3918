//! A network that is away: operators are told until they are told, and a campaign goes on by itself, once.

use serde_json::json;

use super::crowd::{Crowd, OPERATOR};
use crate::stand_in::{Fault, FaultKind, State};

fn is_told(state: &State, text: &str) -> bool {
    state.messages(OPERATOR).iter().any(|message| message.text.contains(text))
}

#[test]
fn a_campaign_goes_on_by_itself_once_its_operator_could_be_told() {
    const PEOPLE: i64 = 60;
    let mut crowd = Crowd::new(PEOPLE, &[("GUICHET_PAID_RATE", "1000")]);
    crowd.serving.telegram.record(true);
    let away = |chat, kind| Fault { method: Some("sendmessage"), chat: Some(chat), kind, times: u32::MAX };
    for chat in 1..=PEOPLE {
        crowd.serving.telegram.fault(away(chat, FaultKind::Status(502, "<html>")));
    }
    let id = crowd.begin();
    crowd.serving.telegram.fault(away(OPERATOR, FaultKind::BreakBefore));
    crowd.until(id, "paused");
    let shown = crowd.campaign_json(&["show", &id.to_string()]);
    assert_eq!((&shown["reason"], &shown["resumed"]), (&"network".into(), &false.into()));
    // Whoever must be told is so after a restart, too; and meanwhile nothing goes on.
    crowd.serving.kill();
    let before = crowd.serving.telegram.calls().len();
    crowd.serving.start();
    let tried = |state: &State| state.calls.iter().skip(before).filter(|call| call.chat == Some(OPERATOR)).count();
    crowd.serving.wait("it is tried again and again", |state| tried(state) >= 4);
    assert_eq!(crowd.state(id), "paused");
    assert!(!crowd.serving.telegram.messages(OPERATOR).iter().any(|message| message.text.contains("En pause")));
    crowd.serving.telegram.clear_faults();
    crowd.serving.wait("the operator is told", |state| is_told(state, "reprend d’elle-même, une seule fois"));
    crowd.until_done(id);
    crowd.serving.comes_to("SELECT count(*) FROM untold", 0);
    let ledger = crowd.ledger(id);
    assert!(ledger.unknown >= 12 && ledger.sent + ledger.unknown == PEOPLE, "{ledger:?}");
    assert_eq!(crowd.seen(), (ledger.sent, 1));
    let audit = crowd.campaign_json(&["show", &id.to_string()])["audit"].clone();
    let acts: Vec<&str> = audit.as_array().unwrap().iter().map(|one| one["act"].as_str().unwrap()).collect();
    assert_eq!(acts, ["resume-by-itself", "halt", "start", "draft"]);
}

#[test]
fn the_second_time_it_asks() {
    // Nobody is written to before both are there.
    let mut crowd = Crowd::new(5, &[("GUICHET_QUIET_HOURS", "00:00-23:59")]);
    crowd.serving.telegram.record(true);
    let (first, again) = (crowd.begin(), crowd.begin());
    crowd.until(first, "sending");
    crowd.until(again, "sending");
    assert!(crowd.serving.stop().success());
    crowd.serving.sql(&format!(
        "UPDATE campaign SET state = 'paused', reason = 'network', resumed = id = {again};
         INSERT INTO untold SELECT id, {OPERATOR} FROM campaign"
    ));
    crowd.serving.variables.retain(|(name, _)| *name != "GUICHET_QUIET_HOURS");
    crowd.serving.variables.push(("GUICHET_QUIET_HOURS", "none".to_owned()));
    crowd.serving.variables.push(("GUICHET_NEWS_A_WEEK", "none".to_owned()));
    crowd.serving.start();
    crowd.until_done(first);
    crowd.serving.wait("it is asked", |state| is_told(state, "maintenant, c’est vous qui décidez"));
    let shown = crowd.campaign_json(&["show", &again.to_string()]);
    assert_eq!((&shown["state"], &shown["resumed"]), (&json!("paused"), &json!(true)));
    crowd.campaign_json(&["resume", &again.to_string()]);
    crowd.until_done(again);
    assert_eq!(crowd.campaign_json(&["show", &again.to_string()])["resumed"], false, "somebody has looked");
}
