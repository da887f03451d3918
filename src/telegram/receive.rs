//! Receives updates by long polling or by webhook. Either way an update is confirmed to
//! Telegram only once it is stored.

pub(super) mod polling;
mod connections;
pub(super) mod webhook;
mod acknowledge;

use std::sync::Arc;

use teloxide::types::AllowedUpdate;
use tracing::warn;

use super::{
    bot::{Bot, now},
    incoming::Update,
};
use crate::{
    bot_api::RawUpdate,
    faults::{self, FaultPoint},
    store::{Arrival, Arrivals, StoreError},
};

pub(super) use acknowledge::Acknowledge;

/// Returns the kinds of updates that the bot asks for (Bot API, `Update`).
pub(super) fn kinds() -> Vec<AllowedUpdate> {
    vec![
        AllowedUpdate::Message,
        AllowedUpdate::EditedMessage,
        AllowedUpdate::CallbackQuery,
        AllowedUpdate::MyChatMember,
    ]
}

/// Stores updates that need an answer, and answers callback queries at once; returns how
/// many are new. An update that cannot be read is counted and left at that.
async fn store(bot: &Bot, acknowledge: &Acknowledge, updates: &[RawUpdate]) -> Result<usize, StoreError> {
    let mut arrivals = Vec::with_capacity(updates.len());
    let mut unreadable = 0;
    for raw in updates {
        let read = raw.value.as_ref().and_then(|update| Update::read(update, &bot.name, &bot.operators));
        let Some(update) = read else {
            unreadable += 1;
            continue;
        };
        if let Some(date) = update.date {
            bot.clock.hear(date, now());
        }
        if let Some(query) = update.query {
            acknowledge.at_once(query);
        }
        if let Some(mut incoming) = update.incoming {
            let erases = incoming.take_back(bot.context().context());
            arrivals.push(Arrival { update: update.id, chat: incoming.chat, payload: incoming.encode(), erases });
        }
    }
    let mut fresh = 0;
    if !arrivals.is_empty() {
        fresh = bot.store.receive(arrivals, bot.time()).await.inspect_err(|error| {
            if matches!(error, StoreError::Gone(_)) {
                bot.store_lost.send_replace(Some(error.clone()));
            }
        })?;
        bot.health.received.add_many(fresh);
        faults::pass(FaultPoint::Stored);
    }
    if unreadable > 0 {
        bot.health.unreadable.add_many(unreadable);
        warn!(unreadable, "updates that cannot be read are left at that");
    }
    Ok(fresh)
}

/// Hands stored updates to their chats' queues, in the order of arrival, until the
/// program stops and nothing more is stored.
pub(super) async fn hand_on(bot: Arc<Bot>, mut arrivals: Arrivals) {
    while let Some(Some(stored)) = bot.unless_closing(arrivals.recv()).await {
        let dropped: Vec<i64> = stored.iter().filter_map(|waiting| bot.enqueue(waiting)).collect();
        if !dropped.is_empty() {
            // The writer may be waiting for this very task.
            let bot = Arc::clone(&bot);
            bot.tasks.clone().spawn(async move { bot.discard(dropped).await });
        }
    }
}
