//! `guichet run` beside a plain teloxide bot, against the same stand-in of the
//! Bot API, in one run: `cargo bench --bench serving`.
//!
//! The plain bot (`benches/plain`) is what teloxide's documentation shows: its
//! Dispatcher, with its SQLite dialogue storage and with the one that keeps
//! nothing. Each bot has one core, the stand-in and the people the other.
//! One update in five is typed, the others are taps; each ends in a visible
//! message or edit, and only that counts.

#![allow(clippy::unwrap_used, clippy::print_stdout, clippy::panic, reason = "a benchmark stops at the first fault")]

use std::{
    collections::HashMap,
    fs,
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    sync::{
        Arc, Mutex,
        atomic::{AtomicBool, AtomicU64, Ordering},
    },
    time::{Duration, Instant},
};

#[path = "../tests/it/stand_in.rs"]
mod stand_in;

use stand_in::{Person, StandIn, TOKEN};

const PEOPLE: i64 = 200;
const ROUNDS: usize = 3;
const CLOSED: Duration = Duration::from_secs(6);
const OPEN: Duration = Duration::from_secs(8);
/// Between two updates of the open loop: 100 a second.
const EVERY: Duration = Duration::from_millis(10);
const CROWD: i64 = 10_000;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Guichet,
    PlainSqlite,
    PlainMemory,
}

impl Kind {
    const ALL: [Self; 3] = [Self::Guichet, Self::PlainSqlite, Self::PlainMemory];

    fn name(self) -> &'static str {
        match self {
            Self::Guichet => "guichet run",
            Self::PlainSqlite => "plain teloxide, SQLite",
            Self::PlainMemory => "plain teloxide, nothing kept",
        }
    }
}

fn main() {
    // A word limits the bots to those whose name holds it, for one round.
    let only = std::env::args().skip(1).find(|word| !word.starts_with('-'));
    let plain = build_plain();
    pin(std::process::id());
    if let Some(word) = only {
        for kind in Kind::ALL.into_iter().filter(|kind| kind.name().contains(&word)) {
            println!("{:<29} {}", kind.name(), measure(kind, &plain));
        }
        return;
    }
    let mut all: HashMap<&str, Vec<Figures>> = HashMap::new();
    for round in 0..ROUNDS {
        for kind in Kind::ALL {
            let figures = measure(kind, &plain);
            println!("round {}: {:<29} {figures}", round + 1, kind.name());
            all.entry(kind.name()).or_default().push(figures);
        }
    }
    println!();
    let medians: Vec<Figures> = Kind::ALL.iter().map(|kind| Figures::median(&all[kind.name()])).collect();
    for (kind, figures) in Kind::ALL.iter().zip(&medians) {
        println!("median:  {:<29} {figures}", kind.name());
    }
    let [guichet, sqlite, memory] = medians.as_slice() else { unreachable!() };
    println!("\nupdates/s, times plain with SQLite: {:.1}", guichet.rate / sqlite.rate);
    println!("updates/s, times plain that keeps nothing: {:.1}", guichet.rate / memory.rate);
    println!("CPU per update, part of plain with SQLite: {:.2}", guichet.cpu / sqlite.cpu);
    println!("99th percentile at 100/s, part of plain with SQLite: {:.2}", guichet.p99 / sqlite.p99);
}

/// Everything measured of one bot in one round.
#[derive(Debug, Clone, Copy, Default)]
struct Figures {
    /// From the start to the first `getUpdates`, in ms.
    start: f64,
    /// Updates answered a second, by 200 people who write again once answered.
    rate: f64,
    /// CPU time of the bot for 1,000 updates, in ms.
    cpu: f64,
    /// Part of its core that the stand-in used meanwhile.
    stand_in: f64,
    /// Reply time at 100 updates a second, in ms.
    median: f64,
    p99: f64,
    /// Resident memory after 10,000 people, and its peak, in MB.
    memory: f64,
    peak: f64,
}

impl Figures {
    fn median(all: &[Self]) -> Self {
        let of = |part: fn(&Self) -> f64| {
            let mut values: Vec<f64> = all.iter().map(part).collect();
            values.sort_by(f64::total_cmp);
            values[values.len() / 2]
        };
        Self {
            start: of(|f| f.start),
            rate: of(|f| f.rate),
            cpu: of(|f| f.cpu),
            stand_in: of(|f| f.stand_in),
            median: of(|f| f.median),
            p99: of(|f| f.p99),
            memory: of(|f| f.memory),
            peak: of(|f| f.peak),
        }
    }
}

