//! What a group of writes means in SQL: a handful of statements however many
//! writes there are. Lists go in as JSON (sqlite.org/json1.html), one bound
//! value for many rows.

use std::collections::HashSet;

use serde_json::{Value, json};
use sqlx::{Row, SqliteConnection};

use super::{
    Arrival, Change, Expired, Waiting,
    writer::{Outcome, Write},
};

/// Rows of one chunk, so that nobody waits long behind an upkeep.
const CHUNK: i64 = 2000;

/// Everything that a group changes, sorted by statement.
#[derive(Default)]
struct Rows {
    finished: Vec<i64>,
    sessions: Vec<Value>,
    forgotten: Vec<i64>,
    unreachable: Vec<i64>,
    reachable: Vec<i64>,
    delayed: Vec<Value>,
    attempted: Vec<i64>,
    parked: Vec<i64>,
}

/// What a group led to.
pub(super) struct Applied {
    /// In the order of the writes.
    pub outcomes: Vec<Outcome>,
    /// What is new in the inbox, in order.
    pub received: Vec<Waiting>,
}

/// Applies a group of writes inside a transaction.
pub(super) async fn apply(at: &mut SqliteConnection, group: &[Write], next: &mut i64) -> Result<Applied, sqlx::Error> {
    let mut rows = Rows::default();
    let mut outcomes = Vec::with_capacity(group.len());
    let mut received: Vec<Waiting> = arrivals(group, next);
    let fresh = remember_received(at, &received).await?;
    let mut first = HashSet::new();
    received.retain(|waiting| fresh.contains(&waiting.update) && first.insert(waiting.update));
    store_received(at, &received).await?;
    let mut fresh = received.iter().peekable();
    for write in group {
        outcomes.push(match write {
            Write::Receive { arrivals, .. } => {
                let own = |arrival: &&Arrival| fresh.next_if(|waiting| waiting.update == arrival.update).is_some();
                Outcome::Received(arrivals.iter().filter(own).count())
            }
            Write::Expire { day, received, .. } => Outcome::Expired(expire(at, *day, *received).await?),
            Write::Remember { name, text, .. } => {
                remember(at, name, text).await?;
                Outcome::Stored
            }
            Write::Finish { chat, seqs, change, .. } => {
                rows.finish(*chat, seqs, change);
                Outcome::Stored
            }
            Write::Delay { seq, not_before, .. } => {
                rows.delayed.push(json!([seq, not_before]));
                Outcome::Stored
            }
            Write::Attempt { seq, .. } => {
                rows.attempted.push(*seq);
                Outcome::Stored
            }
            Write::Park { seqs, now, .. } => {
                park(at, seqs, *now).await?;
                rows.parked.extend(seqs);
                Outcome::Stored
            }
        });
    }
    rows.store(at).await?;
    Ok(Applied { outcomes, received })
}

fn arrivals(group: &[Write], next: &mut i64) -> Vec<Waiting> {
    let mut all = Vec::new();
    for write in group {
        let Write::Receive { arrivals, now, .. } = write else { continue };
        for Arrival { update, chat, payload } in arrivals {
            all.push(Waiting {
                seq: *next,
                update: *update,
                chat: *chat,
                received: *now,
                attempts: 0,
                not_before: 0,
                payload: payload.clone(),
            });
            *next += 1;
        }
    }
    all
}

/// Gives back the update numbers that were not known.
async fn remember_received(at: &mut SqliteConnection, received: &[Waiting]) -> Result<HashSet<i64>, sqlx::Error> {
    let Some(first) = received.first() else { return Ok(HashSet::new()) };
    let updates: Vec<i64> = received.iter().map(|waiting| waiting.update).collect();
    let rows = sqlx::query(
        "INSERT INTO seen (update_id, received_at) SELECT value, ?2 FROM json_each(?1) WHERE true
         ON CONFLICT DO NOTHING RETURNING update_id",
    );
    let rows = rows.bind(json!(updates).to_string()).bind(first.received).fetch_all(at).await?;
    Ok(rows.iter().map(|row| row.get(0)).collect())
}

async fn store_received(at: &mut SqliteConnection, received: &[Waiting]) -> Result<(), sqlx::Error> {
    if received.is_empty() {
        return Ok(());
    }
    let rows: Vec<Value> = received.iter().map(|w| json!([w.seq, w.update, w.chat, w.received, w.payload])).collect();
    sqlx::query(
        "INSERT INTO inbox (seq, update_id, chat_id, received_at, payload)
         SELECT value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4 FROM json_each(?)",
    )
    .bind(Value::Array(rows).to_string())
    .execute(at)
    .await?;
    Ok(())
}

