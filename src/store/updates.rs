//! Offers the inbox, and what updates lead to, to the rest of the program.

use std::sync::Arc;

use tokio::sync::oneshot;

use super::{
    conversation::{Change, Reachability},
    error::StoreError,
    expiry::{ExpireBefore, Expired},
    handle::Store,
    inbox::{Arrival, Finished, Placed, TakenIn, Waiting},
    notification_changes::NotificationChanges,
    query::{Row, query},
    received::Known,
    statements,
    write::Write,
};

/// While more updates than this are being stored, none is answered before it is: so many may
/// be answered anew after a crash.
const MOST_AHEAD: usize = 256;

impl Store {
    /// Takes updates in, and begins to store them. Each that was not seen in the last 48 hours
    /// gets its place in the order of arrival, and is handed on at once; that order is the one
    /// in which all are handed on. `hand_on` must not ask the store anything.
    ///
    /// # Errors
    /// Fails when the store is closed; nothing is handed on then. What cannot be stored is tried
    /// again, even where it comes no more.
    pub async fn take_in<T>(
        &self,
        arrivals: Vec<(Arrival, T)>,
        now: i64,
        mut hand_on: impl FnMut(i64, &Arrival, T),
    ) -> Result<TakenIn, StoreError> {
        if self.is_shared() {
            return self.store_first(arrivals.into_iter().map(|(arrival, _)| arrival).collect(), now).await;
        }
        // With a place kept for it, what follows from an update is stored behind it.
        let place = self.writes.reserve().await.map_err(|_| StoreError::Closed)?;
        let mut numbers = self.reception.numbers();
        numbers.latest = now;
        let mut fresh = 0;
        let mut placed = Vec::with_capacity(arrivals.len());
        for (arrival, what) in arrivals {
            match numbers.take_in(arrival.update) {
                Known::Stored => {}
                Known::Unstored(seq) => placed.push(Placed { seq, arrival }),
                Known::New(seq) => {
                    fresh += 1;
                    hand_on(seq, &arrival, what);
                    placed.push(Placed { seq, arrival });
                }
            }
        }
        if placed.is_empty() {
            return Ok(TakenIn { fresh, stored: None });
        }
        let (done, stored) = oneshot::channel();
        place.send(Write::Receive { placed, now, done });
        Ok(TakenIn { fresh, stored: Some(stored) })
    }

    /// Stores updates of a store that several instances share. Those that this one has to answer
    /// come back as claims, once they are stored.
    async fn store_first(&self, arrivals: Vec<Arrival>, now: i64) -> Result<TakenIn, StoreError> {
        let placed: Vec<_> = arrivals.into_iter().map(|arrival| Placed { seq: 0, arrival }).collect();
        let (done, stored) = oneshot::channel();
        self.writes.send(Write::Receive { placed, now, done }).await.map_err(|_| StoreError::Closed)?;
        Ok(TakenIn { fresh: 0, stored: Some(stored) })
    }

    /// Stores updates and returns how many were not seen in the last 48 hours. Once this
    /// returns, they survive a power cut.
    ///
    /// # Errors
    /// Fails when the transaction can't be committed; nothing is stored then.
    pub async fn receive(&self, arrivals: Vec<Arrival>, now: i64) -> Result<usize, StoreError> {
        let arrivals = arrivals.into_iter().map(|arrival| (arrival, ())).collect();
        self.take_in(arrivals, now, |_, _, ()| {}).await?.stored().await
    }

    /// Returns whether updates may be answered while they are being stored: as long as storing
    /// them works, and few wait for it.
    pub fn may_answer_ahead(&self) -> bool {
        !self.is_shared() && !self.reception.is_failing() && self.reception.numbers().unstored().len() <= MOST_AHEAD
    }

    /// Returns the updates that were taken in and are not stored yet.
    pub fn unstored(&self) -> Vec<i64> {
        self.reception.numbers().unstored().collect()
    }

    /// Returns whether an update was taken in and is not stored yet.
    pub fn is_unstored(&self, update: i64) -> bool {
        self.reception.numbers().is_unstored(update)
    }

    /// Returns whether an update of this number was received in the last 48 hours, and is stored.
    pub fn is_stored(&self, update: i64) -> bool {
        self.reception.numbers().is_stored(update)
    }

    /// Waits until none of these updates is being stored any more.
    pub async fn until_stored(&self, updates: &[i64]) {
        self.reception.until_stored(updates).await;
    }

