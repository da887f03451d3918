//! How many blocks of memory one tap and one typed place ask for, on their whole way through `guichet run`, and from
//! where: `cargo bench --bench allocations --features count-allocations`.
//!
//! The program is built with dhat's allocator, which notes every block with the calls that led to it. It is run twice
//! for each, with few and with many updates: the difference, divided by their number, is what one costs.

#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    clippy::cast_precision_loss,
    reason = "a benchmark stops at the first fault"
)]

use std::{
    collections::BTreeMap,
    path::Path,
    process::{Command, Stdio},
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
    time::Duration,
};

use serde_json::Value;

#[path = "../tests/it/stand_in.rs"]
mod stand_in;

use stand_in::{StandIn, TOKEN};

const FEW: u64 = 50;
const MANY: u64 = 550;
/// Sites that are told of each.
const SITES: usize = 12;

#[derive(Debug, Clone, Copy)]
enum Act {
    Tap,
    TypedPlace,
}

/// Blocks by the site that asked for them, and all of them.
#[derive(Debug, Default)]
struct Counts {
    sites: BTreeMap<String, f64>,
    blocks: f64,
    bytes: f64,
}

fn main() {
    for act in [Act::Tap, Act::TypedPlace] {
        let (few, many) = (counts(act, FEW), counts(act, MANY));
        let each = |many: f64, few: f64| (many - few) / (MANY - FEW) as f64;
        println!("{act:?}: {:.0} blocks, {:.0} bytes", each(many.blocks, few.blocks), each(many.bytes, few.bytes));
        let of_site =
            |(site, count): (&String, &f64)| (each(*count, few.sites.get(site).copied().unwrap_or(0.0)), site.clone());
        let mut sites: Vec<(f64, String)> = many.sites.iter().map(of_site).collect();
        sites.sort_by(|a, b| b.0.total_cmp(&a.0));
        for (blocks, site) in sites.iter().take(SITES) {
            println!("  {blocks:>6.1} {site}");
        }
    }
}

/// Runs the program while so many updates come in, one after the other.
fn counts(act: Act, updates: u64) -> Counts {
    let telegram = StandIn::start_on_own_thread();
    telegram.record(false);
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("heap.json");
    let mut bot = Command::new(env!("CARGO_BIN_EXE_guichet"))
        .arg("run")
        .env("TELOXIDE_TOKEN", TOKEN)
        .env("TELOXIDE_API_URL", telegram.url())
        .env("DATABASE_URL", format!("sqlite:{}", folder.path().join("bot.db").display()))
        .env("GUICHET_ALLOCATIONS", &file)
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let person = telegram.person(7, "fr");
    let (shown, message) = (Arc::new(AtomicU64::new(0)), Arc::new(AtomicU64::new(0)));
    let (seen, newest) = (Arc::clone(&shown), Arc::clone(&message));
    telegram.on_send(Box::new(move |sent| {
        newest.store(sent.message_id.unsigned_abs(), Ordering::SeqCst);
        seen.fetch_add(1, Ordering::SeqCst);
    }));
    let wait = |answers: u64| {
        let is_shown = |_: &stand_in::State| shown.load(Ordering::SeqCst) >= answers;
        assert!(telegram.wait_until(is_shown, Duration::from_mins(1)), "no answer");
    };
    person.say("/start 91");
    wait(1);
    for number in 1..=updates {
        match act {
            Act::Tap => {
                let data = if number.is_multiple_of(2) { "x" } else { "a:goal:child-travel-document" };
                person.tap_on(message.load(Ordering::SeqCst).cast_signed(), data)
            }
            Act::TypedPlace => person.say(if number.is_multiple_of(2) { "Massy" } else { "J'habite à Lille" }),
        };
        wait(number + 1);
    }
    let ended = Command::new("kill").args(["-TERM", &bot.id().to_string()]).status().unwrap();
    assert!(ended.success() && bot.wait().unwrap().success(), "it did not end by itself");
    read(&file)
}

/// Reads what dhat wrote (its format is that of valgrind's dhat, version 2).
fn read(file: &Path) -> Counts {
    let heap: Value = serde_json::from_slice(&std::fs::read(file).unwrap()).unwrap();
    let frames: Vec<&str> = heap["ftbl"].as_array().unwrap().iter().map(|frame| frame.as_str().unwrap()).collect();
    let mut counts = Counts::default();
    for point in heap["pps"].as_array().unwrap() {
        let (blocks, bytes) = (point["tbk"].as_f64().unwrap(), point["tb"].as_f64().unwrap());
        let stack = point["fs"]
            .as_array()
            .unwrap()
            .iter()
            .map(|frame| frames[usize::try_from(frame.as_u64().unwrap()).unwrap()]);
        *counts.sites.entry(site(stack)).or_default() += blocks;
        counts.blocks += blocks;
        counts.bytes += bytes;
    }
    counts
}

/// The innermost calls of this program that led to a block, or the innermost of all.
fn site<'a>(stack: impl Iterator<Item = &'a str>) -> String {
    let name =
        |frame: &'a str| frame.split_once(": ").map_or(frame, |(_, name)| name).split(" (").next().unwrap_or(frame);
    let names: Vec<&str> = stack.map(name).collect();
    let ours: Vec<&str> = names.iter().copied().filter(|name| name.contains("guichet")).take(3).collect();
    if ours.is_empty() { names.iter().take(3).copied().collect::<Vec<_>>().join(" < ") } else { ours.join(" < ") }
}
