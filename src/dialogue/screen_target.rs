//! Tells whether the screen of a step replaces the tapped one or comes below it.

/// Tells where the screen of a step goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ScreenTarget {
    /// The screen replaces the one that was tapped.
    Edit,
    /// The screen comes in a new message, below what was typed.
    New,
}
