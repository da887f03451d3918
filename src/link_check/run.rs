//! Checks many addresses at once, and asks each of them only once. Where hardly a host is
//! found, or nothing answers, the network of this machine is to blame and nothing is dead.

use std::{
    collections::{BTreeMap, BTreeSet},
    panic,
    sync::Arc,
};

use tokio::task::JoinSet;
use url::Url;

use super::{
    address::Address,
    ask::{Asker, NoClient},
    checked::CheckedLink,
    host_names::HostNames,
    limits::Limits,
    network::{Network, doubt_all, network},
    verdict::{Verdict, VerdictReason},
    walk::{LinkResult, visit},
};

/// So many hosts without an address, if they are most of all hosts, are not all gone.
const MANY: usize = 3;

/// Checks addresses and returns what became of each, in the given order. An
/// address that is given several times is asked once. `on_each` hears of each
/// as soon as it is known; sites are told to write to the contact, if it holds an address.
/// Dropping the future stops everything.
///
/// # Errors
/// Fails when no HTTP client can be made.
pub async fn check(
    addresses: Vec<Address>,
    limits: &Limits,
    names: HostNames,
    contact: Option<&str>,
    mut on_each: impl FnMut(&CheckedLink),
) -> Result<Vec<CheckedLink>, NoClient> {
    let asker = Arc::new(Asker::new(limits, names, contact)?);
    let mut places: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    let mut tasks = JoinSet::new();
    for (at, address) in addresses.iter().enumerate() {
        let same = places.entry(address.sent().as_str()).or_default();
        same.push(at);
        if same.len() == 1 {
            let (asker, sent) = (Arc::clone(&asker), address.sent().clone());
            tasks.spawn(async move { (visit(&asker, &sent).await, sent) });
        }
    }
    let mut checked: Vec<Option<CheckedLink>> = vec![None; addresses.len()];
    let mut tell = |sent: &str, result: &LinkResult| {
        for &at in places.get(sent).into_iter().flatten() {
            let one = CheckedLink::new(&addresses[at], result.clone());
            on_each(&one);
            checked[at] = Some(one);
        }
    };
    let mut nameless = Vec::new();
    while let Some(joined) = tasks.join_next().await {
        let (result, sent) = joined.unwrap_or_else(|error| panic::resume_unwind(error.into_panic()));
        if result.verdict.reason() == Some(VerdictReason::NoSuchHost) {
            nameless.push((result, sent));
        } else {
            tell(sent.as_str(), &result);
        }
    }
    // A machine without a network finds no name at all, and would bury every page; one
    // whose network fails in between finds no more of them.
    let host = |sent: &Url| sent.host_str().map(str::to_owned);
    let missing: BTreeSet<_> = nameless.iter().map(|(_, sent)| host(sent)).collect();
    let hosts: BTreeSet<_> = addresses.iter().map(|address| host(address.sent())).collect();
    let names_work = asker.names_work() && (missing.len() < MANY || missing.len() * 2 <= hosts.len());
    for (mut result, sent) in nameless {
        if !names_work {
            result.verdict = Verdict::Unsure { why: VerdictReason::NamesUnanswered };
        }
        tell(sent.as_str(), &result);
    }
    let mut checked: Vec<CheckedLink> = checked.into_iter().flatten().collect();
    if network(&checked) == Network::Down {
        doubt_all(&mut checked);
    }
    Ok(checked)
}
