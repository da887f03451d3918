//! What the stand-in remembers, behind one short lock, and how a change wakes those who wait.
//!
//! Nothing here speaks HTTP.

#[path = "state/callbacks.rs"]
mod callbacks;
#[path = "state/chat.rs"]
mod chat;
#[path = "state/message.rs"]
mod message;

use std::collections::{HashMap, HashSet};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError, RwLock};
use std::time::{Instant, SystemTime, UNIX_EPOCH};

use serde_json::Value;
use tokio::sync::Notify;

use self::callbacks::Callbacks;
use super::faults::Faults;
use super::limits::Limits;
use super::methods::Profile;
use super::queue::Queue;
use super::request::File;
use super::spec;

pub use self::message::ShownMessage;
pub(super) use self::{
    callbacks::user_of,
    chat::Chat,
    message::{Posted, bot},
};

/// One request, as it was answered.
#[derive(Debug, Clone)]
pub struct Call {
    /// Lower case.
    pub method: String,
    pub chat: Option<i64>,
    pub at: Instant,
    /// 0 when the connection was broken instead.
    pub status: u16,
    /// The parameters, as JSON values whatever the encoding was.
    pub body: Value,
}

/// What the hook of [`super::StandIn::on_send`] learns of a message.
#[derive(Debug, Clone)]
pub struct Sent {
    pub chat: i64,
    pub message_id: i64,
    pub edited: bool,
    /// Without markup.
    pub text: String,
    /// The callback data of the first eight buttons that have one.
    pub data: Vec<String>,
    pub at: Instant,
}

/// Everything the stand-in remembers.
pub struct State {
    pub violations: Vec<String>,
    pub calls: Vec<Call>,
    pub(super) recording: bool,
    pub(super) chats: HashMap<i64, Chat>,
    pub(super) queue: Queue,
    pub(super) callbacks: Callbacks,
    pub(super) limits: Limits,
    pub(super) faults: Faults,
    pub(super) profile: Profile,
    /// Files that people sent, by their id.
    pub(super) files: HashSet<String>,
    /// Files that the bot sent, with the chat.
    pub(super) uploads: Vec<(i64, File)>,
    /// Requests of send methods that are not answered yet.
    pub(super) under_way: usize,
    counts: [u64; spec::METHODS.len()],
    next_message_id: i64,
    waiters: usize,
}

impl Default for State {
    fn default() -> Self {
        Self {
            violations: Vec::new(),
            calls: Vec::new(),
            recording: true,
            chats: HashMap::new(),
            queue: Queue::default(),
            callbacks: Callbacks::default(),
            limits: Limits::default(),
            faults: Faults::default(),
            profile: Profile::default(),
            files: HashSet::new(),
            uploads: Vec::new(),
            under_way: 0,
            counts: [0; spec::METHODS.len()],
            next_message_id: 1,
            waiters: 0,
        }
    }
}

impl State {
    /// Whether a webhook is set.
    pub fn has_webhook(&self) -> bool {
        self.queue.webhook.is_some()
    }

    /// How many requests of this method were answered or broken off.
    pub fn count(&self, method: &str) -> u64 {
        spec::find(method).map_or(0, |(at, _)| self.counts[at])
    }

    /// The bot's messages in a chat as they look now, oldest first.
    pub fn messages(&self, chat: i64) -> Vec<ShownMessage> {
        self.chats.get(&chat).map(|chat| chat.posted.values().map(Posted::shown).collect()).unwrap_or_default()
    }

    /// The bot's newest message in a chat.
    pub fn screen(&self, chat: i64) -> Option<ShownMessage> {
        self.chats.get(&chat)?.posted.values().next_back().map(Posted::shown)
    }

    /// The conversation of a chat as text.
    pub fn transcript(&self, chat: i64) -> String {
        self.chats.get(&chat).map(|chat| chat.transcript.to_string()).unwrap_or_default()
    }

    /// How many updates are neither confirmed nor answered with 2xx.
    pub fn pending_updates(&self) -> usize {
        self.queue.len()
    }

    /// How many times an update was posted to the webhook, retries included.
    pub fn webhook_attempts(&self) -> u64 {
        self.queue.attempts
    }

    /// How many answers are held back now.
    pub fn held(&self) -> usize {
        self.faults.held
    }

    /// Whether a `getUpdates` is waiting now.
    pub fn is_polled(&self) -> bool {
        self.queue.pollers > 0
    }

    pub(super) fn push_raw(&mut self, update: &Value) {
        if let Some(id) = update.pointer("/callback_query/id").and_then(Value::as_str) {
            self.callbacks.know(id);
        }
        let number = |at| update.pointer(at).and_then(Value::as_i64);
        if let (Some(chat), Some(id)) = (number("/message/chat/id"), number("/message/ephemeral_message_id"))
            && let Some(chat) = self.chats.get_mut(&chat)
        {
            chat.hidden.insert(id);
        }
        self.queue.push_raw(update);
    }

    pub(super) fn make_uneditable(&mut self, chat: i64, message_id: i64) {
        let posted = self.chats.get_mut(&chat).and_then(|chat| chat.posted.get_mut(&message_id));
        posted.unwrap_or_else(|| panic!("no message {message_id} of the bot in chat {chat}")).editable = false;
    }

    /// Message ids count up over all chats, as they do in the private chats of one bot.
    pub(super) fn take_message_id(&mut self) -> i64 {
        self.next_message_id += 1;
        self.next_message_id - 1
    }

    /// Whether this id was given to a message that is no longer kept because recording is off.
    pub(super) fn may_have_forgotten(&self, message_id: i64) -> bool {
        !self.recording && (1..self.next_message_id).contains(&message_id)
    }

    pub(super) fn violation(&mut self, text: String) {
        self.violations.push(text);
    }

    pub(super) fn count_call(&mut self, method: usize) {
        self.counts[method] += 1;
    }
}

/// The state, and those who wait for it to change.
#[derive(Default)]
pub(super) struct Shared {
    state: Mutex<State>,
    changed: Condvar,
    pub changed_async: Notify,
    pub queue_changed: Notify,
    pub stop: Notify,
    hook: RwLock<Option<Hook>>,
}

type Hook = Arc<dyn Fn(&Sent) + Send + Sync>;

impl Shared {
    pub fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Changes the state and wakes those who wait for a change.
    pub fn change<T>(&self, change: impl FnOnce(&mut State) -> T) -> T {
        let mut state = self.lock();
        let result = change(&mut state);
        let waiters = state.waiters;
        drop(state);
        if waiters > 0 {
            self.changed.notify_all();
        }
        self.changed_async.notify_waiters();
        result
    }

    /// Blocks until the condition holds or the deadline has passed, and says whether it holds.
    pub fn wait_until(&self, mut holds: impl FnMut(&State) -> bool, deadline: Instant) -> bool {
        let mut state = self.lock();
        loop {
            if holds(&state) {
                return true;
            }
            let Some(left) = deadline.checked_duration_since(Instant::now()) else { return false };
            state.waiters += 1;
            state = self.changed.wait_timeout(state, left).unwrap_or_else(PoisonError::into_inner).0;
            state.waiters -= 1;
        }
    }

    pub fn set_hook(&self, hook: Option<Hook>) {
        *self.hook.write().unwrap_or_else(PoisonError::into_inner) = hook;
    }

    pub fn hook(&self) -> Option<Hook> {
        self.hook.read().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

/// Now, in seconds since 1970, as Telegram writes dates.
pub(super) fn unix_now() -> u64 {
    SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs())
}
