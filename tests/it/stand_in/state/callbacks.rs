//! The callback queries that were issued: which may still be answered, which have been.

use std::collections::HashSet;

/// Ids look like Telegram's: the user's id in the high bits, a number that counts up in the low 32.
#[derive(Default)]
pub(in super::super) struct Callbacks {
    issued: u64,
    unanswered: HashSet<u64>,
    /// Ids of updates pushed raw.
    raw: HashSet<String>,
}

impl Callbacks {
    pub fn issue(&mut self, user: i64) -> String {
        self.issued += 1;
        self.unanswered.insert(self.issued);
        ((i128::from(user) << 32) | i128::from(self.issued)).to_string()
    }

    pub fn know(&mut self, id: &str) {
        self.raw.insert(id.to_owned());
    }

    pub fn unanswered(&self) -> usize {
        self.unanswered.len()
    }

    /// Whether the query can be answered; answering twice is allowed.
    pub fn answer(&mut self, id: &str) -> bool {
        if self.raw.contains(id) {
            return true;
        }
        let Some(number) = id.parse::<i128>().ok().and_then(|id| u64::try_from(id & 0xffff_ffff).ok()) else {
            return false;
        };
        if number == 0 || number > self.issued {
            return false;
        }
        self.unanswered.remove(&number);
        true
    }
}

/// The user a callback query came from, which is also the id of the private chat.
pub(in super::super) fn user_of(id: &str) -> Option<i64> {
    id.parse::<i128>().ok().and_then(|id| i64::try_from(id >> 32).ok()).filter(|user| *user != 0)
}
