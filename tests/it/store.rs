//! The store by itself: a real file, and several senders at once.

use std::time::{Duration, Instant};

use guichet::store::{
    Arrival, Change, Conversation, DatabaseUrl, ExpireBefore, Finished, NotificationChanges, Reachability, Store,
    StoreError, StoreHandles, TakenIn,
};
use rusqlite::Connection;
use tempfile::TempDir;

struct Folder(TempDir);

impl Folder {
    fn new() -> Self {
        Self(tempfile::tempdir().unwrap())
    }

    async fn open(&self) -> StoreHandles {
        self.try_open().await.unwrap()
    }

    async fn try_open(&self) -> Result<StoreHandles, StoreError> {
        let url = format!("sqlite:{}", self.0.path().join("guichet.db").display());
        Store::open(&DatabaseUrl::parse(&url).unwrap()).await
    }

    fn connection(&self) -> Connection {
        Connection::open(self.0.path().join("guichet.db")).unwrap()
    }

    fn sql(&self, statements: &str) {
        self.connection().execute_batch(statements).unwrap();
    }
}

async fn close(opened: StoreHandles) {
    let StoreHandles { store, guard, .. } = opened;
    drop(store);
    guard.close().await;
}

fn arrival(update: i64, chat: i64) -> Arrival {
    Arrival {
        update,
        chat,
        payload: format!("what {update} holds, and a \u{1f642} \" ' \\ \u{0}"),
        erases: None,
        attempts: 0,
    }
}

/// Stores a change that follows from no update.
async fn changes(store: &Store, chat: i64, change: Change) -> Result<(), StoreError> {
    store.finish(chat, None, vec![], change, NotificationChanges::default(), Reachability::Same).await.map(drop)
}

fn session_of(text: &str, day: i64) -> Change {
    Change::Session(Conversation { session: text.to_owned(), day, language: "fr".to_owned(), departement: None })
}

fn session(text: &str) -> Change {
    session_of(text, 20_000)
}

#[tokio::test]
async fn updates_come_out_once_and_in_the_order_of_arrival() {
    let folder = Folder::new();
    let opened = folder.open().await;
    let store = opened.store.clone();
    // Sent at once, they become one group.
    let counts = tokio::join!(
        store.receive(vec![arrival(5, 1), arrival(3, 1)], 100),
        store.receive(vec![arrival(3, 1), arrival(9, 2), arrival(9, 2)], 100),
        store.receive(vec![], 100),
    );
    assert_eq!(counts, (Ok(2), Ok(1), Ok(0)));
    assert_eq!(store.receive(vec![arrival(5, 1), arrival(2, 1)], 101).await, Ok(1));
    let waiting = store.waiting().await.unwrap();
    assert_eq!(
        waiting.iter().map(|waiting| (waiting.seq, waiting.update)).collect::<Vec<_>>(),
        [(1, 5), (2, 3), (3, 9), (4, 2)]
    );
    assert_eq!(waiting[0].payload, arrival(5, 1).payload);
    drop(store);
    close(opened).await;
}

