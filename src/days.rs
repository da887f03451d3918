//! Tells the day in France, which decides what is still open, and counts days
//! as the store keeps them.

use std::sync::LazyLock;

use jiff::{
    Span, Timestamp,
    civil::{Date, date},
    tz::TimeZone,
};

use crate::faults;

/// Days are counted from here.
const EPOCH: Date = date(1970, 1, 1);

/// Returns the day in France at a moment.
pub(crate) fn paris(moment: Timestamp) -> Date {
    moment.to_zoned(paris_zone()).date()
}

/// Returns the time zone of Paris, in which operators read and write times.
pub(crate) fn paris_zone() -> TimeZone {
    static PARIS: LazyLock<TimeZone> = LazyLock::new(|| TimeZone::get("Europe/Paris").unwrap_or(TimeZone::UTC));
    PARIS.clone()
}

/// Returns a moment in Unix seconds as the time in Paris, such as `01/12/2026 09:00`.
pub(crate) fn paris_time(seconds: i64) -> String {
    let moment = Timestamp::from_second(seconds).unwrap_or(Timestamp::UNIX_EPOCH);
    moment.to_zoned(paris_zone()).strftime("%d/%m/%Y %H:%M").to_string()
}

/// Returns the time of the machine's clock.
pub(crate) fn now() -> Timestamp {
    faults::shifted(Timestamp::now())
}

/// Returns the day in France now.
pub(crate) fn today() -> Date {
    paris(now())
}

/// Returns the day in France now, in days since 1970-01-01.
pub(crate) fn today_number() -> i64 {
    number(today())
}

/// Returns how many days have passed since 1970-01-01.
pub(crate) fn number(day: Date) -> i64 {
    day.since(EPOCH).map_or(0, |span| i64::from(span.get_days()))
}

/// Returns the day that is so many days after 1970-01-01, where there is one.
pub(crate) fn of_number(days: i64) -> Option<Date> {
    EPOCH.checked_add(Span::new().try_days(days).ok()?).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_is_its_number_and_the_other_way_round() {
        for (day, count) in [(date(1970, 1, 1), 0), (date(1969, 12, 31), -1), (date(2024, 10, 4), 20_000)] {
            assert_eq!((number(day), of_number(count)), (count, Some(day)));
        }
        assert_eq!(of_number(i64::MAX), None);
        assert_eq!(paris("2026-06-30T22:30:00Z".parse().unwrap()), date(2026, 7, 1));
    }

    #[test]
    fn times_are_those_of_paris_in_winter_and_in_summer() {
        let told = |text: &str| paris_time(text.parse::<Timestamp>().unwrap().as_second());
        assert_eq!(told("2026-12-01T08:00:00Z"), "01/12/2026 09:00");
        assert_eq!(told("2027-07-01T08:00:00Z"), "01/07/2027 10:00");
    }
}
