//! Decides when somebody may be written to: not at night where they live, and not too
//! often in a week.

use jiff::{Timestamp, civil::Time, tz::TimeZone};

/// Is the length of a week in seconds.
pub const WEEK: i64 = 7 * 24 * 3600;

/// Is a time zone of France; its number stands in the store.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Zone(u8);

/// Lists names of the IANA Time Zone Database, and the codes of the départements and
/// collectivities that keep each. The first is for everywhere else.
const ZONES: [(&str, &[&str]); 12] = [
    ("Europe/Paris", &[]),
    ("America/Guadeloupe", &["971", "977", "978"]),
    ("America/Martinique", &["972"]),
    ("America/Cayenne", &["973"]),
    ("Indian/Reunion", &["974"]),
    ("America/Miquelon", &["975"]),
    ("Indian/Mayotte", &["976"]),
    ("Pacific/Wallis", &["986"]),
    ("Pacific/Tahiti", &["987"]),
    ("Pacific/Noumea", &["988"]),
    ("Indian/Kerguelen", &["984"]),
    ("America/Cancun", &["989"]),
];

impl Zone {
    /// Returns every zone, in the order of its number.
    pub(crate) fn all() -> impl Iterator<Item = Self> {
        (0u8..).take(ZONES.len()).map(Self)
    }

    /// Returns the number in the store.
    pub(crate) const fn number(self) -> i64 {
        self.0 as i64
    }

    /// Returns the codes of départements that are not on Paris's time, with their zone.
    pub(crate) fn elsewhere() -> impl Iterator<Item = (&'static str, Self)> {
        Self::all().zip(ZONES).flat_map(|(zone, (_, codes))| codes.iter().map(move |code| (*code, zone)))
    }

    fn time_zone(self, default: &TimeZone) -> TimeZone {
        match self.0 {
            0 => default.clone(),
            at => ZONES.get(usize::from(at)).and_then(|(name, _)| TimeZone::get(name).ok()).unwrap_or(default.clone()),
        }
    }
}

/// Sets the hours in which nobody is written to; the same time twice sets none.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct QuietHours {
    /// Is the first minute of quiet.
    pub from: Time,
    /// Is the first minute after it.
    pub until: Time,
}

impl QuietHours {
    /// Reads `21:00-08:00`, or `none`.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        if text.trim() == "none" {
            return Some(Self { from: Time::midnight(), until: Time::midnight() });
        }
        let (from, until) = text.split_once('-')?;
        let time = |text: &str| -> Option<Time> {
            let (hour, minute) = text.trim().split_once(':')?;
            Time::new(hour.parse().ok()?, minute.parse().ok()?, 0, 0).ok()
        };
        Some(Self { from: time(from)?, until: time(until)? })
    }

    fn holds_at(self, time: Time) -> bool {
        if self.from <= self.until {
            self.from <= time && time < self.until
        } else {
            time >= self.from || time < self.until
        }
    }
}

/// Says when people may be written to.
#[derive(Debug, Clone)]
pub struct Timing {
    /// Applies in the local time of each person.
    pub quiet: QuietHours,
    /// Is the time in metropolitan France.
    pub default_zone: TimeZone,
    /// Limits the news to one person in seven days; `None` is without limit.
    pub a_week: Option<u16>,
}

impl Timing {
    /// Returns the zones in which people may be written to at this moment.
    pub(crate) fn awake(&self, now: Timestamp) -> Vec<Zone> {
        let is_awake = |zone: &Zone| !self.quiet.holds_at(now.to_zoned(zone.time_zone(&self.default_zone)).time());
        Zone::all().filter(is_awake).collect()
    }

    /// Returns when the next news may go to somebody who got news at these times (all in
    /// Unix seconds, any order): now, or the moment at which the week is no longer full.
    pub(crate) fn not_before(&self, now: i64, received: &[i64]) -> i64 {
        let Some(most) = self.a_week.map(usize::from) else { return now };
        let mut recent: Vec<i64> = received.iter().copied().filter(|at| now - at < WEEK && *at <= now).collect();
        recent.sort_unstable();
        match recent.len().checked_sub(most) {
            // The one at `over` must be older than a week before another fits in.
            Some(over) => recent.get(over).map_or(now + WEEK, |at| at + WEEK),
            None => now,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn timing(quiet: &str, a_week: Option<u16>) -> Timing {
        Timing {
            quiet: QuietHours::parse(quiet).unwrap(),
            default_zone: TimeZone::get("Europe/Paris").unwrap(),
            a_week,
        }
    }

    #[test]
    fn night_is_where_people_live() {
        let timing = timing("21:00-08:00", None);
        // 23:30 in Paris, 18:30 in Guadeloupe, 02:30 in Réunion, 12:30 in Tahiti.
        let awake = timing.awake("2026-11-25T22:30:00Z".parse().unwrap());
        let zone = |code: &str| Zone::elsewhere().find(|(known, _)| *known == code).map_or(Zone(0), |(_, zone)| zone);
        let codes: Vec<&str> = ["91", "971", "972", "973", "974", "975", "976", "986", "987", "988"]
            .into_iter()
            .filter(|code| awake.contains(&zone(code)))
            .collect();
        assert_eq!(codes, ["971", "972", "973", "975", "986", "987", "988"]);
        assert!(!awake.contains(&zone("75")));
    }

    #[test]
    fn every_zone_is_known_to_the_system() {
        assert!(ZONES.iter().all(|(name, _)| TimeZone::get(name).is_ok()));
    }

    #[test]
    fn quiet_hours_read_and_may_be_none() {
        assert_eq!(QuietHours::parse("nonsense"), None);
        assert_eq!(QuietHours::parse("25:00-08:00"), None);
        let none = timing("none", None);
        assert_eq!(none.awake(Timestamp::UNIX_EPOCH).len(), ZONES.len());
        assert!(QuietHours::parse("12:00-14:00").unwrap().holds_at(Time::constant(13, 0, 0, 0)));
        assert!(!QuietHours::parse("12:00-14:00").unwrap().holds_at(Time::constant(14, 0, 0, 0)));
    }

    #[test]
    fn a_full_week_waits_until_it_is_no_longer_full() {
        let now = 10 * WEEK;
        let timing = timing("none", Some(2));
        assert_eq!(timing.not_before(now, &[]), now);
        assert_eq!(timing.not_before(now, &[now - 5]), now);
        assert_eq!(timing.not_before(now, &[now - 5, now - 100]), now - 100 + WEEK);
        assert_eq!(timing.not_before(now, &[now - 5, now - 100, now - 200]), now - 100 + WEEK);
        assert_eq!(timing.not_before(now, &[now - WEEK, now - WEEK - 1, now + 99]), now, "a clock that was wrong");
        assert_eq!(self::timing("none", Some(0)).not_before(now, &[]), now + WEEK);
    }
}
