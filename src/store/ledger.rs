//! Keeps the ledger of deliveries: one row for each person and campaign, written before a
//! request leaves and after its answer came.

use std::{collections::BTreeMap, sync::Arc};

use super::{
    connection::Connection,
    database_error::DatabaseError,
    error::StoreError,
    handle::Store,
    people,
    query::{Row, query},
    unsubscribed,
};
use crate::campaigns::{CampaignKind, CampaignState, DeliveryStatus, Tally, Timing, WEEK, Zone};

/// These numbers stand in SQL that looks into a partial index: SQLite takes such an index
/// for a number in the text alone, not for a bound value (sqlite.org/partialindex.html).
const PENDING: i64 = DeliveryStatus::Pending.number();
const SENDING: i64 = DeliveryStatus::Sending.number();
const UNKNOWN: i64 = DeliveryStatus::Unknown.number();

/// Holds a delivery that is due.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DueDelivery {
    pub chat: i64,
    /// Is the language of the version that is sent.
    pub language: String,
    /// Tells whether the message may leave. If not, the delivery is settled or put off,
    /// and takes no place in the send rate.
    pub may_leave: bool,
}

/// Tells whether a delivery may leave.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Claim {
    /// The delivery is marked as sending.
    Go {
        /// Is the language of the version that the person gets now.
        language: String,
        /// Is the stored reminder, for a reminder.
        reminder: Option<String>,
    },
    /// The person got enough news this week: the delivery is put off.
    Later,
    /// The person no longer wants it, and the delivery is settled so.
    Withdrawn,
    /// The delivery is not pending any more, or its campaign is not being sent.
    NotNow,
}

/// Tells what came of a delivery whose request left, or did not.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DeliveryResult {
    /// The delivery is settled with this status.
    As(DeliveryStatus),
    /// No request left: the delivery waits again, until this time in Unix seconds.
    Pending(i64),
}

impl Store {
    /// Returns at most `most` deliveries that are due at `now` (Unix seconds), zone by
    /// zone.
    ///
    /// # Errors
    /// Fails when the database can't be read.
    pub(crate) async fn due(
        &self,
        id: i64,
        kind: CampaignKind,
        timing: &Timing,
        zones: &[Zone],
        now: i64,
        most: u32,
    ) -> Result<Vec<DueDelivery>, StoreError> {
        let a_week = timing.a_week.filter(|_| kind == CampaignKind::News).map_or(i64::MAX, i64::from);
        let by_pending = self.reads.choose(" INDEXED BY delivery_pending", "");
        let sql = format!(
            "SELECT chat_id, language,
                 ($5 <> 'news' OR EXISTS (SELECT 1 FROM subscriber AS s WHERE s.chat_id = d.chat_id))
                 AND (SELECT count(*) FROM received AS r WHERE r.chat_id = d.chat_id AND r.at > $3 - $6) < $7
             FROM delivery AS d{by_pending}
             WHERE campaign_id = $1 AND zone = $2 AND not_before <= $3 AND fate = {PENDING}
             ORDER BY not_before, chat_id LIMIT $4"
        );
        let mut due: Vec<DueDelivery> = Vec::new();
        for zone in zones {
            let left = most.saturating_sub(u32::try_from(due.len()).unwrap_or(u32::MAX));
            if left == 0 {
                break;
            }
            let rows = query(sql.clone());
            let rows = rows.bind(id).bind(zone.number()).bind(now).bind(left).bind(kind.name()).bind(WEEK).bind(a_week);
            let read = |row: &Row| DueDelivery { chat: row.get(0), language: row.get(1), may_leave: row.get(2) };
            due.extend(rows.fetch_all(&self.reads).await?.iter().map(read));
        }
        Ok(due)
    }

    /// Marks a delivery as sending if it still may leave; settles it or puts it off if
    /// not. `versions` maps each language to that of the version which its readers get:
    /// whoever speaks another one by now gets the version for that.
    ///
    /// # Errors
    /// Fails when the transaction can't be committed; nothing is stored then.
    pub(crate) async fn claim(
        &self,
        id: i64,
        kind: CampaignKind,
        chat: i64,
        timing: &Arc<Timing>,
        versions: &Arc<BTreeMap<String, String>>,
        now: i64,
    ) -> Result<Claim, StoreError> {
        let (timing, versions) = (Arc::clone(timing), Arc::clone(versions));
        let sender = self.sender();
        self.job(move |at| {
            let (timing, versions) = (Arc::clone(&timing), Arc::clone(&versions));
            Box::pin(async move {
                if !sender.may_write(at).await? {
                    return Ok(Claim::NotNow);
                }
                claim(at, id, kind, chat, &timing, &versions, now).await
            })
        })
        .await
    }

