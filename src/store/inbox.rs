//! An update before and while it waits in the inbox. Its payload is opaque here.

use tokio::sync::mpsc;

/// An update to be kept until it is answered.
#[derive(Debug, Clone)]
pub struct Arrival {
    /// Telegram's `update_id`.
    pub update: i64,
    /// The chat that it belongs to.
    pub chat: i64,
    /// What is needed to answer it.
    pub payload: String,
}

/// An update that waits.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Waiting {
    /// Its place in the order of arrival, over all chats.
    pub seq: i64,
    /// Telegram's `update_id`.
    pub update: i64,
    /// The chat that it belongs to.
    pub chat: i64,
    /// When it was received: Unix time in seconds.
    pub received: i64,
    /// How often the program ended while it worked on this.
    pub attempts: u8,
    /// Not to be answered before: Unix time in seconds.
    pub not_before: i64,
    /// What is needed to answer it.
    pub payload: String,
}

/// New updates in the order of arrival, handed on once they are stored.
pub type Arrivals = mpsc::Receiver<Vec<Waiting>>;
