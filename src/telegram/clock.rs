//! Judges whether the machine's clock can be relied on. Where it cannot, nothing that time
//! decides is done: nothing is erased, no reminder gathered, no campaign begun or sent.
//!
//! Telegram's own time is believed first. Where none was told, an update from the future,
//! or a leap against what was last seen, forwards or back, makes the clock doubtful, until
//! an operator says that it is right.

use std::sync::{Mutex, MutexGuard, PoisonError};

/// Names what remembers when the clock was seen last.
pub(super) const CLOCK_SEEN: &str = "clock";
/// Two clocks agree within this many seconds: network time corrects one by less.
pub(super) const LEAP: i64 = 300;
/// A program that was stopped for this many seconds may not know what time it is.
const LONGEST_AWAY: i64 = 3 * 24 * 3600;
/// No clock is behind by more than this, in seconds.
const LONGEST_BEHIND: i64 = 100 * 365 * 24 * 3600;
/// A button that says that the clock is right counts for this many seconds.
const BUTTON: i64 = 24 * 3600;

/// Holds what is known of the machine's clock.
#[derive(Debug, Default)]
pub(super) struct ClockJudge(Mutex<State>);

#[derive(Debug, Default, Clone, Copy)]
struct State {
    has_leapt: bool,
    /// Is the newest moment, in Unix seconds, at which Telegram took something in: it is
    /// later than that there.
    heard: i64,
    /// Tells whether an operator said since the last leap that the clock is right.
    is_vouched: bool,
}

impl ClockJudge {
    /// Returns a judge who knows when the clock was seen last, in Unix seconds.
    pub fn new(last_seen: Option<i64>, now: i64) -> Self {
        let has_leapt = last_seen.is_some_and(|seen| !(seen - LEAP..=seen + LONGEST_AWAY).contains(&now));
        Self(Mutex::new(State { has_leapt, ..State::default() }))
    }

    /// Returns whether the clock is right; `there` is Telegram's time, where it was told.
    pub fn is_right(&self, now: i64, there: Option<i64>) -> bool {
        let mut state = self.state();
        match there {
            _ if state.is_vouched => true,
            Some(there) if there.abs_diff(now) <= LEAP.unsigned_abs() => {
                state.has_leapt = false;
                true
            }
            Some(_) => false,
            None => !state.has_leapt && state.heard <= now + LEAP,
        }
    }

    /// Returns the time to go by: the machine's where it is right, or else Telegram's.
    pub fn time(&self, now: i64, there: Option<i64>) -> i64 {
        if self.is_right(now, there) { now } else { there.unwrap_or_else(|| self.state().heard.max(now)) }
    }

    /// Takes in when Telegram took in an update. One in the future shows that the clock is
    /// behind; one in the past may have waited.
    pub fn hear(&self, date: i64, now: i64) {
        // More than a century ahead is no time.
        if date < now.saturating_add(LONGEST_BEHIND) {
            let mut state = self.state();
            state.heard = state.heard.max(date);
        }
    }

    /// Notes that the clock leapt while the program ran.
    pub fn leap(&self) {
        let mut state = self.state();
        *state = State { has_leapt: true, is_vouched: false, ..*state };
    }

    /// Notes that an operator says that the clock is right, by a button that was drawn when
    /// it showed `drawn`. Returns false where the button is old.
    pub fn vouch(&self, drawn: i64, now: i64) -> bool {
        let is_of_now = (drawn - LEAP..=drawn + BUTTON).contains(&now);
        if is_of_now {
            self.state().is_vouched = true;
        }
        is_of_now
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const DAY: i64 = 24 * 3600;
    const NOW: i64 = 1_795_000_000;

    #[test]
    fn telegrams_time_is_believed_first() {
        for last_seen in [None, Some(NOW), Some(NOW - 400 * DAY), Some(NOW + 400 * DAY)] {
            let judge = ClockJudge::new(last_seen, NOW);
            assert!(judge.is_right(NOW, Some(NOW - 299)), "{last_seen:?}");
            assert!(!judge.is_right(NOW, Some(NOW - 400 * DAY)), "{last_seen:?}");
            assert_eq!(judge.time(NOW, Some(NOW - 400 * DAY)), NOW - 400 * DAY);
        }
    }

    #[test]
    fn without_it_a_leap_makes_the_clock_doubtful() {
        assert!(ClockJudge::new(None, NOW).is_right(NOW, None), "a new file");
        assert!(ClockJudge::new(Some(NOW - 2 * DAY), NOW).is_right(NOW, None), "away for a week-end");
        for seen in [NOW - 400 * DAY, NOW + DAY] {
            let judge = ClockJudge::new(Some(seen), NOW);
            assert!(!judge.is_right(NOW, None));
            assert!(!judge.vouch(NOW - 400 * DAY, NOW), "an old button");
            assert!(!judge.is_right(NOW, None));
            assert!(judge.vouch(NOW - 60, NOW));
            assert!(judge.is_right(NOW, None) && judge.is_right(NOW, Some(0)));
            judge.leap();
            assert!(!judge.is_right(NOW, None), "what was said before a leap is over");
            assert!(judge.is_right(NOW, Some(NOW)));
            assert!(judge.is_right(NOW, None), "it was right since");
            judge.hear(NOW - DAY, NOW);
            assert!(judge.is_right(NOW, None), "what waited says nothing");
            judge.hear(i64::MAX, NOW);
            assert!(judge.is_right(NOW, None), "that is no time");
            judge.hear(NOW + DAY, NOW);
            assert!(!judge.is_right(NOW, None), "the clock is behind");
            assert_eq!(judge.time(NOW, None), NOW + DAY);
            assert!(judge.is_right(NOW + DAY, None));
        }
    }
}
