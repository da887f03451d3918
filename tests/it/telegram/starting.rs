//! Settings and the state of the machine: what is wrong is told in one line.

use std::{
    fs,
    process::{Command, Output, Stdio},
    time::Instant,
};

use super::serving::{By, Serving};
use crate::{command_line::assert_refused, stand_in::State};

fn output(mut command: Command) -> Output {
    command.stdout(Stdio::piped()).stderr(Stdio::piped()).output().unwrap()
}

fn refused(command: Command, code: i32, part: &str) {
    assert_refused(output(command), code, part);
}

#[test]
fn settings_that_make_no_sense_are_exit_2() {
    let serving = Serving::prepared(By::Polling);
    let with = |name: &str, value: &str| {
        let mut command = serving.command();
        command.env(name, value);
        command
    };
    let mut without = serving.command();
    without.env_remove("TELOXIDE_TOKEN");
    refused(without, 2, "no token");
    refused(with("TELOXIDE_TOKEN", "  "), 2, "no token");
    refused(with("TELOXIDE_TOKEN", "hunter2"), 2, "is not a token");
    refused(with("TELOXIDE_TOKEN", "123456:to/ken?of=another"), 2, "is not a token");
    refused(with("TELOXIDE_API_URL", "nowhere"), 2, "TELOXIDE_API_URL is no address");
    refused(with("DATABASE_URL", "sqlite::memory:"), 2, "names no file");
    refused(with("DATABASE_URL", "sqlite:g.db?mode=memory"), 2, "takes no options");
    refused(with("DATABASE_URL", "postgres://user:secret@host/db"), 2, "PostgreSQL is not served yet");
    refused(with("DATABASE_URL", "guichet.db"), 2, "DATABASE_URL is no address");
    refused(with("GUICHET_KEEP_DAYS", "0"), 2, "GUICHET_KEEP_DAYS");
    refused(with("GUICHET_WEBHOOK_SECRET", "x"), 2, "without GUICHET_WEBHOOK_URL");
    refused(with("GUICHET_WEBHOOK_URL", "https://example.org/hook"), 2, "without GUICHET_WEBHOOK_SECRET");
    let mut wrong = with("GUICHET_WEBHOOK_URL", "https://example.org/hook");
    wrong.env("GUICHET_WEBHOOK_SECRET", "not allowed!");
    refused(wrong, 2, "GUICHET_WEBHOOK_SECRET is no secret");
    let mut wrong = with("GUICHET_WEBHOOK_URL", "https://example.org/hook");
    wrong.env("GUICHET_WEBHOOK_SECRET", "fine").env("GUICHET_LISTEN", "everywhere");
    refused(wrong, 2, "GUICHET_LISTEN");
    refused(with("GUICHET_LOG_FORMAT", "xml"), 2, "xml");
    let mut dated = serving.command();
    dated.args(["--date", "2026-01-01"]);
    refused(dated, 2, "--date");
    assert!(!serving.database().exists(), "nothing was written");
}

#[test]
fn no_wrong_token_or_secret_is_repeated() {
    let serving = Serving::prepared(By::Polling);
    for (name, value) in [("TELOXIDE_TOKEN", "123456:oops/hunter2"), ("GUICHET_WEBHOOK_SECRET", "hunter2!")] {
        let mut command = serving.command();
        command.env("GUICHET_WEBHOOK_URL", "https://example.org/").env("GUICHET_WEBHOOK_SECRET", "x").env(name, value);
        let output = output(command);
        assert_eq!(output.status.code(), Some(2));
        assert!(!String::from_utf8(output.stderr).unwrap().contains("hunter2"));
    }
}

#[test]
fn an_api_that_is_not_there_or_knows_no_such_bot_is_exit_1() {
    let serving = Serving::prepared(By::Polling);
    let mut command = serving.command();
    command.env("TELOXIDE_API_URL", "http://127.0.0.1:9");
    refused(command, 1, "`127.0.0.1` cannot be reached");
    let mut command = serving.command();
    command.env("TELOXIDE_TOKEN", "123456:another-token-of-nobody");
    refused(command, 1, "does not know this token");
}

