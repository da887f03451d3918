//! When so much fails that a campaign must stop until somebody has looked.

use std::collections::VecDeque;

/// Results that are looked at.
const WINDOW: usize = 50;
/// With fewer than this nothing is concluded from a share.
const ENOUGH: usize = 20;
/// So many of a hundred bad ones are too many.
const TOO_MANY: usize = 60;
/// So many bad ones in a row are too many.
const IN_A_ROW: usize = 12;

/// The last results of a campaign.
#[derive(Debug, Clone, Default)]
pub struct CircuitBreaker {
    bad: VecDeque<bool>,
    row: usize,
}

impl CircuitBreaker {
    /// Takes a result in; true once too many were bad.
    pub fn note(&mut self, bad: bool) -> bool {
        if self.bad.len() == WINDOW {
            self.bad.pop_front();
        }
        self.bad.push_back(bad);
        self.row = if bad { self.row + 1 } else { 0 };
        let failed = self.bad.iter().filter(|bad| **bad).count();
        self.row >= IN_A_ROW || (self.bad.len() >= ENOUGH && failed * 100 >= self.bad.len() * TOO_MANY)
    }

    /// Begins anew: somebody has looked.
    pub fn reset(&mut self) {
        *self = Self::default();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_dozen_failures_in_a_row_stop() {
        let mut breaker = CircuitBreaker::default();
        assert!((0..11).all(|_| !breaker.note(true)));
        assert!(breaker.note(true));
        breaker.reset();
        assert!(!breaker.note(true));
    }

    #[test]
    fn one_failure_in_five_stops_nothing() {
        let mut breaker = CircuitBreaker::default();
        assert!((0..10_000).all(|at| !breaker.note(at % 5 == 0)));
    }

    #[test]
    fn two_failures_in_three_stop() {
        let mut breaker = CircuitBreaker::default();
        assert!((0..100).any(|at| breaker.note(at % 3 != 0)));
    }
}
