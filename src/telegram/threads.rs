//! Remembers the topics of chats that Telegram refuses, so that what follows goes to the
//! chat at once. It is kept in memory, as long as the conversation goes on.

use std::{
    num::NonZeroUsize,
    sync::{Mutex, MutexGuard, PoisonError},
};

use lru::LruCache;

use crate::bot_api::Destination;

/// At most this many topics are remembered, those asked for last.
const MOST: NonZeroUsize = NonZeroUsize::new(1024).unwrap();

/// Holds the topics that were refused.
#[derive(Debug)]
pub(super) struct RefusedThreads {
    known: Mutex<LruCache<(i64, i32), ()>>,
}

impl RefusedThreads {
    /// Notes that a message was refused because of its topic.
    pub fn refused(&self, to: Destination) {
        if let Some(thread) = to.thread {
            self.known().put((to.chat, thread), ());
        }
    }

    /// Returns the place without its topic where that was refused.
    pub fn taken(&self, to: Destination) -> Destination {
        let is_known = to.thread.is_some_and(|thread| self.known().get(&(to.chat, thread)).is_some());
        Destination { thread: to.thread.filter(|_| !is_known), ..to }
    }

    fn known(&self) -> MutexGuard<'_, LruCache<(i64, i32), ()>> {
        self.known.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Default for RefusedThreads {
    fn default() -> Self {
        Self { known: Mutex::new(LruCache::new(MOST)) }
    }
}
