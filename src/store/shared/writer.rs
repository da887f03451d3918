//! Runs the writer of an instance: it takes everything that waits, stores it in one
//! transaction, and tells each sender. What updates and answers need is one statement; all
//! else is done by one instance at a time.

use std::collections::HashSet;

use tokio::sync::mpsc;

use super::{claims::Claims, group, group::Stored, place::Membership};
use crate::store::{
    connection::Connection, database_error::DatabaseError, error::StoreError, inbox::Finished, people, query::query,
    statements, write::Write,
};

/// Limits the writes of one transaction.
const MOST_GROUPED: usize = 256;
/// A transaction that another one was in the way of is tried this often.
const TRIES: u8 = 5;
/// Names the lock under which one instance at a time does what is no simple write.
const ONE_AT_A_TIME: i64 = 0x67_75_69_63_68_65_74;

/// Stores writes until it is told to end, or every sender is gone.
pub(in crate::store) async fn run(
    connection: Connection,
    mut queue: mpsc::Receiver<Write>,
    place: Membership,
    claims: Claims,
) {
    let mut writer = Writer { connection, place, claims };
    let mut group = Vec::with_capacity(MOST_GROUPED);
    while queue.recv_many(&mut group, MOST_GROUPED).await > 0 {
        let ends = group.iter().any(|write| matches!(write, Write::End));
        group.retain(|write| !matches!(write, Write::End));
        writer.store(std::mem::take(&mut group)).await;
        if ends {
            break;
        }
    }
}

struct Writer {
    connection: Connection,
    place: Membership,
    claims: Claims,
}

impl Writer {
    async fn store(&mut self, mut group: Vec<Write>) {
        match self.together(&mut group).await {
            Ok(stored) => tell(group, &Ok(stored)),
            // One of the writes is the cause, so each is tried on its own.
            Err(failure) if failure.is_of_one_statement() => {
                for write in group {
                    let mut one = vec![write];
                    let stored = self.together(&mut one).await;
                    tell(one, &stored);
                }
            }
            Err(failure) => tell(group, &Err(failure)),
        }
    }

    async fn together(&mut self, group: &mut [Write]) -> Result<Stored, DatabaseError> {
        let me = self.place.number();
        let mut tries = 1;
        let stored = loop {
            let stored = if statements::is_usual(group) {
                group::store(&mut self.connection, group, me).await
            } else {
                self.within(group, me).await
            };
            match stored {
                Err(failure) if failure.is_in_the_way() && tries < TRIES => tries += 1,
                stored => break stored?,
            }
        };
        for write in group.iter() {
            if let Write::Finish { chat, seqs, .. } = write
                && !stored.lost.contains(chat)
            {
                self.claims.answered(*chat, seqs);
            }
        }
        for chat in &stored.lost {
            self.claims.let_go(*chat);
        }
        self.claims.found(&stored.rows, me).await;
        Ok(stored)
    }

    async fn within(&mut self, group: &mut [Write], me: i64) -> Result<Stored, DatabaseError> {
        self.connection.begin().await?;
        match self.apply(group, me).await {
            Ok(stored) => {
                self.connection.commit().await?;
                Ok(stored)
            }
            Err(failure) => {
                self.connection.roll_back().await;
                Err(failure)
            }
        }
    }

    async fn apply(&mut self, group: &mut [Write], me: i64) -> Result<Stored, DatabaseError> {
        let at = &mut self.connection;
        query("SELECT pg_advisory_xact_lock($1)::text").bind(ONE_AT_A_TIME).execute(&mut *at).await?;
        let mut stored = group::store(at, group, me).await?;
        for write in &mut *group {
            match write {
                Write::Receive { placed, .. } => {
                    for arrival in placed.iter().map(|placed| &placed.arrival) {
                        if let Some(erasure) = arrival.erases.filter(|_| stored.fresh.contains(&arrival.update)) {
                            people::erase(at, arrival.chat, erasure).await?;
                        }
                    }
                }
                Write::Finish { chat, .. } if stored.lost.contains(chat) => {}
                Write::Finish { chat, change, wishes, reach, .. } => {
                    statements::follow(at, *chat, change, wishes, *reach).await?;
                }
                Write::Job(job) => job.run(at).await?,
                Write::End => {}
            }
        }
        stored.rows = group::waiting(at, group, me).await?;
        Ok(stored)
    }
}

/// Tells every sender what came of its write.
fn tell(group: Vec<Write>, stored: &Result<Stored, DatabaseError>) {
    let outcome = stored.as_ref().map(|_| ()).map_err(|failure| StoreError::from(*failure));
    let (fresh, lost) = match stored {
        Ok(stored) => (stored.fresh.clone(), stored.lost.clone()),
        Err(_) => (HashSet::new(), HashSet::new()),
    };
    for write in group {
        match write {
            Write::Receive { placed, done, .. } => {
                let new = placed.iter().filter(|placed| fresh.contains(&placed.arrival.update)).count();
                // Whoever received them may be gone: then nobody needs to be told.
                let _ = done.send(outcome.clone().map(|()| new));
            }
            Write::Finish { chat, done, .. } => {
                let finished = if lost.contains(&chat) { Finished::Lost } else { Finished::Stored };
                let _ = done.send(outcome.clone().map(|()| finished));
            }
            Write::Job(job) => job.tell(outcome.clone()),
            Write::End => {}
        }
    }
}
