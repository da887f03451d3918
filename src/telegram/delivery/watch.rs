//! Shows operators the campaigns under way: one message, edited every few seconds, and a
//! report with a picture at the end.

use std::{collections::HashMap, sync::Arc, time::Duration};

use tokio::time::{Instant, sleep};
use tracing::warn;

use super::tell::watchers;
use crate::{
    bot_api::{Destination, FailureKind, OutgoingMessage},
    campaigns::{CampaignState, OperatorId},
    store::CampaignRow,
    telegram::{
        bot::Bot,
        operators::{progress, report},
    },
};

/// Campaigns are looked at this often while one is sent.
const LOOK: Duration = Duration::from_millis(500);
/// A message is edited at most this often.
const EDIT: Duration = Duration::from_secs(4);

/// Edits the messages in which operators watch campaigns, until the program stops.
pub(super) async fn work(bot: Arc<Bot>) {
    let mut shown: HashMap<i64, (Instant, OutgoingMessage)> = HashMap::new();
    let mut changes = bot.deliveries.changes();
    let mut is_sent = false;
    loop {
        let rest = async {
            if is_sent {
                sleep(LOOK).await;
            } else {
                // The sender lives as long as the bot.
                let _ = changes.changed().await;
            }
        };
        if bot.unless_closing(rest).await.is_none() {
            return;
        }
        let Ok(mut campaigns) = bot.store.under_way().await else { continue };
        campaigns.retain(|campaign| campaign.state != CampaignState::Scheduled);
        is_sent = !campaigns.is_empty();
        shown.retain(|id, _| campaigns.iter().any(|campaign| campaign.id == *id));
        for campaign in campaigns {
            let is_due = shown.get(&campaign.id).is_none_or(|(at, _)| at.elapsed() >= EDIT);
            let is_operator = |watcher: &i64| bot.operators.role(*watcher).is_some();
            let Some(watcher) = campaign.watcher.filter(|_| is_due).filter(is_operator) else { continue };
            let page = progress(&bot, &campaign).await.render(bot.locale_of(watcher).await.locale());
            let same = shown.get(&campaign.id).is_some_and(|(_, before)| *before == page);
            if !same {
                show(&bot, &campaign, watcher, &page).await;
            }
            shown.insert(campaign.id, (Instant::now(), page));
        }
    }
}

/// Edits the message in which a campaign is watched, or sends a new one if refused.
async fn show(bot: &Bot, campaign: &CampaignRow, watcher: i64, page: &OutgoingMessage) {
    if let Some(message) = campaign.watched {
        let edited = bot.unless_closing(bot.post(page, Destination::message(watcher, message))).await;
        let Some(Err(failure)) = edited else { return };
        if !matches!(failure.kind(), FailureKind::NotEditable | FailureKind::Rejected) {
            return;
        }
    }
    if let Some(Ok(message)) = bot.unless_closing(bot.post(page, Destination::chat(watcher))).await
        && let Err(error) = bot.store.watch(campaign.id, watcher, Some(message)).await
    {
        warn!(%error, campaign = campaign.id, "the message that watches a campaign was not noted");
    }
}

/// Shows a campaign's end in the watched message, and sends the report.
pub(super) async fn ended(bot: &Arc<Bot>, id: i64) {
    bot.deliveries.live.forget(id);
    let Ok(Some(campaign)) = bot.store.campaign(id).await else { return };
    tracing::info!(campaign = id, "done");
    // Reminders have no watcher.
    let Some(watcher) = campaign.watcher else { return };
    let bot = Arc::clone(bot);
    bot.tasks.clone().spawn(async move {
        if bot.operators.role(watcher).is_some() {
            let page = progress(&bot, &campaign).await.render(bot.locale_of(watcher).await.locale());
            show(&bot, &campaign, watcher, &page).await;
        }
        for OperatorId(operator) in watchers(&bot, &campaign) {
            report(&bot, &campaign, operator).await;
        }
    });
}
