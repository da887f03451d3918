//! Stores what each operator was asked for, to go on after a restart, and the audit of
//! who did what, to be looked up later.

use std::sync::Arc;

use super::{
    connection::Connection,
    database_error::DatabaseError,
    error::StoreError,
    handle::Store,
    query::{Row, query},
};
use crate::campaigns::OperatorId;

/// Holds what an operator was asked to send.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PendingPrompt {
    pub campaign: i64,
    /// Says what the operator's next message will be; opaque here.
    pub awaits: String,
}

/// Tells who acts on a campaign, and by which update.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Actor {
    pub operator: OperatorId,
    /// Is the update's place in the inbox; `None` for the command line. What it does is
    /// noted there in the same transaction, so that it happens once.
    pub update: Option<i64>,
}

impl Actor {
    /// Is whoever uses the command line.
    pub const COMMAND_LINE: Self = Self { operator: OperatorId::COMMAND_LINE, update: None };
}

/// Holds one act of an operator.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AuditRow {
    /// Is the time in Unix seconds.
    pub at: i64,
    pub operator: OperatorId,
    /// Is the name of an [`Act`](crate::campaigns::Act), or `draft` or `halt`.
    pub act: String,
    /// Is the campaign's number; 0 if the act is about none.
    pub campaign: i64,
    /// Counts the people whom the act concerned.
    pub people: i64,
}

impl Store {
    /// Returns what an operator was asked to send, if anything.
    ///
    /// # Errors
    /// Fails when the database can't be read.
    pub(crate) async fn prompt(&self, operator: OperatorId) -> Result<Option<PendingPrompt>, StoreError> {
        let found = query("SELECT campaign, awaits FROM desk WHERE operator = $1").bind(operator.0);
        let prompt = |row: Row| PendingPrompt { campaign: row.get(0), awaits: row.get(1) };
        Ok(found.fetch_optional(&self.reads).await?.map(prompt))
    }

    /// Stores what an operator is asked to send; `None` erases it.
    ///
    /// # Errors
    /// Fails when the transaction can't be committed; nothing is stored then.
    pub(crate) async fn set_prompt(
        &self,
        operator: OperatorId,
        prompt: Option<PendingPrompt>,
    ) -> Result<(), StoreError> {
        let prompt = Arc::new(prompt);
        self.job(move |at| {
            let prompt = Arc::clone(&prompt);
            Box::pin(async move {
                let set = match &*prompt {
                    None => query("DELETE FROM desk WHERE operator = $1").bind(operator.0),
                    Some(prompt) => {
                        query("INSERT INTO desk (operator, campaign, awaits) VALUES ($1, $2, $3)
                             ON CONFLICT (operator) DO UPDATE SET campaign = excluded.campaign, awaits = excluded.awaits")
                            .bind(operator.0)
                            .bind(prompt.campaign)
                            .bind(&prompt.awaits)
                    }
                };
                set.execute(at).await.map(drop)
            })
        })
        .await
    }

    /// Returns at most `most` acts on a campaign, or on any, the newest first.
    ///
    /// # Errors
    /// Fails when the database can't be read.
    pub(crate) async fn audit(&self, campaign: Option<i64>, most: u32) -> Result<Vec<AuditRow>, StoreError> {
        let rows = query(
            "SELECT at, operator, act, campaign, people FROM audit WHERE CAST($1 AS BIGINT) IS NULL OR campaign = $1
             ORDER BY rowid DESC LIMIT $2",
        );
        let audit = |row: &Row| AuditRow {
            at: row.get(0),
            operator: OperatorId(row.get(1)),
            act: row.get(2),
            campaign: row.get(3),
            people: row.get(4),
        };
        Ok(rows.bind(campaign).bind(most).fetch_all(&self.reads).await?.iter().map(audit).collect())
    }
}

/// Returns the campaign that an act in this update was about, where it was done already.
pub(super) async fn done_before(at: &mut Connection, actor: Actor) -> Result<Option<i64>, DatabaseError> {
    let Some(seq) = actor.update else { return Ok(None) };
    let acted = query("SELECT acted FROM inbox WHERE seq = $1").bind(seq).fetch_optional(at).await?;
    Ok(acted.and_then(|row| row.get(0)))
}

/// Notes in the inbox that an act in this update is done.
pub(super) async fn note_done(at: &mut Connection, actor: Actor, campaign: i64) -> Result<(), DatabaseError> {
    let Some(seq) = actor.update else { return Ok(()) };
    let note = query("UPDATE inbox SET acted = $2 WHERE seq = $1");
    note.bind(seq).bind(campaign).execute(at).await.map(drop)
}

/// Records in the audit who did what; `now` is in Unix seconds.
pub(super) async fn record(
    at: &mut Connection,
    now: i64,
    operator: OperatorId,
    act: &str,
    campaign: i64,
    people: u64,
) -> Result<(), DatabaseError> {
    let insert = query("INSERT INTO audit (at, operator, act, campaign, people) VALUES ($1, $2, $3, $4, $5)");
    let people = i64::try_from(people).unwrap_or(i64::MAX);
    insert.bind(now).bind(operator.0).bind(act).bind(campaign).bind(people).execute(at).await.map(drop)
}
