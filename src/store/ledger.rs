//! The ledger of deliveries: one row for each person and campaign, written
//! before a request leaves and after its answer came.

use std::{
    collections::BTreeMap,
    sync::{Arc, LazyLock},
};

use sqlx::{AssertSqlSafe, Row as _, SqlSafeStr as _, SqlStr, SqliteConnection};

use super::{Store, StoreError, people};
use crate::campaigns::{Audience, CampaignKind, CampaignState, DeliveryStatus, Tally, Timing, WEEK, Zone};

/// A delivery that may leave now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Due {
    /// The chat it goes to.
    pub chat: i64,
    /// The language of its version.
    pub language: String,
    /// Nothing keeps it from leaving: otherwise it is settled or put off, and
    /// needs no place in the rate.
    pub may_leave: bool,
}

/// Whether a delivery may leave.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Begun {
    /// It is written down as leaving; what was asked to be reminded of, for a reminder.
    Go(Option<String>),
    /// Not before this, in Unix seconds.
    Later,
    /// The person no longer wants it.
    Withdrawn,
    /// It is not waiting any more, or its campaign does not send.
    NotNow,
}

/// What became of a delivery whose request left, or did not.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Settled {
    /// For good.
    As(DeliveryStatus),
    /// Nothing left: it waits again, until this time in Unix seconds.
    Pending(i64),
}

/// How far the preparation is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PreparedChunk {
    /// There may be more people.
    More,
    /// Every delivery is written down.
    All,
    /// The campaign is not being prepared.
    NotNow,
}

/// What a preparation needs of a draft.
#[derive(Debug, Clone)]
pub struct Recipients {
    /// Who is meant.
    pub audience: Audience,
    /// From each language to that of the version its readers get.
    pub versions: BTreeMap<String, String>,
    /// The day (since 1970-01-01), for reminders that are due.
    pub today: i64,
}

/// In the words of SQL, the zone of a département.
static ZONE: LazyLock<String> = LazyLock::new(|| {
    let when = Zone::elsewhere().map(|(code, zone)| format!(" WHEN '{code}' THEN {}", zone.number()));
    format!("CASE departement{} ELSE 0 END", when.collect::<String>())
});

/// The next chats of a source, and the deliveries to them.
struct Source {
    bound: SqlStr,
    insert: SqlStr,
}

impl Source {
    /// `from` gives `chat_id`, `departement` and `language`.
    fn new(from: &str) -> Self {
        let bound = format!(
            "SELECT max(chat_id), count(*) FROM (SELECT chat_id FROM {from} WHERE chat_id > $1 ORDER BY chat_id LIMIT $2)"
        );
        let zone = &*ZONE;
        let insert = format!(
            "WITH version (reader, version) AS MATERIALIZED (SELECT key, value FROM json_each($4)),
                  here (code) AS MATERIALIZED (SELECT value FROM json_each($5))
             INSERT OR IGNORE INTO delivery (campaign_id, chat_id, language, zone)
             SELECT $1, chat_id, version, {zone} FROM {from} AS person JOIN version ON reader = person.language
             WHERE chat_id > $2 AND chat_id <= $3 AND ($5 = '[]' OR departement IN (SELECT code FROM here))
             ORDER BY chat_id"
        );
        // Made of nothing but the texts above and codes of départements.
        Self { bound: AssertSqlSafe(bound).into_sql_str(), insert: AssertSqlSafe(insert).into_sql_str() }
    }

    fn of(kind: CampaignKind) -> &'static Self {
        static NEWS: LazyLock<Source> = LazyLock::new(|| Source::new("subscriber"));
        static NOTICE: LazyLock<Source> = LazyLock::new(|| {
            Source::new(
                "(SELECT chat_id, departement, language FROM chat WHERE unreachable = 0
                  UNION SELECT chat_id, departement, language FROM subscriber
                  WHERE NOT EXISTS (SELECT 1 FROM chat WHERE chat.chat_id = subscriber.chat_id))",
            )
        });
        static REMINDER: LazyLock<Source> =
            LazyLock::new(|| Source::new("(SELECT chat_id, departement, language FROM reminder WHERE campaign = $6)"));
        match kind {
            CampaignKind::News => &NEWS,
            CampaignKind::Notice => &NOTICE,
            CampaignKind::Reminder => &REMINDER,
        }
    }
}

