//! What an upkeep takes away, and what it found.

/// Rows that one upkeep took away.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Expired {
    /// Chats of which nothing is kept any more.
    pub chats: Vec<i64>,
    /// Update numbers that are no longer remembered.
    pub updates: u64,
    /// Deliveries that are only counts from now on.
    pub deliveries: u64,
}

/// What an upkeep takes away.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ExpireBefore {
    /// Conversations last heard of before this day, since 1970-01-01.
    pub day: i64,
    /// Update numbers received before this time, in Unix seconds.
    pub received: i64,
    /// Deliveries of campaigns that ended before this time, in Unix seconds.
    pub settled: i64,
}
