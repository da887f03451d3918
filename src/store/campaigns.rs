//! Campaigns as rows: written, changed and moved on, each change against the
//! version that somebody saw.

use std::sync::Arc;

use sqlx::{Row as _, SqliteConnection, sqlite::SqliteRow};

use super::{error::StoreError, handle::Store, operators};
use crate::campaigns::{Act, CampaignKind, CampaignState, Denied, OperatorId};

/// A campaign.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CampaignRow {
    /// Its number.
    pub id: i64,
    /// What it is for.
    pub kind: CampaignKind,
    /// Where it stands.
    pub state: CampaignState,
    /// Grows with every change.
    pub version: i64,
    /// A short name for operators.
    pub name: String,
    /// Audience and messages, opaque here.
    pub draft: String,
    /// Who writes it, or asked for agreement.
    pub holder: OperatorId,
    /// The version that Telegram took as a preview.
    pub tried: i64,
    /// When it starts, in Unix seconds; none is at once.
    pub starts_at: Option<i64>,
    /// Whether every delivery is written down.
    pub prepared: bool,
    /// When it was begun, let go and over, in Unix seconds.
    pub created_at: i64,
    /// See above.
    pub started_at: Option<i64>,
    /// See above.
    pub ended_at: Option<i64>,
    /// Why it was paused, where it was not an operator.
    pub reason: Option<String>,
    /// The chat and the message that watch it.
    pub watcher: Option<i64>,
    /// See above.
    pub watched: Option<i32>,
}

/// What became of a change to a draft.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RedraftResult {
    /// It is stored, as this version.
    Stored(i64),
    /// Somebody changed it before, or it is no draft any more.
    Stale,
    /// Another operator writes it.
    HeldBy(OperatorId),
    /// There is none.
    Missing,
}

/// What became of an act.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ActResult {
    /// The campaign stands here now.
    To(CampaignState),
    /// Nothing changed.
    Denied(Denied, CampaignState),
    /// Whoever asked cannot agree themselves.
    SameOperator,
    /// Somebody changed it before.
    Stale,
    /// There is none.
    Missing,
}

/// Keeps the columns and what is read of them together.
macro_rules! select {
    ($rest:literal) => {
        concat!(
            "SELECT id, kind, state, version, name, draft, holder, tried, starts_at, prepared, created_at, ",
            "started_at, ended_at, reason, watcher, watched FROM campaign ",
            $rest
        )
    };
}

fn row(row: &SqliteRow) -> Option<CampaignRow> {
    Some(CampaignRow {
        id: row.get(0),
        kind: row.get::<&str, _>(1).parse().ok()?,
        state: row.get::<&str, _>(2).parse().ok()?,
        version: row.get(3),
        name: row.get(4),
        draft: row.get(5),
        holder: OperatorId(row.get(6)),
        tried: row.get(7),
        starts_at: row.get(8),
        prepared: row.get::<i64, _>(9) != 0,
        created_at: row.get(10),
        started_at: row.get(11),
        ended_at: row.get(12),
        reason: row.get(13),
        watcher: row.get(14),
        watched: row.get(15),
    })
}

impl Store {
    /// One campaign.
    ///
    /// # Errors
    /// When it can't be read.
    pub async fn campaign(&self, id: i64) -> Result<Option<CampaignRow>, StoreError> {
        let found = sqlx::query(select!("WHERE id = ?")).bind(id).fetch_optional(&self.reads).await?;
        Ok(found.as_ref().and_then(row))
    }

    /// The newest campaigns, at most so many.
    ///
    /// # Errors
    /// When they can't be read.
    pub async fn campaigns(&self, most: u32) -> Result<Vec<CampaignRow>, StoreError> {
        let found = sqlx::query(select!("ORDER BY id DESC LIMIT ?")).bind(most).fetch_all(&self.reads).await?;
        Ok(found.iter().filter_map(row).collect())
    }

    /// Campaigns for which there is something to do, oldest first.
    ///
    /// # Errors
    /// When they can't be read.
    pub async fn under_way(&self) -> Result<Vec<CampaignRow>, StoreError> {
        let found = sqlx::query(select!("WHERE state IN ('scheduled', 'preparing', 'sending') ORDER BY id"));
        Ok(found.fetch_all(&self.reads).await?.iter().filter_map(row).collect())
    }

    /// Begins a campaign, and tells its number.
    ///
    /// # Errors
    /// When it was not stored.
    pub async fn begin_campaign(
        &self,
        kind: CampaignKind,
        name: &str,
        draft: &str,
        holder: OperatorId,
        starts_at: Option<i64>,
        now: i64,
    ) -> Result<i64, StoreError> {
        let (name, draft): (Arc<str>, Arc<str>) = (name.into(), draft.into());
        self.job(move |at| {
            let (name, draft) = (Arc::clone(&name), Arc::clone(&draft));
            Box::pin(async move {
                let id: i64 = sqlx::query_scalar(
                    "INSERT INTO campaign (kind, state, name, draft, holder, starts_at, created_at)
                     VALUES ($1, 'draft', $2, $3, $4, $5, $6) RETURNING id",
                )
                .bind(kind.name())
                .bind(&*name)
                .bind(&*draft)
                .bind(holder.0)
                .bind(starts_at)
                .bind(now)
                .fetch_one(&mut *at)
                .await?;
                operators::record(at, now, holder, "draft", id, 0).await?;
                Ok(id)
            })
        })
        .await
    }