impl Store {
    /// Writes down the deliveries to the next people, at most so many of them
    /// looked at; once there are none left, the campaign is ready to be sent.
    ///
    /// # Errors
    /// When nothing was stored.
    pub async fn prepare(&self, id: i64, to: &Recipients, most: u32) -> Result<PreparedChunk, StoreError> {
        let to = Arc::new(to.clone());
        self.job(move |at| {
            let to = Arc::clone(&to);
            Box::pin(async move { prepare(at, id, &to, most).await })
        })
        .await
    }

    /// Deliveries that may leave now, at most so many, in order.
    ///
    /// # Errors
    /// When they can't be read.
    pub async fn due(
        &self,
        id: i64,
        kind: CampaignKind,
        timing: &Timing,
        zones: &[Zone],
        now: i64,
        most: u32,
    ) -> Result<Vec<Due>, StoreError> {
        let a_week = timing.a_week.filter(|_| kind == CampaignKind::News).map_or(i64::MAX, i64::from);
        let mut due: Vec<Due> = Vec::new();
        for zone in zones {
            let left = most.saturating_sub(u32::try_from(due.len()).unwrap_or(u32::MAX));
            if left == 0 {
                break;
            }
            let rows = sqlx::query(
                "SELECT chat_id, language,
                     ($5 <> 'news' OR EXISTS (SELECT 1 FROM subscriber AS s WHERE s.chat_id = d.chat_id))
                     AND (SELECT count(*) FROM received AS r WHERE r.chat_id = d.chat_id AND r.at > $3 - $6) < $7
                 FROM delivery AS d INDEXED BY delivery_pending
                 WHERE campaign_id = $1 AND zone = $2 AND not_before <= $3 AND fate = 0
                 ORDER BY not_before, chat_id LIMIT $4",
            );
            let rows = rows.bind(id).bind(zone.number()).bind(now).bind(left).bind(kind.name()).bind(WEEK).bind(a_week);
            let read =
                |row: &sqlx::sqlite::SqliteRow| Due { chat: row.get(0), language: row.get(1), may_leave: row.get(2) };
            due.extend(rows.fetch_all(&self.reads).await?.iter().map(read));
        }
        Ok(due)
    }

    /// Writes down that a delivery is about to leave, where it still may.
    ///
    /// # Errors
    /// When nothing was stored.
    pub async fn begin(
        &self,
        id: i64,
        kind: CampaignKind,
        chat: i64,
        timing: &Arc<Timing>,
        now: i64,
    ) -> Result<Begun, StoreError> {
        let timing = Arc::clone(timing);
        self.job(move |at| {
            let timing = Arc::clone(&timing);
            Box::pin(async move { begin(at, id, kind, chat, &timing, now).await })
        })
        .await
    }

    /// Writes down what became of a delivery.
    ///
    /// # Errors
    /// When nothing was stored.
    pub async fn settle(
        &self,
        id: i64,
        kind: CampaignKind,
        due: &Due,
        settled: Settled,
        now: i64,
    ) -> Result<(), StoreError> {
        let due = Arc::new(due.clone());
        self.job(move |at| {
            let due = Arc::clone(&due);
            Box::pin(async move { settle(at, id, kind, &due, settled, now).await })
        })
        .await
    }

