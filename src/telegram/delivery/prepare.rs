//! Writes deliveries down before any of them leaves: in chunks, so that whoever
//! is being answered never waits long, and from where an earlier run stopped.

use std::{collections::BTreeMap, sync::Arc, time::Duration};

use tokio::time::{Instant, sleep};
use tracing::{error, info};

use crate::{
    campaigns::{CampaignKind, CampaignState, Draft},
    days,
    store::{CampaignRow, PreparedChunk, Recipients, StoreError},
    telegram::bot::{Bot, now},
};

/// People looked at in one transaction while nobody writes to the bot.
const CHUNK: u32 = 2000;
/// While somebody does.
const SMALL_CHUNK: u32 = 100;
/// For each moment of a chunk, so many are left to answers.
const LEFT_TO_ANSWERS: u32 = 10;
/// Before a failing store is asked again.
const AGAIN: Duration = Duration::from_secs(1);

pub(super) async fn work(bot: Arc<Bot>) {
    loop {
        match one_round(&bot).await {
            Ok(true) => {}
            Ok(false) => {
                if bot.unless_closing(bot.deliveries.change()).await.is_none() {
                    return;
                }
            }
            Err(error) => {
                error!(%error, "a campaign is not prepared: trying again");
                if bot.unless_closing(sleep(AGAIN)).await.is_none() {
                    return;
                }
            }
        }
        if bot.closing.is_cancelled() {
            return;
        }
    }
}

/// Lets campaigns go whose time has come, and prepares a chunk of the first.
/// Whether there is more to do.
async fn one_round(bot: &Bot) -> Result<bool, StoreError> {
    let mut preparing = None;
    for campaign in bot.store.under_way().await? {
        match campaign.state {
            CampaignState::Scheduled if campaign.starts_at.is_none_or(|starts_at| starts_at <= now()) => {
                bot.store.let_go(campaign.id).await?;
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
    let mut received = bot.health.received.get();
    loop {
        let is_busy = !bot.queue.is_empty() || std::mem::replace(&mut received, bot.health.received.get()) != received;
        let chunk = if is_busy { SMALL_CHUNK } else { CHUNK };
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

fn recipients(bot: &Bot, campaign: &CampaignRow) -> Recipients {
    let today = days::today_number();
    let context = bot.context();
    let locales = || context.locales.iter();
    if campaign.kind == CampaignKind::Reminder {
        // Each is worded for its person: every language has its own version.
        let versions = locales().map(|locale| (locale.name.clone(), locale.name.clone())).collect();
        return Recipients { audience: crate::campaigns::Audience::default(), versions, today };
    }
    let draft = Draft::decode(&campaign.draft).unwrap_or_default();
    let mut versions = BTreeMap::new();
    for locale in locales().filter(|locale| draft.audience.includes_language(&locale.name)) {
        if let Some(version) = draft.version_for(&locale.name) {
            versions.insert(locale.name.clone(), version.to_owned());
        }
    }
    Recipients { audience: draft.audience, versions, today }
}