/// Takes updates in, and what was handed on of them at once: place, number, what came with it.
async fn takes_in(store: &Store, updates: &[i64]) -> (TakenIn, Vec<(i64, i64, &'static str)>) {
    let mut handed_on = Vec::new();
    let arrivals = updates.iter().map(|update| (arrival(*update, 1), "with it")).collect();
    let hand_on = |seq, arrival: &Arrival, with| handed_on.push((seq, arrival.update, with));
    (store.take_in(arrivals, 100, hand_on).await.unwrap(), handed_on)
}

#[tokio::test]
async fn an_update_is_handed_on_once_before_it_is_stored() {
    let folder = Folder::new();
    let opened = folder.open().await;
    let store = &opened.store;
    let (first, handed_on) = takes_in(store, &[5, 6, 5]).await;
    assert_eq!(handed_on, [(1, 5, "with it"), (2, 6, "with it")]);
    assert!(store.is_unstored(5) && !store.is_stored(5));
    // It comes again before it is stored: it is stored with it, and not handed on again.
    let (again, handed_on) = takes_in(store, &[6, 7]).await;
    assert_eq!(handed_on, [(3, 7, "with it")]);
    assert_eq!((first.stored().await, again.stored().await), (Ok(2), Ok(1)));
    assert!(store.is_stored(5) && !store.is_unstored(5));
    let (known, handed_on) = takes_in(store, &[5, 6, 7]).await;
    assert_eq!((known.stored().await, handed_on), (Ok(0), vec![]));
    assert_eq!(store.waiting().await.unwrap().len(), 3);
    // What was received is known after a start, and places go on where they were.
    store.finish(1, None, vec![1, 2], Change::None, NotificationChanges::default(), Reachability::Same).await.unwrap();
    close(opened).await;
    let opened = folder.open().await;
    let (after, handed_on) = takes_in(&opened.store, &[5, 6, 7, 8]).await;
    assert_eq!((after.stored().await, handed_on), (Ok(1), vec![(4, 8, "with it")]));
    close(opened).await;
}

#[tokio::test]
async fn an_update_that_is_answered_while_the_store_fails_is_over() {
    let folder = Folder::new();
    let opened = folder.open().await;
    folder.sql("CREATE TRIGGER bad BEFORE INSERT ON inbox BEGIN SELECT RAISE(ABORT, 'no'); END");
    let store = &opened.store;
    assert!(store.may_answer_ahead());
    let (failed, handed_on) = takes_in(store, &[5, 6]).await;
    assert!(matches!(failed.stored().await, Err(StoreError::Other(_))));
    assert_eq!(handed_on.len(), 2);
    assert!(!store.may_answer_ahead(), "nothing is answered unstored while the store fails");
    // The answer to the first was out. What it led to is stored, and that it is over.
    let over = NotificationChanges::default();
    store.finish(1, None, vec![1], session("one"), over, Reachability::Same).await.unwrap();
    assert!(store.is_stored(5) && store.is_unstored(6));
    folder.sql("DROP TRIGGER bad");
    let (again, handed_on) = takes_in(store, &[5, 6]).await;
    assert_eq!((again.stored().await, handed_on), (Ok(0), vec![]), "neither is answered again");
    assert!(store.may_answer_ahead());
    let waiting = store.waiting().await.unwrap();
    assert_eq!(waiting.iter().map(|waiting| (waiting.seq, waiting.update)).collect::<Vec<_>>(), [(2, 6)]);
    close(opened).await;
}

#[tokio::test]
async fn an_update_that_comes_no_more_is_stored_once_that_works() {
    let folder = Folder::new();
    let opened = folder.open().await;
    folder.sql("CREATE TRIGGER bad BEFORE INSERT ON inbox BEGIN SELECT RAISE(ABORT, 'no'); END");
    let (failed, _) = takes_in(&opened.store, &[5, 6]).await;
    assert!(failed.stored().await.is_err());
    folder.sql("DROP TRIGGER bad");
    // Nobody brings it again, and nobody stores anything else.
    opened.store.until_stored(&[5, 6]).await;
    let waiting = opened.store.waiting().await.unwrap();
    assert_eq!(waiting.iter().map(|waiting| (waiting.seq, waiting.update)).collect::<Vec<_>>(), [(1, 5), (2, 6)]);
    assert!(opened.store.may_answer_ahead());
    close(opened).await;
}

/// Stores that an update is over, of which nobody waits to hear; how long that took.
async fn put_off(store: &Store, seq: i64) -> Duration {
    let begun = Instant::now();
    store.finish(1, None, vec![seq], session("one"), NotificationChanges::default(), Reachability::Same).await.unwrap();
    begun.elapsed()
}

#[tokio::test]
async fn what_nobody_waits_for_is_put_off_until_somebody_does() {
    const PUT_OFF: Duration = Duration::from_millis(50);
    let folder = Folder::new();
    let opened = folder.open().await;
    let store = &opened.store;
    store.receive((1..=99).map(|update| arrival(update, 1)).collect(), 100).await.unwrap();
    assert!(put_off(store, 1).await >= PUT_OFF);
    let (mut along, mut asked) = (Duration::MAX, Duration::MAX);
    // A busy machine may take longer now and then, and not each time.
    for at in 0..40 {
        let (took, received) = tokio::join!(put_off(store, 2 + at), store.receive(vec![arrival(200 + at, 1)], 100));
        assert_eq!(received, Ok(1));
        along = along.min(took);
        asked = asked.min(tokio::join!(put_off(store, 50 + at), async { store.hurry() }).0);
    }
    assert!(along < PUT_OFF, "a new update takes it along: {along:?}");
    assert!(asked < PUT_OFF, "whoever waits says so: {asked:?}");
    assert_eq!(store.waiting().await.unwrap().len(), 58);
    close(opened).await;
}

#[tokio::test]
async fn an_update_ends_together_with_what_it_led_to() {
    let folder = Folder::new();
    let opened = folder.open().await;
    let store = &opened.store;
    store.receive(vec![arrival(1, 7), arrival(2, 8), arrival(3, 9)], 100).await.unwrap();
    let seqs: Vec<i64> = store.waiting().await.unwrap().iter().map(|waiting| waiting.seq).collect();
    let done = tokio::join!(
        store.finish(
            7,
            None,
            vec![seqs[0]],
            session("{\"seven\":7}"),
            NotificationChanges::default(),
            Reachability::Same
        ),
        store.finish(8, None, vec![seqs[1]], Change::None, NotificationChanges::default(), Reachability::Lost),
        store.delay(seqs[2], 555),
        store.attempt(seqs[2]),
    );
    assert_eq!(done, (Ok(Finished::Stored), Ok(Finished::Stored), Ok(()), Ok(())));
    assert_eq!(store.kept(7).await.unwrap().session.as_deref(), Some(&b"{\"seven\":7}"[..]));
    assert_eq!(store.kept(8).await.unwrap().session, None);
    let left = store.waiting().await.unwrap();
    assert_eq!((left.len(), left[0].update, left[0].not_before, left[0].attempts), (1, 3, 555, 1));
    store.park(seqs[2], 600).await.unwrap();
    changes(store, 7, Change::Forget).await.unwrap();
    assert_eq!(store.waiting().await.unwrap(), []);
    assert_eq!(store.kept(7).await.unwrap().session, None);
    assert_eq!(store.receive(vec![arrival(3, 9)], 700).await, Ok(0), "a parked one is still known");
    close(opened).await;
}

#[tokio::test]
async fn one_bad_write_takes_no_other_with_it() {
    let folder = Folder::new();
    let opened = folder.open().await;
    folder.sql("CREATE TRIGGER bad BEFORE INSERT ON chat WHEN NEW.chat_id = 13 BEGIN SELECT RAISE(ABORT, 'no'); END");
    let store = &opened.store;
    let (good, bad, more, update) = tokio::join!(
        changes(store, 12, session("twelve")),
        changes(store, 13, session("thirteen")),
        changes(store, 14, session("fourteen")),
        store.receive(vec![arrival(1, 12)], 100),
    );
    assert_eq!((good, more, update), (Ok(()), Ok(()), Ok(1)));
    assert!(matches!(bad, Err(StoreError::Other(_))), "{bad:?}");
    assert!(store.kept(12).await.unwrap().session.is_some() && store.kept(14).await.unwrap().session.is_some());
    assert_eq!(store.kept(13).await.unwrap().session, None);
    // And nothing is left open behind it.
    assert_eq!(changes(store, 15, session("fifteen")).await, Ok(()));
    close(opened).await;
}

/// As a full disk does: SQLite gives the whole transaction up by itself.
#[tokio::test]
async fn a_transaction_that_sqlite_gives_up_leaves_nothing_behind() {
    let folder = Folder::new();
    let opened = folder.open().await;
    folder
        .sql("CREATE TRIGGER bad BEFORE INSERT ON chat WHEN NEW.chat_id = 13 BEGIN SELECT RAISE(ROLLBACK, 'no'); END");
    let store = &opened.store;
    for _ in 0..3 {
        let (bad, _) = tokio::join!(changes(store, 13, session("thirteen")), store.remember("name", "text".to_owned()));
        assert!(bad.is_err());
        assert_eq!(store.remember("name", "text".to_owned()).await, Ok(()));
        assert_eq!(changes(store, 12, session("twelve")).await, Ok(()));
    }
    close(opened).await;
}

#[tokio::test]
async fn whoever_reads_the_file_for_long_keeps_nobody_from_writing() {
    let folder = Folder::new();
    let opened = folder.open().await;
    let reader = folder.connection();
    reader.execute_batch("BEGIN; SELECT count(*) FROM chat").unwrap();
    // Over two seconds, so that the log is due to be emptied meanwhile.
    let begun = Instant::now();
    while begun.elapsed() < Duration::from_secs(2) {
        changes(&opened.store, 7, session("seven")).await.unwrap();
        changes(&opened.store, 7, Change::Forget).await.unwrap();
    }
    drop(reader);
    close(opened).await;
}

#[tokio::test]
async fn a_great_many_silent_people_are_erased_in_chunks() {
    let folder = Folder::new();
    let opened = folder.open().await;
    folder.sql(
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 4500)
             INSERT INTO chat (chat_id, session, last_heard) SELECT i, 's', 100 + i / 4001 FROM n",
    );
    let mut erased = Vec::new();
    loop {
        let expired =
            opened.store.expire(ExpireBefore { day: 101, received: 0, settled: 0, unsubscribed: 0 }).await.unwrap();
        if expired.chats.is_empty() {
            break;
        }
        assert!(expired.chats.len() <= 2000);
        erased.extend(expired.chats);
    }
    assert_eq!(erased.len(), 4000);
    close(opened).await;
}

