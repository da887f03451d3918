//! Who gets in, and what is told where a rehearsal cannot begin.

use std::net::TcpListener;

use reqwest::StatusCode;
use serde_json::{Value, json};

use super::program::{FRENCH, Rehearsing, command};
use crate::command_line::assert_refused;

#[test]
fn a_port_in_use_is_one_sentence_and_exit_1() {
    let taken = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = taken.local_addr().unwrap().port().to_string();
    let output = command(&["--port", &port]).output().unwrap();
    assert_refused(output, 1, &format!("port {port} of this machine cannot be used: name another one with `--port`"));
}

#[test]
fn bad_usage_is_exit_2() {
    for (arguments, told) in [
        (&["--port", "70000"][..], "70000"),
        (&["--date", "2026-01-01"], "a rehearsal is today"),
        (&["--link-check", "soon"], "GUICHET_LINK_CHECK"),
        (&["--port", "0", "--store", "a?b"], "names no file"),
    ] {
        let output = command(arguments).output().unwrap();
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(output.status.code() == Some(2) && said.lines().count() == 1, "{arguments:?}: {said}");
        assert!(said.contains(told) || said.contains("no file that can be kept"), "{arguments:?}: {said}");
    }
    assert_refused(command(&["--script", "/no/such/file"]).output().unwrap(), 1, "/no/such/file");
    assert_refused(command(&["--port", "0", "--data-dir", "/no/such/folder"]).output().unwrap(), 1, "/no/such/folder");
}

#[test]
fn only_the_page_of_this_machine_gets_in() {
    let rehearsing = Rehearsing::started(&[]);
    let code = |request| rehearsing.answer(request).0;
    for host in ["evil.example", "evil.example:8091", "127.0.0.1.evil.example", "[::1]", ""] {
        assert_eq!(code(rehearsing.get("").header("Host", host)), StatusCode::FORBIDDEN, "{host}");
    }
    assert_eq!(code(rehearsing.get("").header("Host", "localhost:1")), StatusCode::OK);
    let say = json!({ "act": "say", "person": FRENCH, "text": "/start" });
    let foreign = rehearsing.post("act").json(&say).header("Origin", "http://evil.example");
    assert_eq!(code(foreign), StatusCode::FORBIDDEN);
    // A form of another page is text.
    let form = rehearsing.post("act").body(say.to_string()).header("Content-Type", "text/plain");
    assert_eq!(code(form), StatusCode::UNSUPPORTED_MEDIA_TYPE);
    for path in ["botABC/getMe", "bot1000:guessed/getMe", "bot"] {
        let (code, text) = rehearsing.answer(rehearsing.post(path).json(&json!({})));
        assert_eq!(code, StatusCode::UNAUTHORIZED, "{text}");
        assert_eq!(serde_json::from_str::<Value>(&text).unwrap()["ok"], false);
    }
    for path in ["favicon.ico", "../Cargo.toml", "page.html", "%2e%2e/x", "act/"] {
        assert_eq!(code(rehearsing.get(path)), StatusCode::NOT_FOUND, "{path}");
    }
    assert_eq!(code(rehearsing.get("act")), StatusCode::METHOD_NOT_ALLOWED);
    for wrong in [json!({}), json!({ "act": "say", "person": 77, "text": "a" }), json!({ "act": "leave" }), json!([])] {
        assert_eq!(code(rehearsing.post("act").json(&wrong)), StatusCode::BAD_REQUEST, "{wrong}");
    }
    let page = rehearsing.get("");
    let (page, script) = (rehearsing.headers(page), rehearsing.headers(rehearsing.get("page.js")));
    for headers in [page, script] {
        let policy = headers["content-security-policy"].to_str().unwrap();
        assert!(policy.contains("default-src 'none'") && !policy.contains("unsafe"), "{policy}");
    }
    assert_eq!(rehearsing.bubbles(FRENCH), []);
    // It may hang up before all of it was sent.
    let large = rehearsing.try_answer(rehearsing.post("act").json(&"x".repeat(5_000_000)));
    assert!(large.is_none_or(|(code, _)| code == StatusCode::PAYLOAD_TOO_LARGE));
}

#[test]
fn what_is_said_is_never_markup() {
    let rehearsing = Rehearsing::started(&[]);
    rehearsing.say(FRENCH, "<img src=x onerror=alert(1)>");
    let bubbles = rehearsing.bubbles(FRENCH);
    assert!(bubbles[0].html.contains("&lt;img"), "{bubbles:?}");
    assert!(bubbles.iter().all(|bubble| !bubble.html.contains("<img")), "{bubbles:?}");
}

/// Data with a mistake is shown, as `guichet check` tells it.
#[test]
fn mistakes_in_data_stand_in_the_place_of_phones() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("questions.toml"), "[[question]]\nid = \"goal\"\nchioces = []\n").unwrap();
    let rehearsing = Rehearsing::started(&["--data-dir", folder.path().to_str().unwrap()]);
    let state = rehearsing.state();
    let told = state["problems"].to_string();
    assert!(told.contains("questions.toml:3: unknown key `chioces`; did you mean `choices`?"), "{told}");
    assert!(told.contains("hosts.toml: the file is missing"), "{told}");
    assert_eq!((&state["served"], &state["people"]), (&json!(false), &json!([])));
    let (code, said) = rehearsing.stop();
    assert_eq!(code, Some(1));
    assert!(said.contains("chioces") && said.contains("problems found"), "{said}");
}
