//! Keeps the updates that the bot has not confirmed yet (Bot API, `getUpdates`).

use std::collections::VecDeque;

use serde_json::{Value, json};

/// Holds updates in the order in which they happened.
#[derive(Debug)]
pub struct UpdateQueue {
    next: i64,
    waiting: VecDeque<(i64, Value)>,
    /// Counts the requests for updates: the newest one ends the others.
    pub polls: u64,
}

impl UpdateQueue {
    /// Returns an empty queue whose first update has this number. A store knows the numbers of
    /// the last days and takes none of them twice.
    pub fn from(next: i64) -> Self {
        Self { next, waiting: VecDeque::new(), polls: 0 }
    }

    /// Adds an update of this kind.
    pub fn push(&mut self, kind: &str, what: &Value) {
        self.waiting.push_back((self.next, json!({ "update_id": self.next, (kind): what })));
        self.next += 1;
    }

    /// Forgets the updates before this number.
    pub fn confirm(&mut self, offset: i64) {
        while self.waiting.front().is_some_and(|(id, _)| *id < offset) {
            self.waiting.pop_front();
        }
    }

    /// Returns at most so many updates, the oldest first.
    pub fn first(&self, limit: usize) -> Vec<Value> {
        self.waiting.iter().take(limit).map(|(_, update)| update.clone()).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn updates_come_again_until_they_are_confirmed() {
        let mut queue = UpdateQueue::from(5);
        queue.push("message", &json!(1));
        queue.push("message", &json!(2));
        queue.confirm(5);
        assert_eq!(queue.first(1), [json!({ "update_id": 5, "message": 1 })]);
        queue.confirm(6);
        assert_eq!(queue.first(9), [json!({ "update_id": 6, "message": 2 })]);
        queue.confirm(7);
        assert!(queue.first(9).is_empty());
    }
}
