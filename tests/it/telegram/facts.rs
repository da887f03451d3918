//! What the bot says of official pages once the guide was taken in: as long as the words stand,
//! when they change, when somebody accepts them, and when a page is gone.

use std::{
    io::{Read as _, Write as _},
    net::TcpListener,
    path::PathBuf,
    process::{Command, Output},
    sync::{Arc, Mutex},
    time::Duration,
};

use super::{
    conversations::{say, tap},
    serving::{By, Serving},
};
use crate::{
    context::catalogue,
    official_guide::{Made, pages_of_data},
};

const OPERATOR: i64 = 900_001;
const WINDOW: &str = "« Vous devez déposer votre demande de renouvellement de carte sur internet, au plus tôt 4 mois et au plus tard 2 mois avant";

/// A bot, with an operator, whose guide is taken in from archives.
struct Guided(Serving);

impl Guided {
    fn started() -> Self {
        let mut serving = Serving::prepared(By::Polling);
        serving.variables = vec![("GUICHET_OPERATORS", OPERATOR.to_string()), ("GUICHET_CHAT_PAUSE", "0".to_owned())];
        serving.start();
        serving.telegram.person(OPERATOR, "fr");
        Self(serving)
    }

    fn archive(&self, made: &Made) -> PathBuf {
        let file = self.0.folder.path().join("guide.zip");
        std::fs::write(&file, made.zip()).unwrap();
        file
    }

    fn guichet(&self, arguments: &[&str]) -> Output {
        let mut command = Command::new(env!("CARGO_BIN_EXE_guichet"));
        let database = format!("sqlite:{}", self.0.database().display());
        command.args(arguments).env_clear().env("DATABASE_URL", database).output().unwrap()
    }

