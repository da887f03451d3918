//! Keeps what time it is at the Bot API, by the `Date` header of its last answer (RFC 9110,
//! section 6.6.1), to the second.

use std::sync::{Mutex, PoisonError};

use jiff::fmt::rfc2822::DateTimeParser;
use tokio::time::Instant;

/// Holds the last time told, and when that was.
#[derive(Debug, Default)]
pub(super) struct ServerTime(Mutex<Option<(i64, Instant)>>);

impl ServerTime {
    /// Takes in the header of an answer; one that is no time changes nothing.
    pub fn note(&self, header: &[u8]) {
        static PARSER: DateTimeParser = DateTimeParser::new();
        if let Ok(told) = PARSER.parse_timestamp(header) {
            *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Some((told.as_second(), Instant::now()));
        }
    }

    /// Returns the time there now, in Unix seconds, if it was ever told.
    pub fn now(&self) -> Option<i64> {
        let told = *self.0.lock().unwrap_or_else(PoisonError::into_inner);
        told.map(|(seconds, at)| seconds.saturating_add_unsigned(at.elapsed().as_secs()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_header_of_an_answer_tells_the_time() {
        let time = ServerTime::default();
        time.note(b"no time");
        assert_eq!(time.now(), None);
        time.note(b"Sun, 29 Nov 2026 15:00:00 GMT");
        assert!((1_795_964_400..1_795_964_460).contains(&time.now().unwrap()));
    }
}
