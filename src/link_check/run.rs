//! Checks many addresses at once, and asks each of them only once. On a machine
//! that finds no host at all, no host counts as missing.

use std::{collections::BTreeMap, panic, sync::Arc};

use tokio::task::JoinSet;

use super::{
    address::Address,
    ask::{Asker, NoClient},
    checked::CheckedLink,
    host_names::HostNames,
    limits::Limits,
    verdict::{Verdict, VerdictReason},
    walk::{LinkResult, visit},
};

/// Checks addresses and returns what became of each, in the given order. An
/// address that is given several times is asked once. `on_each` hears of each
/// as soon as it is known. Dropping the future stops everything.
///
/// # Errors
/// Fails when no HTTP client can be made.
pub async fn check(
    addresses: Vec<Address>,
    limits: &Limits,
    names: HostNames,
    mut on_each: impl FnMut(&CheckedLink),
) -> Result<Vec<CheckedLink>, NoClient> {
    let asker = Arc::new(Asker::new(limits, names)?);
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
    // A machine without a network finds no name at all, and would bury every page.
    let names_work = asker.names_work();
    for (mut result, sent) in nameless {
        if !names_work {
            result.verdict = Verdict::Unsure { why: VerdictReason::NamesUnanswered };
        }
        tell(sent.as_str(), &result);
    }
    Ok(checked.into_iter().flatten().collect())
}
