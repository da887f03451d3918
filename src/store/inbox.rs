//! Describes an update before and while it waits in the inbox. Its payload is opaque
//! here.

use tokio::sync::oneshot;

use super::error::StoreError;

/// Holds an update that must be kept until it is answered.
#[derive(Debug, Clone)]
pub struct Arrival {
    /// Is Telegram's `update_id`.
    pub update: i64,
    pub chat: i64,
    /// Holds what is needed to answer it.
    pub payload: String,
    /// Is erased in the transaction that stores it.
    pub erases: Option<Erasure>,
    /// Counts how often the program ended while it worked on this update, before it was stored.
    pub attempts: u8,
}

/// Says what is erased of a chat before the answer is out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Erasure {
    /// The person gets no more news.
    News,
    /// The person gets no reminder.
    Reminder,
    /// Nothing that is stored of the chat stays.
    Everything,
}

impl Erasure {
    /// Returns its number in the store; 0 stands for none.
    pub(super) const fn number(self) -> i64 {
        match self {
            Self::News => 1,
            Self::Reminder => 2,
            Self::Everything => 3,
        }
    }
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
    /// Tells whether it erased something when it arrived.
    pub erases: bool,
    /// Is the campaign that an operator's act in it was about, once that is done.
    pub acted: Option<i64>,
    /// Is the number under which this instance answers its chat, where several instances share
    /// the store.
    pub lease: Option<i64>,
}

/// Holds an update that is being stored at its place in the order of arrival.
#[derive(Debug)]
pub(super) struct Placed {
    pub seq: i64,
    pub arrival: Arrival,
}

/// Tells what became of an answer that was to be stored.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Finished {
    Stored,
    /// Another instance answers the chat now: nothing was stored.
    Lost,
}

/// Tells how many of the updates that came in were new, and when they are stored.
#[derive(Debug)]
pub struct TakenIn {
    /// Counts those that were new and are handed on.
    pub fresh: usize,
    /// Tells how many more turn out to be new once they are stored. Is `None` where all of them
    /// were stored before.
    pub(super) stored: Option<oneshot::Receiver<Result<usize, StoreError>>>,
}

impl TakenIn {
    /// Waits until the updates would survive a power cut.
    ///
    /// # Errors
    /// Fails when they could not be stored: they are to be taken in again.
    pub async fn stored(self) -> Result<usize, StoreError> {
        let Some(stored) = self.stored else { return Ok(self.fresh) };
        Ok(self.fresh + stored.await.map_err(|_| StoreError::Closed)??)
    }
}
