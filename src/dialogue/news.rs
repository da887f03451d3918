//! Whether news may be written to a person: asked once, kindly, and kept as
//! they answered. Audiences know the département and nothing else.

use jiff::{ToSpan, civil::Date};

use super::{outcome::Outcome, path::Path};
use crate::catalogue::{Answer, Catalogue, QuestionIx, id::DepartementCode};

/// Days after which somebody who said "later" is asked once more.
const LATER_DAYS: i64 = 7;

/// What a person answered to "May I write to you?".
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum News {
    /// Nobody asked yet.
    #[default]
    Unasked,
    /// The question stands on the outcome.
    Asking(AskTurn),
    /// Was asked and said neither yes nor no: not asked again.
    Asked,
    /// Said "later" on this day: asked once more.
    Later(Date),
    /// Does not want any.
    No,
    /// Wants those of this département.
    Yes(DepartementCode),
}

/// Which time it is that somebody is asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AskTurn {
    /// The first.
    First,
    /// Once more, after "later".
    Second,
}

/// What a button says about news.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Wish {
    /// Yes, for the département with this code: the one that the button was drawn for.
    Yes(String),
    /// No, or no longer.
    No,
    /// Ask again another time.
    Later,
}

impl News {
    /// Which turn the question stands for, or would stand for on this day.
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

    /// The person went on without an answer.
    pub(super) fn pass_by(&mut self) {
        if let Self::Asking(_) = self {
            *self = Self::Asked;
        }
    }

    /// The stored form, for the conversation's own row. A yes outlives that row
    /// and is kept elsewhere; here it only says that nobody need ask again.
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

    /// Reads the stored form. What is not understood was an answer of some
    /// kind: nobody is asked twice because of it.
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

/// Whether somebody with this outcome may be asked: nothing urgent, nobody who
/// needs advice first, and nothing said that is kept private.
pub(super) fn may_be_asked(catalogue: &Catalogue, path: &Path, outcome: &Outcome) -> bool {
    let said = || path.active.iter().chain(&path.implied);
    !outcome.association_first && !said().any(|(question, answer)| is_delicate(catalogue, *question, *answer))
}

/// Whether an answer makes it a bad moment to ask for more. "I'd rather not
/// say" has told nothing, and "another country" hardly more: whoever answers so
/// may be asked like everybody, or most people with a card never would. Where a
/// list is complete, *other* stands for choices of that list, so that it tells
/// something.
fn is_delicate(catalogue: &Catalogue, question: QuestionIx, answer: Answer) -> bool {
    let asked = &catalogue[question];
    match answer {
        Answer::Unknown => false,
        Answer::Other => asked.sensitive && !asked.open,
        Answer::Choice(choice) => {
            let choice = &asked.choices[choice.at()];
            asked.sensitive || choice.sensitive || choice.urgent
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
