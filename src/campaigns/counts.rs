//! Decides how operators are told a number of people: one to four are never told apart,
//! so that nobody can be recognized.

use std::fmt;

/// Is the least number of people, beside nobody, that is told exactly.
pub const FEWEST: u64 = 5;

/// Says how a number of people is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ShownCount {
    Nobody,
    /// Stands for one to four people.
    Few,
    Exact(u64),
}

impl ShownCount {
    /// Returns how this number of people is told.
    pub fn of(count: u64) -> Self {
        match count {
            0 => Self::Nobody,
            1..FEWEST => Self::Few,
            _ => Self::Exact(count),
        }
    }

    /// Returns the number of people that a button may carry: one to four are not told apart.
    pub fn carried(count: u64) -> u64 {
        if Self::of(count) == Self::Few { 1 } else { count }
    }

    /// Returns whether this number of people is about the one that was read: it is told
    /// alike, or is at most a twentieth away, since people come and go all the time.
    pub fn is_about(count: u64, read: u64) -> bool {
        match (Self::of(count), Self::of(read)) {
            (Self::Exact(count), Self::Exact(read)) => count.abs_diff(read) <= read / 20,
            (count, read) => count == read,
        }
    }
}

impl fmt::Display for ShownCount {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Nobody => f.write_str("0"),
            Self::Few => write!(f, "fewer than {FEWEST}"),
            Self::Exact(count) => count.fmt(f),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_to_four_are_not_told_apart() {
        let told: Vec<String> = [0, 1, 4, 5, 1200].map(|count| ShownCount::of(count).to_string()).into();
        assert_eq!(told, ["0", "fewer than 5", "fewer than 5", "5", "1200"]);
    }

    #[test]
    fn a_number_that_was_read_may_change_by_a_twentieth() {
        for (count, read) in [(0, 0), (1, 4), (5, 5), (19, 19), (105, 100), (95, 100), (1050, 1000)] {
            assert!(ShownCount::is_about(count, ShownCount::carried(read)), "{count} for {read}");
        }
        for (count, read) in [(0, 1), (1, 0), (5, 4), (4, 5), (6, 5), (15, 4), (106, 100), (94, 100), (u64::MAX, 100)] {
            assert!(!ShownCount::is_about(count, ShownCount::carried(read)), "{count} for {read}");
        }
    }
}
