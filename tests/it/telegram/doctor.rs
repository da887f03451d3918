//! `guichet doctor`: what it tells of a bot that is well, and of everything that can be wrong.

use std::{
    fs,
    os::unix::fs::PermissionsExt,
    process::{Command, Output},
};

use serde_json::Value;

use super::{
    conversations::say,
    serving::{By, Serving},
};
use crate::stand_in::TOKEN;

fn doctor(serving: &Serving, arguments: &[&str], variables: &[(&str, &str)]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_guichet"));
    command.arg("doctor").args(arguments).env_clear();
    command.envs(serving.command().get_envs().filter_map(|(name, value)| Some((name, value?))));
    command.envs(variables.iter().copied());
    let output = command.output().unwrap();
    let told = String::from_utf8_lossy(&output.stdout);
    assert!(!told.contains(TOKEN) && !told.contains("the-webhooks-secret"), "a secret is told:\n{told}");
    assert_eq!(String::from_utf8_lossy(&output.stderr), "");
    output
}

/// The level of one check, and its sentence; `None` where nothing is told of it.
fn finding(output: &Output, check: &str) -> Option<(String, String)> {
    let all: Vec<Value> = serde_json::from_slice(&output.stdout).unwrap();
    let one = all.iter().find(|finding| finding["check"] == check)?;
    let text = |key: &str| one[key].as_str().unwrap_or_default().to_owned();
    // Whoever reads that something is not well reads what to do.
    assert_eq!(text("level") == "ok", text("advice").is_empty(), "{one}");
    Some((text("level"), text("says")))
}

#[track_caller]
fn tells(output: &Output, check: &str, level: &str, says: &str) {
    let told = finding(output, check).unwrap_or_else(|| panic!("nothing is told of {check}"));
    assert!(told.0 == level && told.1.contains(says), "{check}: {told:?}");
    assert_eq!(output.status.code(), Some(i32::from(any_is_wrong(output))));
}

fn any_is_wrong(output: &Output) -> bool {
    let all: Vec<Value> = serde_json::from_slice(&output.stdout).unwrap();
    all.iter().any(|finding| finding["level"] == "wrong")
}

#[test]
fn all_is_well_beside_a_bot_at_work() {
    for by in [By::Polling, By::Webhook] {
        let serving = Serving::started(by);
        serving.telegram.person(7, "fr");
        say(&serving, 7, "91");
        let output = doctor(&serving, &["--json"], &[]);
        for (check, says) in [
            ("settings", "each makes sense"),
            ("token", "the bot is @"),
            ("webhook", if by == By::Polling { "are asked for" } else { "go to 127.0.0.1" }),
            ("clock", "Telegram"),
            ("database", "the file opens"),
            ("inbox", "updates waiting: "),
            ("permissions", "only its owner"),
            ("disk", "MB are free"),
        ] {
            tells(&output, check, "ok", says);
        }
        assert!(output.status.success());
        // The same in lines, one for each.
        let lines = doctor(&serving, &[], &[]);
        let lines = String::from_utf8(lines.stdout).unwrap();
        let all: Vec<Value> = serde_json::from_slice(&output.stdout).unwrap();
        assert_eq!(lines.lines().count(), all.len(), "{lines}");
        assert!(!lines.contains("WRONG"), "{lines}");
        serving.was_careful();
    }
}

#[test]
fn what_telegram_says_against_it_is_told() {
    let serving = Serving::prepared(By::Polling);
    let unknown = doctor(&serving, &["--json"], &[("TELOXIDE_TOKEN", "1:a_token_that_nobody_gave_to_any_bot")]);
    tells(&unknown, "token", "wrong", "does not know the token");
    let none = doctor(&serving, &["--json"], &[("TELOXIDE_TOKEN", "")]);
    tells(&none, "token", "wrong", "no token");
    tells(&none, "settings", "wrong", "no token");
    let away = doctor(&serving, &["--json"], &[("TELOXIDE_API_URL", "http://127.0.0.1:9")]);
    tells(&away, "token", "wrong", "gives no answer");
    let clock = serving.folder.path().join("clock");
    fs::write(&clock, "-1800").unwrap();
    let slow = doctor(&serving, &["--json"], &[("GUICHET_CLOCK", clock.to_str().unwrap())]);
    tells(&slow, "clock", "wrong", "behind Telegram's");
}

#[test]
fn a_webhook_that_is_not_its_own_is_told() {
    let mut serving = Serving::started(By::Webhook);
    let elsewhere = [("GUICHET_WEBHOOK_URL", "https://elsewhere.example/hook")];
    tells(&doctor(&serving, &["--json"], &elsewhere), "webhook", "wrong", "not to GUICHET_WEBHOOK_URL");
    assert!(serving.stop().success());
    serving.poll_instead();
    tells(&doctor(&serving, &["--json"], &[]), "webhook", "wrong", "would ask for them");
    let serving = Serving::prepared(By::Webhook);
    tells(&doctor(&serving, &["--json"], &[]), "webhook", "warning", "none is set yet");
    // Settings that make no sense do not hide the rest.
    let half = doctor(&serving, &["--json"], &[("GUICHET_WEBHOOK_SECRET", "")]);
    tells(&half, "settings", "wrong", "GUICHET_WEBHOOK_SECRET");
    tells(&half, "token", "ok", "the bot is @");
}

#[test]
fn a_store_that_is_not_well_is_told() {
    let mut serving = Serving::prepared(By::Polling);
    tells(&doctor(&serving, &["--json"], &[]), "database", "warning", "");
    serving.start();
    assert!(serving.stop().success());
    fs::set_permissions(serving.database(), fs::Permissions::from_mode(0o644)).unwrap();
    tells(&doctor(&serving, &["--json"], &[]), "permissions", "wrong", "others can read");
    fs::set_permissions(serving.database(), fs::Permissions::from_mode(0o600)).unwrap();
    serving.sql(
        "INSERT INTO inbox (update_id, chat_id, received_at, payload) VALUES (1, 7, unixepoch() - 3600, '{}');
         INSERT INTO parked VALUES (2, unixepoch());
         INSERT INTO link (url, day, verdict, detail) VALUES ('https://www.example.fr', 1, 'dead', '404')",
    );
    let late = doctor(&serving, &["--json"], &[("GUICHET_LINK_CHECK", "03:00"), ("GUICHET_FACTS_CHECK", "04:00")]);
    tells(&late, "inbox", "warning", "updates waiting: 1, the oldest for 36");
    tells(&late, "parked", "warning", "ended the program: 1");
    tells(&late, "links", "warning", "leading nowhere: 1");
    tells(&late, "guide", "warning", "never");
    tells(&late, "facts", "warning", "more than six months ago: ");
    tells(&doctor(&serving, &["--json", "--date", "2028-01-01"], &[]), "list", "warning", "2026-04-29");
    fs::write(serving.database(), "no database").unwrap();
    tells(&doctor(&serving, &["--json"], &[]), "database", "wrong", "");
    let nowhere = doctor(&serving, &["--json"], &[("DATABASE_URL", "mysql://host/x")]);
    tells(&nowhere, "database", "wrong", "no address that is known");
    tells(&nowhere, "token", "ok", "the bot is @");
}