#[test]
fn a_file_that_cannot_be_used_is_exit_1() {
    let serving = Serving::prepared(By::Polling);
    let at = |path: &std::path::Path| {
        let mut command = serving.command();
        command.env("DATABASE_URL", format!("sqlite:{}", path.display()));
        command
    };
    let folder = serving.folder.path();
    refused(at(&folder.join("no/such/folder/g.db")), 1, "cannot be opened");
    refused(at(folder), 1, "cannot be opened");
    let garbage = folder.join("garbage.db");
    fs::write(&garbage, vec![7; 20_000]).unwrap();
    refused(at(&garbage), 1, "is no database of this program, or is damaged");
    assert_eq!(fs::read(&garbage).unwrap(), vec![7; 20_000], "left as it was");
}

#[test]
fn a_file_that_is_damaged_inside_is_exit_1() {
    let mut serving = Serving::started(By::Polling);
    serving.telegram.person(7, "fr").say("91");
    serving.shows(7, "(91)");
    assert!(serving.stop().success());
    let mut bytes = fs::read(serving.database()).unwrap();
    // Every page but the first, which holds the names of the tables.
    bytes[4096..].fill(0xa5);
    fs::write(serving.database(), &bytes).unwrap();
    refused(serving.command(), 1, "is damaged");
    assert_eq!(fs::read(serving.database()).unwrap(), bytes, "left as it was");
}

#[test]
fn a_file_of_a_newer_version_is_left_alone() {
    let mut serving = Serving::started(By::Polling);
    assert!(serving.stop().success());
    serving.sql("UPDATE _sqlx_migrations SET version = version + 9998");
    refused(serving.command(), 1, "newer version");
}

#[test]
fn a_file_that_another_program_holds_is_exit_1() {
    let mut serving = Serving::started(By::Polling);
    refused(serving.command(), 1, "another `guichet run` uses");
    assert!(!serving.has_ended(), "the first one goes on");
    assert!(serving.stop().success());
    let lock = serving.locked();
    refused(serving.command(), 1, "is locked by another program");
    drop(lock);
    serving.start();
}

/// The largest file that the program may write, in KiB.
fn confined(serving: &Serving, kib: u32) -> Command {
    let command = serving.command();
    let mut shell = Command::new("bash");
    shell.arg("-c").arg(format!("trap '' XFSZ; ulimit -f {kib}; exec \"$@\"")).arg("bash").arg(command.get_program());
    shell.args(command.get_args()).env_clear().env("PATH", "/usr/bin:/bin").stdin(Stdio::null());
    shell.envs(command.get_envs().filter_map(|(name, value)| Some((name, value?))));
    shell
}

#[test]
fn a_full_disk_at_start_is_exit_1() {
    let serving = Serving::prepared(By::Polling);
    refused(confined(&serving, 8), 1, "no space is left");
    let mut serving = serving;
    serving.start();
    serving.telegram.person(7, "fr").say("91");
    serving.shows(7, "(91)");
}

/// A disk that fills up while people write: nothing is confirmed that is not
/// stored, and everything is answered once there is space.
#[test]
fn a_disk_that_fills_up_loses_nothing() {
    let mut serving = Serving::prepared(By::Polling);
    let log = fs::File::options().create(true).append(true).open(serving.folder.path().join("log")).unwrap();
    let mut command = confined(&serving, 300);
    command.stderr(log.try_clone().unwrap()).stdout(log);
    let mut child = command.spawn().unwrap();
    serving.wait("polling", State::is_polled);
    for chat in 1..=30 {
        serving.telegram.person(chat, "fr").say(&"é".repeat(4000));
    }
    let begun = Instant::now();
    while !serving.written().contains("no space is left") {
        assert!(begun.elapsed() < super::serving::LONG, "{}", serving.written());
        std::thread::sleep(std::time::Duration::from_millis(5));
    }
    assert!(child.try_wait().unwrap().is_none(), "it goes on trying");
    child.kill().unwrap();
    child.wait().unwrap();
    serving.start();
    serving.wait("every answer", |state| (1..=30).all(|chat| !state.messages(chat).is_empty()));
}

#[test]
fn a_webhook_set_elsewhere_is_left_alone_unless_taken_over() {
    let mut serving = Serving::started(By::Webhook);
    assert!(serving.stop().success());
    let mut polling = serving.command();
    polling.env_remove("GUICHET_WEBHOOK_URL").env_remove("GUICHET_WEBHOOK_SECRET");
    refused(polling, 1, "a webhook is set at `127.0.0.1`");
    let mut other = serving.command();
    other.env("GUICHET_WEBHOOK_URL", "http://localhost:1/other");
    refused(other, 1, "--take-over");
    serving.flags = vec!["--take-over"];
    serving.poll_instead();
    serving.start();
    assert_eq!(serving.telegram.webhook_url(), None);
    serving.telegram.person(7, "fr").say("91");
    serving.shows(7, "(91)");
}

