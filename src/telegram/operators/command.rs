//! Recognizes the commands that only operators may use. From anybody else they get no
//! answer, so no command of people may have one of these names.

/// Names what an operator asks for by a command.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::telegram) enum OperatorCommand {
    /// Shows the list of campaigns.
    Campaigns,
    /// Shows the figures of the last days.
    Stats,
    /// Shows the pages that people found wrong.
    Reports,
    /// Reads data and locales anew.
    Reload,
    /// Checks every address of the data.
    Links,
}

/// Lists the commands by the words that operators type.
pub(in crate::telegram) const COMMANDS: [(&str, OperatorCommand); 6] = [
    ("broadcast", OperatorCommand::Campaigns),
    ("campaigns", OperatorCommand::Campaigns),
    ("stats", OperatorCommand::Stats),
    ("reports", OperatorCommand::Reports),
    ("reload", OperatorCommand::Reload),
    ("links", OperatorCommand::Links),
];

/// Returns the operators' command that a text begins with, if any.
pub(in crate::telegram) fn command(text: &str) -> Option<OperatorCommand> {
    let name = text.trim().strip_prefix('/')?.split(char::is_whitespace).next()?;
    let name = name.split('@').next()?.to_ascii_lowercase();
    COMMANDS.into_iter().find(|(known, _)| *known == name).map(|(_, command)| command)
}
