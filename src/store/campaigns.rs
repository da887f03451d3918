//! Reads and writes the rows of the table `campaign`. An operator's change names the
//! version that they saw, and is refused if the row has changed since.

use std::{collections::BTreeSet, sync::Arc};

use super::{
    connection::Connection,
    database_error::DatabaseError,
    error::StoreError,
    handle::Store,
    ledger,
    operators::{self, Actor},
    query::{Row, query},
    unsubscribed,
};
use crate::campaigns::{Act, CampaignKind, CampaignState, Denied, OperatorId};

/// Holds one row of the table `campaign`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CampaignRow {
    pub id: i64,
    pub kind: CampaignKind,
    pub state: CampaignState,
    /// Grows by one with every change of the draft or of the state.
    pub version: i64,
    /// Names the campaign for operators.
    pub name: String,
    /// Holds audience and messages as JSON, which the store does not read.
    pub draft: String,
    /// Is the operator who writes the draft, or who asked for agreement to it.
    pub holder: OperatorId,
    /// Is the version since an operator's last act: a button that was drawn before is old.
    pub acted_version: i64,
    /// Is the last version whose preview Telegram accepted; 0 before any.
    pub previewed_version: i64,
    /// Is the start in Unix seconds; `None` starts at once.
    pub starts_at: Option<i64>,
    /// Tells whether every delivery has its row in the ledger.
    pub prepared: bool,
    /// Is the time of creation, in Unix seconds.
    pub created_at: i64,
    /// Is when it was first scheduled or begun to be prepared, in Unix seconds.
    pub started_at: Option<i64>,
    /// Is when it was done or cancelled, in Unix seconds.
    pub ended_at: Option<i64>,
    /// Says why the program paused it; `None` where an operator did.
    pub reason: Option<String>,
    /// Is the chat in which an operator follows the progress.
    pub watcher: Option<i64>,
    /// Is the message there that shows the progress, once it was sent.
    pub watched: Option<i32>,
    /// Tells whether it went on by itself since an operator last resumed it.
    pub resumed: bool,
    /// Holds whoever began, took over or started the draft: none of them agrees to it.
    pub writers: BTreeSet<OperatorId>,
}

impl CampaignRow {
    /// Returns whether somebody has written the draft, or asked for agreement to it.
    pub(crate) fn is_written_by(&self, operator: OperatorId) -> bool {
        self.holder == operator || self.writers.contains(&operator)
    }
}

/// Tells what came of a change to a draft.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RedraftResult {
    /// The draft is stored, and the row has this version now.
    Stored(i64),
    /// Somebody changed the row meanwhile, or it is no draft any more.
    Stale,
    /// Another operator writes this draft.
    HeldBy(OperatorId),
    /// No campaign has this number.
    Missing,
}

/// Tells what came of an act on a campaign.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ActResult {
    /// The campaign is in this state now.
    To(CampaignState),
    /// The same update did this before; the campaign is in this state now.
    Repeated(CampaignState),
    /// The rules refuse this act in this state, and nothing changed.
    Denied(Denied, CampaignState),
    /// Whoever has written a campaign can't agree to it.
    SameOperator,
    /// Somebody changed the row meanwhile.
    Stale,
    /// No campaign has this number.
    Missing,
}

/// Holds what an operator saw who acts on a campaign.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Seen {
    pub version: i64,
    /// Counts the deliveries of which the button spoke, if it spoke of any.
    pub count: Option<u64>,
}

/// Lists the columns once, in the order in which `row` reads them.
macro_rules! select {
    ($rest:literal) => {
        concat!(
            "SELECT id, kind, state, version, name, draft, holder, tried, starts_at, prepared, created_at, ",
            "started_at, ended_at, reason, watcher, watched, acted, resumed, writers FROM campaign ",
            $rest
        )
    };
}

