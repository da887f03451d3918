//! Holds the updates that wait for an answer, chat by chat in order of arrival. No chat
//! waits for another, and none takes the place of others.

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
/// When more updates than this of one chat wait, the oldest are dropped.
const MOST_OF_A_CHAT: usize = 100;
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
    /// Tells whether it erased something when it arrived: what waits before it gets no
    /// answer of its own.
    pub erases: bool,
    /// Tells whether it is stored before it is answered.
    pub waits_for_store: bool,
    /// Is the campaign that an operator's act in it was about, once that is done.
    pub acted: Option<i64>,
    /// Is the number under which this instance answers the chat, where several share the store.
    pub lease: Option<i64>,
    /// Is `None` where the stored form no longer decodes.
    pub incoming: Option<Incoming>,
}

/// Holds the updates that are answered together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Run {
    pub items: Vec<QueuedUpdate>,
    /// Tells whether updates before these were dropped, which nobody said yet.
    pub is_cut: bool,
}

impl Run {
    /// Returns the number under which this instance answers the chat, where several share the
    /// store.
    pub fn lease(&self) -> Option<i64> {
        self.items.first().and_then(|item| item.lease)
    }

    /// Returns whether its last update erased something when it arrived.
    pub fn erases(&self) -> bool {
        self.items.last().is_some_and(|last| last.erases)
    }
}

/// Tells what adding an update led to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Added {
    /// Tells whether no task works on the chat yet.
    pub is_first: bool,
    /// Is the `seq` of the update that was dropped in its place.
    pub dropped: Option<i64>,
}

/// Holds every chat that has updates waiting.
#[derive(Debug, Default)]
pub(super) struct Queue {
    state: Mutex<State>,
    less: Notify,
    overtaking: Notify,
}

#[derive(Debug, Default)]
struct State {
    /// A chat is in the map for as long as a task works on it.
    chats: HashMap<i64, ChatQueue>,
    /// Counts the updates of all chats, including those being answered.
    waiting: usize,
}

#[derive(Debug, Default)]
struct ChatQueue {
    /// Holds each update, and whether it counts however many others wait, once that is
    /// known.
    items: VecDeque<(QueuedUpdate, Option<bool>)>,
    /// Tells whether updates were dropped, and whether that was said.
    is_cut: bool,
    is_told: bool,
}

impl ChatQueue {
    /// Takes out the oldest update that may be dropped.
    fn drop_oldest(&mut self, counts: impl Fn(&QueuedUpdate) -> bool) -> Option<i64> {
        let may_go = |(item, known): &mut (QueuedUpdate, Option<bool>)| {
            !*known.get_or_insert_with(|| item.erases || counts(item))
        };
        // Where all of them count, the newer ones say what the oldest said.
        let at = self.items.iter_mut().position(may_go).unwrap_or(0);
        self.is_cut = true;
        self.items.remove(at).map(|(item, _)| item.seq)
    }
}

impl Queue {
    /// Adds an update to its chat. Where too many of its chat wait, the oldest one is dropped that
    /// erases nothing and does not count by `counts`.
    pub fn push(&self, chat: i64, item: QueuedUpdate, counts: impl Fn(&QueuedUpdate) -> bool) -> Added {
        let mut state = self.state();
        state.waiting += 1;
        let erases = item.erases;
        let (queue, is_first) = match state.chats.entry(chat) {
            Entry::Occupied(queue) => (queue.into_mut(), false),
            Entry::Vacant(place) => (place.insert(ChatQueue::default()), true),
        };
        queue.items.push_back((item, None));
        let dropped = if queue.items.len() > MOST_OF_A_CHAT { queue.drop_oldest(counts) } else { None };
        state.waiting -= usize::from(dropped.is_some());
        drop(state);
        if erases {
            self.overtaking.notify_waiters();
        }
        Added { is_first, dropped }
    }

    /// Returns a chat's next update. Of a long or old backlog, and of what waits before an
    /// update that erases, all is returned, and only the newest is to be answered. Returns
    /// `None` where none waits: the task must then end.
    pub fn next(&self, chat: i64, now: i64) -> Option<Run> {
        let mut state = self.state();
        let queue = state.chats.get_mut(&chat)?;
        let is_old = queue.items.front().is_some_and(|(item, _)| now - item.received > OLDEST_ANSWERED);
        let through_last_erasing = queue.items.iter().rposition(|(item, _)| item.erases).map(|at| at + 1);
        let count = match through_last_erasing {
            Some(count) => count,
            None if queue.items.len() > MOST_ANSWERED || is_old => queue.items.len(),
            None => queue.items.len().min(1),
        };
        if count == 0 {
            state.chats.remove(&chat);
            return None;
        }
        let items = queue.items.drain(..count).map(|(item, _)| item).collect();
        let is_cut = queue.is_cut && !std::mem::replace(&mut queue.is_told, queue.is_cut);
        Some(Run { items, is_cut })
    }

