//! Stores a group of writes by one SQL statement, however many there are. Lists go in as
//! JSON (sqlite.org/json1.html), one bound value for many rows, so that a group costs one
//! round to SQLite's thread.

use std::collections::HashSet;

use serde::Serialize;

use super::{
    connection::Connection,
    conversation::{Change, Conversation, Reachability},
    database_error::DatabaseError,
    expiry::{ExpireBefore, Expired},
    inbox::{Arrival, Erasure, Placed},
    ledger,
    notification_changes::NotificationChanges,
    people,
    query::query,
    received::{Range, Reception},
    unsubscribed,
    write::Write,
};
use crate::campaigns::WEEK;

/// Limits the rows that one upkeep erases, so that no other write waits long behind it.
const CHUNK: i64 = 2000;

/// Stores updates that come in, and what those that were answered led to. What it does stands
/// in the file, as a trigger: statement by statement, SQLite's thread would tell of each.
const STORE_GROUP: &str = "INSERT INTO write_group (received, ranges, sessions, forgotten, unreachable, finished)
                           VALUES ($1, $2, $3, $4, $5, $6)";

/// Returns whether one statement stores this group: updates that come in and end.
pub(super) fn is_usual(group: &[Write]) -> bool {
    group.iter().all(|write| match write {
        Write::Receive { placed, .. } => placed.iter().all(|placed| placed.arrival.erases.is_none()),
        Write::Finish { .. } | Write::Job(_) | Write::End => write.may_wait(),
    })
}

/// Stores a usual group: one statement is a transaction of its own. Returns which updates are
/// stored by it.
pub(super) async fn commit(
    at: &mut Connection,
    group: &[Write],
    reception: &Reception,
) -> Result<Vec<Range>, DatabaseError> {
    Rows::of(group, reception).store(at).await
}

/// Applies a group of writes within an open transaction; returns which updates are stored
/// once that is committed.
pub(super) async fn apply(
    at: &mut Connection,
    group: &mut [Write],
    reception: &Reception,
) -> Result<Vec<Range>, DatabaseError> {
    let ranges = Rows::of(group, reception).store(at).await?;
    for write in group {
        match write {
            Write::Receive { placed, .. } => {
                for Placed { arrival, .. } in placed {
                    let is_known = reception.numbers().is_stored(arrival.update);
                    if let Some(erasure) = arrival.erases.filter(|_| !is_known) {
                        people::erase(at, arrival.chat, erasure).await?;
                    }
                }
            }
            Write::End => {}
            Write::Finish { chat, change, wishes, reach, .. } => follow(at, *chat, change, wishes, *reach).await?,
            Write::Job(job) => job.run(at).await?,
        }
    }
    Ok(ranges)
}

/// Stores what an answer led to beside the conversation, and what that one's end leads to.
pub(super) async fn follow(
    at: &mut Connection,
    chat: i64,
    change: &Change,
    wishes: &NotificationChanges,
    reach: Reachability,
) -> Result<(), DatabaseError> {
    people::wish(at, chat, wishes).await?;
    if change.erases() {
        people::forget(at, chat).await?;
        if let Change::Anew(conversation) = change {
            people::begin(at, chat, conversation).await?;
        }
    } else if reach == Reachability::Lost {
        people::unsubscribe(at, chat).await?;
    } else if reach == Reachability::Back {
        unsubscribed::drop_rows(at, chat).await?;
    }
    Ok(())
}