    /// Asks the writer not to put anything off: somebody waits for it.
    pub fn hurry(&self) {
        self.reception.hurry.notify_one();
    }

    /// Takes updates out of the inbox and stores what they led to, in one transaction. Where
    /// several instances share the store, `lease` is the number under which the chat is answered.
    ///
    /// # Errors
    /// Fails when the transaction can't be committed; nothing is stored then.
    pub async fn finish(
        &self,
        chat: i64,
        lease: Option<i64>,
        seqs: Vec<i64>,
        change: Change,
        wishes: NotificationChanges,
        reach: Reachability,
    ) -> Result<Finished, StoreError> {
        self.write(|done| Write::Finish { chat, lease, seqs, change, wishes: Box::new(wishes), reach, done }).await
    }

    /// Takes updates out of the inbox that will get no answer.
    ///
    /// # Errors
    /// Fails when the transaction can't be committed; nothing is stored then.
    pub async fn discard(&self, seqs: Vec<i64>) -> Result<(), StoreError> {
        // No answer means that nothing of a chat changes, whichever it is.
        let nothing = NotificationChanges::default();
        self.finish(0, None, seqs, Change::None, nothing, Reachability::Same).await.map(drop)
    }

    /// Stores the time in Unix seconds before which an update must not be answered.
    ///
    /// # Errors
    /// Fails when the transaction can't be committed; nothing is stored then.
    pub async fn delay(&self, seq: i64, not_before: i64) -> Result<(), StoreError> {
        self.job(move |at| Box::pin(statements::delay(at, seq, not_before))).await
    }

    /// Counts one more attempt at an update.
    ///
    /// # Errors
    /// Fails when the transaction can't be committed; nothing is stored then.
    pub async fn attempt(&self, seq: i64) -> Result<(), StoreError> {
        self.job(move |at| Box::pin(statements::attempt(at, seq))).await
    }

    /// Gives an update up: its number is kept, its payload is not.
    ///
    /// # Errors
    /// Fails when the transaction can't be committed; nothing is stored then.
    pub async fn park(&self, seq: i64, now: i64) -> Result<(), StoreError> {
        self.job(move |at| Box::pin(statements::park(at, seq, now))).await
    }

    /// Stores a text under a name, in place of the one that was there.
    ///
    /// # Errors
    /// Fails when the transaction can't be committed; nothing is stored then.
    pub async fn remember(&self, name: &'static str, text: String) -> Result<(), StoreError> {
        let text: Arc<str> = text.into();
        self.job(move |at| {
            let text = Arc::clone(&text);
            Box::pin(async move { statements::remember(at, name, &text).await })
        })
        .await
    }

    /// Erases what is older than `before`, at most 2,000 rows of each kind; call it again
    /// while something was found.
    ///
    /// # Errors
    /// Fails when the transaction can't be committed; nothing is stored then.
    pub async fn expire(&self, before: ExpireBefore) -> Result<Expired, StoreError> {
        let hour = self.reception.numbers().forget_before(before.received);
        self.job(move |at| Box::pin(statements::expire(at, before, hour))).await
    }

    /// Returns all updates of the inbox, in the order of arrival.
    ///
    /// # Errors
    /// Fails when the database can't be read.
    pub async fn waiting(&self) -> Result<Vec<Waiting>, StoreError> {
        let rows = query(
            "SELECT seq, update_id, chat_id, received_at, attempts, not_before, payload, erases, acted FROM inbox
             ORDER BY seq",
        );
        let waiting = |row: &Row| Waiting {
            seq: row.get(0),
            update: row.get(1),
            chat: row.get(2),
            received: row.get(3),
            attempts: row.get(4),
            not_before: row.get(5),
            payload: row.get(6),
            erases: row.get::<i64>(7) != 0,
            acted: row.get(8),
            lease: None,
        };
        Ok(rows.fetch_all(&self.reads).await?.iter().map(waiting).collect())
    }

    /// Returns the text stored under a name, if any.
    ///
    /// # Errors
    /// Fails when the database can't be read.
    pub async fn remembered(&self, name: &'static str) -> Result<Option<String>, StoreError> {
        let row = query("SELECT text FROM remembered WHERE name = $1").bind(name).fetch_optional(&self.reads);
        Ok(row.await?.map(|row| row.get(0)))
    }
}
