//! Recognizes the commands that only operators may use.

/// Lists the commands of operators, which from anybody else get no answer.
pub(super) const COMMANDS: [&str; 6] = ["broadcast", "campaigns", "stats", "reports", "reload", "links"];

/// Returns the operators' command that a text begins with, if any.
pub(in crate::telegram) fn command(text: &str) -> Option<&'static str> {
    let name = text.trim().strip_prefix('/')?.split(char::is_whitespace).next()?;
    let name = name.split('@').next()?.to_ascii_lowercase();
    COMMANDS.into_iter().find(|command| *command == name)
}