    /// What an earlier run left as leaving may have arrived: it is unknown from
    /// now on. Tells how many of which campaign.
    ///
    /// # Errors
    /// When nothing was stored.
    pub async fn recover(&self, now: i64) -> Result<Vec<(i64, u64)>, StoreError> {
        self.job(move |at| {
            Box::pin(async move {
                let rows = sqlx::query(
                    "SELECT campaign_id, count(*) FROM delivery INDEXED BY delivery_sending WHERE fate = 1 GROUP BY 1",
                );
                let left = rows.fetch_all(&mut *at).await?;
                let update = sqlx::query(
                    "UPDATE delivery INDEXED BY delivery_sending SET fate = 5, at = $1
                     WHERE fate = 1 AND campaign_id IN (SELECT id FROM campaign)",
                );
                update.bind(now).execute(at).await?;
                let count = |row: &sqlx::sqlite::SqliteRow| {
                    (row.get(0), u64::try_from(row.get::<i64, _>(1)).unwrap_or_default())
                };
                Ok(left.iter().map(count).collect())
            })
        })
        .await
    }

    /// Ends a campaign of which nothing is left to send; whether it did.
    ///
    /// # Errors
    /// When nothing was stored.
    pub async fn end_if_done(&self, id: i64, now: i64) -> Result<bool, StoreError> {
        self.job(move |at| {
            Box::pin(async move {
                let update = sqlx::query(
                    "UPDATE campaign SET state = 'done', ended_at = $2, version = version + 1
                     WHERE id = $1 AND state = 'sending'
                     AND NOT EXISTS (SELECT 1 FROM delivery WHERE campaign_id = $1 AND fate = 0)
                     AND NOT EXISTS (SELECT 1 FROM delivery WHERE campaign_id = $1 AND fate = 1)",
                );
                Ok(update.bind(id).bind(now).execute(at).await?.rows_affected() > 0)
            })
        })
        .await
    }

    /// What became of a campaign's deliveries.
    ///
    /// # Errors
    /// When it can't be read.
    pub async fn tally(&self, id: i64) -> Result<Tally, StoreError> {
        let rows = sqlx::query(
            "SELECT language, fate, count(*) FROM delivery WHERE campaign_id = $1 GROUP BY 1, 2
             UNION ALL SELECT language, fate, count FROM tally WHERE campaign_id = $1",
        );
        let mut tally = Tally::default();
        for row in rows.bind(id).fetch_all(&self.reads).await? {
            if let Some(fate) = DeliveryStatus::of(row.get(1)) {
                tally.add(row.get(0), fate, u64::try_from(row.get::<i64, _>(2)).unwrap_or_default());
            }
        }
        Ok(tally)
    }

    /// How many deliveries were settled in each stretch of so many seconds,
    /// from the first on: the stretch's beginning, the fate, the count.
    ///
    /// # Errors
    /// When it can't be read.
    pub async fn pace(&self, id: i64, stretch: i64) -> Result<Vec<(i64, DeliveryStatus, u64)>, StoreError> {
        let rows = sqlx::query(
            "SELECT at - at % $2, fate, count(*) FROM delivery WHERE campaign_id = $1 AND at IS NOT NULL AND fate >= 2
             GROUP BY 1, 2 ORDER BY 1, 2",
        );
        let rows = rows.bind(id).bind(stretch.max(1)).fetch_all(&self.reads).await?;
        let read = |row: &sqlx::sqlite::SqliteRow| {
            Some((row.get(0), DeliveryStatus::of(row.get(1))?, u64::try_from(row.get::<i64, _>(2)).unwrap_or_default()))
        };
        Ok(rows.iter().filter_map(read).collect())
    }
}

