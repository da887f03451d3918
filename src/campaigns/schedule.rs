//! Reads a time as an operator writes it.

use jiff::{Timestamp, civil::DateTime, tz::TimeZone};

/// Reads `2026-12-01 09:00`, `2026-12-01T09:00` or `01/12/2026 09:00` in a time zone, and
/// returns Unix seconds.
pub fn parse_time(text: &str, zone: &TimeZone) -> Option<i64> {
    let text = text.trim();
    let formats = ["%Y-%m-%d %H:%M", "%Y-%m-%dT%H:%M", "%d/%m/%Y %H:%M"];
    let read: DateTime = formats.iter().find_map(|format| DateTime::strptime(format, text).ok())?;
    // A time that the clocks skip in spring becomes the one after it (RFC 5545, 3.3.5).
    let zoned = zone.to_ambiguous_zoned(read).compatible().ok()?;
    Some(Timestamp::from(zoned).as_second())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_those_of_paris() {
        let paris = TimeZone::get("Europe/Paris").unwrap();
        let expected: Timestamp = "2026-12-01T08:00:00Z".parse().unwrap();
        assert_eq!(parse_time("2026-12-01 09:00", &paris), Some(expected.as_second()));
        assert_eq!(parse_time(" 01/12/2026 09:00 ", &paris), Some(expected.as_second()));
        assert_eq!(parse_time("tomorrow", &paris), None);
        assert!(parse_time("2027-03-28 02:30", &paris).is_some(), "the hour that is left out in spring");
    }
}
