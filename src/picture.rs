//! Draws pictures for operators: how a campaign went, and how the bot is used.
//! Counts go in and PNG files come out. Only digits, times and ids of the
//! catalogue are drawn, so that a picture is in no language.

mod canvas;

use embedded_graphics::pixelcolor::Rgb888;
use jiff::{Timestamp, tz::TimeZone};

use canvas::{Canvas, LETTER};

/// Counts what was settled in one stretch of time.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Bucket {
    /// Counts deliveries that Telegram took.
    pub sent: u64,
    /// Counts deliveries to people who blocked the bot.
    pub blocked: u64,
    /// Counts deliveries that Telegram refused.
    pub failed: u64,
    /// Counts deliveries of which nobody knows.
    pub unknown: u64,
}

/// Holds deliveries over time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DeliveryChart {
    /// Is when the first stretch begins.
    pub begun: Timestamp,
    /// Is when the last stretch ends.
    pub ended: Timestamp,
    /// Holds equal stretches of the time between.
    pub buckets: Vec<Bucket>,
}

/// Holds bars under a title, in the order given.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bars {
    /// Is a short name, in ASCII.
    pub title: String,
    /// Holds labels and counts; a count of fewer than five is absent.
    pub rows: Vec<(String, Option<u64>)>,
}

/// Is the width in pixels, as a phone shows it.
const WIDTH: u32 = 960;
const HEIGHT: u32 = 540;
/// Is the least number of people, beside nobody, that is written exactly.
const FEWEST: u64 = 5;
const MARGIN: u32 = 24;
/// Is the width left of the bars, for numbers or labels.
const AXIS: u32 = 100;
const LABELS: u32 = 300;
/// Limits the rows of a chart; the others are only counted.
const MOST_ROWS: usize = 15;
const ROW: u32 = 24;
/// Limits the stretches that are drawn one by one; more are put together.
const MOST_BUCKETS: usize = 400;

/// Is one of four colours that colour-blind people can tell apart (Okabe and
/// Ito, 2008).
const SENT: Rgb888 = Rgb888::new(0, 114, 178);
const BLOCKED: Rgb888 = Rgb888::new(230, 159, 0);
const FAILED: Rgb888 = Rgb888::new(213, 94, 0);
const UNKNOWN: Rgb888 = Rgb888::new(120, 120, 120);

