//! Reads opening hours in the form of OpenStreetMap, such as `Mo-Fr 09:00-12:00; PH off`, into
//! the hours of a week. Only a part of that language is taken, on which the crate's answer is
//! known to be right (see `docs/decisions.md`, D116); anything else stays as it is written.

use chrono::NaiveDate;
use opening_hours::{OpeningHours, RuleKind};

use super::hours::{Slot, written};

/// Names the days in this form, Monday first.
const DAYS: [&str; 7] = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"];

/// Is a Monday; no calendar is asked, so any week will do.
const MONDAY: (i32, u32, u32) = (2026, 1, 5);

/// Holds the hours of a week.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct OsmWeek {
    /// Holds them from Monday to Sunday, as the official list of France services writes them.
    pub days: [Option<String>; 7],
    /// Is what the text says beside its hours, in French.
    pub remark: Option<String>,
}

/// Is what the holidays of schools mean, in words.
const SCHOOL_HOLIDAYS: &str = "Fermé pendant les vacances scolaires";

/// Returns the hours of a week; nothing where the text is not of the part that is taken.
pub(super) fn week(text: &str) -> Option<OsmWeek> {
    let (text, remark) = without_remarks(text.trim().trim_end_matches(';').trim_end());
    if !is_taken(&text) {
        return None;
    }
    let hours: OpeningHours = text.parse().ok()?;
    let (year, month, day) = MONDAY;
    let first = NaiveDate::from_ymd_opt(year, month, day)?;
    let mut days = [const { None }; 7];
    for (date, hours_of_day) in first.iter_days().zip(&mut days) {
        let mut slots: Vec<Slot> = Vec::new();
        for part in hours.schedule_at(date) {
            if part.kind == RuleKind::Unknown || !part.comment.is_empty() {
                return None;
            }
            if part.kind == RuleKind::Open {
                slots.push((part.range.start.mins_from_midnight(), part.range.end.mins_from_midnight()));
            }
        }
        *hours_of_day = written(&slots);
    }
    days.iter().any(Option::is_some).then_some(OsmWeek { days, remark })
}

/// Parts a text from the notes in quotes behind its rules, and from what it says of school
/// holidays: both are said in words.
fn without_remarks(text: &str) -> (String, Option<String>) {
    let (mut rules, mut remarks) = (Vec::new(), Vec::new());
    for rule in text.split(';').map(str::trim) {
        let noted = rule.strip_suffix('"').and_then(|rule| rule.split_once(" \""));
        let (rule, note) = noted.map_or((rule, None), |(rule, note)| (rule, Some(note.to_owned())));
        let (rule, is_shut) = match rule {
            "SH off" => (None, true),
            "PH,SH off" | "SH,PH off" => (Some("PH off"), true),
            rule => (Some(rule), false),
        };
        rules.extend(rule);
        remarks.extend(note.filter(|note| !note.contains('"')));
        remarks.extend(is_shut.then(|| SCHOOL_HOLIDAYS.to_owned()));
    }
    (rules.join("; "), Some(remarks.join(". ")).filter(|remark| !remark.is_empty()))
}

/// Returns whether a text is of the part that is taken: rules of days and hours, and at last
/// `PH off`. No day has hours by two rules, since a later rule takes the hours of an earlier
/// one away, which who writes it seldom means.
fn is_taken(text: &str) -> bool {
    let mut seen = [false; 7];
    let rules: Vec<&str> = text.split(';').map(str::trim).collect();
    rules.iter().enumerate().all(|(at, rule)| {
        if *rule == "PH off" {
            return at > 0 && at + 1 == rules.len();
        }
        let Some((days, times)) = rule.split_once(' ') else {
            // Hours of every day stand alone.
            return rules.len() == 1 && are_times(rule);
        };
        let Some(days) = days_of(days) else { return false };
        let is_new = days.iter().all(|day| !std::mem::replace(&mut seen[*day], true));
        is_new && (times == "off" || are_times(times))
    })
}

/// Returns the days of `Mo-We,Fr`, counted from Monday.
fn days_of(text: &str) -> Option<Vec<usize>> {
    let day = |name: &str| DAYS.iter().position(|known| *known == name);
    let mut days = Vec::new();
    for piece in text.split(',') {
        match piece.split_once('-') {
            None => days.push(day(piece)?),
            Some((first, last)) => {
                let (first, last) = (day(first)?, day(last)?);
                // `Fr-Mo` goes on over Sunday.
                let length = (last + 7 - first) % 7;
                days.extend((0..=length).map(|step| (first + step) % 7));
            }
        }
    }
    Some(days)
}

