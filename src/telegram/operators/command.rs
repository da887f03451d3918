//! The commands that only operators may use.

/// What only operators may say; from anybody else it is met with silence.
pub(super) const COMMANDS: [&str; 6] = ["broadcast", "campaigns", "stats", "reports", "reload", "links"];

/// Whether a text is a command of operators; which one.
pub(in crate::telegram) fn command(text: &str) -> Option<&'static str> {
    let name = text.trim().strip_prefix('/')?.split(char::is_whitespace).next()?;
    let name = name.split('@').next()?.to_ascii_lowercase();
    COMMANDS.into_iter().find(|command| *command == name)
}
