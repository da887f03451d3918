//! What a step reads and never changes: what is known, how it is said, what was
//! found beside the data.

use crate::{
    catalogue::{Catalogue, LinkStates},
    locale::Locales,
    places_of_help::HelpMap,
};

/// What a step reads; swapped whole, never changed.
#[derive(Debug, Clone, Copy)]
pub struct Context<'a> {
    /// What is known.
    pub catalogue: &'a Catalogue,
    /// How it is said.
    pub locales: &'a Locales,
    /// What was last found at the addresses.
    pub links: &'a LinkStates,
    /// Places of help, where lists of them were imported.
    pub help: &'a HelpMap,
    /// For how long what a person said is kept.
    pub retention: Retention,
}

impl<'a> Context<'a> {
    /// Data and locales alone: no link was looked at, no list imported.
    pub fn new(catalogue: &'a Catalogue, locales: &'a Locales, retention: Retention) -> Self {
        Self { catalogue, locales, links: LinkStates::NONE, help: HelpMap::none(), retention }
    }
}

/// For how long what a person said is kept, as the bot says it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Retention {
    /// Until the conversation is closed: the terminal.
    UntilClosed,
    /// Until nothing was heard for so many days.
    Days(u16),
}
