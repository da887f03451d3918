//! How fast messages leave, and when they may.

use std::time::Instant;

use super::crowd::{Crowd, MARKER, OPERATOR};

#[test]
fn the_rate_is_used_and_not_passed() {
    let crowd = Crowd::new(200, &[("GUICHET_RATE", "28")]);
    crowd.serving.telegram.limit_rate(true);
    let begun = Instant::now();
    let id = crowd.begin();
    crowd.until_done(id);
    let took = begun.elapsed().as_secs_f64();
    println!("200 at 28 a second: {took:.1} s, at most {} in a second", crowd.serving.telegram.fastest_second());
    assert_eq!(crowd.ledger(id).sent, 200);
    assert_eq!(crowd.serving.telegram.refused(), 0, "Telegram had to refuse something");
    // A busy machine delays messages and so brings some together: that the
    // budget is never passed is proved beside it, without a clock.
    assert!(took > f64::from(200 - 28) / 28.0, "{took}");
}

#[test]
fn nobody_is_written_to_at_night_and_a_full_week_waits() {
    // Quiet all day but for no minute at all.
    let mut crowd = Crowd::new(6, &[("GUICHET_QUIET_HOURS", "00:00-23:59"), ("GUICHET_NEWS_A_WEEK", "1")]);
    let id = crowd.begin();
    crowd.until(id, "sending");
    assert_eq!(crowd.seen().0, 0);
    assert!(crowd.serving.stop().success());
    assert_eq!(crowd.ledger(id).pending, 6, "all wait");
    crowd.serving.variables.push(("GUICHET_QUIET_HOURS", "none".to_owned()));
    crowd.serving.sql("INSERT INTO received SELECT 2, unixepoch() - 3600");
    crowd.serving.start();
    crowd.serving.wait("all but one got it", |_| crowd.seen().0 == 5);
    assert_eq!(crowd.state(id), "sending");
    let ledger = crowd.ledger(id);
    assert_eq!((ledger.sent, ledger.pending), (5, 1), "the week of one is full: {ledger:?}");
    let wait = crowd.serving.number("SELECT max(not_before) - unixepoch() FROM delivery WHERE chat_id = 2");
    assert!((0..=7 * 24 * 3600 - 3500).contains(&wait), "{wait}");
}

#[test]
fn a_campaign_starts_at_its_time() {
    let crowd = Crowd::new(3, &[]);
    let id = crowd.draft_of(
        "name = \"later\"\nstarts-at = \"2099-01-01 09:00\"\nwithout-version = \"fr\"\n[[version]]\nlanguage = \"fr\"\ntext = \"x\"\n",
    )["id"]
        .as_i64()
        .unwrap();
    crowd.campaign_json(&["start", &id.to_string()]);
    assert_eq!(crowd.state(id), "scheduled");
    crowd.serving.sql("UPDATE campaign SET starts_at = unixepoch() + 1");
    crowd.until_done(id);
    assert_eq!(crowd.ledger(id).sent, 3);
}

/// A campaign of the command line that is to start far ahead.
fn later(crowd: &Crowd) -> i64 {
    let text = "name = \"later\"\nstarts-at = \"2099-01-01 09:00\"\nwithout-version = \"fr\"\n[[version]]\nlanguage = \"fr\"\nhtml = \"Pr&eacute;fecture : GUICHET-TEST\"\n";
    crowd.draft_of(&text.replace("GUICHET-TEST", MARKER))["id"].as_i64().unwrap()
}

#[test]
fn a_campaign_whose_time_has_passed_does_not_start() {
    let crowd = Crowd::new(3, &[]);
    let id = later(&crowd);
    crowd.serving.sql("UPDATE campaign SET starts_at = unixepoch() - 1");
    let output = crowd.campaign(&["start", &id.to_string()]);
    let said = String::from_utf8(output.stderr).unwrap();
    assert!(!output.status.success() && said.contains("has passed"), "{said}");
    assert_eq!((crowd.state(id).as_str(), crowd.seen().0), ("draft", 0));
}

#[test]
fn a_campaign_that_is_late_waits_for_an_operator() {
    let mut crowd = Crowd::new(3, &[]);
    crowd.serving.telegram.record(true);
    let id = later(&crowd);
    crowd.campaign_json(&["start", &id.to_string()]);
    assert!(crowd.serving.stop().success());
    crowd.serving.sql("UPDATE campaign SET starts_at = unixepoch() - 2000");
    crowd.serving.start();
    crowd.until(id, "paused");
    crowd.serving.wait("the operator is told", |state| {
        state.messages(OPERATOR).iter().any(|shown| shown.text.contains("l’heure prévue est passée"))
    });
    assert_eq!(crowd.seen().0, 0);
    crowd.campaign_json(&["resume", &id.to_string()]);
    crowd.until_done(id);
    assert_eq!((crowd.ledger(id).sent, crowd.seen()), (3, (3, 1)));
    let shown = crowd.serving.telegram.person(1, None).screen().unwrap();
    assert!(shown.text.contains("Préfecture"), "names of letters are letters: {}", shown.text);
    // A moment too late is no reason to ask.
    let id = later(&crowd);
    crowd.campaign_json(&["start", &id.to_string()]);
    assert!(crowd.serving.stop().success());
    crowd.serving.sql(&format!("UPDATE campaign SET starts_at = unixepoch() - 60 WHERE id = {id}"));
    crowd.serving.start();
    crowd.until_done(id);
}
