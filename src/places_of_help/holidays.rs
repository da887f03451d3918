//! Says which days are public holidays in France, where offices may be shut whatever their hours
//! say: those of all of France (Code du travail, L3133-1), two more in Alsace and Moselle
//! (L3134-13), and the day of the abolition of slavery overseas (décret 83-1003).

use jiff::{Span, civil::Date};

use crate::gazetteer::InseeDepartement;

/// Lists the holidays that are on the same day every year: month, day.
const FIXED: [(i8, i8); 8] = [(1, 1), (5, 1), (5, 8), (7, 14), (8, 15), (11, 1), (11, 11), (12, 25)];

/// Lists the day of the abolition of slavery: département, month, day.
const ABOLITION: [(&str, i8, i8); 7] =
    [("976", 4, 27), ("972", 5, 22), ("971", 5, 27), ("978", 5, 28), ("973", 6, 10), ("977", 10, 9), ("974", 12, 20)];

/// Returns whether a day is a public holiday in a département.
pub(super) fn is_holiday(day: Date, departement: InseeDepartement) -> bool {
    let code = departement.code();
    let is = |month: i8, of_month: i8| (day.month(), day.day()) == (month, of_month);
    // Easter Monday, Ascension, Whit Monday.
    let after_easter = |days: i32| {
        easter(day.year()).and_then(|easter| easter.checked_add(Span::new().try_days(days).ok()?).ok()) == Some(day)
    };
    let is_alsatian = matches!(code, "57" | "67" | "68");
    FIXED.iter().any(|(month, of_month)| is(*month, *of_month))
        || [1, 39, 50].into_iter().any(after_easter)
        || is_alsatian && (is(12, 26) || after_easter(-2))
        || ABOLITION.iter().any(|(there, month, of_month)| *there == code && is(*month, *of_month))
}

/// Returns Easter Sunday of the Gregorian calendar (Meeus, Astronomical Algorithms, chapter 8).
fn easter(year: i16) -> Option<Date> {
    let year = i32::from(year);
    let (golden, century, of_century) = (year % 19, year / 100, year % 100);
    let moon_shift = (century - (century + 8) / 25 + 1) / 3;
    let epact = (19 * golden + century - century / 4 - moon_shift + 15) % 30;
    let weekday = (32 + 2 * (century % 4) + 2 * (of_century / 4) - epact - of_century % 4) % 7;
    let late = (golden + 11 * epact + 22 * weekday) / 451;
    let day = epact + weekday - 7 * late + 114;
    let part = |number: i32| i8::try_from(number).ok();
    Date::new(i16::try_from(year).ok()?, part(day / 31)?, part(day % 31 + 1)?).ok()
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn holidays_are_those_of_the_place() {
        let is = |day: Date, code: &str| is_holiday(day, InseeDepartement::with_code(code).unwrap());
        for (year, month, day) in [(2024, 3, 31), (2025, 4, 20), (2026, 4, 5), (2027, 3, 28), (2038, 4, 25)] {
            assert_eq!(easter(year), Some(date(year, month, day)));
        }
        for day in [date(2026, 4, 6), date(2026, 5, 14), date(2026, 5, 25), date(2026, 7, 14), date(2026, 12, 25)] {
            assert!(is(day, "75") && is(day, "974"), "{day}");
        }
        for (day, code) in [(date(2026, 12, 26), "67"), (date(2026, 4, 3), "57"), (date(2026, 12, 20), "974")] {
            assert!(is(day, code) && !is(day, "75"), "{day}");
        }
        assert!(!is(date(2026, 11, 30), "75"));
    }
}
