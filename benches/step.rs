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
    dialogue::{Context, Event, Input, Retention, Session, current_screen, step, walk},
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
    let (catalogue, files) = (catalogue(), repository("locales", &["ftl", "toml"]));
    bencher.with_inputs(|| Locales::new(&files).unwrap()).bench_values(|locales| {
        let context = Context::new(&catalogue, &locales, Retention::Days(30));
        current_screen(context, &Session::default(), TODAY).text(locales.negotiate(Some(language)))
    });
}

/// What people type where they have said nothing yet, and after a place and a goal.
const TYPED: [&str; 6] =
    ["/start 91", "Lille", "J'habite à Massy", "93200", "je veux renouveler ma carte de séjour", "باريس"];

fn typed(bencher: Bencher<'_, '_>, before: &[&str], text: &str) {
    let (catalogue, locales) = (catalogue(), locales());
    let context = Context::new(&catalogue, &locales, Retention::Days(30));
    let input = |event| Input { event, today: TODAY, language_hint: Some("fr") };
    let session =
        before.iter().fold(Session::default(), |session, tap| step(context, &session, input(Event::Tap(tap))).session);
    bencher.bench(|| step(context, black_box(&session), input(Event::Text(black_box(text)))));
}

#[divan::bench(args = TYPED)]
fn typed_first(bencher: Bencher<'_, '_>, text: &str) {
    typed(bencher, &[], text);
}

#[divan::bench(args = TYPED)]
fn typed_later(bencher: Bencher<'_, '_>, text: &str) {
    typed(bencher, &["p:91377", "a:goal:child-travel-document"], text);
}