#[tokio::test]
async fn what_was_worked_on_when_the_program_ended_is_known() {
    let folder = Folder::new();
    let opened = folder.open().await;
    assert!(!opened.crash_marker.is_suspect(41));
    drop(opened.crash_marker.begin(41));
    // The process ends while these are worked on.
    std::mem::forget((opened.crash_marker.begin(42), opened.crash_marker.begin(43)));
    opened.crash_marker.note_unstored(&[7, 8, 9]);
    opened.crash_marker.note_unstored(&[43]);
    close(opened).await;
    let opened = folder.open().await;
    assert!(opened.crash_marker.left_unstored().iter().eq(&[43]), "what was noted last");
    assert_eq!([41, 42, 43].map(|update| opened.crash_marker.is_suspect(update)), [false, true, true]);
    close(opened).await;
    let opened = folder.open().await;
    assert!(!opened.crash_marker.is_suspect(42), "told once");
    assert!(opened.crash_marker.left_unstored().is_empty());
    close(opened).await;
}

#[tokio::test]
async fn one_file_belongs_to_one() {
    let folder = Folder::new();
    let opened = folder.open().await;
    assert!(matches!(folder.try_open().await, Err(StoreError::InUse(_))));
    // Nor by another name.
    let other = folder.0.path().join("other.db");
    std::os::unix::fs::symlink(folder.0.path().join("guichet.db"), &other).unwrap();
    let by_another_name = DatabaseUrl::parse(&format!("sqlite:{}", other.display())).unwrap();
    assert!(matches!(Store::open(&by_another_name).await, Err(StoreError::InUse(_))));
    opened.store.remember("name", "text".to_owned()).await.unwrap();
    close(opened).await;
    let opened = folder.open().await;
    assert_eq!(opened.store.remembered("name").await, Ok(Some("text".to_owned())));
    close(opened).await;
}

#[tokio::test]
async fn a_write_is_noticed_once_whoever_wrote() {
    let folder = Folder::new();
    let opened = folder.open().await;
    let mut detector = opened.store.change_detector();
    assert!(detector.has_changed().await.unwrap(), "nobody knows what was before");
    // The connection that brought the file up to date may still be closing.
    while detector.has_changed().await.unwrap() {}
    folder.sql("INSERT INTO subscriber VALUES (7, '75', 'fr')");
    assert!(detector.has_changed().await.unwrap(), "another program");
    assert!(!detector.has_changed().await.unwrap());
    opened.store.receive(vec![arrival(1, 7)], 100).await.unwrap();
    assert!(detector.has_changed().await.unwrap(), "this one");
    assert!(!detector.has_changed().await.unwrap());
    drop(detector);
    close(opened).await;
}
