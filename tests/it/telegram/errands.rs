//! What takes long runs aside: nobody's commands wait for it.

use std::{
    io::{Read as _, Write as _},
    net::TcpListener,
    sync::{Arc, Condvar, Mutex},
    time::{Duration, Instant},
};

use super::{
    conversations::say,
    serving::{By, LONG, Serving},
};
use crate::stand_in::{Fault, FaultKind};

const OPERATOR: i64 = 900_001;
const OTHER: i64 = 900_003;

/// How every page of the data answers.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Mode {
    /// Not yet.
    Held,
    /// What holds this text with this status, everything else with 200.
    But(&'static str, u16),
}

/// A site in the place of all that the data leads to.
struct Site {
    port: u16,
    mode: Arc<(Mutex<Mode>, Condvar)>,
}

impl Site {
    fn new(mode: Mode) -> Self {
        let listener = TcpListener::bind("0.0.0.0:0").unwrap();
        let port = listener.local_addr().unwrap().port();
        let mode = Arc::new((Mutex::new(mode), Condvar::new()));
        let shared = Arc::clone(&mode);
        std::thread::spawn(move || {
            for stream in listener.incoming() {
                let (mut stream, mode) = (stream.unwrap(), Arc::clone(&shared));
                std::thread::spawn(move || {
                    let (mut head, mut byte) = (Vec::new(), [0]);
                    while !head.ends_with(b"\r\n\r\n") && stream.read(&mut byte).unwrap_or(0) == 1 {
                        head.push(byte[0]);
                    }
                    let head = String::from_utf8_lossy(&head);
                    let (lock, changed) = &*mode;
                    let mode = changed.wait_while(lock.lock().unwrap(), |mode| *mode == Mode::Held).unwrap();
                    let status = match *mode {
                        Mode::But(text, status) if head.contains(text) => status,
                        Mode::But(..) | Mode::Held => 200,
                    };
                    drop(mode);
                    let answer = format!("HTTP/1.1 {status} X\r\ncontent-length: 1\r\nconnection: close\r\n\r\na");
                    // Whoever asked may be gone.
                    let _ = stream.write_all(answer.as_bytes());
                });
            }
        });
        Self { port, mode }
    }

    fn set(&self, mode: Mode) {
        *self.mode.0.lock().unwrap() = mode;
        self.mode.1.notify_all();
    }
}

/// Two operators, and the data's pages at a port of this machine.
fn serving(port: u16) -> Serving {
    let mut serving = Serving::prepared(By::Polling);
    serving.variables = vec![
        ("GUICHET_OPERATORS", format!("{OPERATOR}=Awa,{OTHER}=Paul")),
        ("GUICHET_CHAT_PAUSE", "0".to_owned()),
        ("GUICHET_FAULT", format!("links:{port}")),
    ];
    serving.start();
    serving.telegram.person(OPERATOR, "fr");
    serving.telegram.person(OTHER, "en");
    serving
}

/// Waits until a message of a chat says this, however many came after it.
fn is_told(serving: &Serving, chat: i64, what: &str) -> String {
    let begun = Instant::now();
    loop {
        let told = serving.telegram.messages(chat).into_iter().rev().find(|message| message.text.contains(what));
        if let Some(message) = told {
            return message.text;
        }
        assert!(begun.elapsed() < LONG, "never told: {what}\n{}", serving.telegram.transcript(chat));
        std::thread::sleep(Duration::from_millis(5));
    }
}

/// How long an answer to a command takes.
fn answered(serving: &Serving, chat: i64, command: &str, what: &str) -> Duration {
    let begun = Instant::now();
    say(serving, chat, command);
    is_told(serving, chat, what);
    begun.elapsed()
}

#[test]
fn nobody_waits_while_the_links_are_checked() {
    let site = Site::new(Mode::Held);
    let serving = serving(site.port);
    let begun = answered(&serving, OPERATOR, "/links", "Je vérifie les liens");
    let waits = [
        answered(&serving, OPERATOR, "/broadcast", "📣 Campagnes"),
        answered(&serving, OTHER, "/broadcast", "📣 Campaigns"),
        answered(&serving, OTHER, "/reports", "No page was reported"),
        answered(&serving, OTHER, "/stats", "last 30 days"),
    ];
    println!("/links answers after {begun:?}; other commands meanwhile after {waits:?}");
    assert!(waits.iter().all(|wait| *wait < Duration::from_secs(10)), "{waits:?}");
    // A second one is told of the first, and gets the result too.
    answered(&serving, OTHER, "/links", "checked already, for Awa");
    // How far it is stands in the first message, which is edited.
    let first =
        serving.telegram.messages(OPERATOR).into_iter().find(|shown| shown.text.contains("Je vérifie")).unwrap();
    serving.wait("the message shows how far it is", |state| {
        let shown = state.messages(OPERATOR).into_iter().find(|shown| shown.message_id == first.message_id);
        shown.is_some_and(|shown| shown.text.contains("0 / "))
    });
    site.set(Mode::But("jeune-majeur-evry", 404));
    let told = is_told(&serving, OPERATOR, "Mortes : 0, incertaines : 1");
    assert!(told.contains("la page n’existe pas") && told.contains("jeune-majeur-evry"), "{told}");
    is_told(&serving, OTHER, "addresses checked: 0 dead, 1 uncertain");
    is_told(&serving, OPERATOR, "Vérification des liens terminée");
    // From now on one can be begun again.
    answered(&serving, OTHER, "/links", "I check the links");
    serving.was_careful();
}

