//! One address to its end: redirects are followed by hand, so that each can be
//! told, and what may pass is tried again.

use std::time::Duration;

use jiff::Timestamp;
use tokio::time::sleep;
use url::Url;

use super::{
    Verdict, VerdictReason,
    address::is_http,
    ask::Asker,
    landing::{Hop, landing},
    names::NetworkScope,
};

/// What became of one address.
#[derive(Debug, Clone)]
pub(super) struct Finding {
    pub verdict: Verdict,
    pub status: Option<u16>,
    pub redirects: Vec<String>,
    pub took: Duration,
    pub at: Timestamp,
}

/// One attempt.
#[derive(Debug, Default)]
struct Walk {
    status: Option<u16>,
    hops: Vec<Hop>,
    /// Why it did not end at a page.
    fault: Option<VerdictReason>,
}

/// Asks an address until something certain comes, or no attempt is left.
pub(super) async fn find(asker: &Asker, start: &Url) -> Finding {
    let mut took = Duration::ZERO;
    let mut pause = asker.limits.retry_pause;
    let mut attempt = 1;
    loop {
        let walk = walk(asker, start, &mut took).await;
        if attempt < asker.limits.attempts && walk.fault.is_some_and(VerdictReason::is_passing) {
            sleep(pause).await;
            pause *= 2;
            attempt += 1;
            continue;
        }
        return Finding {
            verdict: walk.fault.map_or_else(|| landing(start, &walk.hops), VerdictReason::verdict),
            status: walk.status,
            redirects: walk.hops.into_iter().map(|hop| hop.to.into()).collect(),
            took,
            at: Timestamp::now(),
        };
    }
}

async fn walk(asker: &Asker, start: &Url, took: &mut Duration) -> Walk {
    let mut walk = Walk::default();
    let mut here = start.clone();
    // Who asks for a local page may follow it to another.
    let mut reach = NetworkScope::Anywhere;
    loop {
        let answer = match asker.ask(&here, reach, took).await {
            Ok(answer) => answer,
            Err(reason) => {
                walk.fault = Some(reason);
                return walk;
            }
        };
        walk.status = Some(answer.status);
        let Some(location) = answer.location else {
            walk.fault = VerdictReason::of_status(answer.status);
            return walk;
        };
        if !answer.private {
            reach = NetworkScope::PublicOnly;
        }
        match next(asker, start, &here, &location, &walk.hops) {
            Ok(to) => {
                walk.hops.push(Hop { to: to.clone(), permanent: matches!(answer.status, 301 | 308) });
                here = to;
            }
            Err(reason) => {
                walk.fault = Some(reason);
                return walk;
            }
        }
    }
}

/// Where a redirect leads (RFC 9110, 10.2.2: relative to where it came from).
fn next(asker: &Asker, start: &Url, here: &Url, location: &str, hops: &[Hop]) -> Result<Url, VerdictReason> {
    let mut to = here.join(location).map_err(|_| VerdictReason::BadRedirect)?;
    if !is_http(&to) || !to.username().is_empty() || to.password().is_some() {
        return Err(VerdictReason::BadRedirect);
    }
    to.set_fragment(None);
    if to == *start || hops.iter().any(|hop| hop.to == to) {
        return Err(VerdictReason::RedirectLoop);
    }
    if hops.len() >= usize::from(asker.limits.most_redirects) {
        return Err(VerdictReason::TooManyRedirects);
    }
    Ok(to)
}
