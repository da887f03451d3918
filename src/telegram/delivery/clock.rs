//! Watches the system's clock. When it jumps, campaigns under way are paused, so that none
//! is sent at the wrong time; while it is wrong, operators are asked.

use std::{sync::Arc, time::Duration};

use tokio::time::{Instant, sleep};
use tracing::{error, info};

use super::halt;
use crate::{
    campaigns::messages,
    locale::Message,
    telegram::{
        bot::{Bot, now},
        clock::{CLOCK_SEEN, LEAP},
        operators::{OperatorPage, Tap, time},
    },
};

const EVERY: Duration = Duration::from_secs(1);
/// Another instance, where there is one, has what time decides after so many looks.
const HANDED_ON: u8 = 4;
/// When the clock was seen is noted this often.
const NOTED: Duration = Duration::from_mins(5);

/// Is the reason of the pause, and the name of the sentence that tells it.
pub(super) const REASON: &str = "clock";

/// Holds the last readings of the system's clock (Unix seconds) and a monotonic one.
struct Clock {
    wall: i64,
    counted: Instant,
}

impl Clock {
    /// Returns the clock's jump since the last call, in seconds, if over [`LEAP`].
    fn jump(&mut self, wall: i64, counted: Instant) -> Option<i64> {
        let passed = i64::try_from((counted - self.counted).as_secs()).unwrap_or(i64::MAX);
        let jump = (wall - self.wall).saturating_sub(passed);
        *self = Self { wall, counted };
        (jump.abs() > LEAP).then_some(jump)
    }
}

pub(super) async fn work(bot: Arc<Bot>) {
    let mut clock = Clock { wall: now(), counted: Instant::now() };
    let (mut was_right, mut wrong_looks) = (true, 0_u8);
    let patience = if bot.store.is_shared() { HANDED_ON } else { 0 };
    let patient = EVERY * patience.into();
    let mut seen: Option<Instant> = None;
    while bot.unless_closing(sleep(EVERY)).await.is_some() {
        if let Some(seconds) = clock.jump(now(), Instant::now()) {
            bot.clock.leap();
            if bot.unless_closing(sleep(patient)).await.is_none() {
                return;
            }
            error!(seconds, "the clock jumped: campaigns are paused until an operator resumes them");
            for campaign in bot.store.under_way().await.unwrap_or_default() {
                halt::halt(&bot, campaign.id, REASON).await;
            }
        }
        let is_right = bot.clock_is_right();
        if is_right && seen.is_none_or(|at| at.elapsed() >= NOTED) {
            // Without the note the next start knows less, and asks sooner.
            let _ = bot.store.remember(CLOCK_SEEN, now().to_string()).await;
            seen = Some(Instant::now());
        }
        wrong_looks = if is_right { 0 } else { wrong_looks.saturating_add(1) };
        if is_right != was_right && (is_right || wrong_looks > patience) {
            was_right = is_right;
            told(&bot, is_right).await;
        }
    }
}

/// Tells the other instances whether the clock of this machine is right.
pub(super) async fn compare(bot: Arc<Bot>) {
    let mut was_right = true;
    while bot.unless_closing(sleep(EVERY)).await.is_some() {
        let is_right = bot.clock_is_right();
        bot.store.trusts_clock(is_right);
        if was_right && !is_right {
            let (here, there) = (now(), bot.client.server_time());
            error!(here, there, "the clock of this machine is wrong: other instances do what time decides");
        }
        was_right = is_right;
    }
}

/// Tells publishers that the clock is wrong, and how to say that it is not.
async fn told(bot: &Arc<Bot>, is_right: bool) {
    bot.deliveries.notify();
    if is_right {
        info!("the clock is right again");
        return;
    }
    let here = now();
    let there = bot.client.server_time();
    error!(here, there, "the clock is wrong: nothing is erased, gathered or begun until it is put right");
    let page = OperatorPage::default().line(match there {
        Some(there) => Message::new(messages::CLOCK_WRONG).message("here", time(here)).message("there", time(there)),
        None => Message::new(messages::CLOCK_DOUBTFUL).message("here", time(here)),
    });
    let page = page.button(Message::new(messages::BUTTON_CLOCK_RIGHT), Tap::ClockIsRight(here));
    bot.bring(&page, bot.operators.publishers().collect()).await;
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
