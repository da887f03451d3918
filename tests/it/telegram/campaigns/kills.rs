//! The program dies while it prepares and while it sends.

use std::time::{Duration, Instant};

use guichet::faults::FaultPoint;

use super::crowd::{Crowd, moments};

/// Requests under way at once, at the rate of these tests: a third of it.
const MOST_UNDER_WAY: i64 = 50;
/// The same at the rate the program has by itself, where a third would be fewer.
const LEAST_UNDER_WAY: i64 = 16;

#[test]
fn a_hundred_kills_skip_nobody_and_write_to_nobody_twice() {
    const PEOPLE: i64 = 2000;
    let mut crowd = Crowd::new(PEOPLE, &[("GUICHET_PAID_RATE", "150")]);
    let begun = Instant::now();
    let id = crowd.begin();
    let mut kills = 0;
    // The first come while it is prepared.
    let early = moments(Duration::from_millis(12)).take(20);
    for moment in early.chain(moments(Duration::from_millis(110)).take(80)) {
        std::thread::sleep(moment);
        crowd.serving.kill();
        kills += 1;
        crowd.serving.start();
    }
    let before_the_rest = crowd.ledger(id);
    crowd.until_done(id);
    let ledger = crowd.ledger(id);
    let (people, most) = crowd.seen();
    println!(
        "{kills} kills in {:?}: {before_the_rest:?} after the last, {ledger:?} at the end; the stand-in saw {people} people, nobody more than {most} times",
        begun.elapsed()
    );
    assert!(before_the_rest.pending > 0, "the last kill came too late");
    assert_eq!((ledger.total(), ledger.settled()), (PEOPLE, PEOPLE), "everybody once, and with a fate");
    assert_eq!(most, 1, "somebody got it twice");
    assert!(ledger.sent <= people && people <= ledger.sent + ledger.unknown, "{ledger:?} {people}");
    assert!(ledger.unknown <= kills * MOST_UNDER_WAY);
    crowd.serving.was_careful();
}

#[test]
fn a_death_at_any_point_of_a_delivery_is_told_as_unknown() {
    for point in FaultPoint::OF_A_DELIVERY {
        let mut crowd = Crowd::new(30, &[]);
        assert!(crowd.serving.stop().success());
        crowd.serving.variables.push(("GUICHET_FAULT", format!("abort:{}:5", point.name())));
        crowd.serving.start();
        let id = crowd.begin();
        assert!(!crowd.serving.ended().success(), "it was to die at {point:?}");
        crowd.serving.variables.pop();
        crowd.serving.start();
        crowd.until_done(id);
        let ledger = crowd.ledger(id);
        let (people, most) = crowd.seen();
        println!("dies at {}: {ledger:?}; seen by {people}", point.name());
        assert_eq!((ledger.settled(), most), (30, 1), "{point:?}");
        // At most those under way at once: on a slow machine that is more than a few.
        assert!((0..=LEAST_UNDER_WAY).contains(&ledger.unknown), "{point:?}: {ledger:?}");
        if point == FaultPoint::DeliverySent {
            assert!(ledger.unknown >= 1 && people == 30, "it had arrived: {ledger:?}");
        }
        if point == FaultPoint::DeliveryBegun {
            assert!(ledger.unknown >= 1 && people < 30, "it had not left: {ledger:?}");
        }
    }
}

#[test]
fn sigterm_leaves_nothing_unknown() {
    let mut crowd = Crowd::new(400, &[("GUICHET_PAID_RATE", "300")]);
    let id = crowd.begin();
    for moment in moments(Duration::from_millis(200)).take(5) {
        std::thread::sleep(moment);
        assert!(crowd.serving.stop().success());
        crowd.serving.start();
    }
    crowd.until_done(id);
    let ledger = crowd.ledger(id);
    assert_eq!((ledger.sent, ledger.unknown, crowd.seen()), (400, 0, (400, 1)));
}
