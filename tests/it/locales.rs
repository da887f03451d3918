//! The checks on locales see each kind of mistake. Every line is one mistake
//! put into the real files.

use guichet::{
    check::all_messages,
    locale::{Locales, lint::lint},
};

use crate::context::{catalogue, locales, repository_locales};

fn problems(path: &str, from: &str, to: &str) -> Vec<String> {
    let mut files = repository_locales();
    let text = files.get(path).unwrap_or_else(|| panic!("no file {path}"));
    assert!(text.contains(from), "{path} does not hold {from:?}");
    let changed = text.replacen(from, to, 1);
    files.insert(path, changed);
    let locales = Locales::new(&files).unwrap();
    lint(&locales, &all_messages(catalogue())).iter().map(ToString::to_string).collect()
}

fn check(path: &str, from: &str, to: &str, expected: &str) {
    let found = problems(path, from, to);
    assert!(found.iter().any(|problem| problem.contains(expected)), "expected `{expected}`, found {found:#?}");
}

#[test]
fn nothing_is_wrong_in_the_repository() {
    assert_eq!(lint(locales(), &all_messages(catalogue())), []);
}

#[test]
fn a_missing_message_is_told() {
    check("ar/interface.ftl", "\nunknown =", "\nunknwon =", "ar/: the message `unknown` is missing");
}

#[test]
fn an_unused_message_is_told_with_its_line() {
    check(
        "en/interface.ftl",
        "\nunknown =",
        "\nnobody-says-this = x\nunknown =",
        "nothing uses the message `nobody-says-this`",
    );
}

#[test]
fn a_message_that_stands_twice_is_told() {
    check("fr/interface.ftl", "\nunknown =", "\ndecline = x\nunknown =", "the message `decline` stands twice");
}

#[test]
fn ill_formed_fluent_is_told() {
    check("fr/interface.ftl", "{ $name } ({ $code })", "{ $name ({ $code })", "no valid Fluent");
}

#[test]
fn another_variable_is_told() {
    check("en/interface.ftl", "{ $count ->", "{ $number ->", "nothing fills in `$number`");
}

#[test]
fn a_variable_left_out_is_told() {
    check("ar/interface.ftl", "{ $code }", "", "the reference code, name");
}

#[test]
fn a_plural_that_the_language_needs_is_told() {
    check("ar/interface.ftl", "[two]", "[12]", "this language needs few, many, one, other, two, zero");
}

#[test]
fn a_short_form_left_out_is_told() {
    check("en/questions.ftl", "    .short", "    .shorter", "has the forms shorter");
}

#[test]
fn a_choice_by_goal_left_out_is_told() {
    check(
        "en/questions.ftl",
        "[regularise]",
        "[regularize]",
        "chooses by `$goal` among change-status, other, regularize",
    );
}

#[test]
fn a_folder_that_is_no_language_is_told() {
    let mut files = repository_locales();
    files.insert("not a tag/x.ftl", String::new());
    let problems = Locales::new(&files).unwrap_err();
    assert!(problems[0].message.contains("no language's folder"));
}

#[test]
fn the_best_language_is_found() {
    for (wanted, found) in [("ar-DZ", "ar"), ("en-GB", "en"), ("fr", "fr"), ("ja", "fr"), ("", "fr"), ("??", "fr")] {
        assert_eq!(locales().negotiate(Some(wanted)).name, found, "{wanted}");
    }
}

/// French signs with a space keep it, English and Arabic quotation marks are their own.
#[test]
fn signs_stand_as_each_language_writes_them() {
    let mut signs = 0;
    for (path, text) in repository_locales().iter() {
        for line in text.lines().filter(|line| !line.starts_with('#')).map(str::trim_start) {
            let is_wrong = match path.split('/').next() {
                Some("fr") => [" :", " ;", " ?", " !", " »", "« "].iter().any(|sign| line.contains(sign)),
                Some("ar") => [" »", "« ", "“", "”"].iter().any(|sign| line.contains(sign)),
                _ => ["«", "»", " :", " ?", " !"].iter().any(|sign| line.contains(sign)),
            };
            assert!(!is_wrong, "{path}: {line}");
            signs += line.matches(['\u{a0}', '“']).count();
        }
    }
    assert!(signs > 500, "{signs}");
}