fn row(row: &Row) -> Option<CampaignRow> {
    Some(CampaignRow {
        id: row.get(0),
        kind: row.get::<&str>(1).parse().ok()?,
        state: row.get::<&str>(2).parse().ok()?,
        version: row.get(3),
        name: row.get(4),
        draft: row.get(5),
        holder: OperatorId(row.get(6)),
        previewed_version: row.get(7),
        starts_at: row.get(8),
        prepared: row.get::<i64>(9) != 0,
        created_at: row.get(10),
        started_at: row.get(11),
        ended_at: row.get(12),
        reason: row.get(13),
        watcher: row.get(14),
        watched: row.get(15),
        acted_version: row.get(16),
        resumed: row.get::<i64>(17) != 0,
        // These are numbers of operators, written by the store alone.
        writers: serde_json::from_str::<Vec<i64>>(row.get(18)).ok()?.into_iter().map(OperatorId).collect(),
    })
}

impl Store {
    /// Returns a campaign; `None` where no row of a known kind and state has this number.
    ///
    /// # Errors
    /// Fails when the database can't be read.
    pub(crate) async fn campaign(&self, id: i64) -> Result<Option<CampaignRow>, StoreError> {
        let found = query(select!("WHERE id = $1")).bind(id).fetch_optional(&self.reads).await?;
        Ok(found.as_ref().and_then(row))
    }

    /// Returns at most `most` campaigns, the newest first.
    ///
    /// # Errors
    /// Fails when the database can't be read.
    pub(crate) async fn campaigns(&self, most: u32) -> Result<Vec<CampaignRow>, StoreError> {
        let found = query(select!("ORDER BY id DESC LIMIT $1")).bind(most).fetch_all(&self.reads).await?;
        Ok(found.iter().filter_map(row).collect())
    }

    /// Returns the campaigns that are scheduled, being prepared or being sent, oldest
    /// first.
    ///
    /// # Errors
    /// Fails when the database can't be read.
    pub(crate) async fn under_way(&self) -> Result<Vec<CampaignRow>, StoreError> {
        let found = query(select!("WHERE state IN ('scheduled', 'preparing', 'sending') ORDER BY id"));
        Ok(found.fetch_all(&self.reads).await?.iter().filter_map(row).collect())
    }

    /// Creates a draft, records that in the audit, and returns the campaign's number.
    /// `starts_at` and `now` are in Unix seconds.
    ///
    /// # Errors
    /// Fails when the transaction can't be committed; nothing is stored then.
    pub(crate) async fn begin_campaign(
        &self,
        kind: CampaignKind,
        name: &str,
        draft: &str,
        actor: Actor,
        starts_at: Option<i64>,
        now: i64,
    ) -> Result<i64, StoreError> {
        let (name, draft): (Arc<str>, Arc<str>) = (name.into(), draft.into());
        self.job(move |at| {
            let (name, draft) = (Arc::clone(&name), Arc::clone(&draft));
            Box::pin(async move {
                if let Some(id) = operators::done_before(at, actor).await? {
                    return Ok(id);
                }
                let id: i64 = query(
                    "INSERT INTO campaign (kind, state, name, draft, holder, starts_at, created_at)
                     VALUES ($1, 'draft', $2, $3, $4, $5, $6) RETURNING id",
                )
                .bind(kind.name())
                .bind(&*name)
                .bind(&*draft)
                .bind(actor.operator.0)
                .bind(starts_at)
                .bind(now)
                .fetch_scalar(&mut *at)
                .await?;
                add_writer(at, id, actor.operator).await?;
                operators::record(at, now, actor.operator, "draft", id, 0).await?;
                operators::note_done(at, actor, id).await?;
                Ok(id)
            })
        })
        .await
    }

