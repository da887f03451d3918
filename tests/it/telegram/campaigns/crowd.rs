//! Many people who asked for news, a campaign from a file, and what became of
//! everybody: by the ledger, and by what the stand-in saw.

use std::{
    collections::BTreeMap,
    process::{Command, Output},
    sync::{Arc, Mutex},
    time::{Duration, Instant},
};

use serde_json::Value;

use crate::telegram::serving::{By, LONG, Serving};

/// Stands in every message of the campaign, and in nothing else.
pub const MARKER: &str = "ouverture du nouveau formulaire";
/// Who publishes, and who only writes.
pub const OPERATOR: i64 = 900_001;
pub const EDITOR: i64 = 900_002;

/// A bot, its people, and how often each got the message.
pub struct Crowd {
    pub serving: Serving,
    pub people: i64,
    seen: Arc<Mutex<BTreeMap<i64, u32>>>,
}

/// What became of a campaign, by the ledger.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Ledger {
    pub pending: i64,
    pub sending: i64,
    pub sent: i64,
    pub blocked: i64,
    pub failed: i64,
    pub unknown: i64,
    pub withdrawn: i64,
}

impl Ledger {
    pub fn total(&self) -> i64 {
        self.pending + self.sending + self.settled() + self.withdrawn
    }

    pub fn settled(&self) -> i64 {
        self.sent + self.blocked + self.failed + self.unknown
    }
}

impl Crowd {
    /// So many people, a third of whom read Arabic, half of whom live in 91.
    pub fn new(people: i64, variables: &[(&'static str, &str)]) -> Self {
        let mut serving = Serving::prepared(By::Polling);
        serving.variables = vec![
            ("GUICHET_OPERATORS", format!("{OPERATOR},{EDITOR}:editor")),
            ("GUICHET_QUIET_HOURS", "none".to_owned()),
            ("GUICHET_CHAT_PAUSE", "0".to_owned()),
        ];
        serving.variables.extend(variables.iter().map(|(name, value)| (*name, (*value).to_owned())));
        serving.start();
        assert!(serving.stop().success());
        serving.telegram.record(false);
        for chat in (1..=people).chain([OPERATOR, EDITOR]) {
            serving.telegram.person(chat, "fr");
        }
        serving.sql(&format!(
            "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {people})
             INSERT INTO subscriber
             SELECT i, CASE i % 2 WHEN 0 THEN '91' ELSE '75' END, CASE i % 3 WHEN 0 THEN 'ar' ELSE 'fr' END FROM n"
        ));
        let seen: Arc<Mutex<BTreeMap<i64, u32>>> = Arc::default();
        let counted = Arc::clone(&seen);
        serving.telegram.on_send(Box::new(move |sent| {
            if sent.text.contains(MARKER) {
                *counted.lock().unwrap().entry(sent.chat).or_insert(0) += 1;
            }
        }));
        serving.start();
        Self { serving, people, seen }
    }

    /// The command line beside the bot.
    pub fn campaign(&self, arguments: &[&str]) -> Output {
        let mut command = Command::new(env!("CARGO_BIN_EXE_guichet"));
        command.arg("campaign").args(arguments).env_clear();
        command.envs(self.serving.command().get_envs().filter_map(|(name, value)| Some((name, value?))));
        command.output().unwrap()
    }

    /// The same, where it works; its JSON.
    pub fn campaign_json(&self, arguments: &[&str]) -> Value {
        let output = self.campaign(&[arguments, &["--json"]].concat());
        assert!(output.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
        serde_json::from_slice(&output.stdout).unwrap()
    }

    /// Writes a campaign for everybody.
    pub fn draft(&self) -> i64 {
        let text = format!(
            "name = \"test\"\n[[version]]\nlanguage = \"fr\"\nhtml = \"<b>Essonne</b> : {MARKER}\"\n\
             [[version.link]]\nlabel = \"Ouvrir\"\nurl = \"https://www.essonne.gouv.fr\"\n\
             [[version]]\nlanguage = \"ar\"\ntext = \"{MARKER} (ar)\"\n"
        );
        self.draft_of(&text)["id"].as_i64().unwrap()
    }

    /// Writes a campaign that a file holds.
    pub fn draft_of(&self, text: &str) -> Value {
        let file = self.serving.folder.path().join("campaign.toml");
        std::fs::write(&file, text).unwrap();
        self.campaign_json(&["new", "--file", file.to_str().unwrap()])
    }

    /// Writes a campaign for everybody, and lets it go.
    pub fn begin(&self) -> i64 {
        let id = self.draft();
        self.campaign_json(&["start", &id.to_string()]);
        id
    }

    pub fn ledger(&self, id: i64) -> Ledger {
        let report = self.campaign_json(&["report", &id.to_string()]);
        let of = |name: &str| report["deliveries"][name].as_i64().unwrap();
        Ledger {
            pending: of("pending"),
            sending: of("sending"),
            sent: of("sent"),
            blocked: of("blocked"),
            failed: of("failed"),
            unknown: of("unknown"),
            withdrawn: of("withdrawn"),
        }
    }

    pub fn state(&self, id: i64) -> String {
        self.campaign_json(&["show", &id.to_string()])["state"].as_str().unwrap().to_owned()
    }

    pub fn until(&self, id: i64, state: &str) {
        let deadline = Instant::now() + 4 * LONG;
        while self.state(id) != state {
            assert!(Instant::now() < deadline, "not {state}: {:?}\n{}", self.ledger(id), self.serving.written());
            std::thread::sleep(Duration::from_millis(50));
        }
    }

    /// Waits until the campaign is over.
    pub fn until_done(&self, id: i64) {
        self.until(id, "done");
    }

    /// How many people got the message, and how often the one who got it most.
    pub fn seen(&self) -> (i64, u32) {
        let seen = self.seen.lock().unwrap();
        // Operators get previews and tests as well.
        let times: Vec<u32> = seen.iter().filter(|(chat, _)| **chat <= self.people).map(|(_, times)| *times).collect();
        (i64::try_from(times.len()).unwrap(), times.into_iter().max().unwrap_or(0))
    }
}

/// Moments that follow no pattern, and are the same in every run.
pub fn moments(most: Duration) -> impl Iterator<Item = Duration> {
    let mut state: u64 = 20_261_125;
    let most = u64::try_from(most.as_micros()).unwrap();
    std::iter::repeat_with(move || {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        Duration::from_micros((state >> 33) % most)
    })
}
