//! Names that scripts of operators hold: commands, flags, variables of the
//! environment, keys of files that they write, and keys of JSON. More may come;
//! none goes, and none means something else.

use std::{
    collections::BTreeSet,
    io::{Read as _, Write as _},
    net::TcpListener,
    process::Command,
};

use serde_json::Value;

use super::{By, Serving, fixture, guichet, settle, stopped};

/// What stands below each line `$ guichet …` of a file of the fixture.
fn sections(name: &str) -> Vec<(Vec<String>, String)> {
    let text = std::fs::read_to_string(fixture(name)).unwrap();
    let sections = text.split("$ guichet").skip(1).map(|section| {
        let (line, rest) = section.split_once('\n').unwrap();
        (line.split_whitespace().map(str::to_owned).collect(), rest.to_owned())
    });
    sections.collect()
}

/// Subcommands, flags, what they take, variables and defaults.
fn names(help: &str) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    let mut commands = false;
    for line in help.lines() {
        commands = if line.starts_with(' ') { commands } else { line == "Commands:" };
        let words = line.split_whitespace();
        if commands {
            names.extend(words.clone().take(1).map(str::to_owned));
        }
        if line.starts_with("Usage:") {
            names.insert(line.to_owned());
        }
        names.extend(
            words.filter(|word| word.starts_with('-')).map(|word| word.trim_end_matches([',', '.']).to_owned()),
        );
        for bracket in line.split('[').skip(1).filter_map(|rest| rest.split(']').next()) {
            match bracket.strip_prefix("possible values: ") {
                Some(values) => names.extend(values.split(", ").map(|value| format!("value {value}"))),
                None => drop(names.insert(bracket.to_owned())),
            }
        }
    }
    names
}

fn help(arguments: &[String]) -> String {
    let output = Command::new(env!("CARGO_BIN_EXE_guichet")).args(arguments).env_clear().output().unwrap();
    assert!(output.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

#[test]
fn every_command_and_flag_is_still_there() {
    for (arguments, old) in sections("help.txt") {
        let (old, new) = (names(&old), names(&help(&arguments)));
        let gone: Vec<&String> = old.difference(&new).collect();
        assert!(!old.is_empty() && gone.is_empty(), "guichet {}: {gone:?} gone", arguments.join(" "));
    }
}

/// Every key, by the way to it, with the kind of what is there.
fn keys(value: &Value, way: &str, keys: &mut BTreeSet<String>) {
    let kind = match value {
        Value::Null => "null",
        Value::Bool(_) => "boolean",
        Value::Number(_) => "number",
        Value::String(_) => "text",
        Value::Array(all) => {
            for one in all {
                self::keys(one, &format!("{way}[]"), keys);
            }
            "list"
        }
        Value::Object(all) => {
            for (key, one) in all {
                self::keys(one, &format!("{way}.{key}"), keys);
            }
            "object"
        }
    };
    keys.insert(format!("{way} {kind}"));
}

/// Addresses of a site on this machine: one page answers, one is gone, one has moved.
fn addresses() -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let at = listener.local_addr().unwrap();
    std::thread::spawn(move || {
        for stream in listener.incoming() {
            let mut stream = stream.unwrap();
            let (mut head, mut byte) = (Vec::new(), [0]);
            while !head.ends_with(b"\r\n\r\n") && stream.read(&mut byte).unwrap_or(0) == 1 {
                head.push(byte[0]);
            }
            let head = String::from_utf8_lossy(&head);
            let status = match head.split(' ').nth(1) {
                Some("/gone") => "404 Not Found",
                Some("/moved") => "301 Moved Permanently\r\nlocation: /",
                _ => "200 OK",
            };
            // Whoever asked may be gone.
            let _ = write!(stream, "HTTP/1.1 {status}\r\ncontent-length: 1\r\nconnection: close\r\n\r\na");
        }
    });
    format!("http://{at}/\nhttp://{at}/gone\nhttp://{at}/moved\n")
}

/// Runs a command of the fixture on its database and its files, and reads its JSON.
fn json(serving: &Serving, arguments: &[String], new: &mut String) -> Value {
    let inputs = fixture("inputs").display().to_string();
    let filled = arguments.iter().map(|word| word.replace("{inputs}", &inputs).replace("{new}", new));
    let filled: Vec<String> = filled.collect();
    let output = guichet(serving, &filled.iter().map(String::as_str).collect::<Vec<_>>());
    let value: Value = serde_json::from_slice(&output.stdout)
        .unwrap_or_else(|_| panic!("{filled:?}: {}", String::from_utf8_lossy(&output.stderr)));
    if arguments.iter().any(|word| word == "new") {
        *new = value["id"].to_string();
    }
    value
}

#[test]
fn every_key_of_json_is_still_there() {
    let mut serving = stopped();
    // The file becomes one of today's.
    serving.start();
    settle(&serving);
    assert!(serving.stop().success());
    std::fs::write(serving.folder.path().join("addresses"), addresses()).unwrap();
    let mut new = String::new();
    for (arguments, old) in sections("json-keys.txt") {
        let mut now = BTreeSet::new();
        keys(&json(&serving, &arguments, &mut new), "", &mut now);
        let old: BTreeSet<String> = old.lines().filter(|line| !line.is_empty()).map(str::to_owned).collect();
        let gone: Vec<&String> = old.difference(&now).collect();
        assert!(!old.is_empty() && gone.is_empty(), "guichet {}: {gone:?} gone", arguments.join(" "));
    }
}

/// Every variable of the environment, with a value that the old program took.
const VARIABLES: [(&str, &str); 12] = [
    ("GUICHET_KEEP_DAYS", "30"),
    ("GUICHET_OPERATORS", "900001,900003,900002:editor"),
    ("GUICHET_RATE", "27"),
    ("GUICHET_CHAT_PAUSE", "1000"),
    ("GUICHET_PAID_RATE", "31"),
    ("GUICHET_QUIET_HOURS", "21:00-08:00"),
    ("GUICHET_TIME_ZONE", "Europe/Paris"),
    ("GUICHET_NEWS_A_WEEK", "none"),
    ("GUICHET_LINK_CHECK", "03:30"),
    ("GUICHET_LOG_FORMAT", "text"),
    ("GUICHET_DATA_DIR", concat!(env!("CARGO_MANIFEST_DIR"), "/data")),
    ("GUICHET_LOCALES_DIR", concat!(env!("CARGO_MANIFEST_DIR"), "/locales")),
];

/// Those that every test of a webhook sets.
const OF_A_WEBHOOK: [&str; 6] = [
    "TELOXIDE_TOKEN",
    "TELOXIDE_API_URL",
    "DATABASE_URL",
    "GUICHET_WEBHOOK_URL",
    "GUICHET_WEBHOOK_SECRET",
    "GUICHET_LISTEN",
];

#[test]
fn every_variable_is_still_read() {
    let mut serving = Serving::prepared(By::Webhook);
    serving.variables = VARIABLES.map(|(name, value)| (name, value.to_owned())).into();
    serving.start();
    assert!(serving.stop().success());
    // A value that makes no sense is refused: one that is not read would not be.
    for name in VARIABLES.into_iter().map(|(name, _)| name).chain(OF_A_WEBHOOK) {
        serving.variables.push((name, "no sense/at all".to_owned()));
        serving.spawn();
        assert!(!serving.ended().success(), "{name} is not read");
        serving.variables.pop();
    }
}