async fn prepare(at: &mut SqliteConnection, id: i64, to: &Recipients, most: u32) -> Result<PreparedChunk, sqlx::Error> {
    let found = sqlx::query("SELECT kind, state, coalesce(cursor, -9223372036854775808) FROM campaign WHERE id = ?");
    let Some(row) = found.bind(id).fetch_optional(&mut *at).await? else { return Ok(PreparedChunk::NotNow) };
    let (kind, state): (Option<CampaignKind>, Option<CampaignState>) =
        (row.get::<&str, _>(0).parse().ok(), row.get::<&str, _>(1).parse().ok());
    let (Some(kind), Some(CampaignState::Preparing)) = (kind, state) else { return Ok(PreparedChunk::NotNow) };
    let cursor: i64 = row.get(2);
    let source = Source::of(kind);
    let bound = sqlx::query(source.bound.clone()).bind(cursor).bind(most);
    let bound = match kind {
        CampaignKind::Reminder => bound.bind(0).bind(0).bind(0).bind(id),
        CampaignKind::News | CampaignKind::Notice => bound,
    };
    let row = bound.fetch_one(&mut *at).await?;
    let (last, seen): (Option<i64>, i64) = (row.get(0), row.get(1));
    if let Some(last) = last {
        let versions = serde_json::to_string(&to.versions).unwrap_or_default();
        let here = serde_json::to_string(&to.audience.departements).unwrap_or_default();
        let insert = sqlx::query(source.insert.clone()).bind(id).bind(cursor).bind(last).bind(versions).bind(here);
        let insert = match kind {
            CampaignKind::Reminder => insert.bind(id),
            CampaignKind::News | CampaignKind::Notice => insert,
        };
        insert.execute(&mut *at).await?;
        sqlx::query("UPDATE campaign SET cursor = $2 WHERE id = $1").bind(id).bind(last).execute(&mut *at).await?;
    }
    if seen == i64::from(most) {
        return Ok(PreparedChunk::More);
    }
    let ready = sqlx::query("UPDATE campaign SET prepared = 1, state = 'sending', version = version + 1 WHERE id = $1");
    ready.bind(id).execute(at).await?;
    Ok(PreparedChunk::All)
}

async fn begin(
    at: &mut SqliteConnection,
    id: i64,
    kind: CampaignKind,
    chat: i64,
    timing: &Timing,
    now: i64,
) -> Result<Begun, sqlx::Error> {
    let found = sqlx::query(
        "SELECT (SELECT fate FROM delivery WHERE campaign_id = $1 AND chat_id = $2),
                (SELECT state FROM campaign WHERE id = $1),
                EXISTS (SELECT 1 FROM subscriber WHERE chat_id = $2),
                (SELECT reminder FROM reminder WHERE chat_id = $2 AND campaign = $1),
                (SELECT json_group_array(at) FROM received WHERE chat_id = $2)",
    );
    let row = found.bind(id).bind(chat).fetch_one(&mut *at).await?;
    let (fate, state): (Option<i64>, Option<&str>) = (row.get(0), row.get(1));
    if fate.and_then(DeliveryStatus::of) != Some(DeliveryStatus::Pending)
        || state != Some(CampaignState::Sending.name())
    {
        return Ok(Begun::NotNow);
    }
    let (subscribed, reminder): (bool, Option<String>) = (row.get(2), row.get(3));
    let wanted = match kind {
        CampaignKind::News => subscribed,
        CampaignKind::Reminder => reminder.is_some(),
        CampaignKind::Notice => true,
    };
    let received: Vec<i64> = serde_json::from_str(row.get(4)).unwrap_or_default();
    let not_before = if kind == CampaignKind::News { timing.not_before(now, &received) } else { now };
    let (fate, begun) = match wanted {
        false => (DeliveryStatus::Withdrawn, Begun::Withdrawn),
        true if not_before > now => (DeliveryStatus::Pending, Begun::Later),
        true => (DeliveryStatus::Sending, Begun::Go(reminder)),
    };
    let settled_at = (fate == DeliveryStatus::Withdrawn).then_some(now);
    let update =
        sqlx::query("UPDATE delivery SET fate = $3, not_before = $4, at = $5 WHERE campaign_id = $1 AND chat_id = $2");
    update.bind(id).bind(chat).bind(fate.number()).bind(not_before).bind(settled_at).execute(at).await?;
    Ok(begun)
}

