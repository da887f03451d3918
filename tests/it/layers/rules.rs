//! Compares the code with tables: which module may use what, and which names
//! never stand where.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    code::Code,
    graph::{top, top_of_path},
    meanings::Target,
};

/// What a module at the top may use.
pub(crate) struct Layer {
    /// Its name, such as `store`.
    pub module: &'static str,
    /// Other modules at the top.
    pub uses: &'static [&'static str],
    /// Other crates; the standard library is free to all.
    pub crates: &'static [&'static str],
}

/// A table of layers, one row for each module.
macro_rules! layers {
    ($($module:ident uses [$($used:ident)*] and [$($other:ident)*])+) => {
        &[$(Layer {
            module: stringify!($module),
            uses: &[$(stringify!($used)),*],
            crates: &[$(stringify!($other)),*],
        }),+]
    };
}
pub(crate) use layers;

/// Names that never stand in some files.
pub(crate) struct Never {
    /// Modules at the top (`store`), or single files (`store/writer.rs`).
    pub files: &'static [&'static str],
    /// Full paths, each with all that lies below; `*` at the end is for any end.
    pub names: &'static [&'static str],
    /// A file and one of the names.
    pub except: &'static [(&'static str, &'static str)],
    /// What the reader of a failure is told.
    pub because: &'static str,
}

/// What each module at the top uses: other modules, other crates, each with the
/// first place.
#[derive(Default)]
pub(crate) struct Used {
    pub modules: BTreeMap<String, String>,
    pub crates: BTreeMap<String, String>,
}

/// What each module at the top uses today.
pub(crate) fn used(code: &Code) -> BTreeMap<String, Used> {
    let mut all: BTreeMap<String, Used> =
        code.files.iter().filter_map(|file| top(file)).map(|module| (module.to_owned(), Used::default())).collect();
    for reference in &code.references {
        let Some(used) = top(&code.files[reference.file]).and_then(|module| all.get_mut(module)) else { continue };
        let place = || code.place(reference);
        for name in &reference.meaning.names {
            if let Some(module) = top_of_path(name) {
                used.modules.entry(module.to_owned()).or_insert_with(place);
            }
        }
        if let (Target::Outside, Some(name)) = (reference.meaning.target, reference.meaning.names.last()) {
            let name = name.split("::").next().unwrap_or_default();
            used.crates.entry(name.to_owned()).or_insert_with(place);
        }
    }
    for (module, used) in &mut all {
        used.modules.remove(module);
        used.crates.remove("std");
    }
    all
}

/// Every difference between the table and the code: what is used and not
/// allowed, what is allowed and not used, modules and rows without each other;
/// and every row that stands above one that it needs.
pub(crate) fn broken_layers(code: &Code, layers: &[Layer]) -> Vec<String> {
    let used = used(code);
    let mut found = Vec::new();
    for module in used.keys().filter(|module| layers.iter().all(|layer| layer.module != module.as_str())) {
        found.push(format!("`{module}` has no row in the table of layers"));
    }
    for (at, layer) in layers.iter().enumerate() {
        for above in layer.uses.iter().filter(|uses| !layers[..at].iter().any(|layer| layer.module == **uses)) {
            found.push(format!("`{above}` is to stand above `{}`, which uses it", layer.module));
        }
        let Some(used) = used.get(layer.module) else {
            found.push(format!("the table of layers has a row for `{}`, and there is no such module", layer.module));
            continue;
        };
        compare(layer.module, "module", &used.modules, layer.uses, &mut found);
        compare(layer.module, "crate", &used.crates, layer.crates, &mut found);
    }
    found
}

fn compare(module: &str, what: &str, used: &BTreeMap<String, String>, allowed: &[&str], found: &mut Vec<String>) {
    for (name, place) in used {
        if !allowed.contains(&name.as_str()) {
            found.push(format!("`{module}` may not use the {what} `{name}`: {place}"));
        }
    }
    for name in allowed.iter().filter(|name| !used.contains_key(**name)) {
        found.push(format!("`{module}` does not use the {what} `{name}` any more: take it out of the table"));
    }
}

/// Every place that one of these rules forbids, and every exception that is not
/// needed any more.
pub(crate) fn broken_rules(code: &Code, rules: &[Never]) -> Vec<String> {
    let mut found = BTreeSet::new();
    for rule in rules {
        for file in rule.files.iter().filter(|file| !code.files.iter().any(|path| is_of(path, file))) {
            found.insert(format!("a rule speaks of `{file}`, and there is no such module or file"));
        }
        let mut needed = BTreeSet::new();
        for reference in &code.references {
            let file = &code.files[reference.file];
            if !rule.files.iter().any(|of| is_of(file, of)) {
                continue;
            }
            let Some((name, full)) = forbidden(rule, &reference.meaning.names) else { continue };
            match rule.except.iter().find(|(of, except)| is_of(file, of) && *except == name) {
                Some(except) => {
                    needed.insert(except);
                }
                None => {
                    found.insert(format!("{} names `{full}`: {}", code.place(reference), rule.because));
                }
            }
        }
        for (file, name) in rule.except.iter().filter(|except| !needed.contains(except)) {
            found.insert(format!("`{file}` does not name `{name}` any more: take the exception out of the table"));
        }
    }
    found.into_iter().collect()
}

fn forbidden<'a>(rule: &Never, names: &'a [String]) -> Option<(&'static str, &'a str)> {
    rule.names.iter().find_map(|name| {
        let full = names.iter().find(|full| is_below(full, name))?;
        Some((*name, full.as_str()))
    })
}

fn is_below(full: &str, name: &str) -> bool {
    match name.strip_suffix('*') {
        Some(start) => full.starts_with(start),
        None => full.strip_prefix(name).is_some_and(|rest| rest.is_empty() || rest.starts_with("::")),
    }
}

/// Whether a file is this one, or one of this module.
fn is_of(file: &str, of: &str) -> bool {
    file == of || top(file) == Some(of)
}
