//! Pauses a campaign for a reason of the program's own: too many failures, a token that
//! is refused, a clock that jumped. Pauses by operators are in `operators/release.rs`.

use tracing::{error, warn};

use super::tell::watchers;
use crate::telegram::bot::Bot;

/// Pauses a campaign for a reason of the program's own; who watches it is told.
pub(super) async fn halt(bot: &Bot, id: i64, reason: &'static str) {
    bot.deliveries.live.stop(id);
    let tell = match bot.store.campaign(id).await {
        Ok(Some(campaign)) => watchers(bot, &campaign),
        Ok(None) => return,
        Err(error) => {
            error!(%error, campaign = id, "who watches a campaign is not known");
            bot.operators.publishers().collect()
        }
    };
    match bot.store.halt(id, reason, &tell, bot.time()).await {
        Ok(true) => {
            warn!(campaign = id, reason, "a campaign was paused");
            bot.deliveries.must_tell.notify_one();
        }
        Ok(false) => {}
        Err(error) => error!(%error, campaign = id, "a campaign that must stop was not paused in the store"),
    }
}
