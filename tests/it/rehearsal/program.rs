//! A rehearsal at work for a test: the process, and what its page would ask and do.

use std::{
    io::{BufRead, BufReader, Read},
    process::{Child, Command, Stdio},
    time::{Duration, Instant},
};

use reqwest::{RequestBuilder, StatusCode};
use serde_json::{Value, json};

/// Only keeps a test that never sees what it waits for from hanging.
const LONG: Duration = Duration::from_mins(2);

pub const FRENCH: i64 = 1001;
pub const ARABIC: i64 = 1002;
pub const PUBLISHER: i64 = 9001;
pub const SECOND: i64 = 9002;

pub struct Rehearsing {
    /// Where the page is, with a slash at the end.
    pub address: String,
    child: Child,
    runtime: tokio::runtime::Runtime,
    http: reqwest::Client,
}

/// A bubble of the bot or of a person, as the page is told of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shown {
    pub message: i64,
    pub own: bool,
    pub html: String,
    pub edited: bool,
}

impl Shown {
    /// Its buttons: what each sends and says.
    pub fn buttons(&self) -> Vec<(String, String)> {
        let parts = self.html.split("data-tap=\"").skip(1);
        let read = parts.filter_map(|part| {
            let (data, rest) = part.split_once('"')?;
            let label = rest.split_once("dir=\"auto\">")?.1.split_once("</span>")?.0;
            Some((unescaped(data), unescaped(label).replace('\u{a0}', " ")))
        });
        read.collect()
    }
}

fn unescaped(text: &str) -> String {
    text.replace("&quot;", "\"").replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")
}

/// The program with these arguments, and none of the settings of whoever runs the tests.
pub fn command(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_guichet"));
    command.arg("rehearse").args(arguments).env_clear().stdin(Stdio::null());
    command
}

impl Rehearsing {
    /// Starts one at any free port.
    pub fn started(arguments: &[&str]) -> Self {
        Self::of(command(&["--port", "0"]).args(arguments))
    }

    pub fn of(command: &mut Command) -> Self {
        let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        let mut first = String::new();
        BufReader::new(child.stdout.take().unwrap()).read_line(&mut first).unwrap();
        let Some(address) = first.trim().strip_prefix("Rehearsal: open ").map(str::to_owned) else {
            let mut said = String::new();
            child.stderr.take().unwrap().read_to_string(&mut said).unwrap();
            panic!("{first}{said}");
        };
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        let http = reqwest::Client::builder().no_proxy().build().unwrap();
        Self { address, child, runtime, http }
    }

    pub fn get(&self, path: &str) -> RequestBuilder {
        self.http.get(format!("{}{path}", self.address))
    }

    pub fn post(&self, path: &str) -> RequestBuilder {
        self.http.post(format!("{}{path}", self.address))
    }

    /// The code and the text of an answer.
    pub fn answer(&self, request: RequestBuilder) -> (StatusCode, String) {
        self.try_answer(request).unwrap()
    }

    /// The same; `None` where the connection ends before.
    pub fn try_answer(&self, request: RequestBuilder) -> Option<(StatusCode, String)> {
        self.runtime.block_on(async {
            let answer = request.send().await.ok()?;
            Some((answer.status(), answer.text().await.ok()?))
        })
    }

    /// The headers of an answer.
    pub fn headers(&self, request: RequestBuilder) -> reqwest::header::HeaderMap {
        self.runtime.block_on(async { request.send().await.unwrap().headers().clone() })
    }

    /// Everything that the page would show.
    pub fn state(&self) -> Value {
        serde_json::from_str(&self.answer(self.get("changes?run=&after=0")).1).unwrap()
    }

    /// Does something in the page that is possible.
    pub fn act(&self, what: &Value) {
        let (code, text) = self.answer(self.post("act").json(what));
        assert_eq!(code, StatusCode::OK, "{what}: {text}");
    }

    /// Waits for something in the page.
    pub fn until<T>(&self, what: &str, found: impl Fn(&Value) -> Option<T>) -> T {
        let deadline = Instant::now() + LONG;
        let mut state = self.state();
        loop {
            if let Some(found) = found(&state) {
                return found;
            }
            assert!(Instant::now() < deadline, "{what}: not seen\n{state:#}");
            let query = format!("changes?run={}&after={}", state["run"].as_str().unwrap(), state["version"]);
            self.answer(self.get(&query));
            state = self.state();
        }
    }

    pub fn bubbles(&self, person: i64) -> Vec<Shown> {
        bubbles(&self.state(), person)
    }

    /// The newest message of the bot.
    pub fn screen(&self, person: i64) -> Shown {
        let screen = self.bubbles(person).into_iter().rev().find(|bubble| !bubble.own);
        screen.unwrap_or_else(|| panic!("the bot said nothing to {person}"))
    }

    /// Does something and waits until the bot says or changes something for this person.
    pub fn answered(&self, person: i64, what: &Value) -> Shown {
        let bots =
            |state: &Value| -> Vec<Shown> { bubbles(state, person).into_iter().filter(|bubble| !bubble.own).collect() };
        let before = bots(&self.state());
        self.act(what);
        self.until(&format!("an answer to {what}"), |state| (bots(state) != before).then_some(()));
        self.screen(person)
    }

    pub fn say(&self, person: i64, text: &str) -> Shown {
        self.answered(person, &json!({ "act": "say", "person": person, "text": text }))
    }

    /// Taps the newest button whose label has this text.
    pub fn tap(&self, person: i64, label: &str) -> Shown {
        self.tap_where(person, label, |_, its| its.contains(label))
    }

    /// Taps the newest button that sends this.
    pub fn tap_data(&self, person: i64, data: &str) -> Shown {
        self.tap_where(person, data, |its, _| its == data)
    }

    fn tap_where(&self, person: i64, what: &str, fits: impl Fn(&str, &str) -> bool) -> Shown {
        let bubbles = self.bubbles(person);
        let mut buttons = bubbles
            .iter()
            .rev()
            .flat_map(|bubble| bubble.buttons().into_iter().map(|(data, label)| (bubble.message, data, label)));
        let (message, data, _) =
            buttons.find(|(_, data, label)| fits(data, label)).unwrap_or_else(|| panic!("no `{what}`: {bubbles:#?}"));
        self.answered(person, &json!({ "act": "tap", "person": person, "message": message, "data": data }))
    }

    /// Waits until the bot's newest message has this text.
    pub fn shows(&self, person: i64, text: &str) -> Shown {
        self.until(text, |state| {
            let newest = bubbles(state, person).into_iter().rev().find(|bubble| !bubble.own);
            newest.filter(|bubble| bubble.html.contains(text))
        })
    }

    /// Ends it as Ctrl-C does; its exit code and what it wrote to standard error.
    pub fn stop(mut self) -> (Option<i32>, String) {
        assert!(Command::new("kill").args(["-INT", &self.child.id().to_string()]).status().unwrap().success());
        let mut said = String::new();
        self.child.stderr.take().unwrap().read_to_string(&mut said).unwrap();
        (self.child.wait().unwrap().code(), said)
    }
}

impl Drop for Rehearsing {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// The bubbles of somebody, oldest first.
pub fn bubbles(state: &Value, person: i64) -> Vec<Shown> {
    let all = state["bubbles"].as_array().unwrap().iter().filter(|bubble| bubble["person"] == person);
    let shown = all.map(|bubble| Shown {
        message: bubble["message"].as_i64().unwrap(),
        own: bubble["own"].as_bool().unwrap(),
        html: bubble["html"].as_str().unwrap().to_owned(),
        edited: bubble["edited"].as_bool().unwrap(),
    });
    shown.collect()
}
