//! What waits to be answered, chat by chat, in the order of arrival. Chats
//! never wait for each other.

use std::{
    collections::{HashMap, VecDeque, hash_map::Entry},
    sync::{Mutex, MutexGuard, PoisonError},
};

use tokio::sync::Notify;

use super::incoming::Incoming;

/// More than this of one chat: only the newest is answered.
const MOST_ANSWERED: usize = 20;
/// Older than this, in seconds: only the newest is answered.
const OLDEST_ANSWERED: i64 = 600;
/// While more than this waits, nothing more is asked for.
const MOST_WAITING: usize = 10_000;

/// One update of a chat.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct QueuedUpdate {
    pub seq: i64,
    pub update: i64,
    pub received: i64,
    pub not_before: i64,
    /// None where the stored form no longer decodes.
    pub incoming: Option<Incoming>,
}

/// Every chat that has something waiting.
#[derive(Debug, Default)]
pub(super) struct Queue {
    state: Mutex<State>,
    less: Notify,
}

#[derive(Debug, Default)]
struct State {
    /// A chat stands here for as long as somebody works on it.
    chats: HashMap<i64, VecDeque<QueuedUpdate>>,
    /// In all chats, those being answered included.
    waiting: usize,
}

impl Queue {
    /// Adds an update; true where nobody works on its chat yet.
    pub fn push(&self, chat: i64, item: QueuedUpdate) -> bool {
        let mut state = self.state();
        state.waiting += 1;
        match state.chats.entry(chat) {
            Entry::Occupied(mut queue) => {
                queue.get_mut().push_back(item);
                false
            }
            Entry::Vacant(place) => {
                place.insert(VecDeque::from([item]));
                true
            }
        }
    }

    /// The next update of a chat, or all of a backlog of which only the newest
    /// is to be answered. None lets the chat go.
    pub fn next(&self, chat: i64, now: i64) -> Option<Vec<QueuedUpdate>> {
        let mut state = self.state();
        let queue = state.chats.get_mut(&chat)?;
        let is_old = queue.front().is_some_and(|item| now - item.received > OLDEST_ANSWERED);
        let taken: Vec<QueuedUpdate> = if queue.len() > MOST_ANSWERED || is_old {
            queue.drain(..).collect()
        } else {
            queue.pop_front().into_iter().collect()
        };
        if taken.is_empty() {
            state.chats.remove(&chat);
            return None;
        }
        Some(taken)
    }

    /// Takes off what was answered.
    pub fn done(&self, count: usize) {
        let mut state = self.state();
        state.waiting -= count;
        if state.waiting <= MOST_WAITING {
            self.less.notify_waiters();
        }
    }

    /// Whether nobody waits for an answer.
    pub fn is_empty(&self) -> bool {
        self.state().waiting == 0
    }

    /// Whether so much waits that nothing more should come in.
    pub fn is_full(&self) -> bool {
        self.state().waiting > MOST_WAITING
    }

    /// Waits until more may come in.
    pub async fn has_room(&self) {
        loop {
            let less = self.less.notified();
            if !self.is_full() {
                return;
            }
            less.await;
        }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn item(seq: i64, received: i64) -> QueuedUpdate {
        QueuedUpdate { seq, update: seq, received, not_before: 0, incoming: None }
    }

    fn seqs(items: Option<Vec<QueuedUpdate>>) -> Vec<i64> {
        items.unwrap_or_default().iter().map(|item| item.seq).collect()
    }

    #[test]
    fn updates_of_a_chat_come_one_by_one_in_order() {
        let queue = Queue::default();
        assert!(queue.push(7, item(1, 0)));
        assert!(!queue.push(7, item(2, 0)));
        assert!(queue.push(8, item(3, 0)), "another chat waits for nobody");
        assert_eq!(seqs(queue.next(7, 0)), [1]);
        assert!(!queue.push(7, item(4, 0)), "somebody works on it");
        assert_eq!(seqs(queue.next(7, 0)), [2]);
        assert_eq!(seqs(queue.next(7, 0)), [4]);
        assert_eq!(queue.next(7, 0), None);
        assert!(queue.push(7, item(5, 0)), "let go");
    }

    #[test]
    fn a_long_or_old_backlog_comes_whole() {
        let queue = Queue::default();
        for seq in 0..21 {
            queue.push(7, item(seq, 0));
        }
        assert_eq!(seqs(queue.next(7, 0)).len(), 21);
        queue.push(7, item(30, 0));
        queue.push(7, item(31, 601));
        assert_eq!(seqs(queue.next(7, 601)), [30, 31]);
    }
}
