//! Pauses campaigns under way and tells the operators when the system's clock jumps, so
//! that none is sent at the wrong time.

use std::{sync::Arc, time::Duration};

use tokio::time::{Instant, sleep};
use tracing::error;

use super::halt;
use crate::{
    campaigns::CampaignState,
    telegram::bot::{Bot, now},
};

const EVERY: Duration = Duration::from_secs(1);
/// Network time corrects a clock by less than this, in seconds.
const JUMP: i64 = 300;

/// Is the reason of the pause, and the name of the sentence that tells it.
pub(super) const REASON: &str = "clock";

/// Holds the last readings of the system's clock (Unix seconds) and a monotonic one.
struct Clock {
    wall: i64,
    counted: Instant,
}

impl Clock {
    /// Returns the clock's jump since the last call, in seconds, if over [`JUMP`].
    fn jump(&mut self, wall: i64, counted: Instant) -> Option<i64> {
        let passed = i64::try_from((counted - self.counted).as_secs()).unwrap_or(i64::MAX);
        let jump = (wall - self.wall).saturating_sub(passed);
        *self = Self { wall, counted };
        (jump.abs() > JUMP).then_some(jump)
    }
}

pub(super) async fn work(bot: Arc<Bot>) {
    let mut clock = Clock { wall: now(), counted: Instant::now() };
    while bot.unless_closing(sleep(EVERY)).await.is_some() {
        let Some(seconds) = clock.jump(now(), Instant::now()) else { continue };
        error!(seconds, "the clock jumped: campaigns are paused until an operator resumes them");
        for campaign in bot.store.under_way().await.unwrap_or_default() {
            if matches!(campaign.state, CampaignState::Scheduled | CampaignState::Preparing | CampaignState::Sending) {
                halt::halt(&bot, campaign.id, REASON).await;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test(start_paused = true)]
    async fn a_jump_is_what_the_wall_shows_and_nobody_counted() {
        let begun = Instant::now();
        let mut clock = Clock { wall: 1_000_000, counted: begun };
        assert_eq!(clock.jump(1_000_010, begun + Duration::from_secs(10)), None);
        assert_eq!(clock.jump(1_000_300, begun + Duration::from_secs(20)), None, "put right by minutes");
        assert_eq!(clock.jump(1_004_000, begun + Duration::from_secs(30)), Some(3690));
        assert_eq!(clock.jump(1_004_001, begun + Duration::from_secs(31)), None);
        assert_eq!(clock.jump(900_000, begun + Duration::from_secs(32)), Some(-104_002));
    }
}
