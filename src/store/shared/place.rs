//! Keeps the place of this instance among those that share a database: it says every moment
//! that it is alive, and takes over what another one left that was silent for too long.
//!
//! Its number is the token of all that it does. Once it is buried, what it stores under that
//! number is refused, and it begins anew under another one. Which instance is alive is told by
//! the clock of the database alone.

use std::{
    collections::BTreeSet,
    sync::{
        Arc,
        atomic::{AtomicBool, AtomicU64, Ordering},
    },
    time::Duration,
};

use tokio::{
    sync::watch,
    time::{Instant, sleep, sleep_until},
};
use tokio_util::sync::CancellationToken;

use super::claims::Claims;
use crate::store::{connection::Connection, database_error::DatabaseError, query::query};

/// An instance that says nothing for this time may be buried. Another one takes over within a
/// beat more.
const ALIVE: Duration = Duration::from_millis(3500);
/// An instance says this often that it is alive.
const BEAT: Duration = Duration::from_millis(500);
/// An instance tells this often how many answers left.
const COUNT: Duration = Duration::from_millis(100);
/// After so many beats an instance looks for what it was never told of.
const LOOKED_FOR: u64 = 10;
/// At most this many chats are taken over at once.
const MOST_TAKEN: i64 = 500;

/// Is what one instance does at a time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Duty {
    /// Asks Telegram for updates.
    Polling,
    /// Prepares and sends campaigns.
    Campaigns,
    /// Erases what is old, and does what is due each night.
    Upkeep,
}

impl Duty {
    const ALL: [Self; 3] = [Self::Polling, Self::Campaigns, Self::Upkeep];
    /// Lists what is done by no clock.
    const TIMELESS: [Self; 1] = [Self::Polling];

    const fn name(self) -> &'static str {
        match self {
            Self::Polling => "polling",
            Self::Campaigns => "campaigns",
            Self::Upkeep => "upkeep",
        }
    }
}

/// Holds what is known of this instance's place.
#[derive(Debug, Clone)]
pub(in crate::store) struct Membership(Arc<Shared>);

#[derive(Debug)]
struct Shared {
    known: watch::Sender<Known>,
    /// Counts answers that left and that the other instances do not know of yet.
    replies: AtomicU64,
    /// Counts the deliveries that may leave at once.
    slice: AtomicU64,
    /// Is the rate of all instances together, in messages a second.
    a_second: AtomicU64,
    /// Tells that the clock of this machine is wrong, as far as anybody knows.
    is_clock_wrong: AtomicBool,
}

#[derive(Debug, Clone)]
struct Known {
    /// Is the number under which it works now.
    number: i64,
    /// Until then nobody else takes over.
    until: Instant,
    duties: BTreeSet<Duty>,
    /// Counts how often it was buried.
    buried: u64,
}

impl Membership {
    /// Takes a first place.
    pub async fn take(at: &mut Connection) -> Result<Self, DatabaseError> {
        let begun = Instant::now();
        let number = register(at).await?;
        let known = Known { number, until: begun + ALIVE, duties: BTreeSet::new(), buried: 0 };
        Ok(Self::of(known))
    }

    /// Is no place: nothing is leased under its number.
    pub fn none() -> Self {
        let known = Known { number: 0, until: Instant::now(), duties: BTreeSet::new(), buried: 0 };
        Self::of(known)
    }

    fn of(known: Known) -> Self {
        let (replies, slice, a_second) = (AtomicU64::new(0), AtomicU64::new(0), AtomicU64::new(1));
        let (known, is_clock_wrong) = (watch::Sender::new(known), AtomicBool::new(false));
        Self(Arc::new(Shared { known, replies, slice, a_second, is_clock_wrong }))
    }

    /// Notes whether the clock of this machine is right. While it is not, others do what time
    /// decides.
    pub fn trusts_clock(&self, is_right: bool) {
        self.0.is_clock_wrong.store(!is_right, Ordering::Relaxed);
    }

    /// Counts an answer that leaves, at a rate of so many messages a second over all instances.
    pub fn count_reply(&self, a_second: u32) {
        self.0.a_second.store(a_second.into(), Ordering::Relaxed);
        self.0.replies.fetch_add(1, Ordering::Relaxed);
    }

