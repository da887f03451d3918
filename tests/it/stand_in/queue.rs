//! The updates that wait for the bot, by long polling or webhook, and the rules by which they are forgotten.

use std::collections::VecDeque;
use std::sync::Arc;
use std::time::Duration;

use serde_json::Value;

const KEPT_FOR_REDELIVERY: usize = 200;
/// Telegram leaves these out unless they are asked for.
const NOT_BY_DEFAULT: [&str; 3] = ["chat_member", "message_reaction", "message_reaction_count"];

/// The webhook, as it was set.
#[derive(Debug, Clone)]
pub(super) struct Webhook {
    pub url: String,
    pub secret: Option<String>,
    pub max_connections: usize,
}

/// One update to post to the webhook.
pub(super) struct Post {
    pub seq: u64,
    pub body: Arc<str>,
    pub webhook: Webhook,
    pub generation: u64,
    pub pause: Duration,
}

struct Entry {
    seq: u64,
    id: i64,
    kind: String,
    body: Arc<str>,
    /// Deliverable whatever the offset, until it was delivered once.
    raw: bool,
    delivered: bool,
    in_flight: bool,
}

pub(super) struct Queue {
    entries: VecDeque<Entry>,
    confirmed: VecDeque<(i64, String, Arc<str>)>,
    next_seq: u64,
    disordered: bool,
    in_flight: usize,
    pub next_id: i64,
    /// The kinds asked for; empty is Telegram's default.
    allowed: Vec<String>,
    pub webhook: Option<Webhook>,
    /// Counts `setWebhook` and `deleteWebhook`, so that an old delivery knows it is old.
    pub generation: u64,
    pub attempts: u64,
    pub last_error: Option<(u64, String)>,
    pub pause: Duration,
    pub pollers: usize,
    /// Counts `getUpdates`, so that an older one knows it was replaced.
    pub polls: u64,
}

impl Default for Queue {
    fn default() -> Self {
        Self {
            entries: VecDeque::new(),
            confirmed: VecDeque::new(),
            next_seq: 0,
            disordered: false,
            in_flight: 0,
            next_id: 1,
            allowed: Vec::new(),
            webhook: None,
            generation: 0,
            attempts: 0,
            last_error: None,
            pause: Duration::from_millis(100),
            pollers: 0,
            polls: 0,
        }
    }
}

impl Queue {
    pub fn len(&self) -> usize {
        self.entries.len()
    }

    pub fn clear(&mut self) {
        self.entries.clear();
        self.disordered = false;
    }

    pub fn allowed(&self) -> &[String] {
        &self.allowed
    }

    /// From now on queues only these kinds, and forgets the others that wait.
    pub fn allow(&mut self, kinds: Vec<String>) {
        if self.allowed != kinds {
            self.allowed = kinds;
            let mut entries = std::mem::take(&mut self.entries);
            entries.retain(|entry| self.wants_kind(&entry.kind));
            self.entries = entries;
        }
    }

    /// Queues an update of this kind with the next id, and returns the id.
    pub fn push(&mut self, kind: &str, content: &Value) -> i64 {
        let id = self.next_id;
        self.next_id += 1;
        let body = format!("{{\"update_id\":{id},\"{kind}\":{content}}}");
        self.insert(id, kind.to_owned(), body.into(), false);
        id
    }

    pub fn push_raw(&mut self, update: &Value) {
        let id = update["update_id"].as_i64().unwrap_or_else(|| panic!("no update_id in {update}"));
        let kind = update.as_object().and_then(|fields| fields.keys().find(|name| *name != "update_id"));
        self.insert(id, kind.cloned().unwrap_or_default(), update.to_string().into(), true);
    }

    /// Queues a text in the place of an update; `id` alone says what confirms it.
    pub fn push_text(&mut self, id: i64, text: &str) {
        self.insert(id, "message".to_owned(), text.into(), true);
    }

    pub fn redeliver_last(&mut self, n: usize) {
        let from = self.confirmed.len().saturating_sub(n);
        let again: Vec<_> = self.confirmed.iter().skip(from).cloned().collect();
        for (id, kind, body) in again {
            self.insert(id, kind, body, true);
        }
    }

    /// Forgets what this offset confirms.
    pub fn confirm(&mut self, offset: i64) {
        let gone = |entry: &Entry| entry.id < offset && (entry.delivered || !entry.raw);
        while self.entries.front().is_some_and(gone) {
            let Some(entry) = self.entries.pop_front() else { break };
            self.keep_confirmed(entry);
        }
        if self.disordered {
            let (out, kept) = std::mem::take(&mut self.entries).into_iter().partition(gone);
            self.entries = kept;
            let out: VecDeque<Entry> = out;
            for entry in out {
                self.keep_confirmed(entry);
            }
            self.disordered = !self.entries.is_empty();
        }
    }

    /// The updates for one `getUpdates`, as a JSON array; none if there are none yet.
    pub fn batch(&mut self, limit: usize) -> Option<String> {
        if self.entries.is_empty() {
            return None;
        }
        let mut array = String::from("[");
        for entry in self.entries.iter_mut().take(limit) {
            entry.delivered = true;
            if array.len() > 1 {
                array.push(',');
            }
            array.push_str(&entry.body);
        }
        array.push(']');
        Some(array)
    }

    /// The next update to post to the webhook, if there is one and a connection is free.
    pub fn next_post(&mut self) -> Option<Post> {
        let webhook = self.webhook.clone()?;
        if self.in_flight >= webhook.max_connections {
            return None;
        }
        let entry = self.entries.iter_mut().find(|entry| !entry.in_flight)?;
        entry.in_flight = true;
        entry.delivered = true;
        self.in_flight += 1;
        let (seq, body) = (entry.seq, Arc::clone(&entry.body));
        Some(Post { seq, body, webhook, generation: self.generation, pause: self.pause })
    }

    /// Whether this update is still to be posted to this webhook.
    pub fn wants(&self, post: &Post) -> bool {
        self.generation == post.generation && self.entries.iter().any(|entry| entry.seq == post.seq)
    }

    /// Ends a post: an answered update is forgotten, another one waits for the next webhook or poll.
    pub fn end_post(&mut self, seq: u64, answered: bool) {
        self.in_flight -= 1;
        let Some(at) = self.entries.iter().position(|entry| entry.seq == seq) else { return };
        if answered {
            if let Some(entry) = self.entries.remove(at) {
                self.keep_confirmed(entry);
            }
        } else {
            self.entries[at].in_flight = false;
        }
    }

    fn insert(&mut self, id: i64, kind: String, body: Arc<str>, raw: bool) {
        if !self.wants_kind(&kind) {
            return;
        }
        self.disordered |= raw || self.entries.back().is_some_and(|last| last.id >= id);
        let seq = self.next_seq;
        self.next_seq += 1;
        self.entries.push_back(Entry { seq, id, kind, body, raw, delivered: false, in_flight: false });
    }

    fn wants_kind(&self, kind: &str) -> bool {
        if self.allowed.is_empty() {
            return !NOT_BY_DEFAULT.contains(&kind);
        }
        self.allowed.iter().any(|allowed| allowed == kind)
    }

    fn keep_confirmed(&mut self, entry: Entry) {
        if self.confirmed.len() == KEPT_FOR_REDELIVERY {
            self.confirmed.pop_front();
        }
        self.confirmed.push_back((entry.id, entry.kind, entry.body));
    }
}
