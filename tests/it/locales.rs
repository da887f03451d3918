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
    check("en/interface.ftl", "{ PLURAL($count) ->", "{ PLURAL($number) ->", "nothing fills in `$number`");
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
fn a_number_that_fluent_counts_by_itself_is_told() {
    check("ar/interface.ftl", "{ PLURAL($count) ->", "{ $count ->", "`button-more` counts by `$count` alone");
    check("fr/interface.ftl", "{ PLURAL($days) ->", "{ $days ->", "which is wrong above 100: write { PLURAL($days)");
}

#[test]
fn a_function_that_nothing_answers_is_told() {
    check(
        "en/interface.ftl",
        "{ PLURAL($count) ->",
        "{ NUMBER($count) ->",
        "asks for `NUMBER`: write `PLURAL($count)`",
    );
    check("en/interface.ftl", "{ $phone }", "{ PLURALS($phone) }", "asks for `PLURALS`");
    check("en/interface.ftl", "PLURAL($count)", "PLURAL($count, type: \"ordinal\")", "asks for `PLURAL`");
}

#[test]
fn a_second_choice_that_lacks_a_form_is_told() {
    check("ar/interface.ftl", "[two] يومين", "[2] يومين", "`privacy` has the plurals 2, few, many, one, other, zero");
}

/// Returns what is said of one message in another language.
fn problems_of_another(tag: &str, file: &str) -> Vec<String> {
    let mut files = repository_locales();
    files.insert(&format!("{tag}/interface.ftl"), file.to_owned());
    let locales = Locales::new(&files).unwrap();
    let all = lint(&locales, &all_messages(catalogue())).iter().map(ToString::to_string).collect::<Vec<_>>();
    all.into_iter()
        .filter(|problem| problem.starts_with(&format!("{tag}/")) && !problem.contains("is missing"))
        .collect()
}

#[test]
fn a_language_has_the_forms_that_it_needs() {
    let more = |forms: &str| format!("button-more = {{ PLURAL($count) ->\n{forms}   *[other] x {{ $count }}\n }}\n");
    let all = |tag: &str, forms: &str| problems_of_another(tag, &more(forms));
    let form = |name: &str| format!("    [{name}] x {{ $count }}\n");
    assert_eq!(all("ro", &(form("one") + &form("few"))), [""; 0]);
    assert_eq!(all("prs", &form("one")), [""; 0], "Dari counts as Persian does");
    assert_eq!(all("zh-Hans", ""), [""; 0]);
    assert_eq!(problems_of_another("zh-Hans", "button-more = ➕ { $count }\n"), [""; 0], "nothing to choose");
    assert!(all("ro", &form("one"))[0].contains("has the plurals one, other, this language needs few, one, other"));
    assert!(all("tlh", "")[0].contains("no plural rule of the language `tlh` is known"));
}

#[test]
fn a_number_that_turns_round_from_right_to_left_is_told() {
    for (number, is_told) in
        [("116 117", true), ("435-4", true), ("+33 1", true), ("116\u{a0}117", false), ("2026", false)]
    {
        let found =
            problems("ar/interface.ftl", "nearby-appointment = ", &format!("nearby-appointment = اتصل {number} "));
        let told =
            found.iter().any(|problem| problem.contains(&format!("has the number `{number}`, which turns round")));
        assert_eq!(told, is_told, "{number}: {found:?}");
        let french = problems("fr/interface.ftl", "nearby-appointment = ", &format!("nearby-appointment = {number} "));
        assert_eq!(french, [""; 0], "{number}");
    }
}

#[test]
fn words_of_which_telegram_makes_something_are_told() {
    for (words, expected) in [
        ("Gardez la lettre.ne partez pas", "has `lettre.ne`, of which Telegram makes a link"),
        ("dossier.zip", "has `dossier.zip`"),
        ("@prefecture", "has `@prefecture`, which can be tapped"),
        ("#guichet", "has `#guichet`"),
        ("13002526500013", "has `13002526500013`"),
        ("www.a.fr—b", "has the address `www.a.fr`, whose link breaks"),
        ("www.a.fr。", "has the address `www.a.fr`, whose link breaks"),
    ] {
        check("fr/interface.ftl", "nearby-appointment = ", &format!("nearby-appointment = {words} "), expected);
    }
    check(
        "fr/interface.ftl",
        "place-choice = 📍 { $place }",
        "place-choice = /{ $place }",
        "has `/` right before what",
    );
    let fine = "www.a.fr, aide@a.fr (https://a.fr/x) 9-17 h, M. X., formulaire.pdf ";
    let appointment = "nearby-appointment = ";
    assert_eq!(problems("fr/interface.ftl", appointment, &format!("{appointment}{fine}")), [""; 0]);
}

#[test]
fn a_command_that_the_reference_does_not_name_is_told() {
    check(
        "en/interface.ftl",
        "news-stay = News go on. To stop: /stop.",
        "news-stay = Go on: /stopp.",
        "names the commands /stopp",
    );
    check("ar/interface.ftl", "للإيقاف: /stop", "للإيقاف: /stopالآن", "names the commands nothing, the reference /stop");
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
                // Their languages quote with « » without spaces, or with other signs.
                Some("danger") => [" :", " ;", " ?", " !", "« ", " »"].iter().any(|sign| line.contains(sign)),
                _ => ["«", "»", " :", " ?", " !"].iter().any(|sign| line.contains(sign)),
            };
            assert!(!is_wrong, "{path}: {line}");
            signs += line.matches(['\u{a0}', '“']).count();
        }
    }
    assert!(signs > 500, "{signs}");
}
