//! Decides when so much fails that a campaign must stop until somebody has looked.

use std::collections::VecDeque;

/// Limits how many of the last results are looked at.
const WINDOW: usize = 50;
/// Is the least number of results from whose share of failures anything is concluded.
const ENOUGH: usize = 20;
/// Is the percentage of bad results that stops a campaign.
const TOO_MANY: usize = 60;
/// Is the number of bad results in a row that stops a campaign.
const IN_A_ROW: usize = 12;

/// Remembers the last results of a campaign.
#[derive(Debug, Clone, Default)]
pub struct CircuitBreaker {
    bad: VecDeque<bool>,
    row: usize,
}

impl CircuitBreaker {
    /// Takes in a result, and returns whether too many were bad by now.
    pub fn note(&mut self, bad: bool) -> bool {
        if self.bad.len() == WINDOW {
            self.bad.pop_front();
        }
        self.bad.push_back(bad);
        self.row = if bad { self.row + 1 } else { 0 };
        let failed = self.bad.iter().filter(|bad| **bad).count();
        self.row >= IN_A_ROW || (self.bad.len() >= ENOUGH && failed * 100 >= self.bad.len() * TOO_MANY)
    }

    /// Forgets every result, once somebody has looked.
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