#[test]
fn an_address_in_use_is_exit_1() {
    let serving = Serving::prepared(By::Webhook);
    let taken = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let mut command = serving.command();
    command.env("GUICHET_LISTEN", taken.local_addr().unwrap().to_string());
    refused(command, 1, "cannot listen at");
    assert_eq!(serving.telegram.webhook_url(), None, "Telegram was told nothing");
}

#[test]
fn the_webhook_lets_nobody_else_in() {
    let serving = Serving::started(By::Webhook);
    let url = serving.telegram.webhook_url().unwrap();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let post = |secret: Option<&'static str>, path: &str, body: &str| {
        let mut request = reqwest::Client::new().post(url.replace("/hook", path)).body(body.to_owned());
        if let Some(secret) = secret {
            request = request.header("X-Telegram-Bot-Api-Secret-Token", secret);
        }
        runtime.block_on(request.send()).unwrap().status().as_u16()
    };
    let update = r#"{"update_id":1,"message":{"message_id":1,"date":1,"text":"91","chat":{"id":7,"type":"private"},"from":{"id":7,"is_bot":false}}}"#;
    let secret = Some("the-webhooks-secret_1");
    assert_eq!(post(None, "/hook", update), 401);
    assert_eq!(post(Some("the-webhooks-secret_2"), "/hook", update), 401);
    assert_eq!(post(secret, "/elsewhere", update), 404);
    assert_eq!(post(secret, "/hook", "{"), 400);
    assert_eq!(post(secret, "/hook", &"x".repeat(2_000_000)), 413);
    assert_eq!(post(secret, "/hook", "[]"), 200);
    serving.telegram.person(7, "fr");
    assert_eq!(serving.telegram.messages(7).len(), 0);
    assert_eq!(post(secret, "/hook", update), 200);
    serving.shows(7, "(91)");
}

#[test]
fn commands_and_descriptions_are_set_in_every_language_once() {
    let mut serving = Serving::started(By::Polling);
    serving.wait("three languages and the default", |state| state.count("setmyshortdescription") == 4);
    // The last is out a moment before it is stored that all were set.
    serving.comes_to("SELECT count(*) FROM remembered WHERE name = 'profile'", 1);
    let calls = serving.telegram.calls();
    let languages: Vec<Option<&str>> = calls
        .iter()
        .filter(|call| call.method == "setmycommands")
        .map(|call| call.body.get("language_code").and_then(|code| code.as_str()))
        .collect();
    assert_eq!(languages, [None, Some("fr"), Some("en"), Some("ar")]);
    assert!(serving.stop().success());
    serving.start();
    serving.telegram.person(7, "fr").say("91");
    serving.shows(7, "(91)");
    assert_eq!(serving.telegram.count("setmycommands"), 4, "nothing changed");
    serving.was_careful();
}

#[test]
fn who_has_been_silent_for_too_long_is_erased() {
    let mut serving = Serving::started(By::Polling);
    for (chat, place) in [(7, "91"), (8, "75")] {
        serving.telegram.person(chat, "fr").say(place);
        serving.telegram.wait_for_screen(chat, |shown| shown.offers("g:goal:papers"));
    }
    // What is not confirmed yet would come again, and its number is forgotten by then.
    serving.wait("everything is confirmed", |state| state.pending_updates() == 0);
    assert!(serving.stop().success());
    serving.sql("UPDATE chat SET last_heard = last_heard - CASE chat_id WHEN 7 THEN 31 ELSE 30 END");
    serving.sql("UPDATE seen SET received_at = received_at - 49 * 3600");
    serving.start();
    serving.telegram.person(9, "fr").say("93");
    serving.shows(9, "93");
    assert!(serving.stop().success());
    assert_eq!(
        serving.number("SELECT group_concat(chat_id) = '8,9' FROM (SELECT chat_id FROM chat ORDER BY chat_id)"),
        1
    );
    assert_eq!(serving.number("SELECT count(*) FROM seen"), 1, "numbers are forgotten after 48 hours");
}
