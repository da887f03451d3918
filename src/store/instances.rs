//! Offers what several instances on one store need to the rest of the program. A store that is
//! not shared has one instance, which holds everything.

use std::{future::pending, time::Duration};

use tokio::time::sleep;

use super::{
    connection::{Connection, Readers},
    database_error::DatabaseError,
    error::StoreError,
    handle::Store,
    query::query,
    shared::{Duty, Membership},
};

/// Where the database is away, the rate is asked for again after this time.
const RATE_AGAIN: Duration = Duration::from_millis(200);

/// Whether a delivery is still on its way is asked again after this time.
const LEAVES_AGAIN: Duration = Duration::from_millis(50);

/// Is the instance that asks to write to the ledger; `None` where there is but one.
#[derive(Debug, Clone, Copy)]
pub(super) struct Sender(Option<i64>);

impl Sender {
    /// Returns whether that is still its duty, until the transaction ends.
    pub async fn may_write(self, at: &mut Connection) -> Result<bool, DatabaseError> {
        match self.0 {
            None => Ok(true),
            Some(number) => Membership::has_duty(at, number, Duty::Campaigns).await,
        }
    }
}

impl Store {
    /// Returns whether several instances may work on the store.
    pub fn is_shared(&self) -> bool {
        self.place.is_some()
    }

    /// Returns whether a server holds the store, rather than a file.
    pub(super) const fn is_server(&self) -> bool {
        matches!(self.reads, Readers::Postgres(_))
    }

    /// Returns whether this instance still answers what it took under this number. Waits while
    /// that is not known, as when the database is away.
    pub async fn holds(&self, lease: Option<i64>) -> bool {
        match (&self.place, lease) {
            (Some(place), Some(lease)) => place.holds(lease).await,
            _ => true,
        }
    }

    /// Waits until this instance has a duty.
    pub(crate) async fn has(&self, duty: Duty) {
        if let Some(place) = &self.place {
            place.has(duty).await;
        }
    }

    /// Returns whether this instance has a duty, and may do it now.
    pub(crate) fn has_now(&self, duty: Duty) -> bool {
        self.place.as_ref().is_none_or(|place| place.has_now(duty))
    }

    /// Notes whether the clock of this machine is right. While it is not, another instance has
    /// the duties that time decides, where there is one.
    pub(crate) fn trusts_clock(&self, is_right: bool) {
        if let Some(place) = &self.place {
            place.trusts_clock(is_right);
        }
    }

    /// Waits until no delivery to a chat is on its way from any instance. One that died says no
    /// more what became of its own.
    ///
    /// # Errors
    /// Fails when the database cannot be asked.
    pub(crate) async fn none_leaves(&self, chat: i64) -> Result<(), StoreError> {
        if self.place.is_none() {
            return Ok(());
        }
        loop {
            // A campaign has one delivery to a chat, and those under way are few.
            let sending = query(
                "SELECT count(*) FROM campaign JOIN delivery ON campaign_id = id AND chat_id = $1 AND fate = 1
                 WHERE state IN ('sending', 'paused', 'cancelled')",
            );
            if sending.bind(chat).fetch_scalar::<i64>(&self.reads).await? == 0 {
                return Ok(());
            }
            sleep(LEAVES_AGAIN).await;
        }
    }

    /// Counts an answer that leaves: it waits for nothing, and deliveries of whichever instance
    /// leave room for it. The rate is that of all instances together, in messages a second.
    pub(crate) fn count_reply(&self, a_second: u32) {
        if let Some(place) = &self.place {
            place.count_reply(a_second);
        }
    }

    /// Waits until a delivery may leave at the rate of all instances together, in messages a
    /// second.
    pub(crate) async fn waits_for_rate(&self, a_second: u32) {
        let Some(place) = &self.place else { return };
        // A tenth of a second at a time.
        let slice = (a_second / 10).max(1);
        while !place.spend() {
            let take = query("SELECT take_slice_1($1, $2)").bind(slice).bind(a_second.max(1));
            match take.fetch_scalar::<i64>(&self.reads).await {
                Ok(0) => place.add_slice(slice.into()),
                Ok(wait) => sleep(Duration::from_millis(wait.unsigned_abs().min(1000))).await,
                Err(_) => sleep(RATE_AGAIN).await,
            }
        }
    }

    /// Returns who asks to write to the ledger.
    pub(super) fn sender(&self) -> Sender {
        Sender(self.place.as_ref().map(Membership::number))
    }

    /// Waits until this instance has a duty no more.
    pub(crate) async fn loses(&self, duty: Duty) {
        match &self.place {
            Some(place) => place.loses(duty).await,
            None => pending().await,
        }
    }

    /// Waits until this instance was taken for dead more often than this; returns how often.
    pub(crate) async fn buried(&self, before: u64) -> u64 {
        match &self.place {
            Some(place) => place.buried(before).await,
            None => pending().await,
        }
    }
}
