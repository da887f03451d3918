//! A strict stand-in of the Telegram Bot API, served over HTTP on this machine, for tests and benchmarks.
//!
//! It answers as Telegram does, refuses what Telegram refuses in Telegram's own words, plays the people who write
//! to the bot, and breaks on demand. Whatever a careful client would not do is kept in [`StandIn::violations`].
//! It knows nothing of the bot under test: it must compile on its own, inside any test or benchmark.
#![allow(dead_code, reason = "each test and benchmark uses a part of it")]
#![allow(clippy::missing_panics_doc, clippy::expect_used, clippy::panic, clippy::unwrap_used, reason = "test code")]
#![allow(clippy::unused_self, reason = "the token is asked of the stand-in, like its address")]

// The paths make both `mod stand_in;` and `#[path = "…/stand_in.rs"] mod stand_in;` find the files.
#[path = "stand_in/state.rs"]
mod state;
#[path = "stand_in/people.rs"]
mod people;
#[path = "stand_in/transcript.rs"]
mod transcript;
#[path = "stand_in/server.rs"]
mod server;
#[path = "stand_in/request.rs"]
mod request;
#[path = "stand_in/spec.rs"]
mod spec;
#[path = "stand_in/refusal.rs"]
mod refusal;
#[path = "stand_in/methods.rs"]
mod methods;
#[path = "stand_in/keyboard.rs"]
mod keyboard;
#[path = "stand_in/html.rs"]
mod html;
#[path = "stand_in/queue.rs"]
mod queue;
#[path = "stand_in/webhook.rs"]
mod webhook;
#[path = "stand_in/limits.rs"]
mod limits;
#[path = "stand_in/faults.rs"]
mod faults;
#[path = "stand_in/wait.rs"]
mod wait;

use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::Arc;
use std::thread::{self, JoinHandle};
use std::time::Duration;

use serde_json::Value;

use self::state::Shared;
#[allow(unused_imports, reason = "each test and benchmark uses a part of it")]
pub use self::{
    faults::{Fault, FaultKind, Weather},
    keyboard::{Action, Button},
    people::{Group, Person},
    state::{Call, Sent, ShownMessage, State},
};

/// The only token the stand-in answers to.
pub const TOKEN: &str = "123456:STAND-IN-token-never-logged";
/// The bot's username.
pub const BOT_USERNAME: &str = "guichet_bot";
/// The bot's user id.
pub const BOT_ID: i64 = 123_456;

/// A running stand-in; dropping it stops the server and closes every connection.
pub struct StandIn {
    shared: Arc<Shared>,
    url: String,
    thread: Option<JoinHandle<()>>,
}

impl StandIn {
    /// Serves on the current tokio runtime.
    #[allow(clippy::unused_async, reason = "it needs a runtime around it, and says so by being async")]
    pub async fn start() -> Self {
        let (listener, url) = listen();
        let shared = Arc::new(Shared::default());
        tokio::spawn(server::serve(listener, Arc::clone(&shared)));
        Self { shared, url, thread: None }
    }

    /// Serves on a thread of its own, for tests that block and for benchmarks.
    pub fn start_on_own_thread() -> Self {
        let (listener, url) = listen();
        let shared = Arc::new(Shared::default());
        let served = Arc::clone(&shared);
        let run = move || {
            let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
            runtime.block_on(server::serve(listener, served));
        };
        let thread = thread::Builder::new().name("stand-in".to_owned()).spawn(run).expect("a thread");
        Self { shared, url, thread: Some(thread) }
    }

    /// The address to give as the API's root, without a slash at the end.
    pub fn url(&self) -> &str {
        &self.url
    }

