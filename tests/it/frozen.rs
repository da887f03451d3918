//! What commit d305ce4 has written, or has sent to people, is opened, read and
//! answered by the program of today. `fixtures/frozen-d305ce4/README.md` says
//! what is inside and how it was made.
//!
//! The fixture is never made anew. A test here that fails says that people lose
//! a conversation, a button, a campaign, or an operator a script: put the
//! program right, not the fixture.

mod spoken;
mod stopped;
mod campaigns;
mod operators;
mod killed;
mod names;

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
    process::{Command, Output},
    sync::{Arc, Mutex},
};

use jiff::{
    Zoned,
    civil::{Date, date},
};
use rusqlite::Connection;
use serde_json::json;

use crate::{
    stand_in::ShownMessage,
    telegram::serving::{By, Serving},
};

/// Two publishers and an editor of the fixture.
const OPERATOR: i64 = 900_001;
const EDITOR: i64 = 900_002;
const OTHER: i64 = 900_003;
/// The day on which the fixture was made.
const MADE_ON: Date = date(2026, 11, 28);
/// The last campaign of the fixture's larger database.
const LAST_CAMPAIGN: i64 = 14;
/// Begins what each campaign of the fixture says; its name follows.
const MARKER: &str = "Campagne ";
/// Numbers of updates and messages that are above all of the fixture's.
const NEW_UPDATES: i64 = 100_000;
const OLD_MESSAGES: usize = 1_500;
/// A message of the old program that cannot be reached any more.
const OLD_MESSAGE: i64 = 40;

fn fixture(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/it/fixtures/frozen-d305ce4").join(name)
}

/// Hours of quiet in which it is quiet now, and for some hours more.
fn quiet_now() -> &'static str {
    let hour = Zoned::now().in_tz("Europe/Paris").unwrap().hour();
    if hour < 12 { "00:00-23:59" } else { "00:01-00:00" }
}

/// The lines of a file of the fixture, cut at tabs; those that begin with `#` are notes.
fn rows(name: &str) -> Vec<Vec<String>> {
    let text = fs::read_to_string(fixture(name)).unwrap();
    let lines = text.lines().filter(|line| !line.is_empty() && !line.starts_with('#'));
    let rows: Vec<Vec<String>> = lines.map(|line| line.split('\t').map(str::to_owned).collect()).collect();
    assert!(!rows.is_empty(), "{name} is empty");
    rows
}

/// Everything but the process: a copy of a folder of the fixture, and Telegram as it was left.
fn old(folder: &str) -> Serving {
    let mut serving = Serving::prepared(By::Polling);
    for entry in fs::read_dir(fixture(folder)).unwrap() {
        let entry = entry.unwrap();
        fs::copy(entry.path(), serving.folder.path().join(entry.file_name())).unwrap();
    }
    let nobody = serving.telegram.person(1, "fr");
    for _ in 0..OLD_MESSAGES {
        nobody.say("an older message");
    }
    // Files that Telegram holds.
    for file in ["large", "an-invented-document"] {
        nobody.send(&json!({"document": {"file_id": file}}));
    }
    serving.telegram.clear_updates();
    serving.telegram.set_next_update_id(NEW_UPDATES);
    for operator in [OPERATOR, EDITOR, OTHER] {
        serving.telegram.person(operator, "fr");
    }
    serving.variables = settings("none");
    serving
}

fn settings(quiet: &str) -> Vec<(&'static str, String)> {
    vec![
        ("GUICHET_OPERATORS", format!("{OPERATOR},{OTHER},{EDITOR}:editor")),
        ("GUICHET_QUIET_HOURS", quiet.to_owned()),
        ("GUICHET_CHAT_PAUSE", "0".to_owned()),
        ("GUICHET_NEWS_A_WEEK", "none".to_owned()),
    ]
}

/// The database of an orderly stop, with every time moved as if that had been an hour ago: it is never too old.
fn stopped() -> Serving {
    let serving = old("stopped");
    // Whoever waits for an answer.
    serving.telegram.person(1040, "fr");
    let days = Zoned::now().in_tz("Europe/Paris").unwrap().date().since(MADE_ON).unwrap().get_days();
    let seconds = serving.number("SELECT unixepoch() - 3600 - max(received_at) FROM seen");
    serving.sql(&format!(
        "UPDATE inbox SET received_at = received_at + {seconds}, not_before = not_before + {seconds};
         UPDATE seen SET received_at = received_at + {seconds};
         UPDATE parked SET parked_at = parked_at + {seconds};
         UPDATE chat SET last_heard = last_heard + {days};
         UPDATE received SET at = at + {seconds};
         UPDATE reminder SET due = due + {days};
         UPDATE campaign SET starts_at = starts_at + {seconds}, created_at = created_at + {seconds},
             started_at = started_at + {seconds}, ended_at = ended_at + {seconds};
         UPDATE delivery SET at = at + {seconds};
         UPDATE audit SET at = at + {seconds};
         UPDATE counter SET day = day + {days};
         UPDATE link SET day = day + {days};"
    ));
    serving
}

/// The first column of what a statement finds.
fn column(serving: &Serving, statement: &str) -> BTreeSet<String> {
    let connection = Connection::open(serving.database()).unwrap();
    let mut statement = connection.prepare(statement).unwrap();
    let found = statement.query_map([], |row| row.get(0)).unwrap();
    found.map(Result::unwrap).collect()
}

