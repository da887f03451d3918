//! Waits for a time of the day, once each day.

use std::time::Duration;

use jiff::{Timestamp, civil::Time, tz::TimeZone};
use tokio::time::sleep;

use super::bot::Bot;
use crate::days;

/// A sleep lasts at most this long, so that a clock that jumps is noticed.
const LONGEST_SLEEP: Duration = Duration::from_mins(30);

/// Tells when a time of the day comes, each day once.
#[derive(Debug)]
pub(super) struct Nightly {
    at: Time,
    zone: TimeZone,
    last: Timestamp,
}

impl Nightly {
    /// Begins to wait now.
    pub fn new(at: Time, zone: TimeZone) -> Self {
        Self { at, zone, last: days::now() }
    }

    /// Returns once the time has come; `None` where the program stops before.
    pub async fn comes(&mut self, bot: &Bot) -> Option<()> {
        loop {
            bot.unless_closing(sleep(until_next(self.at, &self.zone, days::now()).min(LONGEST_SLEEP))).await?;
            let now = days::now();
            let is_due = is_due(self.at, &self.zone, self.last, now);
            self.last = if is_due { now } else { self.last.max(now) };
            if is_due {
                return Some(());
            }
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