    /// Stores another draft and start (Unix seconds), unless the row changed since
    /// `seen`.
    ///
    /// # Errors
    /// Fails when the transaction can't be committed; nothing is stored then.
    pub(crate) async fn redraft(
        &self,
        seen: &CampaignRow,
        actor: Actor,
        draft: &str,
        starts_at: Option<i64>,
    ) -> Result<RedraftResult, StoreError> {
        let (id, version, draft): (i64, i64, Arc<str>) = (seen.id, seen.version, draft.into());
        self.job(move |at| {
            let draft = Arc::clone(&draft);
            Box::pin(async move {
                let Some(current) = read(at, id).await? else { return Ok(RedraftResult::Missing) };
                if operators::done_before(at, actor).await?.is_some() {
                    return Ok(RedraftResult::Stored(current.version));
                }
                if current.state == CampaignState::Draft && current.holder != actor.operator {
                    return Ok(RedraftResult::HeldBy(current.holder));
                }
                if current.state != CampaignState::Draft || current.version != version {
                    return Ok(RedraftResult::Stale);
                }
                query("UPDATE campaign SET draft = $2, starts_at = $3, version = version + 1 WHERE id = $1")
                    .bind(id)
                    .bind(&*draft)
                    .bind(starts_at)
                    .execute(&mut *at)
                    .await?;
                add_writer(at, id, actor.operator).await?;
                operators::note_done(at, actor, id).await?;
                Ok(RedraftResult::Stored(version + 1))
            })
        })
        .await
    }

    /// Notes that an operator counts as one who has written a campaign.
    ///
    /// # Errors
    /// Fails when the transaction can't be committed; nothing is stored then.
    pub(crate) async fn add_writer(&self, id: i64, operator: OperatorId) -> Result<(), StoreError> {
        self.job(move |at| Box::pin(add_writer(at, id, operator))).await
    }

    /// Notes that Telegram accepted a preview of every message of this version.
    ///
    /// # Errors
    /// Fails when the transaction can't be committed; nothing is stored then.
    pub(crate) async fn mark_previewed(&self, id: i64, version: i64) -> Result<(), StoreError> {
        self.job(move |at| {
            Box::pin(async move {
                let update = query("UPDATE campaign SET tried = $2 WHERE id = $1 AND version = $2");
                update.bind(id).bind(version).execute(at).await.map(drop)
            })
        })
        .await
    }

    /// Moves a campaign on, and records in the audit who did it. `seen` is what the
    /// operator saw, where that matters; `people` is how many the act concerns.
    ///
    /// # Errors
    /// Fails when the transaction can't be committed; nothing is stored then.
    pub(crate) async fn act(
        &self,
        id: i64,
        act: Act,
        actor: Actor,
        seen: Option<Seen>,
        people: u64,
        now: i64,
    ) -> Result<ActResult, StoreError> {
        self.job(move |at| Box::pin(move_on(at, id, act, actor, seen, people, now))).await
    }

    /// Moves a scheduled campaign to its preparation; the caller knows that its time
    /// came.
    ///
    /// # Errors
    /// Fails when the transaction can't be committed; nothing is stored then.
    pub(crate) async fn begin_scheduled(&self, id: i64) -> Result<(), StoreError> {
        self.job(move |at| {
            Box::pin(async move {
                let update = query(
                    "UPDATE campaign SET state = 'preparing', version = version + 1 WHERE id = $1 AND state = 'scheduled'",
                );
                update.bind(id).execute(at).await.map(drop)
            })
        })
        .await
    }

    /// Notes the chat and the message in which an operator follows a campaign.
    ///
    /// # Errors
    /// Fails when the transaction can't be committed; nothing is stored then.
    pub(crate) async fn watch(&self, id: i64, chat: i64, message: Option<i32>) -> Result<(), StoreError> {
        self.job(move |at| {
            Box::pin(async move {
                let update = query("UPDATE campaign SET watcher = $2, watched = $3 WHERE id = $1");
                update.bind(id).bind(chat).bind(message).execute(at).await.map(drop)
            })
        })
        .await
    }
}

pub(super) async fn read(at: &mut Connection, id: i64) -> Result<Option<CampaignRow>, DatabaseError> {
    let found = query(select!("WHERE id = $1")).bind(id).fetch_optional(at).await?;
    Ok(found.as_ref().and_then(row))
}

