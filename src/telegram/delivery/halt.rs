//! Pauses a campaign for a reason of the program's own: too many failures, a token that
//! is refused, a clock that jumped. Pauses by operators are in `operators/release.rs`.

use tracing::{error, warn};

use crate::{
    bot_api::Destination,
    telegram::{
        bot::{Bot, now},
        operators::progress,
    },
};

/// Pauses a campaign for a reason of the program's own, and tells who watches it.
pub(super) async fn halt(bot: &Bot, id: i64, reason: &'static str) {
    bot.deliveries.live.stop(id);
    match bot.store.halt(id, reason, now()).await {
        Ok(true) => {
            warn!(campaign = id, reason, "a campaign was paused");
            tell_watchers(bot, id).await;
        }
        Ok(false) => {}
        Err(error) => error!(%error, campaign = id, "a campaign that must stop was not paused in the store"),
    }
}

/// Sends a campaign's state to its watcher, or to every publisher where it has none.
async fn tell_watchers(bot: &Bot, id: i64) {
    let Ok(Some(campaign)) = bot.store.campaign(id).await else { return };
    let page = progress(bot, &campaign).await;
    let watchers: Vec<i64> = match campaign.watcher {
        Some(watcher) => vec![watcher],
        None => bot.operators.publishers().map(|operator| operator.0).collect(),
    };
    for watcher in watchers {
        let page = page.render(bot.locale_of(watcher).await.locale());
        if let Err(failure) = bot.post(&page, Destination::chat(watcher)).await {
            warn!(campaign = id, "an operator was not told that a campaign was paused ({failure})");
        }
    }
}
