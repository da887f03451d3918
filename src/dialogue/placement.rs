//! Where the screen of a step goes: over the one that was tapped, or below it.

/// Where the screen goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Placement {
    /// In the place of the screen that was tapped.
    Edit,
    /// In a new message, below what was typed.
    New,
}
