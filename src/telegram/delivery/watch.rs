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
/// A new message that may have arrived is sent at most so often.
const MOST_RISKED: u8 = 2;

/// Edits the messages in which operators watch campaigns, until the program stops.
pub(super) async fn work(bot: Arc<Bot>) {
    let mut shown: HashMap<i64, Shown> = HashMap::new();
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
            let is_due = shown.get(&campaign.id).is_none_or(|shown| shown.at.elapsed() >= EDIT);
            let is_operator = |watcher: &i64| bot.operators.role(*watcher).is_some();
            let Some(watcher) = campaign.watcher.filter(|_| is_due).filter(is_operator) else { continue };
            let page = progress(&bot, &campaign).await.render(bot.locale_of(watcher).await.locale());
            let before = shown.remove(&campaign.id);
            let mut risked = before.as_ref().map_or(0, |before| before.risked);
            if before.is_none_or(|before| before.page != page) {
                show(&bot, &campaign, watcher, &page, &mut risked).await;
            }
            shown.insert(campaign.id, Shown { at: Instant::now(), page, risked });
        }
    }
}

/// Holds what an operator was shown last.
struct Shown {
    at: Instant,
    page: OutgoingMessage,
    /// Counts the new messages of which nobody knows whether they arrived.
    risked: u8,
}

/// Edits the message in which a campaign is watched, or sends a new one if refused. Of one
/// that may have arrived there is at most one more.
async fn show(bot: &Bot, campaign: &CampaignRow, watcher: i64, page: &OutgoingMessage, risked: &mut u8) {
    if let Some(message) = campaign.watched {
        let edited = bot.unless_closing(bot.post(page, Destination::message(watcher, message))).await;
        let Some(Err(failure)) = edited else { return };
        if !failure.is_about_message() {
            return;
        }
    }
    if *risked >= MOST_RISKED {
        return;
    }
    match bot.unless_closing(bot.post(page, Destination::chat(watcher))).await {
        None => {}
        Some(Ok(message)) => {
            if let Err(error) = bot.store.watch(campaign.id, watcher, Some(message)).await {
                warn!(%error, campaign = campaign.id, "the message that watches a campaign was not noted");
            }
        }
        Some(Err(failure)) => {
            let may_be_there = matches!(failure.kind(), FailureKind::Unanswered | FailureKind::ServerError);
            *risked += u8::from(may_be_there);
        }
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
            show(&bot, &campaign, watcher, &page, &mut 0).await;
        }
        for OperatorId(operator) in watchers(&bot, &campaign) {
            report(&bot, &campaign, operator).await;
        }
    });
}
