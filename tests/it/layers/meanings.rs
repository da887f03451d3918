//! What a path can mean, and the names that it bears on the way there.

/// Names that stand before `::` and are no crates.
const PRIMITIVES: &[&str] = &[
    "bool", "char", "f32", "f64", "i8", "i16", "i32", "i64", "i128", "isize", "str", "u8", "u16", "u32", "u64", "u128",
    "usize",
];

/// One meaning of a path.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Meaning {
    pub target: Target,
    /// Every full path that it bears on the way: `crate::app::Sender`, which is
    /// `crate::telegram::Sender`, which is an alias of `tokio::sync::Sender`.
    pub names: Vec<String>,
}

/// What stands at the end of a path.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Target {
    /// Something that a file defines, in this module or block of it.
    Item { file: usize, scope: usize },
    /// A module as such.
    Module(usize),
    /// Something of another crate.
    Outside,
    /// A module of this crate has no such name.
    Nothing,
}

/// Whether a name that nothing else has can be that of another crate.
pub(crate) fn is_crate(name: &str) -> bool {
    name.starts_with(|letter: char| letter.is_lowercase()) && !PRIMITIVES.contains(&name)
}

/// What a path into another crate means.
pub(crate) fn outside(path: &[String]) -> Vec<Meaning> {
    let name = path.join("::");
    let name = match name.split_once("::") {
        Some(("core" | "alloc", rest)) => format!("std::{rest}"),
        _ => name,
    };
    vec![Meaning { target: Target::Outside, names: vec![name] }]
}

/// The same meanings, each with one more name on the way.
pub(crate) fn with_name(name: &str, mut found: Vec<Meaning>) -> Vec<Meaning> {
    for meaning in &mut found {
        meaning.names.insert(0, name.to_owned());
    }
    found
}

/// Each meaning once.
pub(crate) fn dedup(found: Vec<Meaning>) -> Vec<Meaning> {
    let mut all = Vec::new();
    for meaning in found {
        if !all.contains(&meaning) {
            all.push(meaning);
        }
    }
    all
}
