//! How long a step takes, over every state that the catalogue allows.
//!
//! `cargo bench` prints divan's table for single operations and, before it,
//! the distribution of a whole step over all states.

#![allow(clippy::unwrap_used, clippy::print_stdout, reason = "a benchmark stops at the first fault")]

use std::{
    path::Path,
    time::{Duration, Instant},
};

use divan::{Bencher, black_box};
use guichet::{
    catalogue::{Catalogue, load, source::Files},
    dialogue::{Context, Event, Input, Retention, Session, step, walk},
    locale::Locales,
};
use jiff::civil::{Date, date};

const TODAY: Date = date(2026, 11, 23);

fn main() {
    distribution();
    divan::main();
}

/// The files of a folder of the repository.
fn repository(folder: &str, extensions: &[&str]) -> Files {
    Files::from_folder(&Path::new(env!("CARGO_MANIFEST_DIR")).join(folder), extensions).unwrap()
}

fn catalogue() -> Catalogue {
    load(&repository("data", &["toml"])).unwrap()
}

fn locales() -> Locales {
    Locales::new(&repository("locales", &["ftl", "toml"])).unwrap()
}

fn redraw(context: Context<'_>, session: &Session) -> Duration {
    let input = Input { event: Event::Tap("now"), today: TODAY, language_hint: None };
    let start = Instant::now();
    black_box(step(context, black_box(session), input));
    start.elapsed()
}

/// Median, 99th percentile and worst of `step` over all states; each state is
/// the best of five, so that the machine's own pauses do not count.
fn distribution() {
    let (catalogue, locales) = (catalogue(), locales());
    let context = Context::new(&catalogue, &locales, Retention::Days(30));
    let mut times = Vec::new();
    for (place, _) in walk::place_classes(&catalogue) {
        walk::walk(&catalogue, place, TODAY, &mut |state| {
            let session = state.session(&catalogue);
            times.extend((0..5).map(|_| redraw(context, &session)).min());
        });
    }
    times.sort_unstable();
    let at = |part: usize| times[(times.len() - 1) * part / 1000];
    println!(
        "step over {} states: median {:?}, 99th percentile {:?}, worst {:?}",
        times.len(),
        at(500),
        at(990),
        at(1000)
    );
}

#[divan::bench]
fn load_data(bencher: Bencher<'_, '_>) {
    let files = repository("data", &["toml"]);
    bencher.bench(|| load(black_box(&files)).unwrap());
}

#[divan::bench(args = ["91", "esonne", "j'habite en Seine-Saint-Denis", "bonjour"])]
fn search_place(bencher: Bencher<'_, '_>, text: &str) {
    let catalogue = catalogue();
    bencher.bench(|| catalogue.search_place(black_box(text)));
}

#[divan::bench(args = ["fr", "en", "ar", "bn", "es", "fa", "ht", "ps", "pt", "ro", "ru", "tr", "uk", "zh"])]
fn first_words_in(bencher: Bencher<'_, '_>, language: &str) {
    let files = repository("locales", &["ftl", "toml"]);
    bencher
        .with_inputs(|| Locales::new(&files).unwrap())
        .bench_values(|locales| locales.negotiate(Some(language)).own_name());
}
