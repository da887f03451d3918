//! Pictures are PNGs whatever is counted, and a bar is as high as its count.

use guichet::picture::{Bars, Bucket, DeliveryChart, bars, deliveries};
use jiff::Timestamp;
use proptest::prelude::*;

/// Width, height and pixels.
fn decoded(bytes: &[u8]) -> (u32, u32, Vec<[u8; 3]>) {
    let mut reader = png::Decoder::new(std::io::Cursor::new(bytes)).read_info().unwrap();
    let mut pixels = vec![0; reader.output_buffer_size().unwrap()];
    let info = reader.next_frame(&mut pixels).unwrap();
    let pixels = pixels[..info.buffer_size()].chunks(3).map(|pixel| [pixel[0], pixel[1], pixel[2]]).collect();
    (info.width, info.height, pixels)
}

fn at(seconds: i64) -> Timestamp {
    Timestamp::from_second(seconds).unwrap()
}

fn sent(counts: &[u64]) -> DeliveryChart {
    let buckets = counts.iter().map(|sent| Bucket { sent: *sent, ..Bucket::default() }).collect();
    DeliveryChart { begun: at(1_800_000_000), ended: at(1_800_000_600), buckets }
}

#[test]
fn a_bar_twice_as_high_stands_for_twice_as_many() {
    let (width, _, pixels) = decoded(&deliveries(&sent(&[100, 200])));
    let blue = |from: usize, until: usize| {
        let column =
            |x: usize| pixels.iter().skip(x).step_by(width as usize).filter(|pixel| **pixel == [0, 114, 178]).count();
        (from..until).map(column).max().unwrap()
    };
    let (first, second) = (blue(150, 500), blue(600, 900));
    assert!(first > 50 && second.abs_diff(first * 2) <= 4, "{first} {second}");
}

#[test]
fn odd_counts_are_drawn() {
    let odd = [vec![], vec![0], vec![u64::MAX / 4; 3], vec![1; 10_000]];
    for counts in odd {
        assert_eq!(decoded(&deliveries(&sent(&counts))).0, 960);
    }
    let backwards = DeliveryChart { begun: at(100), ended: at(50), buckets: vec![Bucket::default()] };
    decoded(&deliveries(&backwards));
    let rows = (0..200).map(|n| (format!("ligne très longue numéro {n} et plus encore"), (n % 3 > 0).then_some(n)));
    let chart = Bars { title: "departement".to_owned(), rows: rows.collect() };
    decoded(&bars(&[chart.clone(), chart]));
    decoded(&bars(&[]));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(40))]
    #[test]
    fn any_counts_become_a_picture(counts in proptest::collection::vec(any::<(u64, u64, u64, u64)>(), 0..600), begun in -9_000_000_000i64..9_000_000_000, label in ".*") {
        let buckets = counts.iter().map(|(sent, blocked, failed, unknown)| Bucket { sent: *sent, blocked: *blocked, failed: *failed, unknown: *unknown }).collect();
        decoded(&deliveries(&DeliveryChart { begun: at(begun), ended: at(begun / 2), buckets }));
        decoded(&bars(&[Bars { title: label.clone(), rows: vec![(label, counts.first().map(|counts| counts.0))] }]));
    }
}