    /// Stores what came of a delivery, and what follows from it for the person.
    ///
    /// # Errors
    /// Fails when the transaction can't be committed; nothing is stored then.
    pub(crate) async fn settle(
        &self,
        id: i64,
        kind: CampaignKind,
        due: &DueDelivery,
        settled: DeliveryResult,
        now: i64,
    ) -> Result<(), StoreError> {
        let due = Arc::new(due.clone());
        let sender = self.sender();
        self.job(move |at| {
            let due = Arc::clone(&due);
            Box::pin(async move {
                // Whoever took over has counted it as unknown.
                if !sender.may_write(at).await? {
                    return Ok(());
                }
                settle(at, id, kind, &due, settled, now).await
            })
        })
        .await
    }

    /// Marks as unknown what an earlier run left as sending, since it may have arrived.
    /// Returns how many deliveries of which campaign.
    ///
    /// # Errors
    /// Fails when the transaction can't be committed; nothing is stored then.
    pub(crate) async fn recover(&self, now: i64) -> Result<Vec<(i64, u64)>, StoreError> {
        let sender = self.sender();
        self.job(move |at| {
            Box::pin(async move {
                if !sender.may_write(at).await? {
                    return Ok(Vec::new());
                }
                let by_sending = at.choose(" INDEXED BY delivery_sending", "");
                let count = format!(
                    "SELECT campaign_id, count(*) FROM delivery{by_sending}
                     WHERE fate = {SENDING} GROUP BY 1"
                );
                let left = query(count).fetch_all(&mut *at).await?;
                let update = format!(
                    "UPDATE delivery{by_sending} SET fate = {UNKNOWN}, at = $1
                     WHERE fate = {SENDING} AND campaign_id IN (SELECT id FROM campaign)"
                );
                query(update).bind(now).execute(at).await?;
                let count = |row: &Row| (row.get(0), u64::try_from(row.get::<i64>(1)).unwrap_or_default());
                Ok(left.iter().map(count).collect())
            })
        })
        .await
    }

    /// Ends a campaign of which nothing is left to send, and returns whether it did.
    ///
    /// # Errors
    /// Fails when the transaction can't be committed; nothing is stored then.
    pub(crate) async fn end_if_done(&self, id: i64, now: i64) -> Result<bool, StoreError> {
        self.job(move |at| {
            Box::pin(async move {
                let update = format!(
                    "UPDATE campaign SET state = 'done', ended_at = $2, version = version + 1
                     WHERE id = $1 AND state = 'sending'
                     AND NOT EXISTS (SELECT 1 FROM delivery WHERE campaign_id = $1 AND fate = {PENDING})
                     AND NOT EXISTS (SELECT 1 FROM delivery WHERE campaign_id = $1 AND fate = {SENDING})"
                );
                let update = query(update);
                Ok(update.bind(id).bind(now).execute(at).await? > 0)
            })
        })
        .await
    }

    /// Returns how many deliveries of a campaign have which status, by language.
    ///
    /// # Errors
    /// Fails when the database can't be read.
    pub(crate) async fn tally(&self, id: i64) -> Result<Tally, StoreError> {
        let rows = query(
            "SELECT language, fate, count(*) FROM delivery WHERE campaign_id = $1 GROUP BY 1, 2
             UNION ALL SELECT language, fate, count FROM tally WHERE campaign_id = $1",
        );
        let mut tally = Tally::default();
        for row in rows.bind(id).fetch_all(&self.reads).await? {
            if let Some(fate) = DeliveryStatus::of(row.get(1)) {
                tally.add(row.get(0), fate, u64::try_from(row.get::<i64>(2)).unwrap_or_default());
            }
        }
        Ok(tally)
    }

