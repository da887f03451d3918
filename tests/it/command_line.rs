//! The program as people call it.

use std::{
    io::Write,
    process::{Command, Output, Stdio},
};

use serde_json::Value;

fn guichet(arguments: &[&str], input: &str) -> Output {
    let mut child = Command::new(env!("CARGO_BIN_EXE_guichet"))
        .args(arguments)
        .env_remove("GUICHET_DATA_DIR")
        .env_remove("GUICHET_LOCALES_DIR")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    // A command that does not read its input may close it first.
    let _ = child.stdin.take().unwrap().write_all(input.as_bytes());
    child.wait_with_output().unwrap()
}

fn json(arguments: &[&str]) -> Value {
    let output = guichet(arguments, "");
    assert!(output.status.success(), "{output:?}");
    serde_json::from_slice(&output.stdout).unwrap()
}

fn refused(arguments: &[&str], code: i32, part: &str) {
    assert_refused(guichet(arguments, ""), code, part);
}

/// It ended with this code and one line that holds this part.
pub fn assert_refused(output: Output, code: i32, part: &str) {
    let said = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(code), "{said}");
    assert_eq!(said.lines().count(), 1, "{said}");
    assert!(said.contains(part), "{said}");
    assert!(output.stdout.is_empty());
}

#[test]
fn a_pipe_is_a_conversation_that_ends_with_its_input() {
    let output = guichet(&["chat", "--lang", "fr"], "91\n\u{1b}[31m\n\u{0}\n");
    assert!(output.status.success());
    let said = String::from_utf8(output.stdout).unwrap();
    assert!(said.contains("Essonne (91)"));
    assert!(!said.contains('\u{1b}'), "no colour, and no control character, through a pipe");
}

#[test]
fn bytes_that_are_no_text_are_answered() {
    let mut child = Command::new(env!("CARGO_BIN_EXE_guichet"))
        .args(["chat"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut input = vec![0xff, 0xfe, b'\n'];
    input.extend(vec![b'a'; 200_000]);
    input.push(b'\n');
    child.stdin.take().unwrap().write_all(&input).unwrap();
    assert!(child.wait_with_output().unwrap().status.success());
}

#[test]
fn the_catalogue_is_an_array_of_every_procedure() {
    let all = json(&["catalogue", "--json", "--date", "2026-11-23"]);
    let all = all.as_array().unwrap();
    assert_eq!(all.iter().filter(|p| !p["departement"].is_null()).count(), 110);
    let evry = all.iter().find(|p| p["id"] == "91-young-adult-evry").unwrap();
    assert_eq!(evry["departement"], "91");
    assert_eq!(evry["first_listed"], "2025-02-26");
    assert_eq!(evry["offered"], true);
    assert_eq!(evry["cases"][0]["conditions"]["arrondissement"]["only"][0], "evry");
    let shortage = all.iter().find(|p| p["id"] == "69-shortage-occupation").unwrap();
    assert_eq!(shortage["until"], "2026-12-31");
}

#[test]
fn an_outcome_tells_its_cards_and_what_is_missing() {
    let full = json(&[
        "outcome",
        "--place",
        "91",
        "--set",
        "goal=first-permit",
        "--set",
        "ground=young-adult",
        "--set",
        "nationality=other",
        "--set",
        "arrondissement=evry",
        "--json",
        "--date",
        "2026-11-23",
    ]);
    assert!(full["missing"].is_null());
    assert_eq!(full["cards"][0]["procedure"], "91-young-adult-evry");
    assert_eq!(full["cards"][0]["fit"], "confirmed");
    let half = json(&["outcome", "--place", "Essonne", "--set", "goal=first-permit", "--json"]);
    assert_eq!(half["missing"], "ground");
}

#[test]
fn a_place_tells_its_candidates() {
    let found = json(&["place", "corse", "--json"]);
    assert_eq!(found.as_array().unwrap().len(), 2);
    assert_eq!(found[1]["departement"], "2A");
    assert!(found[1]["commune"].is_null());
    let massy = json(&["place", "91300", "--json"]);
    assert_eq!(
        massy,
        serde_json::json!([{"departement": "91", "arrondissement": "palaiseau", "commune": "Massy", "insee": "91377",
            "name": "Massy", "score": 1.0, "certain": true}])
    );
    let near = json(&["place", "--at", "48.7309,2.2713", "--json"]);
    assert_eq!((&near[0]["insee"], &near[0]["certain"]), (&"91377".into(), &false.into()));
    assert_eq!(json(&["place", "--at", "50.85,4.35", "--json"]), Value::Array(vec![]));
    assert_eq!(json(&["place", "--at", "-21.1,55.5", "--json"])[0]["departement"], "974");
    refused(&["place", "--at", "91,2", "--json"], 2, "48.73,2.27");
    refused(&["place", "Massy", "--at", "48.7,2.2"], 2, "cannot be used with");
    assert_eq!(json(&["place", "", "--json"]), Value::Array(vec![]));
}

#[test]
fn a_diagram_is_mermaid() {
    let output = guichet(&["diagram", "91"], "");
    let said = String::from_utf8(output.stdout).unwrap();
    assert!(said.starts_with("flowchart LR\n"), "{said}");
    assert!(said.contains("91-young-adult-evry"));
}

#[test]
fn bad_usage_is_one_line_and_exit_2() {
    refused(&[], 2, "no command");
    refused(&["chta"], 2, "chta");
    refused(&["place"], 2, "required");
    refused(&["outcome", "--place", "nowhere-at-all", "--json"], 2, "nowhere-at-all");
    refused(&["outcome", "--place", "91", "--set", "goal"], 2, "question=choice");
    refused(&["outcome", "--place", "91", "--set", "gaol=renew"], 2, "did you mean `goal`?");
    refused(&["outcome", "--place", "91", "--set", "goal=renw"], 2, "did you mean `renew`?");
    refused(&["outcome", "--place", "91", "--set", "goal=renew", "--set", "goal=oqtf"], 2, "twice");
    refused(&["outcome", "--place", "91", "--set", "arrondissement=meaux"], 2, "not in Essonne");
    refused(&["outcome", "--place", "91", "--lang", "xx"], 2, "no language `xx`");
    refused(&["chat", "--lang", "xx"], 2, "no language `xx`");
    refused(&["check", "--date", "soon"], 2, "soon");
}

#[test]
fn check_lists_what_waits_for_review() {
    let output = guichet(&["check"], "");
    let said = String::from_utf8(output.stdout).unwrap();
    assert!(output.status.success(), "what waits is no problem");
    let waiting: Vec<&str> = said.lines().filter(|line| line.starts_with("  departements/")).collect();
    assert!(said.starts_with(&format!("{} cases wait for review:\n", waiting.len())), "{said}");
    assert!(waiting.contains(&"  departements/35.toml:45 35-ill-child"), "{said}");
}

#[test]
fn a_folder_that_is_not_there_is_exit_1() {
    refused(&["check", "--data-dir", "/no/such/folder"], 1, "/no/such/folder");
}

#[test]
fn check_prints_every_problem_and_exits_1() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("questions.toml"), "[[question]]\nid = \"goal\"\nchioces = []\n").unwrap();
    let output = guichet(&["check", "--data-dir", folder.path().to_str().unwrap()], "");
    let said = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(1));
    assert!(said.contains("questions.toml:3: unknown key `chioces`; did you mean `choices`?"), "{said}");
    assert!(said.contains("hosts.toml: the file is missing"), "{said}");
}