    /// Takes one delivery out of the slice that this instance has; returns false where none is
    /// left.
    pub fn spend(&self) -> bool {
        self.0.slice.fetch_update(Ordering::Relaxed, Ordering::Relaxed, |left| left.checked_sub(1)).is_ok()
    }

    /// Adds a slice of the rate to what may leave.
    pub fn add_slice(&self, messages: u64) {
        self.0.slice.fetch_add(messages, Ordering::Relaxed);
    }

    /// Returns the number under which the instance works now.
    pub fn number(&self) -> i64 {
        self.0.known.borrow().number
    }

    /// Returns whether what was taken under this number is still this instance's, now. Waits
    /// while that is not known.
    pub async fn holds(&self, number: i64) -> bool {
        let mut changes = self.0.known.subscribe();
        loop {
            {
                let known = changes.borrow_and_update();
                if known.number != number {
                    return false;
                }
                if Instant::now() < known.until {
                    return true;
                }
            }
            if changes.changed().await.is_err() {
                return false;
            }
        }
    }

    /// Waits until this instance has a duty, and may do it now.
    pub async fn has(&self, duty: Duty) {
        let mut changes = self.0.known.subscribe();
        loop {
            let has_it = {
                let known = changes.borrow_and_update();
                known.duties.contains(&duty) && Instant::now() < known.until
            };
            if has_it || changes.changed().await.is_err() {
                return;
            }
        }
    }

    /// Waits until this instance has a duty no more, or cannot be sure of it for a whole beat.
    pub async fn loses(&self, duty: Duty) {
        loop {
            let until = {
                let known = self.0.known.borrow();
                if !known.duties.contains(&duty) || Instant::now() >= known.until {
                    return;
                }
                known.until
            };
            sleep_until(until.min(Instant::now() + BEAT)).await;
        }
    }

    /// Returns whether an instance has a duty, and keeps it so until the transaction ends.
    pub async fn has_duty(at: &mut Connection, number: i64, duty: Duty) -> Result<bool, DatabaseError> {
        let held = query("SELECT instance FROM duty WHERE name = $1 AND instance = $2 FOR SHARE");
        Ok(held.bind(duty.name()).bind(number).fetch_optional(at).await?.is_some())
    }

    /// Returns whether this instance has a duty, and may do it now.
    pub fn has_now(&self, duty: Duty) -> bool {
        let known = self.0.known.borrow();
        known.duties.contains(&duty) && Instant::now() < known.until
    }

    /// Waits until this instance was buried more often than this; returns how often.
    pub async fn buried(&self, before: u64) -> u64 {
        let mut changes = self.0.known.subscribe();
        loop {
            let buried = changes.borrow_and_update().buried;
            if buried > before || changes.changed().await.is_err() {
                return buried;
            }
        }
    }
}

async fn register(at: &mut Connection) -> Result<i64, DatabaseError> {
    let insert = "INSERT INTO instance (alive_until)
                  VALUES (clock_timestamp() + $1 * interval '1 millisecond') RETURNING id";
    query(insert).bind(millis(ALIVE)).fetch_scalar(at).await
}

/// Keeps the place until it is told to stop, then gives it up.
pub(in crate::store) async fn keep(mut at: Connection, place: Membership, claims: Claims, stop: CancellationToken) {
    // While the database is away nobody is heard: others get the time to speak again before
    // they are buried.
    let mut heard_since = None;
    for beat in 1_u64.. {
        let begun = Instant::now();
        let is_heard = one_beat(&mut at, &place, &claims, begun).await.is_ok() && begun.elapsed() < 2 * BEAT;
        heard_since = if is_heard { heard_since.or(Some(begun)) } else { None };
        let buries = heard_since.is_some_and(|since| begun.duration_since(since) >= ALIVE);
        // What is left is there at the next beat, too.
        let _ = take_over(&mut at, &place, &claims, buries).await;
        if beat.is_multiple_of(LOOKED_FOR) {
            let _ = look_again(&mut at, &place, &claims).await;
        }
        let rest = async {
            while begun.elapsed() < BEAT {
                let slept = Instant::now();
                sleep(COUNT).await;
                // The process was stopped for a while: others may have been, too.
                if slept.elapsed() > ALIVE {
                    heard_since = None;
                }
                // What could not be told is told the next time.
                let _ = tell_replies(&mut at, &place).await;
            }
        };
        if stop.run_until_cancelled(rest).await.is_none() {
            break;
        }
    }
    // Without that it is buried a moment later.
    let _ = query("UPDATE instance SET buried = 1 WHERE id = $1").bind(place.number()).execute(&mut at).await;
}

