//! Turns what a tap does into callback data of at most 64 bytes (Bot API,
//! `callback_data`), and back. It carries catalogue ids only, and a month where a
//! card's end is asked for, and can be read for as long as the ids exist.

use std::fmt;

use compact_str::CompactString;

use super::{
    news::NewsAnswer,
    reminder::{CardMonth, parse_year},
    screen_target::ScreenTarget,
};
use crate::places_of_help::List;

/// An action is what a tap does; each example is callback data.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Action {
    /// Answers a question: `a:ground:student`.
    Answer { question: CompactString, answer: CompactString },
    /// Sets the answers of a shortcut: `s:goal:ill-child`.
    Shortcut { question: CompactString, shortcut: CompactString },
    /// Says where the person lives: `p:91`, `p:91377`, `p:91/palaiseau`.
    Place { place: CompactString },
    /// Drops a place that was misunderstood: `wn`.
    NotThere,
    /// Drops the last answer: `b`.
    Back,
    /// Drops all answers, keeps the place: `x`.
    Restart,
    /// Forgets the place and the answers, nothing else: `e`.
    Erase,
    /// Forgets everything: `f`.
    Forget,
    /// Answers whether news may be written: `nw:y:91`, `nw:n`, `nw:l`.
    News(NewsAnswer),
    /// Ends news, from a message of news: `ns`.
    StopNews,
    /// Says when a card ends: `rm:2027-06`.
    Remind(CardMonth),
    /// Erases the reminder: `rm:x`.
    EraseReminder,
    /// Says that something is wrong on a page: `wp:91-renewal`.
    WrongPage { procedure: CompactString },
    /// Shows a view in a new message, below one that must stay: `n@now`.
    Below(View),
    /// Switches to a language and shows a view in it: `l:ar@now`.
    Language { language: CompactString, view: View },
    /// Shows a view: `now`, `g:goal:papers`, …
    Show(View),
}

/// A view is a screen that a button opens, with its callback data; it is not stored.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum View {
    /// Shows what the answers lead to: `now`.
    Current,
    /// Shows a group of a question's choices: `g:goal:papers`.
    Group { question: CompactString, group: CompactString },
    /// Asks a question again: `c:ground`.
    Reopened { question: CompactString },
    /// Shows a further page of the outcome, counted from 1: `m:2`.
    More(u8),
    /// Shows hidden pages and places of help, pages counted from 1: `n:1`.
    NotMyCase(u8),
    /// Shows the answers, to change one: `r`.
    Recap,
    /// Shows what can be done with an outcome besides opening its pages: `op`.
    Options,
    /// Asks which page of the outcome is wrong: `er`.
    Report,
    /// Shows what to do when it is urgent: `u`.
    Urgent,
    /// Shows who helps against violence, and what becomes of a card: `v`.
    Violence,
    /// Shows who listens to somebody who thinks of ending their life: `su`.
    Suicide,
    /// Asks whom nobody answers whether a letter came: `st`.
    Stuck,
    /// Asks where the request was made that nobody answers: `st:where`.
    StuckWhere,
    /// Shows what can be done while no answer comes: `st:anef`, `st:elsewhere`.
    StuckHelp { anef: bool },
    /// Shows what pages say about an office that does not answer: `st:silence`.
    Silence,
    /// Shows what the pages of the outcome say of cost and papers to bring: `ps`.
    PageSays,
    /// Asks which provisional paper was received: `pp`.
    Papers,
    /// Shows what a provisional paper is and allows: `pp:receipt`.
    Paper(CompactString),
    /// Asks for the place again: `w`.
    Where,
    /// Shows the button that sends a position: `i`.
    AskPosition,
    /// Shows the link to pass on: `t`.
    Share,
    /// Shows what the bot can do: `h`.
    Help,
    /// Shows what is kept, in three sentences: `y`.
    Privacy,
    /// Shows what is kept, at length: `yy`.
    PrivacyAtLength,
    /// Shows what can be set: `o`.
    Settings,
    /// Shows everything kept about the person: `d`, with private answers named: `dd`.
    MyData(Private),
    /// Shows whether news are written, and how to change it: `nw`.
    News,
    /// Asks for the year in which the card ends: `rm`.
    CardYear,
    /// Asks for the month of this year: `rm:2027`.
    CardMonth(i16),
    /// Shows the nearest places of help of a list: `pl:france-services`.
    Nearby(List),
    /// Shows a page of the languages, counted from 1; each comes back to the view: `k@now`, `k2@now`.
    Languages(Box<View>, u8),
}

/// Tells whether a screen names private answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Private {
    /// The screen says only that there is one.
    Unnamed,
    Named,
}

/// Callback data has at most this many bytes.
pub const LONGEST: usize = 64;

