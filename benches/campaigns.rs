//! What campaigns cost, and what they cost those who are answered meanwhile:
//! `cargo bench --bench campaigns`. The bot has one core, the stand-in and the
//! people the other.
//!
//! - How long a million recipients take to prepare, and how much memory.
//! - Reply times at 100 updates a second: without a campaign, while one of
//!   100,000 is prepared, while one is sent at the full rate; each three times,
//!   in turn, in one run.
//! - How much of the configured rate is used, over a minute.

#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    clippy::cast_precision_loss,
    reason = "a benchmark stops at the first fault"
)]

use std::{
    collections::HashMap,
    fs,
    process::{Child, Command, Stdio},
    sync::{Arc, Mutex},
    time::{Duration, Instant},
};

use tempfile::TempDir;

#[path = "serving/file.rs"]
mod file;
#[path = "../tests/it/stand_in.rs"]
mod stand_in;

use stand_in::{Person, StandIn, TOKEN};

const TALKERS: i64 = 200;
const EVERY: Duration = Duration::from_millis(10);
const TALK: Duration = Duration::from_secs(5);
const ROUNDS: usize = 3;
/// The chats of those who only get campaigns begin here.
const READERS: i64 = 1_000_000;
const OPERATOR: i64 = 900_001;

fn main() {
    let _ = Command::new("taskset").args(["-acp", "0", &std::process::id().to_string()]).stdout(Stdio::null()).status();
    preparation();
    replies();
    throughput(28);
    throughput(300);
}

fn preparation() {
    let bot = Bot::new(1_000_000, &[("GUICHET_QUIET_HOURS", "00:00-23:59")]);
    let before = bot.memory();
    let id = bot.begin();
    let begun = Instant::now();
    while bot.number(&format!("SELECT prepared FROM campaign WHERE id = {id}")) == 0 {
        std::thread::sleep(Duration::from_millis(50));
    }
    let took = begun.elapsed().as_secs_f64();
    let after = bot.memory();
    let rows = bot.number("SELECT count(*) FROM delivery");
    println!(
        "{rows} recipients prepared in {took:.1} s; memory {:.1} -> {:.1} MB (peak {:.1} -> {:.1})",
        before.0, after.0, before.1, after.1
    );
}

fn replies() {
    let (mut plain, mut preparing, mut sending) = (Vec::new(), Vec::new(), Vec::new());
    for round in 0..ROUNDS {
        let bot = Bot::new(100_000, &[]);
        let talk = Talk::new(&bot.telegram);
        let without = talk.times(|_| false);
        let id = bot.begin();
        let (mut seen, mut rows) = (0, 0);
        let during = talk.times(|number| {
            // Looking takes time of its own: now and then is enough.
            if number % 10 == 0 {
                rows = bot.number("SELECT count(*) FROM delivery");
                seen += 1;
            }
            rows >= 100_000
        });
        while bot.number(&format!("SELECT prepared FROM campaign WHERE id = {id}")) == 0 {
            std::thread::sleep(Duration::from_millis(20));
        }
        let sent = talk.times(|_| false);
        println!(
            "round {}: p99 {:.2} ms without ({} replies), {:.2} ms while 100,000 are prepared ({} replies, {seen} looks, {rows} rows by then), {:.2} ms while it is sent",
            round + 1,
            p99(&without),
            without.len(),
            p99(&during),
            during.len(),
            p99(&sent)
        );
        plain.extend(without);
        preparing.extend(during);
        sending.extend(sent);
    }
    let [plain, preparing, sending] = [p99(&plain), p99(&preparing), p99(&sending)];
    println!(
        "all rounds: p99 {plain:.2} ms without; {preparing:.2} ms while prepared, times {:.2}; {sending:.2} ms while sent, times {:.2}",
        preparing / plain,
        sending / plain
    );
}

fn throughput(rate: u32) {
    let setting = rate.to_string();
    let name = if rate > 30 { "GUICHET_PAID_RATE" } else { "GUICHET_RATE" };
    let bot = Bot::new(60 * i64::from(rate) + 600, &[(name, &setting)]);
    let before = bot.telegram.count("sendmessage");
    let id = bot.begin();
    while bot.telegram.count("sendmessage") < before + 20 {
        std::thread::sleep(Duration::from_millis(1));
    }
    let (from, begun) = (bot.telegram.count("sendmessage"), Instant::now());
    std::thread::sleep(Duration::from_mins(1));
    let (until, took) = (bot.telegram.count("sendmessage"), begun.elapsed().as_secs_f64());
    let used = (until - from) as f64 / took;
    println!(
        "campaign {id} at {rate} a second: {used:.2} a second over {took:.0} s, {:.1} %; at most {} within a second",
        used * 100.0 / f64::from(rate),
        bot.telegram.fastest_second()
    );
}

fn p99(times: &[Duration]) -> f64 {
    let mut sorted = times.to_vec();
    sorted.sort_unstable();
    sorted[(sorted.len() - 1) * 99 / 100].as_secs_f64() * 1000.0
}

