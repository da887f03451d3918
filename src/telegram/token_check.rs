//! Finds out whether Telegram still knows the token. One refusal shows little: a proxy on
//! the way, or a server of Telegram's own that was just restarted, may refuse for a moment
//! what it takes a second later.

use std::time::Duration;

use teloxide::payloads::GetMe;
use tokio::time::{Instant, sleep, timeout};
use tracing::{info, warn};

use super::back_off::BackOff;
use crate::{
    bot_api::{Client, Failure, FailureKind, Request},
    faults,
};

/// The token counts as withdrawn once it was refused for this long.
const PATIENCE: Duration = Duration::from_mins(3);
/// Whoever receives by webhook asks this often, since nothing is refused where nobody writes.
const NOW_AND_THEN: Duration = Duration::from_mins(5);

/// Waits until the token is withdrawn. A refusal of any request is a reason to ask.
pub(super) async fn withdrawn(client: &Client) {
    loop {
        let _ = timeout(NOW_AND_THEN, client.token_doubted()).await;
        if is_withdrawn(client).await {
            return;
        }
    }
}

/// Asks until the token is known again, or was refused for minutes; returns whether it was
/// refused. While nothing answers, nothing is known.
pub(super) async fn is_withdrawn(client: &Client) -> bool {
    let patience = faults::patience(PATIENCE);
    let mut refused_since = None;
    let mut back_off = BackOff::new(Duration::from_millis(500), Duration::from_secs(10));
    loop {
        match client.call(Request::new(&GetMe::new())).await {
            Err(failure) if is_refusal(&failure) => {
                if refused_since.is_none() {
                    warn!("the Bot API does not know the token ({failure}): asking again for {} s", patience.as_secs());
                }
                let since = *refused_since.get_or_insert_with(Instant::now);
                if since.elapsed() >= patience {
                    return true;
                }
            }
            Err(failure) if failure.is_passing() => refused_since = None,
            Ok(()) | Err(_) => {
                if refused_since.is_some() {
                    info!("the Bot API knows the token again");
                }
                return false;
            }
        }
        sleep(back_off.wait().min(patience)).await;
    }
}

/// Returns whether Telegram itself says that it does not know the token: an error page of a
/// proxy has no words of Telegram's.
fn is_refusal(failure: &Failure) -> bool {
    failure.kind() == FailureKind::TokenRefused
        && matches!(failure, Failure::Refused { description, .. } if !description.is_empty())
}
