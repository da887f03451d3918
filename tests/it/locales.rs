//! The checks on locales see each kind of mistake. Every line is one mistake
//! put into the real files.

use guichet::{
    catalogue::source::Files,
    check::all_messages,
    dialogue::{Block, Context, Event, Input, Retention, ServiceContact, Session, step},
    locale::{Locales, Reader, lint::lint},
};

use crate::context::{TODAY, catalogue, locales, repository_locales};

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
                Some("en") => ["«", "»", " :", " ?", " !"].iter().any(|sign| line.contains(sign)),
                // Their languages quote with « » without plain spaces, or with other signs.
                _ => [" :", " ;", " ?", " !", "« ", " »"].iter().any(|sign| line.contains(sign)),
            };
            assert!(!is_wrong, "{path}: {line}");
            signs += line.matches(['\u{a0}', '“']).count();
        }
    }
    assert!(signs > 500, "{signs}");
}

#[test]
fn what_fluent_would_show_by_its_name_is_told() {
    for reference in ["{ -brand }", "{ nav-back }", "{ nav-nowhere }"] {
        let to = format!("\nunknown = x {reference}");
        check("es/interface.ftl", "\nunknown =", &to, "`unknown` refers to");
    }
    check("es/interface.ftl", "\nunknown =", "\nunknown = { DATETIME(\"x\") }", "`unknown` asks for `DATETIME`");
    check("ru/interface.ftl", "date-pattern = %d.%m.%Y", "date-pattern = %d.%m", "writes no day, month and year");
}

#[test]
fn operators_own_screens_are_all_there_or_none() {
    assert!(repository_locales().get("es/operators.ftl").is_none());
    check("en/operators.ftl", "\nop-no-campaigns =", "\nop-none =", "en/: the message `op-no-campaigns` is missing");
}

/// Two languages and a glossary of one term.
fn of_two(glossary: &str, french: &str, spanish: &str) -> Locales {
    let mut files = Files::default();
    files.insert("glossary.toml", glossary.to_owned());
    files.insert("fr/a.ftl", french.to_owned());
    files.insert("es/a.ftl", spanish.to_owned());
    Locales::new(&files).unwrap()
}

#[test]
fn a_translation_keeps_the_glossary_or_says_the_french() {
    const TERM: &str = "[[term]]\nfrench = \"récépissé\"\nalso = [\"récépissés\"]\n\
                        in.es = { text = \"resguardo\", also = [\"resguardos\"], from = \"here\" }\n";
    let told = |french: &str, spanish: &str| {
        let told = lint(&of_two(TERM, french, spanish), &[]);
        told.iter().map(ToString::to_string).filter(|told| told.contains("rendering")).collect::<Vec<_>>()
    };
    for kept in ["a = El RESGUARDO", "a = Un récépissé", "a = x\n    .short = resguardos"] {
        assert_eq!(told("a = Mon récépissé", kept), [""; 0], "{kept}");
    }
    assert_eq!(told("a = Rien", "a = Nada"), [""; 0]);
    let missed = told("a = Les récépissés", "a = El recibo");
    assert!(
        missed.iter().any(|told| told.starts_with("es/a.ftl:1: `a` has no rendering of `récépissé`")),
        "{missed:?}"
    );
    let without = told("a = Mon récépissé", "a = x").len();
    assert_eq!(without, 1);
    let no_language = of_two("[[term]]\nfrench = \"visa\"\n", "a = x", "a = x");
    let told: Vec<String> = lint(&no_language, &[]).iter().map(ToString::to_string).collect();
    assert!(told.iter().any(|told| told.contains("`visa` has no rendering in `es`")), "{told:?}");
}

