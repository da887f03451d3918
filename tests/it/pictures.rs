//! What is drawn is what was counted: read back from the pixels.

use std::sync::LazyLock;

use guichet::picture::{Bars, Bucket, DeliveryChart, bars, deliveries};
use jiff::Timestamp;
use proptest::prelude::*;

type Colour = [u8; 3];

const SENT: Colour = [0, 114, 178];
const BLOCKED: Colour = [230, 159, 0];
const FAILED: Colour = [213, 94, 0];
const UNKNOWN: Colour = [120, 120, 120];
/// From the bottom of a bar to its top.
const STACKED: [Colour; 4] = [SENT, BLOCKED, FAILED, UNKNOWN];
const GRID: Colour = [215, 215, 215];

/// A picture, pixel by pixel.
struct Picture {
    width: usize,
    height: usize,
    pixels: Vec<Colour>,
}

impl Picture {
    fn decoded(bytes: &[u8]) -> Self {
        let mut reader = png::Decoder::new(std::io::Cursor::new(bytes)).read_info().unwrap();
        let mut pixels = vec![0; reader.output_buffer_size().unwrap()];
        let info = reader.next_frame(&mut pixels).unwrap();
        let pixels = pixels[..info.buffer_size()].chunks(3).map(|pixel| [pixel[0], pixel[1], pixel[2]]).collect();
        Self { width: info.width as usize, height: info.height as usize, pixels }
    }

    fn at(&self, x: usize, y: usize) -> Colour {
        self.pixels[y * self.width + x]
    }

    /// The columns and rows in which a colour stands, from the first to the last.
    fn extent(&self, colour: Colour) -> Option<[usize; 4]> {
        let at: Vec<usize> = (0..self.pixels.len()).filter(|at| self.pixels[*at] == colour).collect();
        let columns = || at.iter().map(|at| at % self.width);
        Some([columns().min()?, columns().max()?, at.first()? / self.width, at.last()? / self.width])
    }
}

fn at(seconds: i64) -> Timestamp {
    Timestamp::from_second(seconds).unwrap()
}

fn chart(buckets: &[Bucket]) -> DeliveryChart {
    DeliveryChart { begun: at(1_800_000_000), ended: at(1_800_000_600), buckets: buckets.to_vec() }
}

fn bucket([sent, blocked, failed, unknown]: [u64; 4]) -> Bucket {
    Bucket { sent, blocked, failed, unknown }
}

/// Where bars are drawn: the first and last column, the top, and the row below the last.
fn plot() -> [usize; 4] {
    static PLOT: LazyLock<[usize; 4]> =
        LazyLock::new(|| Picture::decoded(&deliveries(&chart(&[]))).extent(GRID).unwrap());
    *PLOT
}

/// Each bar's parts, in pixels.
fn drawn(picture: &Picture, bars: usize) -> Vec<[usize; 4]> {
    let [left, right, top, bottom] = plot();
    let middle = |bar: usize| left + (right + 1 - left) * (2 * bar + 1) / (2 * bars);
    let of = |bar: usize| {
        let mut above = (top..bottom).rev().map(|y| picture.at(middle(bar), y)).peekable();
        let parts = STACKED.map(|colour| std::iter::from_fn(|| above.next_if_eq(&colour)).count());
        assert!(above.all(|colour| !STACKED.contains(&colour)), "a bar in another order, or with a gap");
        parts
    };
    (0..bars).map(of).collect()
}

/// Whether one scale turns every count into its pixels, rounded down.
fn is_to_scale(counted: impl Iterator<Item = (u64, usize)>) -> bool {
    let (mut least, mut most) = (0.0_f64, f64::INFINITY);
    for (count, pixels) in counted {
        #[expect(clippy::cast_precision_loss, reason = "counts of people, and pixels")]
        let (count, pixels) = (count as f64, pixels as f64);
        if count > 0.0 {
            least = least.max(pixels / count);
            most = most.min((pixels + 1.0) / count);
        } else if pixels > 0.0 {
            return false;
        }
    }
    least < most
}

