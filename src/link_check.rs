//! Which addresses still lead somewhere. Asks each one, politely, and says
//! what is certain and what is not.
//!
//! What hurts people is a dead page that is shown and a living one that is
//! hidden. So only certain death is called death; whatever one bad night or a
//! wall against robots explains is called unsure. Nothing is sent except to
//! the addresses themselves and to where they redirect. This module knows
//! nothing of the catalogue and keeps nothing.

mod address;
mod verdict;
mod names;
mod throttle;
mod ask;
mod walk;
mod landing;

use std::{collections::BTreeMap, panic, sync::Arc, time::Duration};

use jiff::Timestamp;
use serde::Serialize;
use tokio::task::JoinSet;

pub use address::{Address, BadAddress};
pub use names::Names;
pub use verdict::{Verdict, VerdictReason};

use ask::Asker;
use walk::{Finding, find};

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

/// What became of one address.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Checked {
    /// The address as it was given.
    pub url: String,
    /// What is known now.
    #[serde(flatten)]
    pub verdict: Verdict,
    /// The last status that came, from the address or from where it leads.
    pub status: Option<u16>,
    /// Where it redirects to, in order, on the last attempt.
    pub redirects: Vec<String>,
    /// How long its requests took together, without waiting for their turn.
    #[serde(rename = "took_ms", serialize_with = "milliseconds")]
    pub took: Duration,
    /// When that was known.
    pub at: Timestamp,
}

/// No client could be made: the system offers no TLS.
#[derive(Debug, thiserror::Error)]
#[error("cannot make an HTTP client")]
pub struct NoClient(#[from] reqwest::Error);

/// Asks every address, one that stands there several times once, and returns
/// what became of each in the given order. `on_each` hears of each as soon as
/// it is known. Dropping the future stops everything.
///
/// # Errors
/// When no client can be made.
pub async fn check(
    addresses: Vec<Address>,
    limits: &Limits,
    names: Names,
    mut on_each: impl FnMut(&Checked),
) -> Result<Vec<Checked>, NoClient> {
    let asker = Arc::new(Asker::new(limits, names)?);
    let mut places: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    let mut tasks = JoinSet::new();
    for (at, address) in addresses.iter().enumerate() {
        let same = places.entry(address.sent().as_str()).or_default();
        same.push(at);
        if same.len() == 1 {
            let (asker, sent) = (Arc::clone(&asker), address.sent().clone());
            tasks.spawn(async move { (find(&asker, &sent).await, sent) });
        }
    }
    let mut checked: Vec<Option<Checked>> = vec![None; addresses.len()];
    let mut tell = |sent: &str, finding: &Finding| {
        for &at in places.get(sent).into_iter().flatten() {
            let one = finding.clone().of(&addresses[at]);
            on_each(&one);
            checked[at] = Some(one);
        }
    };
    let mut nameless = Vec::new();
    while let Some(joined) = tasks.join_next().await {
        let (finding, sent) = joined.unwrap_or_else(|error| panic::resume_unwind(error.into_panic()));
        if finding.verdict.reason() == Some(VerdictReason::NoSuchHost) {
            nameless.push((finding, sent));
        } else {
            tell(sent.as_str(), &finding);
        }
    }
    // A machine without a network finds no name at all, and would bury every page.
    let names_work = asker.names_work();
    for (mut finding, sent) in nameless {
        if !names_work {
            finding.verdict = Verdict::Unsure { why: VerdictReason::NamesUnanswered };
        }
        tell(sent.as_str(), &finding);
    }
    Ok(checked.into_iter().flatten().collect())
}

impl Finding {
    fn of(self, address: &Address) -> Checked {
        Checked {
            url: address.as_str().to_owned(),
            verdict: self.verdict,
            status: self.status,
            redirects: self.redirects,
            took: self.took,
            at: self.at,
        }
    }
}

fn milliseconds<S: serde::Serializer>(took: &Duration, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_u64(u64::try_from(took.as_millis()).unwrap_or(u64::MAX))
}