    /// Runs a command that must succeed, and returns what it printed.
    fn says(&self, arguments: &[&str]) -> String {
        let output = self.guichet(arguments);
        assert!(output.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8(output.stdout).unwrap()
    }

    /// Takes an archive in, and lets the bot read it.
    fn take_in(&self, made: &Made) -> String {
        let file = self.archive(made);
        let told = self.says(&["import", "service-public", file.to_str().unwrap()]);
        self.read_anew();
        told
    }

    fn read_anew(&self) {
        let before = self.0.written().matches("read anew").count();
        self.0.hang_up();
        let begun = std::time::Instant::now();
        while self.0.written().matches("read anew").count() == before {
            assert!(begun.elapsed() < Duration::from_mins(2), "{}", self.0.written());
            std::thread::sleep(Duration::from_millis(20));
        }
    }

    /// The outcome of somebody in Lille who renews a card.
    fn outcome(&self, chat: i64, labels: [&str; 2]) -> String {
        self.0.telegram.person(chat, "fr");
        say(&self.0, chat, "/start 59_renew");
        for label in labels.into_iter().chain(["Un autre pays"]) {
            tap(&self.0, chat, label);
        }
        self.screen(chat)
    }

    fn visitor(&self, chat: i64) -> String {
        self.outcome(chat, ["visiteur", "VISITEUR"])
    }

    fn student(&self, chat: i64) -> String {
        self.outcome(chat, ["Études", "ÉTUDIANT"])
    }

    fn screen(&self, chat: i64) -> String {
        self.0.telegram.person(chat, None).screen().map(|shown| shown.text).unwrap_or_default()
    }
}

#[test]
fn words_are_quoted_while_they_stand_and_not_when_they_changed() {
    let guided = Guided::started();
    let before = guided.visitor(11);
    assert!(before.contains(WINDOW) && before.contains("lue le 04/11/2025"), "{before}");
    assert!(!before.contains("Coût"), "no amount is quoted that no edition confirms: {before}");

    let pages = pages_of_data(catalogue(), "2026-11-20");
    // Who read the pages a year ago did not read this edition of them.
    let told = guided.take_in(&pages);
    assert!(told.contains("new pages, 0 changed pages, 0 pages gone"), "{told}");
    let now = guided.visitor(12);
    assert!(now.contains(WINDOW) && now.contains("modifiée le 20/11/2026"), "{now}");
    assert!(!now.contains("lue le 04/11/2025"), "{now}");
    tap(&guided.0, 12, "⋯");
    tap(&guided.0, 12, "Coût et documents");
    let said = guided.screen(12);
    assert!(said.contains("225 €") && said.contains("modifiée le 20/11/2026"), "{said}");
    assert_eq!(guided.take_in(&pages).lines().last(), Some("0 new pages, 0 changed pages, 0 pages gone"));

    // So an operator sees it without Telegram.
    let asked = ["outcome", "--place", "59", "--set", "goal=renew", "--set", "ground=visitor"];
    let shown = guided.says(&[&asked[..], &["--set", "nationality=other"]].concat());
    assert!(shown.contains("modifiée le 20/11/2026"), "{shown}");
    let elsewhere = guided.guichet(&[&asked[..], &["--database-url", "sqlite:/tmp/no-such-file.db"]].concat());
    assert!(elsewhere.status.success() && String::from_utf8_lossy(&elsewhere.stderr).contains("nothing is added"));

    // The window is another one.
    let changed = pages
        .clone()
        .edited(
            "F302",
            "renouvellement de carte sur internet, au plus tôt 4 mois et au plus tard 2 mois",
            "renouvellement de carte sur internet, au plus tôt 3 mois et au plus tard 1 mois",
        )
        .edited("F302", "modified 2026-11-20", "modified 2026-11-25");
    let told = guided.take_in(&changed);
    assert!(
        told.contains("+ Vous devez déposer votre demande de renouvellement de carte sur internet, au plus tôt 3 mois"),
        "{told}"
    );
    assert!(told.contains("when of f302"), "{told}");
    let now = guided.visitor(13);
    assert!(!now.contains(WINDOW) && !now.contains("entre 4 mois et 2 mois"), "{now}");
    assert!(now.contains("La page F302 a changé le 25/11/2026"), "{now}");
    let diff = guided.says(&["facts", "diff"]);
    assert!(
        diff.contains("F302") && diff.contains("rests on it") && diff.contains("now perhaps: « Vous devez"),
        "{diff}"
    );

    // Somebody reads it, and says what the bot may quote.
    let listed = guided.says(&["facts", "--only", "F302"]);
    let lost: Vec<&str> =
        listed.lines().filter(|line| line.starts_with("F302-") && line.contains("UNDER REVIEW")).collect();
    let lost: Vec<&str> = lost.into_iter().map(|line| line.split(' ').next().unwrap()).collect();
    assert_eq!(lost.len(), 2, "a sentence on which two claims rest, and a list that nobody read: {listed}");
    assert!(listed.contains("when of f302, exclusive of f302"), "{listed}");
    guided.says(&["facts", "accept", lost[1]]);
    // A word more may turn a sentence round: nobody accepts other words without writing them.
    let asked = guided.guichet(&["facts", "accept", lost[0]]);
    assert!(!asked.status.success() && String::from_utf8_lossy(&asked.stderr).contains("--words"), "{asked:?}");
    let shown = String::from_utf8_lossy(&asked.stdout).into_owned();
    let words = shown.split("now has « ").nth(1).unwrap().trim_end().trim_end_matches(" »");
    let told = guided.says(&["facts", "accept", lost[0], "--words", words]);
    assert!(told.contains("au plus tôt 3 mois"), "{told}");
    guided.says(&["facts", "accept", "F302"]);
    guided.read_anew();
    let now = guided.visitor(14);
    assert!(now.contains("au plus tôt 3 mois et au plus tard 1 mois"), "{now}");
    assert!(now.contains("modifiée le 25/11/2026") && !now.contains("a changé"), "{now}");
    assert!(!guided.guichet(&["facts", "accept", "F1-000000"]).status.success());
    guided.0.was_careful();
}

#[test]
fn what_rests_on_words_that_changed_is_said_no_more() {
    let guided = Guided::started();
    let pages = pages_of_data(catalogue(), "2026-11-20");
    guided.take_in(&pages);
    assert!(
        guided.student(21).contains("Cela se demande en ligne, sur le site national ANEF."),
        "{}",
        guided.screen(21)
    );
    // It may be asked for at the préfecture as well.
    let told = guided.take_in(&pages.clone().edited("F2231", "uniquement en ligne", "en ligne ou à la préfecture"));
    assert!(told.contains("exclusive of anef-account"), "{told}");
    let now = guided.student(22);
    assert!(!now.contains("Cela se demande en ligne, sur le site national ANEF."), "{now}");
    assert!(now.contains("La page F2231 a changé le 20/11/2026"), "{now}");
    // One word beside a sentence may turn it round.
    let told = guided.take_in(&pages.clone().edited(
        "F2231",
        "La démarche se fait uniquement en ligne",
        "Si vous avez 18 ans. La démarche se fait uniquement en ligne",
    ));
    assert!(told.contains("exclusive of anef-account") || told.contains("1 changed page"), "{told}");
    assert!(
        !guided.student(23).contains("Cela se demande en ligne, sur le site national ANEF."),
        "{}",
        guided.screen(23)
    );
    guided.take_in(&pages);
    assert!(
        guided.student(24).contains("Cela se demande en ligne, sur le site national ANEF."),
        "as it was, it stands again"
    );
}

#[test]
fn a_page_that_is_gone_falls_back_and_half_an_archive_changes_nothing() {
    let guided = Guided::started();
    let pages = pages_of_data(catalogue(), "2026-11-20");
    guided.take_in(&pages);
    let half = Made(pages.0[..pages.0.len() / 3].to_vec());
    let file = guided.archive(&half);
    let output = guided.guichet(&["import", "service-public", file.to_str().unwrap()]);
    let told = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(!output.status.success() && told.contains("perhaps half an archive"), "{told}");
    assert_eq!(guided.0.number("SELECT count(*) FROM official_page WHERE gone IS NOT NULL"), 0);

    let old = guided.archive(&pages_of_data(catalogue(), "2026-10-01"));
    let output = guided.guichet(&["import", "service-public", old.to_str().unwrap()]);
    assert!(String::from_utf8_lossy(&output.stderr).contains("old edition"), "{output:?}");

    // The page goes, and another one bears its name.
    let renamed = pages.clone().without("F302").with(
        "F99302.xml",
        String::from_utf8(pages.0.iter().find(|(name, _)| name == "F302.xml").unwrap().1.clone())
            .unwrap()
            .replace("ID=\"F302\"", "ID=\"F99302\"")
            .replace("vosdroits/F302\"", "vosdroits/F99302\""),
    );
    let told = guided.take_in(&renamed);
    assert!(told.contains("F302 is gone: its title stands on F99302 now"), "{told}");
    let now = guided.visitor(31);
    assert!(now.contains("Service-Public n’a plus la page F302"), "{now}");
    assert!(!now.contains(WINDOW), "{now}");
    let output = guided.guichet(&["facts", "accept", "F302"]);
    assert!(String::from_utf8_lossy(&output.stderr).contains("is gone"), "{output:?}");
}

/// A server of one file, which answers 304 to whoever has it; requests are counted.
struct FileServer {
    url: String,
    content: Arc<Mutex<(Vec<u8>, String)>>,
    answers: Arc<Mutex<Vec<u16>>>,
}

impl FileServer {
    fn new(content: Vec<u8>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let url = format!("http://{}/vosdroits.zip", listener.local_addr().unwrap());
        let content = Arc::new(Mutex::new((content, "\"first\"".to_owned())));
        let answers = Arc::new(Mutex::new(Vec::new()));
        let (kept, told) = (Arc::clone(&content), Arc::clone(&answers));
        std::thread::spawn(move || {
            for stream in listener.incoming() {
                let mut stream = stream.unwrap();
                let mut asked = Vec::new();
                let mut piece = [0; 1024];
                while !asked.windows(4).any(|end| end == b"\r\n\r\n") {
                    match stream.read(&mut piece) {
                        Ok(0) | Err(_) => break,
                        Ok(read) => asked.extend_from_slice(&piece[..read]),
                    }
                }
                let (body, etag) = kept.lock().unwrap().clone();
                let asked = String::from_utf8_lossy(&asked).to_lowercase();
                let known = asked.contains(&format!("if-none-match: {}", etag.to_lowercase()));
                let (status, body) = if known { ("304 Not Modified", Vec::new()) } else { ("200 OK", body) };
                told.lock().unwrap().push(status[..3].parse().unwrap());
                let head = format!(
                    "HTTP/1.1 {status}\r\nETag: {etag}\r\nContent-Length: {}\r\nConnection: close\r\n\r\n",
                    body.len()
                );
                let _ = stream.write_all(head.as_bytes()).and_then(|()| stream.write_all(&body));
            }
        });
        Self { url, content, answers }
    }

