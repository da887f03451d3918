//! How long one sentence takes to understand: of the rows in `tests/it/needs`, one after the
//! other, and the longest.

#![allow(clippy::expect_used, reason = "a benchmark stops at the first fault")]

use std::{path::Path, sync::LazyLock};

use divan::{Bencher, black_box};
use guichet::{
    catalogue::{Catalogue, load, source::Files},
    needs::Needs,
};

const ROWS: &str = include_str!("../tests/it/needs/rows.tsv");

static CATALOGUE: LazyLock<Catalogue> = LazyLock::new(|| {
    let data = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/data"));
    load(&Files::from_folder(data, &["toml"]).expect("the data is there")).expect("the data is sound")
});
static NEEDS: LazyLock<Needs> =
    LazyLock::new(|| Needs::learnt(include_bytes!(concat!(env!("OUT_DIR"), "/learnt.bin")), &CATALOGUE));

fn main() {
    divan::main();
}

fn texts() -> Vec<&'static str> {
    ROWS.lines().filter(|line| !line.starts_with('#')).filter_map(|line| line.split('\t').nth(1)).collect()
}

/// All 691 rows; the time of one is this divided by their number.
#[divan::bench]
fn every_row(bencher: Bencher) {
    let texts = texts();
    bencher.bench(|| texts.iter().map(|text| NEEDS.read(&CATALOGUE, black_box(text)).goals.len()).sum::<usize>());
}

/// A text as long as is searched.
#[divan::bench]
fn the_longest(bencher: Bencher) {
    let text: String = texts().join(" ").chars().take(300).collect();
    bencher.bench(|| NEEDS.read(&CATALOGUE, black_box(&text)));
}

/// Making what reads sentences ready, as at each start.
#[divan::bench]
fn start(bencher: Bencher) {
    bencher.bench(|| Needs::learnt(include_bytes!(concat!(env!("OUT_DIR"), "/learnt.bin")), &CATALOGUE));
}
