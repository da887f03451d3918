//! What people type for where they live, in tables, and what it should lead to.
//!
//! A line: input, expected, certain, INSEE code, note. Expected is a
//! département's code, several with `|` where the place is truly ambiguous (all
//! must be offered), `-` where nothing may be taken for certain, `none` where
//! nothing should be offered. Certain is `yes`, `no` or `?`.

use std::fmt::Write;

use guichet::catalogue::{Catalogue, place::Candidate};

use crate::context::context;

/// By those who know the search: what the issue names, traps met on the way.
const OURS: &str = include_str!("ours.tsv");
/// By somebody who has not seen it, before it was tuned.
const BLIND: &str = include_str!("written-blind.tsv");

/// Where what was written blind is judged otherwise: aliases kept by hand stand
/// above villages.
const JUDGED_OTHERWISE: [(&str, &str); 2] = [("Massy", "91"), ("Évry", "91")];

#[derive(Clone, Copy)]
struct Row<'a> {
    input: &'a str,
    expected: &'a str,
    certain: &'a str,
    insee: &'a str,
}

fn rows(table: &str) -> impl Iterator<Item = Row<'_>> {
    table.lines().skip(1).filter(|line| !line.trim().is_empty()).map(|line| {
        let fields: Vec<&str> = line.split('\t').collect();
        assert!(fields.len() >= 4, "a line of the table is too short: {line}");
        Row { input: fields[0], expected: fields[1], certain: fields[2], insee: fields[3] }
    })
}

#[derive(Default)]
struct Tally {
    rows: usize,
    first_expected: usize,
    first_right: usize,
    certain: usize,
    certain_right: usize,
    may_be_certain: usize,
    was_certain: usize,
    nothing_expected: usize,
    nothing_right: usize,
    insee_expected: usize,
    insee_right: usize,
    misses: String,
}

impl Tally {
    fn of(table: &str) -> Self {
        let catalogue = &context().catalogue;
        let mut tally = Self::default();
        for row in rows(table) {
            tally.add(catalogue, &row);
        }
        tally
    }

    fn add(&mut self, catalogue: &Catalogue, row: &Row<'_>) {
        let otherwise = JUDGED_OTHERWISE.iter().find(|(input, _)| *input == row.input);
        let row = &otherwise.map_or(*row, |(_, code)| Row { expected: code, certain: "?", ..*row });
        let found = catalogue.search_place(row.input).candidates;
        let code = |candidate: &Candidate| catalogue[candidate.place.departement].code.as_str();
        let codes: Vec<&str> = found.iter().map(code).collect();
        let expected: Vec<&str> = row.expected.split('|').filter(|code| !matches!(*code, "-" | "none")).collect();
        let is_certain = found.first().is_some_and(|candidate| candidate.certain);
        assert!(found.iter().skip(1).all(|one| !one.certain), "{}: only the first may be certain", row.input);
        self.rows += 1;
        let mut miss = Vec::new();
        if expected.is_empty() {
            self.nothing_expected += 1;
            let right = if row.expected == "none" { found.is_empty() } else { !is_certain };
            self.nothing_right += usize::from(right);
            if !right {
                miss.push("should offer nothing for certain");
            }
        } else {
            self.first_expected += 1;
            let right = codes.first().is_some_and(|first| expected.contains(first))
                && expected.iter().all(|code| codes.contains(code));
            self.first_right += usize::from(right);
            if !right {
                miss.push("first candidate");
            }
        }
        if is_certain {
            self.certain += 1;
            let right = row.certain != "no" && expected.len() == 1 && expected.contains(&codes[0]);
            self.certain_right += usize::from(right);
            if !right {
                miss.push("CERTAIN AND WRONG");
            }
        }
        if row.certain == "yes" {
            self.may_be_certain += 1;
            self.was_certain += usize::from(is_certain);
            if !is_certain {
                miss.push("could be certain");
            }
        }
        if !row.insee.is_empty() && !expected.is_empty() {
            self.insee_expected += 1;
            let commune = found.first().and_then(|candidate| candidate.place.commune);
            let right =
                commune.is_some_and(|commune| row.insee == commune.insee() || row.insee == commune.whole().insee());
            self.insee_right += usize::from(right);
            if !right {
                miss.push("commune");
            }
        }
        if !miss.is_empty() {
            let got = found
                .iter()
                .take(4)
                .map(|c| format!("{}:{}:{:.2}", code(c), c.place.commune.map_or("", |c| c.name()), c.score));
            let got: Vec<String> = got.collect();
            writeln!(
                self.misses,
                "  {} → {} {} {}; got {got:?} ({})",
                row.input,
                row.expected,
                row.certain,
                row.insee,
                miss.join(", ")
            )
            .unwrap();
        }
    }

    fn print(&self, name: &str) {
        println!(
            "{name}: {} rows; first candidate right {} of {}; certain and right {} of {}; certain where it could be {} of {}; \
             nothing offered where nothing was meant {} of {}; commune right {} of {}\n{}",
            self.rows,
            self.first_right,
            self.first_expected,
            self.certain_right,
            self.certain,
            self.was_certain,
            self.may_be_certain,
            self.nothing_right,
            self.nothing_expected,
            self.insee_right,
            self.insee_expected,
            self.misses
        );
    }
}

#[test]
fn what_people_type_leads_to_where_they_live() {
    let (ours, blind) = (Tally::of(OURS), Tally::of(BLIND));
    ours.print("ours");
    blind.print("written blind");
    assert!(ours.rows + blind.rows >= 300);
    assert!(3 * blind.rows >= ours.rows + blind.rows, "a third is written by somebody else");
    for tally in [&ours, &blind] {
        assert!(100 * tally.first_right >= 97 * tally.first_expected, "{}", tally.misses);
        assert_eq!(tally.certain_right, tally.certain, "{}", tally.misses);
        assert_eq!(tally.nothing_right, tally.nothing_expected, "{}", tally.misses);
    }
}

/// Everything that stands in the tables.
pub(super) fn inputs() -> impl Iterator<Item = &'static str> {
    rows(OURS).chain(rows(BLIND)).map(|row| row.input)
}
