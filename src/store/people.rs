//! Stores what a person asked to be told, apart from the conversation: news of a
//! département, and a reminder. Both outlive the conversation, and go with `/forget`.

use super::{
    connection::Connection,
    conversation::Conversation,
    database_error::DatabaseError,
    error::StoreError,
    handle::Store,
    inbox::Erasure,
    notification_changes::NotificationChanges,
    query::{Row, query},
    stored_chat::StoredChat,
    unsubscribed,
};
use crate::campaigns::{AudienceCell, DeliveryStatus, Scope};

impl Store {
    /// Returns the conversation, the news, the reminder and the language stored of a
    /// chat.
    ///
    /// # Errors
    /// Fails when the database can't be read.
    pub async fn kept(&self, chat: i64) -> Result<StoredChat, StoreError> {
        let row = query(
            "SELECT (SELECT session FROM chat WHERE chat_id = $1),
                    (SELECT departement FROM subscriber WHERE chat_id = $1),
                    (SELECT reminder FROM reminder WHERE chat_id = $1),
                    (SELECT language FROM chat WHERE chat_id = $1)",
        );
        let row = row.bind(chat).fetch_one(&self.reads).await?;
        Ok(StoredChat { session: row.get(0), news: row.get(1), reminder: row.get(2), language: row.get(3) })
    }

    /// Creates a campaign for the reminders that are due by `today` (days since
    /// 1970-01-01). Returns its number, or `None` where none is due.
    ///
    /// # Errors
    /// Fails when the transaction can't be committed; nothing is stored then.
    pub(crate) async fn gather_reminders(&self, today: i64, now: i64) -> Result<Option<i64>, StoreError> {
        self.job(move |at| {
            Box::pin(async move {
                let due = "SELECT count(*) FROM reminder WHERE due <= $1 AND campaign IS NULL";
                let due: i64 = query(due).bind(today).fetch_scalar(&mut *at).await?;
                if due == 0 {
                    return Ok(None);
                }
                let id: i64 = query(
                    "INSERT INTO campaign (kind, state, name, draft, holder, created_at, started_at)
                     VALUES ('reminder', 'preparing', '', '{}', 0, $1, $1) RETURNING id",
                )
                .bind(now)
                .fetch_scalar(&mut *at)
                .await?;
                let mark = query("UPDATE reminder SET campaign = $1 WHERE due <= $2 AND campaign IS NULL");
                mark.bind(id).bind(today).execute(at).await?;
                Ok(Some(id))
            })
        })
        .await
    }

    /// Returns the language of a chat's last answer.
    ///
    /// # Errors
    /// Fails when the database can't be read.
    pub(crate) async fn language(&self, chat: i64) -> Result<Option<String>, StoreError> {
        let row = query("SELECT language FROM chat WHERE chat_id = $1").bind(chat).fetch_optional(&self.reads);
        Ok(row.await?.map(|row| row.get(0)))
    }

    /// Counts the people who could be written to, by département and language.
    ///
    /// # Errors
    /// Fails when the database can't be read.
    pub(crate) async fn cells(&self, scope: Scope) -> Result<Vec<AudienceCell>, StoreError> {
        let rows = query(match scope {
            Scope::Subscribers => "SELECT departement, language, count(*) FROM subscriber GROUP BY 1, 2",
            Scope::Everybody => {
                "SELECT departement, language, count(*) FROM (
                     SELECT departement, language FROM chat WHERE unreachable = 0
                     UNION ALL
                     SELECT departement, language FROM subscriber
                     WHERE NOT EXISTS (SELECT 1 FROM chat WHERE chat.chat_id = subscriber.chat_id)
                 ) AS known GROUP BY 1, 2"
            }
        });
        let cell = |row: &Row| AudienceCell {
            departement: row.get(0),
            language: row.get(1),
            people: u64::try_from(row.get::<i64>(2)).unwrap_or_default(),
        };
        Ok(rows.fetch_all(&self.reads).await?.iter().map(cell).collect())
    }
}