/// Holds the values that are bound to the statement.
#[derive(Default)]
struct Rows<'a> {
    received: Vec<(i64, i64, i64, i64, &'a str, i64, u8)>,
    ranges: Vec<Range>,
    sessions: Vec<(i64, &'a str, i64, &'a str, Option<&'a str>)>,
    forgotten: Vec<i64>,
    unreachable: Vec<(i64, u8)>,
    finished: Vec<i64>,
}

impl<'a> Rows<'a> {
    fn of(group: &'a [Write], reception: &Reception) -> Self {
        let mut rows = Self::default();
        for write in group {
            if let Write::Finish { chat, seqs, change, reach, .. } = write {
                rows.finish(*chat, seqs, change, *reach);
            }
        }
        let finished: HashSet<i64> = rows.finished.iter().copied().collect();
        let numbers = reception.numbers();
        // One that could not be stored before may have been answered since.
        let mut stored: Vec<i64> = numbers.unstored_at(&finished);
        let (mut received_at, mut known) = (None, HashSet::new());
        for write in group {
            let Write::Receive { placed, now, .. } = write else { continue };
            received_at = Some(*now);
            for Placed { seq, arrival } in placed {
                // It may have come twice before it was stored, or been answered since.
                if numbers.is_stored(arrival.update) || !known.insert(arrival.update) {
                    continue;
                }
                stored.push(arrival.update);
                // What is over already waits for nothing.
                if !finished.contains(seq) {
                    let erases = arrival.erases.map_or(0, Erasure::number);
                    let Arrival { update, chat, attempts, payload, .. } = arrival;
                    rows.received.push((*seq, *update, *chat, *now, payload, erases, *attempts));
                }
            }
        }
        rows.ranges = numbers.ranges_with(stored, received_at.unwrap_or(numbers.latest));
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

    async fn store(self, at: &mut Connection) -> Result<Vec<Range>, DatabaseError> {
        let query = query(STORE_GROUP)
            .bind(list(&self.received))
            .bind(list(&self.ranges))
            .bind(list(&self.sessions))
            .bind(list(&self.forgotten))
            .bind(list(&self.unreachable))
            .bind(list(&self.finished));
        query.execute(at).await?;
        Ok(self.ranges)
    }
}

/// Returns rows as JSON, which numbers and text always become; none as `NULL`.
fn list(rows: &[impl Serialize]) -> Option<String> {
    (!rows.is_empty()).then(|| serde_json::to_string(rows).unwrap_or_default())
}

pub(super) async fn delay(at: &mut Connection, seq: i64, not_before: i64) -> Result<(), DatabaseError> {
    let update = query("UPDATE inbox SET not_before = $2 WHERE seq = $1");
    update.bind(seq).bind(not_before).execute(at).await.map(drop)
}

pub(super) async fn attempt(at: &mut Connection, seq: i64) -> Result<(), DatabaseError> {
    query("UPDATE inbox SET attempts = attempts + 1 WHERE seq = $1").bind(seq).execute(at).await.map(drop)
}

pub(super) async fn park(at: &mut Connection, seq: i64, now: i64) -> Result<(), DatabaseError> {
    let park = query(
        "INSERT INTO parked (update_id, parked_at) SELECT update_id, $2 FROM inbox WHERE seq = $1
         ON CONFLICT (update_id) DO UPDATE SET parked_at = excluded.parked_at",
    );
    park.bind(seq).bind(now).execute(&mut *at).await?;
    query("DELETE FROM inbox WHERE seq = $1").bind(seq).execute(at).await.map(drop)
}

pub(super) async fn remember(at: &mut Connection, name: &str, text: &str) -> Result<(), DatabaseError> {
    let insert = query(
        "INSERT INTO remembered (name, text) VALUES ($1, $2) ON CONFLICT (name) DO UPDATE SET text = excluded.text",
    );
    insert.bind(name).bind(text).execute(at).await.map(drop)
}

/// Erases what is too old; update numbers where they came before this hour since 1970.
pub(super) async fn expire(at: &mut Connection, before: ExpireBefore, hour: i64) -> Result<Expired, DatabaseError> {
    let ExpireBefore { day, received, settled, unsubscribed } = before;
    let chats = query(
        "DELETE FROM chat WHERE chat_id IN (SELECT chat_id FROM chat WHERE last_heard < $1 LIMIT $2) RETURNING chat_id",
    );
    let chats = chats.bind(day).bind(CHUNK).fetch_all(&mut *at).await?;
    let numbers = query(at.choose(
        "DELETE FROM received_range WHERE first IN (SELECT first FROM received_range WHERE hour < $1 LIMIT $2)
         RETURNING last - first + 1",
        "DELETE FROM received_update WHERE update_id IN
             (SELECT update_id FROM received_update WHERE hour < $1 LIMIT $2) RETURNING CAST(1 AS BIGINT)",
    ));
    let numbers = numbers.bind(hour).bind(CHUNK).fetch_all(&mut *at).await?;
    let numbers: i64 = numbers.iter().map(|row| row.get::<i64>(0)).sum();
    query("DELETE FROM parked WHERE parked_at < $1").bind(received).execute(&mut *at).await?;
    query("DELETE FROM received WHERE (chat_id, at) IN (SELECT chat_id, at FROM received WHERE at < $1 LIMIT $2)")
        .bind(received - WEEK)
        .bind(CHUNK)
        .execute(&mut *at)
        .await?;
    if matches!(at, Connection::Postgres(_)) {
        let gone = "DELETE FROM instance WHERE buried = 1 AND alive_until < clock_timestamp() - interval '1 day'
                    AND NOT EXISTS (SELECT 1 FROM lease WHERE lease.instance = instance.id)";
        query(gone).execute(&mut *at).await?;
    }
    let deliveries = ledger::purge(at, settled, CHUNK).await?;
    let unsubscribed = unsubscribed::purge(at, unsubscribed, CHUNK).await?;
    let chats = chats.iter().map(|row| row.get(0)).collect();
    Ok(Expired { chats, updates: numbers.unsigned_abs(), deliveries, unsubscribed })
}

/// Empties the write-ahead log into the file, and returns whether a reader was in the
/// way. The reader is not waited for: everybody who writes would wait too.
pub(super) async fn truncate_log(at: &mut Connection) -> Result<bool, DatabaseError> {
    query("PRAGMA busy_timeout = 0").execute(&mut *at).await?;
    let done = query("PRAGMA wal_checkpoint(TRUNCATE)").fetch_one(&mut *at).await;
    query("PRAGMA busy_timeout = 5000").execute(&mut *at).await?;
    Ok(done?.get::<i64>(0) != 0)
}