impl fmt::Display for Action {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Answer { question, answer } => write!(f, "a:{question}:{answer}"),
            Self::Shortcut { question, shortcut } => write!(f, "s:{question}:{shortcut}"),
            Self::Place { place } => write!(f, "p:{place}"),
            Self::NotThere => f.write_str("wn"),
            Self::Back => f.write_str("b"),
            Self::Restart => f.write_str("x"),
            Self::Erase => f.write_str("e"),
            Self::Forget => f.write_str("f"),
            Self::News(NewsAnswer::Yes(departement)) => write!(f, "nw:y:{departement}"),
            Self::News(NewsAnswer::No) => f.write_str("nw:n"),
            Self::News(NewsAnswer::Later) => f.write_str("nw:l"),
            Self::StopNews => f.write_str("ns"),
            Self::Remind(month) => write!(f, "rm:{month}"),
            Self::EraseReminder => f.write_str("rm:x"),
            Self::WrongPage { procedure } => write!(f, "wp:{procedure}"),
            Self::Below(view) => write!(f, "n@{view}"),
            Self::Language { language, view } => write!(f, "l:{language}@{view}"),
            Self::Show(view) => view.fmt(f),
        }
    }
}

impl fmt::Display for View {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Current => f.write_str("now"),
            Self::Group { question, group } => write!(f, "g:{question}:{group}"),
            Self::Reopened { question } => write!(f, "c:{question}"),
            Self::More(page) => write!(f, "m:{page}"),
            Self::NotMyCase(page) => write!(f, "n:{page}"),
            Self::Recap => f.write_str("r"),
            Self::Options => f.write_str("op"),
            Self::Report => f.write_str("er"),
            Self::Urgent => f.write_str("u"),
            Self::Violence => f.write_str("v"),
            Self::Suicide => f.write_str("su"),
            Self::Stuck => f.write_str("st"),
            Self::StuckWhere => f.write_str("st:where"),
            Self::StuckHelp { anef: true } => f.write_str("st:anef"),
            Self::StuckHelp { anef: false } => f.write_str("st:elsewhere"),
            Self::Silence => f.write_str("st:silence"),
            Self::PageSays => f.write_str("ps"),
            Self::Papers => f.write_str("pp"),
            Self::Paper(id) => write!(f, "pp:{id}"),
            Self::Where => f.write_str("w"),
            Self::AskPosition => f.write_str("i"),
            Self::Share => f.write_str("t"),
            Self::Help => f.write_str("h"),
            Self::Privacy => f.write_str("y"),
            Self::PrivacyAtLength => f.write_str("yy"),
            Self::Settings => f.write_str("o"),
            Self::MyData(Private::Unnamed) => f.write_str("d"),
            Self::MyData(Private::Named) => f.write_str("dd"),
            Self::News => f.write_str("nw"),
            Self::CardYear => f.write_str("rm"),
            Self::CardMonth(year) => write!(f, "rm:{year}"),
            Self::Nearby(list) => write!(f, "pl:{}", list.as_str()),
            Self::Languages(view, 1) => write!(f, "k@{view}"),
            Self::Languages(view, page) => write!(f, "k{page}@{view}"),
        }
    }
}

impl Action {
    /// Reads callback data; returns `None` for what is too long, old or foreign.
    pub(crate) fn parse(code: &str) -> Option<Self> {
        if code.len() > LONGEST {
            return None;
        }
        if let Some(view) = code.strip_prefix("n@") {
            return View::parse(view).map(Self::Below);
        }
        let action = match code.split_once(':') {
            Some(("a", rest)) => {
                let (question, answer) = rest.split_once(':')?;
                Self::Answer { question: question.into(), answer: answer.into() }
            }
            Some(("s", rest)) => {
                let (question, shortcut) = rest.split_once(':')?;
                Self::Shortcut { question: question.into(), shortcut: shortcut.into() }
            }
            Some(("wp", procedure)) => Self::WrongPage { procedure: procedure.into() },
            Some(("p", code)) => Self::Place { place: code.into() },
            Some(("l", rest)) => {
                let (language, view) = rest.split_once('@')?;
                Self::Language { language: language.into(), view: View::parse(view)? }
            }
            Some(("nw", "n")) => Self::News(NewsAnswer::No),
            Some(("nw", "l")) => Self::News(NewsAnswer::Later),
            Some(("nw", rest)) => Self::News(NewsAnswer::Yes(rest.strip_prefix("y:")?.to_owned())),
            Some(("rm", "x")) => Self::EraseReminder,
            Some(("rm", month)) if month.contains('-') => Self::Remind(CardMonth::parse(month)?),
            Some(_) => Self::Show(View::parse(code)?),
            None => match code {
                "ns" => Self::StopNews,
                "wn" => Self::NotThere,
                "b" => Self::Back,
                "x" => Self::Restart,
                "e" => Self::Erase,
                "f" => Self::Forget,
                _ => Self::Show(View::parse(code)?),
            },
        };
        Some(action)
    }

