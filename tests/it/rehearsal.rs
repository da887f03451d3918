//! `guichet rehearse` as its page uses it: the real program, no token, nothing but this
//! machine.

mod browser;
mod doors;
mod program;
mod web_driver;

use std::time::{Duration, Instant};

use serde_json::{Value, json};

use crate::context::repository_locales;

use self::program::{ARABIC, FRENCH, PUBLISHER, Rehearsing, SECOND, bubbles, command};

const MARKER: &str = "Le guichet d’Évry ferme vendredi.";

#[test]
fn two_people_talk_and_a_tap_changes_the_message_in_place() {
    let begun = Instant::now();
    let rehearsing = Rehearsing::started(&[]);
    rehearsing.say(FRENCH, "/start");
    println!("first bubble {} ms after the start", begun.elapsed().as_millis());
    let french = rehearsing.say(FRENCH, "evry");
    assert!(french.html.contains("Évry-Courcouronnes, Essonne (91)"), "{}", french.html);
    let arabic = rehearsing.say(ARABIC, "ليون");
    assert!(arabic.html.contains("Lyon"), "{}", arabic.html);
    let tapped = rehearsing.tap_data(FRENCH, "g:goal:papers");
    assert_eq!((tapped.message, tapped.edited), (french.message, true));
    assert_eq!(rehearsing.screen(ARABIC), arabic, "the other one sees nothing of it");
    // The same people, by their own words.
    let said: Vec<String> =
        rehearsing.bubbles(FRENCH).into_iter().filter(|bubble| bubble.own).map(|own| own.html).collect();
    assert_eq!(said.len(), 2);
    assert!(said[1].contains(">evry<"), "{said:?}");
    // A button of before is answered, and a made-up one too.
    let old = json!({ "act": "tap", "person": FRENCH, "message": french.message, "data": "no:such:button" });
    rehearsing.answered(FRENCH, &old);
    assert_eq!(rehearsing.stop(), (Some(0), String::new()));
}

#[test]
fn a_phone_has_its_language_its_commands_and_its_own_keyboard() {
    let rehearsing = Rehearsing::started(&[]);
    let person = |state: &Value, id: i64| {
        let people = state["people"].as_array().unwrap();
        people.iter().find(|person| person["person"] == id).cloned()
    };
    let of = |id: i64| {
        let is_whole = |state: &Value| person(state, id).filter(|person| person["description"] != "");
        rehearsing.until("what the bot says of itself", is_whole)
    };
    // Each language is set in its turn.
    rehearsing.until("two languages", |state| {
        let [french, arabic] = [FRENCH, ARABIC].map(|id| person(state, id).unwrap());
        let differ = |field: &str| french[field] != arabic[field];
        (differ("description") && differ("commands")).then_some(())
    });
    let (french, arabic, publisher) = (of(FRENCH), of(ARABIC), of(PUBLISHER));
    assert_eq!((french["rtl"].as_bool(), arabic["rtl"].as_bool()), (Some(false), Some(true)));
    assert_eq!(publisher["role"], "publisher");
    // The keyboard that sends a position comes, and goes after one use.
    rehearsing.say(FRENCH, "/start");
    rehearsing.tap_data(FRENCH, "i");
    let keyboard = person(&rehearsing.state(), FRENCH).unwrap()["keyboard"].as_str().unwrap().to_owned();
    assert!(keyboard.contains("data-position"), "{keyboard}");
    let position = json!({ "act": "position", "person": FRENCH, "latitude": 48.6241, "longitude": 2.4297 });
    rehearsing.answered(FRENCH, &position);
    rehearsing.until("Évry", |state| {
        bubbles(state, FRENCH).iter().any(|bubble| !bubble.own && bubble.html.contains("Essonne (91)")).then_some(())
    });
    assert_eq!(person(&rehearsing.state(), FRENCH).unwrap()["keyboard"], "");
    // Papers are not for the bot.
    let photo = json!({ "act": "photo", "person": ARABIC, "caption": "" });
    let answer = rehearsing.answered(ARABIC, &photo);
    assert!(rehearsing.bubbles(ARABIC)[0].html.contains("media photo"), "{answer:?}");
    // Whoever comes later has the language that was chosen, and may change it.
    rehearsing.act(&json!({ "act": "add", "role": "resident", "language": "es" }));
    assert!(rehearsing.say(1003, "/start").html.contains("Hola"));
    // Another window that asks for the same person after a new start gets the same one.
    rehearsing.act(&json!({ "act": "add", "role": "resident", "language": "es", "person": 1003 }));
    assert_eq!(rehearsing.state()["people"].as_array().unwrap().len(), 4);
    rehearsing.act(&json!({ "act": "language", "person": 1003, "language": "ru" }));
    assert_eq!(person(&rehearsing.state(), 1003).unwrap()["language"], "ru");
}