/// Stores what a person asked to be told, or erases what they no longer want.
pub(super) async fn wish(at: &mut Connection, chat: i64, wishes: &NotificationChanges) -> Result<(), DatabaseError> {
    match &wishes.news {
        None => {}
        Some(None) => unsubscribe(at, chat).await?,
        Some(Some((departement, language))) => {
            unsubscribed::drop_rows(at, chat).await?;
            let insert = query(
                // Whoever said no meanwhile is not asked what they said before.
                "INSERT INTO subscriber (chat_id, departement, language) SELECT $1, $2, $3
                 WHERE NOT EXISTS (SELECT 1 FROM inbox WHERE chat_id = $1 AND erases > 0 AND erases <> 2)
                 ON CONFLICT (chat_id) DO UPDATE SET departement = excluded.departement, language = excluded.language",
            );
            insert.bind(chat).bind(departement).bind(language).execute(&mut *at).await?;
        }
    }
    if wishes.reminder.is_some() {
        unsubscribed::drop_reminder(at, chat).await?;
    }
    match &wishes.reminder {
        None => Ok(()),
        Some(None) => erase_reminder(at, chat).await,
        Some(Some(reminder)) => {
            let insert = query(
                "INSERT INTO reminder (chat_id, due, language, departement, reminder) SELECT $1, $2, $3, $4, $5
                 WHERE NOT EXISTS (SELECT 1 FROM inbox WHERE chat_id = $1 AND erases > 0 AND erases <> 1)
                 ON CONFLICT (chat_id) DO UPDATE SET due = excluded.due, language = excluded.language,
                 departement = excluded.departement, reminder = excluded.reminder, campaign = NULL",
            );
            let insert = insert.bind(chat).bind(reminder.due).bind(&reminder.language).bind(&reminder.departement);
            insert.bind(&reminder.text).execute(at).await.map(drop)
        }
    }
}

/// Ends a person's news because of what they did, which no operator undoes.
pub(super) async fn unsubscribe(at: &mut Connection, chat: i64) -> Result<(), DatabaseError> {
    unsubscribed::drop_rows(at, chat).await?;
    query("DELETE FROM subscriber WHERE chat_id = $1").bind(chat).execute(at).await.map(drop)
}

pub(super) async fn erase_reminder(at: &mut Connection, chat: i64) -> Result<(), DatabaseError> {
    query("DELETE FROM reminder WHERE chat_id = $1").bind(chat).execute(at).await.map(drop)
}

/// Erases what an update takes back, in the transaction that stores it.
pub(super) async fn erase(at: &mut Connection, chat: i64, erasure: Erasure) -> Result<(), DatabaseError> {
    match erasure {
        Erasure::News => unsubscribe(at, chat).await,
        Erasure::Reminder => erase_reminder(at, chat).await,
        Erasure::Everything => {
            forget(at, chat).await?;
            query("DELETE FROM chat WHERE chat_id = $1").bind(chat).execute(at).await.map(drop)
        }
    }
}

/// Stores the first conversation of a chat of which nothing is stored.
pub(super) async fn begin(at: &mut Connection, chat: i64, conversation: &Conversation) -> Result<(), DatabaseError> {
    let Conversation { session, day, language, departement } = conversation;
    let insert = query(
        "INSERT INTO chat (chat_id, session, last_heard, language, departement) VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT (chat_id) DO UPDATE SET session = excluded.session, last_heard = excluded.last_heard,
         language = excluded.language, departement = excluded.departement, unreachable = 0",
    );
    insert
        .bind(chat)
        .bind(session.clone().into_bytes())
        .bind(*day)
        .bind(language)
        .bind(departement)
        .execute(at)
        .await
        .map(drop)
}

/// Erases all that names the chat except its conversation; its deliveries stay as counts.
pub(super) async fn forget(at: &mut Connection, chat: i64) -> Result<(), DatabaseError> {
    unsubscribe(at, chat).await?;
    erase_reminder(at, chat).await?;
    query("DELETE FROM received WHERE chat_id = $1").bind(chat).execute(&mut *at).await?;
    // A preparation that stands at this chat goes back to somebody else of the campaign.
    let back = query(
        "UPDATE campaign SET cursor = (SELECT max(chat_id) FROM delivery WHERE campaign_id = id AND chat_id < $1)
         WHERE cursor = $1",
    );
    back.bind(chat).execute(&mut *at).await?;
    // This looks up one key for each campaign, and there are few. A pending delivery
    // counts as withdrawn, one that is being sent as unknown until `ledger::settle`
    // corrects it.
    let count = query(
        "INSERT INTO tally (campaign_id, language, fate, count)
         SELECT campaign_id, language, CASE fate WHEN $2 THEN $3 WHEN $4 THEN $5 ELSE fate END, 1 FROM delivery
         WHERE campaign_id IN (SELECT id FROM campaign) AND chat_id = $1
         ON CONFLICT (campaign_id, language, fate) DO UPDATE SET count = tally.count + 1",
    );
    count
        .bind(chat)
        .bind(DeliveryStatus::Pending.number())
        .bind(DeliveryStatus::Withdrawn.number())
        .bind(DeliveryStatus::Sending.number())
        .bind(DeliveryStatus::Unknown.number())
        .execute(&mut *at)
        .await?;
    query("DELETE FROM delivery WHERE campaign_id IN (SELECT id FROM campaign) AND chat_id = $1")
        .bind(chat)
        .execute(at)
        .await
        .map(drop)
}
