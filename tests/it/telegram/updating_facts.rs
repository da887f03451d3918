//! Data and locales read anew while people are answered.

use std::{
    fs,
    io::{Read as _, Write as _},
    net::TcpListener,
    path::Path,
    time::{Duration, Instant},
};

use crate::context::locales;

use super::{
    conversations::{say, tap},
    serving::{By, LONG, Serving},
};

const OPERATOR: i64 = 900_001;
const ESSONNE: &str = "departements/91.toml";

/// A copy of the data and the locales that the program is told to read.
struct Folders(tempfile::TempDir);

impl Folders {
    fn new() -> Self {
        let folders = Self(tempfile::tempdir().unwrap());
        for name in ["data", "locales"] {
            copy(&Path::new(env!("CARGO_MANIFEST_DIR")).join(name), &folders.0.path().join(name));
        }
        // Every reload checks every screen in every language: three are enough here.
        for locale in locales().iter().filter(|locale| !["fr", "en", "ar"].contains(&locale.name.as_str())) {
            fs::remove_dir_all(folders.0.path().join("locales").join(&locale.name)).unwrap();
        }
        folders
    }

    fn variables(&self) -> Vec<(&'static str, String)> {
        let at = |name: &str| self.0.path().join(name).display().to_string();
        vec![
            ("GUICHET_DATA_DIR", at("data")),
            ("GUICHET_LOCALES_DIR", at("locales")),
            ("GUICHET_OPERATORS", OPERATOR.to_string()),
            ("GUICHET_CHAT_PAUSE", "0".to_owned()),
        ]
    }

    fn change(&self, file: &str, change: impl Fn(&str) -> String) {
        let path = self.0.path().join(file);
        let changed = change(&fs::read_to_string(&path).unwrap());
        fs::write(path, changed).unwrap();
    }
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).unwrap();
        }
    }
}

fn serving(folders: &Folders) -> Serving {
    let mut serving = Serving::prepared(By::Polling);
    serving.variables = folders.variables();
    serving.start();
    serving.telegram.person(OPERATOR, "fr");
    serving
}

