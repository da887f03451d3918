//! Recognizes the commands that only operators may use. From anybody else they get no
//! answer, so no command of people may have one of these names.

use crate::dialogue::TypedCommand;

/// The figures cover this many days, today included, unless another number is typed.
const DAYS_OF_STATS: u16 = 30;
/// Reports are counted over this many days, today included, unless another number is typed.
const DAYS_OF_REPORTS: u16 = 90;
/// Nobody looks back further than this many days.
const MOST_DAYS: u16 = 365;

/// Names what an operator asks for by a command.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::telegram) enum OperatorCommand {
    /// Shows the list of campaigns.
    Campaigns,
    /// Shows the campaign with this number.
    Campaign(i64),
    /// Shows the figures of so many days.
    Stats(u16),
    /// Shows the pages that people found wrong in so many days.
    Reports(u16),
    /// Reads data and locales anew.
    Reload,
    /// Checks every address of the data.
    Links,
}

/// Tells what an operator's text is, where it begins with a slash.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Typed {
    Command(OperatorCommand),
    /// The command of this name cannot be used like this.
    WrongForm(&'static str),
    /// There is no such command; the one of this name is nearly the same.
    Near(&'static str),
}

/// Lists the commands by the words that operators type.
pub(in crate::telegram) const COMMANDS: [(&str, OperatorCommand); 6] = [
    ("broadcast", OperatorCommand::Campaigns),
    ("campaigns", OperatorCommand::Campaigns),
    ("stats", OperatorCommand::Stats(DAYS_OF_STATS)),
    ("reports", OperatorCommand::Reports(DAYS_OF_REPORTS)),
    ("reload", OperatorCommand::Reload),
    ("links", OperatorCommand::Links),
];

/// Returns the operators' command that a text begins with, if any, whatever follows it.
pub(in crate::telegram) fn command(text: &str) -> Option<OperatorCommand> {
    let command = TypedCommand::read(text).filter(TypedCommand::stands_alone)?;
    COMMANDS.into_iter().find(|(known, _)| *known == command.name()).map(|(_, command)| command)
}

/// Reads a command of an operator with what follows it; `None` is no operators' command.
pub(super) fn typed(text: &str) -> Option<Typed> {
    let typed = TypedCommand::read(text)?;
    let (name, rest) = (typed.name(), typed.rest());
    let Some((known, command)) = COMMANDS.into_iter().find(|(known, _)| *known == name) else {
        return COMMANDS.into_iter().find(|(known, _)| is_one_slip(name, known)).map(|(known, _)| Typed::Near(known));
    };
    // The sign º is seen as an o.
    let number = || rest.trim_start_matches(['#', 'n', 'N', '°', 'o', ' ']).parse::<i64>().ok();
    let days = || number().and_then(|days| u16::try_from(days).ok()).filter(|days| (1..=MOST_DAYS).contains(days));
    let read = match command {
        command if rest.is_empty() => Some(command),
        OperatorCommand::Campaigns | OperatorCommand::Campaign(_) => {
            number().filter(|id| *id > 0).map(OperatorCommand::Campaign)
        }
        OperatorCommand::Stats(_) => days().map(OperatorCommand::Stats),
        OperatorCommand::Reports(_) => days().map(OperatorCommand::Reports),
        OperatorCommand::Reload | OperatorCommand::Links => None,
    };
    Some(read.map_or(Typed::WrongForm(known), Typed::Command))
}

/// Returns whether one letter more, less or changed, or two that changed places, makes one
/// word the other.
fn is_one_slip(one: &str, other: &str) -> bool {
    let (one, other): (Vec<char>, Vec<char>) = (one.chars().collect(), other.chars().collect());
    let same = one.iter().zip(&other).take_while(|(a, b)| a == b).count();
    let (one, other) = (&one[same..], &other[same..]);
    match (one, other) {
        ([_, rest @ ..], _) if rest == other => true,
        (_, [_, rest @ ..]) if rest == one => true,
        ([_, one @ ..], [_, other @ ..]) if one == other => true,
        ([a, b, one @ ..], [c, d, other @ ..]) => (a, b) == (d, c) && one == other,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_follows_a_command_is_read_or_told_to_be_wrong() {
        for (text, expected) in [
            ("/reports", Some(Typed::Command(OperatorCommand::Reports(90)))),
            ("/reports 7", Some(Typed::Command(OperatorCommand::Reports(7)))),
            ("\u{200f}/reports.", Some(Typed::Command(OperatorCommand::Reports(90)))),
            ("« /BROADCAST »", Some(Typed::Command(OperatorCommand::Campaigns))),
            ("/campaigns@guichet_bot, 12.", Some(Typed::Command(OperatorCommand::Campaign(12)))),
            ("／links!", Some(Typed::Command(OperatorCommand::Links))),
            ("/campaigns nº 12", Some(Typed::Command(OperatorCommand::Campaign(12)))),
            ("/Stats@guichet_bot 365", Some(Typed::Command(OperatorCommand::Stats(365)))),
            ("/broadcast", Some(Typed::Command(OperatorCommand::Campaigns))),
            ("/campaigns n° 12", Some(Typed::Command(OperatorCommand::Campaign(12)))),
            ("/reports abc", Some(Typed::WrongForm("reports"))),
            ("/reports 7 days", Some(Typed::WrongForm("reports"))),
            ("/stats 0", Some(Typed::WrongForm("stats"))),
            ("/stats 366", Some(Typed::WrongForm("stats"))),
            ("/stats -3", Some(Typed::WrongForm("stats"))),
            ("/broadcast news", Some(Typed::WrongForm("broadcast"))),
            ("/links now", Some(Typed::WrongForm("links"))),
            ("/reload 1", Some(Typed::WrongForm("reload"))),
            ("/report abc", Some(Typed::Near("reports"))),
            ("/link", Some(Typed::Near("links"))),
            ("/campaign 3", Some(Typed::Near("campaigns"))),
            ("/boradcast", Some(Typed::Near("broadcast"))),
            ("/start", None),
            ("/stop", None),
            ("/settings", None),
            ("/", None),
            ("stats", None),
        ] {
            assert_eq!(typed(text), expected, "{text}");
        }
    }

    #[test]
    fn one_slip_is_seen_and_two_are_not() {
        for typed in ["link", "linkss", "lnks", "liinks", "lniks", "lanks"] {
            assert!(is_one_slip(typed, "links"), "{typed}");
        }
        assert!(!is_one_slip("start", "stats") && !is_one_slip("lin", "links") && !is_one_slip("", "links"));
    }
}
