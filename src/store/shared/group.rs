//! Stores a group of writes by one statement, as `store_group_1` in the database takes them.

use std::collections::HashSet;

use crate::store::{
    connection::Connection,
    conversation::{Change, Conversation, Reachability},
    database_error::DatabaseError,
    inbox::Erasure,
    query::{Query, Row, query},
    write::Write,
};

const STORE_GROUP: &str =
    "SELECT * FROM store_group_1($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15,
                           $16, $17, $18, $19)";

/// Holds the lists that the statement takes.
#[derive(Debug, Default)]
struct Lists {
    received_at: i64,
    new_updates: Vec<i64>,
    new_chats: Vec<i64>,
    new_payloads: Vec<Vec<u8>>,
    new_erases: Vec<i64>,
    done_chats: Vec<i64>,
    done_by: Vec<i64>,
    done_seqs: Vec<i64>,
    seq_chats: Vec<i64>,
    session_chats: Vec<i64>,
    sessions: Vec<Vec<u8>>,
    days: Vec<i64>,
    languages: Vec<String>,
    departements: Vec<Option<String>>,
    forgotten: Vec<i64>,
    lost: Vec<i64>,
    back: Vec<i64>,
    dropped: Vec<i64>,
}

/// Tells what a group led to.
#[derive(Debug, Default)]
pub(super) struct Stored {
    /// Lists the updates that were not known.
    pub fresh: HashSet<i64>,
    /// Lists the chats that another instance answers now: nothing of them was stored.
    pub lost: HashSet<i64>,
    /// Holds what waits for this instance.
    pub rows: Vec<Row>,
}

/// Stores what a group holds, except for its jobs and for what erases.
pub(super) async fn store(at: &mut Connection, group: &[Write], me: i64) -> Result<Stored, DatabaseError> {
    let rows = Lists::of(group).query(me).fetch_all(at).await?;
    let of =
        |what: &str, column| rows.iter().filter(|row| row.get::<&str>(0) == what).map(|row| row.get(column)).collect();
    Ok(Stored { fresh: of("fresh", 3), lost: of("lost", 1), rows })
}

/// Returns what waits in the chats of a group, as it is after its jobs.
pub(super) async fn waiting(at: &mut Connection, group: &[Write], me: i64) -> Result<Vec<Row>, DatabaseError> {
    let chats: Vec<i64> = group.iter().flat_map(chats_of).collect();
    query("SELECT * FROM waiting_1($1, $2)").bind(me).bind(chats).fetch_all(at).await
}

fn chats_of(write: &Write) -> Vec<i64> {
    match write {
        Write::Receive { placed, .. } => placed.iter().map(|placed| placed.arrival.chat).collect(),
        Write::Finish { chat, .. } => vec![*chat],
        Write::Job(_) | Write::End => Vec::new(),
    }
}

impl Lists {
    fn of(group: &[Write]) -> Self {
        let mut lists = Self::default();
        for write in group {
            match write {
                Write::Receive { placed, now, .. } => {
                    lists.received_at = *now;
                    for arrival in placed.iter().map(|placed| &placed.arrival) {
                        lists.new_updates.push(arrival.update);
                        lists.new_chats.push(arrival.chat);
                        lists.new_payloads.push(arrival.payload.clone().into_bytes());
                        lists.new_erases.push(arrival.erases.map_or(0, Erasure::number));
                    }
                }
                // No answer: the updates were dropped.
                Write::Finish { lease: None, seqs, .. } => lists.dropped.extend(seqs),
                Write::Finish { chat, lease: Some(lease), seqs, change, reach, .. } => {
                    lists.finish(*chat, *lease, seqs, change, *reach);
                }
                Write::Job(_) | Write::End => {}
            }
        }
        lists
    }

    fn finish(&mut self, chat: i64, lease: i64, seqs: &[i64], change: &Change, reach: Reachability) {
        self.done_chats.push(chat);
        self.done_by.push(lease);
        self.done_seqs.extend(seqs);
        self.seq_chats.extend(seqs.iter().map(|_| chat));
        match change {
            Change::None => {}
            Change::Session(Conversation { session, day, language, departement }) => {
                self.session_chats.push(chat);
                self.sessions.push(session.clone().into_bytes());
                self.days.push(*day);
                self.languages.push(language.clone());
                self.departements.push(departement.clone());
            }
            Change::Forget | Change::Anew(_) => self.forgotten.push(chat),
        }
        match reach {
            Reachability::Same => {}
            Reachability::Lost => self.lost.push(chat),
            Reachability::Back => self.back.push(chat),
        }
    }

    fn query(self, me: i64) -> Query {
        query(STORE_GROUP)
            .bind(me)
            .bind(self.received_at)
            .bind(self.new_updates)
            .bind(self.new_chats)
            .bind(self.new_payloads)
            .bind(self.new_erases)
            .bind(self.done_chats)
            .bind(self.done_by)
            .bind(self.done_seqs)
            .bind(self.seq_chats)
            .bind(self.session_chats)
            .bind(self.sessions)
            .bind(self.days)
            .bind(self.languages)
            .bind(self.departements)
            .bind(self.forgotten)
            .bind(self.lost)
            .bind(self.back)
            .bind(self.dropped)
    }
}
