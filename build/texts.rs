//! Lists the texts inside the program: the data and the locales, as a Rust expression of
//! their paths and texts, beside what is learnt from the phrases among them.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a fault in the data stops the build")]
#![allow(clippy::print_stdout, reason = "how a build script speaks to Cargo")]

use std::{
    env,
    fmt::Write,
    fs,
    path::{Path, PathBuf},
};

use guichet_understanding::{Model, Phrases, train};

fn main() {
    let root = PathBuf::from(env::var("CARGO_MANIFEST_DIR").unwrap());
    let out = PathBuf::from(env::var("OUT_DIR").unwrap());
    for watched in ["data", "locales"] {
        println!("cargo::rerun-if-changed={watched}");
    }
    let (data, locales) = (list(&root.join("data"), &["toml"]), list(&root.join("locales"), &["ftl", "toml"]));
    let learnt = out.join("learnt.bin");
    learn(&root.join("data/phrases"), &learnt);
    let learnt = format!("include_bytes!({:?})", learnt.to_str().unwrap());
    let texts = format!("EmbeddedTexts {{ data: {data}, locales: {locales}, learnt: {learnt} }}");
    fs::write(out.join("texts.rs"), texts).unwrap();
}

/// Learns from the phrases, unless that was done already with the same.
fn learn(folder: &Path, into: &Path) {
    let mut files = Vec::new();
    walk(folder, &["toml"], &mut files);
    let texts: Vec<(String, String)> =
        files.iter().map(|path| (path.to_str().unwrap().to_owned(), fs::read_to_string(path).unwrap())).collect();
    let phrases = Phrases::read(texts.iter().map(|(path, text)| (path.as_str(), text.as_str())));
    let phrases = phrases.unwrap_or_else(|mistakes| panic!("{mistakes:#?}"));
    let before = fs::read(into).ok().and_then(Model::read);
    if before.is_none_or(|before| before.digest() != phrases.digest()) {
        fs::write(into, train(&phrases)).unwrap();
    }
}

/// The files of a folder: their paths from it, with `/`, each with its text.
fn list(root: &Path, extensions: &[&str]) -> String {
    let mut found = Vec::new();
    walk(root, extensions, &mut found);
    found.sort();
    found.retain(|path| !is_read_by_machines_alone(path));
    let mut code = String::from("&[\n");
    for path in found {
        let name = path.strip_prefix(root).unwrap().to_str().unwrap().replace('\\', "/");
        writeln!(code, "({name:?}, include_str!({:?})),", path.to_str().unwrap()).unwrap();
    }
    code.push(']');
    code
}

/// Whether a file only says what machines have read: that changes nothing for people.
fn is_read_by_machines_alone(path: &Path) -> bool {
    let is_of_readings = path.file_name().is_some_and(|name| name == "read.toml");
    let by_person = |line: &str| line.starts_with("by = ") && line != "by = \"machine\"";
    is_of_readings && !fs::read_to_string(path).unwrap().lines().any(by_person)
}

fn walk(folder: &Path, extensions: &[&str], into: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            walk(&path, extensions, into);
        } else if path.extension().is_some_and(|own| extensions.iter().any(|wanted| own == *wanted)) {
            into.push(path);
        }
    }
}
