//! Wakes the workers of campaigns when there may be something to do: another program
//! wrote to the store, or time passed while a campaign is under way.

use std::{sync::Arc, time::Duration};

use tokio::time::sleep;
use tracing::error;

use crate::{
    campaigns::CampaignState,
    store::{CampaignRow, StoreError},
    telegram::bot::Bot,
};

/// A change by another program is seen within this time while nothing is sent.
const IDLE: Duration = Duration::from_secs(1);
/// The same, while a campaign is prepared or sent: its hours and waits pass, too.
const UNDER_WAY: Duration = Duration::from_millis(200);

/// Wakes the workers until the program stops.
pub(super) async fn work(bot: Arc<Bot>) {
    let mut detector = bot.store.change_detector();
    let mut under_way = Vec::new();
    // Stays until it was read what changed: a failure in between loses no notice.
    let mut has_changed = false;
    let mut failed = false;
    loop {
        let is_sent = |row: &CampaignRow| matches!(row.state, CampaignState::Preparing | CampaignState::Sending);
        let rest = if under_way.iter().any(is_sent) { UNDER_WAY } else { IDLE };
        let round = async {
            sleep(rest).await;
            has_changed |= detector.has_changed().await?;
            if !has_changed {
                return Ok(None);
            }
            let read = bot.store.under_way().await?;
            has_changed = false;
            Ok::<_, StoreError>(Some(read))
        };
        match bot.unless_closing(round).await {
            None => return,
            Some(Ok(read)) => {
                failed = false;
                let before = under_way.len();
                under_way = read.unwrap_or(under_way);
                // Whoever ended or paused the last one is noticed, too.
                if before + under_way.len() > 0 {
                    bot.deliveries.notify();
                }
            }
            Some(Err(error)) => {
                if !std::mem::replace(&mut failed, true) {
                    error!(%error, "changes to campaigns are not seen: trying until it works");
                }
            }
        }
    }
}