    fn serves(&self, content: Vec<u8>, etag: &str) {
        *self.content.lock().unwrap() = (content, etag.to_owned());
    }
}

/// Runs a night: the clock says two seconds before four.
fn night(serving: &mut Serving, until: &str) {
    let paris = jiff::tz::TimeZone::get("Europe/Paris").unwrap();
    let now = jiff::Zoned::now().with_time_zone(paris);
    let four = now.date().tomorrow().unwrap().at(3, 59, 57, 0).to_zoned(now.time_zone().clone()).unwrap();
    let shift = four.timestamp().as_second() - now.timestamp().as_second();
    std::fs::write(serving.folder.path().join("clock"), shift.to_string()).unwrap();
    let before = serving.written().matches(until).count();
    serving.start();
    let begun = std::time::Instant::now();
    while serving.written().matches(until).count() == before {
        assert!(begun.elapsed() < Duration::from_mins(2), "{until}:\n{}", serving.written());
        std::thread::sleep(Duration::from_millis(50));
    }
}

fn told(serving: &Serving, what: &str) -> usize {
    serving.telegram.messages(OPERATOR).iter().filter(|message| message.text.contains(what)).count()
}

#[test]
fn each_night_the_guide_is_fetched_and_operators_are_told_once() {
    let pages = pages_of_data(catalogue(), "2026-11-20");
    let server = FileServer::new(pages.zip());
    let mut serving = Serving::prepared(By::Polling);
    serving.variables = vec![
        ("GUICHET_OPERATORS", OPERATOR.to_string()),
        ("GUICHET_FACTS_CHECK", "04:00".to_owned()),
        ("GUICHET_FACTS_SOURCE", server.url.clone()),
        ("GUICHET_CLOCK", serving.folder.path().join("clock").display().to_string()),
    ];
    serving.telegram.person(OPERATOR, "fr");
    // At first, what an editor noted without the words of its page is to be read again.
    night(&mut serving, "the guide was taken in");
    serving.shows(OPERATOR, "à relire");
    serving.stop();
    assert_eq!(told(&serving, "à relire"), 1);
    let known = serving.number("SELECT count(*) FROM official_page");
    assert!(known > 100, "{known}");

    night(&mut serving, "the guide is unchanged");
    serving.stop();
    assert_eq!(*server.answers.lock().unwrap(), [200, 304]);
    assert_eq!(told(&serving, "à relire"), 1, "nothing is new");

    let changed = pages.clone().edited("F2231", "uniquement en ligne", "en ligne ou à la préfecture");
    server.serves(changed.zip(), "\"second\"");
    night(&mut serving, "the guide was taken in");
    serving.shows(OPERATOR, "exclusive anef-account");
    assert_eq!((told(&serving, "exclusive anef-account"), told(&serving, "à relire")), (1, 2));
    serving.stop();

    // Half a file, another file, none: nothing changes, and it is told once.
    for (content, etag) in [(pages.zip()[..1000].to_vec(), "\"half\""), (b"<html>".to_vec(), "\"other\"")] {
        server.serves(content, etag);
        night(&mut serving, "the guide was not taken in");
        serving.stop();
        assert_eq!(serving.number("SELECT count(*) FROM official_page WHERE gone IS NULL"), known);
    }
}