impl std::fmt::Display for Figures {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(
            f,
            "{:>6.0} updates/s, {:>5.0} ms CPU per 1,000, stand-in at {:>3.0} %, at 100/s: median {:>5.2} ms, p99 {:>6.2} ms, {:>5.1} MB (peak {:.1}), start {:>4.0} ms",
            self.rate,
            self.cpu,
            self.stand_in * 100.0,
            self.median,
            self.p99,
            self.memory,
            self.peak,
            self.start
        )
    }
}

fn build_plain() -> PathBuf {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("benches/plain");
    let target = std::env::var_os("PLAIN_TARGET_DIR").map_or_else(|| folder.join("target"), PathBuf::from);
    let built = Command::new(env!("CARGO"))
        .args(["build", "--release", "--locked", "--quiet"])
        .current_dir(&folder)
        .env("CARGO_TARGET_DIR", &target)
        .status();
    assert!(built.unwrap().success(), "the plain bot does not build");
    target.join("release/plain-teloxide")
}

/// This process, its threads included, on the first core.
fn pin(process: u32) {
    let done = Command::new("taskset").args(["-acp", "0", &process.to_string()]).stdout(Stdio::null()).status();
    if !done.is_ok_and(|status| status.success()) {
        println!("(no taskset: nothing is bound to a core)");
    }
}

fn spawn(kind: Kind, plain: &Path, telegram: &StandIn, folder: &Path) -> Child {
    let mut command = Command::new("taskset");
    command.args(["-c", "1"]);
    let file = folder.join("bot.db");
    match kind {
        Kind::Guichet => {
            command
                .arg(env!("CARGO_BIN_EXE_guichet"))
                .arg("run")
                .env("DATABASE_URL", format!("sqlite:{}", file.display()));
        }
        Kind::PlainSqlite => {
            command.arg(plain).arg("sqlite").arg(&file);
        }
        Kind::PlainMemory => {
            command.arg(plain).arg("memory");
        }
    }
    command
        .env("TELOXIDE_TOKEN", TOKEN)
        .env("TELOXIDE_API_URL", telegram.url())
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .unwrap()
}

fn measure(kind: Kind, plain: &Path) -> Figures {
    let telegram = StandIn::start_on_own_thread();
    telegram.record(false);
    let folder = tempfile::tempdir().unwrap();
    let begun = Instant::now();
    let mut bot = spawn(kind, plain, &telegram, folder.path());
    assert!(telegram.wait_until(stand_in::State::is_polled, Duration::from_secs(20)), "it does not ask for updates");
    let start = begun.elapsed().as_secs_f64() * 1000.0;
    let crowd = Crowd::new(kind, &telegram);
    let mut figures = Figures { start, ..Figures::default() };
    closed_loop(&crowd, bot.id(), &mut figures);
    open_loop(&crowd, &mut figures);
    everybody_once(&crowd, &telegram);
    (figures.memory, figures.peak) = memory(bot.id());
    drop(crowd);
    bot.kill().unwrap();
    bot.wait().unwrap();
    figures
}

/// The people, and what they do next.
struct Crowd {
    shared: Arc<Shared>,
}

struct Shared {
    kind: Kind,
    people: Mutex<HashMap<i64, Side>>,
    /// Whether an answer makes its person go on.
    closed: AtomicBool,
    answered: AtomicU64,
    /// Reply times, where they are wanted.
    times: Mutex<Option<Vec<Duration>>>,
}

struct Side {
    person: Person,
    step: usize,
    message: Option<i64>,
    data: Vec<String>,
    since: Option<Instant>,
}

impl Crowd {
    fn new(kind: Kind, telegram: &StandIn) -> Self {
        let people = (1..=PEOPLE).map(|id| (id, Side::new(telegram.person(id, "fr")))).collect();
        let shared = Arc::new(Shared {
            kind,
            people: Mutex::new(people),
            closed: AtomicBool::new(false),
            answered: AtomicU64::new(0),
            times: Mutex::new(None),
        });
        let hook = Arc::clone(&shared);
        telegram.on_send(Box::new(move |sent| hook.hear(sent)));
        Self { shared }
    }

    fn is_quiet(&self) -> bool {
        self.shared.people.lock().unwrap().values().all(|side| side.since.is_none())
    }

    fn wait_until_quiet(&self) {
        let begun = Instant::now();
        while !self.is_quiet() {
            assert!(begun.elapsed() < Duration::from_mins(1), "an update was never answered");
            std::thread::sleep(Duration::from_millis(5));
        }
    }
}

