//! What was last found at the addresses of the data, for those who are sent
//! there. What is not certain is not here.

use std::collections::BTreeMap;

use jiff::civil::Date;

/// What was found at an address.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LinkState {
    /// A page, on this day.
    Answers(Date),
    /// Certainly nothing, on this day.
    Dead(Date),
}

/// By address.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct LinkStates(BTreeMap<String, LinkState>);

impl LinkStates {
    /// Nothing was looked at.
    pub const NONE: &'static Self = &Self(BTreeMap::new());

    /// What is known of an address.
    pub fn of(&self, url: &str) -> Option<LinkState> {
        self.0.get(url).copied()
    }

    /// Whether nothing is there.
    pub fn is_dead(&self, url: &str) -> bool {
        matches!(self.of(url), Some(LinkState::Dead(_)))
    }
}

impl FromIterator<(String, LinkState)> for LinkStates {
    fn from_iter<I: IntoIterator<Item = (String, LinkState)>>(states: I) -> Self {
        Self(states.into_iter().collect())
    }
}
