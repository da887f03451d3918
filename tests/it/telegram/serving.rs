//! One bot at work for a test: the stand-in, the file, the process and what it
//! wrote.

use std::{
    fs::{self, File},
    net::TcpListener,
    path::PathBuf,
    process::{Child, Command, ExitStatus, Stdio},
    sync::atomic::{AtomicU32, Ordering},
    time::{Duration, Instant},
};

use rusqlite::Connection;
use tempfile::TempDir;

use crate::stand_in::{Fault, FaultKind, StandIn, State, TOKEN};

/// Only keeps a test that never sees what it waits for from hanging.
pub const LONG: Duration = Duration::from_mins(5);

/// How updates reach the bot.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum By {
    Polling,
    Webhook,
}

/// An address that stays free between two starts of the program: below the
/// ports that connections take for themselves (Linux: 32768 and up).
pub fn free_address() -> String {
    static TAKEN: AtomicU32 = AtomicU32::new(0);
    loop {
        let number = std::process::id().wrapping_mul(131).wrapping_add(TAKEN.fetch_add(1, Ordering::Relaxed));
        let address = format!("127.0.0.1:{}", 15_000 + number % 15_000);
        if TcpListener::bind(&address).is_ok() {
            return address;
        }
    }
}

pub struct Serving {
    pub telegram: StandIn,
    pub folder: TempDir,
    by: By,
    listen: String,
    child: Option<Child>,
    /// Variables of the next start.
    pub variables: Vec<(&'static str, String)>,
    pub flags: Vec<&'static str>,
}

impl Serving {
    /// Everything but the process.
    pub fn prepared(by: By) -> Self {
        let listen = free_address();
        Self {
            telegram: StandIn::start_on_own_thread(),
            folder: tempfile::tempdir().unwrap(),
            by,
            listen,
            child: None,
            variables: Vec::new(),
            flags: Vec::new(),
        }
    }

    /// A bot that receives updates.
    pub fn started(by: By) -> Self {
        let mut serving = Self::prepared(by);
        serving.start();
        serving
    }

    /// Where Telegram posts to.
    pub fn listen(&self) -> &str {
        &self.listen
    }

    pub fn database(&self) -> PathBuf {
        self.folder.path().join("guichet.db")
    }

    fn log(&self) -> PathBuf {
        self.folder.path().join("log")
    }

    /// Everything that the program wrote, over all its starts.
    pub fn written(&self) -> String {
        String::from_utf8_lossy(&fs::read(self.log()).unwrap_or_default()).into_owned()
    }

    pub fn command(&self) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_guichet"));
        let log = File::options().create(true).append(true).open(self.log()).unwrap();
        command
            .arg("run")
            .args(&self.flags)
            .env_clear()
            .env("TELOXIDE_TOKEN", TOKEN)
            .env("TELOXIDE_API_URL", self.telegram.url())
            .env("DATABASE_URL", format!("sqlite:{}", self.database().display()))
            .stdin(Stdio::null())
            .stdout(log.try_clone().unwrap())
            .stderr(log);
        if self.by == By::Webhook {
            command
                .env("GUICHET_WEBHOOK_URL", format!("http://{}/hook", self.listen))
                .env("GUICHET_WEBHOOK_SECRET", "the-webhooks-secret_1")
                .env("GUICHET_LISTEN", &self.listen);
        }
        command.envs(self.variables.iter().map(|(name, value)| (*name, value.as_str())));
        command
    }

    /// From the next start on, each write takes so many milliseconds longer.
    pub fn slow_disk(&mut self, milliseconds: u64) {
        let file = self.folder.path().join("slow");
        fs::write(&file, milliseconds.to_string()).unwrap();
        self.variables.push(("GUICHET_SLOW_DISK", file.display().to_string()));
    }

    /// From the next start on, updates are asked for.
    pub fn poll_instead(&mut self) {
        self.by = By::Polling;
    }

    /// Starts the program; it may end by itself.
    pub fn spawn(&mut self) {
        self.child = Some(self.command().spawn().unwrap());
    }

    /// Starts it and waits until it receives updates.
    pub fn start(&mut self) {
        let before = self.written().len();
        self.spawn();
        let deadline = Instant::now() + LONG;
        while !self.written().get(before..).is_some_and(|new| new.contains("at work")) {
            assert!(self.child.as_mut().unwrap().try_wait().unwrap().is_none(), "it ended:\n{}", self.written());
            assert!(Instant::now() < deadline, "it did not start:\n{}", self.written());
            std::thread::sleep(Duration::from_millis(2));
        }
    }

