//! What is measured of a bot.

use std::{fmt, fs};

/// Everything measured of one bot in one round; zero where it was not.
#[derive(Debug, Clone, Copy, Default)]
pub struct Figures {
    /// From the start to the first `getUpdates`, in ms.
    pub start: f64,
    /// Updates answered a second, by 200 people who write again once answered.
    pub rate: f64,
    /// CPU time of the bot for 1,000 of those updates, in ms.
    pub cpu: f64,
    /// Part of its core that the stand-in used meanwhile.
    pub stand_in: f64,
    /// Reply time at 100 updates a second, in ms.
    pub median: f64,
    pub p99: f64,
    /// CPU time of the bot for 1,000 updates at that rate, in ms.
    pub quiet_cpu: f64,
    /// Resident memory after 10,000 people, and its peak, in MB.
    pub memory: f64,
    pub peak: f64,
}

/// Reads one figure.
type Part = fn(&Figures) -> f64;

const PARTS: [(&str, Part); 8] = [
    ("updates/s", |f| f.rate),
    ("CPU", |f| f.cpu),
    ("median", |f| f.median),
    ("p99", |f| f.p99),
    ("CPU at 100/s", |f| f.quiet_cpu),
    ("memory", |f| f.memory),
    ("peak", |f| f.peak),
    ("start", |f| f.start),
];

impl Figures {
    pub fn median(all: &[Self]) -> Self {
        let of = |part: Part| {
            let mut values: Vec<f64> = all.iter().map(part).collect();
            values.sort_by(f64::total_cmp);
            values[values.len() / 2]
        };
        Self {
            start: of(|f| f.start),
            rate: of(|f| f.rate),
            cpu: of(|f| f.cpu),
            stand_in: of(|f| f.stand_in),
            median: of(|f| f.median),
            p99: of(|f| f.p99),
            quiet_cpu: of(|f| f.quiet_cpu),
            memory: of(|f| f.memory),
            peak: of(|f| f.peak),
        }
    }

    /// Each figure as a multiple of another bot's.
    pub fn over(&self, other: &Self) -> String {
        let both = PARTS.iter().filter(|(_, part)| part(self) > 0.0 && part(other) > 0.0);
        let ratios: Vec<String> = both.map(|(name, part)| format!("{name} {:.2}", part(self) / part(other))).collect();
        ratios.join(", ")
    }
}

impl fmt::Display for Figures {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{:>5.0} updates/s, {:>4.0} ms CPU per 1,000, stand-in {:>3.0} %; at 100/s median {:>5.2} ms, p99 {:>6.2} ms, {:>4.0} ms CPU; {:>5.1} MB (peak {:.1}), start {:>4.0} ms",
            self.rate,
            self.cpu,
            self.stand_in * 100.0,
            self.median,
            self.p99,
            self.quiet_cpu,
            self.memory,
            self.peak,
            self.start
        )
    }
}

/// CPU time used so far, in seconds.
pub fn cpu(process: u32) -> f64 {
    let stat = fs::read_to_string(format!("/proc/{process}/stat")).unwrap();
    let fields: Vec<&str> = stat.rsplit(')').next().unwrap().split_whitespace().collect();
    let ticks = |at: usize| fields[at].parse::<f64>().unwrap();
    // proc(5): utime and stime in clock ticks, 100 a second on Linux.
    (ticks(11) + ticks(12)) / 100.0
}

/// Resident memory and its peak, in MB.
pub fn memory(process: u32) -> (f64, f64) {
    let status = fs::read_to_string(format!("/proc/{process}/status")).unwrap();
    let of = |name: &str| {
        let line = status.lines().find(|line| line.starts_with(name)).unwrap();
        line.split_whitespace().nth(1).unwrap().parse::<f64>().unwrap() / 1024.0
    };
    (of("VmRSS:"), of("VmHWM:"))
}