#[test]
fn a_notice_goes_from_its_draft_to_its_report_with_two_publishers() {
    let rehearsing = Rehearsing::started(&[]);
    for person in [FRENCH, ARABIC] {
        rehearsing.say(person, "/start 91_renew");
        for data in ["g:ground:study", "a:ground:student", "a:nationality:other", "nw", "nw:y:91"] {
            rehearsing.tap_data(person, data);
        }
    }
    rehearsing.say(PUBLISHER, "/broadcast");
    rehearsing.tap(PUBLISHER, "Message de service");
    rehearsing.tap(PUBLISHER, "Retour");
    rehearsing.tap(PUBLISHER, "Message : Français");
    rehearsing.answered(PUBLISHER, &json!({ "act": "photo", "person": PUBLISHER, "caption": MARKER }));
    rehearsing.shows(PUBLISHER, "✅ Français");
    rehearsing.tap(PUBLISHER, "Langues sans message");
    rehearsing.tap(PUBLISHER, "Leur envoyer : Français");
    rehearsing.tap(PUBLISHER, "Aperçu");
    rehearsing.shows(PUBLISHER, "Voilà ce que les gens verront");
    rehearsing.tap(PUBLISHER, "Envoyer…");
    rehearsing.tap(PUBLISHER, "Demander l’accord");
    // The other one is asked before their phone is in the page.
    rehearsing.act(&json!({ "act": "add", "role": "publisher", "language": "en" }));
    let asked = rehearsing.until("the question", |state| {
        let buttons = bubbles(state, SECOND).iter().flat_map(program::Shown::buttons).collect::<Vec<_>>();
        buttons.into_iter().map(|(data, _)| data).find(|data| data.contains(":agree:"))
    });
    rehearsing.tap_data(SECOND, &asked);
    for person in [FRENCH, ARABIC] {
        rehearsing.until("the notice", |state| {
            let got = bubbles(state, person).into_iter().rev().find(|bubble| bubble.html.contains(MARKER))?;
            assert!(got.html.contains("media photo") && !got.own, "{got:?}");
            Some(())
        });
    }
    // Whoever agreed is told how it went, with a picture.
    let file = rehearsing.until("the report", |state| {
        let all = state["bubbles"].as_array().unwrap();
        let report = all.iter().find(|bubble| bubble["html"].to_string().contains("Report of campaign no. 1"))?;
        assert_eq!(report["person"], SECOND);
        report["file"].as_str().map(str::to_owned)
    });
    let picture = rehearsing.headers(rehearsing.get(&format!("file/{file}")));
    assert_eq!(picture["content-type"], "image/png");
    // No address is asked because an operator says so.
    rehearsing.answered(PUBLISHER, &json!({ "act": "say", "person": PUBLISHER, "text": "/links" }));
    rehearsing.shows(PUBLISHER, "Aucune adresse n’a été vérifiée");
}

#[test]
fn a_script_is_said_and_tapped_by_whom_it_names() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("script.txt");
    std::fs::write(
        &file,
        "# Somebody in Nantes\nlanguage: fr\n\n> nantes\n\nWhat the bot says is passed over.\n\n> [Carte de séjour]\n\n\
         b> 75\n> [No such button]\n> never said\n",
    )
    .unwrap();
    let rehearsing = Rehearsing::started(&["--script", file.to_str().unwrap()]);
    let problem = rehearsing.until("the end of the script", |state| state["problems"][0].as_str().map(str::to_owned));
    assert_eq!(problem, "script, line 11: no button is called `No such button`");
    assert!(rehearsing.screen(FRENCH).edited, "it was tapped");
    assert!(rehearsing.screen(ARABIC).html.contains("75"));
    assert_eq!(rehearsing.bubbles(FRENCH).iter().filter(|bubble| bubble.own).count(), 1);
    for (text, told) in [("hello\n", "nobody says anything in it"), ("\u{0}", "nobody says anything")] {
        std::fs::write(&file, text).unwrap();
        let output = command(&["--port", "0", "--script", file.to_str().unwrap()]).output().unwrap();
        crate::command_line::assert_refused(output, 1, told);
    }
}

