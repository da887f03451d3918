//! Turns signals that would end the program without a word into a stop that says why:
//! nothing is confirmed that is not stored, and the exit code is 1.

use std::sync::{Arc, OnceLock};

use thiserror::Error;
use tokio::signal::unix::{SignalKind, signal};
use tokio_util::sync::CancellationToken;

/// Is sent where a file would grow beyond `ulimit -f`.
const SIGXFSZ: i32 = 25;
/// Is sent once the time of `ulimit -t` is used up.
const SIGXCPU: i32 = 24;
/// Are sent by timers, by the power supply and by devices, if somebody sets them up so.
const ODD: [i32; 5] = [16, 26, 27, 29, 30];

/// Tells which signal ended the program; each message says what to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum EndedBySignal {
    #[error("a file has the largest size that `ulimit -f` allows: allow more, then start again")]
    FileTooLarge,
    #[error("the processor time that `ulimit -t` allows is used up: allow more, then start again")]
    TimeUsedUp,
    #[error("signal {0} ended the program: start it again")]
    Other(i32),
}

/// Stops the program at the first signal that asks for it.
#[derive(Debug, Clone, Default)]
pub(crate) struct StopSignals {
    pub stop: CancellationToken,
    /// Holds the signal, where it was none of those that stop a program in order.
    ended_by: Arc<OnceLock<i32>>,
}

impl StopSignals {
    /// Waits for signals from now on.
    ///
    /// # Errors
    /// Fails where signals cannot be received.
    pub fn listen() -> std::io::Result<Self> {
        let signals = Self::default();
        for kind in [SignalKind::terminate(), SignalKind::interrupt()] {
            signals.listen_to(kind, false)?;
        }
        let others = [
            SignalKind::from_raw(SIGXFSZ),
            SignalKind::from_raw(SIGXCPU),
            SignalKind::quit(),
            SignalKind::alarm(),
            SignalKind::user_defined1(),
            SignalKind::user_defined2(),
        ];
        let ignored = ignored();
        let odd = ODD.map(SignalKind::from_raw);
        for kind in others.into_iter().chain(odd).filter(|kind| !is_among(*kind, ignored)) {
            signals.listen_to(kind, true)?;
        }
        Ok(signals)
    }

    fn listen_to(&self, kind: SignalKind, is_odd: bool) -> std::io::Result<()> {
        let mut coming = signal(kind)?;
        let Self { stop, ended_by } = self.clone();
        tokio::spawn(async move {
            coming.recv().await;
            if is_odd && !stop.is_cancelled() {
                _ = ended_by.set(kind.as_raw_value());
            }
            stop.cancel();
        });
        Ok(())
    }

    /// Returns why the program ends, if such a signal is the reason.
    pub fn reason(&self) -> Option<EndedBySignal> {
        self.ended_by.get().map(|number| match *number {
            SIGXFSZ => EndedBySignal::FileTooLarge,
            SIGXCPU => EndedBySignal::TimeUsedUp,
            number => EndedBySignal::Other(number),
        })
    }
}

/// Makes a write beyond `ulimit -f` an error like any other. A process that was started to
/// ignore that signal has this already.
pub(crate) fn outlive_the_largest_file() {
    let kind = SignalKind::from_raw(SIGXFSZ);
    if is_among(kind, ignored()) {
        return;
    }
    if let Ok(runtime) = tokio::runtime::Builder::new_current_thread().enable_io().build() {
        let _inside = runtime.enter();
        // What is registered stays when its stream is dropped.
        drop(signal(kind));
    }
}

/// Returns the signals that whoever started the program told it to ignore, a bit for each;
/// none where the system does not say.
fn ignored() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let mask = status.lines().find_map(|line| line.strip_prefix("SigIgn:"));
    mask.and_then(|mask| u64::from_str_radix(mask.trim(), 16).ok()).unwrap_or_default()
}

fn is_among(kind: SignalKind, mask: u64) -> bool {
    let number = u32::try_from(kind.as_raw_value() - 1).unwrap_or_default();
    mask.checked_shr(number).is_some_and(|bits| bits & 1 == 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mask_holds_the_signal_by_its_number() {
        let kind = SignalKind::from_raw(SIGXFSZ);
        assert!(is_among(kind, 0x0000_0000_0100_0000));
        assert!(!is_among(kind, 0x0000_0000_0080_0000));
        assert!(!is_among(SignalKind::quit(), 0));
    }
}
