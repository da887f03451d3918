//! Settings and the state of the machine: what is wrong is told in one line.

use std::{
    fs,
    io::{ErrorKind, Read, Write},
    net::TcpStream,
    process::{Command, Output, Stdio},
    time::Instant,
};

use super::serving::{By, Serving};
use crate::{command_line::assert_refused, context::locales, stand_in::State};

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
    refused(with("DATABASE_URL", "mysql://user:secret@host/db"), 2, "is no address that is known");
    refused(with("DATABASE_URL", "postgres://user:secret@host/db?colour=red"), 2, "has an option that is not known");
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

/// A limit that the system sets, and of which it tells by a signal that ends a program.
#[test]
fn a_file_that_may_not_grow_ends_the_program_with_one_line() {
    let mut serving = Serving::prepared(By::Polling);
    let limited = |kib: u32| {
        let command = serving.command();
        let mut shell = Command::new("bash");
        shell.arg("-c").arg(format!("ulimit -f {kib}; exec \"$@\"")).arg("bash").arg(command.get_program());
        shell.args(command.get_args()).env_clear().env("PATH", "/usr/bin:/bin").stdin(Stdio::null());
        shell.envs(command.get_envs().filter_map(|(name, value)| Some((name, value?))));
        shell
    };
    refused(limited(8), 1, "no space is left");
    let mut running = limited(360);
    let child = running.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    serving.wait("polling", State::is_polled);
    for chat in 1..=30 {
        serving.telegram.person(chat, "fr").say(&"é".repeat(4000));
    }
    let output = child.wait_with_output().unwrap();
    let written = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(1), "{:?}\n{written}", output.status);
    let told = written.lines().filter(|line| line.starts_with("guichet: ")).collect::<Vec<_>>();
    assert_eq!(told, ["guichet: a file has the largest size that `ulimit -f` allows: allow more, then start again"]);
    serving.start();
    serving.wait("every answer", |state| (1..=30).all(|chat| !state.messages(chat).is_empty()));
}

#[test]
fn a_signal_that_nobody_sends_in_order_ends_in_one_line() {
    for (signal, part) in [("-XCPU", "`ulimit -t`"), ("-USR1", "signal 10 "), ("-ALRM", "signal 14 ")] {
        let mut serving = Serving::started(By::Polling);
        serving.telegram.person(7, "fr").say("91");
        serving.shows(7, "(91)");
        serving.signal(signal);
        assert_eq!(serving.ended().code(), Some(1), "{signal}");
        let written = serving.written();
        let told = written.lines().filter(|line| line.starts_with("guichet: ")).collect::<Vec<_>>();
        assert!(matches!(told[..], [line] if line.contains(part)), "{signal}: {written}");
    }
}