async fn move_on(
    at: &mut Connection,
    id: i64,
    act: Act,
    actor: Actor,
    seen: Option<Seen>,
    people: u64,
    now: i64,
) -> Result<ActResult, DatabaseError> {
    let Some(current) = read(at, id).await? else { return Ok(ActResult::Missing) };
    if operators::done_before(at, actor).await?.is_some() {
        return Ok(ActResult::Repeated(current.state));
    }
    let operator = actor.operator;
    let scheduled = current.starts_at.is_some_and(|starts_at| starts_at > now);
    let to = match current.state.after(act, current.kind, scheduled, current.prepared) {
        Ok(to) => to,
        Err(denied) => return Ok(ActResult::Denied(denied, current.state)),
    };
    if let Some(seen) = seen
        && is_old(at, &current, act, seen, now).await?
    {
        return Ok(ActResult::Stale);
    }
    if act == Act::Agree && current.is_written_by(operator) {
        return Ok(ActResult::SameOperator);
    }
    let holder = if matches!(act, Act::Start | Act::TakeOver) { operator } else { current.holder };
    let update = query(
        "UPDATE campaign SET state = $2, version = version + 1, acted = version + 1, holder = $3,
         reason = CASE WHEN state = $2 THEN reason ELSE NULL END,
         resumed = CASE WHEN $7 = 1 THEN 0 ELSE resumed END,
         started_at = CASE WHEN $4 = 1 THEN coalesce(started_at, $5) ELSE started_at END,
         ended_at = CASE WHEN state = $2 THEN ended_at WHEN $6 = 1 THEN $5 ELSE NULL END WHERE id = $1",
    );
    update
        .bind(id)
        .bind(to.name())
        .bind(holder.0)
        .bind(to.is_under_way())
        .bind(now)
        .bind(to.is_over())
        .bind(act == Act::Resume)
        .execute(&mut *at)
        .await?;
    if matches!(act, Act::Start | Act::TakeOver) {
        add_writer(at, id, operator).await?;
    }
    if matches!(act, Act::Resume | Act::Cancel) {
        // Whoever was to be told what the program did finds what an operator decided.
        query("DELETE FROM untold WHERE campaign_id = $1").bind(id).execute(&mut *at).await?;
    }
    if act == Act::SendUnknown {
        ledger::send_unknown(at, id).await?;
    }
    if act == Act::UndoUnsubscribed {
        unsubscribed::undo(at, id, current.state, now).await?;
    }
    operators::record(at, now, operator, act.name(), id, people).await?;
    operators::note_done(at, actor, id).await?;
    Ok(ActResult::To(to))
}

/// Returns whether what an operator saw is not what they would change. Before a campaign is
/// under way every version counts; from then on it changes by itself, and only what
/// operators did counts, and the number that they read.
async fn is_old(
    at: &mut Connection,
    current: &CampaignRow,
    act: Act,
    seen: Seen,
    now: i64,
) -> Result<bool, DatabaseError> {
    let is_old = match act {
        Act::Start | Act::Agree | Act::Refuse | Act::TakeOver => seen.version != current.version,
        Act::Pause | Act::Resume | Act::Cancel | Act::SendUnknown | Act::UndoUnsubscribed => {
            seen.version < current.acted_version
        }
    };
    let Some(count) = seen.count else { return Ok(is_old) };
    let there = match act {
        Act::UndoUnsubscribed => unsubscribed::count(at, current.id, now).await?,
        _ => ledger::count_unknown(at, current.id).await?,
    };
    Ok(is_old || count != there)
}

async fn add_writer(at: &mut Connection, id: i64, operator: OperatorId) -> Result<(), DatabaseError> {
    let Some(mut writers) = read(at, id).await?.map(|row| row.writers) else { return Ok(()) };
    if !writers.insert(operator) {
        return Ok(());
    }
    let writers: Vec<i64> = writers.iter().map(|writer| writer.0).collect();
    let update = query("UPDATE campaign SET writers = $2 WHERE id = $1").bind(id);
    update.bind(serde_json::to_string(&writers).unwrap_or_default()).execute(at).await.map(drop)
}
