//! What the bot prints as somebody else's words, and what it never prints.

use std::collections::BTreeMap;

use guichet::{
    catalogue::{citation::Under, load, source::Files},
    fold::fold,
};

use crate::context::{catalogue, repository_data, repository_locales};

/// A term in quotation marks has at most this many words; anything longer is a quotation.
const LONGEST_TERM: usize = 5;

/// What stands in quotation marks of any kind, with the message that it stands in.
fn quoted(line: &str) -> Vec<&str> {
    let mut found = Vec::new();
    for (open, close) in [('«', '»'), ('“', '”'), ('„', '“'), ('"', '"')] {
        let mut rest = line;
        while let Some((_, after)) = rest.split_once(open) {
            let Some((inside, after)) = after.split_once(close) else { break };
            found.push(inside.trim());
            rest = after;
        }
    }
    found
}

/// The lines of all languages that people read, with their file; comments aside.
fn said(files: &Files) -> Vec<(String, String)> {
    let lines = files.iter().filter(|(path, _)| !path.ends_with("toml") && !path.ends_with("operators.ftl")).flat_map(
        |(path, text)| {
            let lines = text.lines().filter(|line| !line.starts_with('#'));
            lines.map(move |line| (path.to_owned(), line.to_owned())).collect::<Vec<_>>()
        },
    );
    lines.collect()
}

/// A source's words come from the data, where their page and their day stand beside them;
/// no translation writes them down.
#[test]
fn what_stands_in_quotation_marks_comes_from_the_data_or_is_a_term() {
    let mut seen = 0;
    for (path, line) in said(&repository_locales()) {
        for inside in quoted(&line) {
            seen += 1;
            let is_data = ["{ $title }", "{ $remark }", "{ $quote }"].contains(&inside);
            let is_term = !inside.contains('$') && inside.split_whitespace().count() <= LONGEST_TERM;
            // Fluent's own quotes hold spaces at the ends of a text.
            let is_layout = line.contains("{ \"");
            assert!(is_data || is_term || is_layout, "{path}: {inside}");
        }
    }
    assert!(seen > 20, "{seen}");
}

#[test]
fn nobody_is_promised_exact_words() {
    for (path, line) in said(&repository_locales()) {
        for promise in ["mots exacts", "exact words", "كلام الصفحة كما هو"] {
            assert!(!line.contains(promise), "{path}: {line}");
        }
    }
}

/// Letter by letter, whole sentences of a paragraph of the page on that day, under its headings.
#[test]
fn every_quotation_is_in_the_passage_that_was_read() {
    let text = include_str!("fixtures/passages.tsv");
    let rows = text.lines().filter(|line| !line.starts_with('#'));
    let mut passages: BTreeMap<(&str, &str), Vec<&str>> = BTreeMap::new();
    for row in rows {
        let [page, day, passage] = row.split('\t').collect::<Vec<_>>()[..] else { panic!("{row}") };
        passages.entry((page, day)).or_default().push(passage);
    }
    let mut quoted = 0;
    for (_, _, citation) in catalogue().citations() {
        let Some(quote) = &citation.quote else { continue };
        quoted += 1;
        let day = citation.read.to_string();
        let read = passages.get(&(citation.page.as_str(), day.as_str())).cloned().unwrap_or_default();
        let holds = |chapters: &[String]| {
            read.iter().any(|row| {
                let (headings, passage) = row.rsplit_once(" | ").unwrap_or(("", row));
                let under = chapters.iter().all(|chapter| headings.contains(chapter.as_str()));
                let sentence = passage.split_once(quote.as_str()).is_some_and(|(before, after)| {
                    let begins = before.is_empty() || before.ends_with(['.', '?', ' ']);
                    begins && (quote.ends_with('.') || after.is_empty() || after.starts_with([' ', ':']))
                });
                under && sentence
            })
        };
        let is_there = match citation.under {
            Under::All => holds(&citation.chapters),
            Under::Each => {
                citation.chapters.is_empty() && holds(&[])
                    || !citation.chapters.is_empty() && citation.chapters.chunks(1).all(holds)
            }
        };
        assert!(is_there, "{} of {day} under {:?}: no passage holds « {quote} »", citation.page, citation.chapters);
    }
    assert!(quoted >= 90, "{quoted}");
}

#[test]
fn a_deadline_has_words_of_the_page_or_a_note_and_never_both() {
    for (old, new) in [("when = { note =", "when = { quote = \"x\", note ="), ("when = { note =", "when = { nothing =")]
    {
        let mut files = repository_data();
        let text = files.get("national.toml").unwrap().replacen(old, new, 1);
        files.insert("national.toml", text);
        let problems = load(&files).unwrap_err();
        assert!(problems.iter().any(|problem| problem.message.contains("either `quote`")), "{problems:#?}");
    }
}

/// Everything of the data that people are shown, and all that the languages say.
fn everything() -> Vec<(String, String)> {
    let mut all = said(&repository_locales());
    for case in &catalogue().cases {
        let id = &catalogue()[case.procedure].id;
        let texts = [Some(&case.title), case.remark.as_ref(), case.when.as_ref().and_then(|when| when.quote.as_ref())];
        all.extend(texts.into_iter().flatten().map(|text| (id.to_string(), text.clone())));
    }
    for departement in &catalogue().departements {
        all.extend(departement.remark.iter().map(|(text, _)| (departement.code.to_string(), text.clone())));
    }
    for help in &catalogue().help {
        all.extend(
            [&help.phone, &help.overseas, &help.hours]
                .into_iter()
                .flatten()
                .map(|text| (help.id.to_string(), text.clone())),
        );
    }
    all
}

/// Fees changed in 2026, and no official page with the new ones was read.
#[test]
fn no_amount_of_money_is_printed() {
    for (place, text) in everything() {
        let folded = fold(&text);
        let words: Vec<&str> = folded.split_whitespace().collect();
        let is_amount = |pair: &[&str]| {
            let is_number = pair[0].chars().all(|c| c.is_ascii_digit());
            is_number && ["euro", "euros", "eur", "يورو"].contains(&pair[1])
        };
        assert!(!text.contains('€') && !words.windows(2).any(is_amount), "{place}: {text}");
    }
}

/// Said by press, associations or private pages only, or overtaken: never printed.
#[test]
fn what_has_no_official_source_of_today_is_not_printed() {
    for (place, text) in everything() {
        for word in [
            "0825 009 907",
            "0800 144 414",
            "01 42 500 900",
            "01 42 50 09 00",
            "185 langues",
            "200 langues",
            "B2",
            "ETIAS",
            "niveau A2",
            "level A2",
            "المستوى A2",
            "Espace France asile",
            "9h-20h",
            "9h-19h",
        ] {
            assert!(!text.contains(word), "{place}: {text}");
        }
    }
}

/// Legal aid asks for no valid permit since the decision of 2024-05-28 (F18074 of 2025-11-04).
#[test]
fn legal_aid_and_access_to_law_are_named_under_not_my_case() {
    let help: Vec<(&str, Option<&str>)> =
        catalogue().help.iter().map(|place| (place.id.as_str(), place.phone.as_deref())).collect();
    assert!(help.contains(&("access-to-law", Some("3039"))) && help.contains(&("legal-aid", None)), "{help:?}");
}