    /// Returns where the screen goes that a tap leads to. Messages of news and
    /// reminders stay as they are: what is tapped there is answered below.
    pub(super) fn placement(&self) -> ScreenTarget {
        match self {
            Self::StopNews | Self::Below(_) => ScreenTarget::New,
            Self::Answer { .. }
            | Self::Shortcut { .. }
            | Self::Place { .. }
            | Self::NotThere
            | Self::Back
            | Self::Restart
            | Self::Erase
            | Self::Forget
            | Self::News(_)
            | Self::Remind(_)
            | Self::EraseReminder
            | Self::WrongPage { .. }
            | Self::Language { .. }
            | Self::Show(_) => ScreenTarget::Edit,
        }
    }
}

impl View {
    /// Returns whether this is a screen for people in danger.
    pub fn is_for_danger(&self) -> bool {
        matches!(self, Self::Urgent | Self::Violence | Self::Suicide)
    }

    fn parse(code: &str) -> Option<Self> {
        if let Some((page, inner)) = code.strip_prefix('k').and_then(|rest| rest.split_once('@')) {
            let page = if page.is_empty() { 1 } else { page.parse().ok().filter(|page| *page > 1)? };
            let view = Self::parse(inner)?;
            return (!matches!(view, Self::Languages(..))).then(|| Self::Languages(Box::new(view), page));
        }
        let view = match code.split_once(':') {
            Some(("g", rest)) => {
                let (question, group) = rest.split_once(':')?;
                Self::Group { question: question.into(), group: group.into() }
            }
            Some(("c", question)) => Self::Reopened { question: question.into() },
            Some(("m", page)) => Self::More(page.parse().ok().filter(|page| *page > 0)?),
            Some(("n", page)) => Self::NotMyCase(page.parse().ok().filter(|page| *page > 0)?),
            Some(("pl", list)) => Self::Nearby(List::ALL.into_iter().find(|known| known.as_str() == list)?),
            Some(("st", "where")) => Self::StuckWhere,
            Some(("st", "anef")) => Self::StuckHelp { anef: true },
            Some(("st", "elsewhere")) => Self::StuckHelp { anef: false },
            Some(("st", "silence")) => Self::Silence,
            Some(("pp", id)) => Self::Paper(id.into()),
            Some(("rm", year)) => Self::CardMonth(parse_year(year)?),
            Some(_) => return None,
            None => match code {
                "nw" => Self::News,
                "rm" => Self::CardYear,
                "now" => Self::Current,
                "r" => Self::Recap,
                "op" => Self::Options,
                "er" => Self::Report,
                "u" => Self::Urgent,
                "v" => Self::Violence,
                "su" => Self::Suicide,
                "st" => Self::Stuck,
                "pp" => Self::Papers,
                "ps" => Self::PageSays,
                "w" => Self::Where,
                "i" => Self::AskPosition,
                "t" => Self::Share,
                "h" => Self::Help,
                "y" => Self::Privacy,
                "yy" => Self::PrivacyAtLength,
                "o" => Self::Settings,
                "d" => Self::MyData(Private::Unnamed),
                "dd" => Self::MyData(Private::Named),
                _ => return None,
            },
        };
        Some(view)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_code_reads_back() {
        for code in [
            "a:ground:student",
            "s:goal:ill-child",
            "p:2A",
            "p:91377",
            "p:91/palaiseau",
            "b",
            "x",
            "e",
            "l:ar@g:goal:papers",
            "now",
            "c:ground",
            "m:2",
            "n:1",
            "r",
            "op",
            "er",
            "u",
            "v",
            "w",
            "wn",
            "i",
            "t",
            "h",
            "y",
            "yy",
            "o",
            "d",
            "dd",
            "f",
            "k@m:2",
            "k2@m:2",
            "nw",
            "nw:y:2A",
            "nw:n",
            "nw:l",
            "ns",
            "rm",
            "rm:2027",
            "rm:2027-06",
            "rm:x",
            "wp:91-renewal",
            "pl:legal-help",
            "st",
            "st:where",
            "st:anef",
            "st:elsewhere",
            "st:silence",
            "pp",
            "pp:receipt",
            "n@now",
            "n@g:goal:papers",
            "k@rm:2027",
        ] {
            assert_eq!(Action::parse(code).map(|action| action.to_string()).as_deref(), Some(code));
        }
    }

    #[test]
    fn what_is_no_code_is_none() {
        for code in [
            "",
            "a",
            "a:ground",
            "m:0",
            "m:x",
            "k@k@now",
            "zz",
            "l:ar",
            "é:",
            "nw:y",
            "nw:z",
            "rm:20",
            "rm:2027-13",
            "n@",
            "n@ns",
        ] {
            assert_eq!(Action::parse(code), None, "{code}");
        }
        assert_eq!(Action::parse(&format!("p:{}", "9".repeat(80))), None);
    }
}
