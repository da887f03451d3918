//! Puts phrases together as people do, who say in one sentence what they want and who they
//! are: so the model learns either beside the other.

/// A phrase by its place in the list.
pub(crate) type At = usize;

/// Pairs each phrase of one kind with some of another, the same pairs each time.
pub(crate) struct Pairs {
    state: u64,
}

impl Pairs {
    pub fn new() -> Self {
        Self { state: 0x9e37_79b9_7f4a_7c15 }
    }

    /// Returns a number below a limit, which is not zero.
    pub fn below(&mut self, limit: usize) -> usize {
        // Xorshift (Marsaglia 2003): numbers that look picked at random, and are not.
        self.state ^= self.state << 13;
        self.state ^= self.state >> 7;
        self.state ^= self.state << 17;
        usize::try_from((self.state >> 32) % (limit as u64)).unwrap_or(0)
    }

    /// Returns one phrase of a list, or none of an empty one.
    pub fn one(&mut self, of: &[At]) -> Option<At> {
        if of.is_empty() { None } else { Some(of[self.below(of.len())]) }
    }

    /// Returns two texts as one sentence, in either order.
    pub fn joined(&mut self, one: &str, other: &str) -> String {
        if self.below(2) == 0 { format!("{one}, {other}") } else { format!("{other}, {one}") }
    }
}
