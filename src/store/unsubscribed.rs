//! Keeps for seven days whom a campaign unsubscribed, so that an operator can look at it
//! and undo it. What a person says meanwhile stands above it: their rows go then.

use super::{connection::Connection, database_error::DatabaseError, error::StoreError, handle::Store, query::query};
use crate::campaigns::{CampaignState, DeliveryStatus, WEEK};

/// Whom a campaign unsubscribed may be undone for this long, in seconds.
pub(crate) const UNDONE_FOR: i64 = WEEK;

const PENDING: i64 = DeliveryStatus::Pending.number();
const BLOCKED: i64 = DeliveryStatus::Blocked.number();

impl Store {
    /// Counts whom a campaign unsubscribed and who can be put back at `now` (Unix seconds).
    ///
    /// # Errors
    /// Fails when the database can't be read.
    pub(crate) async fn unsubscribed(&self, campaign: i64, now: i64) -> Result<u64, StoreError> {
        let count = "SELECT count(*) FROM unsubscribed WHERE campaign_id = $1 AND at > $2";
        let count: i64 = query(count).bind(campaign).bind(now - UNDONE_FOR).fetch_scalar(&self.reads).await?;
        Ok(u64::try_from(count).unwrap_or_default())
    }
}

/// Counts within the transaction whom a campaign unsubscribed and who can be put back.
pub(super) async fn count(at: &mut Connection, campaign: i64, now: i64) -> Result<u64, DatabaseError> {
    let count = "SELECT count(*) FROM unsubscribed WHERE campaign_id = $1 AND at > $2";
    let count: i64 = query(count).bind(campaign).bind(now - UNDONE_FOR).fetch_scalar(at).await?;
    Ok(u64::try_from(count).unwrap_or_default())
}

/// Takes a person's news, reminder and reachability, because Telegram says that they
/// can't be written to, and keeps what was taken. Of whom nothing is left to take, such
/// as somebody whose block is known already, nothing is kept.
pub(super) async fn take(at: &mut Connection, campaign: i64, chat: i64, now: i64) -> Result<(), DatabaseError> {
    let keep = query(
        "INSERT INTO unsubscribed (campaign_id, chat_id, at, departement, language, due, reminder_language,
             reminder_departement, reminder, reminder_campaign, reachable)
         SELECT $1, $2, $3, news.departement, news.language, reminder.due, reminder.language, reminder.departement,
             reminder.reminder, reminder.campaign, CASE WHEN chat.unreachable = 0 THEN 1 ELSE 0 END
         FROM (SELECT 1) AS one LEFT JOIN subscriber AS news ON news.chat_id = $2
             LEFT JOIN reminder ON reminder.chat_id = $2 LEFT JOIN chat ON chat.chat_id = $2
         WHERE news.chat_id IS NOT NULL OR reminder.chat_id IS NOT NULL OR chat.unreachable = 0
             OR EXISTS (SELECT 1 FROM unsubscribed WHERE chat_id = $2) ON CONFLICT DO NOTHING",
    );
    keep.bind(campaign).bind(chat).bind(now).execute(&mut *at).await?;
    for take in [
        "DELETE FROM subscriber WHERE chat_id = $1",
        "DELETE FROM reminder WHERE chat_id = $1",
        "UPDATE chat SET unreachable = 1 WHERE chat_id = $1",
    ] {
        query(take).bind(chat).execute(&mut *at).await?;
    }
    Ok(())
}

/// Forgets what campaigns took from a person: they said themselves what they want, or
/// Telegram tells that they blocked the bot.
pub(super) async fn drop_rows(at: &mut Connection, chat: i64) -> Result<(), DatabaseError> {
    query("DELETE FROM unsubscribed WHERE chat_id = $1").bind(chat).execute(at).await.map(drop)
}

/// Forgets the reminder that campaigns took from a person: they set or erased another one.
pub(super) async fn drop_reminder(at: &mut Connection, chat: i64) -> Result<(), DatabaseError> {
    query("UPDATE unsubscribed SET reminder = NULL WHERE chat_id = $1").bind(chat).execute(at).await.map(drop)
}

/// Puts back whom a campaign unsubscribed, with what was taken from them. Where it is not
/// over, they get its message, too.
pub(super) async fn undo(
    at: &mut Connection,
    campaign: i64,
    state: CampaignState,
    now: i64,
) -> Result<(), DatabaseError> {
    let since = now - UNDONE_FOR;
    if !state.is_over() {
        let again = format!(
            "UPDATE delivery SET fate = {PENDING}, not_before = 0, at = NULL
             WHERE campaign_id = $1 AND fate = {BLOCKED}
             AND chat_id IN (SELECT chat_id FROM unsubscribed WHERE campaign_id = $1 AND at > $2)"
        );
        query(again).bind(campaign).bind(since).execute(&mut *at).await?;
    }
    let back = "INSERT INTO subscriber (chat_id, departement, language)
         SELECT chat_id, departement, language FROM unsubscribed
         WHERE campaign_id = $1 AND at > $2 AND departement IS NOT NULL ON CONFLICT DO NOTHING";
    query(back).bind(campaign).bind(since).execute(&mut *at).await?;
    // A reminder whose campaign will not bring it any more is gathered anew.
    let back = format!(
        "INSERT INTO reminder (chat_id, due, language, departement, reminder, campaign)
         SELECT chat_id, due, reminder_language, reminder_departement, reminder,
             (SELECT d.campaign_id FROM delivery AS d JOIN campaign ON campaign.id = d.campaign_id
              WHERE d.campaign_id = u.reminder_campaign AND d.chat_id = u.chat_id AND d.fate = {PENDING}
              AND campaign.state NOT IN ('done', 'cancelled'))
         FROM unsubscribed AS u WHERE campaign_id = $1 AND at > $2 AND reminder IS NOT NULL
         ON CONFLICT DO NOTHING"
    );
    query(back).bind(campaign).bind(since).execute(&mut *at).await?;
    let back = "UPDATE chat SET unreachable = 0 WHERE chat_id IN
         (SELECT chat_id FROM unsubscribed WHERE campaign_id = $1 AND at > $2 AND reachable = 1)";
    query(back).bind(campaign).bind(since).execute(&mut *at).await?;
    query("DELETE FROM unsubscribed WHERE campaign_id = $1").bind(campaign).execute(at).await.map(drop)
}

/// Erases at most `most` rows of before a time (Unix seconds), and returns how many.
pub(super) async fn purge(at: &mut Connection, before: i64, most: i64) -> Result<u64, DatabaseError> {
    let purge = query(
        "DELETE FROM unsubscribed WHERE (campaign_id, chat_id) IN
             (SELECT campaign_id, chat_id FROM unsubscribed WHERE at < $1 LIMIT $2)",
    );
    purge.bind(before).bind(most).execute(at).await
}
