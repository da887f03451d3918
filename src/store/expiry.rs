//! Describes what one upkeep erases, and counts what it erased.

/// Counts what one upkeep erased.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Expired {
    /// Lists the chats whose conversation was erased.
    pub chats: Vec<i64>,
    /// Counts the update numbers that are no longer remembered.
    pub updates: u64,
    /// Counts the deliveries whose rows became totals.
    pub deliveries: u64,
    /// Counts the people whose unsubscription can no longer be undone.
    pub unsubscribed: u64,
}

/// Sets how old something must be for an upkeep to erase it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ExpireBefore {
    /// Conversations go in which nobody wrote since this day (days since 1970-01-01).
    pub day: i64,
    /// Update numbers go that were received before this time, in Unix seconds.
    pub received: i64,
    /// Deliveries go whose campaign ended before this time, in Unix seconds.
    pub settled: i64,
    /// Unsubscriptions by campaigns before this time can't be undone, in Unix seconds.
    pub unsubscribed: i64,
}
