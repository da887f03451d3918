//! Receives updates by long polling or by webhook. Either way an update is handed on at once,
//! and confirmed to Telegram only once it is stored.

pub(super) mod polling;
mod connections;
pub(super) mod webhook;
mod acknowledge;

use std::sync::Arc;

use teloxide::types::AllowedUpdate;
use tracing::warn;

use super::{
    bot::{Bot, now},
    incoming::{Incoming, Update},
};
use crate::{
    bot_api::RawUpdate,
    faults::{self, FaultPoint},
    store::{Arrival, StoreError},
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

/// Hands on and stores updates that need an answer, and answers callback queries at once;
/// returns how many are new. An update that cannot be read is counted and left at that.
async fn store(bot: &Arc<Bot>, acknowledge: &Acknowledge, updates: &[RawUpdate]) -> Result<usize, StoreError> {
    let mut arrivals = Vec::with_capacity(updates.len());
    let (mut queries, mut unreadable) = (Vec::new(), 0);
    for raw in updates {
        let read = raw.value.as_ref().and_then(|update| Update::read(update, &bot.name, &bot.operators));
        let Some(update) = read else {
            unreadable += 1;
            continue;
        };
        if let Some(date) = update.date {
            bot.clock.hear(date, now());
        }
        queries.extend(update.query);
        if let Some(mut incoming) = update.incoming {
            let erases = incoming.take_back(bot.context().context());
            let arrival = Arrival {
                update: update.id,
                chat: incoming.chat,
                payload: incoming.encode(),
                erases,
                attempts: u8::from(bot.crash_marker.is_suspect(update.id)),
            };
            arrivals.push((arrival, incoming));
        }
    }
    let mut fresh = 0;
    if arrivals.is_empty() {
        queries.drain(..).for_each(|query| acknowledge.at_once(query));
    } else {
        fresh = take_in(bot, acknowledge, queries, arrivals).await.inspect_err(|error| {
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

/// Hands updates on to their chats' queues, and returns once they are stored how many are new.
/// An answer that is made at once leaves before the sign on its button ends.
async fn take_in(
    bot: &Arc<Bot>,
    acknowledge: &Acknowledge,
    queries: Vec<String>,
    arrivals: Vec<(Arrival, Incoming)>,
) -> Result<usize, StoreError> {
    bot.shown_unstored.come(arrivals.iter().map(|(arrival, _)| arrival.update));
    let mut dropped = Vec::new();
    let ahead = bot.store.may_answer_ahead();
    let hand_on = |seq, arrival: &Arrival, incoming| dropped.extend(bot.enqueue(seq, arrival, incoming, ahead));
    let taken = bot.store.take_in(arrivals, bot.time(), hand_on).await;
    for query in queries {
        acknowledge.at_once(query);
    }
    let taken = taken?;
    if taken.fresh > 0 {
        bot.crash_marker.note_unstored(&bot.store.unstored());
    }
    faults::pass(FaultPoint::TakenIn);
    if !dropped.is_empty() {
        bot.tasks.spawn({
            let bot = Arc::clone(bot);
            async move { bot.discard(dropped).await }
        });
    }
    let fresh = taken.stored().await?;
    // The numbers of those that are stored are forgotten one day, and would be missed.
    bot.crash_marker.note_unstored(&bot.store.unstored());
    Ok(fresh)
}