async fn settle(
    at: &mut SqliteConnection,
    id: i64,
    kind: CampaignKind,
    due: &Due,
    settled: Settled,
    now: i64,
) -> Result<(), sqlx::Error> {
    let (fate, not_before, settled_at) = match settled {
        Settled::As(fate) => (fate, 0, Some(now)),
        Settled::Pending(not_before) => (DeliveryStatus::Pending, not_before, None),
    };
    let update = sqlx::query(
        "UPDATE delivery SET fate = $3, not_before = $4, at = $5 WHERE campaign_id = $1 AND chat_id = $2 AND fate = 1",
    );
    let update = update.bind(id).bind(due.chat).bind(fate.number()).bind(not_before).bind(settled_at);
    if update.execute(&mut *at).await?.rows_affected() == 0 {
        // Forgotten while it was under way: it is a count by now.
        let fate = if fate == DeliveryStatus::Pending { DeliveryStatus::Withdrawn } else { fate };
        let count = sqlx::query(
            "UPDATE tally SET count = count - 1 WHERE campaign_id = $1 AND language = $2 AND fate = $3 AND count > 0",
        );
        let count = count.bind(id).bind(&due.language).bind(DeliveryStatus::Unknown.number());
        if count.execute(&mut *at).await?.rows_affected() > 0 {
            let add = sqlx::query(
                "INSERT INTO tally (campaign_id, language, fate, count) VALUES ($1, $2, $3, 1)
                 ON CONFLICT (campaign_id, language, fate) DO UPDATE SET count = count + 1",
            );
            add.bind(id).bind(&due.language).bind(fate.number()).execute(at).await?;
        }
        return Ok(());
    }
    match (fate, kind) {
        (DeliveryStatus::Sent, CampaignKind::News) => {
            let note = sqlx::query("INSERT OR IGNORE INTO received (chat_id, at) VALUES ($1, $2)");
            note.bind(due.chat).bind(now).execute(at).await?;
        }
        (DeliveryStatus::Sent | DeliveryStatus::Failed, CampaignKind::Reminder) => {
            people::erase_reminder(at, due.chat).await?
        }
        (DeliveryStatus::Blocked, _) => {
            people::unsubscribe(at, due.chat).await?;
            people::erase_reminder(at, due.chat).await?;
            let gone = sqlx::query("UPDATE chat SET unreachable = 1 WHERE chat_id = ?");
            gone.bind(due.chat).execute(at).await?;
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

/// Deliveries of campaigns that ended before a time become counts, at most so many rows; how many.
pub(super) async fn purge(at: &mut SqliteConnection, before: i64, most: i64) -> Result<u64, sqlx::Error> {
    let old = "SELECT campaign_id, chat_id FROM delivery WHERE campaign_id IN
        (SELECT id FROM campaign WHERE state IN ('done', 'cancelled') AND ended_at < $1) LIMIT $2";
    let count = format!(
        "INSERT INTO tally (campaign_id, language, fate, count)
         SELECT campaign_id, language, fate, count(*) FROM delivery WHERE (campaign_id, chat_id) IN ({old})
         GROUP BY 1, 2, 3 ON CONFLICT (campaign_id, language, fate) DO UPDATE SET count = count + excluded.count"
    );
    sqlx::query(AssertSqlSafe(count)).bind(before).bind(most).execute(&mut *at).await?;
    // Reminders of which nobody ever decided whether they arrived.
    let undecided = "DELETE FROM reminder WHERE campaign IN
        (SELECT id FROM campaign WHERE state IN ('done', 'cancelled') AND ended_at < $1)";
    sqlx::query(undecided).bind(before).execute(&mut *at).await?;
    let delete = format!("DELETE FROM delivery WHERE (campaign_id, chat_id) IN ({old})");
    Ok(sqlx::query(AssertSqlSafe(delete)).bind(before).bind(most).execute(at).await?.rows_affected())
}
