//! A clock that is wrong erases, gathers and begins nothing.

use super::{
    campaigns::crowd::{Crowd, OPERATOR},
    conversations::say,
    serving::{By, Serving},
};

const DAY: i64 = 24 * 3600;

/// A bot whose clock is wrong by what stands in a file, in seconds.
struct Clocked {
    serving: Serving,
}

impl Clocked {
    fn prepared() -> Self {
        let mut serving = Serving::prepared(By::Polling);
        let file = serving.folder.path().join("clock").display().to_string();
        serving.variables = vec![("GUICHET_CLOCK", file), ("GUICHET_OPERATORS", OPERATOR.to_string())];
        let clocked = Self { serving };
        clocked.set(0);
        clocked
    }

    /// Makes the clock wrong by so many seconds.
    fn set(&self, seconds: i64) {
        let file = self.serving.folder.path().join("clock");
        std::fs::write(file.with_extension("new"), seconds.to_string()).unwrap();
        std::fs::rename(file.with_extension("new"), file).unwrap();
    }
}

#[test]
fn a_start_with_a_wrong_clock_erases_gathers_and_begins_nothing() {
    for seconds in [400 * DAY, -400 * DAY] {
        let mut clocked = Clocked::prepared();
        clocked.serving.start();
        clocked.serving.telegram.person(OPERATOR, "fr");
        clocked.serving.telegram.person(7, "fr");
        say(&clocked.serving, 7, "91");
        clocked.serving.comes_to("SELECT count(*) FROM chat", 1);
        assert!(clocked.serving.stop().success());
        clocked.serving.sql(
            "INSERT INTO reminder (chat_id, due, language, departement, reminder)
             VALUES (7, unixepoch() / 86400 + 300, 'fr', '91', '{}');
             INSERT INTO campaign (kind, state, name, draft, holder, created_at, starts_at)
             VALUES ('news', 'scheduled', '', '{}', 0, 0, unixepoch() + 30 * 86400);
             INSERT INTO received_range VALUES (-5, -5, unixepoch() / 3600 - 1);",
        );
        clocked.set(seconds);
        clocked.serving.start();
        clocked.serving.shows(OPERATOR, "L’horloge de la machine semble fausse");
        // Whoever writes meanwhile is answered for the day that Telegram says.
        say(&clocked.serving, 7, "/help");
        clocked.serving.comes_to("SELECT count(*) FROM inbox", 0);
        let untouched = "SELECT (SELECT count(*) FROM chat) + (SELECT count(*) FROM reminder WHERE campaign IS NULL)
             + (SELECT count(*) FROM campaign WHERE state IN ('scheduled', 'paused')) + (SELECT count(*) FROM received_range WHERE first = -5)";
        assert_eq!(clocked.serving.number(untouched), 4);
        let days_off = "SELECT abs(last_heard - unixepoch() / 86400) FROM chat WHERE chat_id = 7";
        assert!(clocked.serving.number(days_off) <= 1, "the day of the conversation is wrong");
        // Once the clock is right, nothing has to be said.
        clocked.set(0);
        clocked
            .serving
            .comes_to("SELECT count(*) FROM remembered WHERE name = 'clock' AND abs(text - unixepoch()) < 300", 1);
        assert_eq!(clocked.serving.number(untouched), 4);
    }
}

#[test]
fn an_operator_says_that_the_clock_is_right() {
    let mut clocked = Clocked::prepared();
    clocked.set(400 * DAY);
    clocked.serving.start();
    clocked.serving.telegram.person(OPERATOR, "fr");
    clocked.serving.telegram.person(7, "fr");
    clocked.serving.sql("INSERT INTO chat (chat_id, session, last_heard) VALUES (9, '{}', 1)");
    clocked.serving.shows(OPERATOR, "L’horloge de la machine semble fausse");
    say(&clocked.serving, 7, "91");
    assert_eq!(clocked.serving.number("SELECT count(*) FROM chat WHERE chat_id = 9"), 1);
    clocked.serving.telegram.person(OPERATOR, None).tap_label("L’horloge est juste");
    clocked.serving.shows(OPERATOR, "l’horloge est juste");
    clocked.serving.comes_to("SELECT count(*) FROM chat WHERE chat_id = 9", 0);
    clocked.serving.was_careful();
}

#[test]
fn a_leap_while_running_pauses_what_is_under_way() {
    let mut crowd = Crowd::new(300, &[("GUICHET_RATE", "10")]);
    assert!(crowd.serving.stop().success());
    let file = crowd.serving.folder.path().join("clock");
    std::fs::write(&file, "0").unwrap();
    crowd.serving.variables.push(("GUICHET_CLOCK", file.display().to_string()));
    crowd.serving.start();
    let id = crowd.begin();
    crowd.until(id, "sending");
    std::fs::write(&file, (400 * DAY).to_string()).unwrap();
    crowd.until(id, "paused");
    assert_eq!(crowd.serving.number("SELECT reason = 'clock' FROM campaign"), 1);
    assert_eq!(crowd.serving.number("SELECT count(*) FROM subscriber"), 300);
}
