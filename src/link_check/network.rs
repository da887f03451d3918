//! Judges from a whole check whether the network of this machine was there. It must not
//! judge any single page.

use std::collections::BTreeMap;

use url::Url;

use super::{
    checked::CheckedLink,
    verdict::{Verdict, VerdictReason},
};

/// Is the least number of silent hosts from which something is concluded: one or two may
/// be down by themselves.
const ENOUGH: usize = 3;

/// Says what a check tells of the network of this machine.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Network {
    /// Hosts answered, so the network was there.
    Up,
    /// More hosts were silent than answered: it probably failed in between.
    Failing,
    /// Nothing answered at all, so nothing is known of any page.
    Down,
}

/// Returns what a check tells of the network. A host counts as silent if none of its
/// addresses brought any answer, whatever the reason.
pub fn network(checked: &[CheckedLink]) -> Network {
    let mut hosts: BTreeMap<String, bool> = BTreeMap::new();
    for one in checked {
        let host = Url::parse(&one.url).ok().and_then(|url| url.host_str().map(str::to_owned));
        *hosts.entry(host.unwrap_or_default()).or_default() |= one.status.is_some();
    }
    let answered = hosts.values().filter(|answered| **answered).count();
    let silent = hosts.len() - answered;
    let is_named = || checked.iter().all(|one| one.verdict.reason().is_some_and(names_the_network));
    if answered == 0 && (silent >= ENOUGH || (silent > 0 && is_named())) {
        Network::Down
    } else if silent >= ENOUGH && silent > answered {
        Network::Failing
    } else {
        Network::Up
    }
}

/// Takes back what seemed to be gone, where nothing answered: it may be there.
pub(super) fn doubt_all(checked: &mut [CheckedLink]) {
    for one in checked {
        if one.verdict.reason().is_some_and(VerdictReason::is_absence) {
            one.verdict = Verdict::Unsure { why: VerdictReason::NamesUnanswered };
        }
    }
}

/// Returns whether a reason is about this machine's network, and not about a host.
fn names_the_network(reason: VerdictReason) -> bool {
    matches!(reason, VerdictReason::NamesUnanswered | VerdictReason::Unreachable)
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use jiff::Timestamp;

    use super::*;

    fn link(url: &str, verdict: Verdict, status: Option<u16>) -> CheckedLink {
        let (redirects, took, at) = (Vec::new(), Duration::ZERO, Timestamp::UNIX_EPOCH);
        CheckedLink { url: url.to_owned(), verdict, status, redirects, title: None, took, at }
    }

    fn silent(host: &str, why: VerdictReason) -> CheckedLink {
        link(&format!("https://{host}/"), Verdict::Unsure { why }, None)
    }

    #[test]
    fn where_nothing_answers_the_network_is_down_whatever_the_reasons() {
        use VerdictReason::{Broken, NamesUnanswered, RefusedConnection, Timeout, Tls, Unreachable};
        for why in [Broken, NamesUnanswered, RefusedConnection, Timeout, Tls, Unreachable] {
            let all: Vec<CheckedLink> = ["a.fr", "b.fr", "c.fr"].map(|host| silent(host, why)).into();
            assert_eq!(network(&all), Network::Down, "{why}");
        }
        assert_eq!(network(&[silent("a.fr", NamesUnanswered)]), Network::Down);
        assert_eq!(network(&[silent("a.fr", Timeout)]), Network::Up, "one host may be down by itself");
        assert_eq!(network(&[]), Network::Up);
    }

    #[test]
    fn a_few_silent_hosts_are_their_own_affair() {
        let alive = |host: &str| link(&format!("https://{host}/"), Verdict::Alive, Some(200));
        let wall = link("https://w.fr/", Verdict::Unsure { why: VerdictReason::RefusesRobots }, Some(403));
        let mut all: Vec<CheckedLink> =
            ["a.fr", "b.fr", "c.fr"].map(|host| silent(host, VerdictReason::Timeout)).into();
        all.extend([alive("d.fr"), wall, alive("e.fr")]);
        assert_eq!(network(&all), Network::Up);
        all.push(silent("f.fr", VerdictReason::Timeout));
        assert_eq!(network(&all), Network::Failing);
    }
}