    /// Stores another version of a draft, where nobody changed it meanwhile.
    ///
    /// # Errors
    /// When it was not stored.
    pub async fn redraft(
        &self,
        seen: &CampaignRow,
        holder: OperatorId,
        draft: &str,
        starts_at: Option<i64>,
    ) -> Result<RedraftResult, StoreError> {
        let (id, version, draft): (i64, i64, Arc<str>) = (seen.id, seen.version, draft.into());
        self.job(move |at| {
            let draft = Arc::clone(&draft);
            Box::pin(async move {
                let Some(current) = read(at, id).await? else { return Ok(RedraftResult::Missing) };
                if current.state == CampaignState::Draft && current.holder != holder {
                    return Ok(RedraftResult::HeldBy(current.holder));
                }
                if current.state != CampaignState::Draft || current.version != version {
                    return Ok(RedraftResult::Stale);
                }
                sqlx::query("UPDATE campaign SET draft = $2, starts_at = $3, version = version + 1 WHERE id = $1")
                    .bind(id)
                    .bind(&*draft)
                    .bind(starts_at)
                    .execute(at)
                    .await?;
                Ok(RedraftResult::Stored(version + 1))
            })
        })
        .await
    }

    /// Notes that Telegram took every message of this version.
    ///
    /// # Errors
    /// When it was not stored.
    pub async fn tried(&self, id: i64, version: i64) -> Result<(), StoreError> {
        self.job(move |at| {
            Box::pin(async move {
                let update = sqlx::query("UPDATE campaign SET tried = $2 WHERE id = $1 AND version = $2");
                update.bind(id).bind(version).execute(at).await.map(drop)
            })
        })
        .await
    }

    /// Moves a campaign on, and writes down who did it. `version` is the one
    /// that was seen, where it matters; `people` how many are concerned.
    ///
    /// # Errors
    /// When nothing was stored.
    pub async fn act(
        &self,
        id: i64,
        act: Act,
        operator: OperatorId,
        version: Option<i64>,
        people: u64,
        now: i64,
    ) -> Result<ActResult, StoreError> {
        self.job(move |at| Box::pin(move_on(at, id, act, operator, version, people, now))).await
    }

    /// Begins to prepare a campaign whose time has come.
    ///
    /// # Errors
    /// When it was not stored.
    pub async fn let_go(&self, id: i64) -> Result<(), StoreError> {
        self.job(move |at| {
            Box::pin(async move {
                let update = sqlx::query(
                    "UPDATE campaign SET state = 'preparing', version = version + 1 WHERE id = $1 AND state = 'scheduled'",
                );
                update.bind(id).execute(at).await.map(drop)
            })
        })
        .await
    }

    /// Pauses a campaign for a reason of the program's own.
    ///
    /// # Errors
    /// When it was not stored.
    pub async fn halt(&self, id: i64, reason: &'static str, now: i64) -> Result<bool, StoreError> {
        self.job(move |at| {
            Box::pin(async move {
                let update = sqlx::query(
                    "UPDATE campaign SET state = 'paused', reason = $2, version = version + 1
                     WHERE id = $1 AND state IN ('scheduled', 'preparing', 'sending')",
                );
                let halted = update.bind(id).bind(reason).execute(&mut *at).await?.rows_affected() > 0;
                if halted {
                    operators::record(at, now, OperatorId::COMMAND_LINE, "halt", id, 0).await?;
                }
                Ok(halted)
            })
        })
        .await
    }

    /// Notes where a campaign is watched.
    ///
    /// # Errors
    /// When it was not stored.
    pub async fn watch(&self, id: i64, chat: i64, message: Option<i32>) -> Result<(), StoreError> {
        self.job(move |at| {
            Box::pin(async move {
                let update = sqlx::query("UPDATE campaign SET watcher = $2, watched = $3 WHERE id = $1");
                update.bind(id).bind(chat).bind(message).execute(at).await.map(drop)
            })
        })
        .await
    }
}

pub(super) async fn read(at: &mut SqliteConnection, id: i64) -> Result<Option<CampaignRow>, sqlx::Error> {
    let found = sqlx::query(select!("WHERE id = ?")).bind(id).fetch_optional(at).await?;
    Ok(found.as_ref().and_then(row))
}

async fn move_on(
    at: &mut SqliteConnection,
    id: i64,
    act: Act,
    operator: OperatorId,
    version: Option<i64>,
    people: u64,
    now: i64,
) -> Result<ActResult, sqlx::Error> {
    let Some(current) = read(at, id).await? else { return Ok(ActResult::Missing) };
    let scheduled = current.starts_at.is_some_and(|starts_at| starts_at > now);
    let to = match current.state.after(act, current.kind, scheduled, current.prepared) {
        Ok(to) => to,
        Err(denied) => return Ok(ActResult::Denied(denied, current.state)),
    };
    if version.is_some_and(|version| version != current.version) {
        return Ok(ActResult::Stale);
    }
    if act == Act::Agree && current.holder == operator {
        return Ok(ActResult::SameOperator);
    }
    let holder = if matches!(act, Act::Start | Act::TakeOver) { operator } else { current.holder };
    let update = sqlx::query(
        "UPDATE campaign SET state = $2, version = version + 1, holder = $3, reason = NULL,
         started_at = CASE WHEN $4 THEN coalesce(started_at, $5) ELSE started_at END,
         ended_at = CASE WHEN $6 THEN $5 ELSE NULL END WHERE id = $1",
    );
    update
        .bind(id)
        .bind(to.name())
        .bind(holder.0)
        .bind(to.is_under_way())
        .bind(now)
        .bind(to.is_over())
        .execute(&mut *at)
        .await?;
    if act == Act::SendUnknown {
        let again =
            sqlx::query("UPDATE delivery SET fate = 0, not_before = 0, at = NULL WHERE campaign_id = $1 AND fate = 5");
        again.bind(id).execute(&mut *at).await?;
    }
    operators::record(at, now, operator, act.name(), id, people).await?;
    Ok(ActResult::To(to))
}