/// The first procedure of Essonne ends, and another one is new.
fn one_ends_one_begins(text: &str) -> String {
    let ends = text.replacen("\nkind = ", "\nended = true\nkind = ", 1);
    format!(
        "{ends}
[[procedure]]
id = \"91-entirely-new\"
url = \"https://www.demarches-simplifiees.fr/commencer/entirely-new-91\"
channel = \"prefecture-online\"
kind = \"form\"
first-listed = \"2026-04-29\"
last-listed = \"2026-04-29\"

[[procedure.case]]
title = \"Une demande toute nouvelle\"
conditions.goal.only = [\"renew\"]
"
    )
}

#[test]
fn an_operator_has_data_read_anew_and_a_draft_prepared() {
    let folders = Folders::new();
    let serving = serving(&folders);
    serving.comes_to("SELECT count(*) > 0 FROM offered", 1);
    assert_eq!(serving.number("SELECT count(*) FROM campaign"), 0, "at first there is nothing to tell");
    serving.telegram.person(5, "fr");
    say(&serving, 5, "/start 91_first-permit");
    tap(&serving, 5, "Enfance en France");
    folders.change(&format!("data/{ESSONNE}"), one_ends_one_begins);
    serving.telegram.person(OPERATOR, None).say("/reload");
    is_told(&serving, "brouillon n°", 1);
    assert_eq!(serving.number("SELECT count(*) FROM campaign WHERE state = 'draft' AND holder = 900001"), 1);
    assert_eq!(
        serving.number("SELECT draft ->> '$.audience.departements[0]' = '91' FROM campaign"),
        1,
        "for those who live there"
    );
    assert_eq!(serving.number("SELECT instr(draft, 'ar') > 0 FROM campaign"), 1);
    // A conversation under way goes on where it was.
    tap(&serving, 5, "18 ans, ou bientôt");
    tap(&serving, 5, "Un autre pays");
    assert!(seen(&serving, 5).contains("jeune majeur"), "{}", seen(&serving, 5));
    serving.hang_up();
    is_told(&serving, "lus à nouveau", 2);
    assert_eq!(serving.number("SELECT count(*) FROM campaign"), 1, "one draft for one change");
    serving.was_careful();
}

#[test]
fn what_is_wrong_is_listed_and_changes_nothing() {
    let folders = Folders::new();
    let serving = serving(&folders);
    folders.change(&format!("data/{ESSONNE}"), |text| {
        text.replacen("channel = \"prefecture-online\"", "channel = \"prefecture-onlin\"", 1)
    });
    serving.telegram.person(OPERATOR, None).say("/reload");
    is_told(&serving, "Rien n’a changé", 1);
    let told = serving.telegram.person(OPERATOR, None).screen().unwrap().text;
    assert!(told.contains(&format!("{ESSONNE}:")) && told.contains("prefecture-onlin"), "{told}");
    // Data that load, and words that do not fit them.
    folders.change(&format!("data/{ESSONNE}"), |text| text.replacen("prefecture-onlin\"", "prefecture-online\"", 1));
    folders.change("locales/ar/interface.ftl", |text| text.replacen("ask-place", "ask-plaice", 1));
    serving.telegram.person(OPERATOR, None).say("/reload");
    is_told(&serving, "Rien n’a changé", 2);
    assert!(seen(&serving, OPERATOR).contains("ask-plaice"));
    serving.telegram.person(7, "ar");
    say(&serving, 7, "/start");
    assert!(!serving.telegram.person(7, None).screen().unwrap().text.contains("ask-place"));
    serving.was_careful();
}

/// Everybody is answered, in the old words or in the new ones, never in both.
#[test]
fn people_are_answered_while_everything_is_read_anew() {
    let folders = Folders::new();
    let serving = serving(&folders);
    let people: Vec<i64> = (1..=40).collect();
    let new = "[[new]]";
    folders.change("locales/fr/interface.ftl", |text| mark(text, new));
    let replies = || people.iter().map(|chat| serving.telegram.messages(*chat).len()).sum::<usize>();
    serving.hang_up();
    let mut said = 0;
    // Until the new words are there, and at least ten rounds.
    while said < 10 || !seen(&serving, 1).contains(new) {
        let before = replies();
        for chat in &people {
            serving.telegram.person(*chat, "fr").say("/start");
        }
        serving.wait("everybody is answered", |state| {
            people.iter().map(|chat| state.messages(*chat).len()).sum::<usize>() >= before + people.len()
        });
        said += 1;
        assert!(said < 2000, "never read anew");
    }
    is_told(&serving, "lus à nouveau", 1);
    let mut shown = [0, 0];
    for message in people.iter().flat_map(|chat| serving.telegram.messages(*chat)) {
        let marks = message.text.matches(new).count();
        assert!(matches!(marks, 0 | 2), "half old: {}", message.text);
        shown[marks / 2] += 1;
    }
    println!("{} people answered {} times in the old words, {} in the new ones", people.len(), shown[0], shown[1]);
    serving.was_careful();
}

fn seen(serving: &Serving, chat: i64) -> String {
    serving.telegram.person(chat, None).screen().map(|shown| shown.text).unwrap_or_default()
}

/// Two sentences of one screen with a mark in each.
fn mark(text: &str, new: &str) -> String {
    ["C’est gratuit", "Où habitez-vous"].iter().fold(text.to_owned(), |text, words| {
        assert!(text.contains(words));
        text.replacen(words, &format!("{words} {new}"), 1)
    })
}

/// Waits until an operator was told this so often; checking everything takes
/// its time.
fn is_told(serving: &Serving, what: &str, times: usize) {
    let begun = Instant::now();
    let told = || serving.telegram.messages(OPERATOR).iter().filter(|message| message.text.contains(what)).count();
    while told() < times {
        assert!(begun.elapsed() < LONG, "never told: {what}");
        std::thread::sleep(Duration::from_millis(20));
    }
}

#[test]
fn a_page_found_wrong_is_counted_and_listed_without_who() {
    let mut serving = Serving::prepared(By::Polling);
    serving.variables = vec![("GUICHET_OPERATORS", OPERATOR.to_string()), ("GUICHET_CHAT_PAUSE", "0".to_owned())];
    serving.start();
    serving.telegram.person(OPERATOR, "fr");
    say(&serving, OPERATOR, "/reports");
    serving.telegram.wait_for_screen(OPERATOR, |shown| shown.text.contains("Aucune page signalée"));
    serving.telegram.person(5, "fr");
    say(&serving, 5, "/start 91_renew");
    for data in ["g:ground:study", "a:ground:student", "a:nationality:other"] {
        let before = serving.telegram.person(5, None).screen();
        serving.telegram.person(5, None).tap(data);
        serving.telegram.wait_for_screen(5, |shown| Some(shown) != before.as_ref());
    }
    for label in ["⋯", "🚩 Signaler", "🚩 1"] {
        tap(&serving, 5, label);
    }
    serving.shows(5, "Merci, c’est noté");
    say(&serving, OPERATOR, "/reports");
    serving
        .telegram
        .wait_for_screen(OPERATOR, |shown| shown.text.contains("moins de 5 × ") && shown.text.contains("https://"));
    assert_eq!(serving.number("SELECT count FROM counter WHERE kind = 'wrong-page'"), 1);
    let said = guichet(&serving, &["reports", "--json"]);
    let reported: serde_json::Value = serde_json::from_str(&said).unwrap();
    assert_eq!(reported[0]["count"], 1);
    assert!(reported[0]["url"].as_str().unwrap().starts_with("https://"), "{said}");
    serving.was_careful();
}

/// Runs a command beside the bot, on its file.
fn guichet(serving: &Serving, arguments: &[&str]) -> String {
    let database = format!("sqlite:{}", serving.database().display());
    let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_guichet"));
    let output = command.args(arguments).env("DATABASE_URL", database).output().unwrap();
    // Half of a list leaves something to be put right by hand.
    let told = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success() || told.contains("the files are written"), "{told}");
    String::from_utf8(output.stdout).unwrap()
}