    pub fn token(&self) -> &'static str {
        TOKEN
    }

    /// A person whose private chat with the bot is open; the same id gives the same person.
    pub fn person<'a>(&self, id: i64, language_code: impl Into<Option<&'a str>>) -> Person {
        Person::open(&self.shared, id, language_code.into())
    }

    /// A group the bot is in.
    pub fn group(&self, id: i64, title: &str) -> Group {
        Group::open(&self.shared, id, title)
    }

    /// What a careful client would not have done, oldest first.
    pub fn violations(&self) -> Vec<String> {
        self.shared.lock().violations.clone()
    }

    /// Every request answered so far, oldest first; empty while recording is off.
    pub fn calls(&self) -> Vec<Call> {
        self.shared.lock().calls.clone()
    }

    /// How many requests of this method were answered or broken off, counted even while recording is off.
    pub fn count(&self, method: &str) -> u64 {
        self.shared.lock().count(method)
    }

    /// How many requests were refused with 429.
    pub fn refused(&self) -> u64 {
        self.shared.lock().limits.refused
    }

    /// The bot's messages in a chat as they look now, oldest first; the newest alone while recording is off.
    pub fn messages(&self, chat: i64) -> Vec<ShownMessage> {
        self.shared.lock().messages(chat)
    }

    /// The conversation of a chat as text, without ids and times.
    pub fn transcript(&self, chat: i64) -> String {
        self.shared.lock().transcript(chat)
    }

    /// Whether to keep calls, transcripts and old messages (on at first).
    pub fn record(&self, on: bool) {
        self.shared.lock().recording = on;
    }

    /// The id of the next update; later ones count up from it.
    pub fn set_next_update_id(&self, id: i64) {
        self.shared.lock().queue.next_id = id;
    }

    /// Queues an update as it is; it is deliverable whatever the offset, until confirmed after a delivery.
    pub fn push_raw(&self, update: &Value) {
        self.shared.change(|state| state.push_raw(update));
        self.shared.queue_changed.notify_waiters();
    }

    /// Queues a text in the place of an update, as [`Self::push_raw`] does; `id` alone says what confirms it.
    pub fn push_text(&self, id: i64, text: &str) {
        self.shared.change(|state| state.queue.push_text(id, text));
        self.shared.queue_changed.notify_waiters();
    }

    /// Delivers the last `n` confirmed updates once more.
    pub fn redeliver_last(&self, n: usize) {
        self.shared.change(|state| state.queue.redeliver_last(n));
        self.shared.queue_changed.notify_waiters();
    }

    /// How many updates are neither confirmed nor answered with 2xx.
    pub fn pending_updates(&self) -> usize {
        self.shared.lock().queue.len()
    }

    /// Forgets every waiting update, and ends the retries of the webhook.
    pub fn clear_updates(&self) {
        self.shared.change(|state| state.queue.clear());
    }

    /// Whether a `getUpdates` is waiting now.
    pub fn is_polled(&self) -> bool {
        self.shared.lock().queue.pollers > 0
    }

    /// The address of the webhook, if one is set.
    pub fn webhook_url(&self) -> Option<String> {
        self.shared.lock().queue.webhook.as_ref().map(|webhook| webhook.url.clone())
    }

    /// How many times an update was posted to the webhook, retries included.
    pub fn webhook_attempts(&self) -> u64 {
        self.shared.lock().queue.attempts
    }

    /// The pause before an update is posted again (100 ms at first).
    pub fn set_webhook_pause(&self, pause: Duration) {
        self.shared.lock().queue.pause = pause;
    }

    /// How many taps the bot has not answered yet.
    pub fn unanswered_taps(&self) -> usize {
        self.shared.lock().callbacks.unanswered()
    }

    /// From now on this message of the bot cannot be edited.
    pub fn make_uneditable(&self, chat: i64, message_id: i64) {
        self.shared.lock().make_uneditable(chat, message_id);
    }

    /// Telegram's limit of 30 messages a second over all chats (off at first).
    pub fn limit_rate(&self, on: bool) {
        self.shared.lock().limits.set_rate(on);
    }

    /// Refuses what is sent to this chat until so many seconds have passed.
    pub fn limit_chat(&self, chat: i64, retry_after: u32) {
        self.shared.lock().limits.limit_chat(chat, retry_after);
    }

    /// Adds a fault; of those that fit a request, the oldest happens.
    pub fn fault(&self, fault: Fault) {
        self.shared.lock().faults.add(fault);
    }

    /// Returns once everything that was sent to the stand-in before has been taken in: it takes one thing after
    /// the other, and this comes last.
    pub fn take_what_has_come(&self) {
        let mut stream = TcpStream::connect(self.url.trim_start_matches("http://")).expect("a connection");
        stream.write_all(b"GET /last HTTP/1.1\r\nHost: stand-in\r\nConnection: close\r\n\r\n").expect("a request");
        stream.read_to_string(&mut String::new()).expect("its answer");
    }

    /// Lets every answer go that [`FaultKind::Held`] holds now; those to come are held as before.
    pub fn release(&self) {
        self.shared.change(|state| state.faults.releases += 1);
    }

    /// From now on, so much goes wrong with new messages.
    pub fn weather(&self, weather: Weather) {
        self.shared.lock().faults.set_weather(weather);
    }

    /// The most messages accepted within any second.
    pub fn fastest_second(&self) -> usize {
        self.shared.lock().limits.fastest
    }

    /// How many requests of send methods are begun and not answered.
    pub fn under_way(&self) -> usize {
        self.shared.lock().under_way
    }

    /// The files that the bot sent to a chat: their names and bytes.
    pub fn uploads(&self, chat: i64) -> Vec<(String, Vec<u8>)> {
        let state = self.shared.lock();
        let mine = state.uploads.iter().filter(|(to, _)| *to == chat);
        mine.map(|(_, file)| (file.name.clone(), file.bytes.clone())).collect()
    }

    pub fn clear_faults(&self) {
        self.shared.lock().faults.clear();
    }

    /// Calls `hook` after each message sent or edited, outside the lock; it may make people act.
    pub fn on_send(&self, hook: Box<dyn Fn(&Sent) + Send + Sync>) {
        self.shared.set_hook(Some(Arc::from(hook)));
    }
}

impl Drop for StandIn {
    fn drop(&mut self) {
        self.shared.set_hook(None);
        self.shared.stop.notify_one();
        if let Some(thread) = self.thread.take() {
            thread.join().ok();
        }
    }
}

fn listen() -> (TcpListener, String) {
    let listener = TcpListener::bind(("127.0.0.1", 0)).expect("a free port");
    listener.set_nonblocking(true).expect("a non-blocking listener");
    let url = format!("http://{}", listener.local_addr().expect("its address"));
    (listener, url)
}
