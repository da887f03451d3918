//! Holds the updates that wait for an answer, chat by chat in order of arrival. No chat
//! waits for another.

use std::{
    collections::{HashMap, VecDeque, hash_map::Entry},
    sync::{Mutex, MutexGuard, PoisonError},
};

use tokio::sync::Notify;

use super::incoming::Incoming;

/// When more updates than this of one chat wait, only the newest is answered.
const MOST_ANSWERED: usize = 20;
/// Once a chat's oldest update is this old, in seconds, only the newest is answered.
const OLDEST_ANSWERED: i64 = 600;
/// While more updates than this wait in all chats, no more are received.
const MOST_WAITING: usize = 10_000;

/// Holds one update of a chat. `seq` is its place in the order of arrival over all chats;
/// times are Unix seconds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct QueuedUpdate {
    pub seq: i64,
    pub update: i64,
    pub received: i64,
    pub not_before: i64,
    /// Is `None` where the stored form no longer decodes.
    pub incoming: Option<Incoming>,
}

/// Holds every chat that has updates waiting.
#[derive(Debug, Default)]
pub(super) struct Queue {
    state: Mutex<State>,
    less: Notify,
}

#[derive(Debug, Default)]
struct State {
    /// A chat is in the map for as long as a task works on it.
    chats: HashMap<i64, VecDeque<QueuedUpdate>>,
    /// Counts the updates of all chats, including those being answered.
    waiting: usize,
}

impl Queue {
    /// Adds an update; returns true where no task works on its chat yet.
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

    /// Returns a chat's next update, or its whole backlog where only the newest is to be
    /// answered. Returns `None` where none waits: the task must then end.
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

    /// Takes answered updates off the number of those that wait.
    pub fn done(&self, count: usize) {
        let mut state = self.state();
        state.waiting -= count;
        if state.waiting <= MOST_WAITING {
            self.less.notify_waiters();
        }
    }

    /// Returns whether no update waits or is being answered.
    pub fn is_empty(&self) -> bool {
        self.state().waiting == 0
    }

    /// Returns whether so many updates wait that no more may be received.
    pub fn is_full(&self) -> bool {
        self.state().waiting > MOST_WAITING
    }

    /// Waits until more updates may be received.
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
