//! `guichet run` beside bots that keep less, against the same stand-in of the Bot API, in one run:
//! `cargo bench --bench serving`.
//!
//! Beside it run the same form with teloxide and its dialogues in SQLite, with teloxide and its dialogues in memory,
//! and with frankenstein (`benches/bots`, each with pinned dependencies); and another build of `guichet`, where
//! `GUICHET_BEFORE` names one, and this one on PostgreSQL, where `GUICHET_POSTGRES` names a database to be emptied. Each bot has one core, the stand-in and the people the other. Of five updates one is a
//! typed place or `/start`, the others are taps; each ends in a visible message or edit, and only that counts.
//! Rounds are interleaved, and what is told at the end are medians and ratios of them.
//!
//! Words after `--` limit the bots to those whose name holds one of them. `GUICHET_ROUNDS` says how many rounds,
//! `GUICHET_PEOPLE` how many people write all the time, `GUICHET_LANGUAGES` in how many languages.

#![allow(clippy::unwrap_used, clippy::print_stdout, clippy::panic, reason = "a benchmark stops at the first fault")]

#[path = "../../tests/it/stand_in.rs"]
mod stand_in;
mod bots;
mod crowd;
mod figures;
mod file;
mod how;
mod known;
mod measure;

use std::{collections::BTreeMap, process::Command};

use bots::Bot;
use figures::Figures;
use measure::Setting;

/// Rounds, where nobody says otherwise.
const ROUNDS: usize = 3;

fn main() {
    let words: Vec<String> = std::env::args().skip(1).filter(|word| !word.starts_with('-')).collect();
    let rounds = std::env::var("GUICHET_ROUNDS").ok().and_then(|rounds| rounds.parse().ok()).unwrap_or(ROUNDS);
    let is_wanted = |setting: &Setting| words.is_empty() || words.iter().any(|word| setting.name().contains(word));
    let settings: Vec<Setting> = Setting::all().into_iter().filter(is_wanted).collect();
    bots::build_others(settings.iter().map(|setting| setting.bot));
    on_the_first_core();
    let mut all: BTreeMap<Setting, Vec<Figures>> = BTreeMap::new();
    for round in 1..=rounds {
        for setting in &settings {
            let figures = measure::measure(*setting);
            println!("round {round}: {:<34} {figures}", setting.name());
            all.entry(*setting).or_default().push(figures);
        }
    }
    let medians: BTreeMap<Setting, Figures> =
        all.iter().map(|(setting, rounds)| (*setting, Figures::median(rounds))).collect();
    println!();
    for (setting, figures) in &medians {
        println!("median:  {:<34} {figures}", setting.name());
    }
    println!();
    compare(&medians);
}

/// Says every ratio of which both sides were measured.
fn compare(medians: &BTreeMap<Setting, Figures>) {
    let of = |setting: Setting| medians.get(&setting);
    let Some(now) = of(Setting::of(Bot::Guichet)) else { return };
    for other in [Bot::Postgres, Bot::Before, Bot::TeloxideSqlite, Bot::TeloxideMemory, Bot::Frankenstein] {
        if let Some(other_figures) = of(Setting::of(other)) {
            println!("guichet, times {:<26} {}", other.name(), now.over(other_figures));
        }
    }
    for bot in [Bot::Guichet, Bot::Postgres, Bot::Before] {
        let Some(plain) = of(Setting::of(bot)) else { continue };
        for setting in Setting::of(bot).harder() {
            if let Some(figures) = of(setting) {
                println!("{}, times {} {}", setting.name(), bot.name(), figures.over(plain));
            }
        }
    }
}

/// Binds this process, its threads included, to the first core.
fn on_the_first_core() {
    let mut command = Command::new("taskset");
    let done =
        command.args(["-acp", "0", &std::process::id().to_string()]).stdout(std::process::Stdio::null()).status();
    if !done.is_ok_and(|status| status.success()) {
        println!("(no taskset: nothing is bound to a core)");
    }
}
