//! Reads a time as an operator writes it.

use std::fmt;

use jiff::{
    Timestamp,
    civil::DateTime,
    tz::{AmbiguousOffset, TimeZone},
};

/// Says why a text is no time at which something can start.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BadTime {
    /// The text is no day with an hour.
    Unreadable,
    /// The clocks go forward that night, and skip this hour.
    Skipped,
    /// The clocks go back that night, so this hour comes twice.
    Twice,
}

impl fmt::Display for BadTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Unreadable => "write for example `2026-12-01 09:00`, in Paris time",
            Self::Skipped => "the clocks go forward that night and skip this hour; choose another one",
            Self::Twice => "the clocks go back that night and this hour comes twice; choose another one",
        })
    }
}

/// Is the first year that somebody may mean.
const OLDEST: i16 = 2000;

/// Reads `2026-12-01 09:00`, `2026-12-01T09:00`, `01/12/2026 09:00`, `01.12.2026 9 h` or
/// `1/12/26 9h` in a time zone, with digits of Europe or of the Arab world, and returns Unix
/// seconds.
///
/// # Errors
/// Fails where the text is no time, and where clocks that change make it none or two.
pub fn parse_time(text: &str, zone: &TimeZone) -> Result<i64, BadTime> {
    let text = plain(text);
    // Before the year of four digits: `26` would be a year of the Romans.
    let formats = ["%Y-%m-%d %H:%M", "%Y-%m-%dT%H:%M", "%d/%m/%y %H:%M", "%d/%m/%Y %H:%M"];
    let read: Option<DateTime> = formats.iter().find_map(|format| DateTime::strptime(format, &text).ok());
    let read = read.filter(|time| time.year() >= OLDEST);
    let zoned = zone.to_ambiguous_zoned(read.ok_or(BadTime::Unreadable)?);
    match zoned.offset() {
        AmbiguousOffset::Unambiguous { .. } => {}
        AmbiguousOffset::Gap { .. } => return Err(BadTime::Skipped),
        AmbiguousOffset::Fold { .. } => return Err(BadTime::Twice),
    }
    zoned.unambiguous().map(|zoned| Timestamp::from(zoned).as_second()).map_err(|_| BadTime::Unreadable)
}

/// Returns a text with digits of ASCII, one space between day and hour, `9h30` and `9 h 30` as
/// `9:30`, and `01.12.2026` as `01/12/2026`.
fn plain(text: &str) -> String {
    let digit = |c: char| match c {
        '\u{660}'..='\u{669}' => char::from_digit(u32::from(c) - 0x660, 10).unwrap_or(c),
        '\u{6f0}'..='\u{6f9}' => char::from_digit(u32::from(c) - 0x6f0, 10).unwrap_or(c),
        // Marks of direction come with text that was copied.
        '\u{200e}' | '\u{200f}' | '\u{2066}'..='\u{2069}' => ' ',
        _ => c,
    };
    let text: String = text.chars().map(digit).collect();
    let words: Vec<&str> = text.split_whitespace().filter(|word| !matches!(*word, "à" | "at")).collect();
    let Some((day, hour)) = words.split_first().filter(|(_, hour)| !hour.is_empty()) else { return words.join(" ") };
    let hour = hour.concat().to_lowercase();
    let hour = match hour.split_once('h') {
        Some((hours, "")) => format!("{hours}:00"),
        Some((hours, minutes)) => format!("{hours}:{minutes}"),
        None => hour,
    };
    format!("{} {hour}", day.replace('.', "/"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn paris(text: &str) -> Result<String, BadTime> {
        let zone = TimeZone::get("Europe/Paris").unwrap();
        parse_time(text, &zone).map(|at| Timestamp::from_second(at).unwrap().to_string())
    }

    #[test]
    fn times_are_those_of_paris_in_winter_and_in_summer() {
        for text in [
            "2026-12-01 09:00",
            "2026-12-01T09:00",
            " 01/12/2026 09:00 ",
            "01/12/2026 9:00",
            "01/12/2026 à 9h",
            "1/12/2026 09h00",
            "1/12/26 9h",
            "01/12/26 09:00",
            "01.12.2026 09:00",
            "1.12.26 à 9 h",
            "01/12/2026 9 h",
            "01/12/2026 9 h 00",
            "٠١/١٢/٢٠٢٦ ٠٩:٠٠",
            "01/12/2026  09:00\u{200f}",
        ] {
            assert_eq!(paris(text).as_deref(), Ok("2026-12-01T08:00:00Z"), "{text}");
        }
        assert_eq!(paris("01/07/2027 09:00").as_deref(), Ok("2027-07-01T07:00:00Z"));
        for text in [
            "tomorrow",
            "",
            "09:00",
            "01/12/2026",
            "31/02/2027 09:00",
            "01/12/2026 25:00",
            "h",
            "a h",
            "01/12/026 09:00",
            "0026-12-01 09:00",
            "01/12/96 09:00",
            "1 2 3",
        ] {
            assert_eq!(paris(text), Err(BadTime::Unreadable), "{text}");
        }
    }

    #[test]
    fn an_hour_that_changing_clocks_skip_or_repeat_is_no_time() {
        assert_eq!(paris("28/03/2027 02:30"), Err(BadTime::Skipped));
        assert_eq!(paris("28/03/2027 03:00").as_deref(), Ok("2027-03-28T01:00:00Z"));
        assert_eq!(paris("31/10/2027 02:30"), Err(BadTime::Twice));
        assert_eq!(paris("31/10/2027 03:00").as_deref(), Ok("2027-10-31T02:00:00Z"));
    }
}
