//! What happened, counted in memory and added to the store now and then: a
//! crash loses some seconds of counts, and nothing else.

use std::{
    collections::BTreeMap,
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};

use tokio::time::sleep;
use tracing::warn;

use super::bot::Bot;
use crate::{days, dialogue::UsageEvent};

const EVERY: Duration = Duration::from_secs(20);

/// Counts that are not in the store yet. Bounded by the catalogue's ids.
#[derive(Debug, Default)]
pub(super) struct UsageCounters(Mutex<BTreeMap<(&'static str, String), u64>>);

impl UsageCounters {
    pub fn add(&self, counted: &[UsageEvent]) {
        if counted.is_empty() {
            return;
        }
        let mut counts = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        for one in counted {
            let (kind, name) = one.key();
            *counts.entry((kind, name.unwrap_or_default().to_owned())).or_insert(0) += 1;
        }
    }

    fn take(&self) -> Vec<(&'static str, String, u64)> {
        let taken = std::mem::take(&mut *self.0.lock().unwrap_or_else(PoisonError::into_inner));
        taken.into_iter().map(|((kind, name), count)| (kind, name, count)).collect()
    }
}

impl Bot {
    /// Adds what was counted to the store.
    pub(super) async fn flush_counters(&self) {
        let counts = self.usage.take();
        if counts.is_empty() {
            return;
        }
        if let Err(error) = self.store.count(days::today_number(), counts).await {
            warn!(%error, "some seconds of counts are lost");
        }
    }
}

/// Adds now and then, and once more when the program stops.
pub(super) async fn keep(bot: Arc<Bot>) {
    while bot.unless_closing(sleep(EVERY)).await.is_some() {
        bot.flush_counters().await;
    }
    bot.flush_counters().await;
}
