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
    landing::{Redirect, judge},
    page::Page,
    verdict::{Verdict, VerdictReason},
};

/// Says what became of one address.
#[derive(Debug, Clone)]
pub(super) struct LinkResult {
    pub verdict: Verdict,
    pub status: Option<u16>,
    pub redirects: Vec<String>,
    pub title: Option<String>,
    pub took: Duration,
    pub at: Timestamp,
}

/// Holds what one attempt met.
#[derive(Debug, Default)]
struct Attempt {
    status: Option<u16>,
    redirects: Vec<Redirect>,
    /// Is the page at its end.
    page: Page,
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
        let judged = || judge(start, &last.redirects, &last.page);
        return LinkResult {
            verdict: last.fault.map_or_else(judged, |why| Verdict::Unsure { why }),
            status: last.status,
            redirects: last.redirects.into_iter().map(|redirect| redirect.to.into()).collect(),
            title: last.page.title,
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
        let leads_on = || answer.page.leads_to.clone().filter(|to| !is_here(&here, to));
        let Some(location) = answer.location.clone().or_else(leads_on) else {
            attempt.fault = VerdictReason::of_status(answer.status);
            attempt.page = answer.page;
            return attempt;
        };
        if !answer.private {
            reach = NetworkScope::PublicOnly;
        }
        match next(asker, start, &here, &location, &attempt.redirects) {
            Ok(mut to) => {
                let fragment = to.fragment().map(str::to_owned);
                to.set_fragment(None);
                here = to.clone();
                attempt.redirects.push(Redirect { to, fragment, permanent: matches!(answer.status, 301 | 308) });
            }
            Err(reason) => {
                attempt.fault = Some(reason);
                return attempt;
            }
        }
    }
}

/// Returns whether a page leads to itself, as one does that is read anew now and then.
fn is_here(here: &Url, location: &str) -> bool {
    here.join(location).is_ok_and(|mut to| {
        to.set_fragment(None);
        to == *here
    })
}

/// Returns where a redirect leads; it may be relative to where it came from
/// (RFC 9110, 10.2.2).
///
/// # Errors
/// Says why the redirect is not followed.
fn next(asker: &Asker, start: &Url, here: &Url, location: &str, redirects: &[Redirect]) -> Result<Url, VerdictReason> {
    let to = here.join(location).map_err(|_| VerdictReason::BadRedirect)?;
    if !is_http(&to) || !to.username().is_empty() || to.password().is_some() {
        return Err(VerdictReason::BadRedirect);
    }
    let mut sent = to.clone();
    sent.set_fragment(None);
    if sent == *start || redirects.iter().any(|redirect| redirect.to == sent) {
        return Err(VerdictReason::RedirectLoop);
    }
    if redirects.len() >= usize::from(asker.limits.most_redirects) {
        return Err(VerdictReason::TooManyRedirects);
    }
    Ok(to)
}
