//! Holds the data against the official list itself, where a copy of it lies
//! beside the repository; says so when it does not.

use std::{collections::BTreeMap, fs, path::Path};

use crate::context::catalogue;

const FOLDER: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../shared/sources");
const REVISIONS: [&str; 2] = ["2025-02-26", "2026-04-29"];
/// The second link of `[…séjou](A)[r](B)`.
const LEFTOVER: &str =
    "https://www.demarches-simplifiees.fr/commencer/demande-de-document-de-circulation-enfants-mineurs";

fn addresses(text: &str) -> Vec<String> {
    text.split("](")
        .skip(1)
        .filter_map(|rest| rest.split(')').next())
        .filter(|url| url.contains("/commencer/") && *url != LEFTOVER)
        .map(str::to_owned)
        .collect()
}

#[test]
fn every_address_of_the_list_is_in_the_data_with_its_dates() {
    if !Path::new(FOLDER).is_dir() {
        println!("skipped: no copy of the official list beside the repository");
        return;
    }
    let mut seen: BTreeMap<String, Vec<&str>> = BTreeMap::new();
    for revision in REVISIONS {
        let text = fs::read_to_string(format!("{FOLDER}/titres-de-sejour-{revision}.md")).unwrap();
        for url in addresses(&text) {
            let dates = seen.entry(url).or_default();
            if dates.last() != Some(&revision) {
                dates.push(revision);
            }
        }
    }
    assert_eq!(seen.len(), 110);
    for (url, dates) in &seen {
        let procedure =
            catalogue().procedures.iter().find(|p| p.url == *url).unwrap_or_else(|| panic!("{url} is missing"));
        let listed = procedure.listed.unwrap();
        assert_eq!(listed.first.to_string(), dates[0], "{url}");
        assert_eq!(listed.last.to_string(), dates[dates.len() - 1], "{url}");
    }
}

#[test]
fn every_title_stands_on_the_list() {
    if !Path::new(FOLDER).is_dir() {
        println!("skipped: no copy of the official list beside the repository");
        return;
    }
    let letters = |text: &str| text.replace("&#x20;", "").chars().filter(|c| c.is_alphanumeric()).collect::<String>();
    let mut pages = String::new();
    for revision in REVISIONS {
        let text = fs::read_to_string(format!("{FOLDER}/titres-de-sejour-{revision}.md")).unwrap();
        // Addresses stand between the parts of a title: take them out.
        let mut rest = text.as_str();
        while let Some((before, after)) = rest.split_once("](") {
            pages.push_str(&letters(before));
            rest = after.split_once(')').map_or("", |(_, after)| after);
        }
        pages.push_str(&letters(rest));
    }
    for case in catalogue().cases.iter().filter(|case| catalogue()[case.procedure].departement.is_some()) {
        assert!(pages.contains(&letters(&case.title)), "{}", case.title);
    }
}
