//! Holds what a check tells of one address, as it is printed and stored.

use std::time::Duration;

use jiff::Timestamp;
use serde::Serialize;

use super::{address::Address, verdict::Verdict, walk::LinkResult};

/// Says what became of one address.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct CheckedLink {
    /// Holds the address as it was given.
    pub url: String,
    #[serde(flatten)]
    pub verdict: Verdict,
    /// Holds the last status that came, from the address or from where it
    /// leads.
    pub status: Option<u16>,
    /// Holds where the address redirects to, in order, on the last attempt.
    pub redirects: Vec<String>,
    /// Is the title of the page at its end, where there is one.
    pub title: Option<String>,
    /// Is how long its requests took together, without waiting for their turn.
    #[serde(rename = "took_ms", serialize_with = "milliseconds")]
    pub took: Duration,
    /// Is when the verdict was known.
    pub at: Timestamp,
}

impl CheckedLink {
    pub(super) fn new(address: &Address, result: LinkResult) -> Self {
        Self {
            url: address.as_str().to_owned(),
            verdict: result.verdict,
            status: result.status,
            redirects: result.redirects,
            title: result.title,
            took: result.took,
            at: result.at,
        }
    }
}

fn milliseconds<S: serde::Serializer>(took: &Duration, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_u64(u64::try_from(took.as_millis()).unwrap_or(u64::MAX))
}