#[test]
fn who_has_read_a_sentence_counts_until_it_or_its_french_changes() {
    let folder = tempfile::tempdir().unwrap();
    for (path, text) in repository_locales().iter() {
        let to = folder.path().join(path);
        std::fs::create_dir_all(to.parent().unwrap()).unwrap();
        std::fs::write(to, text).unwrap();
    }
    let run = |arguments: &[&str]| {
        let output = std::process::Command::new(env!("CARGO_BIN_EXE_guichet"))
            .args(arguments)
            .arg("--locales-dir")
            .arg(folder.path())
            .output()
            .unwrap();
        (output.status.code(), String::from_utf8(output.stdout).unwrap() + &String::from_utf8(output.stderr).unwrap())
    };
    let readers = |reader: Reader| {
        let files = Files::from_folder(folder.path(), &["ftl", "toml"]).unwrap();
        let locales = Locales::new(&files).unwrap();
        locales.readers(locales.named("es").unwrap()).values().filter(|by| **by == reader).count()
    };
    assert_eq!(readers(Reader::Person), 0);
    let (code, said) = run(&["locale", "read", "es", "--by", "Ana \"la\" López", "--date", "2026-12-01"]);
    assert_eq!(code, Some(0), "{said}");
    let all = readers(Reader::Person);
    assert!(all > 600, "{all}");
    assert_eq!(readers(Reader::Nobody), 0);
    // A machine that reads it later takes nothing away from a person's reading.
    assert_eq!(run(&["locale", "read", "es", "--by", "machine"]).0, Some(0));
    assert_eq!(readers(Reader::Person), all);
    for file in ["es/interface.ftl", "fr/questions.ftl"] {
        let path = folder.path().join(file);
        let text = std::fs::read_to_string(&path).unwrap();
        let line = text.lines().find(|line| line.starts_with("unknown =") || line.starts_with("ask-goal =")).unwrap();
        std::fs::write(&path, text.replacen(line, &format!("{line} …"), 1)).unwrap();
    }
    assert_eq!(readers(Reader::Person), all - 2);
    assert_eq!(readers(Reader::Nobody), 2);
    let (_, status) = run(&["locale", "status"]);
    let line = status.lines().find(|line| line.starts_with("es ")).unwrap();
    let fields: Vec<&str> = line.split_whitespace().collect();
    assert_eq!(fields[2..6], [&*format!("{all}/{all}"), &(all - 2).to_string(), "0", "2"], "{status}");
    assert!(line.contains(" of 291 px"), "{status}");
    let (code, said) = run(&["locale", "read", "es", "--by", "Ana", "no-such-message"]);
    assert_eq!((code, said.contains("no message `no-such-message`")), (Some(1), true), "{said}");
    assert_eq!(run(&["locale", "read", "tlh", "--by", "Ana"]).0, Some(2));
}

/// What no person has read says so, where people see it, until a person has read all of it
/// and the operator answers for it.
#[test]
fn a_language_that_nobody_has_read_says_so() {
    // The languages that need not say it, if the screen says it in the others.
    let spared = |locales: &Locales, answers_for: &[&str], said: &[&str]| {
        let contact = ServiceContact {
            answers_for: answers_for.iter().map(ToString::to_string).collect(),
            ..ServiceContact::default()
        };
        let context = Context { contact: &contact, ..Context::new(catalogue(), locales, Retention::Days(30)) };
        let mut session = Session::default();
        let mut screen = None;
        for text in said {
            let event = text.strip_prefix("tap ").map_or(Event::Text(text), Event::Tap);
            let step = step(context, &session, Input { event, today: TODAY, language_hint: Some("es") });
            (session, screen) = (step.session, Some(step.screen));
        }
        screen.unwrap().blocks.into_iter().find_map(|block| match block {
            Block::NotIn(tags, message) if message.id == "text-unread" => Some(tags),
            _ => None,
        })
    };
    let outcome = ["tap p:44", "tap a:goal:lost-permit"];
    let again = ["tap p:44", "tap a:goal:lost-permit", "tap op", "tap now"];
    for said in [&["/language"][..], &["/help"], &["/privacy"], &outcome] {
        assert_eq!(spared(locales(), &["es"], said), Some(vec![]), "{said:?}");
    }
    for said in [&["/start"][..], &["/settings"], &["tap p:44"], &again] {
        assert_eq!(spared(locales(), &[], said), None, "{said:?}");
    }
    let mut files = repository_locales();
    let spanish = locales().named("es").unwrap();
    let all = locales().reading("Ana", TODAY, spanish, |_| true);
    files.insert("es/read.toml", guichet::locale::written(&[all]));
    let read = Locales::new(&files).unwrap();
    assert_eq!(spared(&read, &["es"], &["/help"]), Some(vec!["es".to_owned()]));
    assert_eq!(spared(&read, &[], &["/help"]), Some(vec![]), "the operator answers for nothing");
}

#[test]
fn a_telephone_in_another_language_is_asked_for_one_first() {
    let first = |hint: Option<&str>, language: Option<&str>| {
        let mut session = Session::default();
        session.language = language.map(str::to_owned);
        let input = Input { event: Event::Text("/start"), today: TODAY, language_hint: hint };
        let screen = step(Context::new(catalogue(), locales(), Retention::Days(30)), &session, input).screen;
        screen.choices.len()
    };
    assert_eq!(first(Some("sw"), None), 8);
    assert_eq!(first(Some("ckb"), None), 8, "Sorani is no Arabic");
    for (hint, language) in [(Some("pt-br"), None), (Some("prs"), None), (None, None), (Some("sw"), Some("ar"))] {
        assert_eq!(first(hint, language), 0, "{hint:?} {language:?}");
    }
}