/// A bot with so many people who asked for news.
struct Bot {
    telegram: StandIn,
    folder: TempDir,
    child: Child,
    settings: Vec<(&'static str, String)>,
}

impl Bot {
    fn new(readers: i64, settings: &[(&'static str, &str)]) -> Self {
        let telegram = StandIn::start_on_own_thread();
        telegram.record(false);
        let folder = tempfile::tempdir().unwrap();
        let mut own = vec![
            ("TELOXIDE_TOKEN", TOKEN.to_owned()),
            ("TELOXIDE_API_URL", telegram.url().to_owned()),
            ("DATABASE_URL", format!("sqlite:{}", folder.path().join("bot.db").display())),
            ("GUICHET_OPERATORS", OPERATOR.to_string()),
            ("GUICHET_QUIET_HOURS", "none".to_owned()),
        ];
        own.extend(settings.iter().map(|(name, value)| (*name, (*value).to_owned())));
        telegram.person(OPERATOR, "fr");
        // Those who are reached while it is measured.
        for chat in (READERS..READERS + readers).take(20_000) {
            telegram.person(chat, "fr");
        }
        let mut child = spawn(&own);
        wait_for_polling(&telegram);
        child.kill().unwrap();
        child.wait().unwrap();
        file::run(
            &folder.path().join("bot.db"),
            &format!(
                "WITH RECURSIVE n (i) AS (SELECT {READERS} UNION ALL SELECT i + 1 FROM n WHERE i < {READERS} + {readers} - 1)
                 INSERT INTO subscriber SELECT i, CASE i % 2 WHEN 0 THEN '91' ELSE '75' END, 'fr' FROM n;
                 PRAGMA wal_checkpoint(TRUNCATE)"
            ),
        );
        let child = spawn(&own);
        std::thread::sleep(Duration::from_millis(500));
        Self { telegram, folder, child, settings: own }
    }

    /// Writes a campaign for everybody, and lets it go.
    fn begin(&self) -> i64 {
        let written = self.folder.path().join("campaign.toml");
        fs::write(&written, "name = \"bench\"\n[[version]]\nlanguage = \"fr\"\ntext = \"Du nouveau en Essonne.\"\n")
            .unwrap();
        self.campaign(&["new", "--file", written.to_str().unwrap()]);
        let id = self.number("SELECT max(id) FROM campaign");
        self.campaign(&["start", &id.to_string()]);
        id
    }

    fn campaign(&self, arguments: &[&str]) {
        let mut command = Command::new(env!("CARGO_BIN_EXE_guichet"));
        command.arg("campaign").args(arguments).envs(self.settings.iter().map(|(name, value)| (*name, value.as_str())));
        let output = command.output().unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    }

    fn number(&self, statement: &str) -> i64 {
        file::number(&self.folder.path().join("bot.db"), statement)
    }

    /// Resident memory and its peak, in MB.
    fn memory(&self) -> (f64, f64) {
        let status = fs::read_to_string(format!("/proc/{}/status", self.child.id())).unwrap();
        let of = |name: &str| {
            let line = status.lines().find(|line| line.starts_with(name)).unwrap();
            line.split_whitespace().nth(1).unwrap().parse::<f64>().unwrap() / 1024.0
        };
        (of("VmRSS:"), of("VmHWM:"))
    }
}

impl Drop for Bot {
    fn drop(&mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }
}

fn spawn(settings: &[(&'static str, String)]) -> Child {
    let mut command = Command::new("taskset");
    command.args(["-c", "1", env!("CARGO_BIN_EXE_guichet"), "run"]);
    command.envs(settings.iter().map(|(name, value)| (*name, value.as_str())));
    command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap()
}

fn wait_for_polling(telegram: &StandIn) {
    assert!(telegram.wait_until(stand_in::State::is_polled, Duration::from_secs(20)), "it does not ask for updates");
}

/// People who write all the time, and how long each waited.
struct Talk {
    people: Vec<Person>,
    asked: Arc<Mutex<HashMap<i64, Instant>>>,
    times: Arc<Mutex<Vec<Duration>>>,
}

impl Talk {
    fn new(telegram: &StandIn) -> Self {
        let talk = Self {
            people: (1..=TALKERS).map(|id| telegram.person(id, "fr")).collect(),
            asked: Arc::default(),
            times: Arc::default(),
        };
        let (asked, times) = (Arc::clone(&talk.asked), Arc::clone(&talk.times));
        telegram.on_send(Box::new(move |sent| {
            if let Some(since) = asked.lock().unwrap().remove(&sent.chat) {
                times.lock().unwrap().push(sent.at.saturating_duration_since(since));
            }
        }));
        talk
    }

    /// Reply times at 100 updates a second, for some seconds, or until it is enough.
    fn times(&self, mut enough: impl FnMut(u32) -> bool) -> Vec<Duration> {
        self.times.lock().unwrap().clear();
        let begun = Instant::now();
        for (number, person) in (0u32..).zip(self.people.iter().cycle()) {
            let due = begun + EVERY * number;
            if due - begun > TALK || enough(number) {
                break;
            }
            std::thread::sleep(due.saturating_duration_since(Instant::now()));
            let is_idle = self.asked.lock().unwrap().insert(person.id, Instant::now()).is_none();
            if is_idle {
                person.say("/start 91");
            }
        }
        while !self.asked.lock().unwrap().is_empty() {
            assert!(begun.elapsed() < Duration::from_mins(1), "an update was never answered");
            std::thread::sleep(Duration::from_millis(5));
        }
        std::mem::take(&mut self.times.lock().unwrap())
    }
}
