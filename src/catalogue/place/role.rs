//! Weighs the places and numbers of one sentence: of two places it is the one where somebody
//! went, or is now, and not the one that somebody left.

use super::lead::{Lead, RunInText};
use crate::catalogue::collection::Catalogue;

/// Weighs the place of which a sentence says that it is that of today.
const NOW: i8 = 3;
/// Weighs the place where somebody says that they live.
pub(super) const HOME: i8 = 2;
/// Weighs the place where somebody went.
const REACHED: i8 = 1;
/// Weighs the city near which a place is: « под Парижем, Монтрёй ».
const NEAR: i8 = -1;
/// Weighs the place that somebody left.
const LEFT: i8 = -2;
/// Weighs the place of before.
const EARLIER: i8 = -3;
/// Says how many words before a place may say when it was that of somebody.
const FAR: usize = 3;
/// Says the same in letters, for scripts that write no spaces.
const FAR_UNSPACED: usize = 6;

impl Catalogue {
    /// Returns how much a sentence makes a name or a number the place of today.
    pub(super) fn weight(&self, run: RunInText<'_>) -> i8 {
        let (before, next) = (run.before(), run.after().first());
        // Behind it an ending may stand as a word of its own: « Paris'e yakın ».
        let is_near = || run.after().iter().take(2).any(|word| self.overrides.follows_near(word));
        if self.overrides.says_near(before) || is_near() {
            return NEAR;
        }
        let time = before.iter().rev().take(FAR).find_map(|word| self.time_of(word));
        if self.lead(run) == Lead::Home {
            return time.unwrap_or(HOME);
        }
        if self.overrides.leads_from(before) || next.is_some_and(|next| self.overrides.follows_left(next)) {
            return LEFT;
        }
        let is_reached =
            || self.overrides.leads_on(before) || next.is_some_and(|next| self.overrides.follows_reached(next));
        time.unwrap_or_else(|| if is_reached() { REACHED } else { 0 })
    }

    /// Returns the same for a name within letters that have no spaces between words.
    pub(super) fn weight_unspaced(&self, before: &[char]) -> i8 {
        let end = |length: usize| before.len().checked_sub(length).map(|at| [String::from_iter(&before[at..])]);
        let ends_with = |is: &dyn Fn(&[String]) -> bool| (1..=FAR).filter_map(end).any(|last| is(&last));
        let far = &before[before.len().saturating_sub(FAR_UNSPACED)..];
        let mut times = far.windows(2).rev().map(String::from_iter);
        let time = times.find_map(|word| self.time_of(&word));
        if ends_with(&|last| self.overrides.leads_from(last)) {
            return LEFT;
        }
        if ends_with(&|last| self.overrides.says_home(last)) {
            return time.unwrap_or(HOME);
        }
        time.unwrap_or_else(|| if ends_with(&|last| self.overrides.leads_on(last)) { REACHED } else { 0 })
    }

    /// Returns the weight of a stem by what is stuck to it, before and behind.
    pub(super) fn weight_of_ending(&self, prefix: &str, suffix: &str) -> i8 {
        let before = [prefix.to_owned()];
        if self.overrides.leads_from(&before) || self.overrides.follows_left(suffix) {
            LEFT
        } else if self.overrides.leads_on(&before) || self.overrides.follows_reached(suffix) {
            REACHED
        } else {
            0
        }
    }

    fn time_of(&self, word: &str) -> Option<i8> {
        if self.overrides.says_earlier(word) { Some(EARLIER) } else { self.overrides.says_now(word).then_some(NOW) }
    }
}
