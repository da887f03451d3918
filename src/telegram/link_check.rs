//! Checks every address of the data when an operator asks for it, and each night if the
//! settings say so; publishers are told of dead ones.

use std::{sync::Arc, time::Duration};

use jiff::{Timestamp, civil::Time, tz::TimeZone};
use tokio::time::sleep;
use tracing::{info, warn};

use super::{
    bot::Bot,
    operators::{OperatorPage, number},
};
use crate::{
    app::{LinkCheckSummary, check_catalogue, store_link_results},
    campaigns::messages,
    locale::Message,
    store::StoreError,
};

/// A sleep lasts at most this long, so that a clock that jumps is noticed.
const LONGEST_SLEEP: Duration = Duration::from_mins(30);
/// A message names at most this many dead pages.
const MOST_NAMED: usize = 15;

impl Bot {
    /// Asks every address of the data whether it still works, stores what was found and
    /// returns a summary; `None` where the program stops before.
    pub(super) async fn check_links(&self) -> Option<Result<LinkCheckSummary, StoreError>> {
        let _one_at_a_time = self.checking_links.lock().await;
        let catalogue = Arc::clone(&self.context().catalogue);
        let (checked, summary) = match self.unless_closing(check_catalogue(&catalogue)).await? {
            Ok(found) => {
                let summary = found.summary();
                (found.checked, summary)
            }
            Err(error) => {
                warn!(%error, "addresses were not looked at");
                (Vec::new(), LinkCheckSummary { addresses: 0, dead: Vec::new(), unsure: 0 })
            }
        };
        if let Err(error) = self.keep_link_results(&checked).await {
            return Some(Err(error));
        }
        info!(addresses = summary.addresses, dead = summary.dead.len(), unsure = summary.unsure, "addresses looked at");
        Some(Ok(summary))
    }

    async fn keep_link_results(&self, checked: &[crate::link_check::CheckedLink]) -> Result<(), StoreError> {
        store_link_results(&self.store, checked).await?;
        let _one_at_a_time = self.replacing_context.lock().await;
        self.replace_context((*self.context()).clone().with_stored(&self.store).await?);
        Ok(())
    }
}

/// Returns a summary as a page for operators.
pub(super) fn summary_page(summary: &LinkCheckSummary) -> OperatorPage {
    let counted = number(messages::LINKS, "count", summary.addresses as u64)
        .text("dead", &summary.dead.len().to_string())
        .text("unsure", &summary.unsure.to_string());
    let dead = summary.dead.iter().take(MOST_NAMED);
    dead.fold(OperatorPage::default().title(counted), |page, (id, url)| {
        page.line(Message::new(messages::LINK_DEAD).text("page", id).text("url", url))
    })
}

/// Checks every address each night at this time, and tells publishers of dead ones.
pub(super) async fn check_links_nightly(bot: Arc<Bot>, at: Time, zone: TimeZone) {
    let mut last = Timestamp::now();
    while bot.unless_closing(sleep(until_next(at, &zone, Timestamp::now()).min(LONGEST_SLEEP))).await.is_some() {
        let now = Timestamp::now();
        if !is_due(at, &zone, last, now) {
            last = last.max(now);
            continue;
        }
        last = now;
        match bot.check_links().await {
            None => return,
            Some(Err(error)) => warn!(%error, "what was found at the addresses is not stored"),
            // A night without dead addresses is no news.
            Some(Ok(summary)) if summary.dead.is_empty() => {}
            Some(Ok(summary)) => bot.tell_publishers(&summary_page(&summary)).await,
        }
    }
}

/// Returns how long it is until this time of the day comes next.
fn until_next(at: Time, zone: &TimeZone, now: Timestamp) -> Duration {
    let here = now.to_zoned(zone.clone());
    let days = [Some(here.date()), here.date().tomorrow().ok()];
    let coming =
        days.into_iter().flatten().filter_map(|day| zone.to_ambiguous_zoned(day.to_datetime(at)).compatible().ok());
    let next = coming.map(|time| time.timestamp()).find(|time| *time > now);
    next.and_then(|next| Duration::try_from(next.duration_since(now)).ok()).unwrap_or(LONGEST_SLEEP)
}

/// Returns whether this time of the day came between two moments.
fn is_due(at: Time, zone: &TimeZone, last: Timestamp, now: Timestamp) -> bool {
    let until = until_next(at, zone, last);
    Duration::try_from(now.duration_since(last)).is_ok_and(|passed| passed >= until)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_night_is_checked_once() {
        let zone = TimeZone::get("Europe/Paris").unwrap();
        let at = jiff::civil::time(3, 30, 0, 0);
        let moment = |text: &str| text.parse::<Timestamp>().unwrap();
        let evening = moment("2026-11-25T22:00:00Z");
        assert_eq!(until_next(at, &zone, evening), Duration::from_mins(270));
        assert!(!is_due(at, &zone, evening, moment("2026-11-26T02:29:59Z")));
        assert!(is_due(at, &zone, evening, moment("2026-11-26T02:30:00Z")));
        assert!(!is_due(at, &zone, moment("2026-11-26T02:30:00Z"), moment("2026-11-26T10:00:00Z")));
        // At 02:30 the first day skips an hour, and the second clock went back.
        let spring = moment("2026-03-28T12:00:00Z");
        let at = jiff::civil::time(2, 30, 0, 0);
        assert!(is_due(at, &zone, spring, moment("2026-03-29T01:30:00Z")));
        assert!(!is_due(at, &zone, spring, moment("2026-03-28T11:00:00Z")));
    }
}
