//! Writes one delivery for each person of a campaign's audience, in the order of chat
//! ids. The cursor is stored in the same transaction, so that a killed process repeats
//! and skips nobody.

use std::{
    collections::BTreeMap,
    sync::{Arc, LazyLock},
};

use super::{connection::Connection, database_error::DatabaseError, error::StoreError, handle::Store, query::query};
use crate::campaigns::{Audience, CampaignKind, CampaignState, Zone};

/// Tells how far the preparation is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PreparedChunk {
    /// There may be more people.
    More,
    /// Every delivery is written down.
    All,
    /// The campaign is not being prepared.
    NotNow,
}

/// Holds what a preparation needs of a draft.
#[derive(Debug, Clone)]
pub struct Recipients {
    pub audience: Audience,
    /// Maps each language to that of the version which its readers get.
    pub versions: BTreeMap<String, String>,
}

/// Is an SQL expression for the number of a département's time zone.
static ZONE: LazyLock<String> = LazyLock::new(|| {
    let when = Zone::elsewhere().map(|(code, zone)| format!(" WHEN '{code}' THEN {}", zone.number()));
    format!("CASE departement{} ELSE 0 END", when.collect::<String>())
});

/// Holds the SQL that finds the next chats of one source, and that inserts their
/// deliveries.
struct Source {
    bound: String,
    insert: String,
    /// Does the same on a server, where looking for conflicts row by row costs as much as all
    /// else.
    insert_on_server: String,
}

impl Source {
    /// Writes the SQL; `from` is a table or query of `chat_id`, `departement` and
    /// `language`.
    fn new(from: &str) -> Self {
        let bound = format!(
            "SELECT max(chat_id), count(*) FROM
                 (SELECT chat_id FROM {from} AS person WHERE chat_id > $1 ORDER BY chat_id LIMIT $2) AS page"
        );
        let insert = Self::insert(from, "", "ON CONFLICT DO NOTHING");
        let is_new = "AND NOT EXISTS (SELECT 1 FROM delivery AS there
                          WHERE there.campaign_id = $1 AND there.chat_id = person.chat_id
                              AND there.chat_id > $2 AND there.chat_id <= $3)";
        Self { bound, insert, insert_on_server: Self::insert(from, is_new, "") }
    }

    fn insert(from: &str, is_new: &str, end: &str) -> String {
        let zone = &*ZONE;
        format!(
            "WITH version (reader, version) AS MATERIALIZED (SELECT value ->> 0, value ->> 1 FROM json_each($4)),
                  here (code) AS MATERIALIZED (SELECT value ->> 0 FROM json_each($5))
             INSERT INTO delivery (campaign_id, chat_id, language, zone)
             SELECT $1, chat_id, version, {zone} FROM {from} AS person JOIN version ON reader = person.language
             WHERE chat_id > $2 AND chat_id <= $3 AND ($5 = '[]' OR departement IN (SELECT code FROM here))
             {is_new} ORDER BY chat_id {end}"
        )
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
    /// Writes the deliveries to the next people, looking at most at `most` of them. Once
    /// none are left, the campaign's state becomes sending.
    ///
    /// # Errors
    /// Fails when the transaction can't be committed; nothing is stored then.
    pub(crate) async fn prepare(&self, id: i64, to: &Recipients, most: u32) -> Result<PreparedChunk, StoreError> {
        let to = Arc::new(to.clone());
        self.job(move |at| {
            let to = Arc::clone(&to);
            Box::pin(async move { prepare(at, id, &to, most).await })
        })
        .await
    }
}

async fn prepare(at: &mut Connection, id: i64, to: &Recipients, most: u32) -> Result<PreparedChunk, DatabaseError> {
    let found = query(
        "SELECT kind, state, coalesce(cursor, CAST('-9223372036854775808' AS BIGINT)) FROM campaign WHERE id = $1",
    );
    let Some(row) = found.bind(id).fetch_optional(&mut *at).await? else { return Ok(PreparedChunk::NotNow) };
    let (kind, state): (Option<CampaignKind>, Option<CampaignState>) =
        (row.get::<&str>(0).parse().ok(), row.get::<&str>(1).parse().ok());
    let (Some(kind), Some(CampaignState::Preparing)) = (kind, state) else { return Ok(PreparedChunk::NotNow) };
    let cursor: i64 = row.get(2);
    let source = Source::of(kind);
    let bound = query(&*source.bound).bind(cursor).bind(most);
    let bound = match kind {
        CampaignKind::Reminder => bound.bind(0).bind(0).bind(0).bind(id),
        CampaignKind::News | CampaignKind::Notice => bound,
    };
    let row = bound.fetch_one(&mut *at).await?;
    let (last, seen): (Option<i64>, i64) = (row.get(0), row.get(1));
    if let Some(last) = last {
        let versions: Vec<_> = to.versions.iter().collect();
        let versions = serde_json::to_string(&versions).unwrap_or_default();
        let here: Vec<_> = to.audience.departements.iter().map(|code| [code]).collect();
        let here = serde_json::to_string(&here).unwrap_or_default();
        let insert = at.choose(&source.insert, &source.insert_on_server);
        let insert = query(insert).bind(id).bind(cursor).bind(last).bind(versions).bind(here);
        let insert = match kind {
            CampaignKind::Reminder => insert.bind(id),
            CampaignKind::News | CampaignKind::Notice => insert,
        };
        insert.execute(&mut *at).await?;
        query("UPDATE campaign SET cursor = $2 WHERE id = $1").bind(id).bind(last).execute(&mut *at).await?;
    }
    if seen == i64::from(most) {
        return Ok(PreparedChunk::More);
    }
    let ready = query(
        "UPDATE campaign SET prepared = 1, cursor = NULL, state = 'sending', version = version + 1 WHERE id = $1",
    );
    ready.bind(id).execute(at).await?;
    Ok(PreparedChunk::All)
}