#[test]
fn a_bar_is_as_high_as_its_counts() {
    let bars = [[100, 50, 25, 25], [50, 0, 0, 0], [0, 0, 10, 0], [0, 0, 0, 0], [0, 0, 0, 200]];
    let picture = Picture::decoded(&deliveries(&chart(&bars.map(bucket))));
    assert_eq!((picture.width, picture.height), (960, 540));
    let [_, _, top, bottom] = plot();
    // The axis ends at 200.
    let high = |count: usize| (bottom - top) * count / 200;
    let expected = [
        [high(100), high(50), high(25), high(25)],
        [high(50), 0, 0, 0],
        [0, 0, high(10), 0],
        [0, 0, 0, 0],
        [0, 0, 0, bottom - top],
    ];
    assert_eq!(drawn(&picture, 5), expected);
}

#[test]
fn every_colour_is_explained_above_the_bars() {
    let picture = Picture::decoded(&deliveries(&chart(&[])));
    let [_, _, top, _] = plot();
    let squares = STACKED.map(|colour| picture.extent(colour).unwrap());
    assert!(squares.iter().all(|[.., last]| *last < top), "{squares:?}");
    assert!(squares.windows(2).all(|pair| pair[0][1] < pair[1][0]), "in the order of the bars: {squares:?}");
}

#[test]
fn odd_counts_are_drawn() {
    for counts in [vec![], vec![0], vec![u64::MAX / 4; 3], vec![1; 10_000]] {
        let buckets: Vec<Bucket> = counts.iter().map(|sent| bucket([*sent, 0, 0, 0])).collect();
        let picture = Picture::decoded(&deliveries(&chart(&buckets)));
        assert_eq!((picture.width, picture.height), (960, 540));
    }
    let backwards = DeliveryChart { begun: at(100), ended: at(50), buckets: vec![Bucket::default()] };
    Picture::decoded(&deliveries(&backwards));
    assert!(!deliveries(&chart(&[])).is_empty());
    assert_eq!(Picture::decoded(&bars(&[])).extent(SENT), None);
}

/// The length of each bar of charts of bars, from the first to the last.
fn lengths(picture: &Picture) -> Vec<usize> {
    let Some([left, ..]) = picture.extent(SENT) else { return Vec::new() };
    let is_bar = |y: usize| picture.at(left, y) == SENT;
    let begins = (0..picture.height).filter(|y| is_bar(*y) && (*y == 0 || !is_bar(y - 1)));
    begins.map(|y| (left..picture.width).take_while(|x| picture.at(*x, y) == SENT).count()).collect()
}

#[test]
fn a_bar_is_as_long_as_its_count_and_few_are_a_line() {
    let rows = [("91", Some(200)), ("75", Some(100)), ("48", Some(5)), ("2A", None), ("974", Some(0))];
    let rows = rows.map(|(label, count)| (label.to_owned(), count)).to_vec();
    let picture = Picture::decoded(&bars(&[Bars { title: "departement".to_owned(), rows }]));
    assert_eq!((picture.width, picture.height), (960, 48 + 7 * 24));
    assert_eq!(lengths(&picture), [500, 250, 12, 1, 1]);
}

#[test]
fn of_many_rows_the_first_fifteen_are_drawn() {
    let rows = (0..200).map(|n| (format!("ligne très longue numéro {n} et plus encore"), (n % 3 > 0).then_some(n)));
    let chart = Bars { title: "departement".to_owned(), rows: rows.collect() };
    let picture = Picture::decoded(&bars(&[chart.clone(), chart]));
    assert_eq!((picture.width, picture.height), (960, 48 + 2 * 17 * 24));
    let lengths = lengths(&picture);
    assert_eq!(lengths.len(), 30);
    assert_eq!(lengths[..15], lengths[15..]);
}