    /// Returns how many deliveries were settled in each stretch of `stretch` seconds: its
    /// beginning in Unix seconds, the status, and the count.
    ///
    /// # Errors
    /// Fails when the database can't be read.
    pub(crate) async fn pace(&self, id: i64, stretch: i64) -> Result<Vec<(i64, DeliveryStatus, u64)>, StoreError> {
        let rows = query(
            "SELECT at - at % $2, fate, count(*) FROM delivery
             WHERE campaign_id = $1 AND at IS NOT NULL AND fate NOT IN ($3, $4) GROUP BY 1, 2 ORDER BY 1, 2",
        );
        let rows = rows.bind(id).bind(stretch.max(1)).bind(PENDING).bind(SENDING).fetch_all(&self.reads).await?;
        let read = |row: &Row| {
            Some((row.get(0), DeliveryStatus::of(row.get(1))?, u64::try_from(row.get::<i64>(2)).unwrap_or_default()))
        };
        Ok(rows.iter().filter_map(read).collect())
    }
}

async fn claim(
    at: &mut Connection,
    id: i64,
    kind: CampaignKind,
    chat: i64,
    timing: &Timing,
    versions: &BTreeMap<String, String>,
    now: i64,
) -> Result<Claim, DatabaseError> {
    let found = query(
        "SELECT (SELECT fate FROM delivery WHERE campaign_id = $1 AND chat_id = $2),
                (SELECT state FROM campaign WHERE id = $1),
                EXISTS (SELECT 1 FROM subscriber WHERE chat_id = $2),
                (SELECT reminder FROM reminder WHERE chat_id = $2 AND campaign = $1),
                (SELECT string_agg(CAST(at AS TEXT), ',') FROM received WHERE chat_id = $2),
                (SELECT language FROM delivery WHERE campaign_id = $1 AND chat_id = $2),
                CASE $3 WHEN 'reminder' THEN (SELECT language FROM reminder WHERE chat_id = $2 AND campaign = $1)
                        WHEN 'news' THEN (SELECT language FROM subscriber WHERE chat_id = $2)
                        ELSE coalesce((SELECT language FROM chat WHERE chat_id = $2),
                                      (SELECT language FROM subscriber WHERE chat_id = $2)) END",
    );
    let row = found.bind(id).bind(chat).bind(kind.name()).fetch_one(&mut *at).await?;
    let (fate, state): (Option<i64>, Option<&str>) = (row.get(0), row.get(1));
    if fate.and_then(DeliveryStatus::of) != Some(DeliveryStatus::Pending)
        || state != Some(CampaignState::Sending.name())
    {
        return Ok(Claim::NotNow);
    }
    let (subscribed, reminder): (bool, Option<String>) = (row.get(2), row.get(3));
    let wanted = match kind {
        CampaignKind::News => subscribed,
        CampaignKind::Reminder => reminder.is_some(),
        CampaignKind::Notice => true,
    };
    let received: Vec<i64> = row.get::<&str>(4).split(',').filter_map(|at| at.parse().ok()).collect();
    let not_before = if kind == CampaignKind::News { timing.not_before(now, &received) } else { now };
    let (prepared, spoken): (String, Option<String>) = (row.get(5), row.get(6));
    let language = spoken.and_then(|spoken| versions.get(&spoken).cloned()).unwrap_or(prepared);
    let (fate, begun) = match wanted {
        false => (DeliveryStatus::Withdrawn, Claim::Withdrawn),
        true if not_before > now => (DeliveryStatus::Pending, Claim::Later),
        true => (DeliveryStatus::Sending, Claim::Go { language: language.clone(), reminder }),
    };
    let settled_at = (fate == DeliveryStatus::Withdrawn).then_some(now);
    let update = query(
        "UPDATE delivery SET fate = $3, not_before = $4, at = $5,
         language = CASE WHEN $3 = $6 THEN $7 ELSE language END WHERE campaign_id = $1 AND chat_id = $2",
    );
    let update = update.bind(id).bind(chat).bind(fate.number()).bind(not_before).bind(settled_at);
    update.bind(SENDING).bind(language).execute(at).await?;
    Ok(begun)
}