/// Every update is answered, and what it led to is stored.
fn settle(serving: &Serving) {
    serving.wait("every update is taken", |state| state.pending_updates() == 0);
    serving.comes_to("SELECT count(*) FROM inbox", 0);
}

/// What stood on a screen itself, by its code or how that begins, and the button behind which it
/// stands now; `spoken` follows them.
const MOVED: [(&str, &str); 15] = [
    ("u", "g:goal:urgent"),
    ("e", "op"),
    ("t", "op"),
    ("r", "op"),
    ("x", "op"),
    ("k@", "op"),
    ("pl:", "n:2"),
    ("c:", "op"),
    ("pl:", "op"),
    ("wp:", "op"),
    ("b", "now"),
    ("nw:", "nw"),
    ("nw:", "op"),
    ("m:", "op"),
    ("rm", "op"),
];

/// People of old who go on talking.
struct Talk<'a> {
    serving: &'a Serving,
    /// The message that each of them looks at.
    at: BTreeMap<i64, i64>,
}

impl<'a> Talk<'a> {
    fn new(serving: &'a Serving) -> Self {
        Self { serving, at: BTreeMap::new() }
    }

    /// Types a text, or taps what follows `tap`; the messages that are new or another now, the newest last.
    fn does(&mut self, chat: i64, language: &str, does: &str) -> Vec<ShownMessage> {
        let person = self.serving.telegram.person(chat, language);
        let before = self.serving.telegram.messages(chat);
        let does = with_years(does);
        match does.strip_prefix("tap ") {
            Some(code) => person.tap_on(self.at.get(&chat).copied().unwrap_or(OLD_MESSAGE), code),
            None => person.say(&does),
        };
        settle(self.serving);
        let mut after = self.serving.telegram.messages(chat);
        after.retain(|message| !before.contains(message));
        let edited = after.iter().find(|message| self.at.get(&chat) == Some(&message.message_id));
        if let Some(message) = edited.or(after.last()) {
            self.at.insert(chat, message.message_id);
        }
        after
    }

    /// Plays a file of the fixture: who, what they do, and the codes that a message offers then.
    fn plays(&mut self, name: &str) {
        for row in rows(name) {
            let [who, does, codes] = row.as_slice() else { panic!("{name}: {row:?}") };
            let (chat, language) = who.split_once(':').unwrap();
            let shown = self.does(chat.parse().unwrap(), language, does);
            let expected: BTreeSet<&str> = codes.split(' ').collect();
            let offers = |message: &ShownMessage| {
                let offered: BTreeSet<String> = message.data().into_iter().map(lasting).collect();
                let has_moved = |code: &str| {
                    let is_one = |moved: &str| code == moved || moved.ends_with([':', '@']) && code.starts_with(moved);
                    MOVED.iter().any(|(moved, way)| is_one(moved) && offered.contains(*way))
                };
                expected.iter().all(|code| offered.contains(*code) || has_moved(code))
            };
            assert!(
                shown.iter().any(offers),
                "{name}: {who} does `{does}`: no message offers {codes}\n{}",
                self.serving.telegram.transcript(chat.parse().unwrap())
            );
        }
    }
}

/// `{+2}` is the year in two years: a card that ends in a fixed one would be one of the past some day.
fn with_years(text: &str) -> String {
    let year = i64::from(Zoned::now().year());
    (0..=10).fold(text.to_owned(), |text, ahead| text.replace(&format!("{{+{ahead}}}"), &(year + ahead).to_string()))
}

/// A code without what changes by itself: the version of a campaign, the number of a new one, and years.
fn lasting(code: &str) -> String {
    if let Some((campaign, verb)) = code.strip_prefix("o:").and_then(|rest| rest.split_once(':'))
        && let Some((id, _)) = campaign.split_once('.')
    {
        let is_old = id.parse().is_ok_and(|id: i64| id <= LAST_CAMPAIGN);
        return format!("o:{}.*:{verb}", if is_old { id } else { "new" });
    }
    let year = i64::from(Zoned::now().year());
    (0..=10)
        .fold(code.to_owned(), |code, ahead| code.replace(&format!("rm:{}", year + ahead), &format!("rm:{{+{ahead}}}")))
}

/// Who got which campaign's message how often: by its name, by chat.
type Got = Arc<Mutex<BTreeMap<(String, i64), u32>>>;

/// Counts what people get of campaigns; operators get previews too, and are left out.
fn count_campaigns(serving: &Serving) -> Got {
    let got: Got = Arc::default();
    let counted = Arc::clone(&got);
    serving.telegram.on_send(Box::new(move |sent| {
        let name = sent.text.find(MARKER).map(|at| &sent.text[at + MARKER.len()..]);
        let name = name.and_then(|rest| rest.split(|c: char| !c.is_alphanumeric() && c != '-').next());
        if let Some(name) = name.filter(|_| !sent.edited && sent.chat < OPERATOR) {
            *counted.lock().unwrap().entry((name.to_owned(), sent.chat)).or_insert(0) += 1;
        }
    }));
    got
}

/// The command line on the same file, with the same settings.
fn guichet(serving: &Serving, arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_guichet"));
    command.args(arguments).env_clear().current_dir(serving.folder.path());
    command.envs(serving.command().get_envs().filter_map(|(name, value)| Some((name, value?))));
    command.output().unwrap()
}

/// The same, where it works.
fn guichet_says(serving: &Serving, arguments: &[&str]) -> String {
    let output = guichet(serving, arguments);
    assert!(output.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}
