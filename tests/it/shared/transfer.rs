//! A store that is moved from a file into a database, and back.

use std::process::{Command, Output};

use super::database::Database;
use crate::telegram::serving::{By, Serving};

fn moves(from: &str, to: &str) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_guichet"));
    command.env_clear().args(["store", "move", "--from", from, "--to", to]).output().unwrap()
}

fn told(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

#[test]
fn a_conversation_goes_on_in_a_database_and_back_in_a_file() {
    let Some(database) = Database::new() else { return };
    let mut serving = Serving::started(By::Polling);
    let person = serving.telegram.person(7, "fr");
    person.say("/start 91");
    serving.shows(7, "(91)");
    let file = format!("sqlite:{}", serving.database().display());
    let held = moves(&file, &database.url());
    assert!(!held.status.success() && told(&held).contains("stop it first"), "{}", told(&held));
    assert!(serving.stop().success());
    serving.sql(
        "WITH RECURSIVE n (i) AS (SELECT 100 UNION ALL SELECT i + 1 FROM n WHERE i < 5000)
         INSERT INTO subscriber SELECT i, '91', 'fr' FROM n;
         INSERT INTO help_place VALUES ('é', 'b', '{}'), ('e', 'a', '{}'), ('E', 'c', '{}')",
    );
    let moved = moves(&file, &database.url());
    assert!(moved.status.success(), "{}", told(&moved));
    let again = moves(&file, &database.url());
    assert!(!again.status.success() && told(&again).contains("holds something already"), "{}", told(&again));
    serving.variables.push(("DATABASE_URL", database.url()));
    serving.start();
    person.say("/mydata");
    serving.telegram.wait_for_screen(7, |shown| shown.text.contains("Essonne (91)") && shown.offers("f"));
    assert!(serving.stop().success());
    let back = format!("sqlite:{}", serving.folder.path().join("back.db").display());
    let moved = moves(&database.url(), &back);
    assert!(moved.status.success(), "{}", told(&moved));
    serving.variables = vec![("DATABASE_URL", back)];
    serving.start();
    person.say("/news");
    serving.shows(7, "Essonne");
}

#[test]
fn a_move_that_was_interrupted_goes_on() {
    let Some(database) = Database::new() else { return };
    let mut serving = Serving::started(By::Polling);
    assert!(serving.stop().success());
    serving.sql(
        "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 200000)
         INSERT INTO subscriber SELECT i, '91', 'fr' FROM n",
    );
    let file = format!("sqlite:{}", serving.database().display());
    let mut command = Command::new(env!("CARGO_BIN_EXE_guichet"));
    let url = database.url();
    let mut moving = command.env_clear().args(["store", "move", "--from", &file, "--to", &url]).spawn().unwrap();
    loop {
        std::thread::sleep(std::time::Duration::from_millis(20));
        let is_there = "SELECT count(*) FROM pg_tables WHERE tablename = 'subscriber'";
        if database.number(is_there) == 1 && database.number("SELECT count(*) FROM subscriber") > 10_000 {
            break;
        }
        assert!(moving.try_wait().unwrap().is_none(), "it ended too soon");
    }
    moving.kill().unwrap();
    moving.wait().unwrap();
    serving.variables.push(("DATABASE_URL", database.url()));
    let refused = serving.command().output().unwrap();
    assert!(!refused.status.success());
    assert!(serving.written().contains("was begun and not finished"), "{}", serving.written());
    let moved = moves(&file, &database.url());
    assert!(moved.status.success(), "{}", told(&moved));
    assert_eq!(database.number("SELECT count(*) FROM subscriber"), 200_000);
}
