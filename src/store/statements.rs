//! Stores a group of writes by one SQL script, however many there are. Lists go in as
//! JSON (sqlite.org/json1.html), one bound value for many rows, so that a group costs one
//! round to SQLite's thread.

use std::collections::HashSet;

use serde::Serialize;
use sqlx::{Row, SqliteConnection};

use super::{
    conversation::{Change, Conversation, Reachability},
    expiry::{ExpireBefore, Expired},
    inbox::{Arrival, Erasure, Waiting},
    ledger,
    notification_changes::NotificationChanges,
    people, unsubscribed,
    write::{Write, WriteOutcome},
};
use crate::campaigns::WEEK;

/// Limits the rows that one upkeep erases, so that no other write waits long behind it.
const CHUNK: i64 = 2000;

/// Stores updates that come in, and what those that were answered led to. The script's
/// one row lists what is new in the inbox.
macro_rules! script {
    () => {
        "INSERT INTO inbox (seq, update_id, chat_id, received_at, payload, erases)
         SELECT value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4, value ->> 5 FROM json_each($1) AS new
         WHERE NOT EXISTS (SELECT 1 FROM seen WHERE update_id = new.value ->> 1);
         SELECT json_group_array(seq) FROM inbox WHERE seq >= $2;
         INSERT INTO seen (update_id, received_at)
         SELECT value ->> 1, value ->> 3 FROM json_each($1) WHERE true ON CONFLICT DO NOTHING;
         INSERT INTO chat (chat_id, session, last_heard, language, departement)
         SELECT value ->> 0, CAST(value ->> 1 AS BLOB), value ->> 2, value ->> 3, value ->> 4
         FROM json_each($3) WHERE true
         ON CONFLICT (chat_id)
         DO UPDATE SET session = excluded.session, last_heard = excluded.last_heard, unreachable = 0,
         language = excluded.language, departement = excluded.departement;
         DELETE FROM chat WHERE chat_id IN (SELECT value FROM json_each($4));
         UPDATE chat SET unreachable = value ->> 1 FROM json_each($5) WHERE chat_id = value ->> 0;
         DELETE FROM inbox WHERE seq IN (SELECT value FROM json_each($6));"
    };
}

/// Is the script for use within an open transaction.
const WITHIN: &str = script!();
/// Is the script as a transaction of its own.
const ALONE: &str = concat!("BEGIN IMMEDIATE;", script!(), "COMMIT;");

/// Holds what a group of writes led to.
pub(super) struct Applied {
    /// Lists one outcome for each write, in the order of the writes.
    pub outcomes: Vec<WriteOutcome>,
    /// Lists what is new in the inbox, in order.
    pub received: Vec<Waiting>,
}

/// Returns whether the script alone stores this group: updates that come in and end.
pub(super) fn is_usual(group: &[Write]) -> bool {
    group.iter().all(|write| match write {
        Write::Receive { arrivals, .. } => arrivals.iter().all(|arrival| arrival.erases.is_none()),
        Write::Finish { change, wishes, reach, .. } => {
            !change.erases() && **wishes == NotificationChanges::default() && *reach == Reachability::Same
        }
        Write::Job(_) | Write::End => false,
    })
}

/// Stores a usual group as a transaction of its own.
pub(super) async fn commit(at: &mut SqliteConnection, group: &[Write], next: &mut i64) -> Result<Applied, sqlx::Error> {
    match Rows::of(group, next).run(at, ALONE, group).await {
        Ok(applied) => Ok(applied),
        Err(error) => {
            // The rollback fails only where no transaction was begun.
            let _ = sqlx::query("ROLLBACK").execute(at).await;
            Err(error)
        }
    }
}

