//! Hands on what this instance has to answer, each update once, wherever it was found.

use std::{
    collections::{HashMap, HashSet},
    num::NonZeroUsize,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use lru::LruCache;
use tokio::sync::mpsc;

use crate::store::{inbox::Waiting, query::Row, stored_chat::StoredChat};

/// At most this many updates were found and are not taken yet; whoever finds one more waits.
const MOST_FOUND: usize = 1024;

/// Is an update that this instance answers.
#[derive(Debug)]
pub struct Claimed {
    pub waiting: Waiting,
    /// Is what was kept of its chat when it was found.
    pub kept: StoredChat,
}

/// So many updates that were answered last are known: what was found before may come after.
const MOST_ANSWERED: NonZeroUsize = NonZeroUsize::new(16_384).unwrap();

/// Knows which updates were handed on.
#[derive(Debug, Clone)]
pub(in crate::store) struct Claims {
    sender: mpsc::Sender<Claimed>,
    handed: Arc<Mutex<Handed>>,
}

#[derive(Debug)]
struct Handed {
    /// Holds by chat what is not answered yet.
    waiting: HashMap<i64, HashSet<i64>>,
    answered: LruCache<i64, ()>,
}

impl Claims {
    pub fn new() -> (Self, mpsc::Receiver<Claimed>) {
        let (sender, receiver) = mpsc::channel(MOST_FOUND);
        let handed = Handed { waiting: HashMap::new(), answered: LruCache::new(MOST_ANSWERED) };
        (Self { sender, handed: Arc::new(Mutex::new(handed)) }, receiver)
    }

    /// Hands on the updates among these rows that were not handed on before.
    pub async fn found(&self, rows: &[Row], lease: i64) {
        for row in rows.iter().filter(|row| row.get::<&str>(0) == "waiting") {
            let claimed = claimed(row, lease);
            let (chat, seq) = (claimed.waiting.chat, claimed.waiting.seq);
            if self.handed().is_new(chat, seq) {
                // Where nobody takes it any more, another instance will.
                let _ = self.sender.send(claimed).await;
            }
        }
    }

    /// Notes that updates are answered, or will get no answer. A chat of 0 stands for any.
    pub fn answered(&self, chat: i64, seqs: &[i64]) {
        let mut handed = self.handed();
        for seq in seqs {
            handed.answered.put(*seq, ());
        }
        if chat == 0 {
            handed.waiting.retain(|_, waiting| {
                waiting.retain(|seq| !seqs.contains(seq));
                !waiting.is_empty()
            });
        } else if let Some(waiting) = handed.waiting.get_mut(&chat) {
            waiting.retain(|seq| !seqs.contains(seq));
            if waiting.is_empty() {
                handed.waiting.remove(&chat);
            }
        }
    }

    /// Forgets what waits in a chat that this instance answers no more.
    pub fn let_go(&self, chat: i64) {
        self.handed().waiting.remove(&chat);
    }

    /// Forgets everything: the instance begins anew.
    pub fn let_all_go(&self) {
        self.handed().waiting.clear();
    }

    fn handed(&self) -> MutexGuard<'_, Handed> {
        self.handed.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Handed {
    /// Returns whether an update was not handed on before, and notes that it is now.
    fn is_new(&mut self, chat: i64, seq: i64) -> bool {
        !self.answered.contains(&seq) && self.waiting.entry(chat).or_default().insert(seq)
    }
}

fn claimed(row: &Row, lease: i64) -> Claimed {
    let waiting = Waiting {
        chat: row.get(1),
        seq: row.get(2),
        update: row.get(3),
        received: row.get(4),
        attempts: row.get(5),
        not_before: row.get(6),
        payload: row.get(7),
        erases: row.get::<i64>(8) != 0,
        acted: row.get(9),
        lease: Some(lease),
    };
    let kept = StoredChat { session: row.get(10), news: row.get(11), reminder: row.get(12), language: row.get(13) };
    Claimed { waiting, kept }
}
