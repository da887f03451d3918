//! Reads the hours of one day as people write them, `09:00 - 12:00 / 14:00-17:00`, and puts
//! them right: what is written twice, what overlaps, what lasts no minute. Hours in any other
//! form stay as they are printed.

/// Is from when to when, in minutes after midnight.
pub type Slot = (u16, u16);

/// Is the minutes of a day.
const DAY: u16 = 24 * 60;

/// Reads the hours of a day; nothing where anything else stands among them.
pub fn slots(text: &str) -> Option<Vec<Slot>> {
    let pieces = text.split(['/', ',', ';']).map(str::trim).filter(|piece| !piece.is_empty());
    let slots: Vec<Slot> = pieces.map(slot).collect::<Option<_>>()?;
    (!slots.is_empty()).then_some(slots)
}

fn slot(text: &str) -> Option<Slot> {
    let (from, to) = text.split_once(['-', '–', '—', 'à'])?;
    Some((minutes(from)?, minutes(to)?))
}

/// Reads `09:00`, `9h`, `9h30`, `09:00:00`.
fn minutes(text: &str) -> Option<u16> {
    let text = text.trim().to_ascii_lowercase();
    let (hours, rest) = text.split_once([':', 'h'])?;
    let rest = rest.strip_suffix(":00").unwrap_or(rest).trim();
    let number = |digits: &str, most: u16| {
        let is_number = (1..=2).contains(&digits.len()) && digits.bytes().all(|byte| byte.is_ascii_digit());
        digits.parse().ok().filter(|number: &u16| is_number && *number <= most)
    };
    let minutes = number(hours.trim(), 24)? * 60 + if rest.is_empty() { 0 } else { number(rest, 59)? };
    (minutes <= DAY).then_some(minutes)
}

/// Holds the hours of a day after they were put right.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct TidiedHours {
    /// Is empty where the day is closed.
    pub text: Option<String>,
    /// Says what was put right.
    pub why: Option<&'static str>,
    /// Says what is wrong and could not be put right.
    pub wrong: Option<&'static str>,
}

/// Puts the hours of a day right.
pub(super) fn tidied(text: &str) -> TidiedHours {
    let printed = |wrong| TidiedHours { text: Some(text.to_owned()), why: None, wrong };
    let Some(read) = slots(text) else { return printed(None) };
    if read.iter().any(|(from, to)| from > to) {
        return printed(Some("they end before they begin"));
    }
    let lasting: Vec<Slot> = read.iter().copied().filter(|(from, to)| from < to).collect();
    let mut why = (lasting.len() < read.len()).then_some("hours that last no time are left out");
    let mut sorted = lasting.clone();
    sorted.sort_unstable();
    if sorted != lasting {
        why = why.or(Some("they are put in order"));
    }
    let mut whole: Vec<Slot> = Vec::with_capacity(sorted.len());
    for slot in sorted {
        match whole.last_mut() {
            Some(last) if *last == slot => why = Some("hours that are written twice are left out"),
            Some(last) if slot.0 < last.1 => {
                last.1 = last.1.max(slot.1);
                why = Some("hours that overlap are put together");
            }
            Some(_) | None => whole.push(slot),
        }
    }
    let text = match why {
        None => Some(text.to_owned()),
        Some(_) => written(&whole),
    };
    TidiedHours { text, why, wrong: None }
}

/// Writes hours as the official list does; nothing where there are none.
pub(super) fn written(slots: &[Slot]) -> Option<String> {
    let clock = |minutes: u16| format!("{:02}:{:02}", minutes / 60, minutes % 60);
    let slots: Vec<String> = slots.iter().map(|(from, to)| format!("{} - {}", clock(*from), clock(*to))).collect();
    (!slots.is_empty()).then(|| slots.join(" / "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hours_of_a_day_are_read() {
        let check = |text, expected: &[Slot]| assert_eq!(slots(text).unwrap_or_default(), expected, "{text}");
        check("09:00 - 12:00 / 13:30 - 17:00", &[(540, 720), (810, 1020)]);
        check("9h-12h,14h30 – 17h", &[(540, 720), (870, 1020)]);
        check("08:30:00-24:00", &[(510, 1440)]);
        for text in ["", "sur rendez-vous", "9h-12h (sur rendez-vous)", "9-12", "25:00-26:00", "09:60-12:00", "09:00"] {
            check(text, &[]);
        }
    }

    #[test]
    fn hours_are_put_right_where_that_is_certain() {
        let check = |text: &str, expected: Option<&str>, is_changed: bool| {
            let tidied = tidied(text);
            assert_eq!((tidied.text.as_deref(), tidied.why.is_some()), (expected, is_changed), "{text}");
        };
        check("9h-12h", Some("9h-12h"), false);
        check("00:00 - 00:00", None, true);
        check("00:00 - 00:00 / 09:00 - 12:00", Some("09:00 - 12:00"), true);
        check("09:00 - 12:00 / 09:00 - 12:00", Some("09:00 - 12:00"), true);
        check("09:00 - 12:30 / 12:00 - 17:00", Some("09:00 - 17:00"), true);
        check("14:00 - 17:00 / 09:00 - 12:00", Some("09:00 - 12:00 / 14:00 - 17:00"), true);
        check("09:00 - 12:00 / 12:00 - 17:00", Some("09:00 - 12:00 / 12:00 - 17:00"), false);
        check("le matin", Some("le matin"), false);
        assert!(tidied("17:00 - 09:00").wrong.is_some());
    }
}
