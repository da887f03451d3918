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
    learn(&root, &learnt);
    let learnt = format!("include_bytes!({:?})", learnt.to_str().unwrap());
    let texts = format!("EmbeddedTexts {{ data: {data}, locales: {locales}, learnt: {learnt} }}");
    fs::write(out.join("texts.rs"), texts).unwrap();
}

/// Learns from the phrases and from the names of what they stand for, unless that was done
/// already with the same.
fn learn(root: &Path, into: &Path) {
    let (data, locales) = (texts(&root.join("data"), &["toml"]), texts(&root.join("locales"), &["ftl"]));
    let of = |files: &'static str| data.iter().map(pair).filter(move |(path, _)| path.starts_with(files));
    let mut phrases = Phrases::read(of("phrases/")).unwrap_or_else(|mistakes| panic!("{mistakes:#?}"));
    phrases.add_names(of(""), locales.iter().map(pair));
    let before = fs::read(into).ok().and_then(Model::read);
    if before.is_none_or(|before| before.digest() != phrases.digest()) {
        fs::write(into, train(&phrases)).unwrap();
    }
}

fn pair(file: &(String, String)) -> (&str, &str) {
    (&file.0, &file.1)
}

/// The files of a folder in order: their paths from it, with `/`, and their texts.
fn texts(root: &Path, extensions: &[&str]) -> Vec<(String, String)> {
    let mut found = Vec::new();
    walk(root, extensions, &mut found);
    found.sort();
    let name = |path: &Path| path.strip_prefix(root).unwrap().to_str().unwrap().replace('\\', "/");
    found.iter().map(|path| (name(path), fs::read_to_string(path).unwrap())).collect()
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