    /// Whether the program has ended.
    pub fn has_ended(&mut self) -> bool {
        self.child.as_mut().is_none_or(|child| child.try_wait().unwrap().is_some())
    }

    /// Waits until it ends by itself.
    pub fn ended(&mut self) -> ExitStatus {
        let deadline = Instant::now() + LONG;
        let child = self.child.as_mut().unwrap();
        loop {
            if let Some(status) = child.try_wait().unwrap() {
                self.child = None;
                return status;
            }
            assert!(Instant::now() < deadline, "it did not end");
            std::thread::sleep(Duration::from_millis(2));
        }
    }

    /// SIGKILL: nothing is said to the program.
    pub fn kill(&mut self) {
        if let Some(mut child) = self.child.take() {
            child.kill().unwrap();
            child.wait().unwrap();
        }
    }

    /// SIGTERM, and how it ended.
    pub fn stop(&mut self) -> ExitStatus {
        self.signal("-TERM");
        self.ended()
    }

    /// SIGHUP: data and locales are to be read anew.
    pub fn hang_up(&self) {
        self.signal("-HUP");
    }

    /// Sends a signal by its name.
    pub fn signal(&self, name: &str) {
        let id = self.child.as_ref().unwrap().id().to_string();
        assert!(Command::new("kill").args([name, &id]).status().unwrap().success());
    }

    /// Runs statements on the file.
    pub fn sql(&self, statements: &str) {
        self.connection().execute_batch(statements).unwrap();
    }

    /// A number from the file.
    pub fn number(&self, statement: &str) -> i64 {
        self.connection().query_row(statement, [], |row| row.get(0)).unwrap()
    }

    /// Waits until a number in the file is this: an answer is out a moment before
    /// what it led to is stored.
    pub fn comes_to(&self, statement: &'static str, expected: i64) {
        let deadline = Instant::now() + LONG;
        while self.number(statement) != expected {
            assert!(Instant::now() < deadline, "{statement} is {}, not {expected}", self.number(statement));
            std::thread::sleep(Duration::from_millis(5));
        }
    }

    /// Another program that writes to the file until it is dropped.
    pub fn locked(&self) -> Connection {
        let connection = self.connection();
        connection.execute_batch("BEGIN EXCLUSIVE").unwrap();
        connection
    }

    fn connection(&self) -> Connection {
        let connection = Connection::open(self.database()).unwrap();
        connection.busy_timeout(Duration::from_secs(5)).unwrap();
        connection
    }

    /// Every byte that is kept, in whichever file.
    pub fn kept(&self) -> String {
        let mut kept = String::new();
        for entry in fs::read_dir(self.folder.path()).unwrap() {
            let path = entry.unwrap().path();
            if path.file_name().unwrap().to_string_lossy().starts_with("guichet.db") {
                kept.push_str(&String::from_utf8_lossy(&fs::read(path).unwrap()));
            }
        }
        kept
    }

    /// Waits for something at Telegram.
    pub fn wait(&self, what: &str, holds: impl FnMut(&State) -> bool) {
        assert!(self.telegram.wait_until(holds, LONG), "{what}: not seen\n{}", self.written());
    }

    /// Waits until a chat shows a text.
    pub fn shows(&self, chat: i64, text: &str) {
        self.telegram.wait_for_screen(chat, |shown| shown.text.contains(text));
    }

    /// Each answer to this chat waits for a release from now on.
    pub fn hold(&self, chat: i64) {
        let kind = FaultKind::Held;
        self.telegram.fault(Fault { method: Some("sendmessage"), chat: Some(chat), kind, times: u32::MAX });
    }

    /// Waits until every update so far is stored and handed to its chat: updates are handed
    /// on in the order of arrival, and with that of somebody else all are.
    pub fn hands_everything_on(&self) {
        const SOMEBODY_ELSE: i64 = 999_999;
        let before = self.telegram.messages(SOMEBODY_ELSE).len();
        self.telegram.person(SOMEBODY_ELSE, "fr").say("75");
        self.wait("an answer to somebody else", |state| state.messages(SOMEBODY_ELSE).len() > before);
        // The answer may have left before its update was stored.
        self.wait("all is confirmed", |state| state.pending_updates() == 0);
    }

    /// No client did what a careful one would not.
    pub fn was_careful(&self) {
        assert_eq!(self.telegram.violations(), Vec::<String>::new());
    }
}

impl Drop for Serving {
    fn drop(&mut self) {
        self.kill();
        if std::thread::panicking() {
            println!("--- what the program wrote\n{}", self.written());
        }
    }
}