/// Mostly as many as there are people, sometimes any number.
fn count() -> impl Strategy<Value = u64> {
    prop_oneof![2 => Just(0), 6 => 0..3_000_u64, 2 => 0..10_000_000_u64]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 40, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn all_bars_are_to_one_scale(counts in proptest::collection::vec([count(), count(), count(), count()], 1..900)) {
        let picture = Picture::decoded(&deliveries(&chart(&counts.iter().copied().map(bucket).collect::<Vec<_>>())));
        // More than 400 stretches are put together.
        let sum = |some: &[[u64; 4]]| std::array::from_fn(|part| some.iter().map(|counts| counts[part]).sum());
        let together: Vec<[u64; 4]> = counts.chunks(counts.len().div_ceil(400)).map(sum).collect();
        let drawn = drawn(&picture, together.len());
        let parts = together.iter().flatten().copied().zip(drawn.iter().flatten().copied());
        prop_assert!(is_to_scale(parts), "{together:?} {drawn:?}");
        // The highest takes at least two fifths, so that small campaigns are seen as well.
        let [_, _, top, bottom] = plot();
        let highest = together.iter().map(|counts| counts.iter().sum::<u64>()).max().unwrap_or(0);
        let high = drawn.iter().map(|parts| parts.iter().sum::<usize>()).max().unwrap_or(0);
        prop_assert!(highest < 4 || high + 4 >= (bottom - top) * 2 / 5, "{high} of {}", bottom - top);
    }

    #[test]
    fn all_rows_are_to_one_scale(charts in proptest::collection::vec(proptest::collection::vec(proptest::option::of(count()), 0..20), 0..5)) {
        let made: Vec<Bars> = charts
            .iter()
            .map(|counts| Bars { title: "t".to_owned(), rows: counts.iter().map(|count| ("91".to_owned(), *count)).collect() })
            .collect();
        let picture = Picture::decoded(&bars(&made));
        let mut lengths = lengths(&picture).into_iter();
        let mut rows = 0;
        for counts in &charts {
            let shown = &counts[..counts.len().min(15)];
            let mine: Vec<usize> = lengths.by_ref().take(shown.len()).collect();
            prop_assert_eq!(mine.len(), shown.len());
            rows += shown.len() + 2;
            let most = counts.iter().flatten().max().copied().unwrap_or(0).max(1);
            for (count, length) in shown.iter().zip(mine) {
                let exact = usize::try_from(500 * count.unwrap_or(0) / most).unwrap();
                prop_assert_eq!(length, exact.max(1), "{:?} of {}", count, most);
            }
        }
        prop_assert_eq!(lengths.next(), None);
        prop_assert_eq!((picture.width, picture.height), (960, (48 + rows * 24).max(72)));
    }

    /// Whatever is counted, and whenever: a colour stands only for what there is.
    #[test]
    fn any_counts_become_a_picture(counts in proptest::collection::vec(any::<[u64; 4]>(), 0..600), mask in any::<[bool; 4]>(), begun in -9_000_000_000_i64..9_000_000_000, label in ".*") {
        let kept = |counts: &[u64; 4]| bucket(std::array::from_fn(|part| if mask[part] { counts[part] } else { 0 }));
        let buckets: Vec<Bucket> = counts.iter().map(kept).collect();
        let picture = Picture::decoded(&deliveries(&DeliveryChart { begun: at(begun), ended: at(begun / 2), buckets }));
        prop_assert_eq!((picture.width, picture.height), (960, 540));
        let [left, right, top, bottom] = plot();
        for (colour, counted) in STACKED.into_iter().zip(mask) {
            let is_drawn = (top..bottom).any(|y| (left..=right).any(|x| picture.at(x, y) == colour));
            prop_assert!(counted || !is_drawn, "{:?} stands for nothing", colour);
        }
        Picture::decoded(&bars(&[Bars { title: label.clone(), rows: vec![(label, counts.first().map(|counts| counts[0]))] }]));
    }
}
