//! Prepares campaigns: writes every delivery down before any leaves. It works in chunks,
//! so that replies never wait long, and goes on where an earlier run stopped.

use std::{collections::BTreeMap, sync::Arc, time::Duration};

use tokio::time::{Instant, sleep};
use tracing::{error, info};

use super::halt;
use crate::{
    campaigns::{CampaignKind, CampaignState, Draft},
    store::{CampaignRow, PreparedChunk, Recipients, StoreError},
    telegram::bot::{Bot, STORE_AGAIN, now},
};

/// A transaction looks at this many people while nobody writes to the bot.
const CHUNK: u32 = 2000;
/// The same where a server holds the store: nobody waits behind its rows.
const LARGE_CHUNK: u32 = 10_000;
/// A transaction looks at this many people while somebody writes to the bot.
const SMALL_CHUNK: u32 = 100;
/// After a chunk, replies get this many times its duration while people write.
const LEFT_TO_ANSWERS: u32 = 10;
/// A campaign whose time passed longer ago than this, in seconds, while nothing ran begins
/// only once an operator says so.
const LATEST: i64 = 1800;
/// Is the reason of the pause of a campaign that is late.
const REASON_LATE: &str = "late";

pub(super) async fn work(bot: Arc<Bot>) {
    let mut changes = bot.deliveries.changes();
    loop {
        match one_round(&bot).await {
            Ok(true) => {}
            Ok(false) => {
                if bot.unless_closing(changes.changed()).await.is_none() {
                    return;
                }
            }
            Err(error) => {
                error!(%error, "a campaign is not prepared: trying again");
                if bot.unless_closing(sleep(STORE_AGAIN)).await.is_none() {
                    return;
                }
            }
        }
        if bot.closing.is_cancelled() {
            return;
        }
    }
}

/// Starts a campaign whose time has come, or else prepares the first that waits for it.
/// Returns whether there may be more to do.
async fn one_round(bot: &Bot) -> Result<bool, StoreError> {
    let mut preparing = None;
    for campaign in bot.store.under_way().await? {
        match campaign.state {
            // At which time it is to begin, nobody knows by a clock that is wrong.
            CampaignState::Scheduled if !bot.clock_is_right() => {}
            CampaignState::Scheduled if campaign.starts_at.is_some_and(|starts_at| starts_at < now() - LATEST) => {
                halt::halt(bot, campaign.id, REASON_LATE).await;
                return Ok(true);
            }
            CampaignState::Scheduled if campaign.starts_at.is_none_or(|starts_at| starts_at <= now()) => {
                bot.store.begin_scheduled(campaign.id).await?;
                return Ok(true);
            }
            CampaignState::Preparing => preparing = preparing.or(Some(campaign)),
            CampaignState::Draft
            | CampaignState::Agreement
            | CampaignState::Scheduled
            | CampaignState::Sending
            | CampaignState::Paused
            | CampaignState::Cancelled
            | CampaignState::Done => {}
        }
    }
    let Some(campaign) = preparing else { return Ok(false) };
    let to = recipients(bot, &campaign);
    let usual = if bot.store.is_shared() { LARGE_CHUNK } else { CHUNK };
    let mut received = bot.health.received.get();
    loop {
        let is_busy = !bot.queue.is_empty() || std::mem::replace(&mut received, bot.health.received.get()) != received;
        let chunk = if is_busy { SMALL_CHUNK } else { usual };
        let begun = Instant::now();
        match bot.store.prepare(campaign.id, &to, chunk).await? {
            PreparedChunk::More => {}
            PreparedChunk::All => {
                info!(campaign = campaign.id, "prepared");
                bot.deliveries.live.forget(campaign.id);
                bot.deliveries.notify();
                return Ok(true);
            }
            PreparedChunk::NotNow => return Ok(true),
        }
        let rest = if is_busy { begun.elapsed() * LEFT_TO_ANSWERS } else { Duration::ZERO };
        if bot.unless_closing(sleep(rest)).await.is_none() {
            return Ok(false);
        }
    }
}

/// Returns who gets a campaign, and in which language.
pub(super) fn recipients(bot: &Bot, campaign: &CampaignRow) -> Recipients {
    let context = bot.context();
    let locales = || context.locales.iter();
    if campaign.kind == CampaignKind::Reminder {
        // A reminder is worded for each person, so it has a version in every language.
        let versions = locales().map(|locale| (locale.name.clone(), locale.name.clone())).collect();
        return Recipients { audience: crate::campaigns::Audience::default(), versions };
    }
    let draft = Draft::decode(&campaign.draft).unwrap_or_default();
    let mut versions = BTreeMap::new();
    for locale in locales().filter(|locale| draft.audience.includes_language(&locale.name)) {
        if let Some(version) = draft.version_for(&locale.name) {
            versions.insert(locale.name.clone(), version.to_owned());
        }
    }
    Recipients { audience: draft.audience, versions }
}
