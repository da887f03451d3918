//! Makes ready what the program would otherwise have to make at each start: the
//! gazetteer's arrays.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a fault in the data stops the build")]
#![allow(clippy::print_stdout, reason = "how a build script speaks to Cargo")]
#![allow(dead_code, reason = "the program's own modules, of which the build needs a part")]

#[path = "../../src/fold.rs"]
mod fold;
#[path = "../../src/gazetteer/ear.rs"]
mod ear;
#[path = "../../src/gazetteer/key.rs"]
mod key;
#[path = "../../src/gazetteer/rows.rs"]
mod rows;
#[path = "../../src/gazetteer/sound.rs"]
mod sound;

mod places;
mod whereabouts;
mod names;
mod sounds;

use std::{
    env, fs,
    path::{Path, PathBuf},
};

fn main() {
    let library = PathBuf::from(env::var("CARGO_MANIFEST_DIR").unwrap());
    let out = PathBuf::from(env::var("OUT_DIR").unwrap());
    // The code below counts as changed when this script does.
    println!("cargo::rerun-if-changed=../data/places");
    places::write(&library.join("../data/places"), &out);
}

/// The lines of a data file, without its comments.
fn lines(path: &Path) -> Vec<String> {
    let text = fs::read_to_string(path).unwrap_or_else(|error| panic!("cannot read `{}`: {error}", path.display()));
    text.lines().filter(|line| !line.starts_with('#') && !line.is_empty()).map(str::to_owned).collect()
}
