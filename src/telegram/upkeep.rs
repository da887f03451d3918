//! Does what is due by the hour: erases chats that were silent for too long, forgets
//! update numbers after 48 hours, gathers reminders, and logs how the bot is doing.

use std::{sync::Arc, time::Duration};

use tokio::time::sleep;
use tracing::{info, warn};

use crate::{
    days, faults,
    store::{Duty, ExpireBefore, UNDONE_FOR},
};

use super::{
    bot::{Bot, now},
    delivery::gather_reminders,
};

const EVERY: Duration = Duration::from_hours(1);
/// What Telegram has not brought again after this time, it brings no more: it keeps a tap for
/// some 150 seconds.
const BROUGHT_AGAIN: Duration = Duration::from_mins(3);
/// Usage is stored this often: a crash loses the counts of that time, and nothing else.
const USAGE_EVERY: Duration = Duration::from_secs(20);
/// Update numbers are kept for this long, in seconds: twice the 24 hours for which
/// Telegram repeats an update at most (Bot API, "Getting updates").
const REMEMBERED: i64 = 48 * 3600;
/// Deliveries are kept for this long after their campaign, in seconds: 90 days.
const LEDGER: i64 = 90 * 24 * 3600;

/// Looks after the store every hour until the program stops.
pub(super) async fn keep_up(bot: Arc<Bot>) {
    loop {
        // Time alone decides about both, so it must be known.
        if bot.unless_closing(bot.store.has(Duty::Upkeep)).await.is_none() || bot.clock_comes_right().await.is_none() {
            return;
        }
        erase_silent(&bot).await;
        gather_reminders(&bot).await;
        if bot.unless_closing(sleep(EVERY)).await.is_none() {
            return;
        }
        report(&bot, "still at work");
    }
}

async fn erase_silent(bot: &Bot) {
    let last_day = days::today_number() - i64::from(bot.context().keep_days);
    let (mut chats, mut updates) = (0, 0);
    while !bot.closing.is_cancelled() {
        let before = ExpireBefore {
            day: last_day,
            received: now() - REMEMBERED,
            settled: now() - LEDGER,
            unsubscribed: now() - UNDONE_FOR,
        };
        match bot.store.expire(before).await {
            Ok(expired) => {
                bot.forget(&expired.chats);
                chats += expired.chats.len();
                updates += expired.updates;
                let rows = expired.updates + expired.deliveries + expired.unsubscribed;
                if expired.chats.is_empty() && rows == 0 {
                    break;
                }
            }
            Err(error) => {
                warn!(%error, "nothing was erased: trying again in an hour");
                break;
            }
        }
    }
    if chats > 0 || updates > 0 {
        info!(chats, updates, "erased after silence");
    }
}

/// Logs the counts since the start, which say nothing about any person.
pub(super) fn report(bot: &Bot, what: &'static str) {
    let counts = &bot.health;
    info!(
        received = counts.received.get(),
        answered = counts.answered.get(),
        panicked = counts.panicked.get(),
        limited = counts.limited.get(),
        refused = counts.refused.get(),
        unconfirmed = counts.unconfirmed.get(),
        given_up = counts.given_up.get(),
        dropped = counts.dropped.get(),
        undecodable = counts.undecodable.get(),
        unreadable = counts.unreadable.get(),
        delivered = counts.delivered.get(),
        forgotten = counts.forgotten.get(),
        lost = counts.lost.get(),
        not_operators = counts.not_operators.get(),
        "{what}"
    );
}

/// Tells after a while how many answers may have been shown before a crash and forgotten.
pub(super) async fn tell_forgotten(bot: Arc<Bot>) {
    let brought_again = sleep(faults::patience(BROUGHT_AGAIN));
    if bot.shown_unstored.is_empty() || bot.unless_closing(brought_again).await.is_none() {
        return;
    }
    let forgotten = bot.shown_unstored.give_up();
    if forgotten > 0 {
        bot.health.forgotten.add_many(forgotten);
        warn!(
            forgotten,
            "the program ended before these updates were stored, and they did not come again: people may have seen answers that are not kept"
        );
    }
}

impl Bot {
    /// Adds the usage counted in memory to the store; a failure loses it.
    pub(super) async fn flush_usage(&self) {
        let counts = self.usage.drain();
        if counts.is_empty() {
            return;
        }
        if let Err(error) = self.store.count(days::today_number(), counts).await {
            warn!(%error, "some seconds of counts are lost");
        }
    }
}

/// Stores usage every 20 seconds, and once more when the program stops.
pub(super) async fn keep_usage(bot: Arc<Bot>) {
    while bot.unless_closing(sleep(USAGE_EVERY)).await.is_some() {
        bot.flush_usage().await;
    }
    bot.flush_usage().await;
}