    /// Puts updates back that were not answered, in front of what waits.
    pub fn put_back(&self, chat: i64, run: Run) {
        let mut state = self.state();
        let queue = state.chats.entry(chat).or_default();
        queue.is_told &= !run.is_cut;
        for item in run.items.into_iter().rev() {
            queue.items.push_front((item, None));
        }
    }

    /// Waits until an update of this chat waits that erases something.
    pub async fn overtaken(&self, chat: i64) {
        loop {
            let overtaking = self.overtaking.notified();
            if self.state().chats.get(&chat).is_some_and(|queue| queue.items.iter().any(|(item, _)| item.erases)) {
                return;
            }
            overtaking.await;
        }
    }

    /// Drops what waits in a chat that another instance answers now: it has them, too.
    pub fn let_go(&self, chat: i64, lease: Option<i64>) {
        let mut state = self.state();
        let Some(queue) = state.chats.get_mut(&chat) else { return };
        let before = queue.items.len();
        queue.items.retain(|(item, _)| item.lease != lease);
        let gone = before - queue.items.len();
        drop(state);
        self.done(gone);
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
        QueuedUpdate {
            seq,
            update: seq,
            received,
            not_before: 0,
            erases: false,
            waits_for_store: false,
            acted: None,
            lease: None,
            incoming: None,
        }
    }

    fn push(queue: &Queue, chat: i64, item: QueuedUpdate) -> bool {
        queue.push(chat, item, |_| false).is_first
    }

    fn seqs(run: Option<Run>) -> Vec<i64> {
        run.into_iter().flat_map(|run| run.items).map(|item| item.seq).collect()
    }

    #[test]
    fn updates_of_a_chat_come_one_by_one_in_order() {
        let queue = Queue::default();
        assert!(push(&queue, 7, item(1, 0)));
        assert!(!push(&queue, 7, item(2, 0)));
        assert!(push(&queue, 8, item(3, 0)), "another chat waits for nobody");
        assert_eq!(seqs(queue.next(7, 0)), [1]);
        assert!(!push(&queue, 7, item(4, 0)), "somebody works on it");
        assert_eq!(seqs(queue.next(7, 0)), [2]);
        assert_eq!(seqs(queue.next(7, 0)), [4]);
        assert_eq!(queue.next(7, 0), None);
        assert!(push(&queue, 7, item(5, 0)), "let go");
    }

    #[test]
    fn a_long_or_old_backlog_comes_whole() {
        let queue = Queue::default();
        for seq in 0..21 {
            push(&queue, 7, item(seq, 0));
        }
        assert_eq!(seqs(queue.next(7, 0)).len(), 21);
        push(&queue, 7, item(30, 0));
        push(&queue, 7, item(31, 601));
        assert_eq!(seqs(queue.next(7, 601)), [30, 31]);
    }

    #[test]
    fn what_erases_takes_with_it_what_waits_before_it() {
        let queue = Queue::default();
        push(&queue, 7, item(1, 0));
        push(&queue, 7, item(2, 0));
        let run = queue.next(7, 0).unwrap();
        push(&queue, 7, QueuedUpdate { erases: true, ..item(3, 0) });
        push(&queue, 7, item(4, 0));
        queue.put_back(7, run);
        assert_eq!(seqs(queue.next(7, 0)), [1, 2, 3]);
        assert_eq!(seqs(queue.next(7, 0)), [4]);
    }

    #[test]
    fn one_chat_fills_nobodys_place_and_what_counts_stays() {
        let queue = Queue::default();
        let counts = |item: &QueuedUpdate| item.seq == 1;
        queue.push(7, QueuedUpdate { erases: true, ..item(0, 0) }, counts);
        let dropped: Vec<i64> = (1..20_000).filter_map(|seq| queue.push(7, item(seq, 0), counts).dropped).collect();
        assert!(!queue.is_full());
        assert_eq!(dropped.len(), 20_000 - MOST_OF_A_CHAT);
        assert!(!dropped.contains(&0) && !dropped.contains(&1));
        let run = queue.next(7, 0).unwrap();
        assert!(run.is_cut, "it is said once");
        assert_eq!(seqs(Some(run)), [0]);
        let run = queue.next(7, 0).unwrap();
        assert!(!run.is_cut);
        assert_eq!(seqs(Some(run))[..3], [1, 19_902, 19_903]);
    }
}
