//! A position shared on the map: asked for by a button below the conversation,
//! said back for a yes, and kept nowhere.

use serde_json::json;

use super::serving::{By, Serving};

const MASSY: (f64, f64) = (48.730_912_3, 2.271_345_6);

/// Taps the inline button and waits for the keyboard below the conversation.
fn ask(serving: &Serving, chat: i64) {
    let person = serving.telegram.person(chat, "fr");
    person.say("/start");
    serving.shows(chat, "Où habitez-vous");
    person.tap("i");
    serving.shows(chat, "une seule fois");
    assert_eq!(person.keyboard().len(), 3);
}

#[test]
fn a_position_is_asked_for_said_back_and_forgotten() {
    for by in [By::Polling, By::Webhook] {
        let mut serving = Serving::started(by);
        let person = serving.telegram.person(7, "fr");
        ask(&serving, 7);
        person.share_position(MASSY.0, MASSY.1);
        serving.shows(7, "Habitez-vous ici");
        assert_eq!(person.keyboard(), Vec::<String>::new(), "put away by the next message");
        let shown = person.screen().unwrap();
        assert!(shown.offers("p:91377"), "{shown:?}");
        person.tap("p:91377");
        serving.shows(7, "Massy, Essonne (91)");
        insta::assert_snapshot!("a_position_is_shared", serving.telegram.transcript(7));
        // Neither in a file nor in the log, from the moment it came.
        assert!(serving.stop().success());
        let kept = serving.kept() + &serving.written();
        for trace in ["48.73", "2.27134", "4873", "latitude"] {
            assert!(!kept.contains(trace), "`{trace}` is kept");
        }
        serving.was_careful();
    }
}

#[test]
fn the_button_goes_with_the_next_message_whatever_is_sent() {
    let serving = Serving::started(By::Polling);
    for (chat, said, shown) in [
        (7, "Massy", "Massy, Essonne (91)"),
        (8, "✏️ Non, je préfère écrire", "Où habitez-vous"),
        (9, "/help", "/urgent"),
    ] {
        ask(&serving, chat);
        let person = serving.telegram.person(chat, "fr");
        // A tap changes a message: the keyboard stays until there is a new one.
        person.tap("u");
        serving.wait("the urgent screen", |state| state.messages(chat).iter().any(|m| m.text.contains("association")));
        assert_eq!(person.keyboard().len(), 3);
        person.say(said);
        serving.shows(chat, shown);
        assert_eq!(person.keyboard(), Vec::<String>::new());
        let before = serving.telegram.messages(chat).len();
        person.say("75018");
        serving.shows(chat, "(75)");
        assert_eq!(serving.telegram.messages(chat).len(), before + 1, "put away once");
    }
    serving.was_careful();
}

#[test]
fn a_position_sent_unasked_or_from_abroad_is_answered() {
    let serving = Serving::started(By::Polling);
    let person = serving.telegram.person(7, "fr");
    for (latitude, longitude, shown) in [
        (50.8503, 4.3517, "hors de France"),
        (50.7300, 2.9000, "juste à côté de la France"),
        (-20.8789, 55.4481, "Habitez-vous ici"),
        (0.0, 0.0, "hors de France"),
    ] {
        person.send(&json!({"location": {"latitude": latitude, "longitude": longitude}}));
        serving.shows(7, shown);
    }
    let before = serving.telegram.messages(7).len();
    person.send(&json!({"location": {"latitude": 1000.0, "longitude": "east"}}));
    serving.wait("an answer", |state| state.messages(7).len() == before + 1);
    // In the middle of a conversation it is a move, never applied by itself.
    person.say("/start 91_renew");
    serving.shows(7, "(91)");
    person.send(&json!({"location": {"latitude": 45.7640, "longitude": 4.8357}}));
    serving.shows(7, "Habitez-vous ici");
    assert!(person.screen().unwrap().offers("now"));
    serving.was_careful();
}

/// The program dies with a position stored and not yet answered: what waits in
/// the file names places, however the position was sent.
#[test]
fn a_position_that_waits_for_its_answer_is_not_in_the_file() {
    let (latitude, longitude) = MASSY;
    for what in [
        json!({"location": {"latitude": latitude, "longitude": longitude}}),
        json!({"text": format!("{latitude}, {longitude}")}),
    ] {
        let mut serving = Serving::prepared(By::Polling);
        serving.variables = vec![("GUICHET_FAULT", "abort:stored:1".to_owned())];
        serving.start();
        let person = serving.telegram.person(7, "fr");
        // Its answer may be out before it is stored: then nothing would wait.
        serving.hold(7);
        person.send(&what);
        serving.ended();
        serving.telegram.clear_faults();
        serving.telegram.release();
        let kept = serving.kept();
        assert!(kept.contains("91377"), "it waits, by the names of the places around");
        for trace in ["48.73", "2.2713"] {
            assert!(!kept.contains(trace), "`{trace}` is kept");
        }
        serving.variables.clear();
        serving.start();
        serving.shows(7, "Habitez-vous ici");
    }
}

#[test]
fn a_stop_between_asking_and_sharing_loses_nothing() {
    let mut serving = Serving::started(By::Polling);
    let person = serving.telegram.person(7, "fr");
    ask(&serving, 7);
    serving.kill();
    person.share_position(MASSY.0, MASSY.1);
    serving.start();
    serving.shows(7, "Habitez-vous ici");
    assert_eq!(person.keyboard(), Vec::<String>::new());
    serving.was_careful();
}

#[test]
fn a_pasted_link_to_a_map_is_a_position_and_kept_nowhere() {
    for by in [By::Polling, By::Webhook] {
        let mut serving = Serving::started(by);
        for (chat, said) in [
            (7, "geo:48.7309123,2.2713456?z=15"),
            (8, "Je suis ici : https://www.openstreetmap.org/#map=15/48.7309123/2.2713456"),
            (9, "https://maps.google.com/?q=48.7309123%2C2.2713456"),
            (10, "48°43'51.3\"N 2°16'16.8\"E"),
        ] {
            let person = serving.telegram.person(chat, "fr");
            person.say(said);
            serving.shows(chat, "Habitez-vous ici");
            assert!(person.screen().unwrap().offers("p:91377"), "{said}");
        }
        // Danger is heard first, and a link that tells no position has the usual answer.
        serving.telegram.person(11, "fr").say("il me frappe https://maps.google.com/?q=48.7309123,2.2713456");
        serving.shows(11, "3919");
        serving.telegram.person(12, "fr").say("https://maps.app.goo.gl/abcDEF123");
        serving.shows(12, "Je ne trouve pas ce lieu");
        assert!(serving.stop().success());
        let kept = serving.kept() + &serving.written();
        for trace in ["48.73", "2.27134", "4873", "latitude", "43'51"] {
            assert!(!kept.contains(trace), "`{trace}` is kept");
        }
        serving.was_careful();
    }
}
