//! Hands updates to the bot by long polling (Bot API, `getUpdates`).

use std::time::Duration;

use serde_json::Value;
use tokio::time::{Instant, timeout_at};

use super::{params::Params, refusal::Refusal, shared::Rehearsal};

/// A request is kept open for so many seconds at most.
const LONGEST: i64 = 50;

/// Returns the updates that wait, as soon as there are some or the time is over. A newer
/// request ends this one.
///
/// # Errors
/// Returns Telegram's refusal.
pub async fn updates(rehearsal: &Rehearsal, params: &Params) -> Result<Value, Refusal> {
    let limit = params.number("limit").and_then(|limit| usize::try_from(limit).ok()).unwrap_or(100).clamp(1, 100);
    let seconds = params.number("timeout").unwrap_or_default().clamp(0, LONGEST);
    let end = Instant::now() + Duration::from_secs(seconds.unsigned_abs());
    let mut changes = rehearsal.changes();
    let poll = rehearsal.change(|stage| {
        stage.updates.confirm(params.number("offset").unwrap_or_default());
        stage.updates.polls += 1;
        stage.updates.polls
    });
    loop {
        changes.mark_unchanged();
        let found = rehearsal.look(|stage| (stage.updates.polls == poll).then(|| stage.updates.first(limit)));
        let updates = found.ok_or_else(Refusal::conflict)?;
        if !updates.is_empty() || !matches!(timeout_at(end, changes.changed()).await, Ok(Ok(()))) {
            return Ok(updates.into());
        }
    }
}
