//! Follows one address to its end. Redirects are followed by hand, so that each
//! can be told, and what may pass is tried again.

use std::time::Duration;

use jiff::Timestamp;
use tokio::time::sleep;
use url::Url;

use super::{
    address::is_http,
    ask::Asker,
    host_names::NetworkScope,
    landing::{Redirect, judge_redirects},
    verdict::{Verdict, VerdictReason},
};

/// Says what became of one address.
#[derive(Debug, Clone)]
pub(super) struct LinkResult {
    pub verdict: Verdict,
    pub status: Option<u16>,
    pub redirects: Vec<String>,
    pub took: Duration,
    pub at: Timestamp,
}

/// Holds what one attempt met.
#[derive(Debug, Default)]
struct Attempt {
    status: Option<u16>,
    redirects: Vec<Redirect>,
    /// Says why the attempt did not end at a page.
    fault: Option<VerdictReason>,
}

/// Asks an address until something certain comes, or until no attempt is left.
pub(super) async fn visit(asker: &Asker, start: &Url) -> LinkResult {
    let mut took = Duration::ZERO;
    let mut pause = asker.limits.retry_pause;
    let mut attempt = 1;
    loop {
        let last = follow(asker, start, &mut took).await;
        if attempt < asker.limits.attempts && last.fault.is_some_and(VerdictReason::is_passing) {
            sleep(pause).await;
            pause *= 2;
            attempt += 1;
            continue;
        }
        return LinkResult {
            verdict: last.fault.map_or_else(|| judge_redirects(start, &last.redirects), VerdictReason::verdict),
            status: last.status,
            redirects: last.redirects.into_iter().map(|redirect| redirect.to.into()).collect(),
            took,
            at: Timestamp::now(),
        };
    }
}

async fn follow(asker: &Asker, start: &Url, took: &mut Duration) -> Attempt {
    let mut attempt = Attempt::default();
    let mut here = start.clone();
    // Who asks for a local page may follow it to another.
    let mut reach = NetworkScope::Anywhere;
    loop {
        let answer = match asker.ask(&here, reach, took).await {
            Ok(answer) => answer,
            Err(reason) => {
                attempt.fault = Some(reason);
                return attempt;
            }
        };
        attempt.status = Some(answer.status);
        let Some(location) = answer.location else {
            attempt.fault = VerdictReason::of_status(answer.status);
            return attempt;
        };
        if !answer.private {
            reach = NetworkScope::PublicOnly;
        }
        match next(asker, start, &here, &location, &attempt.redirects) {
            Ok(to) => {
                attempt.redirects.push(Redirect { to: to.clone(), permanent: matches!(answer.status, 301 | 308) });
                here = to;
            }
            Err(reason) => {
                attempt.fault = Some(reason);
                return attempt;
            }
        }
    }
}

/// Returns where a redirect leads; it may be relative to where it came from
/// (RFC 9110, 10.2.2).
///
/// # Errors
/// Says why the redirect is not followed.
fn next(asker: &Asker, start: &Url, here: &Url, location: &str, redirects: &[Redirect]) -> Result<Url, VerdictReason> {
    let mut to = here.join(location).map_err(|_| VerdictReason::BadRedirect)?;
    if !is_http(&to) || !to.username().is_empty() || to.password().is_some() {
        return Err(VerdictReason::BadRedirect);
    }
    to.set_fragment(None);
    if to == *start || redirects.iter().any(|redirect| redirect.to == to) {
        return Err(VerdictReason::RedirectLoop);
    }
    if redirects.len() >= usize::from(asker.limits.most_redirects) {
        return Err(VerdictReason::TooManyRedirects);
    }
    Ok(to)
}