#[test]
fn an_import_prepares_the_draft_that_a_reload_does_not_repeat() {
    let folders = Folders::new();
    let serving = serving(&folders);
    serving.comes_to("SELECT count(*) > 0 FROM offered", 1);
    let page = folders.0.path().join("list.md");
    let link = "https://demarche.numerique.gouv.fr/commencer/entirely-new-91";
    fs::write(&page, format!("### 91 - Essonne\n\n* [Renouvellement de titre de séjour]({link})\n")).unwrap();
    let (page, data) = (page.display().to_string(), folders.0.path().join("data").display().to_string());
    let arguments =
        ["import", "titres-de-sejour", &page, "--date", "2026-10-01", "--write", "--force", "--data-dir", &data];
    guichet(&serving, &arguments);
    assert_eq!(serving.number("SELECT count(*) FROM campaign WHERE state = 'draft' AND holder = 0"), 1);
    assert_eq!(serving.number("SELECT count(*) FROM offered"), 1, "the others are not on this page");
    guichet(&serving, &arguments);
    assert_eq!(serving.number("SELECT count(*) FROM campaign"), 1);
}

/// Answers every request: what holds this text in this way, everything else with a page.
fn site(text: &'static str, otherwise: &'static str) -> u16 {
    let listener = TcpListener::bind("0.0.0.0:0").unwrap();
    let port = listener.local_addr().unwrap().port();
    std::thread::spawn(move || {
        for stream in listener.incoming() {
            let mut stream = stream.unwrap();
            std::thread::spawn(move || {
                let mut head = Vec::new();
                let mut byte = [0];
                while !head.ends_with(b"\r\n\r\n") && stream.read(&mut byte).unwrap_or(0) == 1 {
                    head.push(byte[0]);
                }
                let head = String::from_utf8_lossy(&head);
                let asked = head.lines().next().unwrap_or_default();
                let answer = if asked.contains(text) { otherwise } else { "200 OK" };
                let answer = format!("HTTP/1.1 {answer}\r\ncontent-length: 1\r\nconnection: close\r\n\r\na");
                // Whoever asked may be gone.
                let _ = stream.write_all(answer.as_bytes());
            });
        }
    });
    port
}

/// Comes to an outcome with a page of the préfecture and one for all of France.
fn comes_to_an_outcome(serving: &Serving, chat: i64) {
    serving.telegram.person(chat, "fr");
    say(serving, chat, "/start 91_first-permit");
    for label in ["Enfance en France", "18 ans, ou bientôt", "Un autre pays", "Évry"] {
        tap(serving, chat, label);
    }
}

#[test]
fn a_dead_page_drops_below_those_that_answer() {
    let mut serving = Serving::prepared(By::Polling);
    let port = site("jeune-majeur-evry", "404 Not Found");
    serving.variables = vec![
        ("GUICHET_OPERATORS", OPERATOR.to_string()),
        ("GUICHET_CHAT_PAUSE", "0".to_owned()),
        ("GUICHET_FAULT", format!("links:{port}")),
    ];
    serving.start();
    serving.telegram.person(OPERATOR, "fr");
    comes_to_an_outcome(&serving, 5);
    let before = seen(&serving, 5);
    let place_of = |text: &str, what: &str| text.find(what).unwrap_or_else(|| panic!("no {what} in {text}"));
    assert!(place_of(&before, "Jeunes majeurs") < place_of(&before, "vie privée et familiale"));
    serving.telegram.person(OPERATOR, None).say("/links");
    is_told(&serving, "Mortes : 0", 1);
    serving.sql("UPDATE link SET day = day - 1");
    serving.telegram.person(OPERATOR, None).say("/links");
    is_told(&serving, "Mortes : 1", 1);
    let told = seen(&serving, OPERATOR);
    assert!(told.contains("jeune-majeur-evry"), "{told}");
    say(&serving, 5, "/start 91_first-permit");
    comes_to_an_outcome(&serving, 6);
    let mut after = seen(&serving, 6);
    serving.telegram.person(6, None).tap("m:2");
    serving.shows(6, "Jeunes majeurs");
    after.push_str(&seen(&serving, 6));
    assert!(place_of(&after, "vie privée et familiale") < place_of(&after, "Jeunes majeurs"), "{after}");
    assert!(after.contains("ne s’ouvrait pas le") && after.contains("Lien vérifié le"), "{after}");
    assert_eq!(serving.number("SELECT count(*) FROM link WHERE verdict = 'dead'"), 1);
    serving.was_careful();
}

