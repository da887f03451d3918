//! Counts in memory how campaigns under way are doing, so that nobody counts a million
//! rows every few seconds.

use std::{
    collections::{BTreeMap, HashMap, HashSet, VecDeque},
    sync::{Mutex, MutexGuard, PoisonError},
    time::Duration,
};

use tokio::{sync::Notify, time::Instant};

use crate::{
    campaigns::{CircuitBreaker, DeliveryStatus, Tally},
    telegram::back_off::BackOff,
};

/// The rate is measured over this time.
const LOOKED_AT: Duration = Duration::from_secs(10);

/// Holds the counts of every campaign that sends.
#[derive(Debug, Default)]
pub(in crate::telegram) struct LiveCounts {
    state: Mutex<State>,
    arrived: Notify,
}

#[derive(Debug, Default)]
struct State {
    campaigns: BTreeMap<i64, Campaign>,
    /// Holds the deliveries being worked on, as campaign and chat.
    under_way: HashSet<(i64, i64)>,
    /// Counts, by chat, the deliveries that are being marked or have left.
    leaving: HashMap<i64, usize>,
    /// Is the instant before which nothing leaves.
    not_before: Option<Instant>,
    /// Holds the wait after the next failure.
    back_off: BackOff,
}

#[derive(Debug, Default)]
struct Campaign {
    sending: bool,
    tally: Tally,
    breaker: CircuitBreaker,
    /// Also counts people whom Telegram says are out of reach as bad.
    reach: CircuitBreaker,
    settled: VecDeque<Instant>,
}

/// Tells of what there was too much.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::telegram) enum TooMany {
    /// Too many messages failed.
    Bad,
    /// Too many people are out of reach, or their messages failed.
    OutOfReach,
}

impl LiveCounts {
    /// Returns whether this campaign's counts are in memory.
    pub fn is_known(&self, id: i64) -> bool {
        self.state().campaigns.contains_key(&id)
    }

    /// Puts a campaign's counts, read from the store, into memory.
    pub fn know(&self, id: i64, tally: Tally) {
        self.state().campaigns.insert(id, Campaign { tally, ..Campaign::default() });
    }

    /// Drops a campaign's counts; they are read from the store when needed.
    pub fn forget(&self, id: i64) {
        self.state().campaigns.remove(&id);
    }

    /// Drops the counts of all campaigns, of which nothing is sent then.
    pub fn forget_all(&self) {
        self.state().campaigns.clear();
    }

    /// Marks these campaigns as sending, and all others as not sending.
    pub fn send_only(&self, ids: &[i64]) {
        for (id, campaign) in &mut self.state().campaigns {
            let sends = ids.contains(id);
            if sends && !campaign.sending {
                campaign.breaker.reset();
                campaign.reach.reset();
                campaign.settled.clear();
            }
            campaign.sending = sends;
        }
    }

    /// Stops a campaign at once, before the store says so.
    pub fn stop(&self, id: i64) {
        if let Some(campaign) = self.state().campaigns.get_mut(&id) {
            campaign.sending = false;
        }
    }

    /// Returns whether deliveries of this campaign may leave.
    pub fn is_sending(&self, id: i64) -> bool {
        self.state().campaigns.get(&id).is_some_and(|campaign| campaign.sending)
    }

    /// Marks a delivery as being worked on; returns false where it is already.
    pub fn start_delivery(&self, id: i64, chat: i64) -> bool {
        self.state().under_way.insert((id, chat))
    }

    /// Unmarks a delivery that is no longer worked on.
    pub fn end_delivery(&self, id: i64, chat: i64) {
        self.state().under_way.remove(&(id, chat));
    }

    /// Notes that a delivery to this chat is being marked as sending.
    pub fn leaves(&self, chat: i64) {
        *self.state().leaving.entry(chat).or_default() += 1;
    }

    /// Notes that what became of such a delivery is known.
    pub fn has_left(&self, chat: i64) {
        let mut state = self.state();
        if let Some(count) = state.leaving.get_mut(&chat) {
            *count -= 1;
            if *count == 0 {
                state.leaving.remove(&chat);
            }
        }
        drop(state);
        self.arrived.notify_waiters();
    }

    /// Waits until no delivery to this chat is on its way.
    pub async fn none_leaves(&self, chat: i64) {
        loop {
            let arrived = self.arrived.notified();
            if !self.state().leaving.contains_key(&chat) {
                return;
            }
            arrived.await;
        }
    }