/// A disk that fills up while people write: nothing is confirmed that is not
/// stored, and everything is answered once there is space.
#[test]
fn a_disk_that_fills_up_loses_nothing() {
    let mut serving = Serving::prepared(By::Polling);
    let log = fs::File::options().create(true).append(true).open(serving.folder.path().join("log")).unwrap();
    let mut command = confined(&serving, 360);
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

/// Connections that send nothing, half a header, or half a body, more than there may be.
#[test]
fn slow_connections_hold_up_nobody_and_are_closed() {
    const SLOW: usize = 300;
    const MOST: usize = 256;
    let serving = Serving::started(By::Webhook);
    let address = serving.telegram.webhook_url().unwrap();
    let host = address.trim_start_matches("http://").trim_end_matches("/hook").to_owned();
    let secret = "X-Telegram-Bot-Api-Secret-Token: the-webhooks-secret_1";
    let begin = |nth: usize| {
        let mut stream = TcpStream::connect(&host).unwrap();
        let sent = match nth % 3 {
            0 => String::new(),
            1 => format!("POST /hook HTTP/1.1\r\nHost: {host}\r\n"),
            _ => format!("POST /hook HTTP/1.1\r\nHost: {host}\r\n{secret}\r\nContent-Length: 9000\r\n\r\n{{"),
        };
        stream.write_all(sent.as_bytes()).unwrap();
        stream.set_read_timeout(Some(super::serving::LONG)).unwrap();
        stream
    };
    let mut slow: Vec<TcpStream> = (0..SLOW).map(begin).collect();
    let person = serving.telegram.person(7, "fr");
    for (text, shown) in [("91", "(91)"), ("75", "Paris")] {
        person.say(text);
        serving.shows(7, shown);
    }
    // Those that came first made room; the others are closed once their time is over.
    let ends = |stream: &mut TcpStream| {
        let mut rest = Vec::new();
        // It may also be reset, because what was sent on it was never read.
        if let Err(error) = stream.read_to_end(&mut rest) {
            assert_eq!(error.kind(), ErrorKind::ConnectionReset);
        }
        String::from_utf8(rest).unwrap()
    };
    let (made_room, timed_out) = slow.split_at_mut(SLOW - MOST);
    for stream in made_room {
        assert_eq!(ends(stream), "");
    }
    for stream in timed_out {
        let rest = ends(stream);
        assert!(rest.is_empty() || rest.starts_with("HTTP/1.1 408"), "{rest}");
    }
    person.say("/help");
    serving.shows(7, "/urgent");
}

/// Of large bodies only some are read at once, and whoever comes too many is told to come again.
#[test]
fn large_bodies_do_not_pile_up() {
    const MOST: usize = 8;
    let serving = Serving::started(By::Webhook);
    let address = serving.telegram.webhook_url().unwrap();
    let host = address.trim_start_matches("http://").trim_end_matches("/hook").to_owned();
    let head = format!(
        "POST /hook HTTP/1.1\r\nHost: {host}\r\nX-Telegram-Bot-Api-Secret-Token: the-webhooks-secret_1\r\nContent-Length: 500000\r\n\r\n"
    );
    let mut streams: Vec<TcpStream> = (0..=MOST).map(|_| TcpStream::connect(&host).unwrap()).collect();
    for stream in &mut streams {
        stream.write_all(head.as_bytes()).unwrap();
        stream.write_all(&b" ".repeat(100_000)).unwrap();
        stream.set_read_timeout(Some(super::serving::LONG)).unwrap();
    }
    let answers: Vec<String> = streams
        .iter_mut()
        .map(|stream| {
            let mut start = [0; 12];
            stream.read_exact(&mut start).unwrap();
            String::from_utf8_lossy(&start).into_owned()
        })
        .collect();
    let count = |status: &str| answers.iter().filter(|answer| answer.ends_with(status)).count();
    assert_eq!((count("503"), count("408")), (1, MOST), "{answers:?}");
    serving.telegram.person(7, "fr").say("91");
    serving.shows(7, "(91)");
}

#[test]
fn commands_and_descriptions_are_set_in_every_language_once() {
    let mut serving = Serving::started(By::Polling);
    let tags: Vec<&str> = locales().iter().map(|locale| locale.name.as_str()).collect();
    let count = u64::try_from(tags.len() + 1).unwrap();
    serving.wait("each language and the default", |state| state.count("setmyshortdescription") == count);
    // The last is out a moment before it is stored that all were set.
    serving.comes_to("SELECT count(*) FROM remembered WHERE name = 'profile'", 1);
    let calls = serving.telegram.calls();
    let set = |scope: Option<&str>| -> Vec<(Option<&str>, usize, bool)> {
        let set = calls.iter().map(|call| &call.body).filter(|body| body.get("commands").is_some());
        set.filter(|body| body["scope"]["type"].as_str() == scope)
            .map(|body| {
                let commands = body["commands"].as_array().unwrap();
                let are_hidden = commands.iter().all(|command| command["is_ephemeral"] == true);
                (body.get("language_code").and_then(|code| code.as_str()), commands.len(), are_hidden)
            })
            .collect()
    };
    let languages = || [None].into_iter().chain(tags.iter().copied().map(Some));
    assert_eq!(set(None), languages().map(|language| (language, 10, false)).collect::<Vec<_>>());
    assert_eq!(serving.telegram.count("setmyname"), count);
    // In a group nobody else sees that somebody asks.
    assert_eq!(set(Some("all_group_chats")), languages().map(|language| (language, 1, true)).collect::<Vec<_>>());
    assert!(serving.stop().success());
    serving.start();
    serving.telegram.person(7, "fr").say("91");
    serving.shows(7, "(91)");
    assert_eq!(serving.telegram.count("setmycommands"), 2 * count, "nothing changed");
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
    serving.sql("UPDATE received_range SET hour = hour - 50");
    serving.start();
    serving.telegram.person(9, "fr").say("93");
    serving.shows(9, "93");
    assert!(serving.stop().success());
    assert_eq!(
        serving.number("SELECT group_concat(chat_id) = '8,9' FROM (SELECT chat_id FROM chat ORDER BY chat_id)"),
        1
    );
    assert_eq!(
        serving.number("SELECT sum(last - first + 1) FROM received_range"),
        1,
        "numbers are forgotten after 48 hours"
    );
}

/// Takes the file away while the bot is at work, and says something.
fn loses_its_file(by: By, away: impl Fn(&std::path::Path)) {
    let mut serving = Serving::started(by);
    let person = serving.telegram.person(7, "fr");
    person.say("91");
    serving.shows(7, "(91)");
    serving.comes_to("SELECT count(*) FROM inbox", 0);
    serving.wait("confirmed", |state| state.pending_updates() == 0);
    away(&serving.database());
    for _ in 0..10 {
        person.say("/help");
    }
    assert!(!serving.ended().success());
    assert!(serving.written().contains("was moved, replaced or deleted while it was in use"), "{}", serving.written());
    assert!(serving.telegram.pending_updates() > 0, "what came since is confirmed to nobody");
    serving.start();
    serving.shows(7, "/urgent");
    serving.wait("all ten", |state| state.pending_updates() == 0);
}

#[test]
fn a_file_that_goes_away_takes_no_update_with_it() {
    for by in [By::Polling, By::Webhook] {
        loses_its_file(by, |file| std::fs::remove_file(file).unwrap());
        loses_its_file(by, |file| std::fs::rename(file, file.with_extension("away")).unwrap());
        loses_its_file(by, |file| {
            std::fs::copy(file, file.with_extension("copy")).unwrap();
            std::fs::rename(file.with_extension("copy"), file).unwrap();
        });
        loses_its_file(by, |file| {
            for ending in ["db-wal", "db-shm", "db"] {
                std::fs::remove_file(file.with_extension(ending)).unwrap();
            }
        });
    }
}

#[test]
fn another_name_of_the_file_is_the_same_file() {
    let serving = Serving::started(By::Polling);
    let other = serving.folder.path().join("other.db");
    std::fs::hard_link(serving.database(), &other).unwrap();
    let soft = serving.folder.path().join("soft.db");
    std::os::unix::fs::symlink(serving.database(), &soft).unwrap();
    for name in [other, soft] {
        let mut command = serving.command();
        command.env("DATABASE_URL", format!("sqlite:{}", name.display()));
        assert!(!command.status().unwrap().success());
    }
    let told = serving.written().matches("another `guichet run` uses").count();
    assert_eq!(told, 2, "{}", serving.written());
}

#[test]
fn the_file_of_another_bot_is_refused() {
    let mut serving = Serving::started(By::Polling);
    assert!(serving.stop().success());
    let mut command = serving.command();
    command.env("TELOXIDE_TOKEN", "987654:ABC-DEF1234ghIkl-zyx57W2v1u123ew11");
    assert!(!command.status().unwrap().success());
    assert!(serving.written().contains("this store belongs to the bot with the number"), "{}", serving.written());
    serving.start();
}
