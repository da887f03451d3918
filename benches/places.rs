//! How long it takes to find out where somebody lives, over the tables of the
//! tests, beside a plain comparison with every commune.
//!
//! `cargo bench --bench places` prints the distribution for inputs that are
//! spelt as a list has them and for those that are not, the ratio to the plain
//! scan in the same run, what the index takes and what it adds to the start.

#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    clippy::cast_precision_loss,
    reason = "a benchmark stops at the first fault"
)]

use std::{
    hint::black_box,
    path::Path,
    time::{Duration, Instant},
};

use guichet::{
    catalogue::{load, source::Files},
    fold::fold,
    gazetteer::{self, Commune, Point},
};

const TABLES: [&str; 2] =
    [include_str!("../tests/it/places/ours.tsv"), include_str!("../tests/it/places/written-blind.tsv")];
/// Each time is the best of so many: the machine's own pauses do not count.
const TIMES: usize = 20;
/// From this likeness on, an input is spelt as a list has it.
const EXACT: f64 = 0.95;

/// The files of a folder of the repository.
fn repository(folder: &str, extensions: &[&str]) -> Files {
    Files::from_folder(&Path::new(env!("CARGO_MANIFEST_DIR")).join(folder), extensions).unwrap()
}

fn main() {
    let files = repository("data", &["toml"]);
    let start = Instant::now();
    let catalogue = load(&files).unwrap();
    let loading = start.elapsed();
    let start = Instant::now();
    black_box(catalogue.search_place("strasbour"));
    println!("data read in {loading:?}; the first search, with nothing in memory yet: {:?}", start.elapsed());

    let inputs: Vec<&str> =
        TABLES.iter().flat_map(|table| table.lines().skip(1)).map(|line| line.split('\t').next().unwrap()).collect();
    let score = |input: &&str| catalogue.search_place(input).candidates.first().map_or(0.0, |first| first.score);
    let (exact, other): (Vec<&str>, Vec<&str>) = inputs.into_iter().partition(|input| score(input) >= EXACT);
    let (misspelt, nothing): (Vec<&str>, Vec<&str>) = other.into_iter().partition(|input| score(input) > 0.0);

    let search = |input: &str| {
        black_box(catalogue.search_place(black_box(input)));
    };
    report("exact", &distribution(&exact, search));
    let found = distribution(&misspelt, search);
    report("misspelt, or in a sentence", &found);
    report("nothing found", &distribution(&nothing, search));

    let longest =
        ["villeneuve ".repeat(370), "choisy boulogne aix bourg ivry saint maur ".repeat(95), "xyzab ".repeat(680)];
    let longest: Vec<&str> = longest.iter().map(String::as_str).collect();
    report("4,000 letters", &distribution(&longest, search));

    let names: Vec<String> = Commune::all().map(|commune| fold(commune.name())).collect();
    let scan = |input: &str| {
        let typed = fold(input);
        let likeness = |name: &String| strsim::normalized_damerau_levenshtein(&typed, name);
        black_box(names.iter().map(likeness).fold(0.0, f64::max));
    };
    let sample: Vec<&str> = misspelt.iter().step_by(8).copied().collect();
    let scanned = distribution(&sample, scan);
    report("misspelt, every commune compared", &scanned);
    println!("ratio at the median: {:.0}", median(&scanned).as_secs_f64() / median(&found).as_secs_f64());

    let points: Vec<Point> =
        (0..200).filter_map(|at| Point::new(42.5 + f64::from(at) * 0.04, f64::from(at % 20) * 0.35)).collect();
    let mut near: Vec<Duration> = points.iter().map(|point| best(|| drop(black_box(point.vicinity())))).collect();
    near.sort_unstable();
    report("a position", &near);

    let (bytes, index) = gazetteer::size();
    println!("the gazetteer takes {bytes} bytes of the program, {index} of them the index; on the heap, nothing");
}

fn distribution(inputs: &[&str], mut run: impl FnMut(&str)) -> Vec<Duration> {
    let mut times: Vec<Duration> = inputs.iter().map(|input| best(|| run(input))).collect();
    times.sort_unstable();
    times
}

fn best(mut run: impl FnMut()) -> Duration {
    let time = |()| {
        let start = Instant::now();
        run();
        start.elapsed()
    };
    std::iter::repeat_n((), TIMES).map(time).min().unwrap_or_default()
}

fn median(times: &[Duration]) -> Duration {
    times[times.len() / 2]
}

fn report(what: &str, times: &[Duration]) {
    let at = |part: usize| times[(times.len() - 1) * part / 100];
    println!("{what}: {} inputs; median {:?}, 95 % {:?}, worst {:?}", times.len(), at(50), at(95), at(100));
}
