//! How much is asked of other people's servers, and how patiently.

use std::time::Duration;

/// How much is asked of others, and how long one waits for them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// Requests to one host at once.
    pub per_host: usize,
    /// Requests at once.
    pub at_once: usize,
    /// How long one request may take, its connection and what is read of the
    /// page included.
    pub timeout: Duration,
    /// How often an address that fails in a passing way is asked.
    pub attempts: u8,
    /// The wait before the second attempt; each later one is twice as long.
    pub retry_pause: Duration,
    /// Redirects that are followed.
    pub most_redirects: u8,
    /// Bytes of a page that are read; the rest is dropped.
    pub most_bytes: u64,
    /// The least time between the beginnings of two requests to one host.
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
            most_bytes: 64 * 1024,
            pause_per_host: Duration::from_millis(250),
        }
    }
}