#[test]
fn a_stop_ends_a_check_and_says_so() {
    let site = Site::new(Mode::Held);
    let mut serving = serving(site.port);
    say(&serving, OPERATOR, "/links");
    is_told(&serving, OPERATOR, "Je vérifie les liens");
    let begun = Instant::now();
    assert!(serving.stop().success());
    println!("stopped after {:?}", begun.elapsed());
    assert!(begun.elapsed() < Duration::from_secs(10));
    is_told(&serving, OPERATOR, "le programme s’arrête");
    assert_eq!(serving.number("SELECT count(*) FROM link"), 0);
    assert_eq!(serving.number("SELECT count(*) FROM inbox"), 0, "it is not begun again by itself");
    serving.start();
    answered(&serving, OPERATOR, "/links", "Je vérifie les liens");
    serving.was_careful();
}

#[test]
fn a_report_waits_until_telegram_takes_it() {
    let site = Site::new(Mode::Held);
    let serving = serving(site.port);
    say(&serving, OPERATOR, "/links");
    is_told(&serving, OPERATOR, "Je vérifie les liens");
    serving.telegram.limit_chat(OPERATOR, 2);
    site.set(Mode::But("nothing", 200));
    assert!(is_told(&serving, OPERATOR, "Mortes : 0").contains("adresses vérifiées"));
}

/// Has the links checked on two days, of which the first finds nothing dead.
fn is_dead_at_the_second_look(serving: &Serving) {
    say(serving, OPERATOR, "/links");
    let told = is_told(serving, OPERATOR, "Mortes : 0, incertaines : 1");
    assert!(told.contains("jeune-majeur-evry"), "{told}");
    assert_eq!(serving.number("SELECT count(*) FROM link WHERE verdict = 'dead'"), 0);
    serving.sql("UPDATE link SET day = day - 1");
    say(serving, OPERATOR, "/links");
    assert!(is_told(serving, OPERATOR, "Mortes : 1").contains("jeune-majeur-evry"));
}

#[test]
fn an_unsure_result_forgets_no_certain_one() {
    let site = Site::new(Mode::But("jeune-majeur-evry", 404));
    let serving = serving(site.port);
    is_dead_at_the_second_look(&serving);
    let alive = serving.number("SELECT count(*) FROM link WHERE verdict = 'alive'");
    site.set(Mode::But("", 503));
    say(&serving, OPERATOR, "/links");
    let told = is_told(&serving, OPERATOR, "le site n’accepte pas les programmes");
    assert!(told.contains("Mortes : 0"), "{told}");
    assert_eq!(serving.number("SELECT count(*) FROM link WHERE verdict = 'dead'"), 1);
    assert_eq!(serving.number("SELECT count(*) FROM link WHERE verdict = 'alive'"), alive);
    site.set(Mode::But("nothing", 200));
    say(&serving, OTHER, "/links");
    is_told(&serving, OTHER, "addresses checked: 0 dead, 0 uncertain");
    assert_eq!(serving.number("SELECT count(*) FROM link WHERE verdict = 'dead'"), 0, "what is certain counts");
}

#[test]
fn where_nothing_answers_the_network_is_to_blame() {
    // A port at which nobody listens.
    let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    let serving = serving(port);
    serving.sql(
        "INSERT INTO link (url, day, verdict, detail) VALUES ('https://example.org/', 20000, 'dead', 'not-found')",
    );
    say(&serving, OPERATOR, "/links");
    let told = is_told(&serving, OPERATOR, "notre propre réseau semble coupé");
    assert!(!told.contains("incertaines") && !told.contains("🚫"), "no page is blamed: {told}");
    assert_eq!(serving.number("SELECT count(*) FROM link WHERE verdict = 'unsure'"), 0, "nothing was found out");
    assert_eq!(serving.number("SELECT count(*) FROM link WHERE verdict = 'dead'"), 1);
    serving.was_careful();
}

#[test]
fn a_slow_chat_of_one_publisher_holds_up_no_other() {
    let site = Site::new(Mode::But("nothing", 200));
    let serving = serving(site.port);
    serving.telegram.fault(Fault { method: None, chat: Some(OTHER), kind: FaultKind::Held, times: u32::MAX });
    serving.sql(
        "INSERT INTO campaign (kind, state, name, draft, holder, tried, created_at) VALUES ('notice', 'draft', 'Panne',
         '{\"versions\":{\"fr\":{\"text\":{\"html\":\"x\"}}},\"without_version\":\"left_out\"}', 900001, 1, 1790000000);
         INSERT INTO subscriber VALUES (5, '91', 'fr');",
    );
    say(&serving, OPERATOR, "/broadcast 1");
    serving.telegram.person(OPERATOR, None).tap_label("Envoyer…");
    serving.shows(OPERATOR, "Durée prévue");
    let begun = Instant::now();
    serving.telegram.person(OPERATOR, None).tap_label("Demander l’accord");
    is_told(&serving, OPERATOR, "ont reçu la demande");
    println!("the other publisher's chat is held; the answer came after {:?}", begun.elapsed());
    assert!(begun.elapsed() < Duration::from_secs(10), "{:?}", begun.elapsed());
}
