//! Offers the inbox, and what updates lead to, to the rest of the program.

use std::sync::Arc;

use sqlx::Row as _;

use super::{
    conversation::{Change, Reachability},
    error::StoreError,
    expiry::{ExpireBefore, Expired},
    handle::Store,
    inbox::{Arrival, Waiting},
    notification_changes::NotificationChanges,
    statements,
    write::Write,
};

impl Store {
    /// Stores updates and returns how many were not seen in the last 48 hours. Once this
    /// returns, they survive a power cut and have been handed on.
    ///
    /// # Errors
    /// Fails when the transaction can't be committed; nothing is stored then.
    pub async fn receive(&self, arrivals: Vec<Arrival>, now: i64) -> Result<usize, StoreError> {
        self.write(|done| Write::Receive { arrivals, now, done }).await
    }

    /// Takes updates out of the inbox and stores what they led to, in one transaction.
    ///
    /// # Errors
    /// Fails when the transaction can't be committed; nothing is stored then.
    pub async fn finish(
        &self,
        chat: i64,
        seqs: Vec<i64>,
        change: Change,
        wishes: NotificationChanges,
        reach: Reachability,
    ) -> Result<(), StoreError> {
        self.write(|done| Write::Finish { chat, seqs, change, wishes: Box::new(wishes), reach, done }).await
    }

    /// Takes updates out of the inbox that will get no answer.
    ///
    /// # Errors
    /// Fails when the transaction can't be committed; nothing is stored then.
    pub async fn discard(&self, seqs: Vec<i64>) -> Result<(), StoreError> {
        let seqs: Arc<[i64]> = seqs.into();
        self.job(move |at| {
            let seqs = Arc::clone(&seqs);
            Box::pin(async move { statements::discard(at, &seqs).await })
        })
        .await
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
        self.job(move |at| Box::pin(statements::expire(at, before))).await
    }

    /// Returns all updates of the inbox, in the order of arrival.
    ///
    /// # Errors
    /// Fails when the database can't be read.
    pub async fn waiting(&self) -> Result<Vec<Waiting>, StoreError> {
        let rows = sqlx::query(
            "SELECT seq, update_id, chat_id, received_at, attempts, not_before, payload, erases, acted FROM inbox
             ORDER BY seq",
        );
        let waiting = |row: &sqlx::sqlite::SqliteRow| Waiting {
            seq: row.get(0),
            update: row.get(1),
            chat: row.get(2),
            received: row.get(3),
            attempts: row.get(4),
            not_before: row.get(5),
            payload: row.get(6),
            erases: row.get::<i64, _>(7) != 0,
            acted: row.get(8),
        };
        Ok(rows.fetch_all(&self.reads).await?.iter().map(waiting).collect())
    }

    /// Returns the text stored under a name, if any.
    ///
    /// # Errors
    /// Fails when the database can't be read.
    pub async fn remembered(&self, name: &'static str) -> Result<Option<String>, StoreError> {
        let row = sqlx::query("SELECT text FROM remembered WHERE name = ?").bind(name).fetch_optional(&self.reads);
        Ok(row.await?.map(|row| row.get(0)))
    }
}