async fn settle(
    at: &mut Connection,
    id: i64,
    kind: CampaignKind,
    due: &DueDelivery,
    settled: DeliveryResult,
    now: i64,
) -> Result<(), DatabaseError> {
    let (fate, not_before, settled_at) = match settled {
        DeliveryResult::As(fate) => (fate, 0, Some(now)),
        DeliveryResult::Pending(not_before) => (DeliveryStatus::Pending, not_before, None),
    };
    let update = query(
        "UPDATE delivery SET fate = $3, not_before = $4, at = $5 WHERE campaign_id = $1 AND chat_id = $2 AND fate = $6",
    );
    let update = update.bind(id).bind(due.chat).bind(fate.number()).bind(not_before).bind(settled_at).bind(SENDING);
    if update.execute(&mut *at).await? == 0 {
        // The person was forgotten while it was being sent: it is only a count by now.
        let fate = if fate == DeliveryStatus::Pending { DeliveryStatus::Withdrawn } else { fate };
        let count = query(
            "UPDATE tally SET count = count - 1 WHERE campaign_id = $1 AND language = $2 AND fate = $3 AND count > 0",
        );
        let count = count.bind(id).bind(&due.language).bind(UNKNOWN);
        if count.execute(&mut *at).await? > 0 {
            let add = query(
                "INSERT INTO tally (campaign_id, language, fate, count) VALUES ($1, $2, $3, 1)
                 ON CONFLICT (campaign_id, language, fate) DO UPDATE SET count = tally.count + 1",
            );
            add.bind(id).bind(&due.language).bind(fate.number()).execute(at).await?;
        }
        return Ok(());
    }
    match (fate, kind) {
        (DeliveryStatus::Sent, CampaignKind::News) => {
            let note = query("INSERT INTO received (chat_id, at) VALUES ($1, $2) ON CONFLICT DO NOTHING");
            note.bind(due.chat).bind(now).execute(at).await?;
        }
        (DeliveryStatus::Sent | DeliveryStatus::Failed, CampaignKind::Reminder) => {
            people::erase_reminder(at, due.chat).await?;
        }
        (DeliveryStatus::Blocked, _) => {
            unsubscribed::take(at, id, due.chat, now).await?;
        }
        (
            DeliveryStatus::Pending
            | DeliveryStatus::Sending
            | DeliveryStatus::Sent
            | DeliveryStatus::Failed
            | DeliveryStatus::Unknown
            | DeliveryStatus::Withdrawn,
            _,
        ) => {}
    }
    Ok(())
}

/// Counts what may have arrived, people among them who were forgotten since.
pub(super) async fn count_unknown(at: &mut Connection, id: i64) -> Result<u64, DatabaseError> {
    let count = format!(
        "SELECT CAST((SELECT count(*) FROM delivery WHERE campaign_id = $1 AND fate = {UNKNOWN})
             + (SELECT coalesce(sum(count), 0) FROM tally WHERE campaign_id = $1 AND fate = {UNKNOWN}) AS BIGINT)"
    );
    let count: i64 = query(count).bind(id).fetch_scalar(at).await?;
    Ok(u64::try_from(count).unwrap_or_default())
}

/// Lets what may have arrived be sent once more.
pub(super) async fn send_unknown(at: &mut Connection, id: i64) -> Result<(), DatabaseError> {
    let again = format!(
        "UPDATE delivery SET fate = {PENDING}, not_before = 0, at = NULL WHERE campaign_id = $1 AND fate = {UNKNOWN}"
    );
    query(again).bind(id).execute(at).await.map(drop)
}

/// Turns at most `most` deliveries of campaigns that ended before a time (Unix seconds)
/// into counts, and returns how many.
pub(super) async fn purge(at: &mut Connection, before: i64, most: i64) -> Result<u64, DatabaseError> {
    let old = "SELECT campaign_id, chat_id FROM delivery WHERE campaign_id IN
        (SELECT id FROM campaign WHERE state IN ('done', 'cancelled') AND ended_at < $1) LIMIT $2";
    let count = format!(
        "INSERT INTO tally (campaign_id, language, fate, count)
         SELECT campaign_id, language, fate, count(*) FROM delivery WHERE (campaign_id, chat_id) IN ({old})
         GROUP BY 1, 2, 3 ON CONFLICT (campaign_id, language, fate) DO UPDATE SET count = tally.count + excluded.count"
    );
    query(count).bind(before).bind(most).execute(&mut *at).await?;
    // These reminders may have arrived, and no operator had them sent again.
    let undecided = "DELETE FROM reminder WHERE campaign IN
        (SELECT id FROM campaign WHERE state IN ('done', 'cancelled') AND ended_at < $1)";
    query(undecided).bind(before).execute(&mut *at).await?;
    let delete = format!("DELETE FROM delivery WHERE (campaign_id, chat_id) IN ({old})");
    query(delete).bind(before).bind(most).execute(at).await
}
