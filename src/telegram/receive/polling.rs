//! Asks for updates by long polling (Bot API, `getUpdates`). The offset, which confirms
//! updates, moves only after they are in the inbox.

use std::{sync::Arc, time::Duration};

use teloxide::payloads::{GetUpdates, GetUpdatesSetters};
use tokio::time::{Instant, sleep};
use tracing::{error, info, warn};

use super::{Acknowledge, kinds, store};
use crate::{
    bot_api::{Failure, FailureKind, RawUpdate, Request},
    store::Duty,
    telegram::{back_off::BackOff, bot::Bot, token_check},
};

/// Telegram may keep a request open for this long, in seconds.
const LONG_POLL: u32 = 50;
/// A server that answers sooner and without updates is asked again after this time.
const NOT_FASTER: Duration = Duration::from_millis(50);

/// A pause that Telegram asks for is at most this long: nobody is heard meanwhile.
const LONGEST_PAUSE: Duration = Duration::from_mins(1);

/// Tells why polling ended.
#[derive(Debug, PartialEq, Eq)]
pub(in crate::telegram) enum End {
    Stopped,
    TokenRefused,
}

/// Polls until the program stops or the token is withdrawn.
pub(in crate::telegram) async fn poll(
    bot: &Arc<Bot>,
    acknowledge: &Acknowledge,
    stop: impl Future<Output = ()>,
) -> End {
    tokio::pin!(stop);
    let mut polling = Polling { offset: None, back_off: BackOff::default(), failing: false };
    loop {
        let asked = async {
            // One instance asks at a time: Telegram would end one of two requests.
            bot.store.has(Duty::Polling).await;
            bot.queue.has_room().await;
            polling.ask(bot).await
        };
        let answer = tokio::select! {
            () = &mut stop => return End::Stopped,
            answer = asked => answer,
            () = loses_polling(bot) => {
                polling.offset = None;
                continue;
            }
        };
        let wait = match answer {
            Ok(updates) => {
                // Updates are stored in full even while the program stops.
                match store(bot, acknowledge, &updates).await {
                    Ok(fresh) => match polling.confirm(&updates, fresh) {
                        None => continue,
                        Some(wait) => wait,
                    },
                    Err(error) => {
                        error!(%error, "updates were not stored: asking again");
                        polling.back_off.wait()
                    }
                }
            }
            Err(failure) if failure.kind() == FailureKind::TokenRefused => {
                let is_withdrawn = tokio::select! {
                    () = &mut stop => return End::Stopped,
                    is_withdrawn = token_check::is_withdrawn(&bot.client) => is_withdrawn,
                };
                if is_withdrawn {
                    return End::TokenRefused;
                }
                polling.back_off.wait()
            }
            Err(failure) => polling.failed(&failure),
        };
        tokio::select! {
            () = &mut stop => return End::Stopped,
            () = sleep(wait) => {}
        }
    }
}

/// Waits until another instance may ask, after this one could.
async fn loses_polling(bot: &Bot) {
    bot.store.has(Duty::Polling).await;
    bot.store.loses(Duty::Polling).await;
}

struct Polling {
    /// Is `None` to ask for every update that is not confirmed: after a quiet week
    /// Telegram starts its numbers anew, below any old offset.
    offset: Option<i64>,
    back_off: BackOff,
    failing: bool,
}

impl Polling {
    async fn ask(&self, bot: &Bot) -> Result<Vec<RawUpdate>, Failure> {
        let payload = GetUpdates::new().timeout(LONG_POLL).limit(100).allowed_updates(kinds());
        let begun = Instant::now();
        let updates = bot.client.updates(Request::updates(&payload, self.offset)).await?;
        if updates.is_empty() {
            sleep(NOT_FASTER.saturating_sub(begun.elapsed())).await;
        }
        Ok(updates)
    }

    /// Notes what the next request confirms. Returns how long to wait before it where
    /// updates came that bring nothing on: no number confirms them, or they came before.
    fn confirm(&mut self, updates: &[RawUpdate], fresh: usize) -> Option<Duration> {
        let offset = updates.iter().filter_map(|update| update.id).max().map(|id| id + 1);
        let is_stuck = !updates.is_empty() && fresh == 0 && offset <= self.offset;
        self.offset = offset;
        if is_stuck {
            if !std::mem::replace(&mut self.failing, true) {
                warn!("the same updates come again and again: asking for others, less often");
            }
            return Some(self.back_off.wait());
        }
        self.back_off.reset();
        if std::mem::take(&mut self.failing) {
            info!("updates come in again");
        }
        None
    }

    /// Returns how long to wait after a failure; logs the first one until polling works.
    fn failed(&mut self, failure: &Failure) -> Duration {
        let first = !std::mem::replace(&mut self.failing, true);
        let wait = self.back_off.wait();
        if let Some(asked) = failure.asked_wait() {
            return asked.min(LONGEST_PAUSE).max(wait);
        }
        if first {
            if let Some(why) = elsewhere(failure) {
                warn!("updates of this bot go elsewhere ({why}): stop that, or use another bot; trying again");
            } else {
                warn!("asking for updates fails ({failure}): trying again");
            }
        }
        wait
    }
}

/// Returns who gets the updates instead, where that is why they are refused.
fn elsewhere(failure: &Failure) -> Option<&'static str> {
    match failure {
        Failure::Refused { code: 409, description, .. } if description.to_ascii_lowercase().contains("webhook") => {
            Some("a webhook is set")
        }
        Failure::Refused { code: 409, .. } => Some("another program asks too"),
        Failure::NotConnected | Failure::Unanswered | Failure::Intercepted { .. } | Failure::Refused { .. } => None,
    }
}
