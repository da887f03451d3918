//! Whole conversations, as they look in Telegram.

use super::serving::{By, Serving};

/// Taps a button by a part of its label and waits for what it shows.
pub(super) fn tap(serving: &Serving, chat: i64, label: &str) {
    let person = serving.telegram.person(chat, None);
    let before = person.screen();
    person.tap_label(label);
    serving.telegram.wait_for_screen(chat, |shown| Some(shown) != before.as_ref());
}

/// Types something and waits for the message below it.
pub(super) fn say(serving: &Serving, chat: i64, text: &str) {
    let person = serving.telegram.person(chat, None);
    let before = person.screen().map(|shown| shown.message_id);
    person.say(text);
    serving.telegram.wait_for_screen(chat, |shown| Some(shown.message_id) > before);
}

fn student_in_lille(by: By) -> String {
    let serving = Serving::started(by);
    serving.telegram.person(7, "fr");
    say(&serving, 7, "/start");
    say(&serving, 7, "j'habite a lille");
    for label in ["Carte de séjour", "Renouveler", "Études", "ÉTUDIANT", "Un autre pays", "⋯", "Partager"] {
        tap(&serving, 7, label);
    }
    say(&serving, 7, "/forget");
    serving.was_careful();
    serving.telegram.transcript(7)
}

#[test]
fn a_student_in_lille_by_polling() {
    insta::assert_snapshot!("student_in_lille", student_in_lille(By::Polling));
}

#[test]
fn a_student_in_lille_by_webhook() {
    insta::assert_snapshot!("student_in_lille", student_in_lille(By::Webhook));
}

fn mother_in_evry(by: By) -> String {
    let serving = Serving::started(by);
    serving.telegram.person(8, "fr");
    say(&serving, 8, "/start");
    for label in ["اللغة", "العربية"] {
        tap(&serving, 8, label);
    }
    // As she hears it, it may be Évry or Ivry.
    say(&serving, 8, "أسكن في إيفري");
    for label in ["Évry", "عائلتي", "DCEM"] {
        tap(&serving, 8, label);
    }
    say(&serving, 8, "/mydata");
    serving.was_careful();
    serving.telegram.transcript(8)
}

#[test]
fn a_mother_in_evry_who_reads_arabic_by_polling() {
    insta::assert_snapshot!("mother_in_evry", mother_in_evry(By::Polling));
}

#[test]
fn a_mother_in_evry_who_reads_arabic_by_webhook() {
    insta::assert_snapshot!("mother_in_evry", mother_in_evry(By::Webhook));
}

#[test]
fn every_command_answers_in_every_state() {
    let serving = Serving::started(By::Polling);
    let person = serving.telegram.person(9, "en");
    let states: [&[&str]; 3] = [&[], &["/start 75"], &["/start 75_renew", "/language fr"]];
    for state in states {
        for command in [
            "/start",
            "/help",
            "/language",
            "/settings",
            "/privacy",
            "/mydata",
            "/urgent",
            "/forget",
            "/start 91_first-permit",
        ] {
            for said in state {
                say(&serving, 9, said);
            }
            say(&serving, 9, command);
            let shown = person.screen().unwrap();
            assert!(!shown.rows.is_empty(), "{command} leads nowhere");
        }
    }
    serving.was_careful();
}

#[test]
fn settings_and_privacy_lead_to_each_other_and_to_erasure() {
    let serving = Serving::started(By::Polling);
    serving.telegram.person(10, "fr");
    say(&serving, 10, "/start 93_renew");
    say(&serving, 10, "/settings");
    for label in ["Changer de langue", "English", "What I keep", "More", "My data", "Erase everything now"] {
        tap(&serving, 10, label);
    }
    insta::assert_snapshot!(serving.telegram.transcript(10));
}

#[test]
fn two_people_never_see_each_other() {
    let serving = Serving::started(By::Polling);
    serving.telegram.person(11, "fr");
    serving.telegram.person(12, "ar");
    say(&serving, 11, "/start 91");
    say(&serving, 12, "/start");
    say(&serving, 11, "/mydata");
    say(&serving, 12, "/mydata");
    assert!(serving.telegram.person(11, None).screen().unwrap().text.contains("(91)"));
    assert!(!serving.telegram.person(12, None).screen().unwrap().text.contains("(91)"));
}