impl Rows {
    fn finish(&mut self, chat: i64, seqs: &[i64], change: &Change) {
        self.finished.extend(seqs);
        match change {
            Change::None => {}
            // Sessions are JSON text, which SQLite keeps as it is.
            Change::Session { session, day } => {
                self.sessions.push(json!([chat, String::from_utf8_lossy(session), day]));
            }
            Change::Forget => self.forgotten.push(chat),
            Change::Unreachable => self.unreachable.push(chat),
            Change::Reachable => self.reachable.push(chat),
        }
    }

    async fn store(self, at: &mut SqliteConnection) -> Result<(), sqlx::Error> {
        let Self { finished, sessions, forgotten, unreachable, reachable, delayed, attempted, parked } = self;
        run(at, sessions, "INSERT INTO chat (chat_id, session, last_heard)
             SELECT value ->> 0, CAST(value ->> 1 AS BLOB), value ->> 2 FROM json_each(?) WHERE true
             ON CONFLICT (chat_id) DO UPDATE SET session = excluded.session, last_heard = excluded.last_heard, unreachable = 0").await?;
        run(at, forgotten, "DELETE FROM chat WHERE chat_id IN (SELECT value FROM json_each(?))").await?;
        run(at, unreachable, "UPDATE chat SET unreachable = 1 WHERE chat_id IN (SELECT value FROM json_each(?))")
            .await?;
        run(at, reachable, "UPDATE chat SET unreachable = 0 WHERE chat_id IN (SELECT value FROM json_each(?))").await?;
        run(
            at,
            delayed,
            "UPDATE inbox SET not_before = late.value ->> 1 FROM json_each(?) AS late WHERE seq = late.value ->> 0",
        )
        .await?;
        run(at, attempted, "UPDATE inbox SET attempts = attempts + 1 WHERE seq IN (SELECT value FROM json_each(?))")
            .await?;
        let gone: Vec<i64> = finished.into_iter().chain(parked).collect();
        run(at, gone, "DELETE FROM inbox WHERE seq IN (SELECT value FROM json_each(?))").await
    }
}

/// Runs a statement over a list, if there is anything in it.
async fn run(
    at: &mut SqliteConnection,
    list: Vec<impl serde::Serialize>,
    statement: &'static str,
) -> Result<(), sqlx::Error> {
    if list.is_empty() {
        return Ok(());
    }
    sqlx::query(statement).bind(json!(list).to_string()).execute(at).await?;
    Ok(())
}

async fn park(at: &mut SqliteConnection, seqs: &[i64], now: i64) -> Result<(), sqlx::Error> {
    sqlx::query(
        "INSERT OR REPLACE INTO parked (update_id, parked_at)
         SELECT update_id, ?2 FROM inbox WHERE seq IN (SELECT value FROM json_each(?1))",
    )
    .bind(json!(seqs).to_string())
    .bind(now)
    .execute(at)
    .await?;
    Ok(())
}

async fn remember(at: &mut SqliteConnection, name: &str, text: &str) -> Result<(), sqlx::Error> {
    sqlx::query(
        "INSERT INTO remembered (name, text) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET text = excluded.text",
    )
    .bind(name)
    .bind(text)
    .execute(at)
    .await?;
    Ok(())
}

async fn expire(at: &mut SqliteConnection, day: i64, received: i64) -> Result<Expired, sqlx::Error> {
    let chats = sqlx::query(
        "DELETE FROM chat WHERE chat_id IN (SELECT chat_id FROM chat WHERE last_heard < ? LIMIT ?) RETURNING chat_id",
    );
    let chats = chats.bind(day).bind(CHUNK).fetch_all(&mut *at).await?;
    let seen =
        sqlx::query("DELETE FROM seen WHERE update_id IN (SELECT update_id FROM seen WHERE received_at < ? LIMIT ?)");
    let seen = seen.bind(received).bind(CHUNK).execute(&mut *at).await?;
    Ok(Expired { chats: chats.iter().map(|row| row.get(0)).collect(), updates: seen.rows_affected() })
}

/// Whether a reader was in the way.
pub(super) async fn truncate_log(at: &mut SqliteConnection) -> Result<bool, sqlx::Error> {
    let row = sqlx::query("PRAGMA wal_checkpoint(TRUNCATE)").fetch_one(at).await?;
    Ok(row.get::<i64, _>(0) != 0)
}
