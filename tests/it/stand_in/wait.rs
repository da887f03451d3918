//! Waiting for something to become true, without sleeping.

use std::time::{Duration, Instant};

use super::StandIn;
use super::state::{ShownMessage, State};

/// Only keeps a test that never sees what it waits for from hanging.
const LONGEST: Duration = Duration::from_mins(5);

impl StandIn {
    /// Blocks until the condition holds, or this long, and says whether it holds.
    pub fn wait_until(&self, holds: impl FnMut(&State) -> bool, longest: Duration) -> bool {
        self.shared.wait_until(holds, Instant::now() + longest)
    }

    /// [`StandIn::wait_until`] for tests inside the runtime that serves the stand-in.
    pub async fn until(&self, mut holds: impl FnMut(&State) -> bool, longest: Duration) -> bool {
        let wait = async {
            loop {
                let changed = self.shared.changed_async.notified();
                tokio::pin!(changed);
                changed.as_mut().enable();
                if holds(&self.shared.lock()) {
                    return;
                }
                changed.await;
            }
        };
        tokio::time::timeout(longest, wait).await.is_ok()
    }

    /// Blocks until the bot's newest message in a chat is as asked; panics with the transcript if it never is.
    pub fn wait_for_screen(&self, chat: i64, fits: impl Fn(&ShownMessage) -> bool) -> ShownMessage {
        let mut found = None;
        self.wait_until(|state| take(state, chat, &fits, &mut found), LONGEST);
        found.unwrap_or_else(|| self.give_up(chat))
    }

    /// [`StandIn::wait_for_screen`] for tests inside the runtime that serves the stand-in.
    pub async fn until_screen(&self, chat: i64, fits: impl Fn(&ShownMessage) -> bool) -> ShownMessage {
        let mut found = None;
        self.until(|state| take(state, chat, &fits, &mut found), LONGEST).await;
        found.unwrap_or_else(|| self.give_up(chat))
    }

    fn give_up(&self, chat: i64) -> ! {
        panic!("no such screen in chat {chat} after {LONGEST:?}:\n{}", self.transcript(chat))
    }
}

fn take(state: &State, chat: i64, fits: &impl Fn(&ShownMessage) -> bool, found: &mut Option<ShownMessage>) -> bool {
    *found = state.screen(chat).filter(fits);
    found.is_some()
}
