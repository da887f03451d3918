//! What operators are doing, and who did what: to go on after a restart, and
//! to be looked up later.

use std::sync::Arc;

use sqlx::{Row as _, SqliteConnection};

use super::{error::StoreError, handle::Store};
use crate::campaigns::OperatorId;

/// What an operator is asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PendingPrompt {
    /// The campaign that it is about.
    pub campaign: i64,
    /// What the next message will be, opaque here.
    pub awaits: String,
}

/// Who did what.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AuditRow {
    /// When, in Unix seconds.
    pub at: i64,
    /// Who.
    pub operator: OperatorId,
    /// What.
    pub act: String,
    /// To which campaign; zero where it is about none.
    pub campaign: i64,
    /// How many people were concerned.
    pub people: i64,
}

impl Store {
    /// What an operator is asked for, if anything.
    ///
    /// # Errors
    /// When it can't be read.
    pub async fn prompt(&self, operator: OperatorId) -> Result<Option<PendingPrompt>, StoreError> {
        let found = sqlx::query("SELECT campaign, awaits FROM desk WHERE operator = ?").bind(operator.0);
        let prompt = |row: sqlx::sqlite::SqliteRow| PendingPrompt { campaign: row.get(0), awaits: row.get(1) };
        Ok(found.fetch_optional(&self.reads).await?.map(prompt))
    }

    /// Notes what an operator is asked for; none is nothing.
    ///
    /// # Errors
    /// When it was not stored.
    pub async fn set_prompt(&self, operator: OperatorId, prompt: Option<PendingPrompt>) -> Result<(), StoreError> {
        let prompt = Arc::new(prompt);
        self.job(move |at| {
            let prompt = Arc::clone(&prompt);
            Box::pin(async move {
                let set = match &*prompt {
                    None => sqlx::query("DELETE FROM desk WHERE operator = $1").bind(operator.0),
                    Some(prompt) => {
                        sqlx::query("INSERT OR REPLACE INTO desk (operator, campaign, awaits) VALUES ($1, $2, $3)")
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

    /// Who did what to a campaign, or to any: the newest first, at most so many.
    ///
    /// # Errors
    /// When it can't be read.
    pub async fn audit(&self, campaign: Option<i64>, most: u32) -> Result<Vec<AuditRow>, StoreError> {
        let rows = sqlx::query(
            "SELECT at, operator, act, campaign, people FROM audit WHERE $1 IS NULL OR campaign = $1
             ORDER BY rowid DESC LIMIT $2",
        );
        let audit = |row: &sqlx::sqlite::SqliteRow| AuditRow {
            at: row.get(0),
            operator: OperatorId(row.get(1)),
            act: row.get(2),
            campaign: row.get(3),
            people: row.get(4),
        };
        Ok(rows.bind(campaign).bind(most).fetch_all(&self.reads).await?.iter().map(audit).collect())
    }
}

/// Writes down who did what.
pub(super) async fn record(
    at: &mut SqliteConnection,
    now: i64,
    operator: OperatorId,
    act: &str,
    campaign: i64,
    people: u64,
) -> Result<(), sqlx::Error> {
    let insert = sqlx::query("INSERT INTO audit (at, operator, act, campaign, people) VALUES ($1, $2, $3, $4, $5)");
    let people = i64::try_from(people).unwrap_or(i64::MAX);
    insert.bind(now).bind(operator.0).bind(act).bind(campaign).bind(people).execute(at).await.map(drop)
}
