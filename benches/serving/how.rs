//! How a bot is served, and what it does beside answering.

use std::time::Duration;

use crate::stand_in::{StandIn, State};

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum How {
    Polling,
    Webhook,
    /// By polling, while a campaign is sent.
    Campaign,
    /// By polling, with a million people known.
    Million,
}

impl How {
    /// Waits until a bot that was just started can hear people.
    pub fn wait_until_it_receives(self, telegram: &StandIn) {
        let receives = |state: &State| if self == Self::Webhook { state.has_webhook() } else { state.is_polled() };
        assert!(telegram.wait_until(receives, Duration::from_secs(20)), "it does not receive updates");
    }
}
