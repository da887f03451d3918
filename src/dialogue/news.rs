//! Tells whether the bot may write news to a person. It asks once, once more after "later",
//! and keeps the answer. Audiences know a person's département and language and nothing else.

use jiff::{ToSpan, civil::Date};

use crate::catalogue::id::DepartementCode;

/// Somebody who said "later" is asked once more after this many days.
const LATER_DAYS: i64 = 7;

/// Holds what a person answered to "May I write to you?".
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum News {
    /// The person was not asked yet.
    #[default]
    Unasked,
    /// The question is on the outcome and waits for an answer.
    Asking(AskTurn),
    /// The person was asked, said neither yes nor no, and is not asked again.
    Asked,
    /// The person said "later" on this day and is asked once more.
    Later(Date),
    /// The person does not want any.
    No,
    /// The person wants those of this département.
    Yes(DepartementCode),
}

/// Tells which time it is that somebody is asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AskTurn {
    First,
    /// The person said "later" the first time.
    Second,
}

/// Tells what a button answers about news.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum NewsAnswer {
    /// Says yes for the code of the département that the button was drawn for.
    Yes(String),
    /// Says no, or no longer.
    No,
    /// Asks to be asked another time.
    Later,
}

impl News {
    /// Returns which time the question is or would be asked on this day; `None` if it may not.
    pub(super) fn turn(&self, today: Date) -> Option<AskTurn> {
        match self {
            Self::Unasked => Some(AskTurn::First),
            Self::Asking(turn) => Some(*turn),
            Self::Later(day) => {
                day.checked_add(LATER_DAYS.days()).is_ok_and(|again| again <= today).then_some(AskTurn::Second)
            }
            Self::Asked | Self::No | Self::Yes(_) => None,
        }
    }

    /// Closes an open question, because the person went on without an answer.
    pub(super) fn pass_by(&mut self) {
        if let Self::Asking(_) = self {
            *self = Self::Asked;
        }
    }

    /// Returns the text for the conversation's own row. A yes outlives that row and is
    /// kept elsewhere; here it only says that nobody need ask again.
    pub(super) fn encode(&self) -> Option<String> {
        match self {
            Self::Unasked => None,
            Self::Asking(AskTurn::First) => Some("asking".to_owned()),
            Self::Asking(AskTurn::Second) => Some("asking-again".to_owned()),
            Self::Asked | Self::Yes(_) => Some("asked".to_owned()),
            Self::Later(day) => Some(format!("later:{day}")),
            Self::No => Some("no".to_owned()),
        }
    }

    /// Reads the stored text. Unknown text was an answer of some kind and counts as
    /// asked: nobody is asked twice because of it.
    pub(super) fn decode(text: Option<&str>) -> Self {
        match text {
            None => Self::Unasked,
            Some("asking") => Self::Asking(AskTurn::First),
            Some("asking-again") => Self::Asking(AskTurn::Second),
            Some("no") => Self::No,
            Some(text) => text.strip_prefix("later:").and_then(|day| day.parse().ok()).map_or(Self::Asked, Self::Later),
        }
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn what_is_stored_reads_back_but_for_a_yes() {
        for news in [
            News::Unasked,
            News::Asking(AskTurn::First),
            News::Asking(AskTurn::Second),
            News::Asked,
            News::Later(date(2026, 11, 23)),
            News::No,
        ] {
            assert_eq!(News::decode(news.encode().as_deref()), news);
        }
        let yes = News::Yes(DepartementCode::parse("91").unwrap());
        assert_eq!(News::decode(yes.encode().as_deref()), News::Asked);
        for other in ["", "later:", "later:2026-02-30", "yes:91"] {
            assert_eq!(News::decode(Some(other)), News::Asked, "{other}");
        }
    }

    #[test]
    fn later_is_a_week() {
        let later = News::Later(date(2026, 11, 23));
        assert_eq!(later.turn(date(2026, 11, 29)), None);
        assert_eq!(later.turn(date(2026, 11, 30)), Some(AskTurn::Second));
        assert_eq!(News::Later(Date::MAX).turn(Date::MAX), None);
    }
}