impl Bucket {
    fn parts(&self) -> [(u64, Rgb888, &'static str); 4] {
        [
            (self.sent, SENT, "sent"),
            (self.blocked, BLOCKED, "blocked"),
            (self.failed, FAILED, "failed"),
            (self.unknown, UNKNOWN, "unknown"),
        ]
    }

    fn total(&self) -> u64 {
        self.parts().iter().fold(0, |sum, (count, ..)| sum.saturating_add(*count))
    }

    fn with(self, other: &Self) -> Self {
        Self {
            sent: self.sent.saturating_add(other.sent),
            blocked: self.blocked.saturating_add(other.blocked),
            failed: self.failed.saturating_add(other.failed),
            unknown: self.unknown.saturating_add(other.unknown),
        }
    }
}

/// Draws stacked bars over time, as a PNG.
pub fn deliveries(what: &DeliveryChart) -> Vec<u8> {
    let mut canvas = Canvas::new(WIDTH, HEIGHT);
    let per_bar = what.buckets.len().div_ceil(MOST_BUCKETS).max(1);
    let join = |some: &[Bucket]| some.iter().fold(Bucket::default(), Bucket::with);
    let bars: Vec<Bucket> = what.buckets.chunks(per_bar).map(join).collect();
    let highest = bars.iter().map(Bucket::total).max().unwrap_or(0);
    let top = round_up(highest);
    let (left, bottom) = (AXIS, HEIGHT - MARGIN - 2 * LETTER.1);
    let (width, height) = (WIDTH - AXIS - MARGIN, bottom - MARGIN - 2 * LETTER.1);
    for quarter in 0..=4 {
        let y = bottom - height * quarter / 4;
        canvas.line(left, y, left + width);
        // Beside bars of a few people a number would tell how many.
        let number = if highest < FEWEST { String::new() } else { short(part(top, u64::from(quarter), 4)) };
        canvas.text_right(left - 8, y.saturating_sub(LETTER.1 / 2), &number);
    }
    let count = u32::try_from(bars.len()).unwrap_or(1).max(1);
    for (at, bar) in (0u32..).zip(&bars) {
        let (from, until) = (left + width * at / count, left + width * (at + 1) / count);
        let mut y = bottom;
        for (value, colour, _) in bar.parts() {
            let high = scaled(value, top, height).min(y - (bottom - height));
            canvas.fill(
                from,
                y - high,
                (until - from).saturating_sub(u32::from(until - from > 3)).max(1),
                high,
                colour,
            );
            y -= high;
        }
    }
    let all = join(&bars);
    let mut x = left;
    for (value, colour, name) in all.parts() {
        let text = if (1..FEWEST).contains(&value) { format!("{name} <{FEWEST}") } else { format!("{name} {value}") };
        canvas.fill(x, MARGIN - 8, LETTER.1 - 6, LETTER.1 - 6, colour);
        canvas.text(x + LETTER.1, MARGIN - 10, &text);
        x += LETTER.1 + LETTER.0 * (u32::try_from(text.len()).unwrap_or(0) + 3);
    }
    let [begun, ended] = times(what);
    canvas.text(left, bottom + 8, &begun);
    canvas.text_right(left + width, bottom + 8, &ended);
    canvas.png()
}

/// Draws charts of bars below one another, as a PNG.
pub fn bars(charts: &[Bars]) -> Vec<u8> {
    let rows = |chart: &Bars| u32::try_from(chart.rows.len().min(MOST_ROWS) + 2).unwrap_or(2);
    let height = MARGIN * 2 + charts.iter().map(|chart| rows(chart) * ROW).sum::<u32>().min(20_000);
    let mut canvas = Canvas::new(WIDTH, height.max(MARGIN * 3));
    let mut y = MARGIN;
    for chart in charts {
        canvas.text(MARGIN, y, &chart.title);
        y += ROW;
        let most = chart.rows.iter().filter_map(|(_, count)| *count).max().unwrap_or(0).max(1);
        let (left, width) = (LABELS, WIDTH - LABELS - 160);
        for (label, count) in chart.rows.iter().take(MOST_ROWS) {
            canvas.text_right(left - 12, y, label);
            let long = count.map_or(0, |count| scaled(count, most, width));
            canvas.fill(left, y + 2, long.max(1), ROW - 6, SENT);
            canvas.text(left + long + 8, y, &count.map_or_else(|| format!("<{FEWEST}"), short));
            y += ROW;
        }
        if let Some(more) = chart.rows.len().checked_sub(MOST_ROWS).filter(|more| *more > 0) {
            canvas.text_right(left - 12, y, &format!("+{more}"));
        }
        y += ROW;
    }
    canvas.png()
}

/// Returns when the chart begins and ends, with the day where there are two.
fn times(what: &DeliveryChart) -> [String; 2] {
    let zone = TimeZone::get("Europe/Paris").unwrap_or(TimeZone::UTC);
    let [begun, ended] = [what.begun, what.ended.max(what.begun)].map(|time| time.to_zoned(zone.clone()));
    let format = if begun.date() == ended.date() { "%H:%M:%S" } else { "%d/%m %H:%M" };
    [begun, ended].map(|time| time.strftime(format).to_string())
}

fn part(of: u64, share: u64, shares: u64) -> u64 {
    u64::try_from(u128::from(of) * u128::from(share) / u128::from(shares)).unwrap_or(u64::MAX)
}

fn scaled(value: u64, top: u64, pixels: u32) -> u32 {
    u32::try_from(part(pixels.into(), value, top.max(1))).unwrap_or(pixels).min(pixels)
}

/// Returns the next number whose quarters are round.
fn round_up(highest: u64) -> u64 {
    let mut unit: u64 = 4;
    while unit < highest {
        let next = [unit.saturating_mul(2), unit.saturating_mul(5), unit.saturating_mul(10)];
        if let Some(enough) = next.into_iter().find(|next| *next >= highest) {
            return enough;
        }
        unit = unit.saturating_mul(10);
    }
    unit
}

/// Writes a number in few characters.
fn short(number: u64) -> String {
    match number {
        0..10_000 => number.to_string(),
        10_000..10_000_000 => format!("{}k", number / 1000),
        10_000_000..10_000_000_000 => format!("{}M", number / 1_000_000),
        _ => format!("{}G", number / 1_000_000_000),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn axes_end_at_round_numbers() {
        let tops: Vec<u64> = [0, 3, 5, 9, 21, 39, 41, 100, 1999].into_iter().map(round_up).collect();
        assert_eq!(tops, [4, 4, 8, 20, 40, 40, 80, 200, 2000]);
        assert!(round_up(u64::MAX) >= u64::MAX / 2);
    }
}