#[test]
fn a_journey_of_the_tests_is_a_script() {
    let journey = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/journeys/a-sensitive-goal-is-not-shared.txt");
    let rehearsing = Rehearsing::started(&["--script", journey]);
    rehearsing.until("the journey", |state| (bubbles(state, FRENCH).len() > 1).then_some(()));
}

#[test]
fn a_kept_file_is_taken_up_again_and_a_page_sees_the_new_start() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("kept.db");
    let store = ["--store", file.to_str().unwrap()];
    let rehearsing = Rehearsing::started(&store);
    rehearsing.say(FRENCH, "evry");
    let run = rehearsing.state()["run"].clone();
    // Another one on the same file has the store's own words.
    let output = command(&["--port", "0"]).args(store).output().unwrap();
    let said = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(1), "{said}");
    assert!(said.lines().count() == 1 && said.contains("another"), "{said}");
    assert_eq!(rehearsing.stop().0, Some(0));
    let rehearsing = Rehearsing::started(&store);
    // Whoever asks as the page of the first one gets everything at once.
    let (_, text) = rehearsing.answer(rehearsing.get(&format!("changes?run={}&after=9999", run.as_str().unwrap())));
    let state: Value = serde_json::from_str(&text).unwrap();
    assert_ne!(state["run"], run);
    assert_eq!(state["people"].as_array().unwrap().len(), 3);
    let known = rehearsing.say(FRENCH, "/mydata");
    assert!(known.html.contains("Essonne"), "{}", known.html);
    // The new start of Telegram knows the commands as well.
    rehearsing
        .until("the commands", |state| (!state["people"][0]["commands"].as_array().unwrap().is_empty()).then_some(()));
}

#[test]
fn what_only_the_whole_check_finds_is_told_beside_the_phones() {
    let folder = tempfile::tempdir().unwrap();
    let changed = |text: &str| text.replacen("stuck-title = ", "another-title = ", 1);
    for (path, text) in repository_locales().iter() {
        let to = folder.path().join(path);
        std::fs::create_dir_all(to.parent().unwrap()).unwrap();
        std::fs::write(to, if path == "es/help.ftl" { changed(text) } else { text.to_owned() }).unwrap();
    }
    let rehearsing = Rehearsing::started(&["--locales-dir", folder.path().to_str().unwrap()]);
    assert!(rehearsing.say(FRENCH, "/start").html.contains("Bonjour"), "it answers all the same");
    let problem = rehearsing.until("what is wrong", |state| state["problems"][0].as_str().map(str::to_owned));
    assert!(problem.contains("es/") && problem.contains("stuck-title` is missing"), "{problem}");
    assert_eq!(rehearsing.state()["people"].as_array().unwrap().len(), 3);
}

#[test]
fn nothing_is_left_behind() {
    let folder = tempfile::tempdir().unwrap();
    let rehearsing = Rehearsing::of(command(&["--port", "0"]).env("TMPDIR", folder.path()));
    rehearsing.say(FRENCH, "75");
    let made: Vec<_> = std::fs::read_dir(folder.path()).unwrap().map(|entry| entry.unwrap().path()).collect();
    assert_eq!(made.len(), 1, "{made:?}");
    assert_eq!(rehearsing.stop().0, Some(0));
    assert!(!made[0].exists());
}

/// A rehearsal is opened many times a day.
#[test]
fn the_page_is_there_at_once() {
    let best = (0..3).map(|_| {
        let begun = Instant::now();
        let rehearsing = Rehearsing::started(&[]);
        rehearsing.say(FRENCH, "/start");
        begun.elapsed()
    });
    let best = best.min().unwrap();
    println!("first bubble {} ms after the start", best.as_millis());
    assert!(best < Duration::from_secs(3), "{best:?}");
}
