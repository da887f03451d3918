//! The analysis itself, tried on small invented crates: each way of hiding a
//! use is found, and nothing else is.

mod circles;
mod meanings;
mod forbidden;
mod names;

use super::{code::Code, graph::Graph, source_tree::Texts};

/// The code of a crate given as text.
fn code(files: &[(&str, &str)]) -> Code {
    let texts: Texts = files.iter().map(|(path, text)| ((*path).to_owned(), (*text).to_owned())).collect();
    let code = Code::read(&texts, "guichet");
    assert_eq!(code.problems, [""; 0]);
    assert_eq!(code.lost(), [""; 0]);
    code
}

/// Every circle between files, as it is told.
fn circles(files: &[(&str, &str)]) -> Vec<String> {
    Graph::of_files(&code(files), |_| true).circles().iter().map(ToString::to_string).collect()
}

/// Which files name which others.
fn edges(files: &[(&str, &str)]) -> Vec<String> {
    let code = code(files);
    let graph = Graph::of_files(&code, |_| true);
    code.files.iter().flat_map(|from| graph.targets(from).map(move |to| format!("{from} → {to}"))).collect()
}

/// Every full path that this text names in a module `a` of its own.
fn names_in(text: &str) -> Vec<String> {
    let code = code(&[("lib.rs", "mod a;"), ("a.rs", text)]);
    let mut names: Vec<String> = code.references.iter().filter_map(|one| one.meaning.names.last().cloned()).collect();
    names.sort();
    names.dedup();
    names
}