#[test]
fn no_date_is_told_of_a_page_that_leads_to_a_closed_form() {
    let mut serving = Serving::prepared(By::Polling);
    let port = site("commencer/jeune-majeur-evry", "302 Found\r\nlocation: /fermeture/jeune-majeur-evry");
    serving.variables = vec![
        ("GUICHET_OPERATORS", OPERATOR.to_string()),
        ("GUICHET_CHAT_PAUSE", "0".to_owned()),
        ("GUICHET_FAULT", format!("links:{port}")),
    ];
    serving.start();
    serving.telegram.person(OPERATOR, "fr");
    serving.telegram.person(OPERATOR, None).say("/links");
    is_told(&serving, "la démarche est fermée", 1);
    let told = seen(&serving, OPERATOR);
    assert!(told.contains("jeune-majeur-evry") && told.contains("incertaines : 1"), "{told}");
    comes_to_an_outcome(&serving, 6);
    let outcome = seen(&serving, 6);
    let of_others = outcome.find("vie privée et familiale").unwrap_or(outcome.len());
    let (closed, _) = outcome.split_at(of_others);
    assert!(closed.contains("Jeunes majeurs") && !closed.contains("Lien vérifié"), "{outcome}");
    // What was found on an earlier day is told of it no more, either.
    assert_eq!(serving.number("SELECT count(*) FROM link WHERE doubt = 'closed'"), 1);
    serving.sql("UPDATE link SET verdict = 'alive' WHERE doubt = 'closed'");
    serving.telegram.person(OPERATOR, None).say("/links");
    is_told(&serving, "la démarche est fermée", 2);
    comes_to_an_outcome(&serving, 7);
    let outcome = seen(&serving, 7);
    let (closed, _) = outcome.split_at(outcome.find("vie privée et familiale").unwrap_or(outcome.len()));
    assert!(!closed.contains("Lien vérifié"), "{outcome}");
    serving.was_careful();
}

#[test]
fn an_imported_list_shows_what_is_near() {
    let mut serving = Serving::started(By::Polling);
    assert!(serving.stop().success());
    let list = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/it/places_of_help/good.csv");
    let legal = concat!(env!("CARGO_MANIFEST_DIR"), "/data/legal-help-example.csv");
    for (source, file) in [("france-services", list), ("legal-help", legal), ("france-services", list)] {
        guichet(&serving, &["import", source, file]);
    }
    assert_eq!(serving.number("SELECT count(*) FROM help_place WHERE list = 'france-services'"), 2);
    serving.start();
    serving.telegram.person(7, "fr");
    say(&serving, 7, "Massy");
    tap(&serving, 7, "⚠️ Urgent");
    serving.telegram.person(7, None).tap("a:goal:lost-permit");
    serving.shows(7, "Votre demande : carte perdue");
    tap(&serving, 7, "🤷");
    serving.shows(7, "France services les plus proches");
    let shown = serving.telegram.person(7, None).screen().unwrap();
    assert!(shown.text.contains("France services de Massy-Exemple (environ 1 km)"), "{}", shown.text);
    assert!(!shown.text.contains("Mende"), "477 km are not near: {}", shown.text);
    tap(&serving, 7, "🏠 France services les plus proches");
    let near = seen(&serving, 7);
    for part in ["1 rue du Puits", "01 99 00 00 01", "lundi : 09:00-12:00 / 14:00-17:00", "pas de conseil juridique"] {
        assert!(near.contains(part), "no {part} in {near}");
    }
    tap(&serving, 7, "⚖️ Aide juridique");
    let legal = seen(&serving, 7);
    for part in ["⚖️ Aide juridique la plus proche.", "Langues : Français, العربية, English", "ℹ️ Apportez la lettre"]
    {
        assert!(legal.contains(part), "no {part} in {legal}");
    }
    assert!(!legal.contains("liste officielle"), "{legal}");
    serving.was_careful();
}