    /// Counts a delivery that passed from one status to another.
    pub fn pass(&self, id: i64, language: &str, from: DeliveryStatus, to: DeliveryStatus) {
        let mut state = self.state();
        let Some(campaign) = state.campaigns.get_mut(&id) else { return };
        campaign.tally.pass(language, from, to);
        if !matches!(to, DeliveryStatus::Pending | DeliveryStatus::Sending | DeliveryStatus::Withdrawn) {
            let now = Instant::now();
            campaign.settled.push_back(now);
            while campaign.settled.front().is_some_and(|at| now - *at > LOOKED_AT) {
                campaign.settled.pop_front();
            }
        }
    }

    /// Counts a pending delivery in the language in which it is sent.
    pub fn translate(&self, id: i64, from: &str, to: &str) {
        if let Some(campaign) = self.state().campaigns.get_mut(&id).filter(|_| from != to) {
            campaign.tally.translate(from, to, DeliveryStatus::Pending);
        }
    }

    /// Notes a result; returns why the campaign must stop, once too many were bad, or too
    /// many were bad or of people out of reach.
    pub fn note(&self, id: i64, bad: bool, out_of_reach: bool) -> Option<TooMany> {
        let mut state = self.state();
        let campaign = state.campaigns.get_mut(&id)?;
        let lost = campaign.reach.note(bad || out_of_reach);
        if campaign.breaker.note(bad) {
            return Some(TooMany::Bad);
        }
        lost.then_some(TooMany::OutOfReach)
    }

    /// Returns a campaign's counts and its messages a second, if they are in memory.
    pub fn look(&self, id: i64) -> Option<(Tally, f64)> {
        let state = self.state();
        let campaign = state.campaigns.get(&id)?;
        let now = Instant::now();
        let recent = campaign.settled.iter().filter(|at| now - **at <= LOOKED_AT);
        let first = recent.clone().next().copied();
        let span = first.map_or(0.0, |first| (now - first).as_secs_f64()).max(1.0);
        #[expect(clippy::cast_precision_loss, reason = "a few thousand")]
        Some((campaign.tally.clone(), recent.count() as f64 / span))
    }

    /// Makes everything wait, longer each time, because the network or the Bot API fails.
    /// Returns false where everything waits already.
    pub fn back_off(&self) -> bool {
        let mut state = self.state();
        let now = Instant::now();
        // Requests that left together and fail together count once.
        if state.not_before.is_some_and(|until| until > now) {
            return false;
        }
        state.not_before = Some(now + state.back_off.wait());
        true
    }

    /// Ends the wait after a request that worked.
    pub fn works(&self) {
        let mut state = self.state();
        state.back_off.reset();
        state.not_before = None;
    }

    /// Returns the instant until which everything waits, if it does.
    pub fn waits_until(&self) -> Option<Instant> {
        self.state().not_before.filter(|until| *until > Instant::now())
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Returns why a campaign stops after the first of these results that makes it stop.
    fn stops(results: impl Iterator<Item = (bool, bool)>) -> Option<TooMany> {
        let (live, mut results) = (LiveCounts::default(), results);
        live.know(1, Tally::default());
        results.find_map(|(bad, out_of_reach)| live.note(1, bad, out_of_reach))
    }

    #[test]
    fn people_out_of_reach_stop_a_campaign_in_a_row_and_by_their_share() {
        assert_eq!(stops((0..12).map(|_| (false, true))), Some(TooMany::OutOfReach));
        assert_eq!(stops((0..11).map(|_| (false, true))), None);
        assert_eq!(stops((0..100).map(|at| (false, at % 3 != 0))), Some(TooMany::OutOfReach));
        assert_eq!(stops((0..100).map(|at| (at % 2 == 0, at % 2 == 1))), Some(TooMany::OutOfReach), "mixed");
        assert_eq!(stops((0..10_000).map(|at| (false, at % 3 == 0))), None);
        assert_eq!(stops((0..12).map(|_| (true, false))), Some(TooMany::Bad));
    }

    #[test]
    fn a_delivery_counts_in_the_language_in_which_it_is_sent() {
        let live = LiveCounts::default();
        let mut tally = Tally::default();
        tally.add("fr", DeliveryStatus::Pending, 3);
        live.know(1, tally);
        live.translate(1, "fr", "ar");
        live.translate(1, "fr", "fr");
        live.pass(1, "ar", DeliveryStatus::Pending, DeliveryStatus::Sending);
        live.pass(1, "ar", DeliveryStatus::Sending, DeliveryStatus::Sent);
        let mut stored = Tally::default();
        stored.add("fr", DeliveryStatus::Pending, 2);
        stored.add("ar", DeliveryStatus::Sent, 1);
        assert_eq!(live.look(1).map(|(tally, _)| tally), Some(stored));
    }
}