/// Applies a group of writes within an open transaction.
pub(super) async fn apply(
    at: &mut SqliteConnection,
    group: &mut [Write],
    next: &mut i64,
) -> Result<Applied, sqlx::Error> {
    let applied = Rows::of(group, next).run(at, WITHIN, group).await?;
    for write in group {
        match write {
            Write::Receive { arrivals, .. } => {
                let is_new = |arrival: &&Arrival| applied.received.iter().any(|new| new.update == arrival.update);
                for arrival in arrivals.iter().filter(|arrival| arrival.erases.is_some()).filter(is_new) {
                    if let Some(erasure) = arrival.erases {
                        people::erase(at, arrival.chat, erasure).await?;
                    }
                }
            }
            Write::End => {}
            Write::Finish { chat, change, wishes, reach, .. } => {
                people::wish(at, *chat, wishes).await?;
                if change.erases() {
                    people::forget(at, *chat).await?;
                    if let Change::Anew(conversation) = change {
                        people::begin(at, *chat, conversation).await?;
                    }
                } else if *reach == Reachability::Lost {
                    people::unsubscribe(at, *chat).await?;
                } else if *reach == Reachability::Back {
                    unsubscribed::drop_rows(at, *chat).await?;
                }
            }
            Write::Job(job) => job.run(at).await?,
        }
    }
    Ok(applied)
}

