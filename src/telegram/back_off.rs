//! Says how long to wait before something that failed is tried again.

use std::time::Duration;

/// Holds the wait after the next failure, which doubles up to a limit.
#[derive(Debug, Clone, Copy)]
pub(super) struct BackOff {
    first: Duration,
    longest: Duration,
    next: Duration,
}

impl BackOff {
    pub const fn new(first: Duration, longest: Duration) -> Self {
        Self { first, longest, next: first }
    }

    /// Returns how long to wait after this failure.
    pub fn wait(&mut self) -> Duration {
        let wait = self.next;
        self.next = (wait * 2).min(self.longest);
        wait
    }

    /// Begins anew after something worked.
    pub fn reset(&mut self) {
        self.next = self.first;
    }
}

impl Default for BackOff {
    /// Returns the waits for a network that fails: half a second, at most half a minute.
    fn default() -> Self {
        Self::new(Duration::from_millis(500), Duration::from_secs(30))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn waits_double_up_to_the_limit_and_begin_anew() {
        let mut back_off = BackOff::new(Duration::from_secs(10), Duration::from_mins(1));
        let waits: Vec<u64> = (0..5).map(|_| back_off.wait().as_secs()).collect();
        assert_eq!(waits, [10, 20, 40, 60, 60]);
        back_off.reset();
        assert_eq!(back_off.wait(), Duration::from_secs(10));
    }
}
