//! Describes an update before and while it waits in the inbox. Its payload is opaque
//! here.

use tokio::sync::mpsc;

/// Holds an update that must be kept until it is answered.
#[derive(Debug, Clone)]
pub struct Arrival {
    /// Is Telegram's `update_id`.
    pub update: i64,
    pub chat: i64,
    /// Holds what is needed to answer it.
    pub payload: String,
}

/// Holds an update that waits in the inbox.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Waiting {
    /// Is its place in the order of arrival, over all chats.
    pub seq: i64,
    /// Is Telegram's `update_id`.
    pub update: i64,
    pub chat: i64,
    /// Is when it was received, in Unix seconds.
    pub received: i64,
    /// Counts how often the program ended while it worked on this update.
    pub attempts: u8,
    /// Is the earliest time to answer it, in Unix seconds.
    pub not_before: i64,
    /// Holds what is needed to answer it.
    pub payload: String,
}

/// Receives new updates in the order of arrival, once they are stored.
pub type Arrivals = mpsc::Receiver<Vec<Waiting>>;
