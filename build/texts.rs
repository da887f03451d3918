//! Lists the texts inside the program: the data and the locales, as a Rust expression of
//! their paths and texts.

#![allow(clippy::unwrap_used, reason = "a fault in the data stops the build")]
#![allow(clippy::print_stdout, reason = "how a build script speaks to Cargo")]

use std::{
    env,
    fmt::Write,
    fs,
    path::{Path, PathBuf},
};

fn main() {
    let root = PathBuf::from(env::var("CARGO_MANIFEST_DIR").unwrap());
    let out = PathBuf::from(env::var("OUT_DIR").unwrap());
    for watched in ["data", "locales"] {
        println!("cargo::rerun-if-changed={watched}");
    }
    let (data, locales) = (list(&root.join("data"), "toml"), list(&root.join("locales"), "ftl"));
    fs::write(out.join("texts.rs"), format!("EmbeddedTexts {{ data: {data}, locales: {locales} }}")).unwrap();
}

/// The files of a folder: their paths from it, with `/`, each with its text.
fn list(root: &Path, extension: &str) -> String {
    let mut found = Vec::new();
    walk(root, extension, &mut found);
    found.sort();
    let mut code = String::from("&[\n");
    for path in found {
        let name = path.strip_prefix(root).unwrap().to_str().unwrap().replace('\\', "/");
        writeln!(code, "({name:?}, include_str!({:?})),", path.to_str().unwrap()).unwrap();
    }
    code.push(']');
    code
}

fn walk(folder: &Path, extension: &str, into: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            walk(&path, extension, into);
        } else if path.extension().is_some_and(|e| e == extension) {
            into.push(path);
        }
    }
}