/// Says that the instance is alive, or begins anew where it was buried.
async fn one_beat(
    at: &mut Connection,
    place: &Membership,
    claims: &Claims,
    begun: Instant,
) -> Result<(), DatabaseError> {
    let hands_on = place.0.is_clock_wrong.load(Ordering::Relaxed) && hand_on(at, place.number()).await?;
    let wanted = if hands_on { &Duty::TIMELESS[..] } else { &Duty::ALL[..] };
    let beat = query("SELECT has FROM beat_1($1, $2, $3)").bind(place.number()).bind(millis(ALIVE));
    let has = beat.bind(names(wanted)).fetch_all(&mut *at).await?;
    if has.is_empty() {
        let number = register(at).await?;
        claims.let_all_go();
        place.0.known.send_modify(|known| {
            *known = Known { number, until: begun + ALIVE, duties: BTreeSet::new(), buried: known.buried + 1 };
        });
        return Ok(());
    }
    let has_it = |duty: &Duty| has.iter().any(|row| row.get::<&str>(0) == duty.name());
    let duties = Duty::ALL.into_iter().filter(has_it).collect();
    place.0.known.send_modify(|known| (known.until, known.duties) = (begun + ALIVE, duties));
    Ok(())
}

/// Gives up what time decides, where another instance is alive to do it; returns whether one is.
async fn hand_on(at: &mut Connection, number: i64) -> Result<bool, DatabaseError> {
    let give = query(
        "WITH others AS (
             SELECT 1 FROM instance WHERE id <> $1 AND buried = 0 AND alive_until > clock_timestamp()
         ), given AS (
             DELETE FROM duty WHERE instance = $1 AND NOT name = ANY ($2) AND EXISTS (SELECT 1 FROM others)
         )
         SELECT count(*) FROM others",
    );
    let others: i64 = give.bind(number).bind(names(&Duty::TIMELESS)).fetch_scalar(at).await?;
    Ok(others > 0)
}

fn names(duties: &[Duty]) -> Vec<String> {
    duties.iter().map(|duty| duty.name().to_owned()).collect()
}

/// Tells the other instances how many answers left, so that deliveries leave room for them.
async fn tell_replies(at: &mut Connection, place: &Membership) -> Result<(), DatabaseError> {
    let replies = place.0.replies.load(Ordering::Relaxed);
    if replies == 0 {
        return Ok(());
    }
    let number = |count: u64| i64::try_from(count).unwrap_or(i64::MAX);
    let count = query("SELECT count_replies_1($1, $2)::text").bind(number(replies));
    count.bind(number(place.0.a_second.load(Ordering::Relaxed))).execute(at).await?;
    place.0.replies.fetch_sub(replies, Ordering::Relaxed);
    Ok(())
}

async fn take_over(
    at: &mut Connection,
    place: &Membership,
    claims: &Claims,
    buries: bool,
) -> Result<(), DatabaseError> {
    let number = place.number();
    let found = query("SELECT * FROM take_over_1($1, $2, $3)").bind(number).bind(MOST_TAKEN).bind(buries);
    claims.found(&found.fetch_all(at).await?, number).await;
    Ok(())
}

/// Finds what this instance has to answer and was never told of: the answer of the database was
/// lost on its way.
async fn look_again(at: &mut Connection, place: &Membership, claims: &Claims) -> Result<(), DatabaseError> {
    let number = place.number();
    let mine =
        "SELECT * FROM waiting_1($1, (SELECT coalesce(array_agg(chat_id), '{}') FROM lease WHERE instance = $1))";
    claims.found(&query(mine).bind(number).fetch_all(at).await?, number).await;
    Ok(())
}

fn millis(time: Duration) -> i64 {
    i64::try_from(time.as_millis()).unwrap_or(i64::MAX)
}
