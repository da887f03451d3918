//! Tells operators until they are told that a campaign paused, or went on, by itself, and
//! lets one that paused because the network was away go on, once, when it is back. What
//! is to be done is in the store, so that it survives a restart.

use std::{collections::HashMap, sync::Arc, time::Duration};

use teloxide::payloads::GetMe;
use tokio::time::{Instant, sleep};
use tracing::{error, info, warn};

use crate::{
    bot_api::{Destination, Failure, FailureKind, OutgoingMessage, Request},
    campaigns::OperatorId,
    store::{CampaignRow, StoreError},
    telegram::{back_off::BackOff, bot::Bot, operators::progress},
};

/// Whoever could not be told is told after these times, and the network is asked.
const AGAIN: BackOff = BackOff::new(Duration::from_secs(1), Duration::from_secs(30));
/// A campaign rests at least this long before it goes on by itself.
const REST: Duration = Duration::from_secs(5);

/// Returns whoever follows a campaign: who watches it, or all who publish where nobody
/// does, or no operator.
pub(super) fn watchers(bot: &Bot, campaign: &CampaignRow) -> Vec<OperatorId> {
    match campaign.watcher.filter(|watcher| bot.operators.role(*watcher).is_some()) {
        Some(watcher) => vec![OperatorId(watcher)],
        None => bot.operators.publishers().collect(),
    }
}

/// Tells operators and resumes campaigns until the program stops.
pub(super) async fn work(bot: Arc<Bot>) {
    let mut back_off = AGAIN;
    let mut paused = HashMap::new();
    loop {
        let round = async {
            let told = tell(&bot).await?;
            let waits = resume(&bot, &told, &mut paused).await?;
            Ok::<_, StoreError>(told.is_left || waits)
        };
        let is_left = match bot.unless_closing(round).await {
            None => return,
            Some(Ok(is_left)) => is_left,
            Some(Err(error)) => {
                error!(%error, "who must be told of campaigns is not known: trying again");
                true
            }
        };
        let rest = async {
            if !is_left {
                back_off.reset();
                return bot.deliveries.must_tell.notified().await;
            }
            tokio::select! {
                () = sleep(back_off.wait()) => {}
                () = bot.deliveries.must_tell.notified() => back_off.reset(),
            }
        };
        if bot.unless_closing(rest).await.is_none() {
            return;
        }
    }
}

/// Tells how a round of telling went.
struct Told {
    /// Somebody is left to tell.
    is_left: bool,
    /// Tells whether Telegram took a message; `None` where that says nothing about the way.
    answered: Option<bool>,
}

/// Sends each campaign as it is now to whoever must be told of it.
async fn tell(bot: &Arc<Bot>) -> Result<Told, StoreError> {
    let mut told = Told { is_left: false, answered: None };
    for (id, operator) in bot.store.untold().await? {
        let campaign = bot.store.campaign(id).await?.filter(|_| bot.operators.role(operator.0).is_some());
        let Some(campaign) = campaign else {
            bot.store.told(id, operator).await?;
            continue;
        };
        if told.answered == Some(false) || !bot.limiter.is_free(operator.0) {
            told.is_left = true;
            continue;
        }
        let page = progress(bot, &campaign).await.render(bot.locale_of(operator.0).await.locale());
        match bot.post(&page, Destination::chat(operator.0)).await {
            Ok(message) => {
                told.answered = Some(true);
                follow(bot, &campaign, operator, &page, message).await?;
            }
            // With another token it works.
            Err(failure) if failure.is_passing() || failure.kind() == FailureKind::TokenRefused => {
                told.is_left = true;
                // Without an answer of Telegram's own, nobody else is tried now. A refusal may
                // be that of this chat alone.
                if !matches!(&failure, Failure::Refused { description, .. } if !description.is_empty()) {
                    told.answered = Some(false);
                }
                continue;
            }
            // The same would be refused again: those who publish are told in the place of
            // whoever watches.
            Err(failure) => {
                warn!(campaign = id, "an operator was not told what became of a campaign ({failure})");
                told.answered = Some(true);
                if campaign.watcher == Some(operator.0) {
                    let others: Vec<_> = bot.operators.publishers().filter(|other| *other != operator).collect();
                    told.is_left |= !others.is_empty();
                    bot.store.must_tell(id, &others).await?;
                }
            }
        }
        bot.store.told(id, operator).await?;
    }
    Ok(told)
}

/// Shows the progress to whoever watches a campaign in this newest message from now on;
/// the one before shows the same, as far as it can be edited.
async fn follow(
    bot: &Bot,
    campaign: &CampaignRow,
    operator: OperatorId,
    page: &OutgoingMessage,
    message: i32,
) -> Result<(), StoreError> {
    if campaign.watcher != Some(operator.0) {
        return Ok(());
    }
    if let Some(before) = campaign.watched {
        // What became of the campaign is in the new message already.
        let _ = bot.post(page, Destination::message(operator.0, before)).await;
    }
    bot.store.watch(campaign.id, operator.0, Some(message)).await
}

/// Lets campaigns go on that wait for the network, if it is back; returns whether some
/// wait still.
async fn resume(bot: &Bot, told: &Told, paused: &mut HashMap<i64, Instant>) -> Result<bool, StoreError> {
    let waiting = bot.store.waiting_for_network().await?;
    paused.retain(|id, _| waiting.contains(id));
    for id in &waiting {
        paused.entry(*id).or_insert_with(Instant::now);
    }
    let rested: Vec<i64> = waiting.iter().copied().filter(|id| paused[id].elapsed() >= REST).collect();
    if rested.is_empty() {
        return Ok(!waiting.is_empty());
    }
    let is_back = match told.answered {
        Some(answered) => answered,
        None => bot.client.call(Request::new(&GetMe::new())).await.is_ok(),
    };
    if !is_back {
        return Ok(true);
    }
    for id in &rested {
        let Some(campaign) = bot.store.campaign(*id).await? else { continue };
        if bot.store.resume_by_itself(*id, &watchers(bot, &campaign), bot.time()).await? {
            bot.deliveries.live.works();
            info!(campaign = id, "the network is back: a campaign goes on by itself");
            bot.deliveries.notify();
        }
    }
    // Who follows them is told next.
    bot.deliveries.must_tell.notify_one();
    Ok(waiting.len() > rested.len())
}
