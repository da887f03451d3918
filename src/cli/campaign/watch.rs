//! Shows a progress bar while a campaign is sent by another process.

use std::{process::ExitCode, time::Duration};

use anyhow::Result;
use indicatif::{ProgressBar, ProgressStyle};
use tokio::time::sleep;

use crate::{
    campaigns::{CampaignState, DeliveryStatus, ShownCount},
    store::Store,
};

/// Sets how often to look, since counting a large campaign takes a moment.
const LOOK: Duration = Duration::from_secs(1);

/// Stays until nothing more happens; the exit code tells whether the campaign is done.
pub(super) async fn watch(store: &Store, id: i64) -> Result<ExitCode> {
    let bar = ProgressBar::new(0);
    bar.set_style(ProgressStyle::with_template("{wide_bar} {percent}% {per_sec} {eta} {msg}")?);
    loop {
        let Some(row) = store.campaign(id).await? else { return Ok(ExitCode::FAILURE) };
        let tally = store.tally(id).await?;
        bar.set_length(tally.total());
        bar.set_position(tally.settled());
        let of = |status| ShownCount::of(tally.of(status));
        bar.set_message(format!(
            "{}: {} sent, {} blocked, {} failed, {} unknown",
            row.state,
            of(DeliveryStatus::Sent),
            of(DeliveryStatus::Blocked),
            of(DeliveryStatus::Failed),
            of(DeliveryStatus::Unknown)
        ));
        match row.state {
            CampaignState::Agreement | CampaignState::Scheduled | CampaignState::Preparing | CampaignState::Sending => {
                sleep(LOOK).await;
            }
            CampaignState::Done => {
                bar.abandon();
                return Ok(ExitCode::SUCCESS);
            }
            CampaignState::Draft | CampaignState::Paused | CampaignState::Cancelled => {
                bar.abandon();
                return Ok(ExitCode::FAILURE);
            }
        }
    }
}