/// Returns whether a text is `09:00-12:00,14:00-17:00`, each ending after it began and before
/// the next one.
fn are_times(text: &str) -> bool {
    let mut before = None;
    text.split(',').all(|piece| {
        let Some((from, to)) = piece.split_once('-').and_then(|(from, to)| Some((clock(from)?, clock(to)?))) else {
            return false;
        };
        from < to && before.replace(to).is_none_or(|before| before <= from)
    })
}

fn clock(text: &str) -> Option<u16> {
    let (hours, minutes) = text.split_once(':')?;
    let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    let is_written = (1..=2).contains(&hours.len()) && minutes.len() == 2 && digits(hours) && digits(minutes);
    let (hours, minutes): (u16, u16) = (hours.parse().ok()?, minutes.parse().ok()?);
    (is_written && minutes < 60 && hours * 60 + minutes <= 24 * 60).then_some(hours * 60 + minutes)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(text: &str) -> Option<String> {
        let week = week(text)?;
        let days = DAYS.iter().zip(week.days).filter_map(|(day, hours)| Some(format!("{day} {}", hours?)));
        Some(days.collect::<Vec<_>>().join("; "))
    }

    #[test]
    fn plain_hours_of_a_week_are_read() {
        let check = |text, expected: &str| assert_eq!(told(text).as_deref(), Some(expected), "{text}");
        check("Mo 09:00-12:00,14:00-17:00", "Mo 09:00 - 12:00 / 14:00 - 17:00");
        check("Mo-Tu 9:00-12:00; We off; PH off", "Mo 09:00 - 12:00; Tu 09:00 - 12:00");
        check("Sa-Mo,We 10:00-11:30;", "Mo 10:00 - 11:30; We 10:00 - 11:30; Sa 10:00 - 11:30; Su 10:00 - 11:30");
        check("Su 00:00-24:00", "Su 00:00 - 24:00");
        assert_eq!(week("08:30-12:00").unwrap().days.iter().flatten().count(), 7);
    }

    #[test]
    fn what_is_said_beside_the_hours_is_kept_in_words() {
        let beside = |text| week(text).unwrap().remark;
        assert_eq!(beside("Mo-Fr 09:00-12:00 \"sur rendez-vous\"").as_deref(), Some("sur rendez-vous"));
        assert_eq!(beside("Mo 09:00-12:00; PH off; SH off").as_deref(), Some(SCHOOL_HOLIDAYS));
        assert_eq!(beside("Mo 09:00-12:00; PH,SH off").as_deref(), Some(SCHOOL_HOLIDAYS));
        assert_eq!(beside("Mo 09:00-12:00; PH off"), None);
    }

    #[test]
    fn whatever_libraries_disagree_on_is_left_as_written() {
        for text in [
            "",
            "\"sur rendez-vous\"",
            "Mo-Fr 09:00-12:00; \"sur rendez-vous\"",
            "Mo, We 09:00-12:00",
            "Mo-Fr 09:00-12:00; Sa, Su off",
            "Mo-Fr 09:00-12:00 , 14:00-17:00",
            "Mo-Fr 09:00-12:00, 14:00-17:00",
            "Mo-Fr 09:00-12:00; 14:00-17:00",
            "Mo-Fr 09:00-12:00; Mo-Fr 14:00-17:00",
            "Mo-Sa 09:00-18:00; We 14:00-18:00",
            "PH off; Mo-Fr 09:00-12:00",
            "PH 09:00-12:00",
            "SH Mo-Fr 09:00-12:00",
            "Mo-Fr 09:00+",
            "Mo-Fr 12:00-12:00",
            "Mo-Fr 22:00-02:00",
            "Mo",
            "24/7",
            "mar 09:00-12:00",
            "Jan-Mar Mo 09:00-12:00",
            "Mo[1] 09:00-12:00",
            "Mo off",
            "du lundi au vendredi",
            "Mo-Fr  09:00-12:00",
        ] {
            assert_eq!(told(text), None, "{text}");
        }
    }
}
