//! Holds "Remind me before my card ends": the month that a person gave, the page to
//! quote, and the day on which the bot writes. It computes no deadline: only the
//! official page says when to apply.

use std::fmt;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::catalogue::id::{DepartementCode, ProcedureId};

/// Marks the stored form; a text of another version is not decoded.
const VERSION: u8 = 1;
/// The bot writes this many months before the card ends.
const MONTHS_BEFORE: i32 = 5;
/// A card is valid for this many years at most.
const MOST_YEARS: i16 = 10;
/// A card of today ends in one of these years.
const YEARS: std::ops::RangeInclusive<i16> = 2000..=2099;

/// A card month is all that is ever asked of a card's last day: its year and month.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CardMonth {
    year: i16,
    month: i8,
}

/// A reminder makes the bot write once before a card ends.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reminder {
    pub ends: CardMonth,
    /// Names the page whose words are quoted.
    pub procedure: ProcedureId,
    /// Names the département whose préfecture is named if that page no longer exists.
    pub departement: DepartementCode,
}

impl CardMonth {
    /// Returns a month, counted from 1, of the years 2000 to 2099; `None` for any other.
    pub fn new(year: i16, month: i8) -> Option<Self> {
        (YEARS.contains(&year) && (1..=12).contains(&month)).then_some(Self { year, month })
    }

    /// Returns the month of a day.
    pub(crate) fn of(day: Date) -> Option<Self> {
        Self::new(day.year(), day.month())
    }

    /// Reads a month written `2027-06`, and in no other way.
    pub fn parse(text: &str) -> Option<Self> {
        let (year, month) = text.split_once('-')?;
        let month = month.parse().ok().filter(|_| month.len() == 2 && is_digits(month))?;
        Self::new(parse_year(year)?, month)
    }

    pub(crate) fn year(self) -> i16 {
        self.year
    }

    /// Returns the month, counted from 1.
    pub(crate) fn month(self) -> i8 {
        self.month
    }

    /// Returns whether the year is at most ten away from today's: no card runs longer,
    /// and `12/06`, read as December 2006, may be a day.
    pub(crate) fn is_plausible(self, today: Date) -> bool {
        self.year.abs_diff(today.year()) <= MOST_YEARS.unsigned_abs()
    }

    /// Returns whether a card of this month has ended or ends in today's month.
    pub(crate) fn is_here(self, today: Date) -> bool {
        (self.year, self.month) <= (today.year(), today.month())
    }

    /// Returns the year and the month, from 1, in which the bot writes.
    pub(crate) fn five_months_before(self) -> (i16, i8) {
        let months = i32::from(self.year) * 12 + i32::from(self.month) - 1 - MONTHS_BEFORE;
        let year = i16::try_from(months.div_euclid(12)).unwrap_or(self.year);
        let month = i8::try_from(months.rem_euclid(12) + 1).unwrap_or(self.month);
        (year, month)
    }

    /// Returns the first day of the month in which the bot writes.
    pub(crate) fn due(self) -> Date {
        let (year, month) = self.five_months_before();
        // Every month of these years has a first day, so this does not fail.
        Date::new(year, month, 1).unwrap_or(Date::MIN)
    }
}

impl fmt::Display for CardMonth {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}", self.year, self.month)
    }
}

impl Reminder {
    /// Returns the day on which the bot writes, the first of the month five months
    /// before. It does not say when to apply.
    pub fn due(&self) -> Date {
        self.ends.due()
    }

    /// Returns the reminder as JSON, for [`Self::decode`].
    pub fn encode(&self) -> String {
        let stored = Stored {
            v: VERSION,
            ends: self.ends.to_string(),
            page: self.procedure.as_str().to_owned(),
            departement: self.departement.as_str().to_owned(),
        };
        // Strings and a number always become JSON, so this does not fail.
        serde_json::to_string(&stored).unwrap_or_default()
    }

    /// Reads the stored form; returns `None` for another version or a malformed part.
    pub fn decode(text: &str) -> Option<Self> {
        let stored: Stored = serde_json::from_str(text).ok()?;
        if stored.v != VERSION {
            return None;
        }
        Some(Self {
            ends: CardMonth::parse(&stored.ends)?,
            procedure: ProcedureId::parse(&stored.page).ok()?,
            departement: DepartementCode::parse(&stored.departement).ok()?,
        })
    }
}

/// Returns the eleven years, from this one on, in which a card can end.
pub(super) fn years(today: Date) -> std::ops::RangeInclusive<i16> {
    today.year()..=today.year().saturating_add(MOST_YEARS)
}

/// Reads a year from 2000 to 2099 written in four digits.
pub(super) fn parse_year(text: &str) -> Option<i16> {
    text.parse().ok().filter(|year| text.len() == 4 && is_digits(text) && YEARS.contains(year))
}

fn is_digits(text: &str) -> bool {
    text.bytes().all(|b| b.is_ascii_digit())
}

/// Holds the stored form. Unknown fields are ignored: another version may have stored them.
#[derive(Serialize, Deserialize)]
struct Stored {
    v: u8,
    ends: String,
    page: String,
    departement: String,
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn the_bot_writes_on_the_first_of_the_month_five_months_before() {
        let due = |text| CardMonth::parse(text).unwrap().due();
        assert_eq!(due("2027-06"), date(2027, 1, 1));
        assert_eq!(due("2027-05"), date(2026, 12, 1));
        assert_eq!(due("2027-12"), date(2027, 7, 1));
        assert_eq!(due("2000-01"), date(1999, 8, 1));
    }

    #[test]
    fn a_month_is_written_in_one_way() {
        for text in ["2027-06", "2000-01", "2099-12"] {
            assert_eq!(CardMonth::parse(text).unwrap().to_string(), text);
        }
        for text in
            ["", "2027", "2027-6", "2027-13", "2027-00", "1999-12", "2100-01", "+027-06", "2027-+6", "2027-06-01"]
        {
            assert_eq!(CardMonth::parse(text), None, "{text}");
        }
    }

    #[test]
    fn a_card_runs_ten_years_at_most() {
        let month = |text| CardMonth::parse(text).unwrap();
        assert!(month("2036-12").is_plausible(date(2026, 1, 1)));
        assert!(!month("2037-01").is_plausible(date(2026, 1, 1)));
        assert!(!month("2006-12").is_plausible(date(2026, 11, 23)));
        assert!(month("2026-11").is_here(date(2026, 11, 1)));
        assert!(!month("2026-12").is_here(date(2026, 11, 30)));
    }

    #[test]
    fn what_was_not_stored_by_us_is_none() {
        let reminder = Reminder {
            ends: CardMonth::new(2027, 6).unwrap(),
            procedure: ProcedureId::parse("f2231").unwrap(),
            departement: DepartementCode::parse("2A").unwrap(),
        };
        let text = reminder.encode();
        assert_eq!(Reminder::decode(&text), Some(reminder));
        for bad in ["", "{}", &text.replace("2027-06", "2027-16"), &text.replace("\"v\":1", "\"v\":2"), &text[1..]] {
            assert_eq!(Reminder::decode(bad), None, "{bad}");
        }
    }
}
