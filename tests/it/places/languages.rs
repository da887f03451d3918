//! The largest towns and all départements as people type them in their own language and
//! script. The tables were written without a look at the names that the program knows; a
//! line: the INSEE code of a town or the code of a département, `f` for a spelling by the
//! French sound or of the press, `e` for one by somebody who knows the name from English,
//! and the text.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::Write,
    fs,
    path::Path,
};

use crate::context::context;

/// Says how many of a hundred names are among the first three at least, in a language of the
/// bot.
const LEAST: usize = 85;
/// Says the same of further languages.
const LEAST_OTHERS: [(&str, usize); 6] = [("hi", 95), ("km", 75), ("pa", 95), ("ta", 95), ("vi", 80), ("zh-Hant", 90)];

/// Counts a language's names, and says which of them lead elsewhere.
#[derive(Default)]
struct Tally {
    names: usize,
    found: usize,
    by_french: (usize, usize),
    missed: String,
    wrong: String,
}

/// A place's codes: that of the town and that of its département.
fn codes(found: &guichet::catalogue::place::Candidate) -> BTreeSet<String> {
    let catalogue = &context().catalogue;
    let departement = catalogue[found.place.departement].code.as_str().to_owned();
    let town = found.place.commune.map(|commune| commune.whole().insee().to_owned());
    town.into_iter().chain([departement]).collect()
}

fn tally(table: &str) -> Tally {
    let rows: Vec<[&str; 3]> =
        table.lines().map(|line| line.split('\t').collect::<Vec<_>>().try_into().unwrap()).collect();
    let mut meant: BTreeMap<String, BTreeSet<&str>> = BTreeMap::new();
    for [code, _, text] in &rows {
        meant.entry(text.to_lowercase()).or_default().insert(code);
    }
    let mut tally = Tally::default();
    for [code, kind, text] in rows {
        let found = context().catalogue.search_place(text).candidates;
        let names = |one| codes(one).iter().any(|found| meant[&text.to_lowercase()].contains(found.as_str()));
        let is_found = found.iter().take(3).any(names);
        tally.names += 1;
        tally.found += usize::from(is_found);
        if kind == "f" {
            tally.by_french.0 += usize::from(is_found);
            tally.by_french.1 += 1;
        }
        let shown = |lines: &mut String| {
            let shown: Vec<String> = found.iter().take(3).map(|one| one.place.code(context().catalogue)).collect();
            writeln!(lines, "  {code} {kind} {text}: {shown:?}").unwrap();
        };
        if !is_found {
            shown(&mut tally.missed);
        }
        if found.first().is_some_and(|first| first.certain && !names(first)) {
            shown(&mut tally.wrong);
        }
    }
    tally
}

#[test]
fn names_in_every_language_lead_to_their_place() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/it/places/languages");
    let mut failed = String::new();
    for entry in fs::read_dir(&folder).unwrap() {
        let path = entry.unwrap().path();
        let language = path.file_stem().unwrap().to_str().unwrap();
        let least = LEAST_OTHERS.iter().find(|(name, _)| *name == language).map_or(LEAST, |(_, least)| *least);
        let tally = tally(&fs::read_to_string(&path).unwrap());
        let share = tally.found * 100 / tally.names;
        println!(
            "{language:<8} {share} % of {} ({} of {} by the French), wrong and certain {}\n{}CERTAIN AND WRONG\n{}",
            tally.names,
            tally.by_french.0,
            tally.by_french.1,
            tally.wrong.lines().count(),
            tally.missed,
            tally.wrong
        );
        if share < least || !tally.wrong.is_empty() {
            write!(failed, "{language}: {share} % of {least}, wrong and certain:\n{}", tally.wrong).unwrap();
        }
    }
    assert_eq!(failed, "");
}
