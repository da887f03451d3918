//! Keeps what was last found at the addresses of the data, for those who are
//! sent there. It holds only what is certain.

use std::collections::BTreeMap;

use jiff::civil::Date;

/// Says what was found at an address.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LinkState {
    /// A page answered on this day.
    Answers(Date),
    /// There was certainly no page on this day.
    Dead(Date),
}

/// Maps addresses to what was found there.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct LinkStates(BTreeMap<String, LinkState>);

impl LinkStates {
    /// Knows of no address.
    pub const NONE: &'static Self = &Self(BTreeMap::new());

    /// Returns what is known of an address.
    pub(crate) fn of(&self, url: &str) -> Option<LinkState> {
        self.0.get(url).copied()
    }

    /// Returns whether there is certainly no page at an address.
    pub fn is_dead(&self, url: &str) -> bool {
        matches!(self.of(url), Some(LinkState::Dead(_)))
    }
}

impl FromIterator<(String, LinkState)> for LinkStates {
    fn from_iter<I: IntoIterator<Item = (String, LinkState)>>(states: I) -> Self {
        Self(states.into_iter().collect())
    }
}
