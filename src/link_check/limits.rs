//! Limits how much is asked of other people's servers, and how long one waits
//! for them.

use std::time::Duration;

/// Limits how much is asked of others, and how long one waits for them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// Limits the requests to one host at once.
    pub per_host: usize,
    /// Limits all requests at once.
    pub at_once: usize,
    /// Limits how long one request may take, including its connection and what
    /// is read of the page.
    pub timeout: Duration,
    /// Limits how often an address is asked that fails in a passing way.
    pub attempts: u8,
    /// Is the wait before the second attempt; each later wait is twice as long.
    pub retry_pause: Duration,
    /// Limits the redirects that are followed.
    pub most_redirects: u8,
    /// Limits the bytes of a page that are read; the rest is dropped. Titles stand at the
    /// beginning, headings behind styles and menus.
    pub most_bytes: u64,
    /// Is the least time between the beginnings of two requests to one host.
    pub pause_per_host: Duration,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            per_host: 2,
            at_once: 16,
            timeout: Duration::from_secs(15),
            attempts: 3,
            retry_pause: Duration::from_secs(1),
            most_redirects: 5,
            most_bytes: 256 * 1024,
            pause_per_host: Duration::from_millis(250),
        }
    }
}