/// Holds the values that are bound to the script.
struct Rows<'a> {
    first: i64,
    received: Vec<(i64, &'a Arrival, i64)>,
    sessions: Vec<(i64, &'a str, i64, &'a str, Option<&'a str>)>,
    forgotten: Vec<i64>,
    unreachable: Vec<(i64, u8)>,
    finished: Vec<i64>,
}

impl<'a> Rows<'a> {
    fn of(group: &'a [Write], next: &mut i64) -> Self {
        let mut rows = Self {
            first: *next,
            received: Vec::new(),
            sessions: Vec::new(),
            forgotten: Vec::new(),
            unreachable: Vec::new(),
            finished: Vec::new(),
        };
        // An update that stands twice in one group is received once.
        let mut known = HashSet::new();
        for write in group {
            match write {
                Write::Receive { arrivals, now, .. } => {
                    for arrival in arrivals.iter().filter(|arrival| known.insert(arrival.update)) {
                        rows.received.push((*next, arrival, *now));
                        *next += 1;
                    }
                }
                Write::Finish { chat, seqs, change, reach, .. } => rows.finish(*chat, seqs, change, *reach),
                Write::Job(_) | Write::End => {}
            }
        }
        rows
    }

    fn finish(&mut self, chat: i64, seqs: &[i64], change: &'a Change, reach: Reachability) {
        self.finished.extend(seqs);
        match change {
            Change::None => {}
            Change::Session(Conversation { session, day, language, departement }) => {
                self.sessions.push((chat, session, *day, language, departement.as_deref()));
            }
            Change::Forget | Change::Anew(_) => self.forgotten.push(chat),
        }
        match reach {
            Reachability::Same => {}
            Reachability::Lost => self.unreachable.push((chat, 1)),
            Reachability::Back => self.unreachable.push((chat, 0)),
        }
    }

    async fn run(
        self,
        at: &mut SqliteConnection,
        script: &'static str,
        group: &[Write],
    ) -> Result<Applied, sqlx::Error> {
        let received: Vec<_> = self
            .received
            .iter()
            .map(|(seq, arrival, now)| {
                let erases = arrival.erases.map_or(0, Erasure::number);
                (seq, arrival.update, arrival.chat, now, &arrival.payload, erases)
            })
            .collect();
        let query = sqlx::query(script)
            .bind(list(&received))
            .bind(self.first)
            .bind(list(&self.sessions))
            .bind(list(&self.forgotten))
            .bind(list(&self.unreachable))
            .bind(list(&self.finished));
        let new: Vec<i64> = match query.fetch_all(at).await?.first() {
            Some(row) => serde_json::from_str(row.get(0)).unwrap_or_default(),
            None => Vec::new(),
        };
        let new: HashSet<i64> = new.into_iter().collect();
        let received: Vec<Waiting> =
            self.received.into_iter().filter(|(seq, ..)| new.contains(seq)).map(waiting).collect();
        Ok(Applied { outcomes: outcomes(group, &received), received })
    }
}

/// Returns rows as JSON, which numbers and text always become.
fn list(rows: &impl Serialize) -> String {
    serde_json::to_string(rows).unwrap_or_default()
}

fn waiting((seq, arrival, now): (i64, &Arrival, i64)) -> Waiting {
    Waiting {
        seq,
        update: arrival.update,
        chat: arrival.chat,
        received: now,
        attempts: 0,
        not_before: 0,
        payload: arrival.payload.clone(),
        erases: arrival.erases.is_some(),
        acted: None,
    }
}

/// Returns the outcome of each write; of received updates, how many were new.
fn outcomes(group: &[Write], received: &[Waiting]) -> Vec<WriteOutcome> {
    let mut new = received.iter().peekable();
    let of = |write: &Write| match write {
        Write::Receive { arrivals, .. } => {
            let own = |arrival: &&Arrival| new.next_if(|waiting| waiting.update == arrival.update).is_some();
            WriteOutcome::Received(arrivals.iter().filter(own).count())
        }
        Write::Finish { .. } | Write::Job(_) | Write::End => WriteOutcome::Stored,
    };
    group.iter().map(of).collect()
}

pub(super) async fn delay(at: &mut SqliteConnection, seq: i64, not_before: i64) -> Result<(), sqlx::Error> {
    let update = sqlx::query("UPDATE inbox SET not_before = $2 WHERE seq = $1");
    update.bind(seq).bind(not_before).execute(at).await.map(drop)
}

pub(super) async fn discard(at: &mut SqliteConnection, seqs: &[i64]) -> Result<(), sqlx::Error> {
    let delete = sqlx::query("DELETE FROM inbox WHERE seq IN (SELECT value FROM json_each($1))");
    delete.bind(list(&seqs)).execute(at).await.map(drop)
}

pub(super) async fn attempt(at: &mut SqliteConnection, seq: i64) -> Result<(), sqlx::Error> {
    sqlx::query("UPDATE inbox SET attempts = attempts + 1 WHERE seq = $1").bind(seq).execute(at).await.map(drop)
}

pub(super) async fn park(at: &mut SqliteConnection, seq: i64, now: i64) -> Result<(), sqlx::Error> {
    let park = sqlx::query(
        "INSERT OR REPLACE INTO parked (update_id, parked_at) SELECT update_id, $2 FROM inbox WHERE seq = $1;
         DELETE FROM inbox WHERE seq = $1",
    );
    park.bind(seq).bind(now).execute(at).await.map(drop)
}

pub(super) async fn remember(at: &mut SqliteConnection, name: &str, text: &str) -> Result<(), sqlx::Error> {
    let insert = sqlx::query(
        "INSERT INTO remembered (name, text) VALUES ($1, $2) ON CONFLICT (name) DO UPDATE SET text = excluded.text",
    );
    insert.bind(name).bind(text).execute(at).await.map(drop)
}

pub(super) async fn expire(at: &mut SqliteConnection, before: ExpireBefore) -> Result<Expired, sqlx::Error> {
    let ExpireBefore { day, received, settled, unsubscribed } = before;
    let chats = sqlx::query(
        "DELETE FROM chat WHERE chat_id IN (SELECT chat_id FROM chat WHERE last_heard < $1 LIMIT $2) RETURNING chat_id",
    );
    let chats = chats.bind(day).bind(CHUNK).fetch_all(&mut *at).await?;
    let seen =
        sqlx::query("DELETE FROM seen WHERE update_id IN (SELECT update_id FROM seen WHERE received_at < $1 LIMIT $2)");
    let seen = seen.bind(received).bind(CHUNK).execute(&mut *at).await?;
    sqlx::query("DELETE FROM parked WHERE parked_at < $1").bind(received).execute(&mut *at).await?;
    sqlx::query(
        "DELETE FROM received WHERE (chat_id, at) IN (SELECT chat_id, at FROM received WHERE at < $1 LIMIT $2)",
    )
    .bind(received - WEEK)
    .bind(CHUNK)
    .execute(&mut *at)
    .await?;
    let deliveries = ledger::purge(at, settled, CHUNK).await?;
    let unsubscribed = unsubscribed::purge(at, unsubscribed, CHUNK).await?;
    let chats = chats.iter().map(|row| row.get(0)).collect();
    Ok(Expired { chats, updates: seen.rows_affected(), deliveries, unsubscribed })
}

/// Empties the write-ahead log into the file, and returns whether a reader was in the
/// way. The reader is not waited for: everybody who writes would wait too.
pub(super) async fn truncate_log(at: &mut SqliteConnection) -> Result<bool, sqlx::Error> {
    sqlx::query("PRAGMA busy_timeout = 0").execute(&mut *at).await?;
    let done = sqlx::query("PRAGMA wal_checkpoint(TRUNCATE)").fetch_one(&mut *at).await;
    sqlx::query("PRAGMA busy_timeout = 5000").execute(&mut *at).await?;
    Ok(done?.get::<i64, _>(0) != 0)
}
