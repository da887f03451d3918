//! The text files of a folder as a Rust expression: paths from the root of the
//! folder with `/`, each with its text.

use std::{fmt::Write, fs, path::Path};

pub fn write(root: &Path, extension: &str, to: &Path) {
    let mut found = Vec::new();
    walk(root, extension, &mut found);
    found.sort();
    let mut code = String::from("&[\n");
    for path in found {
        let name = path.strip_prefix(root).unwrap().to_str().unwrap().replace('\\', "/");
        writeln!(code, "({name:?}, include_str!({:?})),", path.to_str().unwrap()).unwrap();
    }
    code.push(']');
    fs::write(to, code).unwrap();
}

fn walk(folder: &Path, extension: &str, into: &mut Vec<std::path::PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            walk(&path, extension, into);
        } else if path.extension().is_some_and(|e| e == extension) {
            into.push(path);
        }
    }
}