impl Shared {
    fn hear(&self, sent: &stand_in::Sent) {
        let mut people = self.people.lock().unwrap();
        let Some(side) = people.get_mut(&sent.chat) else { return };
        let Some(since) = side.since.take() else { return };
        side.message = Some(sent.message_id);
        side.data.clone_from(&sent.data);
        self.answered.fetch_add(1, Ordering::Relaxed);
        if let Some(times) = self.times.lock().unwrap().as_mut() {
            times.push(sent.at.saturating_duration_since(since));
        }
        if self.closed.load(Ordering::Relaxed) {
            side.act(self.kind);
        }
    }
}

impl Side {
    fn new(person: Person) -> Self {
        Self { person, step: 0, message: None, data: Vec::new(), since: None }
    }

    /// The same exchange with each: a place, a goal, the outcome.
    fn act(&mut self, kind: Kind) {
        self.since = Some(Instant::now());
        let step = self.step % 5;
        match (self.message.filter(|_| step > 0), kind) {
            (None, Kind::Guichet) => self.person.say("/start 91"),
            (None, Kind::PlainSqlite | Kind::PlainMemory) => self.person.say("/start"),
            (Some(message), Kind::Guichet) => {
                let data = if step.is_multiple_of(2) { "x" } else { "a:goal:child-travel-document" };
                self.person.tap_on(message, data)
            }
            (Some(message), Kind::PlainSqlite | Kind::PlainMemory) => {
                self.person.tap_on(message, &self.data[self.step % self.data.len()])
            }
        };
        self.step += 1;
    }
}

fn closed_loop(crowd: &Crowd, bot: u32, figures: &mut Figures) {
    let shared = &crowd.shared;
    shared.closed.store(true, Ordering::Relaxed);
    for side in shared.people.lock().unwrap().values_mut() {
        side.act(shared.kind);
    }
    // What is done once only is not counted.
    std::thread::sleep(Duration::from_secs(1));
    let before = (shared.answered.load(Ordering::Relaxed), cpu(bot), cpu(std::process::id()), Instant::now());
    std::thread::sleep(CLOSED);
    let count = shared.answered.load(Ordering::Relaxed) - before.0;
    let took = before.3.elapsed().as_secs_f64();
    #[expect(clippy::cast_precision_loss, reason = "some ten thousands")]
    let count = count as f64;
    figures.rate = count / took;
    figures.cpu = (cpu(bot) - before.1) * 1_000_000.0 / count;
    figures.stand_in = (cpu(std::process::id()) - before.2) / took;
    shared.closed.store(false, Ordering::Relaxed);
    crowd.wait_until_quiet();
}

fn open_loop(crowd: &Crowd, figures: &mut Figures) {
    let shared = &crowd.shared;
    *shared.times.lock().unwrap() = Some(Vec::new());
    let begun = Instant::now();
    for (number, id) in (1..=PEOPLE).cycle().enumerate() {
        let due = begun + EVERY * u32::try_from(number).unwrap();
        if due - begun > OPEN {
            break;
        }
        std::thread::sleep(due.saturating_duration_since(Instant::now()));
        if let Some(side) = shared.people.lock().unwrap().get_mut(&id).filter(|side| side.since.is_none()) {
            side.act(shared.kind);
        }
    }
    crowd.wait_until_quiet();
    let mut times = shared.times.lock().unwrap().take().unwrap();
    times.sort_unstable();
    let at = |part: usize| times[(times.len() - 1) * part / 1000].as_secs_f64() * 1000.0;
    (figures.median, figures.p99) = (at(500), at(990));
}

/// 10,000 people write once each.
fn everybody_once(crowd: &Crowd, telegram: &StandIn) {
    let shared = &crowd.shared;
    for from in (PEOPLE + 1..=CROWD).step_by(200) {
        for id in from..(from + 200).min(CROWD + 1) {
            let mut side = Side::new(telegram.person(id, "fr"));
            side.act(shared.kind);
            shared.people.lock().unwrap().insert(id, side);
        }
        crowd.wait_until_quiet();
    }
}

/// CPU time used so far, in seconds.
fn cpu(process: u32) -> f64 {
    let stat = fs::read_to_string(format!("/proc/{process}/stat")).unwrap();
    let fields: Vec<&str> = stat.rsplit(')').next().unwrap().split_whitespace().collect();
    let ticks = |at: usize| fields[at].parse::<f64>().unwrap();
    // proc(5): utime and stime in clock ticks, 100 a second on Linux.
    (ticks(11) + ticks(12)) / 100.0
}

/// Resident memory and its peak, in MB.
fn memory(process: u32) -> (f64, f64) {
    let status = fs::read_to_string(format!("/proc/{process}/status")).unwrap();
    let of = |name: &str| {
        let line = status.lines().find(|line| line.starts_with(name)).unwrap();
        line.split_whitespace().nth(1).unwrap().parse::<f64>().unwrap() / 1024.0
    };
    (of("VmRSS:"), of("VmHWM:"))
}
